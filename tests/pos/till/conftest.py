"""One till on screen over real store files; the hub is pretended, the printer is not there."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from devices import Shop, filled_device, small_shop
from fakehub import FakeHubClient
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from qasync import QEventLoop
from tillcounter import Counter

from pos.shell.device import Device
from pos.shell.program import Options
from pos.shell.settings import DisplaySettings
from pos.till.app import SIZE, Till

# Kept to the end. Where a till of the test before is freed while the next one is made, a new
# view-model may come to stand at an old one's address, and PySide 6.11 takes it for deleted.
_CLOSED: list[Till] = []
NOON = datetime(2026, 3, 2, 12, 0)


@pytest.fixture
def shop() -> Shop:
    """What the till has replicated; a test that wants something else overrides this."""
    return small_shop()


@pytest.fixture
def printer() -> str:
    """The printer's address; none unless a test has one."""
    return ""


@pytest.fixture
def counter(
    qapp: QGuiApplication,
    qtbot: QtBot,
    tmp_path: Path,
    translations: Path,
    shop: Shop,
    printer: str,
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
    till = Till(device, Options(printer=printer, display=DisplaySettings(reduced_motion=True)))
    till.stage.show(SIZE)
    counter = Counter(till, hub, qtbot)
    counter.signs_in()
    yield counter
    loop.run_until_complete(till.close())
    loop.close()
    _CLOSED.append(till)
