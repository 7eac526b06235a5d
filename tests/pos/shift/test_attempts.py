"""Wrong PINs cost more and more time, and a right one is never refused for good."""

from hypothesis import given
from hypothesis import strategies as some

from pos.shift.attempts import Attempts


@given(some.integers(1, 200), some.floats(0, 1e6))
def test_each_wrong_pin_waits_at_least_as_long_as_the_one_before(wrong: int, now: float) -> None:
    attempts, waits = Attempts(), []
    for _ in range(wrong):
        attempts = attempts.failed(now)
        waits.append(attempts.wait(now))
    assert waits == sorted(waits)
    assert waits[-1] <= 300
    assert attempts.wait(attempts.until) == 0


def test_the_first_two_slips_cost_nothing_and_the_third_waits() -> None:
    attempts = Attempts()
    waits = []
    for _ in range(5):
        attempts = attempts.failed(0.0)
        waits.append(attempts.wait(0.0))
    assert waits == [0, 0, 5, 10, 20]
