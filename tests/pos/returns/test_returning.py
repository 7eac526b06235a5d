"""What is counted is never more than can come back, and the refund is what was paid for it."""

from datetime import datetime, timedelta

import msgspec
from devices import make_sale
from hypothesis import given
from hypothesis import strategies as some
from origins import origin_of

from pos.returns.returning import Returning
from sync import wire
from sync.shop.pricing import Rate, Settings, TaxRate

SETTINGS = Settings(currency="EUR", tax_rates=(TaxRate("standard", Rate.parse("19")),))
NOW = datetime(2026, 3, 4, 12, 0)

quantities = some.lists(some.integers(1, 5), min_size=1, max_size=4)


@some.composite
def returnings(draw: some.DrawFn) -> Returning:
    """Receipts of which some units came back before."""
    bought = draw(quantities)
    sale = make_sale("M2-7K3FA-000001", {f"v{n}": count for n, count in enumerate(bought)})
    units = {
        line.line: [
            wire.UnitState(
                unit=unit, state=draw(some.sampled_from(["returnable", "returned", "claimed"]))
            )
            for unit in range(1, line.quantity + 1)
        ]
        for line in sale.lines
    }
    return Returning.of(origin_of(sale, units=units), NOW)


@given(returnings(), some.data())
def test_no_more_is_counted_than_can_come_back(returning: Returning, data: some.DataObject) -> None:
    for line in returning.lines:
        wanted = data.draw(some.integers(-3, 9))
        returning = returning.with_quantity(line.line.line, wanted)
        count = returning.count(line.line.line).quantity
        assert count == max(0, min(wanted, len(line.returnable)))


@given(returnings())
def test_everything_is_all_that_can_come_back_at_what_it_was_paid(returning: Returning) -> None:
    refund = returning.everything().refund(SETTINGS)
    units = [unit for line in returning.lines for unit in line.units if unit.why is None]
    if not units:
        assert refund is None
        return
    assert refund is not None
    assert refund.amount == sum(unit.amount for unit in units)
    assert {(unit.line, unit.unit) for unit in refund.units} == {
        (line.line.line, number) for line in returning.lines for number in line.returnable
    }


@given(returnings())
def test_the_claim_names_just_the_units_that_are_refunded(returning: Returning) -> None:
    everything = returning.everything()
    refund = everything.refund(SETTINGS)
    claimed = {(line.line, unit) for line in everything.claim().lines for unit in line.units}
    assert claimed == {(unit.line, unit.unit) for unit in refund.units} if refund else not claimed


def test_faulty_goods_are_damaged_unless_it_is_said_otherwise() -> None:
    returning = Returning.of(origin_of(make_sale("M2-7K3FA-000001", {"mug": 2})), NOW)
    faulty = returning.with_quantity("l1", 1).because("l1", "faulty")
    assert faulty.count("l1").disposition == "damaged"
    assert faulty.going_to("l1", "shelf").count("l1").disposition == "shelf"


@given(some.integers(0, 60))
def test_it_is_too_late_once_the_last_day_is_over(days: int) -> None:
    origin = origin_of(make_sale("M2-7K3FA-000001", {"mug": 1}), return_days=30)
    today = datetime.fromisoformat(origin.at) + timedelta(days=days)
    returning = Returning.of(origin, today)
    assert returning.day(today.date()) == days
    assert returning.too_late == (days > 30) == (today.date() > returning.last_day)


def test_a_change_leaves_the_value_before_as_it_was() -> None:
    returning = Returning.of(origin_of(make_sale("M2-7K3FA-000001", {"mug": 2})), NOW)
    assert returning.with_quantity("l1", 2).items == 2
    assert returning.items == 0
    assert msgspec.structs.asdict(returning.claim())["lines"] == []
