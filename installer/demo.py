"""Runs the demo shop on this machine: `make demo`.

A hub, a paper printer, a kiosk, a till and a pickup desk, each its own process, as a shop would
run them on five machines. What they hold is kept in demo-data/ and found again the next time.
"""

import argparse
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import NoReturn

from installer.debian import has_screen
from installer.programs import LOOK, Program
from installer.progress import Trouble, say
from installer.run import BIN, ROOT

STORE = "mitte"
START = 60.0  # seconds a program may take to be ready on a slow machine


@dataclass(frozen=True)
class Device:
    """A device of the demo store: its role at the hub is the name of its program too."""

    role: str
    name: str


DEVICES = (Device("kiosk", "Kiosk 1"), Device("till", "Till 1"), Device("desk", "Desk 1"))


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="make demo", description=__doc__)
    parser.add_argument("--fresh", action="store_true", help="start the demo shop over")
    parser.add_argument("--data", type=Path, default=ROOT / "demo-data", help="where it is kept")
    asked = parser.parse_args(arguments)
    if not has_screen(os.environ):
        say("There is no screen here ($DISPLAY and $WAYLAND_DISPLAY are empty): running the tour.")
        return subprocess.run(["make", "--no-print-directory", "tour"], cwd=ROOT).returncode
    for ending in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(ending, _stop)
    try:
        with ExitStack() as running:
            failed = run(asked.data, running, fresh=asked.fresh)
    except Trouble as trouble:
        say(str(trouble))
        return 1
    except KeyboardInterrupt:
        say("\nThe shop is closed.")
        return 0
    say("All windows are closed, and so is the shop.")
    return 1 if failed else 0


def _stop(_number: int, _frame: FrameType | None) -> NoReturn:
    raise KeyboardInterrupt


def run(data: Path, running: ExitStack, *, fresh: bool) -> int:
    """Open the shop and stay until its windows are closed; how many of them failed.

    `running` ends what was started. Raises Trouble where the shop cannot be opened.
    """
    if fresh and data.exists():
        say(f"Starting over: removing {data}.")
        shutil.rmtree(data)
    logs = data / "logs"
    logs.mkdir(parents=True, exist_ok=True)
    say("Opening the demo shop." if (data / "hub").exists() else "Building the demo shop.")
    to_try = _ask("demo", "--data", data / "hub")

    def start(name: str, *command: str | Path) -> Program:
        program = Program(name, command, logs / f"{name}.log")
        running.callback(program.stop)
        return program

    port = data / "hub.port"  # devices know their hub by its address, so it keeps it
    known = port.read_text() if port.exists() else "0"
    hub = start("hub", BIN / "tresen-hub", "serve", "--data", data / "hub", "--port", known)
    address = hub.wait_for(r"tresen-hub ready on (http://\S+)", START)[1]
    port.write_text(address.rpartition(":")[2])
    paper = start("paper", BIN / "tresen-paper", "--port", "0")
    printer = paper.wait_for(r"tresen-paper ready on (\S+)", START)[1]
    say(f"The hub is ready on {address}, the printer on {printer}.\n\n{to_try}")
    windows = []
    for device in DEVICES:
        folder = data / device.role
        enrol: list[str] = []
        if not (folder / "device.toml").exists():
            named = ("--role", device.role, "--store", STORE, "--name", device.name)
            enrol = ["--enrol", _ask("devices", "enrol", "--data", data / "hub", *named).strip()]
        where = ("--data", folder, "--hub", address, "--printer", f"escpos+tcp://{printer}")
        windows.append(start(device.role, BIN / f"tresen-{device.role}", *where, *enrol))
    say("The windows are opening. Close them, or press Ctrl-C here, to close the shop.")
    return _stay(windows)


def _ask(*arguments: str | Path) -> str:
    """What the hub's command line answers."""
    asked = subprocess.run([BIN / "tresen-hub", *arguments], capture_output=True, text=True)
    if asked.returncode != 0:
        words = (asked.stdout + asked.stderr).strip().splitlines()
        raise Trouble(f"tresen-hub {arguments[0]} failed: {words[-1] if words else 'no word'}")
    return asked.stdout


def _stay(windows: Sequence[Program]) -> int:
    """Until the last window is closed; a program that fails is told at once and counted."""
    open_windows = list(windows)
    failed = 0
    while open_windows:
        for window in [window for window in open_windows if window.exit_code is not None]:
            open_windows.remove(window)
            if window.exit_code:
                failed += 1
                say(f"The {window.name} failed: {window.last_words()}")
        time.sleep(LOOK)
    return failed


if __name__ == "__main__":
    sys.exit(main())
