"""The network printer: what is confirmed, what was never sent, and what nobody can know."""

import socket
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from paperprinter import PaperPrinter

from pos.devices.address import Confirm, PrinterAddress, parse
from pos.devices.printer import Confirmed, NotSent, Status, Unknown
from pos.devices.transport_tcp import Deadlines, TcpPrinter, _Answers
from pos.receipts.escpos import Renderer
from pos.receipts.layout import Cut, Layout, OpenDrawer, Text

HURRIED = Deadlines(connect=2.0, answer=1.5, write=2.0, confirm=1.5, look=0.1)
PATIENT = Deadlines()


@pytest.fixture
def paper(tmp_path: Path) -> Iterator[PaperPrinter]:
    with PaperPrinter(tmp_path / "paper") as printer:
        yield printer


def at(paper: PaperPrinter, options: str = "", deadlines: Deadlines = PATIENT) -> TcpPrinter:
    return TcpPrinter(parse(paper.address + options), deadlines)


def page(lines: int = 3) -> bytes:
    rows = tuple(Text(text=f"line {number}") for number in range(1, lines + 1))
    return Renderer().render(Layout(rows=(*rows, Cut())))


@pytest.mark.parametrize("options", ["", "?confirm=process"])
def test_a_page_is_confirmed_once_it_is_cut(paper: PaperPrinter, options: str) -> None:
    assert at(paper, options).send(page()) == Confirmed()
    assert paper.pages() == ["line 1\nline 2\nline 3\n"]


def test_a_printer_tells_how_it_is(paper: PaperPrinter) -> None:
    printer = at(paper, deadlines=HURRIED)
    assert printer.status() == Status("ready")
    paper.do("paper low")
    assert printer.status() == Status("ready", paper_low=True)
    paper.do("cover open")
    assert printer.status().condition == "cover_open"
    paper.do("ok")
    paper.do("paper out")
    assert printer.status().condition == "paper_out"
    paper.do("dead")
    assert printer.status().condition == "offline"
    paper.do("ok")
    paper.do("unplug")
    assert printer.status().condition == "offline"
    paper.do("plug")
    assert printer.status() == Status("ready")


@pytest.mark.parametrize(
    ("fault", "trouble"),
    [
        ("paper out", "paper_out"),
        ("cover open", "cover_open"),
        ("dead", "offline"),
        ("unplug", "offline"),
        ("power off", "offline"),
    ],
)
def test_a_printer_that_is_not_ready_is_sent_nothing(
    paper: PaperPrinter, fault: str, trouble: str
) -> None:
    paper.do(fault)
    assert at(paper, deadlines=HURRIED).send(page()) == NotSent(trouble)  # type: ignore[arg-type]
    paper.do("ok")
    assert at(paper).send(page()) == Confirmed()
    assert len(paper.pages()) == 1


def test_paper_that_ends_in_the_middle_leaves_the_page_unknown(paper: PaperPrinter) -> None:
    paper.do("paper out after 4")
    assert at(paper, deadlines=HURRIED).send(page(10)) == Unknown("paper_out")


def test_a_printer_goes_on_with_its_buffer_when_paper_is_put_in(paper: PaperPrinter) -> None:
    """That is why a page in the middle of which the paper ended is never sent again."""
    paper.do("paper out after 4")
    at(paper, deadlines=HURRIED).send(page(6))
    paper.do("paper in")
    assert paper.wait_for_page() == "".join(f"line {number}\n" for number in range(1, 7))
    assert at(paper).send(page(1)) == Confirmed()


@pytest.mark.parametrize("fault", ["unplug", "power off"])
def test_a_line_that_breaks_at_any_byte_is_never_taken_for_sent_or_not_sent_wrongly(
    paper: PaperPrinter, fault: str
) -> None:
    job = page(4)
    asked = 6  # DLE EOT 1 and 4, before the first byte of the job
    for after in [
        1,
        3,
        5,
        asked + 1,
        asked + len(job) // 2,
        asked + len(job),
        asked + len(job) + 2,
    ]:
        before = len(paper.pages())
        paper.do(f"{fault} after {after}")
        outcome = at(paper, deadlines=HURRIED).send(job)
        paper.do("power on")
        paper.do("ok")
        printed = len(paper.pages()) - before
        if after < asked:
            assert outcome == NotSent("offline")
            assert printed == 0
        else:
            assert outcome == Unknown("offline")
        # What was left in the printer comes out with the next page; it is not ours to count.
        at(paper).send(Renderer().render(Layout(rows=(Cut(),))))


