"""The kiosk's keyboard types into the field that has the keys, as a hand would."""

from collections.abc import Iterator

import pytest
from gallery import stage
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot
from reader import Reader, Role

from pos.shell.bringup import Stage

FIELD = "Product, colour, number …"


@pytest.fixture
def kiosk(qtbot: QtBot, reported: list[BaseException]) -> Iterator[Stage]:
    screen = stage("KioskGallery", "light", reported)
    qtbot.waitUntil(screen.view.isActive)
    yield screen
    screen.close()


@pytest.fixture
def reader(kiosk: Stage) -> Reader:
    reader = Reader(kiosk.view)
    reader.press(Role.Button, "Clear the entry")
    return reader


def touch(reader: Reader, *keys: str) -> None:
    for key in keys:
        reader.press(Role.Button, key)


def held(reader: Reader) -> str:
    return reader.value(Role.EditableText, FIELD)


def test_letters_space_and_delete_reach_the_field(reader: Reader) -> None:
    touch(reader, "t", "e", "a", "Space", "8", "8", "Delete")
    assert held(reader) == "tea 8"


def test_a_capital_is_one_letter(reader: Reader) -> None:
    touch(reader, "Capital letter", "T", "e", "a")
    assert held(reader) == "Tea"


def test_each_language_has_its_letters(reader: Reader) -> None:
    touch(reader, "Keyboard language: English", "ü", "ß", "Keyboard language: Deutsch", "z")
    assert held(reader) == "üßz"


def test_signs_come_and_go(reader: Reader) -> None:
    touch(reader, "Signs", "@", "Letters", "a")
    assert held(reader) == "@a"


def test_typing_goes_where_the_cursor_is(reader: Reader) -> None:
    touch(reader, "t", "a")
    field = reader.find(Role.EditableText, FIELD)
    editable = field.textInterface()
    editable.setCursorPosition(1)
    touch(reader, "e")
    assert field.text(QAccessible.Text.Value) == "tea"
