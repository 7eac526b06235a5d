"""The products of a category, more as one scrolls."""

import logging
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.cardlist import card_rows
from kiosk.shelf import Card, Shop, cards
from kiosk.wording import KioskWording
from pos.shell.device import Device
from pos.shell.messages import advice
from pos.shell.rows import Rows
from sync import wire
from sync.store import catalogue
from sync.store.catalogue import Order
from sync.store.files import DeviceFiles

QML_IMPORT_NAME = "Tresen.Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_log = logging.getLogger(__name__)
_PAGE = 24
_ORDERS: tuple[Order, ...] = ("popular", "price", "price-down", "rated", "name")


@dataclass(frozen=True)
class Aisle:
    """A category, its sub-categories and a page of its products."""

    category: wire.Category | None
    below: tuple[wire.Category, ...]
    count: int
    page: tuple[Card, ...]


@QmlElement
@QmlUncreatable("made by kiosk.app")
class BrowseViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable
    """One category at a time. A view keeps its place, because rows are only added."""

    changed = Signal()
    productChosen = Signal(str)

    def __init__(self, device: Device, words: KioskWording) -> None:
        super().__init__()
        self._device = device
        self._words = words
        self._category = ""
        self._order = 0
        self._aisle: Aisle | None = None
        self._loading = False
        self._problem = ""
        self._cards = card_rows(words, self)
        self._below: Rows[wire.Category] = Rows(
            {"category": lambda one: one.id, "name": lambda one: words.text(one.name)},
            key=lambda one: one.id,
            parent=self,
        )
        device.languages.changed.connect(self._refresh_all)

    def show(self, category: str) -> None:
        """Go to a category; the same one again keeps what is shown."""
        if category != self._category or self._aisle is None:
            self._category = category
            self._aisle = None
            self._cards.show(())
            self._below.show(())
            self._read(0)

    @Property(QObject, constant=True)
    def cards(self) -> Rows[Card]:
        return self._cards

    @Property(QObject, constant=True)
    def below(self) -> Rows[wire.Category]:
        return self._below

    @Property(bool, notify=changed)
    def loading(self) -> bool:
        return self._loading and not self._cards.rowCount()

    @Property(str, notify=changed)
    def title(self) -> str:
        category = self._aisle.category if self._aisle else None
        return self._words.text(category.name) if category else ""

    @Property(str, notify=changed)
    def countText(self) -> str:
        return self.tr("%n products", "", self._aisle.count if self._aisle else 0)

    @Property(str, notify=changed)
    def orderText(self) -> str:
        return {
            "popular": self.tr("Most loved"),
            "price": self.tr("Lowest price"),
            "price-down": self.tr("Highest price"),
            "rated": self.tr("Best rated"),
            "name": self.tr("By name"),
        }[_ORDERS[self._order]]

    @Property(str, notify=changed)
    def problem(self) -> str:
        return self._problem

    @Slot()
    def nextOrder(self) -> None:
        self._order = (self._order + 1) % len(_ORDERS)
        self._cards.show(())
        self._read(0)

    @Slot()
    def more(self) -> None:
        """The end of the grid has come into sight."""
        have = self._cards.rowCount()
        if self._aisle is not None and not self._loading and have < self._aisle.count:
            self._read(have)

    @Slot(str)
    def choose(self, product: str) -> None:
        self.productChosen.emit(product)

    @Slot(str)
    def enter(self, category: str) -> None:
        """A sub-category."""
        self.show(category)

    def refresh(self) -> None:
        """Prices or stock have changed: read what is shown again."""
        if self._aisle is not None:
            self._read(0, max(_PAGE, self._cards.rowCount()))

    def _read(self, offset: int, limit: int = _PAGE) -> None:
        shop = self._words.shop()
        if shop is None:
            return
        self._loading = True
        self.changed.emit()
        wanted = (self._category, _ORDERS[self._order])
        self._device.background.query(
            partial(aisle, self._device.files, shop, *wanted, offset, limit),
            partial(self._show, wanted, offset),
            self._failed,
        )

    def _show(self, wanted: tuple[str, Order], offset: int, found: Aisle) -> None:
        self._loading = False
        if wanted == (self._category, _ORDERS[self._order]):
            self._aisle = found
            self._problem = ""
            self._below.show(found.below)
            self._cards.show((*self._cards.rows[:offset], *found.page))
        self.changed.emit()

    def _failed(self, problem: BaseException) -> None:
        _log.error("the category cannot be read", exc_info=problem)
        self._loading = False
        self._problem = advice("storage").title
        self.changed.emit()

    def _refresh_all(self) -> None:
        self._cards.say_again()
        self._below.say_again()
        self.refresh()
        self.changed.emit()


def aisle(
    files: DeviceFiles, shop: Shop, category: str, order: Order, offset: int, limit: int
) -> Aisle:
    """A page of a category in an order, by the prices of the store."""
    every = catalogue.categories(files.cache)
    products = catalogue.browse(
        files.cache,
        category,
        limit,
        offset,
        order=order,
        language=shop.language,
        store=shop.store.id,
        at=shop.at.isoformat(),
    )
    return Aisle(
        category=next((one for one in every if one.id == category), None),
        below=tuple(
            one for one in every if one.parent == category and catalogue.count(files.cache, one.id)
        ),
        count=catalogue.count(files.cache, category),
        page=tuple(cards(files, shop, products)),
    )
