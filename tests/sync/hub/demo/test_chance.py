"""Draws are the same for the same seed and fair over many."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from sync.hub.demo.chance import Chance


def test_the_same_seed_draws_the_same_on_every_machine() -> None:
    assert [Chance("a", 1).whole(0, 99) for _ in range(2)] == [95, 95]
    chance = Chance("a", 1)
    assert [chance.whole(0, 99) for _ in range(4)] == [95, 91, 2, 50]


@given(st.integers(), st.integers(-50, 50), st.integers(0, 100))
def test_whole_numbers_keep_to_their_bounds(seed: int, low: int, span: int) -> None:
    assert low <= Chance(seed).whole(low, low + span) <= low + span


@given(st.integers(), st.lists(st.integers(), unique=True), st.integers(0, 20))
def test_some_items_are_different_ones(seed: int, items: list[int], count: int) -> None:
    drawn = Chance(seed).some(items, count)
    assert len(drawn) == len(set(drawn)) == min(count, len(items))
    assert set(drawn) <= set(items)


def test_weights_say_how_often() -> None:
    chance = Chance("weights")
    drawn = Counter(chance.weighted((("often", 9.0), ("seldom", 1.0))) for _ in range(2000))
    assert 1700 < drawn["often"] < 1900
    assert 800 < sum(chance.happens(0.5) for _ in range(2000)) < 1200
