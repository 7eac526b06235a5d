"""One kiosk on screen over real store files; the hub is pretended, the printer is not there."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from devices import Shop, filled_device, small_shop
from fakehub import FakeHubClient
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from qasync import QEventLoop
from visitor import Clock, Visitor

from kiosk.app import SIZE, Kiosk
from pos.shell.device import Device
from pos.shell.program import Options
from pos.shell.settings import DisplaySettings

# Kept to the end: PySide 6.11 may take a new view-model at a freed one's address for deleted.
_CLOSED: list[Kiosk] = []
NOON = datetime(2026, 3, 2, 12, 0)  # a Monday; the small shop opens from 9 to 20


@pytest.fixture
def shop() -> Shop:
    """What the kiosk has replicated; a test that wants something else overrides this."""
    return small_shop()


@pytest.fixture
def visitor(
    qapp: QGuiApplication,
    qtbot: QtBot,
    tmp_path: Path,
    translations: Path,
    shop: Shop,
    reported: list[BaseException],
) -> Iterator[Visitor]:
    files = filled_device(tmp_path / "kiosk", shop, role="kiosk", code="K1", name="Kiosk 1")
    hub, clock, loop = FakeHubClient(), Clock(), QEventLoop(qapp)
    device = Device(
        files,
        loop,
        translations=translations,
        language="en",
        report=reported.append,
        client=hub,
        now=lambda: NOON,
    )
    kiosk = Kiosk(device, Options(printer="", display=DisplaySettings(reduced_motion=True)), clock)
    kiosk.stage.show(SIZE)
    yield Visitor(kiosk, hub, clock, qtbot)
    loop.run_until_complete(kiosk.close())
    loop.close()
    _CLOSED.append(kiosk)
