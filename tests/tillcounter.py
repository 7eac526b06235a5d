"""A till with a cashier at it, as its tests know it: by name, by key, by what it keeps."""

import msgspec
from fakehub import FakeHubClient
from pytestqt.qtbot import QtBot
from reader import Reader, Role

from pos.till.app import Till
from pos.till.till import Place
from sync import wire
from sync.store.files import DeviceFiles


class Counter:
    """The till with a cashier at it: what they see (`reader`) and what it keeps (`files`)."""

    def __init__(self, till: Till, hub: FakeHubClient, qtbot: QtBot) -> None:
        self.till = till
        self.hub = hub
        self.files: DeviceFiles = till.device.files
        self.reader = Reader(till.stage.view)
        self._qtbot = qtbot

    def sees(self, name: str, role: Role = Role.StaticText) -> None:
        """Wait until it is there."""
        self._qtbot.waitUntil(lambda: self.reader.has(role, name))

    def reads(self, text: str) -> None:
        """Wait until some name on the screen has this in it."""
        self._qtbot.waitUntil(lambda: any(text in name for name in self.reader.texts()))

    def signs_in(self) -> None:
        self.sees("Cashier 1, Cashier", Role.RadioButton)
        self.reader.press(Role.RadioButton, "Cashier 1, Cashier")
        self.reader.keys("1111\n")
        self.sees("Scan the first product")

    def sells(self, *codes: str) -> None:
        for code in codes:
            with self._qtbot.waitSignal(self.till.selling.sold):
                self.scans(code)

    def scans(self, code: str) -> None:
        """As fast as a wedge can, and between two frames: a slow machine makes no typist of it."""
        self.reader.things()
        self.reader.keys(f"{code}\n", pause=0)

    def sold(self, *codes: str) -> wire.Sale:
        """Sell these for exact cash and go on to the next customer."""
        self.sells(*codes)
        self.enter()
        self._qtbot.waitUntil(lambda: self.till.till.now_at is Place.DONE)
        self.enter()
        self.sees("Scan the first product")
        return self.files.journal.recent_sales(1)[0]

    def journalled(self, type_: str) -> list[wire.Event]:
        """What the journal holds of a type, once everything asked for is written."""
        done: list[None] = []
        self.till.device.background.query(lambda: None, done.append, print)
        self._qtbot.waitUntil(lambda: bool(done))
        batch = self.files.journal.batch()
        events = [msgspec.json.decode(raw, type=wire.Event) for raw in batch.raws] if batch else []
        return [event for event in events if event.type == type_]

    def enter(self) -> None:
        """Press Enter as a person does: not just after a scan, whose own Enter it would be."""
        self._qtbot.wait(150)
        self.reader.keys("\n")

    def lines(self) -> list[str]:
        return self.reader.names(Role.ListItem)
