"""The shared controls: each loads in every scheme, has a name of its own, and can be reached."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from gallery import PAGES, SCHEMES, stage
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from reader import CONTROLS, Reader, Role

from pos.shell.bringup import QML, RESOURCES, Stage

CONTROL_FILES = sorted((QML / "Tresen" / "Controls").glob("*.qml"))
# Parts of others, shown with them.
INNER = {"ButtonBase", "ColourRoles", "Label", "Theme"}
NAME = QAccessible.Text.Name
GALLERY = Path(__file__).with_name("gallery") / "Gallery"


@pytest.fixture(params=PAGES)
def page(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def shown(page: str, qtbot: QtBot, reported: list[BaseException]) -> Iterator[Stage]:
    screen = stage(page, "light", reported)
    qtbot.waitUntil(screen.view.isActive)
    yield screen
    screen.close()


def test_every_control_is_in_the_gallery() -> None:
    pages = "".join(page.read_text() for page in GALLERY.glob("*.qml"))
    others = {view: view.read_text() for view in CONTROL_FILES}
    missing = [
        view.stem
        for view in CONTROL_FILES
        if view.stem not in INNER
        and not re.search(rf"\b{view.stem} \{{", pages)
        and not any(re.search(rf"\b{view.stem} \{{", text) for text in others.values())
    ]
    assert missing == []


def test_the_module_names_every_control() -> None:
    named = (QML / "Tresen" / "Controls" / "qmldir").read_text()
    assert [view.name for view in CONTROL_FILES if f" {view.name}" not in named] == []


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("text_scale", [1.0, 2.0])
@pytest.mark.usefixtures("qapp")
def test_no_control_has_a_fault(
    page: str, scheme: str, text_scale: float, reported: list[BaseException]
) -> None:
    screen = stage(page, scheme, reported, text_scale)
    QTest.qWait(30)
    screen.close()


def test_names_are_unique_and_no_control_is_without(shown: Stage) -> None:
    assert Reader(shown.view).clashes() == []


def test_a_control_says_what_can_be_read_on_it(shown: Stage) -> None:
    for thing in Reader(shown.view).things():
        if thing.role() in (Role.StaticText, Role.Heading, Role.AlertMessage, *CONTROLS):
            assert thing.text(NAME).strip()


# Digits and letters to touch stand beside a keyboard that has them.
TOUCHED = {"Digits", "Keyboard"}
STOPS = (Role.Button, Role.CheckBox, Role.RadioButton, Role.EditableText)


def is_stop(thing: QAccessibleInterface) -> bool:
    above = thing.parent()
    return (
        thing.role() in STOPS
        and not thing.state().disabled
        and not (above is not None and above.text(NAME) in TOUCHED)
    )


def test_every_control_is_reached_by_the_tab_key(shown: Stage) -> None:
    reader = Reader(shown.view)
    wanted = {thing.text(NAME) for thing in reader.things() if is_stop(thing)}
    reached = set()
    for _ in range(len(wanted) + 5):
        reached |= {thing.text(NAME) for thing in reader.things() if thing.state().focused}
        reader.key(Qt.Key.Key_Tab)
    assert wanted - reached == set()


def test_every_icon_named_is_drawn() -> None:
    drawn = {file.stem for file in (RESOURCES / "icons").glob("*.svg")}
    named = set()
    for view in QML.rglob("*.qml"):
        for value in re.findall(
            r"(?:\bicon(?:Name|\.name)?|pictureIcon|subIcon|channelIcon): (.*)", view.read_text()
        ):
            named |= {(name, view.name) for name in re.findall(r'"([a-z][a-z-]+)"', value)}
    assert {pair for pair in named if pair[0] not in drawn} == set()
