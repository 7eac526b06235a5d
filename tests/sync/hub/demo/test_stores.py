"""Prices, stock, settings and staff of the demo stores."""

from datetime import date, datetime

import pytest
from argon2 import PasswordHasher

from sync import wire
from sync.hub.demo.shop import Shop, StoreSeed


def _store(shop: Shop, id_: str) -> StoreSeed:
    return next(seed for seed in shop.stores if seed.settings.id == id_)


def _sold_here(shop: Shop) -> set[str]:
    return {v.id for product in shop.products if product.sold == "here" for v in product.variants}


def test_there_are_four_stores_and_the_web_shop(shop: Shop) -> None:
    ids = [seed.settings.id for seed in shop.stores]
    assert ids == ["mitte", "hafen", "park", "bahnhof", "online"]
    assert {seed.settings.chain for seed in shop.stores} == {"Musterhaus"}


def test_every_variant_has_a_price_everywhere(shop: Shop) -> None:
    every = {variant.id for product in shop.products for variant in product.variants}
    for seed in shop.stores:
        assert {price.variant for price in seed.prices} == every
        assert len(seed.prices) == len(every)
        assert all(price.regular > 0 for price in seed.prices)


def test_about_one_in_seven_is_reduced_with_a_window_and_the_lowest_price(
    shop: Shop, today: date
) -> None:
    prices = shop.stores[0].prices
    reduced = [price for price in prices if price.sale is not None]
    assert 0.10 < len(reduced) / len(prices) < 0.20
    running = 0
    for price in reduced:
        assert price.sale is not None
        assert price.lowest is not None
        assert price.sale < price.lowest <= price.regular
        assert price.sale % 100 == 90
        begins, ends = map(datetime.fromisoformat, (price.sale_from, price.sale_to))
        assert begins < ends
        running += begins.date() <= today < ends.date()
    assert len(reduced) * 0.6 < running < len(reduced)


def test_stock_is_kept_of_all_that_is_sold_over_a_counter(shop: Shop) -> None:
    for seed in shop.stores:
        assert {row.variant for row in seed.stock} == _sold_here(shop)
        assert all(row.on_hand >= 0 and row.reserved == 0 for row in seed.stock)


@pytest.mark.parametrize("store", ["mitte", "hafen", "park", "bahnhof"])
def test_some_goods_are_sold_out_and_some_are_low(shop: Shop, store: str) -> None:
    amounts = [row.on_hand for row in _store(shop, store).stock]
    assert 0.03 < sum(amount == 0 for amount in amounts) / len(amounts) < 0.15
    assert sum(amount in (1, 2) for amount in amounts) > 15
    assert max(amounts) > 12


def test_the_charcoal_breakfast_set_is_sold_out_in_every_store(shop: Shop) -> None:
    for seed in shop.stores[:4]:
        held = {row.variant: row.on_hand for row in seed.stock}
        assert held["breakfast-set-charcoal-12"] == 0
    here = {row.variant: row.on_hand for row in _store(shop, "mitte").stock}
    assert here["breakfast-set-sky-12"] > 0


def test_all_variants_of_a_product_lie_on_one_shelf_of_an_aisle_that_exists(shop: Shop) -> None:
    aisles = {"mitte": 12, "hafen": 8, "park": 10, "bahnhof": 6}
    for store, count in aisles.items():
        held = {row.variant: row for row in _store(shop, store).stock}
        for product in shop.products:
            rows = [held[variant.id] for variant in product.variants if variant.id in held]
            assert len({(row.aisle, row.shelf) for row in rows}) <= 1
            assert all(1 <= int(row.aisle) <= count and row.shelf in "ABCDEF" for row in rows)


def test_settings_are_those_of_a_german_shop(shop: Shop) -> None:
    for seed in shop.stores[:4]:
        settings = seed.settings
        assert (settings.currency, settings.tax_mode) == ("EUR", "inclusive")
        assert [(rate.category, rate.rate) for rate in settings.tax_rates] == [
            ("standard", "19"),
            ("reduced", "7"),
            ("zero", "0"),
            ("exempt", "exempt"),
        ]
        assert [hours.day for hours in settings.hours] == [1, 2, 3, 4, 5, 6, 7]
        assert settings.places[0] == "A-01"
        assert settings.places[-1] == "C-06"
        assert set(settings.receipt_footer) == {"en", "de"}
        assert any("Demo" in line for line in settings.receipt_header)


def test_nearby_stores_are_sorted_and_as_far_one_way_as_the_other(shop: Shop) -> None:
    far = {
        (seed.settings.id, near.store): near.metres
        for seed in shop.stores
        for near in seed.settings.nearby
    }
    assert len(far) == 12
    assert all(far[there, here] == metres for (here, there), metres in far.items())
    for seed in shop.stores:
        metres = [near.metres for near in seed.settings.nearby]
        assert metres == sorted(metres)


@pytest.mark.parametrize(
    ("name", "pin", "role"),
    [
        ("Cashier 1", "1111", "cashier"),
        ("Cashier 2", "2222", "cashier"),
        ("Fulfilment 1", "3333", "fulfilment"),
        ("Supervisor 1", "8888", "supervisor"),
        ("Manager 1", "9999", "manager"),
    ],
)
def test_staff_of_each_store_sign_in_with_the_pins_of_the_readme(
    shop: Shop, name: str, pin: str, role: str
) -> None:
    members: list[wire.StaffMember] = []
    for seed in shop.stores[:4]:
        (member,) = (member for member in seed.staff if member.name == name)
        assert member.role == role
        members.append(member)
    assert PasswordHasher().verify(members[0].pin, pin)
    assert len({member.id for member in members}) == 4
    assert _store(shop, "online").staff == ()
