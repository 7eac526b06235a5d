"""Printing from a sale to the paper: real bytes over a real socket to the simulator's process."""

import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest
import zxingcpp
from pages import (
    PICKUP_CODE,
    RECEIPT_CODE,
    STORE,
    demo_order,
    demo_return,
    demo_sale,
)
from paperprinter import PaperPrinter

from pos.devices.address import AddressProblem
from pos.devices.jobs import Job
from pos.devices.spool import Patience, SpoolStatus
from pos.receipts.printing import Receipts, open_receipts
from sync.wire import Sale

QUICK = Patience(hold_after=60, retry=0.1, look=0.2)


@pytest.fixture
def paper(tmp_path: Path) -> Iterator[PaperPrinter]:
    with PaperPrinter(tmp_path / "paper") as printer:
        yield printer


class Till:
    """Receipts as a till opens them, and what they told."""

    def __init__(self, address: str, file: Path | None, translations: Path) -> None:
        self._changed = threading.Condition()
        self._faults: list[BaseException] = []
        self.receipts: Receipts = open_receipts(
            address,
            file=file,
            translations=translations,
            changed=self._note,
            report=self._faults.append,
            patience=QUICK,
        )

    def until(self, holds: Callable[[SpoolStatus], bool]) -> SpoolStatus:
        with self._changed:
            assert self._changed.wait_for(lambda: holds(self.receipts.status), 20), (
                self.receipts.status
            )
            return self.receipts.status

    def until_state(self, key: str, state: str) -> Job:
        def there(status: SpoolStatus) -> bool:
            job = status.job(key)
            return job is not None and job.state == state

        job = self.until(there).job(key)
        assert job is not None
        return job

    def close(self) -> None:
        self.receipts.close()
        assert self._faults == []

    def _note(self, _: SpoolStatus) -> None:
        with self._changed:
            self._changed.notify_all()


Open = Callable[[], Till]


@pytest.fixture
def open_till(paper: PaperPrinter, tmp_path: Path, translations: Path) -> Iterator[Open]:
    tills: list[Till] = []

    def open_one() -> Till:
        tills.append(Till(paper.address, tmp_path / "spool.db", translations))
        return tills[-1]

    yield open_one
    for till in tills:
        till.close()


def sale(number: int) -> Sale:
    return msgspec.structs.replace(demo_sale(), number=f"M2-7K3FA-{number:06d}")


def test_a_sale_is_a_receipt_whose_code_a_scanner_reads(
    open_till: Open, paper: PaperPrinter
) -> None:
    till = open_till()
    till.receipts.open_drawer()
    till.receipts.sale(demo_sale(), STORE, code=RECEIPT_CODE, till="2")
    till.until_state("M2-7K3FA-000042", "confirmed")
    (text,) = paper.pages()
    assert "Total            €167.60" in text
    (picture,) = paper.pictures()
    assert [code.text for code in zxingcpp.read_barcodes(picture)] == [RECEIPT_CODE]
    assert paper.wait_for("cut") == "cut receipt-0001"
    assert "drawer opened" in paper.heard


def test_a_german_sale_on_an_english_till_is_a_german_receipt(
    open_till: Open, paper: PaperPrinter
) -> None:
    till = open_till()
    till.receipts.sale(demo_sale("de"), STORE, code=RECEIPT_CODE)
    till.until_state("M2-7K3FA-000042", "confirmed")
    assert "167,60 €" in paper.pages()[0]


def test_slips_of_returns_and_pickups_come_out(open_till: Open, paper: PaperPrinter) -> None:
    till = open_till()
    till.receipts.refund(demo_return(), STORE)
    till.receipts.pickup(demo_order(), STORE, pickup_code=PICKUP_CODE)
    till.until_state("P-4821", "confirmed")
    refund, pickup = paper.pages()
    assert "Bought with M2-7K3FA-000042" in refund
    assert "P-4821" in pickup
    codes = [code.text for code in zxingcpp.read_barcodes(paper.pictures()[1])]
    assert codes == [PICKUP_CODE]