def test_a_slow_printer_is_waited_for(paper: PaperPrinter) -> None:
    paper.do("slow")
    assert at(paper).send(page(3)) == Confirmed()


def test_a_printer_that_takes_bytes_and_does_nothing_ends_unknown(paper: PaperPrinter) -> None:
    outcome = []
    printer = at(paper, deadlines=HURRIED)
    paper.do("paper out after 1")
    outcome.append(printer.send(page(3)))
    paper.do("dead")
    outcome.append(printer.send(page(3)))
    assert outcome == [Unknown("paper_out"), NotSent("offline")]


@pytest.mark.parametrize("fault", ["paper in", "paper out", "cover open"])
def test_the_drawer_opens_with_and_without_paper(paper: PaperPrinter, fault: str) -> None:
    paper.do(fault)
    pulse = Renderer().render(Layout(rows=(OpenDrawer(),)))
    assert at(paper).open_drawer(pulse) == Confirmed()
    paper.wait_for("drawer opened")


def test_the_drawer_of_a_dead_printer_stays_closed(paper: PaperPrinter) -> None:
    paper.do("dead")
    assert at(paper, deadlines=HURRIED).open_drawer(b"") == NotSent("offline")


class Scripted:
    """A printer that answers as it is told, for answers the simulator would not give."""

    def __init__(self, answer: Callable[[bytes], bytes], confirm: Confirm = "status") -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._answer = answer
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()
        port = self._socket.getsockname()[1]
        address = PrinterAddress("127.0.0.1", port, confirm=confirm)
        self.printer = TcpPrinter(address, HURRIED)

    def close(self) -> None:
        self._thread.join()
        self._socket.close()

    def _serve(self) -> None:
        line, _ = self._socket.accept()
        with line:
            while data := line.recv(4096):
                line.sendall(self._answer(data))


def test_answers_between_foreign_bytes_are_found() -> None:
    """Automatic status (four bytes), XON and XOFF of a printer that others have set up."""

    def answer(data: bytes) -> bytes:
        noise = b"\x11\x14\x00\x00\x0f\x13"
        if data.startswith(b"\x10\x04"):
            return noise + b"\x12" + noise
        return noise + b"\x00"

    scripted = Scripted(answer)
    assert scripted.printer.send(b"job") == Confirmed()
    scripted.close()


def test_an_answer_to_an_earlier_job_confirms_nothing() -> None:
    earlier = [b"\x00"]

    def answer(data: bytes) -> bytes:
        if data.startswith(b"\x10\x04"):
            return (earlier.pop() if earlier else b"") + b"\x12"
        return b""

    scripted = Scripted(answer)
    outcome = scripted.printer.send(b"job")
    scripted.close()
    assert outcome == Unknown("error")


def test_a_job_with_a_number_is_confirmed_by_its_own_number_only() -> None:
    def answer(data: bytes) -> bytes:
        if data.startswith(b"\x10\x04"):
            return b"\x12"
        return b"\x00\x37\x22" + b"9999" + b"\x00"

    scripted = Scripted(answer, confirm="process")
    outcome = scripted.printer.send(b"job")
    scripted.close()
    assert outcome == Unknown("error")


@given(st.lists(st.binary(max_size=6), max_size=12))
def test_no_answer_a_printer_can_give_is_more_than_bytes(parts: list[bytes]) -> None:
    """However they are cut up on the way, the same bytes mean the same answers."""
    whole, split = _Answers(), _Answers()
    whole.take(b"".join(parts))
    for part in parts:
        split.take(part)
    assert (whole.real_time, whole.in_order, whole.processes) == (
        split.real_time,
        split.in_order,
        split.processes,
    )
