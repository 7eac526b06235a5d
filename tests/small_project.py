"""A small project in the shape of this one, for checks to find things in."""

from pathlib import Path

import pytest

from installer import qml, run, texts

VIEW_MODEL = '''
"""The greeting."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Tresen.Till.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("given")
class GreetingViewModel(Told):
    @Property(str, constant=True)
    def word(self) -> str:
        return self.tr("Good day")

    @Property(list, constant=True)
    def others(self) -> list[str]:
        return []

    @Slot(str)
    def answer(self, word: str) -> None: ...
'''

# Read after the one that builds on it, as files come in the order of their names.
BASE = '''
"""What each view-model tells."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Tresen.Shell"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("a base")
class Told(QObject):
    changed = Signal()

    @Property(int, notify=changed)
    def count(self) -> int:
        return 1
'''

VIEW = """\
pragma ComponentBehavior: Bound

import QtQuick
import Tresen.Till.ViewModels

Text {
    id: root

    required property GreetingViewModel viewModel

    Accessible.name: qsTr("%n greetings", "", root.viewModel.count)
    text: root.viewModel.word
    visible: root.viewModel.others.length === 0

    Component.onCompleted: root.viewModel.answer("Hello")
}
"""


class Project:
    """One view over one view-model, its texts in English and German, nothing wrong with them."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.view = self._write("resources/qml/Tresen/Till/GreetingScreen.qml", VIEW)
        self._write("resources/qml/Tresen/Till/qmldir", "module Tresen.Till\n")
        self.view_model = self._write("kiosk/greeting.py", VIEW_MODEL)
        self._write("pos/shell/told.py", BASE)
        for language in ("en", "de"):
            words = f'<TS version="2.1" language="{language}" sourcelanguage="en"></TS>'
            file = self._write(f"resources/translations/tresen_{language}.ts", words)
            texts.update(file)
            translated = file.read_text().replace(' type="unfinished"', "")
            for text in ("translation", "numerusform"):
                translated = translated.replace(f"<{text}></{text}>", f"<{text}>%n!</{text}>")
            file.write_text(translated)

    def _write(self, name: str, content: str) -> Path:
        file = self.root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(content.removeprefix("\n"))
        return file

    def change(self, file: Path, old: str, new: str) -> None:
        text = file.read_text()
        assert old in text
        file.write_text(text.replace(old, new))


def make_project(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    """A project in this folder, and the checks pointed at it."""
    for module in (qml, run, texts):
        monkeypatch.setattr(module, "ROOT", folder)
    monkeypatch.setattr(qml, "VIEWS", folder / "resources" / "qml")
    monkeypatch.setattr(qml, "TYPES", folder / "build" / "qml")
    monkeypatch.setattr(texts, "SOURCES", folder / "resources" / "translations")
    monkeypatch.setattr(texts, "COMPILED", folder / "build" / "i18n")
    return Project(folder)
