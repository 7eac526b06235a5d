"""A hub that is only pretended: the client's answers are set by the test, its questions kept."""

from collections.abc import Callable
from typing import Any

from sync.http import Unreachable
from sync.replica.client import HubClient

Answer = Callable[..., Any]


class FakeHubClient(HubClient):
    """Answers `ask` by what was set for it; what was not is as unreachable as a hub that is off."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, tuple[Any, ...], dict[str, Any]]] = []
        self._answers: dict[str, Answer] = {}

    def answers(self, ask: str, answer: Any) -> None:
        """From now on: a value to return, an exception to raise, or a function to call."""

        def say(*args: Any, **named: Any) -> Any:
            if isinstance(answer, BaseException):
                raise answer
            return answer(*args, **named) if callable(answer) else answer

        self._answers[ask] = say

    def questions(self, ask: str) -> list[tuple[tuple[Any, ...], dict[str, Any]]]:
        """What was asked under this name so far, in order."""
        return [(args, named) for name, args, named in self.asked if name == ask]

    def abort(self) -> None:
        pass

    def close(self) -> None:
        pass

    def _asked(self, ask: str, *args: Any, **named: Any) -> Any:
        self.asked.append((ask, args, named))
        if ask not in self._answers:
            raise Unreachable("no hub in this test")
        return self._answers[ask](*args, **named)


def _forward(ask: str) -> Answer:
    def call(self: FakeHubClient, *args: Any, **named: Any) -> Any:
        return self._asked(ask, *args, **named)

    return call


for _ask in (
    "hello", "push", "changes", "image", "find_sale", "claim", "unclaim", "place_order", "order",
    "open_order", "command", "customer",
):  # fmt: skip
    setattr(FakeHubClient, _ask, _forward(_ask))
