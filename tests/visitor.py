"""A shopper before a kiosk, for tests: sees and touches by accessible name, with real events."""

from collections.abc import Callable

from fakehub import FakeHubClient
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from reader import Reader, Role

from kiosk.app import Kiosk

_COUNTER = 1920  # pixels: nothing is seen below
_PATIENCE = 15_000  # milliseconds; a busy machine is slow


class Clock:
    """Seconds that pass when a test says so."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


class Visitor:
    """A shopper before the kiosk: what they see (`reader`), and the clock of their patience."""

    def __init__(self, kiosk: Kiosk, hub: FakeHubClient, clock: Clock, qtbot: QtBot) -> None:
        self.kiosk = kiosk
        self.hub = hub
        self.clock = clock
        self.reader = Reader(kiosk.stage.view)
        self._qtbot = qtbot

    def sees(self, name: str, role: Role = Role.StaticText) -> None:
        """Wait until it is there."""
        self.waits(lambda: self.reader.has(role, name), name)

    def reads(self, text: str) -> None:
        """Wait until some name on the screen has this in it."""
        self.waits(lambda: any(text in name for name in self.reader.texts()), text)

    def no_longer_reads(self, text: str) -> None:
        self.waits(lambda: all(text not in name for name in self.reader.texts()), text)

    def presses(self, name: str, role: Role = Role.Button) -> None:
        """Touch what is in sight; what is further down is gone to by key, and pressed by Enter."""
        self.sees(name, role)
        if self.reader.find(role, name).rect().center().y() < _COUNTER:
            self.reader.press(role, name)
        else:
            self.reader.focus(role, name)
            self.enters()

    def touches(self, start: str, role: Role = Role.Button) -> None:
        """Press the one thing whose name begins so."""

        def named() -> list[str]:
            return [name for name in self.reader.names(role) if name.startswith(start)]

        self.waits(lambda: len(named()) == 1, start)
        self.presses(named()[0], role)

    def starts(self) -> None:
        self.presses("Touch to start")
        self.sees("What are you looking for?", Role.Heading)

    def scans(self, code: str) -> None:
        self.reader.scan(code)

    def opens(self, code: str, name: str) -> None:
        """Hold a barcode before the scanner, and the product is there."""
        self.scans(code)
        self.sees(name, Role.Heading)

    def types(self, field: str, text: str) -> None:
        self.sees(field, Role.EditableText)
        self.reader.focus(Role.EditableText, field)
        self.reader.keys(text, pause=8)
        self.waits(lambda: self.reader.value(Role.EditableText, field) == text, text)

    def waits(self, until: Callable[[], bool], what: str) -> None:
        def look() -> None:
            assert until(), f"{what!r}: the screen says {self.reader.texts()}"

        self._qtbot.waitUntil(look, timeout=_PATIENCE)

    def passes(self, seconds: float) -> None:
        """Time passes, and the kiosk looks at its clock."""
        self.clock.now += seconds
        self._qtbot.wait(700)

    def enters(self) -> None:
        self.reader.key(Qt.Key.Key_Return)
