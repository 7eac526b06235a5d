"""Jobs on their way to the printer: they wait, survive a restart, and are printed once.

    queued -> sent -> confirmed
      |        +----> unknown   -> offered: copy() prints a marked copy, dismiss() closes it
      +-> held                  -> offered: copy() or dismiss()

A job is written down before it is sent, as `sent` before its first byte leaves, and as
`confirmed` only on the printer's own word. What was `sent` when the program died is `unknown`
at the next start: it may lie on the counter, so it is never sent again by itself. A job that
waited too long is `held`, because its customer has gone: paper put in after an hour, or the
printer switched on in the morning, must not bring yesterday's receipts.

Nothing here waits for the printer on the caller's thread.
"""

import threading
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import TypeVar, cast

from pos.devices.jobs import Job, Jobs, open_jobs
from pos.devices.printer import Confirmed, NotSent, Outcome, Printer, Status, Unknown

T = TypeVar("T")

_DRAWER_WITHIN = 5.0  # seconds after which the cashier has opened it with the key

# Document and whether it is a copy -> bytes for this printer; runs on the spool's thread.
Render = Callable[[bytes, bool], bytes]


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds: how long a job may wait before it is held, and how often the printer is asked."""

    hold_after: float = 120.0
    retry: float = 2.0  # while something waits
    look: float = 15.0  # while nothing does


@dataclass(frozen=True, slots=True)
class SpoolStatus:
    """What a status bar shows. `printer` is None until the printer has been asked once."""

    printer: Status | None = None
    jobs: tuple[Job, ...] = ()  # not finished, and the last ones that are; oldest first

    @property
    def waiting(self) -> int:
        return sum(job.state == "queued" for job in self.jobs)

    @property
    def offered(self) -> tuple[Job, ...]:
        """What a person must decide about: print a marked copy, or close it."""
        return tuple(job for job in self.jobs if job.state in ("unknown", "held"))

    def job(self, key: str) -> Job | None:
        """The latest printing under a key: the copy, once there is one."""
        return next((job for job in reversed(self.jobs) if job.key == key), None)


class Spool:
    """One printer's jobs. Every method may be called from any thread and returns at once."""

    def __init__(
        self,
        file: Path | None,
        printer: Printer,
        render: Render,
        changed: Callable[[SpoolStatus], None],
        report: Callable[[BaseException], None],
        *,
        patience: Patience | None = None,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """`file` keeps the jobs; without one they are kept in memory only.

        A page with a secret on it, such as a pickup code, belongs in memory. `changed` and
        `report` (of a fault; its job is set aside) are called on the spool's thread.
        """
        self._file = file
        self._printer = printer
        self._render = render
        self._changed = changed
        self._report = report
        self._patience = patience or Patience()
        self._now = now
        self._inbox: SimpleQueue[Callable[[Jobs], None] | None] = SimpleQueue()
        self._drawer: deque[tuple[float, bytes]] = deque()
        self._busy = False  # the printer's thread has something to do
        self._next_look = 0.0
        self._seen: Status | None = None
        self._status = SpoolStatus()
        self._opened: Future[None] = Future()
        self._thread = threading.Thread(target=self._run, name="spool", daemon=True)

    @property
    def status(self) -> SpoolStatus:
        return self._status

    def start(self) -> None:
        """Open the file and begin; an OSError or the like where there can be no file."""
        self._thread.start()
        self._opened.result()

    def print(self, document: bytes, kind: str, key: str, *, copy: bool = False) -> None:
        """Print a page once. The same page again, unless as a copy, changes nothing."""

        def add(jobs: Jobs) -> None:
            jobs.add(document, kind, key, copy, self._now())
            self._next_look = 0.0  # tried at once, whatever the printer said last

        self._inbox.put(add)

    def open_drawer(self, pulse: bytes) -> None:
        """Open the drawer now or not at all: one that opens later opens on nobody."""
        asked = time.monotonic()
        self._inbox.put(lambda _: self._drawer.append((asked, pulse)))

    def copy(self, number: int) -> None:
        """Print an offered job as a marked copy."""

        def replace(jobs: Jobs) -> None:
            job, document = jobs.offered(number), jobs.document(number)
            if job is not None and document is not None:
                jobs.set_state(number, "copied")
                jobs.add(document, job.kind, job.key, True, self._now())
                self._next_look = 0.0

        self._inbox.put(replace)

    def dismiss(self, number: int) -> None:
        """Close an offered job: it came out, or nobody wants it."""

        def close(jobs: Jobs) -> None:
            if jobs.offered(number) is not None:
                jobs.set_state(number, "dismissed")

        self._inbox.put(close)

    def forget(self) -> None:
        """Drop every page not yet at the printer, as when a shopper has gone."""
        self._inbox.put(Jobs.forget)

    def close(self, timeout: float = 5.0) -> None:
        """Stop. A job just being printed gets this long; later ones stay queued."""
        self._inbox.put(None)
        if self._thread.is_alive():
            self._thread.join(timeout)

    # --- the spool's thread ---------------------------------------------------------------

    def _run(self) -> None:
        try:
            jobs = open_jobs(self._file, self._report)
            jobs.after_restart(self._now())
        except Exception as problem:  # noqa: BLE001  # told to whoever called start()
            self._opened.set_exception(problem)
            return
        self._opened.set_result(None)
        closing = False
        while self._busy or not closing:
            try:
                closing |= self._turn(jobs)
                if not (self._busy or closing):
                    self._next(jobs)
                self._publish(jobs)
            except Exception as bug:  # noqa: BLE001  # the next job has a right to its turn
                self._report(bug)
        jobs.close()

    def _turn(self, jobs: Jobs) -> bool:
        """Do what was asked, or look at the printer after a while; True when told to stop."""
        wait = None if self._busy else max(0.0, self._next_look - time.monotonic())
        try:
            message = self._inbox.get(timeout=wait)
        except Empty:
            if jobs.oldest_queued() is None:
                self._start(self._printer.status, self._learn)
            return False
        if message is None:
            return True
        message(jobs)
        return False

    def _next(self, jobs: Jobs) -> None:
        """Give the printer's thread the drawer, else the oldest job that may still go."""
        while self._drawer:
            asked, pulse = self._drawer.popleft()
            if time.monotonic() - asked <= _DRAWER_WITHIN:
                self._start(
                    partial(self._printer.open_drawer, pulse),
                    lambda jobs, outcome: self._learn(jobs, _status(outcome)),
                )
                return
        while not self._busy and (job := jobs.oldest_queued()) is not None:
            waited = (self._now() - job.created).total_seconds()
            if waited > self._patience.hold_after:
                jobs.set_state(job.number, "held", job.problem or "waited")
            elif job.problem and time.monotonic() < self._next_look:
                return
            else:
                self._send(jobs, job)

    def _send(self, jobs: Jobs, job: Job) -> None:
        try:
            data = self._render(jobs.document(job.number) or b"", job.copy)
        except Exception as bug:  # noqa: BLE001  # one page that cannot be drawn stops no other
            jobs.set_state(job.number, "held", "unprintable")
            self._report(bug)
            return
        jobs.set_state(job.number, "sent")  # durable before the first byte leaves

        def done(jobs: Jobs, outcome: Outcome) -> None:
            match outcome:
                case Confirmed():
                    jobs.set_state(job.number, "confirmed")
                case NotSent():
                    jobs.set_state(job.number, "queued", outcome.trouble)
                case Unknown():
                    jobs.set_state(job.number, "unknown", outcome.trouble)
            self._learn(jobs, _status(outcome))

        def send() -> Outcome:
            try:
                return self._printer.send(data)
            except Exception as bug:  # noqa: BLE001  # it may be on paper all the same
                self._report(bug)
                return Unknown("error")

        self._start(send, done)

    def _learn(self, jobs: Jobs, status: Status) -> None:
        self._seen = status
        waiting = jobs.oldest_queued() is not None
        pause = self._patience.retry if waiting else self._patience.look
        self._next_look = time.monotonic() + pause

    def _start(self, work: Callable[[], T], done: Callable[[Jobs, T], None]) -> None:
        """Do something that waits for the printer on a thread of its own, then `done` here."""
        self._busy = True

        def finish(jobs: Jobs, result: T | None, bug: Exception | None) -> None:
            self._busy = False
            if bug is not None:
                raise bug
            done(jobs, cast(T, result))

        def run() -> None:
            result, fault = None, None
            try:
                result = work()
            except Exception as bug:  # noqa: BLE001  # a driver that raises is a fault
                fault = bug
            self._inbox.put(lambda jobs: finish(jobs, result, fault))

        threading.Thread(target=run, name="printer", daemon=True).start()

    def _publish(self, jobs: Jobs) -> None:
        status = SpoolStatus(self._seen, jobs.current())
        if status != self._status:
            self._status = status
            self._changed(status)


def _status(outcome: Outcome) -> Status:
    """What a job's end says about the printer."""
    return Status("ready" if isinstance(outcome, Confirmed) else outcome.trouble)
