"""Goods coming back at the till: found, counted, claimed at the hub, refunded at what was paid."""

from typing import Any

import msgspec
import pytest
from origins import claim_of, origin_of
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from reader import Role
from tillcounter import Counter

from pos.till.checkout import code_of
from sync import wire
from sync.http import Refused, Unreachable

MUG, PLATE = "2000000000015", "2000000000039"


def granted(units: wire.ClaimUnits, **_key: str) -> wire.Claim:
    return claim_of(units)


def refused(slug: str, **params: str) -> Refused:
    return Refused(wire.Problem(type=slug, title=slug, status=409, params=params))


@pytest.fixture
def sale(counter: Counter) -> wire.Sale:
    """Two mugs and a plate, sold just now; the hub knows of it and grants claims."""
    sale = counter.sold(MUG, MUG, PLATE)
    counter.hub.answers("find_sale", origin_of(sale))
    counter.hub.answers("claim", granted)
    counter.hub.answers("unclaim", None)
    return sale


def opens(counter: Counter, sale: wire.Sale) -> None:
    """Find the receipt by its number, typed without its dashes."""
    counter.reader.key(Qt.Key.Key_F5)
    counter.sees("Receipt or order number", Role.EditableText)
    counter.reader.keys(sale.number.replace("-", "").lower() + "\n")
    counter.sees(f"Return against {sale.number}", Role.Heading)


def returns(counter: Counter) -> list[wire.Return]:
    events = counter.journalled("return")
    return [msgspec.json.decode(event.payload, type=wire.Return) for event in events]


def test_a_part_is_refunded_at_what_was_paid(counter: Counter, sale: wire.Sale) -> None:
    opens(counter, sale)
    counter.reader.press(Role.Button, "One more Stoneware mug, clay")
    counter.sees("Refund \N{MINUS SIGN}€14.90")
    counter.enter()
    counter.sees("Refunded €14.90")
    (back,) = returns(counter)
    assert (back.amount, back.claim, back.origin) == (1490, "claim-1", sale.id)
    assert [(unit.line, unit.unit, unit.amount) for unit in back.units] == [("1", 1, 1490)]
    assert back.tenders == [wire.Tender(type="cash", tendered=1490, applied=1490)]
    assert back.number.endswith("000002")
    assert f"Return {back.number}" in counter.reader.names(Role.StaticText)


def test_all_of_it_is_one_key(counter: Counter, sale: wire.Sale) -> None:
    opens(counter, sale)
    counter.reader.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    counter.enter()
    counter.sees("Refunded €42.30")
    (back,) = returns(counter)
    assert back.amount == sale.total
    assert sum(row.tax for row in back.taxes) == sum(row.tax for row in sale.taxes)


def test_enter_pressed_again_refunds_nothing_more(counter: Counter, sale: wire.Sale) -> None:
    opens(counter, sale)
    counter.reader.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    counter.enter()
    counter.reader.keys("\n")
    counter.sees("Refunded €42.30")
    counter.enter()
    counter.sees("Scan the first product")
    assert len(returns(counter)) == 1
    assert len(counter.hub.questions("claim")) == 1


def test_a_reason_and_where_it_goes_are_journalled(counter: Counter, sale: wire.Sale) -> None:
    opens(counter, sale)
    counter.reader.press(Role.Button, "One more Stoneware mug, clay")
    counter.reader.press(Role.RadioButton, "Stoneware mug, clay: Faulty")
    counter.enter()
    counter.sees("Refunded €14.90")
    (back,) = returns(counter)
    assert (back.reason, back.units[0].disposition) == ("faulty", "damaged")


def test_a_scanned_receipt_opens_its_return_while_selling(
    counter: Counter, sale: wire.Sale
) -> None:
    code = code_of(counter.files, sale)
    # Hundreds of keys: how they become one scan is shown where the scanner's own tests are.
    counter.till.scanner.scanned.emit(code)
    counter.sees(f"Return against {sale.number}", Role.Heading)
    assert counter.hub.questions("find_sale") == [((), {"code": code})]


def test_a_return_in_the_middle_of_a_sale_is_put_off(counter: Counter) -> None:
    counter.sells(MUG)
    counter.reader.key(Qt.Key.Key_F5)
    counter.reads("Finish or cancel this sale first.")
    assert counter.lines() == ["Stoneware mug, clay, 1 piece, 14.90"]


def test_what_is_no_receipt_is_said(counter: Counter) -> None:
    counter.reader.key(Qt.Key.Key_F5)
    counter.sees("Receipt or order number", Role.EditableText)
    counter.reader.keys("abc\n")
    counter.reads("abc is no receipt or order number")
    assert counter.hub.questions("find_sale") == []


