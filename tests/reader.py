"""Finds things as a screen reader does, and touches them as a hand does."""

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QSignalSpy, QTest

Role = QAccessible.Role
_NONE = Qt.KeyboardModifier.NoModifier
_KEYS = {"\n": Qt.Key.Key_Return, "\b": Qt.Key.Key_Backspace, "\x7f": Qt.Key.Key_Delete}

# What a person does something with; each must have a name of its own on its screen.
CONTROLS = (
    Role.Button, Role.EditableText, Role.CheckBox, Role.RadioButton, Role.ListItem,
    Role.PageTab, Role.Link, Role.ComboBox, Role.SpinBox,
)  # fmt: skip


class Reader:
    """What a person knows of a control is its role and its name; so a test knows no more."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window

    def things(self) -> list[QAccessibleInterface]:
        """Everything on the next frame: a list makes and drops its rows for a frame."""
        shown = QSignalSpy(self._window.frameSwapped)
        self._window.update()
        assert shown.wait(2000)
        root = QAccessible.queryAccessibleInterface(self._window)
        assert root is not None
        return list(_walk(root))

    def names(self, role: Role) -> list[str]:
        """Top to bottom, then left to right, as they are seen."""
        found = [thing for thing in self.things() if thing.role() == role]
        return [_name(thing) for thing in sorted(found, key=_place)]

    def texts(self) -> list[str]:
        """Every name on the screen, of whatever role."""
        return [name for thing in sorted(self.things(), key=_place) if (name := _name(thing))]

    def find(self, role: Role, name: str) -> QAccessibleInterface:
        found = [thing for thing in self.things() if thing.role() == role and _name(thing) == name]
        assert len(found) == 1, f"{len(found)} of {role.name} {name!r} among {self.names(role)}"
        return found[0]

    def has(self, role: Role, name: str) -> bool:
        """Is it there now? For waiting: `qtbot.waitUntil(lambda: reader.has(...))`."""
        return any(thing.role() == role and _name(thing) == name for thing in self.things())

    def value(self, role: Role, name: str) -> str:
        """What a field holds."""
        return self.find(role, name).text(QAccessible.Text.Value)

    def press(self, role: Role, name: str) -> None:
        centre = self._window.mapFromGlobal(self.find(role, name).rect().center())
        QTest.mouseClick(self._window, Qt.MouseButton.LeftButton, pos=QPoint(centre))

    def focus(self, role: Role, name: str) -> None:
        """Give it the keys, as a screen reader can."""
        self.find(role, name).actionInterface().doAction("SetFocus")

    def keys(self, text: str, pause: int = 60) -> None:
        """Type as a person does, or with a pause of 1 ms as a wedge scanner does."""
        for sign in text:
            shift = Qt.KeyboardModifier.ShiftModifier if sign.isupper() else _NONE
            key: Any = _KEYS.get(sign, sign)  # the stub forgets that a character will do
            QTest.keyClick(self._window, key, shift)
            if pause:  # keyClick's own delay is not used for windows
                QTest.qWait(pause)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = _NONE) -> None:
        """One key such as F12, alone or with Ctrl or Alt."""
        QTest.keyClick(self._window, key, modifier)

    def scan(self, code: str) -> None:
        self.keys(f"{code}\n", pause=1)

    def clashes(self) -> list[str]:
        """Controls without a name, and names that more than one control has."""
        names = [_name(thing) for thing in self.things() if thing.role() in CONTROLS]
        return sorted({name or "(no name)" for name in names if not name or names.count(name) > 1})


def _walk(root: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    waiting = [root]
    while waiting:
        thing = waiting.pop()
        if not thing.state().invisible:
            yield thing
        children = (thing.child(at) for at in range(thing.childCount()))
        waiting += [child for child in children if child is not None]


def _place(thing: QAccessibleInterface) -> tuple[int, int]:
    return thing.rect().y(), thing.rect().x()


def _name(thing: QAccessibleInterface) -> str:
    return thing.text(QAccessible.Text.Name)
