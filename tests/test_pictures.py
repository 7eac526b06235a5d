"""A product's picture is shown whole, on its own ground to every edge, with round corners."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QRect, QUrl
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from pos.shell.bringup import Stage

pytestmark = pytest.mark.usefixtures("qapp")

BACKDROP, GOODS = QColor("#dce6ea"), QColor("#803020")
SCREEN = """
import QtQuick
import Tresen.Controls
Rectangle {
    id: root
    property string address: ""
    readonly property bool shown: picture.shown
    color: Theme.colour.raised
    ProductPicture {
        id: picture
        width: 300; height: 200; radius: 20
        source: root.address; name: "mug"
    }
}
"""


@pytest.fixture
def stage(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, reported: list[BaseException]
) -> Iterator[Stage]:
    folder = tmp_path / "Written"
    folder.mkdir()
    (folder / "qmldir").write_text("module Written\nScreen 1.0 Screen.qml\n")
    (folder / "Screen.qml").write_text(SCREEN)
    monkeypatch.setenv("QML_IMPORT_PATH", str(tmp_path))
    stage = Stage("Written", "Screen", {}, reported.append, {"reducedMotion": True})
    stage.show((300, 200))
    yield stage
    stage.close()


@pytest.fixture
def mug(tmp_path: Path) -> str:
    """A square picture without a suffix, as pictures lie on a device."""
    image = QImage(800, 800, QImage.Format.Format_RGB32)
    image.fill(BACKDROP)
    painter = QPainter(image)
    painter.fillRect(QRect(300, 300, 200, 200), GOODS)
    painter.end()
    file = tmp_path / "mug.png"
    assert image.save(str(file))
    file = file.rename(tmp_path / "0f1e2d")
    return QUrl.fromLocalFile(str(file)).toString()


def at(stage: Stage) -> Callable[[int, int], str]:
    image = stage.view.grabWindow()
    return lambda x, y: image.pixelColor(x, y).name()


def root(stage: Stage) -> QObject:
    return stage.view.rootObject()


def test_the_picture_is_whole_and_its_ground_runs_on(stage: Stage, mug: str, qtbot: QtBot) -> None:
    root(stage).setProperty("address", mug)
    qtbot.waitUntil(lambda: at(stage)(150, 100) == GOODS.name())
    qtbot.waitUntil(lambda: at(stage)(4, 100) == BACKDROP.name())
    qtbot.waitUntil(lambda: at(stage)(295, 100) == BACKDROP.name())
    pixel = at(stage)
    assert pixel(150, 4) == BACKDROP.name()  # not cut off above
    assert {pixel(0, 0), pixel(299, 0), pixel(0, 199), pixel(299, 199)} == {"#ffffff"}


def test_without_a_picture_there_is_a_stand_in(stage: Stage) -> None:
    assert not root(stage).property("shown")
    assert at(stage)(150, 20) == "#f0ece4"
    assert at(stage)(0, 0) == "#ffffff"
