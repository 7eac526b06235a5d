"""A view with a fault is a fault, at once and later."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from pos.shell.bringup import QmlFault, Stage

pytestmark = pytest.mark.usefixtures("qapp")

SCREEN = """
import QtQuick
Item {
    required property QtObject viewModel
    property string said: viewModel.objectName
    width: 10; height: 10
}
"""


@pytest.fixture
def show(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Stage]:
    """Make a stage of a module of one screen that is written here."""
    folder = tmp_path / "Written"
    folder.mkdir()
    (folder / "qmldir").write_text("module Written\nScreen 1.0 Screen.qml\n")
    monkeypatch.setenv("QML_IMPORT_PATH", str(tmp_path))

    def make(text: str, *others: Any, **named: Any) -> Stage:
        (folder / "Screen.qml").write_text(text)
        return Stage("Written", "Screen", *others, **named)

    return make


def test_a_screen_without_its_view_model_is_a_fault_at_once(
    show: Callable[..., Stage], qtlog: Any
) -> None:
    with qtlog.disabled(), pytest.raises(QmlFault, match="viewModel was not initialized"):
        show(SCREEN, {}, print)


def test_a_screen_that_cannot_be_read_is_a_fault(show: Callable[..., Stage], qtlog: Any) -> None:
    with qtlog.disabled(), pytest.raises(QmlFault, match="Nonsense is not a type"):
        show("import QtQuick\nItem { Nonsense {} }", {}, print)


def test_a_binding_that_fails_later_is_reported(show: Callable[..., Stage]) -> None:
    faults: list[BaseException] = []
    stage = show(SCREEN, {"viewModel": QObject()}, faults.append)
    stage.view.rootObject().setProperty("viewModel", None)
    assert "of null" in str(faults.pop())
    stage.close()
    assert faults == []


def test_an_icon_nobody_drew_is_a_fault(show: Callable[..., Stage]) -> None:
    with pytest.raises(QmlFault, match="icon/unicorn"):
        show('import QtQuick\nimport Tresen.Controls\nIcon { name: "unicorn" }', {}, print)


def test_the_theme_takes_only_what_it_has(show: Callable[..., Stage]) -> None:
    with pytest.raises(QmlFault, match="no property 'shceme'"):
        show("import QtQuick\nItem {}", {}, print, theme={"shceme": "dark"})


def test_the_window_is_as_large_as_asked(show: Callable[..., Stage], qtbot: QtBot) -> None:
    stage = show("import QtQuick\nItem {}", {}, print)
    stage.show((320, 200))
    qtbot.waitUntil(stage.view.isExposed)
    assert (stage.view.width(), stage.view.rootObject().width()) == (320, 320)
    stage.close()
