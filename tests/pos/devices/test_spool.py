"""The spool: printed once, never late, never lost, and never in the way."""

import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy.exc import DBAPIError

from pos.devices.jobs import Job, Jobs
from pos.devices.printer import Confirmed, NotSent, Outcome, Status, Unknown
from pos.devices.spool import Patience, Spool, SpoolStatus
from sync.sqlite import DamagedFile

QUICK = Patience(hold_after=60, retry=0.02, look=0.05)
START = datetime(2026, 11, 26, 14, 0, tzinfo=UTC)


class Scripted:
    """A printer whose outcomes are written down beforehand; after them all goes well."""

    def __init__(self, *outcomes: Outcome | Exception) -> None:
        self.outcomes = deque(outcomes)
        self.sent: list[bytes] = []
        self.pulses: list[bytes] = []
        self.done: list[bytes] = []  # both, in order
        self.go = threading.Event()
        self.go.set()
        self.condition = Status("ready")

    def send(self, job: bytes) -> Outcome:
        self.go.wait(10)
        outcome = self.outcomes.popleft() if self.outcomes else Confirmed()
        if isinstance(outcome, Exception):
            raise outcome
        if not isinstance(outcome, NotSent):
            self.sent.append(job)
            self.done.append(job)
        return outcome

    def open_drawer(self, pulse: bytes) -> Outcome:
        self.pulses.append(pulse)
        self.done.append(pulse)
        return Confirmed()

    def status(self) -> Status:
        return self.condition


class Desk:
    """A spool with its printer, its clock, and what it told."""

    def __init__(self, file: Path | None, printer: Scripted, now: datetime = START) -> None:
        self.printer = printer
        self.now = now
        self.faults: list[BaseException] = []
        self._changed = threading.Condition()
        self.seen: list[SpoolStatus] = []
        self.spool = Spool(
            file, printer, self._render, self._note, self.faults.append,
            patience=QUICK, now=lambda: self.now,
        )  # fmt: skip
        self.spool.start()

    def until(self, holds: Callable[[SpoolStatus], bool]) -> SpoolStatus:
        with self._changed:
            assert self._changed.wait_for(lambda: holds(self.spool.status), 10), self.spool.status
            return self.spool.status

    def states(self) -> list[tuple[str, str]]:
        return [(job.key, job.state) for job in self.spool.status.jobs]

    def _note(self, status: SpoolStatus) -> None:
        with self._changed:
            self.seen.append(status)
            self._changed.notify_all()

    @staticmethod
    def _render(document: bytes, copy: bool) -> bytes:
        if document == b"bad":
            raise ValueError("cannot be drawn")
        return (b"COPY " if copy else b"") + document


Open = Callable[..., Desk]


@pytest.fixture
def open_desk(tmp_path: Path) -> Iterator[Open]:
    desks: list[Desk] = []

    def open_one(
        *outcomes: Outcome | Exception, memory: bool = False, now: datetime = START
    ) -> Desk:
        file = None if memory else tmp_path / "spool.db"
        desks.append(Desk(file, Scripted(*outcomes), now))
        return desks[-1]

    yield open_one
    for desk in desks:
        desk.printer.go.set()
        desk.spool.close()
        assert desk.faults == []


def state(key: str, *states: str) -> Callable[[SpoolStatus], bool]:
    return lambda status: (job := status.job(key)) is not None and job.state in states


def offered(status: SpoolStatus) -> Job:
    assert len(status.offered) == 1
    return status.offered[0]


@pytest.mark.parametrize("memory", [False, True])
def test_a_page_is_printed_once_however_often_it_is_asked_for(
    open_desk: Open, memory: bool
) -> None:
    desk = open_desk(memory=memory)
    for _ in range(3):
        desk.spool.print(b"page", "receipt", "1")
    desk.until(state("1", "confirmed"))
    desk.spool.print(b"page", "receipt", "1")
    desk.spool.print(b"next", "receipt", "2")
    desk.until(state("2", "confirmed"))
    assert desk.printer.sent == [b"page", b"next"]


