"""Finding while one types."""

import logging
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.cardlist import card_rows
from kiosk.shelf import Card, Shop, cards
from kiosk.wording import KioskWording
from pos.shell.device import Device
from pos.shell.rows import Rows
from sync.store import catalogue
from sync.store.files import DeviceFiles
from sync.store.search import search

QML_IMPORT_NAME = "Tresen.Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_log = logging.getLogger(__name__)
_MOST = 24
_NEIGHBOURS = 3


@QmlElement
@QmlUncreatable("made by kiosk.app")
class SearchViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable
    """Results for what is typed so far; when there are none, products others like."""

    changed = Signal()
    productChosen = Signal(str)

    def __init__(self, device: Device, words: KioskWording) -> None:
        super().__init__()
        self._device = device
        self._words = words
        self._typed = ""
        self._found = 0
        self._answered = ""
        self._cards = card_rows(words, self)
        device.languages.changed.connect(self.say_again)

    @Property(QObject, constant=True)
    def results(self) -> Rows[Card]:
        return self._cards

    @Property(str, notify=changed)
    def typed(self) -> str:
        return self._typed

    @Property(int, notify=changed)
    def found(self) -> int:
        return self._found

    @Property(str, notify=changed)
    def foundText(self) -> str:
        return self.tr("%n products", "", self._found) if self._answered else ""

    @Property(bool, notify=changed)
    def nothing(self) -> bool:
        """Was it looked for and not found? Then neighbours are shown."""
        return bool(self._answered) and not self._found

    @Property(str, notify=changed)
    def enterText(self) -> str:
        return self.tr("Show %n", "", self._found) if self._found else self.tr("Search")

    @Slot(str)
    def type(self, text: str) -> None:
        """Search for what stands in the field now."""
        self._typed = text
        shop = self._words.shop()
        if not text.strip() or shop is None:
            self.forget()
            return
        self._device.background.query(
            partial(find, self._device.files, shop, text),
            partial(self._show, text),
            self._failed,
        )

    @Slot(str)
    def choose(self, product: str) -> None:
        self.productChosen.emit(product)

    def forget(self) -> None:
        """Nothing of one shopper's search is there for the next."""
        self._typed = self._answered = ""
        self._found = 0
        self._cards.show(())
        self.changed.emit()

    def _show(self, text: str, found: tuple[int, Sequence[Card]]) -> None:
        if text == self._typed:
            self._answered = text
            self._found, shown = found
            self._cards.show(shown)
            self.changed.emit()

    def _failed(self, problem: BaseException) -> None:
        _log.error("the catalogue cannot be searched", exc_info=problem)

    def say_again(self) -> None:
        """The same, read anew: in another language, or with pictures that have come in."""
        self._cards.say_again()
        if self._typed:
            self.type(self._typed)
        self.changed.emit()


def find(files: DeviceFiles, shop: Shop, text: str) -> tuple[int, list[Card]]:
    """How many products were found, and them, or else what others like."""
    hits = [hit.product for hit in search(files.cache, text, shop.language, _MOST)]
    shown = hits or catalogue.browse(files.cache, limit=_NEIGHBOURS)
    return len(hits), cards(files, shop, shown)
