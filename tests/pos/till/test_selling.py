"""Selling, as a cashier reads, scans, types and touches it."""

import msgspec
import pytest
from devices import Shop, small_shop
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from reader import Role
from tillcounter import Counter

from sync import wire

MUG, PLATE, SOUP_PLATE, LAMP = (
    "2000000000015", "2000000000039", "2000000000046", "2000000000053",
)  # fmt: skip


def test_a_scan_sells_and_its_enter_does_not_pay(counter: Counter, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(counter.till.cash.taken):
        counter.sells(MUG, PLATE, MUG)
    assert counter.lines() == [
        "Stoneware mug, clay, 2 pieces, 29.80",
        "Dinner plate, 1 piece, 12.50",
    ]
    assert "Total €42.30" in counter.reader.names(Role.StaticText)
    assert "3 items" in counter.reader.names(Role.StaticText)


def test_three_scans_and_enter_make_a_sale_for_exact_cash(counter: Counter) -> None:
    counter.sells(MUG, PLATE, MUG)
    counter.enter()
    counter.sees("Paid €42.30")
    (sale,) = counter.files.journal.recent_sales(5)
    assert (sale.total, sale.change) == (4230, 0)
    assert sale.tenders == [wire.Tender(type="cash", tendered=4230, applied=4230)]
    assert [line.units for line in sale.lines] == [[1490, 1490], [1250]]
    assert sum(sum(line.unit_tax) for line in sale.lines) == sale.taxes[0].tax
    assert sale.at == "2026-03-02T12:00:00"
    assert f"Receipt {sale.number}" in counter.reader.names(Role.StaticText)


def test_enter_pressed_twice_sells_once(counter: Counter, qtbot: QtBot) -> None:
    counter.sells(MUG)
    counter.enter()
    counter.reader.keys("\n")
    qtbot.wait(400)
    assert len(counter.files.journal.recent_sales(5)) == 1


def test_a_scan_while_a_sale_is_journalled_begins_the_next_one(
    counter: Counter, qtbot: QtBot
) -> None:
    counter.sells(MUG)
    counter.enter()
    with qtbot.waitSignal(counter.till.selling.sold):
        counter.scans(PLATE)
    qtbot.waitUntil(lambda: counter.lines() == ["Dinner plate, 1 piece, 12.50"])
    assert len(counter.files.journal.recent_sales(5)) == 1


def test_numbers_follow_each_other_without_a_gap(counter: Counter) -> None:
    for _ in range(3):
        counter.sells(PLATE)
        counter.enter()
        counter.sees("Paid €12.50")
    numbers = [sale.number.rpartition("-")[2] for sale in counter.files.journal.recent_sales(5)]
    assert numbers == ["000003", "000002", "000001"]


def test_an_unknown_code_is_said_and_nothing_is_lost(counter: Counter) -> None:
    counter.sells(MUG)
    counter.scans("4006381333931")
    said = "No product has the number 4006381333931"
    counter.reads(said)
    assert counter.lines() == ["Stoneware mug, clay, 1 piece, 14.90"]
    counter.sells(PLATE)
    assert counter.reader.names(Role.AlertMessage) == []


def test_enter_after_a_refusal_is_for_the_refusal_and_pays_nothing(
    counter: "Counter", qtbot: QtBot
) -> None:
    counter.sells(MUG)
    counter.reader.scan("4006381333931")
    counter.reads("No product has the number 4006381333931")
    counter.enter()
    qtbot.waitUntil(lambda: counter.reader.names(Role.AlertMessage) == [])
    assert counter.files.journal.recent_sales(1) == []
    counter.enter()
    counter.sees("Paid €14.90")


def test_what_is_sold_online_only_is_shown_as_such(counter: Counter) -> None:
    counter.reader.keys("VOUCHER\n")
    counter.reads("Gift voucher is sold online only.")
    assert counter.lines() == []


class TestNotForSaleHere:
    @pytest.fixture
    def shop(self) -> Shop:
        """No price for the plate; the lamp is another shop's, the soup plate is gone."""
        shop = small_shop()
        shop.prices["mitte"] = [one for one in shop.prices["mitte"] if one.variant != "plate"]
        for at, product in enumerate(shop.products):
            sold = {"lamp": "elsewhere", "soup-plate": "no"}.get(product.id, product.sold)
            shop.products[at] = msgspec.structs.replace(product, sold=sold)
        return shop

    @pytest.mark.parametrize(
        ("code", "said"),
        [
            (PLATE, "Dinner plate has no price in this store."),
            (LAMP, "Paper lamp is sold by another shop."),
            (SOUP_PLATE, "Soup plate is no longer sold."),
        ],
    )
    def test_it_says_why_and_what_to_do(self, counter: Counter, code: str, said: str) -> None:
        counter.scans(code)
        counter.reads(f"{said} Ask the supervisor if it is on your shelf.")
        assert counter.lines() == []


def test_a_count_typed_first_counts_the_next_scan(counter: Counter) -> None:
    counter.reader.keys("3*")
    counter.sells(PLATE)
    assert counter.lines() == ["Dinner plate, 3 pieces, 37.50"]
    counter.sells(MUG)
    assert counter.lines()[1] == "Stoneware mug, clay, 1 piece, 14.90"


def test_a_name_is_typed_and_enter_takes_the_likeliest(counter: Counter, qtbot: QtBot) -> None:
    counter.reader.keys("plate")
    qtbot.waitUntil(lambda: any("Dinner plate" in name for name in counter.lines()))
    with qtbot.waitSignal(counter.till.selling.sold):
        counter.enter()
    assert counter.lines() == ["Dinner plate, 1 piece, 12.50"]


def test_keys_count_and_remove_the_chosen_line(counter: Counter) -> None:
    counter.sells(MUG, PLATE)
    counter.reader.keys("++-")
    assert counter.lines()[1] == "Dinner plate, 2 pieces, 25.00"
    counter.reader.key(Qt.Key.Key_Delete)
    assert counter.lines() == ["Stoneware mug, clay, 1 piece, 14.90"]


def test_touch_counts_the_chosen_line(counter: Counter) -> None:
    counter.sells(MUG, PLATE)
    counter.reader.press(Role.ListItem, "Stoneware mug, clay, 1 piece, 14.90")
    counter.reader.press(Role.Button, "One more Stoneware mug, clay")
    assert counter.lines()[0] == "Stoneware mug, clay, 2 pieces, 29.80"


def test_a_reduced_price_says_what_it_was(counter: Counter) -> None:
    counter.sells(LAMP)
    assert counter.lines() == ["Paper lamp, 1 piece, 49.00"]
    assert "You save €10.00" in counter.reader.names(Role.StaticText)


class TestAgeRestricted:
    @pytest.fixture
    def shop(self) -> Shop:
        shop = small_shop()
        at = next(n for n, one in enumerate(shop.products) if one.id == "plate")
        plate = shop.products[at]
        liqueur = msgspec.structs.replace(plate.variants[0], min_age=18)
        shop.products[at] = msgspec.structs.replace(plate, variants=[liqueur])
        return shop

    def test_it_is_not_sold_before_somebody_has_looked(self, counter: Counter) -> None:
        counter.sells(PLATE)
        counter.enter()
        counter.reads("Look at the buyer's age first.")
        assert counter.files.journal.recent_sales(1) == []
        counter.reader.key(Qt.Key.Key_F9)
        counter.enter()
        counter.sees("Paid €12.50")


def test_cash_shows_the_change_before_it_is_confirmed(counter: Counter) -> None:
    counter.sells(MUG)
    counter.reader.key(Qt.Key.Key_F12)
    counter.sees("Received €14.90")
    counter.reader.keys("2000")
    counter.sees("Change €5.10")
    counter.enter()
    counter.sees("Give back", Role.Heading)
    counter.sees("Change €5.10")
    counter.sees("Received €20.00")
    (sale,) = counter.files.journal.recent_sales(1)
    assert (sale.total, sale.change, sale.tenders[0].tendered) == (1490, 510, 2000)


def test_too_little_cash_is_said_and_nothing_is_sold(counter: Counter) -> None:
    counter.sells(MUG)
    counter.reader.key(Qt.Key.Key_F12)
    counter.reader.keys("1000\n")
    counter.sees("€4.90 is missing")
    assert counter.files.journal.recent_sales(1) == []


def test_a_likely_note_is_one_key(counter: Counter) -> None:
    counter.sells(MUG)
    counter.reader.key(Qt.Key.Key_F12)
    counter.sees("Received €14.90")
    counter.reader.key(Qt.Key.Key_F6)
    counter.sees("Give back", Role.Heading)
    counter.sees("Change €0.10")


def test_the_next_scan_begins_the_next_sale(counter: Counter) -> None:
    counter.sells(MUG)
    counter.enter()
    counter.sees("Paid €14.90")
    counter.sells(PLATE)
    assert counter.lines() == ["Dinner plate, 1 piece, 12.50"]


def test_a_scan_while_cash_is_counted_goes_into_the_basket(counter: Counter) -> None:
    counter.sells(MUG)
    counter.reader.key(Qt.Key.Key_F12)
    counter.sees("Received €14.90")
    counter.sells(PLATE)
    assert "Total €27.40" in counter.reader.names(Role.StaticText)


def test_cancelling_asks_why_and_is_journalled(counter: Counter) -> None:
    counter.sells(MUG)
    before = counter.files.journal.waiting()
    counter.reader.key(Qt.Key.Key_Escape)
    counter.sees("Cancel this sale?", Role.Heading)
    counter.reader.press(Role.Button, "The customer cannot pay")
    counter.sees("Scan the first product")
    counter.till.device.background.query(lambda: None, lambda _: None, print)
    assert counter.files.journal.waiting() == before + 1


def test_a_cancelled_cancel_keeps_the_basket(counter: Counter) -> None:
    counter.sells(MUG)
    counter.reader.key(Qt.Key.Key_Escape)
    counter.sees("Cancel this sale?", Role.Heading)
    counter.reader.key(Qt.Key.Key_Escape)
    assert counter.lines() == ["Stoneware mug, clay, 1 piece, 14.90"]


def test_another_language_in_the_middle_keeps_everything(counter: Counter) -> None:
    counter.sells(MUG)
    counter.reader.keys("77")
    counter.till.device.languages.use("de")
    assert counter.lines()[0].startswith("Stoneware mug, clay, 1")
    assert counter.lines()[0].endswith("14,90")


def test_every_control_has_a_name_of_its_own(counter: Counter) -> None:
    assert counter.reader.clashes() == []
    counter.sells(MUG, PLATE)
    assert counter.reader.clashes() == []
    counter.reader.key(Qt.Key.Key_F12)
    counter.sees("Received €27.40")
    assert counter.reader.clashes() == []