def test_a_receipt_waits_for_paper_and_the_drawer_does_not(
    open_till: Open, paper: PaperPrinter
) -> None:
    paper.do("paper out")
    till = open_till()
    till.receipts.open_drawer()
    till.receipts.sale(sale(1), STORE)
    paper.wait_for("drawer opened")
    job = till.until(lambda status: any(job.problem for job in status.jobs)).jobs[0]
    assert (job.state, job.problem) == ("queued", "paper_out")
    paper.do("paper in")
    till.until_state("M2-7K3FA-000001", "confirmed")
    assert len(paper.pages()) == 1


def test_a_cable_pulled_in_the_middle_is_offered_and_printed_as_a_copy(
    open_till: Open, paper: PaperPrinter
) -> None:
    till = open_till()
    till.until(lambda status: status.printer is not None)
    paper.do("power off after 900")
    till.receipts.sale(sale(1), STORE)
    job = till.until_state("M2-7K3FA-000001", "unknown")
    paper.do("power on")
    till.receipts.sale(sale(2), STORE)
    till.until_state("M2-7K3FA-000002", "confirmed")
    till.receipts.copy(job.number)
    till.until_state("M2-7K3FA-000001", "confirmed")
    copy = paper.pages()[-1]
    assert copy.split("\n")[0].strip() == "COPY"
    assert sum("Receipt M2-7K3FA-000001" in text and "Total" in text for text in paper.pages()) == 1


_PRINT_THREE = """
import sys
from pathlib import Path
import msgspec
from pages import STORE, demo_sale
from pos.receipts.printing import open_receipts
receipts = open_receipts(sys.argv[1], file=Path(sys.argv[2]), translations=Path(sys.argv[2]),
                         changed=lambda status: None, report=print)
for number in (1, 2, 3):
    sale = msgspec.structs.replace(demo_sale(), number=f"M2-7K3FA-{number:06d}")
    receipts.sale(sale, STORE)
input()
"""


def test_a_till_killed_while_it_prints_prints_nothing_twice_and_loses_nothing(
    open_till: Open, paper: PaperPrinter, tmp_path: Path
) -> None:
    paper.do("slow")
    with subprocess.Popen(
        [sys.executable, "-c", _PRINT_THREE, paper.address, str(tmp_path / "spool.db")],
        stdin=subprocess.PIPE,
        env={"PYTHONPATH": f"{Path(__file__).parents[2]}"},
    ) as process:
        paper.wait_for("cut receipt-0001")
        process.kill()
    paper.do("ok")
    till = open_till()
    till.until(
        lambda status: (
            len(status.jobs) == 3
            and all(job.state in ("confirmed", "unknown") for job in status.jobs)
        )
    )
    till.receipts.try_out("en")  # behind everything that the killed till had sent
    till.until_state("test", "confirmed")
    printed = "".join(paper.pages())
    for number in (1, 2, 3):
        assert printed.count(f"Receipt M2-7K3FA-{number:06d}") == 1
    assert len(till.receipts.status.offered) == 1


def test_without_a_printer_nothing_is_kept(tmp_path: Path, translations: Path) -> None:
    till = Till("", tmp_path / "spool.db", translations)
    till.receipts.sale(demo_sale(), STORE)
    till.receipts.open_drawer()
    assert not till.receipts.present
    assert till.receipts.status == SpoolStatus()
    till.close()
    assert not (tmp_path / "spool.db").exists()


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("escpos+tcp://192.0.2.7?profile=TM-T88", "did you mean 'TM-T88"),
        ("escpos+tpc://192.0.2.7", "did you mean 'escpos+tcp'?"),
    ],
)
def test_a_wrong_address_is_told_before_anything_is_printed(
    address: str, said: str, tmp_path: Path
) -> None:
    with pytest.raises(AddressProblem) as problem:
        Till(address, None, tmp_path)
    assert said in str(problem.value)
