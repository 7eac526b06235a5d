"""Search while a name is typed: a variant a row, the likeliest marked."""

import logging
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from pos.shell.device import Device
from pos.shell.rows import Rows
from pos.till.articles import Article, by_words
from pos.till.wording import Wording

QML_IMPORT_NAME = "Tresen.Till.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_log = logging.getLogger(__name__)
_FROM = 2  # letters
_MOST = 20
_FEW = 3  # pieces


@QmlElement
@QmlUncreatable("made by pos.till.app")
class ResultsViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable
    """What was found for what is typed so far. `chosen` carries an `Article`."""

    changed = Signal()
    chosen = Signal(object)
    failed = Signal()

    def __init__(self, device: Device, wording: Wording) -> None:
        super().__init__()
        self._device = device
        self._wording = wording
        self._typed = ""
        self._marked = 0
        self._nothing = False
        self._results: Rows[Article] = Rows(
            self._roles(), key=lambda one: one.found.variant.id, parent=self
        )
        device.languages.changed.connect(self._say_again)

    @Property(QObject, constant=True)
    def results(self) -> Rows[Article]:
        return self._results

    @Property(bool, notify=changed)
    def active(self) -> bool:
        """Are there results, or the fact that there are none, to show?"""
        return self._nothing or self._results.rowCount() > 0

    @Property(int, notify=changed)
    def marked(self) -> int:
        return self._marked

    @Property(str, notify=changed)
    def typed(self) -> str:
        """What the results are for."""
        return self._typed

    @Property(str, notify=changed)
    def nothingText(self) -> str:
        said = self.tr("Nothing is called %1")
        return said.replace("%1", self._typed) if self._nothing else ""

    @Slot(str)
    def edited(self, text: str) -> None:
        """Search from two letters on; a number is looked up only when it is whole."""
        wanted = text.strip()
        store = self._device.store
        if store is None or len(wanted) < _FROM or wanted.isdecimal():
            self.forget()
            return
        self._typed = wanted
        language = self._device.languages.code
        self._device.background.query(
            partial(by_words, self._device.files, store, wanted, language, _MOST),
            partial(self._show, wanted),
            self._cannot_read,
        )

    @Slot(int)
    def choose(self, row: int) -> None:
        if 0 <= row < self._results.rowCount():
            article = self._results.rows[row]
            self.forget()
            self.chosen.emit(article)

    @Slot(int)
    def step(self, by: int) -> None:
        self._marked = max(0, min(self._marked + by, self._results.rowCount() - 1))
        self.changed.emit()

    def answers(self, typed: str) -> bool:
        """Are the results those of just this text, so that Enter takes the marked one?"""
        return self._results.rowCount() > 0 and typed.strip() == self._typed

    def forget(self) -> None:
        self._typed = ""
        self._nothing = False
        self._marked = 0
        self._results.show(())
        self.changed.emit()

    def _show(self, wanted: str, found: Sequence[Article]) -> None:
        if wanted == self._typed:  # else it was typed on meanwhile
            self._results.show(found)
            self._nothing = not found
            self._marked = 0
            self.changed.emit()

    def _cannot_read(self, problem: BaseException) -> None:
        _log.error("the catalogue cannot be searched", exc_info=problem)
        self.failed.emit()

    def _roles(self) -> dict[str, Callable[[Article], Any]]:
        words = self._wording
        return {
            "name": lambda one: one.name,
            "detail": words.where,
            "picture": lambda one: words.picture(one.goods.image) if one.goods else "",
            "amount": lambda one: (
                words.money(one.goods.price_at(self._device.local_time())) if one.goods else ""
            ),
            "stock": lambda one: (
                self.tr("%n here", "", max(0, one.here)) if one.here is not None else ""
            ),
            "few": lambda one: (one.here or 0) <= _FEW,
        }

    def _say_again(self) -> None:
        self._results.say_again()
        self.changed.emit()
