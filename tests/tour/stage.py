"""Where a tour takes place: a screen, a bus to listen on and a camera."""

import os
import shutil
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType

from tour.bus import Bus
from tour.camera import Camera
from tour.person import Person
from tour.processes import Process
from tour.program import Program
from tour.screen import Place, Screen
from tour.waiting import expect

# What a desktop, or whoever runs the tour, says to programs: each would make them other ones.
_ELSEWHERE = (
    *("AT_SPI_", "DBUS_", "GTK_", "KDE_", "SESSION_", "WAYLAND_", "XDG_"),
    *("PYTHON", "QML_", "QSG_", "QT_"),
)  # fmt: skip


class Stage:
    """Programs are opened on it, each with a person before it, and all of them end with it."""

    def __init__(self, logs: Path, *, virtual: bool = False) -> None:
        """Use the screen that is there unless it is too small or `virtual` is asked for."""
        self._logs = logs
        self._people: list[Person] = []
        expect(shutil.which("xdotool") is not None, "xdotool is not installed: run `make setup`")
        with ExitStack() as built:
            self.screen = (None if virtual else Screen.given()) or Screen.virtual(logs)
            built.callback(self.screen.close)
            self.environment = _plain(os.environ) | {
                "DISPLAY": self.screen.display,
                "QT_QPA_PLATFORM": "xcb",
                "QT_QUICK_BACKEND": "software",
                "QT_ENABLE_HIGHDPI_SCALING": "0",  # a pixel of a window is one of the screen
            }
            self._bus = Bus(self.environment, logs)
            built.callback(self._bus.close)
            self.environment |= self._bus.environment
            self.camera = Camera(self.environment)
            built.callback(self.camera.close)
            self._open = built.enter_context(ExitStack())
            self._built = built.pop_all()

    def __enter__(self) -> "Stage":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._built.close()

    def people_at_work(self) -> list[Person]:
        """Those whose programs run."""
        return [person for person in self._people if person.program.process.running]

    def starts(self, name: str, argv: Sequence[str]) -> Process:
        """Start something without a window."""
        process = Process(name, argv, self.environment, self._logs / f"{name}.log")
        self._open.callback(process.stop)
        return process

    def opens(self, name: str, argv: Sequence[str], place: Place) -> Person:
        """Start a program and stand somebody before it."""
        program = Program(name, argv, self.environment, place, self._bus, self._logs)
        self._open.callback(program.process.stop)
        person = Person(self._bus, program, self.camera)
        self._people.append(person)
        return person


def _plain(environment: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in environment.items() if not name.startswith(_ELSEWHERE)}
