"""A return that arrives is worked out again, to the coin, from the record of what was sold."""

from typing import Any

import msgspec
import pytest
from hubdevice import priced, tax_rows
from tinyshop import BOWL, MUG

from sync import wire
from sync.hub.hub import Hub
from sync.hub.projection.returns import returned
from sync.hub.projection.source import Source
from sync.hub.returning import origin
from sync.hub.store import catalogue, devices, sales, tasks
from sync.hub.verify import verify
from sync.ids import new_id
from sync.shop.refund import refund_of
from sync.shop.terms import settings_of

AT = "2026-03-02T10:15:00"
TILL = devices.Device("d", "M9", "till", "mitte", "", "", "", "")


def coins_of_five(hub: Hub) -> wire.Store:
    """The store takes and gives cash in steps of 5."""
    with hub.database.write() as write:
        settings = catalogue.require_store(write.connection, "mitte")
        rounded = msgspec.structs.replace(settings, cash_increment=5)
        catalogue.put(write, catalogue.store_scope("mitte"), "store", {"mitte": rounded})
    return rounded


def sold(hub: Hub, goods: dict[str, int], cash: int) -> wire.Sale:
    """A sale whose total was rounded to `cash`."""
    lines = priced(goods)
    total = sum(line.paid for line in lines)
    sale = wire.Sale(
        id=new_id(),
        number="M9-7K3FA-000001",
        store="mitte",
        device=TILL.id,
        staff="s",
        at=AT,
        currency="EUR",
        tax_mode="inclusive",
        lines=lines,
        subtotal=total,
        discount=0,
        taxes=tax_rows(lines),
        total=total,
        tenders=[wire.Tender(type="cash", tendered=cash, applied=cash)],
        cash_rounding=cash - total,
    )
    with hub.database.write() as write:
        sales.add_sale(write, sale, sales.Recorded("", 0))
    return sale


def shown(hub: Hub, sale: wire.Sale) -> wire.Origin:
    with hub.database.read() as connection:
        goods = origin.by_id(connection, sale.id)
        assert goods is not None
        return origin.show(connection, goods, "2026-03-02T10:15:00.000Z")


def take_back(hub: Hub, sale: wire.Sale, line: str, unit: int, **wrong: Any) -> wire.Return:
    """Refund one unit as a till does it, but for what is `wrong`."""
    found = shown(hub, sale)
    with hub.database.read() as connection:
        settings = settings_of(catalogue.require_store(connection, "mitte"))
    due = refund_of(found, {line: [unit]}, settings)
    said = wire.Return(
        id=new_id(),
        number=f"M9-7K3FA-{line}{unit:05}",
        store="mitte",
        device=TILL.id,
        staff="s",
        at=AT,
        currency="EUR",
        claim="",
        origin=found.id,
        origin_number=found.number,
        lines=msgspec.convert(due.lines, list[wire.Line], from_attributes=True),
        units=[
            wire.ReturnedUnit(line=u.line, unit=u.unit, amount=u.amount, tax=u.tax)
            for u in due.units
        ],
        amount=due.amount,
        taxes=[
            wire.TaxRow(rate=str(row.rate), net=row.net, tax=row.tax, gross=row.gross)
            for row in due.taxes
        ],
        tenders=msgspec.convert(due.tenders, list[wire.Tender], from_attributes=True),
        cash_rounding=due.cash_rounding,
    )
    said = msgspec.structs.replace(said, **wrong)
    event = wire.Event(
        device=TILL.id, epoch="e", seq=unit, event_id=new_id(), type="return", version=1,
        time="", prev_hash="", payload=msgspec.Raw(b"{}"),
    )  # fmt: skip
    with hub.database.write() as write:
        returned(write, Source(TILL, event), said)
    return said


def differing(hub: Hub) -> list[str]:
    with hub.database.read() as connection:
        return [
            t.detail["fault"] for t in tasks.open_tasks(connection) if t.kind == "refund-differs"
        ]


def test_returns_after_cash_rounding_give_back_the_cash_that_was_taken(inside: Hub) -> None:
    """2 bowls at 8.99: 17.98 were paid with 18.00; one after the other, 18.00 go back."""
    coins_of_five(inside)
    sale = sold(inside, {BOWL: 2}, 1800)
    assert shown(inside, sale).cash_rounding == 2
    first = take_back(inside, sale, "1", 1)
    assert shown(inside, sale).refunded == [wire.Tender(type="cash", tendered=900, applied=899)]
    second = take_back(inside, sale, "1", 2)
    assert [tender.applied for tender in (*first.tenders, *second.tenders)] == [900, 900]
    assert differing(inside) == []
    assert shown(inside, sale).refunded == [wire.Tender(type="cash", tendered=1800, applied=1798)]
    found = [fault for checked in verify(inside.database) for fault in checked.faults]
    assert not [fault for fault in found if "by cash" in fault]


def test_rounding_that_hands_out_more_than_one_unit_cost_is_no_fault(inside: Hub) -> None:
    """8.99 was paid with 9.00, and 9.00 go back."""
    coins_of_five(inside)
    sale = sold(inside, {BOWL: 1}, 900)
    take_back(inside, sale, "1", 1)
    found = [fault for checked in verify(inside.database) for fault in checked.faults]
    assert not [fault for fault in found if "by cash" in fault]


@pytest.mark.parametrize(
    ("wrong", "fault"),
    [
        ({"amount": 1291}, "amount"),
        ({"units": [wire.ReturnedUnit(line="1", unit=1, amount=1289, tax=206)]}, "units"),
        ({"taxes": []}, "taxes"),
        ({"tenders": [wire.Tender(type="cash", tendered=1300, applied=1300)]}, "tenders"),
        ({"tenders": [wire.Tender(type="card", tendered=1290, applied=1290)]}, "tenders"),
        ({"cash_rounding": 5}, "cash rounding"),
    ],
)
def test_a_refund_that_is_not_what_the_rules_give_back_becomes_a_task(
    inside: Hub, wrong: dict[str, Any], fault: str
) -> None:
    sale = sold(inside, {MUG: 2}, 2580)
    said = take_back(inside, sale, "1", 1, **wrong)
    assert differing(inside) == [fault]
    assert shown(inside, sale).units["1"][0].by == said.number  # and is recorded all the same


def test_a_refund_by_the_rules_raises_nothing(inside: Hub) -> None:
    sale = sold(inside, {MUG: 2}, 2580)
    take_back(inside, sale, "1", 2)
    assert differing(inside) == []
