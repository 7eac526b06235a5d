"""The hub's clock and how it writes an instant down.

Instants are kept as text of one fixed form, UTC to the millisecond (`2026-03-01T09:00:00.000Z`):
it sorts by time, compares in any database and is what messages carry.
"""

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]
"""Gives the time now, with its zone."""


def now() -> datetime:
    return datetime.now(UTC)


def stamp(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def instant(text: str) -> datetime:
    """Read a stamp back; ValueError for another form."""
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError(f"{text!r} does not say its zone")
    return moment
