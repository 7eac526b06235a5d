"""Offers from the catalogue that change while nobody is there."""

import logging
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.opening import open_until
from kiosk.shelf import Card, Shop, cards
from kiosk.wording import KioskWording
from pos.shell.device import Device
from sync.store import catalogue
from sync.store.files import DeviceFiles

QML_IMPORT_NAME = "Tresen.Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_log = logging.getLogger(__name__)
_SECONDS = 8
_OFFERS = 5
_LOOK_AT = 60  # of the most popular products


@QmlElement
@QmlUncreatable("made by kiosk.app")
class AttractViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable
    """Reduced products that can be had here, one after the other."""

    changed = Signal()
    chosen = Signal(str)

    def __init__(self, device: Device, words: KioskWording) -> None:
        super().__init__()
        self._device = device
        self._words = words
        self._offers: tuple[Card, ...] = ()
        self._at = 0
        self._turn = QTimer(self)
        self._turn.setInterval(_SECONDS * 1000)
        self._turn.timeout.connect(self._next)
        device.languages.changed.connect(self.refresh)

    @Property(bool, notify=changed)
    def filled(self) -> bool:
        return bool(self._offers)

    @Property(str, notify=changed)
    def openText(self) -> str:
        store = self._device.store
        until = open_until(store.hours, self._device.local_time()) if store else None
        if until is None:
            return ""
        return self.tr("Open until %1").replace("%1", self._device.languages.time(until))

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._offer.name if self._offer else ""

    @Property(str, notify=changed)
    def promotion(self) -> str:
        offer = self._offer
        if offer is None or offer.price is None or not offer.before:
            return ""
        return self._words.offer(offer.price, offer.before, offer.until)

    @Property(str, notify=changed)
    def priceText(self) -> str:
        if self._offer is None:
            return ""
        price, before = self._words.price(self._offer), self._words.before(self._offer)
        if not before:
            return price
        return self.tr("%1 instead of %2").replace("%1", price).replace("%2", before)

    @Property(str, notify=changed)
    def picture(self) -> str:
        return self._words.picture(self._offer.image) if self._offer else ""

    @Property(int, notify=changed)
    def offers(self) -> int:
        return len(self._offers)

    @Property(int, notify=changed)
    def current(self) -> int:
        return self._at

    def run(self, running: bool) -> None:
        """Turn only while it is seen."""
        if running:
            self._turn.start()
        else:
            self._turn.stop()

    @Slot()
    def refresh(self) -> None:
        """Read the offers again: prices, stock or the language have changed."""
        shop = self._words.shop()
        if shop is not None:
            self._device.background.query(
                partial(offers, self._device.files, shop), self._show, self._failed
            )

    @Slot()
    def choose(self) -> None:
        """The product that is shown."""
        if self._offer is not None:
            self.chosen.emit(self._offer.product.id)

    @property
    def _offer(self) -> Card | None:
        return self._offers[self._at] if self._offers else None

    def _next(self) -> None:
        if self._offers:
            self._at = (self._at + 1) % len(self._offers)
            self.changed.emit()

    def _show(self, found: Sequence[Card]) -> None:
        self._offers = tuple(found)
        self._at = min(self._at, max(0, len(found) - 1))
        self.changed.emit()

    def _failed(self, problem: BaseException) -> None:
        _log.error("the offers cannot be read", exc_info=problem)


def offers(files: DeviceFiles, shop: Shop) -> list[Card]:
    """Reduced products that are here, the popular ones first; else simply popular ones."""
    popular = catalogue.browse(files.cache, limit=_LOOK_AT)
    found = [card for card in cards(files, shop, popular) if card.here and card.price is not None]
    reduced = [card for card in found if card.before is not None]
    return (reduced or found)[:_OFFERS]
