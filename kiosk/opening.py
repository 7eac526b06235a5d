"""When a store is open, and when goods ordered now can be collected. Local times, no zone."""

from collections.abc import Sequence
from datetime import datetime, time, timedelta

from sync.wire import Hours

_LOOK_AHEAD = 14  # days


def opening(hours: Sequence[Hours], at: datetime) -> tuple[datetime, datetime] | None:
    """From when to when the store is open on a day; None where it is closed all day."""
    day = next((each for each in hours if each.day == at.isoweekday() and each.opens), None)
    if day is None:
        return None
    date = at.date()
    opens = datetime.combine(date, time.fromisoformat(day.opens))
    closes = datetime.combine(date, time.fromisoformat(day.closes))
    return opens, closes if closes > opens else closes + timedelta(days=1)


def open_until(hours: Sequence[Hours], at: datetime) -> datetime | None:
    """When the store closes today, if it is open now."""
    today = opening(hours, at)
    return today[1] if today and today[0] <= at < today[1] else None


def ready_at(hours: Sequence[Hours], at: datetime, minutes: int) -> datetime:
    """When goods ordered at `at` are ready, if picking takes `minutes` of opening time.

    Picking that does not fit before closing goes on when the store opens next. A store that has
    said no hours, or is closed for two weeks, is taken to be always open.
    """
    left = timedelta(minutes=minutes)
    moment = at
    for ahead in range(_LOOK_AHEAD):
        day = opening(hours, at + timedelta(days=ahead))
        if day is None:
            continue
        start = max(moment, day[0])
        if start + left <= day[1]:
            return start + left
        left -= max(timedelta(), day[1] - start)
        moment = day[1]
    return at + timedelta(minutes=minutes)
