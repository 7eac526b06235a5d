"""The board: what is to be done, by state, the most urgent on top."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from pos.desk import orders
from pos.desk.book import OrderBook
from pos.desk.orders import COLUMNS, Column
from pos.shell.device import Device
from pos.shell.rows import Rows
from sync import wire
from sync.shop.money import Money

QML_IMPORT_NAME = "Tresen.Desk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_TICK = 15_000  # milliseconds
_PICTURES = 4


def _now() -> datetime:
    return datetime.now(UTC)


@QmlElement
@QmlUncreatable("made by pos.desk.app")
class BoardViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable
    """`chosen` carries the id of an order somebody wants to work on."""

    changed = Signal()
    chosen = Signal(str)

    def __init__(self, device: Device, book: OrderBook, now: Callable[[], datetime] = _now) -> None:
        super().__init__()
        self._device = device
        self._book = book
        self._now = now
        self._newest = ""
        self._columns: dict[Column, Rows[wire.Order]] = {
            name: Rows(self._roles(), key=lambda order: order.id, parent=self) for name in COLUMNS
        }
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK)
        self._tick.timeout.connect(self._say_again)
        self._tick.start()
        book.changed.connect(self._show)
        book.arrived.connect(self._arrived)
        device.languages.changed.connect(self._say_again)

    @Property(QObject, constant=True)
    def toPick(self) -> Rows[wire.Order]:
        return self._columns["to_pick"]

    @Property(QObject, constant=True)
    def picking(self) -> Rows[wire.Order]:
        return self._columns["picking"]

    @Property(QObject, constant=True)
    def needsPlace(self) -> Rows[wire.Order]:
        return self._columns["needs_place"]

    @Property(QObject, constant=True)
    def ready(self) -> Rows[wire.Order]:
        return self._columns["ready"]

    @Property(bool, notify=changed)
    def filled(self) -> bool:
        return self._book.filled

    @Property(bool, notify=changed)
    def empty(self) -> bool:
        return not any(rows.rowCount() for rows in self._columns.values())

    @Property(str, notify=changed)
    def newestText(self) -> str:
        """The order that has just come in, until somebody opens one."""
        order = self._book.find(self._newest) if self._newest else None
        if order is None:
            return ""
        pieces = self.tr("%n pieces", "", orders.pieces(order))
        said = self.tr("New order %1, %2")
        return said.replace("%1", order.number).replace("%2", pieces)

    @Slot(str)
    def choose(self, order: str) -> None:
        self._newest = ""
        self.changed.emit()
        self.chosen.emit(order)

    @Slot()
    def chooseNewest(self) -> None:
        if self._newest:
            self.choose(self._newest)

    def _arrived(self, order: wire.Order) -> None:
        self._newest = order.id
        self.changed.emit()

    def _show(self) -> None:
        for name, rows in orders.board(self._book.all()).items():
            self._columns[name].show(rows)
        self.changed.emit()

    def _roles(self) -> dict[str, Callable[[wire.Order], Any]]:
        return {
            "order": lambda one: one.id,
            "number": lambda one: one.number,
            "items": self._items,
            "customer": lambda one: one.name,
            "channelIcon": lambda one: {"web": "globe", "app": "phone", "kiosk": "kiosk"}.get(
                one.channel, "till"
            ),
            "pictures": self._pictures,
            "notes": self._notes,
            "place": lambda one: one.place,
            "payment": self._payment,
            "used": lambda one: left.used if (left := self._left(one)) else 0.0,
            "timeText": self._time_text,
            "over": lambda one: bool((left := self._left(one)) and left.over),
            "soon": lambda one: bool((left := self._left(one)) and left.soon),
        }

    def _left(self, order: wire.Order) -> orders.TimeLeft | None:
        return orders.time_left(order, self._now())

    def _items(self, order: wire.Order) -> str:
        total = orders.pieces(order)
        if order.state == "picking":
            said = self.tr("%1 of %2")
            return said.replace("%1", str(orders.picked(order))).replace("%2", str(total))
        return self.tr("%n pieces", "", total)

    def _pictures(self, order: wire.Order) -> list[str]:
        urls = (self._device.images.url(line.image) for line in order.lines)
        return [url for url in urls if url][:_PICTURES]

    def _notes(self, order: wire.Order) -> list[str]:
        notes = []
        short = sum(stop.short for stop in orders.stops(order))
        if short:
            notes.append(self.tr("%n short", "", short))
        if order.state == "arrived":
            notes.append(self.tr("customer is here"))
        return notes

    def _payment(self, order: wire.Order) -> str:
        due = orders.due_amount(order)
        if not due:
            return ""
        amount = self._device.languages.money(Money(due, order.currency))
        return self.tr("%1 to pay").replace("%1", amount)

    def _time_text(self, order: wire.Order) -> str:
        left = self._left(order)
        if left is None:
            return ""
        if orders.column(order) == "ready" and not left.over:
            until = datetime.fromisoformat(order.held_until or order.due_at).astimezone()
            return self.tr("until %1").replace("%1", self._device.languages.day(until.date()))
        minutes = self._device.languages.minutes(abs(left.minutes))
        return self.tr("%1 over").replace("%1", minutes) if left.over else minutes

    def _say_again(self) -> None:
        for rows in self._columns.values():
            rows.say_again()
        self.changed.emit()
