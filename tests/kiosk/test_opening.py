"""A promise is kept within opening hours, and never made earlier than picking takes."""

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from kiosk.opening import open_until, opening, ready_at
from sync.wire import Hours

WEEK = [
    *(Hours(day=day, opens="09:00", closes="20:00") for day in range(1, 6)),
    Hours(day=6, opens="10:00", closes="18:00"),
    Hours(day=7),
]
MONDAY = datetime(2026, 3, 2)
MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1))


@given(MOMENTS, st.integers(0, 900))
def test_what_is_promised_lies_within_opening_hours(at: datetime, minutes: int) -> None:
    ready = ready_at(WEEK, at, minutes)
    day = opening(WEEK, ready)
    assert day is not None
    assert day[0] <= ready <= day[1]


@given(MOMENTS, st.integers(0, 900))
def test_nothing_is_ready_before_it_can_be_picked(at: datetime, minutes: int) -> None:
    assert ready_at(WEEK, at, minutes) >= at + timedelta(minutes=minutes)


@given(MOMENTS, st.integers(0, 600), st.integers(0, 600))
def test_who_orders_later_never_has_it_earlier(at: datetime, later: int, minutes: int) -> None:
    assert ready_at(WEEK, at + timedelta(minutes=later), minutes) >= ready_at(WEEK, at, minutes)


@given(MOMENTS, st.integers(0, 900))
def test_a_store_that_said_no_hours_is_always_open(at: datetime, minutes: int) -> None:
    assert ready_at([], at, minutes) == at + timedelta(minutes=minutes)


def test_picking_goes_on_when_the_store_opens_next() -> None:
    saturday_evening = MONDAY + timedelta(days=5, hours=17, minutes=50)
    assert ready_at(WEEK, saturday_evening, 30) == MONDAY + timedelta(days=7, hours=9, minutes=20)


def test_a_store_is_open_until_it_closes() -> None:
    assert open_until(WEEK, MONDAY + timedelta(hours=12)) == MONDAY + timedelta(hours=20)
    assert open_until(WEEK, MONDAY + timedelta(hours=20)) is None
    assert open_until(WEEK, MONDAY + timedelta(hours=8, minutes=59)) is None
    assert open_until(WEEK, MONDAY + timedelta(days=6, hours=12)) is None


def test_a_store_may_close_after_midnight() -> None:
    late = [Hours(day=1, opens="18:00", closes="02:00")]
    assert open_until(late, MONDAY + timedelta(hours=23)) == MONDAY + timedelta(hours=26)
