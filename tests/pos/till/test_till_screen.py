"""The till as a whole: who is at it, what waits there, its keys, its languages, its sounds."""

from datetime import UTC, datetime

import msgspec
import pytest
from devices import Shop, make_sale, small_shop
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from reader import Role
from tillcounter import Counter

from pos.devices.sound import Sounds
from pos.till.till import Place
from sync import wire
from sync.replica.status import Status

MUG, PLATE = "2000000000015", "2000000000039"
CTRL = Qt.KeyboardModifier.ControlModifier


def test_signing_in_and_out_is_journalled(counter: Counter) -> None:
    counter.reader.key(Qt.Key.Key_F9)
    counter.sees("Who is at the till?", Role.Heading)
    said = [
        msgspec.json.decode(event.payload, type=wire.SignedIn)
        for event in counter.journalled("signed_in")
    ]
    assert [(one.staff, one.left) for one in said] == [("cashier-1", False), ("cashier-1", True)]


def test_nobody_sells_before_signing_in(counter: Counter, qtbot: QtBot) -> None:
    counter.reader.key(Qt.Key.Key_F9)
    counter.sees("Who is at the till?", Role.Heading)
    with qtbot.assertNotEmitted(counter.till.selling.sold, wait=200):
        counter.scans(MUG)
    counter.reader.key(Qt.Key.Key_F1)
    assert counter.till.till.now_at is Place.SIGN_IN
    assert counter.reader.clashes() == []


def test_a_cashier_with_a_basket_does_not_sign_out(counter: Counter) -> None:
    counter.sells(MUG)
    assert "Sign out" not in counter.reader.names(Role.Button)
    counter.reader.key(Qt.Key.Key_F9)
    assert counter.lines() == ["Stoneware mug, clay, 1 piece, 14.90"]


class TestWithPickups:
    @pytest.fixture
    def shop(self) -> Shop:
        shop = small_shop()
        shop.orders = [order("P-1", "ready", "paid"), order("P-2", "arrived", "unpaid")]
        return shop

    def test_what_waits_is_said_where_nobody_sells(self, counter: Counter) -> None:
        counter.reads("1 to be paid here by the pickup code")
        assert any(" here. 1 to be paid" in name for name in counter.reader.texts())


def order(number: str, state: str, payment: str) -> wire.Order:
    sale = make_sale("M2-7K3FA-000099", {"mug-clay": 1})
    plain = {
        "id": number, "number": number, "version": 1, "channel": "web", "store": "mitte",
        "state": state, "payment": payment, "currency": "EUR", "subtotal": sale.subtotal,
        "discount": 0, "total": sale.total, "lines": [], "taxes": [],
    }  # fmt: skip
    return msgspec.convert(plain, wire.Order)


def test_offline_is_a_state_with_what_waits_and_what_to_do(counter: Counter) -> None:
    since = datetime(2026, 3, 2, 10, 41, tzinfo=UTC)
    counter.till.device.status.show(
        Status(online=False, since=since, waiting=3, last_sync=None, problem=None, filled=True)
    )
    cell = next(name for name in counter.reader.names(Role.Button) if "Offline" in name)
    assert "11:41" in cell, "the store's clock, not the machine's"
    counter.reader.press(Role.Button, cell)
    counter.sees("How this till is doing", Role.Heading)
    assert counter.reader.clashes() == []


def test_every_key_is_on_one_page(counter: Counter) -> None:
    counter.reader.keys("?")
    counter.sees("Keys", Role.Heading)
    counter.sees("F12: Cash with an amount")
    counter.reader.key(Qt.Key.Key_Escape)
    counter.sees("Scan the first product")


def test_search_has_the_keys_from_anywhere_in_a_sale(counter: Counter) -> None:
    counter.sells(MUG)
    counter.reader.press(Role.ListItem, "Stoneware mug, clay, 1 piece, 14.90")
    counter.reader.key(Qt.Key.Key_F2)
    counter.reader.keys("pla")
    field = "Scan, or type a name or number"
    assert counter.reader.value(Role.EditableText, field) == "pla"


def test_the_last_sale_stays_readable(counter: Counter) -> None:
    counter.sold(MUG)
    counter.sees("Last sale 12:00, €14.90, change €0.00")


@pytest.mark.parametrize("place", [Place.SELL, Place.CASH, Place.KEYS, Place.HEALTH, Place.CANCEL])
def test_german_changes_every_text_and_no_name_twice(counter: Counter, place: Place) -> None:
    counter.sells(MUG)
    english = set(counter.reader.names(Role.Button))
    counter.reader.key(Qt.Key.Key_L, CTRL)
    counter.till.till.go(place)
    assert counter.reader.clashes() == []
    assert not {"Cancel sale", "Remove line", "Customer"} & set(counter.reader.names(Role.Button))
    assert "Cancel sale" in english
    assert counter.till.selling.basket.items == 1


class TestSounds:
    @pytest.fixture(autouse=True)
    def played(self, monkeypatch: pytest.MonkeyPatch) -> list[str]:
        played: list[str] = []
        monkeypatch.setattr(Sounds, "play", lambda _self, name: played.append(name))
        return played

    def test_each_outcome_has_its_own(self, played: list[str], counter: Counter) -> None:
        played.clear()
        counter.sells(PLATE)
        counter.scans("4006381333931")
        counter.reads("No product has the number")
        counter.enter()  # the refusal is read
        counter.enter()
        counter.sees("Paid €12.50")
        assert played == ["ok", "unknown", "paid"]
