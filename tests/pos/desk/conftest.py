"""A pickup desk somebody has signed in at."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pickupdesk import Counter, signs_in
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from qasync import QEventLoop


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
    signs_in(counter.reader, qtbot)
    yield counter
    loop.run_until_complete(counter.desk.close())
    loop.close()
