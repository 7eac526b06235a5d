"""Waiting for something to happen, with a deadline and never longer than it takes."""

import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

PATIENCE = 10.0  # seconds a person waits for a screen before saying that it does not come
_LOOK_AGAIN = 0.05


class NotHappened(Exception):
    """What should have happened did not, in one sentence for a person."""


def expect(happened: bool, otherwise: str) -> None:
    """Raise NotHappened with this sentence unless it has happened."""
    if not happened:
        raise NotHappened(otherwise)


def until(
    look: Callable[[], T | None], otherwise: Callable[[], str], within: float = PATIENCE
) -> T:
    """What `look` finds, looked for again and again until it is there.

    `otherwise` is asked for the sentence only when the seconds are over, so that it may say
    what was there instead. Raises NotHappened with it.
    """
    deadline = time.monotonic() + within
    while (found := look()) is None:
        if time.monotonic() > deadline:
            raise NotHappened(otherwise())
        time.sleep(_LOOK_AGAIN)
    return found
