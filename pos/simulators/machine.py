"""The simulated printer's insides: receive buffer, status, faults, and the paper it feeds.

Like the real thing it obeys real-time commands the moment they arrive (DLE EOT, DLE DC4),
even with an open cover and even in the middle of a picture's data, and everything else in its
turn from the buffer. Without paper or with the cover open the buffer waits; a power cut
empties it.
"""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from pos.simulators import decoder as esc
from pos.simulators.strip import Page, Strip

Reply = Callable[[bytes], None]
_BUFFER = 64 * 1024
_SLOW_LINE = 0.1  # seconds for a line when told to be slow


@dataclass(frozen=True, slots=True)
class Conditions:
    """How the printer stands there; what a person could do to it."""

    paper: bool = True
    cover_open: bool = False
    low: bool = False
    dead: bool = False  # takes bytes and does nothing, not even answer
    slow: bool = False
    powered: bool = True

    @property
    def ready(self) -> bool:
        return self.paper and not self.cover_open and not self.dead and self.powered


class Machine:
    """Threads: `receive` on each connection's, printing on its own, conditions on any."""

    def __init__(
        self,
        strip: Strip,
        *,
        cut: Callable[[Page], None],
        drawer: Callable[[], None],
        moved: Callable[[Page], None],
    ) -> None:
        """`cut` gets each finished page; `drawer` is called when it opens; `moved` on new paper.

        They are called with the printer locked and must be quick.
        """
        self._strip = strip
        self._cut = cut
        self._drawer = drawer
        self._moved = moved
        self._buffer = bytearray()
        self._state = threading.Condition()
        self._now = Conditions()
        self._paper_left: int | None = None  # lines until it runs out
        self._reply: Reply = lambda _: None
        threading.Thread(target=self._print, name="print", daemon=True).start()

    @property
    def conditions(self) -> Conditions:
        return self._now

    def change(self, conditions: Conditions, *, paper_left: int | None = None) -> None:
        with self._state:
            if not conditions.powered:
                self._buffer.clear()
                self._strip.lose_power()
            self._now = conditions
            self._paper_left = paper_left
            self._state.notify_all()

    def receive(self, data: bytes, line: "Connection") -> None:
        """Take bytes from a connection; waits while the buffer is full."""
        with self._state:
            while len(self._buffer) > _BUFFER and self._now.powered:
                self._state.wait(0.2)
            if self._now.dead or not self._now.powered:
                return
            self._reply = line.reply
            for command in line.real_time(data):
                self._obey(command, line.reply)
            self._buffer += data
            self._state.notify_all()

    def _obey(self, command: bytes, reply: Reply) -> None:
        match command[:2]:
            case b"\x10\x04":
                reply(bytes([self._status(command[2])]))
            case b"\x10\x14" if command[2] == 1:
                self._drawer()
            case _:
                pass

    def _status(self, which: int) -> int:
        """The answers to DLE EOT 1, 2 and 4, bit by bit as the reference has them."""
        now = self._now
        status = 0b0001_0010
        if which == 1:
            status |= 0 if now.ready else 0x08
        elif which == 2:
            status |= (0x04 if now.cover_open else 0) | (0 if now.paper else 0x20)
        elif which == 4:
            status |= (0x0C if now.low or not now.paper else 0) | (0 if now.paper else 0x60)
        return status

    def _print(self) -> None:
        """One command after another, as long as there are whole ones and paper to print on."""
        while True:
            with self._state:
                command = self._next()
                while command is None:
                    self._state.wait()
                    command = self._next()
                self._do(command)
                slow = self._now.slow
            if slow and isinstance(command, esc.LineFeed | esc.Raster | esc.Feed):
                time.sleep(_SLOW_LINE)

    def _next(self) -> esc.Command | None:
        if not self._buffer or not self._now.ready:
            return None
        try:
            command, taken = esc.read(bytes(self._buffer))
        except esc.Incomplete:
            return None
        del self._buffer[:taken]
        self._state.notify_all()
        return command

    def _do(self, command: esc.Command) -> None:
        match command:
            case esc.Pulse():
                self._drawer()
            case esc.Report():
                self._reply(bytes([0x0C if self._now.low else 0]))
            case esc.ReportProcess():
                self._reply(b"\x37\x22" + command.number + b"\x00")
            case _:
                page = self._strip.do(command)
                if page is not None:
                    self._cut(page)
                self._moved(self._strip.page)
        if isinstance(command, esc.LineFeed | esc.Raster) and self._paper_left is not None:
            self._paper_left -= 1
            if self._paper_left <= 0:
                self._paper_left = None
                self._now = Conditions(paper=False, slow=self._now.slow)


class Connection:
    """What belongs to one connection: where answers go, and a real-time command half arrived."""

    def __init__(self, reply: Reply) -> None:
        self.reply = reply
        self._begun = b""

    def real_time(self, data: bytes) -> list[bytes]:
        """The real-time commands in these bytes, wherever they stand in them."""
        data = self._begun + data
        found = []
        at = data.find(0x10)
        while at >= 0:
            needed = {0x04: 3, 0x14: 5}.get(data[at + 1], 1) if at + 1 < len(data) else 2
            if at + needed > len(data):
                break
            if needed > 1:
                found.append(data[at : at + needed])
            at = data.find(0x10, at + needed)
        self._begun = data[at:] if at >= 0 else b""
        return found
