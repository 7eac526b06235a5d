"""Units come back at exactly what they were paid at, once, to the tenders that paid."""

from dataclasses import replace
from datetime import datetime

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as some
from msgspec.structs import replace as changed
from shop_goods import NOW, SETTINGS, goods

from sync import wire
from sync.shop.basket import Basket, price_basket
from sync.shop.pricing import PricingError, Settings, TaxMode, Tender
from sync.shop.refund import NotReturnable, RefundRecord, is_too_late, refund_of, returnable
from sync.shop.sale import record_lines, take

TAX_MODES: tuple[TaxMode, ...] = ("inclusive", "exclusive")
SWISS = replace(SETTINGS, currency="CHF", cash_increment=5)
CARD = wire.Tender(type="card", tendered=1000, applied=1000, reference="terminal 17")
CASH = wire.Tender(type="cash", tendered=5000, applied=2079)


def sold(
    quantities: dict[str, int], settings: Settings = SETTINGS, *tenders: Tender
) -> wire.Origin:
    """A sale of mugs and teas as the hub says it, with nothing returned."""
    shelf = {"mug": goods("mug", 1290, tax="standard"), "tea": goods("tea", 499, tax="reduced")}
    basket = Basket()
    for name, quantity in quantities.items():
        basket = basket.add(shelf[name], quantity)
    priced = price_basket(basket, settings, NOW)
    paid = take(settings, priced.total, tenders or [Tender("cash", priced.total + 5)])
    assert paid.complete
    lines = msgspec.convert(record_lines(basket, priced), list[wire.Line], from_attributes=True)
    return wire.Origin(
        id="s-1", number="M2-7K3FA-000042", kind="sale", store="mitte", at=NOW.isoformat(),
        store_name="Demo Store Mitte", currency=settings.currency, tax_mode=settings.tax_mode,
        lines=lines, units=standing(lines), total=priced.total, return_days=30,
        tenders=msgspec.convert(paid.tenders, list[wire.Tender], from_attributes=True),
        cash_rounding=paid.cash_rounding,
    )  # fmt: skip


def standing(
    lines: list[wire.Line], state: str = "returnable", only: dict[str, list[int]] | None = None
) -> dict[str, list[wire.UnitState]]:
    """The state of every unit: `state` for those of `only`, or for all."""
    return {
        line.line: [
            wire.UnitState(
                unit=unit,
                state=state  # type: ignore[arg-type]
                if only is None or unit in only.get(line.line, [])
                else "returnable",
            )
            for unit in range(1, len(line.units) + 1)
        ]
        for line in lines
    }


def after(origin: wire.Origin, refund: RefundRecord) -> wire.Origin:
    """The origin as the hub says it once a refund has arrived."""
    back = {(unit.line, unit.unit) for unit in refund.units}
    units = {
        line: [
            wire.UnitState(unit=u.unit, state="returned") if (line, u.unit) in back else u
            for u in standing_
        ]
        for line, standing_ in origin.units.items()
    }
    rows = [
        wire.Tender(
            type=row.type,
            tendered=row.tendered,
            applied=row.applied - (refund.cash_rounding if row.type == "cash" else 0),
        )
        for row in refund.tenders
    ]
    return changed(origin, units=units, refunded=[*origin.refunded, *rows])


def test_a_unit_is_given_back_what_it_was_paid_at() -> None:
    refund = refund_of(sold({"mug": 2, "tea": 1}), {"1": [2]}, SETTINGS)
    assert (refund.amount, refund.cash_rounding) == (1290, 0)
    assert [(u.line, u.unit, u.amount, u.tax) for u in refund.units] == [("1", 2, 1290, 206)]
    assert [(row.rate, row.gross, row.tax) for row in refund.taxes] == [("19", 1290, 206)]
    assert [(row.type, row.applied) for row in refund.tenders] == [("cash", 1290)]


def test_a_refund_becomes_its_message() -> None:
    origin = sold({"mug": 2, "tea": 1})
    refund = refund_of(origin, {"2": [1], "1": [2]}, SETTINGS)
    lines = msgspec.convert(refund.lines, list[wire.Line], from_attributes=True)
    assert [(line.line, line.quantity, line.paid) for line in lines] == [
        ("1", 1, 1290),
        ("2", 1, 499),
    ]
    units = msgspec.convert(refund.units, list[wire.ReturnedUnit], from_attributes=True)
    assert units[0] == wire.ReturnedUnit(line="1", unit=2, amount=1290, tax=206)
    tenders = msgspec.convert(refund.tenders, list[wire.Tender], from_attributes=True)
    assert tenders == [wire.Tender(type="cash", tendered=1789, applied=1789)]
    taxes = msgspec.convert(refund.taxes, list[wire.TaxRow], from_attributes=True)
    assert sum(row.gross for row in taxes) == refund.amount


def test_each_tender_gets_back_at_most_what_it_paid_cash_last() -> None:
    origin = changed(sold({"mug": 2, "tea": 1}), tenders=[CASH, CARD])
    first = refund_of(origin, {"1": [1]}, SETTINGS)
    assert [(row.type, row.applied, row.reference) for row in first.tenders] == [
        ("card", 1000, "terminal 17"),
        ("cash", 290, ""),
    ]
    second = refund_of(after(origin, first), {"1": [2]}, SETTINGS)
    assert [(row.type, row.applied) for row in second.tenders] == [("cash", 1290)]


