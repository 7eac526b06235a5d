"""Money adds up exactly, never mixes currencies, and is shared out to the last minor unit."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as some

from sync.shop.money import CurrencyMismatch, Money, apportion, exponent

amounts = some.integers(-(10**12), 10**12)
euros = amounts.map(lambda minor: Money(minor, "EUR"))
weights = some.lists(some.integers(0, 10**6), min_size=1, max_size=30)


@given(some.integers(0, 10**9), weights)
def test_parts_add_up_and_stray_less_than_one_unit(whole: int, weights: list[int]) -> None:
    parts = apportion(whole, weights)
    if not any(weights):
        assert parts == [0] * len(weights)
        return
    assert sum(parts) == whole
    for part, weight in zip(parts, weights, strict=True):
        assert abs(part - Fraction(whole * weight, sum(weights))) < 1


@given(weights, some.data())
def test_no_part_exceeds_its_weight_when_the_whole_does_not(
    weights: list[int], data: some.DataObject
) -> None:
    whole = data.draw(some.integers(0, sum(weights)))
    parts = apportion(whole, weights)
    assert all(0 <= part <= weight for part, weight in zip(parts, weights, strict=True))


@pytest.mark.parametrize(
    ("whole", "weights", "parts"),
    [
        (2, [1, 3], [0, 2]),  # both fractions are one half: the larger weight
        (100, [1, 1, 1], [34, 33, 33]),  # all alike: the earlier
        (500, [1000, 800, 500], [217, 174, 109]),
        (5, [0, 0], [0, 0]),
        (0, [3, 4], [0, 0]),
        (7, [], []),
    ],
)
def test_what_is_left_over_goes_where_the_rule_says(
    whole: int, weights: list[int], parts: list[int]
) -> None:
    assert apportion(whole, weights) == parts


@pytest.mark.parametrize(("whole", "weights"), [(-1, [1]), (1, [2, -1])])
def test_nothing_negative_is_shared_out(whole: int, weights: list[int]) -> None:
    with pytest.raises(ValueError, match="zero or more"):
        apportion(whole, weights)


def test_currencies_never_mix() -> None:
    with pytest.raises(CurrencyMismatch):
        Money(1, "EUR") + Money(1, "JPY")
    with pytest.raises(CurrencyMismatch):
        Money(1, "EUR") - Money(1, "JPY")
    with pytest.raises(CurrencyMismatch):
        assert Money(1, "EUR") < Money(2, "JPY")
    with pytest.raises(CurrencyMismatch):
        assert Money(1, "EUR") >= Money(2, "JPY")
    assert Money(1, "EUR") != Money(1, "JPY")


@given(euros, euros, some.integers(-100, 100))
def test_amounts_compute_as_numbers_do(one: Money, other: Money, count: int) -> None:
    assert one + other - other == one
    assert -one + one == Money.zero("EUR")
    assert one * count == count * one == Money(one.minor * count, "EUR")
    assert (one < other) == (one.minor < other.minor)
    assert (one >= other) == (one.minor >= other.minor)
    assert (one > other) == (other < one)
    assert (one <= other) == (other >= one)
    assert bool(one) == (one != Money.zero("EUR"))
    assert Money.sum([one, other], "EUR") == one + other


@pytest.mark.parametrize(("currency", "places"), [("JPY", 0), ("EUR", 2), ("KWD", 3)])
def test_a_currency_has_its_own_decimal_places(currency: str, places: int) -> None:
    assert exponent(currency) == Money(1, currency).exponent == places
    assert Money(1, currency).decimal == Decimal(1).scaleb(-places)
    assert str(Money(0, currency).decimal) == f"{0:.{places}f}"


@given(amounts, some.sampled_from(["JPY", "EUR", "KWD"]))
def test_an_amount_survives_being_written_and_read(minor: int, currency: str) -> None:
    assert Money.of(str(Money(minor, currency).decimal), currency) == Money(minor, currency)


@pytest.mark.parametrize("text", ["12.905", "NaN", "Infinity", "twelve", ""])
def test_what_is_no_whole_number_of_minor_units_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"minor units|not an amount"):
        Money.of(text, "EUR")


def test_money_is_shared_as_its_minor_units_are() -> None:
    assert Money(100, "EUR").apportion([1, 1, 1]) == tuple(Money(n, "EUR") for n in (34, 33, 33))