def test_the_same_number_of_another_kind_is_another_page(open_desk: Open) -> None:
    desk = open_desk()
    desk.spool.print(b"receipt", "receipt", "1")
    desk.spool.print(b"slip", "return", "1")
    desk.until(lambda status: [job.state for job in status.jobs] == ["confirmed"] * 2)
    assert desk.printer.sent == [b"receipt", b"slip"]


def test_a_reprint_is_marked(open_desk: Open) -> None:
    desk = open_desk()
    desk.spool.print(b"page", "receipt", "1")
    desk.until(state("1", "confirmed"))
    desk.spool.print(b"page", "receipt", "1", copy=True)
    desk.until(lambda status: len(status.jobs) == 2 and status.jobs[1].state == "confirmed")
    assert desk.printer.sent == [b"page", b"COPY page"]


def test_a_page_that_was_never_sent_waits_and_goes_by_itself(open_desk: Open) -> None:
    desk = open_desk(NotSent("paper_out"), NotSent("cover_open"))
    desk.spool.print(b"page", "receipt", "1")
    desk.until(state("1", "confirmed"))
    assert desk.printer.sent == [b"page"]
    problems = {job.problem for status in desk.seen for job in status.jobs}
    assert {"paper_out", "cover_open"} <= problems


def test_an_unknown_page_is_offered_and_never_sent_again_by_itself(open_desk: Open) -> None:
    desk = open_desk(Unknown("paper_out"))
    desk.spool.print(b"page", "receipt", "1")
    desk.until(state("1", "unknown"))
    desk.spool.print(b"page", "receipt", "1")  # asking again does not help either
    desk.spool.print(b"next", "receipt", "2")
    status = desk.until(state("2", "confirmed"))
    assert desk.printer.sent == [b"page", b"next"]
    assert (offered(status).key, offered(status).problem) == ("1", "paper_out")


def test_an_offered_page_is_printed_as_a_marked_copy_once(open_desk: Open) -> None:
    desk = open_desk(Unknown("offline"))
    desk.spool.print(b"page", "receipt", "1")
    number = offered(desk.until(state("1", "unknown"))).number
    desk.spool.copy(number)
    desk.spool.copy(number)
    status = desk.until(state("1", "confirmed"))
    assert desk.printer.sent == [b"page", b"COPY page"]
    assert status.offered == ()
    assert [job.state for job in status.jobs] == ["copied", "confirmed"]


def test_an_offered_page_can_be_closed(open_desk: Open) -> None:
    desk = open_desk(Unknown("offline"))
    desk.spool.print(b"page", "receipt", "1")
    desk.spool.dismiss(offered(desk.until(state("1", "unknown"))).number)
    desk.until(state("1", "dismissed"))
    assert desk.printer.sent == [b"page"]


def test_a_page_whose_customer_has_gone_is_held_and_offered(open_desk: Open) -> None:
    desk = open_desk(*[NotSent("paper_out")] * 1000)
    desk.spool.print(b"page", "receipt", "1")
    desk.until(lambda status: any(job.problem for job in status.jobs))
    desk.now += timedelta(seconds=61)
    status = desk.until(state("1", "held"))
    desk.printer.outcomes.clear()
    desk.spool.print(b"next", "receipt", "2")
    desk.until(state("2", "confirmed"))
    assert desk.printer.sent == [b"next"]
    desk.spool.copy(offered(status).number)
    desk.until(state("1", "confirmed"))
    assert desk.printer.sent == [b"next", b"COPY page"]


def test_queued_pages_survive_a_restart(open_desk: Open) -> None:
    first = open_desk(*[NotSent("offline")] * 1000)
    for key in "123":
        first.spool.print(key.encode(), "receipt", key)
    first.until(lambda status: status.waiting == 3)
    first.spool.close()
    second = open_desk()
    second.until(state("3", "confirmed"))
    assert second.printer.sent == [b"1", b"2", b"3"]