def test_what_was_paid_online_goes_back_there() -> None:
    online = wire.Tender(type="online", tendered=3079, applied=3079, reference="intent 5")
    origin = changed(sold({"mug": 2, "tea": 1}), tenders=[online])
    refund = refund_of(origin, {"1": [1]}, SETTINGS)
    assert [(row.type, row.applied, row.reference) for row in refund.tenders] == [
        ("online", 1290, "intent 5")
    ]


def test_what_no_tender_has_room_for_becomes_store_credit() -> None:
    origin = changed(sold({"mug": 2, "tea": 1}), tenders=[CARD])
    refund = refund_of(origin, {"1": [1]}, SETTINGS)
    assert [(row.type, row.applied) for row in refund.tenders] == [("card", 1000), ("credit", 290)]


@given(
    some.fixed_dictionaries({"mug": some.integers(1, 5), "tea": some.integers(1, 5)}),
    some.sampled_from(TAX_MODES),
    some.data(),
)
def test_in_any_order_all_of_a_sale_gives_back_all_that_was_paid(
    quantities: dict[str, int], tax_mode: TaxMode, data: some.DataObject
) -> None:
    settings = replace(SWISS, tax_mode=tax_mode)
    origin = sold(quantities, settings)
    left = [(line.line, n) for line in origin.lines for n in range(1, len(line.units) + 1)]
    left = list(data.draw(some.permutations(left)))
    lines = {line.line: line for line in origin.lines}
    handed_out = tax = 0
    while left:
        size = data.draw(some.integers(1, len(left)))
        now, left = left[:size], left[size:]
        chosen: dict[str, list[int]] = {}
        for name, number in now:
            chosen.setdefault(name, []).append(number)
        refund = refund_of(origin, chosen, settings)
        assert refund.amount == sum(lines[name].units[n - 1] for name, n in now)
        assert refund.amount == sum(line.paid for line in refund.lines)
        assert all(line.listed == line.amount for line in refund.lines)
        paid_out = sum(row.applied for row in refund.tenders)
        assert paid_out == refund.amount + refund.cash_rounding
        handed_out += paid_out
        tax += sum(row.tax for row in refund.taxes)
        origin = after(origin, refund)
    assert handed_out == origin.total + origin.cash_rounding
    assert tax == sum(line.tax for line in origin.lines)


@pytest.mark.parametrize("state", ["returned", "claimed", "not_handed_over"])
def test_a_unit_that_cannot_come_back_says_why(state: str) -> None:
    origin = sold({"mug": 2})
    origin = changed(origin, units=standing(origin.lines, state, {"1": [1]}))
    line = returnable(origin, NOW)[0]
    assert [unit.why for unit in line.units] == [state, None]
    assert line.returnable == (2,)


@pytest.mark.parametrize("state", ["returned", "not_handed_over"])
def test_a_unit_that_cannot_come_back_is_not_refunded(state: str) -> None:
    origin = sold({"mug": 2})
    origin = changed(origin, units=standing(origin.lines, state, {"1": [1]}))
    with pytest.raises(NotReturnable) as refusal:
        refund_of(origin, {"1": [1]}, SETTINGS)
    assert (refusal.value.line, refusal.value.unit, refusal.value.why) == ("1", 1, state)


def test_whoever_holds_the_claim_refunds() -> None:
    origin = sold({"mug": 2})
    claimed = changed(origin, units=standing(origin.lines, "claimed"))
    assert refund_of(claimed, {"1": [1]}, SETTINGS) == refund_of(origin, {"1": [1]}, SETTINGS)


@pytest.mark.parametrize("chosen", [{"1": [3]}, {"1": [0]}, {"9": [1]}])
def test_what_was_not_sold_is_unknown(chosen: dict[str, list[int]]) -> None:
    with pytest.raises(NotReturnable) as refusal:
        refund_of(sold({"mug": 2}), chosen, SETTINGS)
    assert refusal.value.why == "unknown"


@pytest.mark.parametrize(("chosen", "code"), [({}, "bad_quantity"), ({"1": []}, "bad_quantity"),
                                              ({"1": [1, 1]}, "not_returnable")])  # fmt: skip
def test_nothing_and_twice_the_same_are_refused(chosen: dict[str, list[int]], code: str) -> None:
    with pytest.raises(PricingError) as refusal:
        refund_of(sold({"mug": 2}), chosen, SETTINGS)
    assert refusal.value.code == code


def test_an_empty_that_was_paid_out_for_does_not_come_back() -> None:
    origin = sold({"mug": 1})
    empty = changed(
        origin.lines[0], line="2", unit_price=-25, listed=-25, amount=-25, paid=-25, tax=-4,
        units=[-25], unit_tax=[-4],
    )  # fmt: skip
    origin = changed(origin, lines=[*origin.lines, empty])
    assert [unit.why for unit in returnable(origin, NOW)[1].units] == ["deposit_return"]
    with pytest.raises(NotReturnable):
        refund_of(origin, {"2": [1]}, SETTINGS)


@pytest.mark.parametrize(
    ("at", "late"),
    [
        (NOW, False),
        (datetime(2026, 4, 13, 23, 59, 59), False),  # the thirtieth day
        (datetime(2026, 4, 14), True),
    ],
)
def test_the_last_day_to_return_counts_as_a_whole(at: datetime, late: bool) -> None:
    origin = sold({"mug": 1})
    assert is_too_late(origin, at) is late
    assert [unit.why for unit in returnable(origin, at)[0].units] == ["too_late" if late else None]


def test_staff_may_take_back_what_comes_too_late() -> None:
    assert refund_of(sold({"mug": 1}), {"1": [1]}, SETTINGS).amount == 1290
