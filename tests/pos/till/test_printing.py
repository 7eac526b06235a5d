"""Paper at the till: printed after the sale, again as a marked copy, and never in a sale's way."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from paperprinter import PaperPrinter
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from reader import Role
from tillcounter import Counter

MUG = "2000000000015"
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def paper(tmp_path: Path) -> Iterator[PaperPrinter]:
    with PaperPrinter(tmp_path / "paper") as paper:
        yield paper


class TestWithAPrinter:
    @pytest.fixture
    def printer(self, paper: PaperPrinter) -> str:
        return paper.address

    def test_cash_opens_the_drawer_and_the_receipt_is_printed(
        self, counter: Counter, paper: PaperPrinter
    ) -> None:
        counter.sells(MUG)
        counter.enter()
        counter.sees("Paid €14.90")
        paper.wait_for("drawer opened")
        page = paper.wait_for_page()
        (sale,) = counter.files.journal.recent_sales(1)
        assert "Stoneware mug, clay" in page
        assert sale.number in page
        counter.reads("The receipt is printed.")

    def test_the_last_receipt_is_printed_again_marked_and_journalled(
        self, counter: Counter, paper: PaperPrinter
    ) -> None:
        sale = counter.sold(MUG)
        paper.wait_for_page()
        counter.reader.key(Qt.Key.Key_P, CTRL)
        counter.sees(f"A copy of receipt {sale.number} goes to the printer", Role.Notification)
        page = paper.wait_for_page()
        assert "COPY" in page
        assert sale.number in page
        assert len(counter.journalled("reprinted")) == 1

    def test_out_of_paper_is_said_and_the_sale_goes_on(
        self, counter: Counter, paper: PaperPrinter
    ) -> None:
        paper.do("paper out")
        counter.sells(MUG)
        counter.enter()
        counter.sees("Paid €14.90")
        counter.sees("Printer out of paper", Role.Button)
        assert len(counter.files.journal.recent_sales(5)) == 1

    def test_a_receipt_that_may_have_come_out_is_decided_by_the_cashier(
        self, counter: Counter, paper: PaperPrinter, qtbot: QtBot
    ) -> None:
        paper.do("unplug after 300")
        sale = counter.sold(MUG)
        counter.reads("to look at")
        cell = next(name for name in counter.reader.names(Role.Button) if "to look at" in name)
        counter.reader.press(Role.Button, cell)
        counter.sees("Did these come out?", Role.Heading)
        assert counter.reader.clashes() == []
        counter.reader.press(Role.Button, f"It came out: Receipt {sale.number}")
        qtbot.waitUntil(lambda: counter.till.receipts.status.offered == ())
        qtbot.waitUntil(lambda: not counter.reader.has(Role.Heading, "Did these come out?"))


class TestWithThePrinterGone:
    @pytest.fixture
    def printer(self) -> str:
        return "escpos+tcp://127.0.0.1:9"

    def test_sales_go_on(self, counter: Counter) -> None:
        counter.sold(MUG)
        counter.sold(MUG)
        counter.sees("Printer not reachable", Role.Button)
        assert len(counter.files.journal.recent_sales(5)) == 2

    def test_what_can_be_done_about_it_is_one_touch_away(self, counter: Counter) -> None:
        counter.sees("Printer not reachable", Role.Button)
        counter.reader.press(Role.Button, "Printer not reachable")
        counter.sees("How this till is doing", Role.Heading)
        counter.reads("Check its paper, cover and cable, then print again.")
        counter.reader.key(Qt.Key.Key_Escape)
        counter.sees("Scan the first product")


def test_without_a_printer_the_receipt_is_not_promised(counter: Counter) -> None:
    counter.sells(MUG)
    counter.enter()
    counter.reads("This till has no printer.")
