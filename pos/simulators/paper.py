"""tresen-paper: a receipt printer without the printer.

It listens on a TCP port as a network printer does, speaks ESC/POS back (`decoder`, `machine`),
shows the paper in a window, and keeps each receipt it cut as a picture and as text. Lines on
standard input do to it what happens to printers in shops; each is answered by a line.
"""

import contextlib
import dataclasses
import os
import queue
import signal
import socket
import struct
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Protocol

import typer

from pos.simulators.machine import Conditions, Connection, Machine
from pos.simulators.strip import Page, Strip

HELP = """\
ok | paper out [after LINES] | paper low | paper in | cover open | cover closed | slow | dead |
unplug [after BYTES] | plug | power off | power on"""


class Watcher(Protocol):
    """Whoever looks at the printer; called on the printer's threads."""

    def printed(self, page: Page) -> None: ...
    def cut(self, page: Page, name: str) -> None: ...
    def drawer_opened(self) -> None: ...
    def changed(self, conditions: Conditions, plugged: bool) -> None: ...


class Nobody:
    def printed(self, page: Page) -> None:
        pass

    def cut(self, page: Page, name: str) -> None:
        pass

    def drawer_opened(self) -> None:
        pass

    def changed(self, conditions: Conditions, plugged: bool) -> None:
        pass


class PaperPrinter:
    """The printer with its network socket."""

    def __init__(
        self, paper: int, save: Path | None, say: Callable[[str], None], watcher: Watcher
    ) -> None:
        self._save = save
        self._say = say
        self._watcher = watcher
        self._count = 0
        self._machine = Machine(
            Strip(paper), cut=self._cut, drawer=self._drawer, moved=watcher.printed
        )
        self._lock = threading.RLock()
        self._port = 0
        self._socket: socket.socket | None = None
        self._lines: set[socket.socket] = set()
        self._bytes_left: int | None = None  # until the cable is pulled
        self._power_too = False

    def listen(self, port: int) -> int:
        """Begin to accept connections; the port, which is chosen by the system for 0."""
        self._port = port
        self._plug()
        return self._port

    def command(self, line: str) -> str:
        """Do what a line of standard input says; the answer to print."""
        words = line.lower().split()
        after = int(words[-1]) if len(words) > 2 and words[-2] == "after" else None
        what = " ".join(words[:-2] if after is not None else words)
        now = self._machine.conditions
        changed: Conditions | None = None
        match what:
            case "ok":
                changed = Conditions()
                self._plug()
            case "paper out" if after is not None:
                self._machine.change(dataclasses.replace(now, paper=True), paper_left=after)
            case "paper out":
                changed = dataclasses.replace(now, paper=False)
            case "paper low":
                changed = dataclasses.replace(now, low=True)
            case "paper in":
                changed = dataclasses.replace(now, paper=True, low=False)
            case "cover open":
                changed = dataclasses.replace(now, cover_open=True)
            case "cover closed":
                changed = dataclasses.replace(now, cover_open=False)
            case "slow":
                changed = dataclasses.replace(now, slow=True)
            case "dead":
                changed = dataclasses.replace(now, dead=True)
            case "unplug" | "power off":
                self._power_too = what == "power off"
                self._bytes_left = after
                if after is None:
                    self._unplug()
            case "plug":
                self._plug()
            case "power on":
                changed = dataclasses.replace(now, powered=True)
                self._plug()
            case _:
                return f"tresen-paper does not know {what!r}: {HELP}"
        if changed is not None:
            self._machine.change(changed)
        self._watcher.changed(self._machine.conditions, self._socket is not None)
        return f"tresen-paper {line.strip()}"

    def _plug(self) -> None:
        with self._lock:
            if self._socket is not None:
                return
            listener = socket.socket()
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listener.bind(("127.0.0.1", self._port))
            listener.listen()
            self._port = listener.getsockname()[1]
            self._socket = listener
        threading.Thread(target=self._accept, args=(listener,), daemon=True).start()

    def _unplug(self) -> None:
        """The cable is out: connections break and new ones are refused. The port is kept."""
        with self._lock:
            self._bytes_left = None
            if self._socket is not None:
                self._socket.shutdown(socket.SHUT_RDWR)  # close alone leaves accept() waiting
                self._socket.close()
            self._socket = None
            for line in self._lines:
                with contextlib.suppress(OSError):  # gone by itself meanwhile
                    linger = struct.pack("ii", 1, 0)  # reset, as nobody can say goodbye
                    line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
                    line.shutdown(socket.SHUT_RD)
            self._lines.clear()
            if self._power_too:
                now = self._machine.conditions
                self._machine.change(dataclasses.replace(now, powered=False))

    def _accept(self, listener: socket.socket) -> None:
        while True:
            try:
                line, _ = listener.accept()
            except OSError:
                return
            with self._lock:
                self._lines.add(line)
            threading.Thread(target=self._serve, args=(line,), daemon=True).start()

    def _serve(self, line: socket.socket) -> None:
        def reply(data: bytes) -> None:
            with contextlib.suppress(OSError):  # whoever asked may have gone
                line.send(data)

        connection = Connection(reply)
        with contextlib.suppress(OSError):  # a connection that breaks is a cable that does
            while arrived := line.recv(1024):
                data, pulled = self._until_pulled(line, arrived)
                self._machine.receive(data, connection)
                if pulled:
                    self._unplug()
                    self._watcher.changed(self._machine.conditions, False)
        with self._lock:
            self._lines.discard(line)
        line.close()

    def _until_pulled(self, line: socket.socket, data: bytes) -> tuple[bytes, bool]:
        """What of these bytes still came through the cable, and whether they pull it out."""
        with self._lock:
            if line not in self._lines:  # it is out; these were on their way
                return b"", False
            if self._bytes_left is None:
                return data, False
            taken = data[: self._bytes_left]
            self._bytes_left -= len(taken)
            return taken, self._bytes_left == 0

    def _cut(self, page: Page) -> None:
        self._count += 1
        name = f"receipt-{self._count:04d}"
        if self._save is not None:
            part = self._save / f".{name}.png"
            page.picture.save(part, format="PNG")
            (self._save / f"{name}.txt").write_text(page.text, encoding="utf-8")
            part.rename(self._save / f"{name}.png")  # whoever waits for it finds it whole
        self._watcher.cut(page, name)
        self._say(f"cut {name}")

    def _drawer(self) -> None:
        self._watcher.drawer_opened()
        self._say("drawer opened")


