"""The products of a category, more as one scrolls."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.cardlist import card_rows
from kiosk.shelf import Card, Shop, cards
from kiosk.wording import KioskWording
from pos.shell.device import Device
from pos.shell.messages import Advice, advice
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
    """A category, its sub-categories with something in them, and a page of what was chosen."""

    category: wire.Category | None
    below: tuple[wire.Category, ...]
    count: int
    page: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """A sub-category to choose, or with an empty id all of them together."""

    id: str
    name: str
    chosen: bool


@QmlElement
@QmlUncreatable("made by kiosk.app")
class BrowseViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable
    """One category at a time, all of it or a part. A view keeps its place: rows are only added."""

    changed = Signal()
    # Another category, part or order: a view begins at its top again.
    turned = Signal()
    productChosen = Signal(str)

    def __init__(self, device: Device, words: KioskWording) -> None:
        super().__init__()
        self._device = device
        self._words = words
        self._category = ""
        self._part = ""
        self._order = 0
        self._aisle: Aisle | None = None
        self._loading = False
        self._problem: Callable[[], Advice] | None = None
        self._cards = card_rows(words, self)
        self._parts: Rows[Part] = Rows(
            {
                "part": lambda one: one.id,
                "name": lambda one: one.name,
                "chosen": lambda one: one.chosen,
            },
            key=lambda one: one.id,
            parent=self,
        )
        device.languages.changed.connect(self.say_again)

    def show(self, category: str) -> None:
        """Go to a category; the same one again keeps what is shown."""
        if category != self._category or self._aisle is None:
            self._category, self._part, self._order = category, "", 0
            self._aisle = None
            self._parts.show(())
            self._turn()

    @Property(QObject, constant=True)
    def cards(self) -> Rows[Card]:
        return self._cards

    @Property(QObject, constant=True)
    def parts(self) -> Rows[Part]:
        return self._parts

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

    @Property(list, notify=changed)
    def orders(self) -> list[str]:
        """The ways to sort, in words."""
        said = {
            "popular": self.tr("Most loved"),
            "price": self.tr("Lowest price"),
            "price-down": self.tr("Highest price"),
            "rated": self.tr("Best rated"),
            "name": self.tr("By name"),
        }
        return [said[order] for order in _ORDERS]

    @Property(int, notify=changed)
    def order(self) -> int:
        return self._order

    @Property(str, notify=changed)
    def problem(self) -> str:
        return self._problem().title if self._problem else ""

    @Slot(int)
    def chooseOrder(self, order: int) -> None:
        if order != self._order and 0 <= order < len(_ORDERS):
            self._order = order
            self._turn()

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
    def choosePart(self, part: str) -> None:
        """A sub-category; empty for all of them."""
        if part != self._part:
            self._part = part
            self._show_parts()
            self._turn()

    def forget(self) -> None:
        """The next shopper begins at the top."""
        self._category = self._part = ""
        self._order = 0
        self._aisle = None
        self._parts.show(())
        self._cards.show(())
        self.changed.emit()

    @Slot()
    def again(self) -> None:
        """Try once more what could not be read."""
        self._turn()

    def refresh(self) -> None:
        """Prices or stock have changed: read what is shown again."""
        if self._aisle is not None:
            self._read(0, max(_PAGE, self._cards.rowCount()))

    def _turn(self) -> None:
        self._cards.show(())
        self.turned.emit()
        self._read(0)

    def _read(self, offset: int, limit: int = _PAGE) -> None:
        shop = self._words.shop()
        if shop is None:
            return
        self._loading = True
        self.changed.emit()
        wanted = (self._category, self._part, _ORDERS[self._order])
        self._device.background.query(
            partial(aisle, self._device.files, shop, *wanted, offset, limit),
            partial(self._show, wanted, offset),
            self._failed,
        )

    def _show(self, wanted: tuple[str, str, Order], offset: int, found: Aisle) -> None:
        self._loading = False
        if wanted == (self._category, self._part, _ORDERS[self._order]):
            self._aisle = found
            self._problem = None
            self._show_parts()
            self._cards.show((*self._cards.rows[:offset], *found.page))
        self.changed.emit()

    def _show_parts(self) -> None:
        below = self._aisle.below if self._aisle else ()
        every = [Part("", self.tr("All"), not self._part)] if below else []
        self._parts.show(
            every
            + [Part(one.id, self._words.text(one.name), one.id == self._part) for one in below]
        )

    def _failed(self, problem: BaseException) -> None:
        _log.error("the category cannot be read", exc_info=problem)
        self._loading = False
        self._problem = lambda: advice("storage")
        self.changed.emit()

    def say_again(self) -> None:
        """The same, read anew: in another language, or with pictures that have come in."""
        self._cards.say_again()
        self._show_parts()
        self.refresh()
        self.changed.emit()


def aisle(
    files: DeviceFiles,
    shop: Shop,
    category: str,
    part: str,
    order: Order,
    offset: int,
    limit: int,
) -> Aisle:
    """A page of a category, or of a part of it, in an order, by the prices of the store."""
    every = catalogue.categories(files.cache)
    wanted = part or category
    products = catalogue.browse(
        files.cache,
        wanted,
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
        count=catalogue.count(files.cache, wanted),
        page=tuple(cards(files, shop, products)),
    )
