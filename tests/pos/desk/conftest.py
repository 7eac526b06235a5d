"""A pickup desk somebody has signed in at."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pickupdesk import Counter
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from qasync import QEventLoop
from reader import Role


@pytest.fixture
def counter(
    tmp_path: Path,
    qapp: QGuiApplication,
    qtbot: QtBot,
    translations: Path,
    reported: list[BaseException],
) -> Iterator[Counter]:
    loop = QEventLoop(qapp)
    counter = Counter(tmp_path / "desk", loop, translations, reported)
    reader = counter.reader
    qtbot.waitUntil(lambda: reader.has(Role.RadioButton, "Fulfilment 1, Fulfilment"))
    reader.press(Role.RadioButton, "Fulfilment 1, Fulfilment")
    reader.keys("3333\n")
    qtbot.waitUntil(lambda: reader.has(Role.PageTab, "Board"))
    yield counter
    loop.run_until_complete(counter.desk.close())
    loop.close()