def _read_commands(printer: PaperPrinter, say: Callable[[str], None]) -> None:
    # Unbuffered: a thread that waits inside a buffered file breaks the interpreter's end.
    with open(0, "rb", buffering=0, closefd=False) as commands:
        while line := commands.readline().decode(errors="replace"):
            if line.strip():
                say(printer.command(line))


def _writer() -> Callable[[str], None]:
    """Lines to standard output from a thread of their own: a full pipe stops no printing."""
    lines: queue.SimpleQueue[str] = queue.SimpleQueue()

    def write() -> None:
        while True:
            print(lines.get(), flush=True)

    threading.Thread(target=write, daemon=True).start()
    return lines.put


def run(
    port: Annotated[int, typer.Option(help="TCP port; 0 takes a free one.")] = 9100,
    save: Annotated[Path | None, typer.Option(help="Folder to keep each receipt in.")] = None,
    paper: Annotated[int, typer.Option(help="Width of the paper: 80 or 58 mm.")] = 80,
    window: Annotated[bool, typer.Option(help="Show the paper in a window.")] = True,
) -> None:
    """A receipt printer that prints on the screen. Faults can be typed: see `ok`, `dead` …"""
    if paper not in (80, 58):
        raise typer.BadParameter("the paper is 80 or 58 mm wide")
    if save is not None:
        save.mkdir(parents=True, exist_ok=True)
    say = _writer()
    if window:
        from pos.simulators.window import show  # no Qt without a window

        sys.exit(show(paper, lambda watcher: _start(paper, save, port, say, watcher)))
    stop = threading.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        signal.signal(name, lambda *_: stop.set())
    _start(paper, save, port, say, Nobody())
    stop.wait()
    # The power goes off: threads that are reading or speaking just now would stop an orderly
    # end of the interpreter by the locks they hold.
    sys.stdout.flush()
    os._exit(0)


def _start(
    paper: int, save: Path | None, port: int, say: Callable[[str], None], watcher: Watcher
) -> PaperPrinter:
    printer = PaperPrinter(paper, save, say, watcher)
    bound = printer.listen(port)
    say(f"tresen-paper ready on 127.0.0.1:{bound}")
    threading.Thread(target=_read_commands, args=(printer, say), daemon=True).start()
    return printer


def main() -> None:
    typer.run(run)


if __name__ == "__main__":
    main()
