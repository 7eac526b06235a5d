"""Where the windows stand: the screen that is there, or an Xvfb."""

import os
import re
import shlex
import subprocess
from dataclasses import dataclass
from pathlib import Path

from tour.processes import Process

WIDTH, HEIGHT = 3860, 1920  # room for every program's window side by side


@dataclass(frozen=True)
class Place:
    """The left upper corner and the size of a window, in pixels of the screen."""

    x: int
    y: int
    width: int
    height: int

    def __str__(self) -> str:
        return f"{self.width}x{self.height}"


# A kiosk stands upright between the others.
TILL = Place(0, 0, 1366, 768)
DESK = Place(0, 800, 1280, 800)
KIOSK = Place(1380, 0, 1080, 1920)
SECOND_TILL = Place(2480, 0, 1366, 768)
PAPER = Place(2480, 800, 620, 1000)


class Screen:
    """An X display with the programs' windows on it."""

    def __init__(self, display: str, xvfb: Process | None = None) -> None:
        self.display = display
        self._xvfb = xvfb

    @classmethod
    def given(cls) -> "Screen | None":
        """The display of the person at the machine, if it has room for the windows."""
        display = os.environ.get("DISPLAY", "")
        if not display:
            return None
        asked = subprocess.run(
            ["xdotool", "getdisplaygeometry"], capture_output=True, text=True, check=False
        )
        size = re.fullmatch(r"(\d+) (\d+)\n", asked.stdout)
        if size is None or int(size[1]) < WIDTH or int(size[2]) < HEIGHT:
            return None
        return cls(display)

    @classmethod
    def virtual(cls, logs: Path) -> "Screen":
        """An Xvfb of our own, on the first display number that is free."""
        xvfb = Process(
            "Xvfb",
            shlex.split(f"Xvfb -displayfd 1 -screen 0 {WIDTH}x{HEIGHT}x24 -nolisten tcp -noreset"),
            {"PATH": os.environ["PATH"]},
            logs / "xvfb.log",
        )
        try:
            return cls(f":{xvfb.says('([0-9]+)')[1]}", xvfb)
        except BaseException:
            xvfb.stop()
            raise

    def __str__(self) -> str:
        return f"{self.display} (an Xvfb)" if self._xvfb else self.display

    def close(self) -> None:
        if self._xvfb is not None:
            self._xvfb.stop()
