"""A receipt printer on the network: raw TCP ("JetDirect", port 9100), with its own status.

A connection that took every byte says nothing about paper. So the printer is asked before the
job with DLE EOT, which it answers at once in any state, and after it with GS r (or GS ( H),
which it answers only when it has worked through everything before. Each call opens a
connection of its own: many printers serve one at a time and are shared by two tills.

Answers are told apart by their fixed bits (Epson, ESC/POS command reference):
DLE EOT 0xx1xx10, GS r 0xx0xxxx, GS ( H 37h 22h … 00h; automatic status, if some other program
has switched it on, is four bytes that begin 0xx1xx00; XON and XOFF are 11h and 13h.
"""

import socket
import time
from dataclasses import dataclass, field
from itertools import count

from pos.devices.address import PrinterAddress
from pos.devices.printer import (
    Condition,
    Confirmed,
    NotSent,
    Outcome,
    Status,
    Trouble,
    Unknown,
)

_DLE_EOT = b"\x10\x04"
_GS_R_PAPER = b"\x1dr\x01"
# DLE DC4 1 m t: pulse on connector pin 2 for t x 100 ms, obeyed even without paper.
_DRAWER_NOW = b"\x10\x14\x01\x00\x01"
_CHUNK = 4096
_OFFLINE = 0x08  # DLE EOT 1
_COVER, _PAPER_STOP, _ERROR = 0x04, 0x20, 0x40  # DLE EOT 2
_NEAR_END, _END = 0x0C, 0x60  # DLE EOT 4


@dataclass(frozen=True, slots=True)
class Deadlines:
    """Seconds. A long receipt takes about 5 s on paper; a printer answers status in 50 ms."""

    connect: float = 2.0
    answer: float = 1.5
    write: float = 10.0
    confirm: float = 20.0
    look: float = 0.5  # between two looks at the status while waiting for the confirmation


class _Silent(Exception):
    """The line broke, or no answer came in time."""


class TcpPrinter:
    """The printer at an address. One call at a time."""

    def __init__(self, address: PrinterAddress, deadlines: Deadlines | None = None) -> None:
        self._address = address
        self._within = deadlines or Deadlines()
        self._numbers = count(1)

    def status(self) -> Status:
        try:
            with self._connect() as line:
                return line.status()
        except (OSError, _Silent):
            return Status("offline")

    def send(self, job: bytes) -> Outcome:
        try:
            line = self._connect()
        except OSError:
            return NotSent("offline")
        with line:
            try:
                before = line.status()
            except (OSError, _Silent):
                return NotSent("offline")
            if before.condition != "ready":
                return NotSent(before.condition)
            try:
                question, process = self._question()
                line.write(job + question)
                return line.wait_until_done(process)
            except (OSError, _Silent):
                return Unknown("offline")

    def open_drawer(self, pulse: bytes) -> Outcome:
        try:
            with self._connect() as line:
                now = line.status().condition
                line.write(pulse if now == "ready" else _DRAWER_NOW)
                line.status()  # it still answers, so the pulse has arrived
        except (OSError, _Silent):
            return NotSent("offline")
        return Confirmed()

    def _question(self) -> tuple[bytes, bytes | None]:
        """What asks for the end of the job, and the job's number if the answer carries it."""
        if self._address.confirm == "status":
            return _GS_R_PAPER, None
        number = f"{next(self._numbers) % 10_000:04d}".encode()
        return b"\x1d(H\x06\x00\x30\x30" + number, number

    def _connect(self) -> "_Line":
        where = (self._address.host, self._address.port)
        return _Line(socket.create_connection(where, self._within.connect), self._within)


@dataclass
class _Answers:
    """Sorts the bytes that come back; what belongs to no question is passed over."""

    real_time: list[int] = field(default_factory=list)
    in_order: list[int] = field(default_factory=list)
    processes: list[bytes] = field(default_factory=list)
    _rest: bytes = b""

    def take(self, data: bytes) -> None:
        data = self._rest + data
        at = 0
        while at < len(data):
            first = data[at]
            if first == 0x37 and data[at + 1 : at + 2] in (b"", b"\x22"):
                if len(data) < at + 7:
                    break
                self.processes.append(data[at + 2 : at + 6])
                at += 7
            elif first in (0x11, 0x13):
                at += 1
            elif first & 0x93 == 0x12:
                self.real_time.append(first)
                at += 1
            elif first & 0x93 == 0x10:
                if len(data) < at + 4:
                    break
                at += 4
            else:
                if first & 0x90 == 0:
                    self.in_order.append(first)
                at += 1
        self._rest = data[at:]


class _Line:
    """One connection to a printer."""

    def __init__(self, connection: socket.socket, within: Deadlines) -> None:
        self._socket = connection
        self._within = within
        self._answers = _Answers()
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def __enter__(self) -> "_Line":
        return self

    def __exit__(self, *_: object) -> None:
        self._socket.close()

    def status(self) -> Status:
        printer = self._ask(1)
        cause = self._ask(2) if printer & _OFFLINE else 0
        paper = self._ask(4)
        condition: Condition = "ready"
        if cause & _COVER:
            condition = "cover_open"
        elif cause & _PAPER_STOP or paper & _END:
            condition = "paper_out"
        elif printer & _OFFLINE:
            condition = "error" if cause & _ERROR else "offline"
        return Status(condition, paper_low=bool(paper & _NEAR_END))

    def write(self, data: bytes) -> None:
        """Hand all bytes over before the deadline; a printer that is full takes none."""
        self._answers.in_order.clear()  # an answer to a job given up earlier is not this one's
        self._answers.processes.clear()
        end = time.monotonic() + self._within.write
        for start in range(0, len(data), _CHUNK):
            chunk = data[start : start + _CHUNK]
            while chunk:
                self._socket.settimeout(_left(end))
                chunk = chunk[self._socket.send(chunk) :]

    def wait_until_done(self, process: bytes | None) -> Outcome:
        """The answer that stands behind the job in the printer's buffer, or why none comes."""
        end = time.monotonic() + self._within.confirm
        while True:
            if process in self._answers.processes or (process is None and self._answers.in_order):
                return Confirmed()
            left = end - time.monotonic()
            if left <= 0:
                return Unknown("error")
            try:
                self._receive(time.monotonic() + min(left, self._within.look))
            except TimeoutError:
                trouble = self._trouble()
                if trouble is not None:
                    return Unknown(trouble)

    def _trouble(self) -> Trouble | None:
        """Asked while the confirmation is late: paper and cover are told to staff at once."""
        found = self.status().condition
        return None if found == "ready" else found

    def _ask(self, which: int) -> int:
        self._answers.real_time.clear()
        self._socket.settimeout(self._within.answer)
        self._socket.sendall(_DLE_EOT + bytes([which]))
        end = time.monotonic() + self._within.answer
        while not self._answers.real_time:
            self._receive(end)
        return self._answers.real_time.pop(0)

    def _receive(self, end: float) -> None:
        self._socket.settimeout(_left(end))
        data = self._socket.recv(256)
        if not data:
            raise _Silent
        self._answers.take(data)


def _left(end: float) -> float:
    left = end - time.monotonic()
    if left <= 0:
        raise TimeoutError
    return left
