"""Each mode rounds the magnitude of an exact ratio and puts the sign back."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as some

from sync.shop.rounding import MODES, Rounding, round_ratio, round_to, rounding

numerators = some.integers(-(10**12), 10**12)
denominators = some.integers(1, 10**9)
modes = some.sampled_from(MODES)


@pytest.mark.parametrize(
    ("mode", "rounded"),
    [
        ("half_up", {"0.5": 1, "1.5": 2, "2.5": 3, "2.4": 2, "2.6": 3}),
        ("half_even", {"0.5": 0, "1.5": 2, "2.5": 2, "2.4": 2, "2.6": 3}),
        ("half_down", {"0.5": 0, "1.5": 1, "2.5": 2, "2.4": 2, "2.6": 3}),
        ("down", {"0.5": 0, "1.5": 1, "2.5": 2, "2.4": 2, "2.6": 2}),
        ("up", {"0.5": 1, "1.5": 2, "2.5": 3, "2.4": 3, "2.6": 3}),
    ],
)
def test_each_mode_does_as_its_name_says(mode: Rounding, rounded: dict[str, int]) -> None:
    for text, whole in rounded.items():
        ratio = Fraction(text)
        assert round_ratio(ratio.numerator, ratio.denominator, mode) == whole
        assert round_ratio(-ratio.numerator, ratio.denominator, mode) == -whole


@given(numerators, denominators, modes)
def test_rounding_strays_less_than_one_and_keeps_what_is_whole(
    numerator: int, denominator: int, mode: Rounding
) -> None:
    rounded = round_ratio(numerator, denominator, mode)
    assert abs(rounded - Fraction(numerator, denominator)) < 1
    assert round_ratio(numerator * denominator, denominator, mode) == numerator


@given(numerators, some.integers(1, 1000), modes)
def test_cash_is_a_multiple_of_its_coin(value: int, increment: int, mode: Rounding) -> None:
    rounded = round_to(value, increment, mode)
    assert rounded % increment == 0
    assert abs(rounded - value) < increment


def test_an_unknown_mode_is_named() -> None:
    assert [rounding(mode) for mode in MODES] == list(MODES)
    with pytest.raises(ValueError, match="half_odd"):
        rounding("half_odd")
