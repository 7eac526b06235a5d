"""Runs the demo shop on this machine: `make demo`.

A hub, a paper printer, a kiosk, a till and a pickup desk, each its own process, as a shop would
run them on five machines. What they hold is kept in demo-data/ and found again the next time.
"""

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from installer.programs import Closed, Closing, Program
from installer.progress import Trouble, say
from installer.run import BIN, ROOT

STORE = "mitte"
START = 60.0  # seconds a program may take to be ready on a slow machine


@dataclass(frozen=True)
class Device:
    """A device of the demo store: its role at the hub is the name of its program too."""

    role: str
    name: str
    size: tuple[int, int]


DEVICES = (
    Device("kiosk", "Kiosk 1", (1080, 1920)),
    Device("till", "Till 1", (1366, 768)),
    Device("desk", "Desk 1", (1280, 800)),
)
FILLS = 0.9  # of the screen at most: panels and a title bar want room too


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="make demo", description=__doc__)
    parser.add_argument("--fresh", action="store_true", help="start the demo shop over")
    parser.add_argument("--data", type=Path, default=ROOT / "demo-data", help="where it is kept")
    asked = parser.parse_args(arguments)
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        say("There is no screen here ($DISPLAY and $WAYLAND_DISPLAY are empty): running the tour.")
        return subprocess.run(["make", "--no-print-directory", "tour"], cwd=ROOT).returncode
    try:
        with ExitStack() as running:
            failed = Demo(asked.data, running, Closing()).run(fresh=asked.fresh)
    except Trouble as trouble:
        say(str(trouble))
        return 1
    except Closed:
        say("\nThe shop is closed.")
        return 0
    say("All windows are closed, and so is the shop.")
    return 1 if failed else 0


@dataclass(frozen=True)
class Demo:
    """The demo shop in the folder `data`; `running` ends what is started, the last one first."""

    data: Path
    running: ExitStack
    closing: Closing

    def run(self, *, fresh: bool) -> int:
        """Open the shop and stay until its windows are closed; how many of them failed.

        Raises Trouble where the shop cannot be opened, Closed when it is asked to close.
        """
        if fresh and self.data.exists():
            say(f"Starting over: removing {self.data}.")
            shutil.rmtree(self.data)
        known = self._hub_folder.exists()
        (self.data / "logs").mkdir(parents=True, exist_ok=True)
        say("Opening the demo shop." if known else "Building the demo shop.")
        to_try = self._ask("demo")
        hub = self._open_hub()
        paper = self._start("paper", BIN / "tresen-paper", "--port", "0")
        printer = paper.wait_for(r"tresen-paper ready on (\S+)", START, self.closing.rest)[1]
        say(f"The hub is ready on {hub}, the printer on {printer}.\n\n{to_try}")
        windows = [self._open_window(device, hub, printer) for device in DEVICES]
        say("The windows are opening. Close them, or press Ctrl-C here, to close the shop.")
        return self._stay(windows)

    @property
    def _hub_folder(self) -> Path:
        return self.data / "hub"

    def _open_hub(self) -> str:
        """Start the hub; its address, which it keeps because devices know it by that."""
        port = self.data / "hub.port"
        wanted = port.read_text() if port.exists() else "0"
        serve = (BIN / "tresen-hub", "serve", "--data", self._hub_folder, "--port", wanted)
        hub = self._start("hub", *serve)
        ready = hub.wait_for(r"tresen-hub ready on (http://\S+:(\d+))", START, self.closing.rest)
        port.write_text(ready[2])
        return ready[1]

    def _open_window(self, device: Device, hub: str, printer: str) -> Program:
        """Start a device's program, enrolled where it is not yet."""
        folder = self.data / device.role
        enrol: list[str] = []
        if not (folder / "device.toml").exists():
            named = ("--role", device.role, "--store", STORE, "--name", device.name)
            enrol = ["--enrol", self._ask("devices", "enrol", *named).strip()]
        where = ("--data", folder, "--hub", hub, "--printer", f"escpos+tcp://{printer}")
        size = ("--size", f"{device.size[0]}x{device.size[1]}")
        scale = {"QT_SCALE_FACTOR": f"{_scale(device.size):.2f}"}
        program = BIN / f"tresen-{device.role}"
        return self._start(device.role, program, *where, *size, *enrol, **scale)

    def _start(self, name: str, *command: str | Path, **variables: str) -> Program:
        program = Program(name, command, self.data / "logs" / f"{name}.log", variables)
        self.running.callback(program.stop)
        return program

    def _ask(self, *words: str) -> str:
        """What the hub's command line answers."""
        command: list[str | Path] = [BIN / "tresen-hub", *words, "--data", self._hub_folder]
        asked = subprocess.run(command, capture_output=True, text=True)
        self.closing.look()
        if asked.returncode != 0:
            said = (asked.stdout + asked.stderr).strip().splitlines()
            raise Trouble(f"tresen-hub {words[0]} failed: {said[-1] if said else 'no word'}")
        return asked.stdout

    def _stay(self, windows: Sequence[Program]) -> int:
        """Until the last window is closed; a program that fails is told at once and counted."""
        open_windows = list(windows)
        failed = 0
        while open_windows:
            for window in [window for window in open_windows if window.exit_code is not None]:
                open_windows.remove(window)
                if window.exit_code:
                    failed += 1
                    say(f"The {window.name} failed: {window.last_words()}")
            self.closing.rest()
        return failed


def _scale(size: tuple[int, int]) -> float:
    """What a window is made smaller by so that it fits this screen; a kiosk stands upright."""
    asked = subprocess.run(["xdotool", "getdisplaygeometry"], capture_output=True, text=True)
    screen = asked.stdout.split()
    if asked.returncode != 0 or len(screen) != 2:
        return 1.0
    fits = (FILLS * int(has) / wants for has, wants in zip(screen, size, strict=True))
    return min(1.0, *fits)


if __name__ == "__main__":
    sys.exit(main())