def test_the_backlog_of_the_evening_is_held_in_the_morning(open_desk: Open) -> None:
    evening = open_desk(*[NotSent("offline")] * 1000)
    for key in "123":
        evening.spool.print(key.encode(), "receipt", key)
    evening.until(lambda status: status.waiting == 3)
    evening.spool.close()
    morning = open_desk(now=START + timedelta(hours=14))
    morning.until(lambda status: len(status.offered) == 3)
    morning.spool.print(b"first of the day", "receipt", "4")
    morning.until(state("4", "confirmed"))
    assert morning.printer.sent == [b"first of the day"]


def test_what_nobody_decided_about_for_days_is_offered_no_more(open_desk: Open) -> None:
    first = open_desk(Unknown("offline"))
    first.spool.print(b"page", "receipt", "1")
    first.until(state("1", "unknown"))
    first.spool.close()
    later = open_desk(now=START + timedelta(days=4))
    assert later.until(state("1", "dismissed")).offered == ()


def test_what_was_being_sent_at_a_power_cut_is_unknown_at_the_next_start(
    open_desk: Open, tmp_path: Path
) -> None:
    first = open_desk()
    first.printer.go.clear()
    first.spool.print(b"page", "receipt", "1")
    first.until(state("1", "sent"))
    # The power fails: nobody closes anything, and the file is as it was at that moment.
    for file in tmp_path.glob("spool.db*"):
        (tmp_path / f"after-{file.name}").write_bytes(file.read_bytes())
    second = Desk(tmp_path / "after-spool.db", Scripted())
    status = second.until(state("1", "unknown"))
    second.spool.close()
    assert offered(status).problem == "restart"
    assert second.printer.sent == []


def test_a_page_is_erased_once_it_is_printed_and_kept_while_it_is_offered(
    open_desk: Open, tmp_path: Path
) -> None:
    desk = open_desk(Confirmed(), Unknown("offline"))
    desk.spool.print(b"what was bought", "receipt", "1")
    desk.spool.print(b"what may be on paper", "receipt", "2")
    desk.until(state("2", "unknown"))
    desk.spool.close()
    jobs = Jobs(tmp_path / "spool.db")
    assert jobs.document(1) is None
    assert jobs.document(2) == b"what may be on paper"
    jobs.close()


def test_asking_for_a_page_never_waits_for_the_printer(open_desk: Open) -> None:
    desk = open_desk()
    desk.printer.go.clear()
    desk.spool.print(b"stuck", "receipt", "0")
    desk.until(state("0", "sent"))
    began = time.monotonic()
    for number in range(1, 200):
        desk.spool.print(b"page", "receipt", str(number))
    assert time.monotonic() - began < 0.5
    desk.until(lambda status: status.waiting == 199)  # written down while the printer is stuck
    desk.printer.go.set()


def test_the_drawer_goes_before_waiting_pages(open_desk: Open) -> None:
    desk = open_desk()
    desk.printer.go.clear()
    desk.spool.print(b"at the printer", "receipt", "1")
    desk.until(state("1", "sent"))
    desk.spool.print(b"waiting", "receipt", "2")
    desk.spool.open_drawer(b"pulse")
    desk.until(lambda status: status.waiting == 1)
    desk.printer.go.set()
    desk.until(state("2", "confirmed"))
    assert desk.printer.done == [b"at the printer", b"pulse", b"waiting"]


def test_the_drawer_opens_while_pages_wait_for_paper(open_desk: Open) -> None:
    desk = open_desk(*[NotSent("paper_out")] * 1000)
    desk.spool.print(b"page", "receipt", "1")
    desk.until(lambda status: any(job.problem for job in status.jobs))
    desk.spool.open_drawer(b"pulse")
    desk.spool.print(b"next", "receipt", "2")
    desk.until(lambda status: status.waiting == 2 and desk.printer.pulses == [b"pulse"])


