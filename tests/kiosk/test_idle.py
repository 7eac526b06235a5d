"""Nobody is asked too early, everybody is asked before they are taken to have gone."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.idle import Idle, Presence

SECONDS = st.floats(0, 100_000, allow_nan=False)


@given(SECONDS, st.lists(SECONDS, min_size=1).map(sorted))
def test_asked_comes_after_here_and_before_gone(touched: float, moments: list[float]) -> None:
    idle = Idle(60, 20).touched(touched)
    order = [Presence.HERE, Presence.ASKED, Presence.GONE]
    found = [order.index(idle.presence(touched + moment)) for moment in moments]
    assert found == sorted(found)


@given(SECONDS, SECONDS)
def test_a_touch_is_always_enough(touched: float, later: float) -> None:
    assert Idle(60, 20).touched(touched).touched(later).presence(later + 59) is Presence.HERE


@given(SECONDS, st.integers(1, 20))
def test_more_time_is_asked_for_as_often_as_one_likes(start: float, times: int) -> None:
    idle, now = Idle(60, 20).touched(start), start
    for _ in range(times):
        now += 70
        idle = idle.longer(300, now)
        assert idle.presence(now + 299) is Presence.HERE


def test_more_time_never_shortens_what_one_has() -> None:
    assert Idle(600, 20).longer(300, 0).patience == 600


@given(SECONDS, SECONDS)
def test_seconds_left_end_when_the_shopper_is_gone(touched: float, later: float) -> None:
    idle = Idle(60, 20).touched(touched)
    gone = idle.presence(touched + later) is Presence.GONE
    assert (idle.seconds_left(touched + later) == 0) == gone
    assert 0 <= idle.seconds_left(touched + later) <= 80 + 1
