"""A store's message becomes the settings that prices depend on, or says what is wrong with it."""

from datetime import datetime

import pytest
from msgspec.structs import replace
from shop_goods import NOW, SETTINGS, STORE

from sync import wire
from sync.shop.pricing import PricingError, Rate
from sync.shop.terms import price_at, settings_of, window


def test_a_store_says_how_it_prices_taxes_and_rounds() -> None:
    swiss = replace(
        STORE,
        currency="CHF",
        tax_mode="exclusive",
        tax_level="line",
        tax_rounding="half_even",
        price_rounding="down",
        cash_increment=5,
        cash_rounding="half_down",
    )
    settings = settings_of(swiss)
    assert (settings.currency, settings.tax_mode, settings.tax_level) == (
        "CHF",
        "exclusive",
        "line",
    )
    assert (settings.tax_rounding, settings.price_rounding) == ("half_even", "down")
    assert (settings.cash_increment, settings.cash_rounding) == (5, "half_down")


@pytest.mark.parametrize(
    ("category", "at", "rate"),
    [
        ("standard", NOW, "19"),
        ("reduced", NOW, "7"),
        ("reduced", datetime(2021, 1, 1), "7"),
        ("reduced", datetime(2020, 12, 31, 23, 59, 59), "5"),
    ],
)
def test_a_rate_holds_from_its_first_moment_to_the_next(
    category: str, at: datetime, rate: str
) -> None:
    assert SETTINGS.rate(category, at) == Rate.parse(rate)


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ({"currency": "XXX"}, "unknown_currency"),
        ({"tax_rounding": "half_odd"}, "bad_setting"),
        ({"tax_rates": [wire.TaxRate(category="standard", rate="19 %")]}, "bad_percent"),
    ],
)
def test_what_a_store_cannot_be_is_named(wrong: dict[str, object], code: str) -> None:
    with pytest.raises(PricingError) as error:
        settings_of(replace(STORE, **wrong))
    assert error.value.code == code


@pytest.mark.parametrize(
    ("start", "end", "price"),
    [
        ("", "", 500),
        ("2026-03-14T10:30:00", "", 500),
        ("2026-03-14T10:30:01", "", 900),
        ("", "2026-03-14T10:30:00", 900),
        ("2026-03-14", "2026-03-15", 500),
    ],
)
def test_a_sale_price_holds_while_it_lasts(start: str, end: str, price: int) -> None:
    said = wire.Price(variant="mug", regular=900, sale=500, sale_from=start, sale_to=end)
    assert price_at(said, NOW) == price
    assert (NOW in window(start, end)) == (price == 500)


def test_without_a_sale_price_the_regular_one_holds() -> None:
    assert price_at(wire.Price(variant="mug", regular=900), NOW) == 900
