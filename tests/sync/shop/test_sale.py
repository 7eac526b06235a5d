"""Paying a total tender by tender, and what is then recorded of the sale."""

from dataclasses import replace

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as some
from shop_goods import NOW, SETTINGS, goods

from sync import wire
from sync.shop.basket import Basket, Buyer, price_basket
from sync.shop.pricing import Customer, Settings, Tender
from sync.shop.pricing.values import PointsRule
from sync.shop.sale import amount_due, likely_cash, record_sale, take

SWISS = replace(SETTINGS, currency="CHF", cash_increment=5)
BASKET = Basket().add(goods("mug", 1290, tax="standard"), 2).add(goods("tea", 499, tax="reduced"))
PRICED = price_basket(BASKET, SETTINGS, NOW)


def cash(amount: int) -> Tender:
    return Tender("cash", amount)


def card(amount: int) -> Tender:
    return Tender("card", amount)


def test_before_the_first_tender_all_is_due() -> None:
    settled = take(SWISS, 3078, [])
    assert (settled.due, settled.cash_due, settled.complete) == (3078, 3080, False)


def test_cash_is_rounded_to_coins_and_the_change_given() -> None:
    settled = take(SWISS, 3078, [cash(5000)])
    assert (settled.complete, settled.cash_rounding, settled.change) == (True, 2, 1920)
    assert [(row.tendered, row.applied) for row in settled.tenders] == [(5000, 3080)]


def test_a_card_pays_exactly_what_it_is_given() -> None:
    settled = take(SWISS, 3078, [card(3078)])
    assert (settled.complete, settled.cash_rounding, settled.change) == (True, 0, 0)


def test_cash_may_come_in_parts_and_only_the_rest_is_rounded() -> None:
    part = take(SWISS, 3078, [cash(1000), card(1001)])
    assert (part.complete, part.due, part.cash_due) == (False, 1075, 1075)
    whole = take(SWISS, 3078, [cash(1000), card(1001), cash(1075)])
    assert (whole.complete, whole.cash_rounding, whole.change) == (True, -2, 0)
    assert [row.applied for row in whole.tenders] == [1000, 1001, 1075]


def test_more_than_is_left_is_refused_by_card() -> None:
    settled = take(SETTINGS, 3078, [card(3000), card(79)])
    assert (settled.error, settled.complete, settled.due) == ("over_tender", False, 3078)


def test_points_pay_what_they_are_worth() -> None:
    settings = replace(SETTINGS, points=PointsRule(earn_per=100, earn_points=1, value=5))
    points = [Tender("points", points=100), card(2578)]
    assert take(settings, 3078, points, Customer(True, 100)).complete
    assert take(settings, 3078, points, Customer(True, 99)).error == "not_enough_points"


def test_what_is_paid_out_needs_a_cash_tender() -> None:
    assert take(SETTINGS, -150, []).due == -150
    settled = take(SETTINGS, -150, [cash(0)])
    assert (settled.complete, settled.change) == (True, 150)


def test_nothing_to_pay_is_complete_at_once() -> None:
    assert take(SETTINGS, 0, []).complete


@given(some.integers(-500, 10_000), some.lists(some.integers(0, 4000), max_size=4), some.data())
def test_what_is_taken_and_what_is_due_always_add_up(
    total: int, amounts: list[int], data: some.DataObject
) -> None:
    tenders = [data.draw(some.sampled_from((cash, card)))(amount) for amount in amounts]
    settled = take(SWISS, total, tenders)
    if settled.error is None:
        applied = sum(row.applied for row in settled.tenders)
        assert applied + settled.due == total + settled.cash_rounding
        assert settled.change >= 0
        more = [] if settled.complete else [cash(max(0, settled.cash_due))]
        assert take(SWISS, total, [*tenders, *more]).complete


@pytest.mark.parametrize(
    ("currency", "due", "likely"),
    [
        ("EUR", 2340, (2340, 2500, 3000, 5000)),
        ("EUR", 820, (820, 1000, 2000, 5000)),
        ("EUR", 5000, (5000, 10000, 20000)),
        ("EUR", 6300, (6300, 6500, 7000, 10000)),
        ("USD", 2340, (2340, 2400, 2500, 3000)),
        ("CHF", 2342, (2340, 2500, 3000, 5000)),
        ("GBP", 1999, (1999, 2000, 5000)),
        ("JPY", 2340, (2340, 2500, 3000, 5000)),
        ("KWD", 3400, (3400, 3500, 4000, 5000)),
        ("SEK", 23400, (23400, 25000, 30000, 50000)),
        ("DKK", 23400, (23400, 25000, 30000, 50000)),
        ("EUR", 0, ()),
        ("EUR", -50, ()),
    ],
)
def test_likely_cash_is_the_exact_sum_and_three_notes_more(
    currency: str, due: int, likely: tuple[int, ...]
) -> None:
    settings = replace(SWISS if currency == "CHF" else SETTINGS, currency=currency)
    assert likely_cash(settings, due) == likely


@given(some.integers(1, 10**6), some.sampled_from(["EUR", "CHF", "JPY", "KWD", "USD"]))
def test_all_likely_cash_pays_what_is_due(due: int, currency: str) -> None:
    settings: Settings = replace(SWISS, currency=currency)
    likely = likely_cash(settings, due)
    assert list(likely) == sorted(set(likely))
    for amount in likely:
        assert amount == 0 or take(settings, due, [cash(amount)]).complete


def test_a_closed_sale_becomes_its_message() -> None:
    settled = take(SETTINGS, amount_due(BASKET, PRICED), [cash(5000)])
    record = record_sale(BASKET.for_buyer(Buyer("c-1042")), PRICED, settled, SETTINGS)
    sale = wire.Sale(
        id="s-1",
        number="M2-7K3FA-000042",
        store="mitte",
        device="d-1",
        staff="cashier-1",
        at=NOW.isoformat(),
        currency=record.currency,
        tax_mode=record.tax_mode,
        lines=msgspec.convert(record.lines, list[wire.Line], from_attributes=True),
        subtotal=record.subtotal,
        discount=record.discount,
        taxes=msgspec.convert(record.taxes, list[wire.TaxRow], from_attributes=True),
        total=record.total,
        tenders=msgspec.convert(record.tenders, list[wire.Tender], from_attributes=True),
        cash_rounding=record.cash_rounding,
        change=record.change,
        customer=record.customer,
        order=record.order,
    )
    assert (sale.total, sale.change, sale.customer, sale.order) == (3079, 1921, "c-1042", "")
    assert [line.name for line in sale.lines] == ["Mug", "Tea"]
    assert sale.lines[0].units == [1290, 1290]
    assert sale.taxes == [
        wire.TaxRow(rate="19", net=2168, tax=412, gross=2580),
        wire.TaxRow(rate="7", net=466, tax=33, gross=499),
    ]
    assert sale.tenders == [wire.Tender(type="cash", tendered=5000, applied=3079)]
    assert msgspec.json.decode(msgspec.json.encode(sale), type=wire.Sale) == sale


def test_an_open_sale_is_not_recorded() -> None:
    with pytest.raises(ValueError, match="79 of 3079 are still due"):
        record_sale(BASKET, PRICED, take(SETTINGS, 3079, [card(3000)]), SETTINGS)
