"""Customers, their past, and the orders each desk opens with."""

import re
from collections import Counter
from datetime import date

import phonenumbers
import pytest

from sync.hub.demo.shop import OrderSeed, Shop

STORES = ["mitte", "hafen", "park", "bahnhof"]


def _orders(shop: Shop, store: str) -> list[OrderSeed]:
    return [order for order in shop.orders if order.store == store]


def test_customers_are_plainly_demo_and_told_apart_by_every_identity(shop: Shop) -> None:
    assert len(shop.customers) == 40
    for field in ("id", "name", "card", "phone", "email"):
        assert len({getattr(customer, field) for customer in shop.customers}) == 40
    for customer in shop.customers:
        assert re.fullmatch(r"Customer \d{4}", customer.name)
        assert re.fullmatch(r"TC\d{10}", customer.card)
        assert customer.email.endswith("@example.com")
        assert re.fullmatch(r"\+4917139200\d\d", customer.phone), "kept free for films"
        assert phonenumbers.is_valid_number(phonenumbers.parse(customer.phone))


def test_the_first_customer_has_everything_to_look_at(shop: Shop) -> None:
    customer = shop.customers[0]
    assert (customer.name, customer.tier) == ("Customer 1042", "gold")
    assert any(order.customer == customer.id for order in _orders(shop, "mitte"))
    assert sum(purchase.customer == customer.id for purchase in shop.purchases) >= 5


def test_tiers_follow_points(shop: Shop) -> None:
    tiers = {"": (0, 600), "silver": (601, 2000), "gold": (2001, 10_000)}
    for customer in shop.customers:
        low, high = tiers[customer.tier]
        assert low <= customer.points <= high
    assert {customer.tier for customer in shop.customers} == set(tiers)


@pytest.mark.parametrize("store", STORES)
def test_every_desk_opens_with_orders_in_each_state(shop: Shop, store: str) -> None:
    states = Counter((order.state, order.payment) for order in _orders(shop, store))
    assert states["placed", "paid"] == states["placed", "unpaid"] == 1
    assert states["accepted", "paid"] == states["picking", "paid"] == 1
    assert states["ready", "paid"] == 2
    assert states["ready", "unpaid"] == 1
    assert states["collected", "paid"] == 5


@pytest.mark.parametrize("store", STORES)
def test_open_orders_ask_for_what_the_store_has_and_each_for_something_else(
    shop: Shop, store: str
) -> None:
    seed = next(seed for seed in shop.stores if seed.settings.id == store)
    held = {row.variant: row.on_hand for row in seed.stock}
    wanted: Counter[str] = Counter()
    for order in _orders(shop, store):
        if order.state != "collected":
            wanted.update({line.variant: line.quantity for line in order.lines})
            assert all(0 <= line.picked <= line.quantity for line in order.lines)
    assert all(amount <= held[variant] for variant, amount in wanted.items())
    lines = sum(len(o.lines) for o in _orders(shop, store) if o.state != "collected")
    assert len(wanted) == lines


@pytest.mark.parametrize("store", STORES)
def test_ready_orders_stand_in_places_of_their_own(shop: Shop, store: str) -> None:
    ready = [order for order in _orders(shop, store) if order.state == "ready"]
    seed = next(seed for seed in shop.stores if seed.settings.id == store)
    assert len({order.place for order in ready}) == len(ready)
    assert {order.place for order in ready} <= set(seed.settings.places)
    assert all(line.picked == line.quantity for order in ready for line in order.lines)


def test_what_has_a_picker_was_picked_by_staff_of_that_store(shop: Shop) -> None:
    staff = {seed.settings.id: {member.id for member in seed.staff} for seed in shop.stores}
    for order in shop.orders:
        assert (order.picker in staff[order.store]) == (
            order.state in ("picking", "ready", "collected")
        )


def test_an_order_being_picked_is_picked_in_part(shop: Shop) -> None:
    for order in shop.orders:
        if order.state == "picking":
            done = [line.picked == line.quantity for line in order.lines]
            assert True in done
            assert False in done


def test_order_numbers_run_on_and_guests_have_no_profile(shop: Shop) -> None:
    numbers = [order.number for order in shop.orders]
    assert numbers == [f"P-{4801 + i}" for i in range(len(numbers))]
    customers = {customer.id: customer for customer in shop.customers}
    for order in shop.orders:
        if order.customer:
            assert order.name == customers[order.customer].name
        else:
            assert order.name.startswith("Guest ")
            assert order.payment == "unpaid"


def test_purchases_are_of_known_goods_customers_and_stores_before_today(
    shop: Shop, today: date
) -> None:
    variants = {variant.id for product in shop.products for variant in product.variants}
    customers = {customer.id for customer in shop.customers}
    for purchase in shop.purchases:
        assert purchase.customer in customers
        assert purchase.store in STORES
        assert purchase.on < today
        assert {line.variant for line in purchase.lines} <= variants