def test_what_came_back_before_says_by_which_return(counter: Counter, sale: wire.Sale) -> None:
    units = origin_of(sale).units | {
        "1": [
            wire.UnitState(
                unit=1,
                state="returned",
                by="H1-7K3FA-000003",
                at="2026-03-01T10:00:00",
                store="hafen",
            ),
            wire.UnitState(unit=2, state="returnable"),
        ]
    }
    counter.hub.answers("find_sale", origin_of(sale, units=units))
    opens(counter, sale)
    counter.reads("1 already came back: H1-7K3FA-000003, 1 Mar 2026, Demo Store Hafen")
    assert "Stoneware mug, clay, 0 of 1 back" in counter.lines()


@pytest.mark.parametrize(
    ("problem", "said"),
    [
        (
            refused("already-returned", number="H1-7K3FA-000003", at="10:14", store="Hafen"),
            "This was already taken back: H1-7K3FA-000003, 10:14, Hafen.",
        ),
        (refused("claimed-elsewhere"), "Another till is taking this back right now."),
        (refused("not-handed-over"), "The customer has not collected this yet."),
    ],
    ids=["already returned", "claimed elsewhere", "not handed over"],
)
def test_a_refused_claim_says_why_and_pays_nothing(
    counter: Counter, sale: wire.Sale, problem: Refused, said: str
) -> None:
    counter.hub.answers("claim", problem)
    opens(counter, sale)
    counter.reader.press(Role.Button, "One more Dinner plate")
    counter.enter()
    counter.reads(said)
    assert returns(counter) == []


def test_too_late_names_the_rule_and_the_last_day(counter: Counter, sale: wire.Sale) -> None:
    counter.hub.answers("find_sale", origin_of(sale, at="2026-01-10T10:00:00"))
    opens(counter, sale)
    counter.reads("No money back after 30 days. You can say: the days to bring it back ended")
    counter.sees("day 51 of 30")
    assert "Dinner plate, 0 of 0 back" in counter.lines()


def test_without_the_hub_nothing_is_refunded(counter: Counter, sale: wire.Sale) -> None:
    counter.hub.answers("find_sale", Unreachable("off"))
    counter.reader.key(Qt.Key.Key_F5)
    counter.sees("Receipt or order number", Role.EditableText)
    counter.reader.keys(f"{sale.number}\n")
    counter.reads("The shop's server does not answer.")
    counter.reads("so that nothing is refunded twice")


def test_a_lost_answer_is_asked_for_again_under_the_same_key(
    counter: Counter, sale: wire.Sale
) -> None:
    counter.hub.answers("claim", Unreachable("the answer was lost"))
    opens(counter, sale)
    counter.reader.press(Role.Button, "One more Dinner plate")
    counter.enter()
    counter.reads("The shop's server does not answer.")
    counter.hub.answers("claim", granted)
    counter.enter()
    counter.sees("Refunded €12.50")
    first, second = (named["key"] for _, named in counter.hub.questions("claim"))
    assert first == second
    assert len(returns(counter)) == 1


def test_a_journal_that_takes_nothing_gives_the_claim_back(
    counter: Counter,
    sale: wire.Sale,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
    reported: list[BaseException],
) -> None:
    def full(_make: Any) -> wire.Return:
        raise OSError("no space left on device")

    opens(counter, sale)
    counter.reader.press(Role.Button, "One more Dinner plate")
    monkeypatch.setattr(counter.files.journal, "commit_return", full)
    counter.enter()
    counter.reads("This device cannot read or write its own data.")
    qtbot.waitUntil(lambda: counter.hub.questions("unclaim") == [(("claim-1",), {})])
    assert [str(problem) for problem in reported] == ["no space left on device"]
    reported.clear()


def test_what_was_paid_online_is_not_paid_out_of_the_drawer(
    counter: Counter, sale: wire.Sale
) -> None:
    online = [wire.Tender(type="online", tendered=sale.total, applied=sale.total)]
    counter.hub.answers("find_sale", origin_of(sale, kind="order", tenders=online))
    opens(counter, sale)
    counter.reader.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert "Paid online: the shop refunds it, €42.30" in counter.lines()
    counter.enter()
    counter.sees("Refunded", Role.Heading)
    (back,) = returns(counter)
    assert [tender.type for tender in back.tenders] == ["online"]


def test_after_a_refund_a_scan_begins_the_next_sale(counter: Counter, sale: wire.Sale) -> None:
    opens(counter, sale)
    counter.reader.press(Role.Button, "One more Dinner plate")
    counter.enter()
    counter.sees("Refunded €12.50")
    counter.sells(PLATE)
    assert counter.lines() == ["Dinner plate, 1 piece, 12.50"]


def test_every_control_has_a_name_of_its_own(counter: Counter, sale: wire.Sale) -> None:
    counter.reader.key(Qt.Key.Key_F5)
    counter.sees("Receipt or order number", Role.EditableText)
    assert counter.reader.clashes() == []
    counter.reader.keys(f"{sale.number}\n")
    counter.sees(f"Return against {sale.number}", Role.Heading)
    counter.reader.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert counter.reader.clashes() == []
