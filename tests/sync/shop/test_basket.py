"""A basket is a value: changes give a new one, and the engine says what it comes to."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some
from shop_goods import NOW, SETTINGS, goods, product

from sync import wire
from sync.shop.basket import MOST_PIECES, Basket, Buyer, Goods, OrderLocked, TooMany, price_basket
from sync.shop.pricing import Customer, PricingError
from sync.shop.pricing.values import PointsRule

MUG = goods("mug", 1290, tax="standard")
TEA = goods("tea", 499, tax="reduced", min_age=16)
KNIFE = goods("knife", 2990, tax="standard", min_age=18)

shelves = some.lists(some.sampled_from([MUG, TEA, KNIFE]), max_size=12)


def filled(*scanned: Goods) -> Basket:
    basket = Basket()
    for each in scanned:
        basket = basket.add(each)
    return basket


@given(shelves)
def test_every_scan_counts_and_a_variant_has_one_line(scanned: list[Goods]) -> None:
    basket = filled(*scanned)
    assert basket.items == len(scanned)
    assert [line.goods for line in basket.lines] == list(dict.fromkeys(scanned))
    assert price_basket(basket, SETTINGS, NOW).total == sum(each.price for each in scanned)


@given(shelves.filter(bool), some.integers(-5, MOST_PIECES), some.data())
def test_a_removed_line_takes_its_amount_along(
    scanned: list[Goods], quantity: int, data: some.DataObject
) -> None:
    basket = filled(*scanned)
    at = data.draw(some.integers(0, len(basket.lines) - 1))
    changed = basket.with_quantity(at, quantity)
    assert changed.lines[at].quantity == max(1, quantity)
    removed = changed.remove(at)
    assert removed.position(changed.lines[at].goods.variant) is None
    assert len(removed.lines) == len(basket.lines) - 1
    assert basket == filled(*scanned)


def test_a_line_is_never_named_as_a_removed_one_was() -> None:
    basket = filled(MUG, TEA).remove(1).add(KNIFE)
    assert [line.line for line in basket.lines] == ["1", "3"]
    assert basket.add(TEA).goods_of("4") == TEA


def test_a_line_takes_the_price_that_came_meanwhile() -> None:
    basket = filled(MUG).add(replace(MUG, price=990))
    assert price_basket(basket, SETTINGS, NOW).total == 1980


def test_too_many_pieces_are_refused() -> None:
    with pytest.raises(TooMany):
        filled(MUG).add(MUG, MOST_PIECES)
    with pytest.raises(TooMany):
        filled(MUG).with_quantity(0, 4006381333931)
    full = Basket().add(MUG, MOST_PIECES).add(TEA, MOST_PIECES)
    with pytest.raises(TooMany):
        full.add(KNIFE, 3)
    assert price_basket(full.add(KNIFE, 2), SETTINGS, NOW).lines[2].quantity == 2


def test_a_sale_price_holds_while_it_lasts() -> None:
    sale = goods(
        "mug", 1290, tax="standard", sale=990, sale_from="2026-03-14T10:30:00", sale_to="2026-03-15"
    )
    basket = filled(sale, TEA)
    assert price_basket(basket, SETTINGS, NOW).lines[0].unit_price == sale.price_at(NOW) == 990
    for other in (NOW - timedelta(seconds=1), NOW + timedelta(days=1)):
        priced = price_basket(basket, SETTINGS, other)
        assert priced.lines[0].unit_price == sale.price_at(other) == 1290


def test_goods_are_named_and_pictured_as_the_catalogue_says() -> None:
    sold = product("mug", image="of-product", gtin="04006381333931", tax="standard")
    price = wire.Price(variant="mug", regular=1290)
    mug = Goods.of(sold, sold.variants[0], price, "de")
    assert (mug.variant, mug.product, mug.sku, mug.gtin) == (
        "mug",
        "p-mug",
        "MUG",
        "04006381333931",
    )
    assert (mug.name, mug.image) == ("Mug (de)", "of-product")
    own = product(
        "mug", image="of-product", name={"en": "Mug, clay"}, images=[wire.Image(hash="own")]
    )
    clay = Goods.of(own, own.variants[0], price, "de")
    assert (clay.name, clay.image) == ("Mug, clay", "own")


def test_the_oldest_age_asked_for_counts() -> None:
    assert Basket().min_age == 0
    assert filled(MUG, KNIFE, TEA).min_age == 18


def test_a_buyer_is_attached_and_detached() -> None:
    basket = filled(MUG).for_buyer(Buyer("c-1042", "Customer 1042", points=50))
    assert basket.buyer
    assert basket.for_buyer(None) == filled(MUG)
    assert price_basket(basket, SETTINGS, NOW) == price_basket(filled(MUG), SETTINGS, NOW)


def test_a_member_earns_points() -> None:
    settings = replace(SETTINGS, points=PointsRule(earn_per=100, earn_points=1, value=1))
    member = filled(MUG).for_buyer(Buyer("c-1042"))
    assert price_basket(member, settings, NOW).points_base == 1290
    assert price_basket(filled(MUG), settings, NOW).points_base == 0
    assert price_basket(filled(MUG), settings, NOW, customer=Customer(True)).points_base == 1290


def test_what_cannot_be_priced_says_why() -> None:
    with pytest.raises(PricingError) as error:
        price_basket(filled(goods("mug", 1290, tax="luxury")), SETTINGS, NOW)
    assert error.value.code == "tax_rate_missing"


def test_a_deposit_line_is_about_the_goods_of_its_line() -> None:
    basket = filled(MUG, TEA)
    assert basket.goods_of("2") == basket.goods_of("2+d") == TEA
    with pytest.raises(KeyError):
        basket.goods_of("3")


def order(paid: int = 0) -> wire.Order:
    """An order placed when the mug still cost 10.00 and 1.00 was off the pair."""
    mug = wire.Line(
        line="1", variant="mug", product="p-mug", sku="MUG", name="Mug", quantity=2,
        unit_price=1000, listed=2000,
        discounts=[wire.Discount(promotion="P", amount=100, reason="promotion")],
        amount=1900, tax_rate="19", tax=303, paid=1900, units=[950, 950], unit_tax=[152, 151],
    )  # fmt: skip
    tea = wire.Line(
        line="2", variant="tea", name="Tea", quantity=1, unit_price=499, listed=499, amount=499,
        tax_rate="7", tax=33, paid=499, units=[499], unit_tax=[33],
    )  # fmt: skip
    return wire.Order(
        id="o-1", number="P-4821", version=1, channel="kiosk", store="mitte", state="placed",
        payment="unpaid", currency="EUR", subtotal=2499, discount=100, total=2399, paid=paid,
        lines=[wire.OrderLine(line=mug, image="hash"), wire.OrderLine(line=tea)],
        taxes=[
            wire.TaxRow(rate="19", net=1597, tax=303, gross=1900),
            wire.TaxRow(rate="7", net=466, tax=33, gross=499),
        ],
    )  # fmt: skip


def test_an_order_is_paid_at_the_amounts_it_was_placed_at() -> None:
    placed = order()
    basket = Basket.for_order(placed)
    priced = price_basket(basket, SETTINGS, NOW)
    assert (priced.subtotal, priced.discount, priced.total) == (2499, 100, 2399)
    assert [(row.rate, row.net, row.tax, row.gross) for row in priced.taxes] == [
        (row.rate, row.net, row.tax, row.gross) for row in placed.taxes
    ]
    assert [line.units for line in priced.lines] == [(950, 950), (499,)]
    assert basket.goods_of("1").image == "hash"
    assert (basket.items, basket.order and basket.order.due) == (3, 2399)


def test_what_of_an_order_is_paid_is_not_due() -> None:
    opened = Basket.for_order(order(paid=2000)).order
    assert opened is not None
    assert (opened.number, opened.due) == ("P-4821", 399)


def test_an_opened_order_is_not_changed_here() -> None:
    basket = Basket.for_order(order(), Buyer("c-1042"))
    changes: list[Callable[[], Basket]] = [
        lambda: basket.add(MUG),
        lambda: basket.add(KNIFE),
        lambda: basket.with_quantity(0, 1),
        lambda: basket.remove(0),
    ]
    for change in changes:
        with pytest.raises(OrderLocked, match="P-4821"):
            change()
