"""The shopper's basket: for pickup in this store, gone when they have gone."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.opening import ready_at
from kiosk.wording import KioskWording
from pos.shell.device import Device
from pos.shell.rows import Rows
from sync.shop.basket import Basket, BasketLine, Goods, TooMany, price_basket
from sync.shop.pricing import Priced, PricedLine, PricingError
from sync.shop.terms import settings_of

QML_IMPORT_NAME = "Tresen.Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

Row = tuple[BasketLine, PricedLine]


@QmlElement
@QmlUncreatable("made by kiosk.app")
class BasketViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable
    """Priced as at the till, because it is the same engine."""

    changed = Signal()
    # The name of what did not fit any more.
    full = Signal(str)
    checkOutAsked = Signal()
    productChosen = Signal(str)

    def __init__(self, device: Device, words: KioskWording) -> None:
        super().__init__()
        self._device = device
        self._words = words
        self._basket = Basket()
        self._priced: Priced | None = None
        self._lines: Rows[Row] = Rows(self._roles(), key=lambda row: row[0].line, parent=self)
        device.languages.changed.connect(self.say_again)

    @Property(QObject, constant=True)
    def lines(self) -> Rows[Row]:
        return self._lines

    @Property(bool, notify=changed)
    def empty(self) -> bool:
        return not self._basket.lines

    @Property(str, notify=changed)
    def itemsText(self) -> str:
        return self.tr("%n items", "", self._basket.items)

    @Property(int, notify=changed)
    def items(self) -> int:
        return self._basket.items

    @Property(str, notify=changed)
    def totalText(self) -> str:
        return self._words.money(self.total)

    @Property(str, notify=changed)
    def pillText(self) -> str:
        """As the counter shows it: "2 · €25.80"."""
        count = self._words.number(self._basket.items)
        if not self._basket.lines:
            return self.tr("Basket") + f" \N{MIDDLE DOT} {count}"
        return f"{count} \N{MIDDLE DOT} {self._words.money(self.total)}"

    @Property(str, notify=changed)
    def savingText(self) -> str:
        saved = sum(self._reduced(line) * line.quantity for line in self._basket.lines)
        saved += self._priced.discount if self._priced else 0
        return self.tr("You save %1").replace("%1", self._words.money(saved)) if saved else ""

    @Property(str, notify=changed)
    def taxText(self) -> str:
        tax = sum(row.tax for row in self._priced.taxes) if self._priced else 0
        return self.tr("Total, with %1 VAT").replace("%1", self._words.money(tax))

    @Property(str, notify=changed)
    def promiseText(self) -> str:
        """When it can be collected, if it is ordered now."""
        store = self._device.store
        if store is None:
            return ""
        now = self._device.local_time()
        return self._words.ready(ready_at(store.hours, now, store.pick_minutes))

    @Property(str, notify=changed)
    def storeText(self) -> str:
        return self._words.store_name(self._device.store)

    @Slot(int, int)
    def count(self, row: int, by: int) -> None:
        """One more or one fewer; one fewer than one takes the line away."""
        if not 0 <= row < len(self._basket.lines):
            return
        line = self._basket.lines[row]
        if line.quantity + by < 1:
            self._show(self._basket.remove(row))
            return
        try:
            self._show(self._basket.with_quantity(row, line.quantity + by))
        except TooMany:
            self.full.emit(line.goods.name)

    @Slot()
    def clear(self) -> None:
        self._show(Basket())

    @Slot()
    def askCheckOut(self) -> None:
        if self._basket.lines and self._priced is not None:
            self.checkOutAsked.emit()

    @Slot(int)
    def choose(self, row: int) -> None:
        """Look at what a line is about."""
        if 0 <= row < len(self._basket.lines):
            self.productChosen.emit(self._basket.lines[row].goods.product)

    @property
    def basket(self) -> Basket:
        return self._basket

    @property
    def total(self) -> int:
        """Minor units of the store's currency."""
        return self._priced.total if self._priced else 0

    def add(self, goods: Goods) -> None:
        try:
            self._show(self._basket.add(goods))
        except TooMany:
            self.full.emit(goods.name)

    def forget(self) -> None:
        """Nothing of one shopper is there for the next."""
        self._show(Basket())

    def variants(self) -> list[str]:
        """What is in it, to be read again."""
        return [line.goods.variant for line in self._basket.lines]

    def reprice(self, asked: Sequence[str], current: Mapping[str, Goods]) -> None:
        """Take over how what was asked about is sold now: what is no longer sold here goes."""
        lines = tuple(
            replace(line, goods=current.get(line.goods.variant, line.goods))
            for line in self._basket.lines
            if line.goods.variant in current or line.goods.variant not in asked
        )
        self._show(replace(self._basket, lines=lines))

    def _show(self, basket: Basket) -> None:
        store = self._device.store
        self._basket, self._priced = basket, None
        if store is not None and basket.lines:
            try:
                self._priced = price_basket(
                    basket, settings_of(store), self._device.local_time(), channel="kiosk"
                )
            except PricingError as problem:
                self._device.report(problem)
        by_line = {line.line: line for line in self._priced.lines} if self._priced else {}
        self._lines.show(
            (line, by_line[line.line]) for line in basket.lines if line.line in by_line
        )
        self.changed.emit()

    def _reduced(self, line: BasketLine) -> int:
        return max(0, line.goods.price - line.goods.price_at(self._device.local_time()))

    def _roles(self) -> dict[str, Callable[[Row], Any]]:
        words = self._words
        return {
            "product": lambda row: row[0].goods.product,
            "name": lambda row: row[0].goods.name,
            "eachText": lambda row: self.tr("%1 each").replace(
                "%1", words.money(row[1].unit_price)
            ),
            "quantity": lambda row: row[0].quantity,
            "amountText": lambda row: words.money(row[1].amount),
            "beforeText": lambda row: (
                words.money(row[0].goods.price * row[0].quantity) if self._reduced(row[0]) else ""
            ),
            "savingText": lambda row: (
                self.tr("You save %1").replace(
                    "%1", words.money(self._reduced(row[0]) * row[0].quantity)
                )
                if self._reduced(row[0])
                else ""
            ),
            "picture": lambda row: words.picture(row[0].goods.image),
        }

    def say_again(self) -> None:
        """The same, read anew: in another language, or with pictures that have come in."""
        self._lines.say_again()
        self.changed.emit()