def test_a_drawer_asked_for_while_the_printer_was_stuck_does_not_open_later(
    open_desk: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pos.devices.spool._DRAWER_WITHIN", 0.05)
    desk = open_desk()
    desk.printer.go.clear()
    desk.spool.print(b"page", "receipt", "1")
    desk.until(state("1", "sent"))
    desk.spool.open_drawer(b"pulse")
    time.sleep(0.1)
    desk.printer.go.set()
    desk.spool.print(b"next", "receipt", "2")
    desk.until(state("2", "confirmed"))
    assert desk.printer.pulses == []


def test_a_page_that_cannot_be_drawn_is_held_and_stops_no_other(open_desk: Open) -> None:
    desk = open_desk()
    desk.spool.print(b"bad", "receipt", "1")
    desk.spool.print(b"good", "receipt", "2")
    status = desk.until(state("2", "confirmed"))
    assert offered(status).problem == "unprintable"
    assert [str(fault) for fault in desk.faults] == ["cannot be drawn"]
    desk.faults.clear()


def test_a_driver_that_fails_leaves_its_page_unknown(open_desk: Open) -> None:
    desk = open_desk(RuntimeError("driver"))
    desk.spool.print(b"page", "receipt", "1")
    desk.until(state("1", "unknown"))
    desk.spool.print(b"next", "receipt", "2")
    desk.until(state("2", "confirmed"))
    assert [str(fault) for fault in desk.faults] == ["driver"]
    desk.faults.clear()


def test_the_printers_state_is_known_without_a_page(open_desk: Open) -> None:
    desk = open_desk()
    desk.until(lambda status: status.printer == Status("ready"))
    desk.printer.condition = Status("paper_out")
    desk.until(lambda status: status.printer == Status("paper_out"))
    desk.printer.condition = Status("ready", paper_low=True)
    desk.until(lambda status: status.printer == Status("ready", paper_low=True))


def test_a_kiosk_forgets_what_is_not_at_the_printer(open_desk: Open) -> None:
    desk = open_desk(*[NotSent("paper_out")] * 1000, memory=True)
    desk.spool.print(b"slip with a code", "pickup", "P-4821")
    desk.until(lambda status: status.waiting == 1)
    desk.spool.forget()
    desk.until(lambda status: all(job.state == "dismissed" for job in status.jobs))
    desk.printer.outcomes.clear()
    desk.spool.print(b"other", "pickup", "P-4822")
    desk.until(state("P-4822", "confirmed"))
    assert desk.printer.sent == [b"other"]


@pytest.mark.parametrize("outcome", [NotSent("offline"), Unknown("offline")])
def test_what_is_forgotten_while_it_is_sent_does_not_come_back(
    open_desk: Open, outcome: Outcome
) -> None:
    desk = open_desk(outcome, memory=True)
    desk.printer.go.clear()
    desk.spool.print(b"slip with a code", "pickup", "P-4821")
    desk.until(state("P-4821", "sent"))
    desk.spool.forget()
    desk.spool.print(b"other", "pickup", "P-4822")
    desk.until(lambda status: status.waiting == 1)
    desk.printer.go.set()
    status = desk.until(state("P-4822", "confirmed"))
    assert status.offered == ()
    assert desk.printer.sent.count(b"slip with a code") == isinstance(outcome, Unknown)


def test_a_file_that_cannot_be_read_is_told_and_set_aside(open_desk: Open, tmp_path: Path) -> None:
    (tmp_path / "spool.db").write_bytes(b"no database" * 1000)
    desk = open_desk()
    desk.spool.print(b"page", "receipt", "1")
    desk.until(state("1", "confirmed"))
    assert [type(fault) for fault in desk.faults] == [DamagedFile]
    desk.faults.clear()
    assert (tmp_path / "unusable-spool.db").exists()


def test_a_folder_that_is_not_there_is_told_at_the_start(tmp_path: Path) -> None:
    with pytest.raises(DBAPIError):
        Desk(tmp_path / "missing" / "spool.db", Scripted())
