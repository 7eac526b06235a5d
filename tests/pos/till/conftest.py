"""One till on screen over real store files; the hub is pretended, the printer is not there."""

import gc
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from devices import Shop, filled_device, small_shop
from fakehub import FakeHubClient
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from qasync import QEventLoop
from reader import Reader, Role

from pos.shell.device import Device
from pos.shell.program import Options
from pos.shell.settings import DisplaySettings
from pos.till.app import SIZE, Till
from sync.store.files import DeviceFiles

NOON = datetime(2026, 3, 2, 12, 0)


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
                self.reader.scan(code)

    def enter(self) -> None:
        """Press Enter as a person does: not just after a scan, whose own Enter it would be."""
        self._qtbot.wait(150)
        self.reader.keys("\n")

    def lines(self) -> list[str]:
        return self.reader.names(Role.ListItem)


@pytest.fixture
def shop() -> Shop:
    """What the till has replicated; a test that wants something else overrides this."""
    return small_shop()


@pytest.fixture
def counter(
    qapp: QGuiApplication,
    qtbot: QtBot,
    tmp_path: Path,
    translations: Path,
    shop: Shop,
    reported: list[BaseException],
) -> Iterator[Counter]:
    files = filled_device(tmp_path / "till", shop)
    hub = FakeHubClient()
    loop = QEventLoop(qapp)
    device = Device(
        files,
        loop,
        translations=translations,
        language="en",
        report=reported.append,
        client=hub,
        now=lambda: NOON,
    )
    till = Till(device, Options(printer="", display=DisplaySettings(reduced_motion=True)))
    till.stage.show(SIZE)
    counter = Counter(till, hub, qtbot)
    counter.signs_in()
    yield counter
    loop.run_until_complete(till.close())
    loop.close()
    gc.collect()
