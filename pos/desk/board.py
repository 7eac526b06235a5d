"""The board: what is to be done, by state, the most urgent on top."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from pos.desk import orders
from pos.desk.book import OrderBook
from pos.desk.orders import COLUMNS, Column
from pos.desk.wording import Wording
from pos.shell.device import Device
from pos.shell.rows import Rows
from sync import wire

QML_IMPORT_NAME = "Tresen.Desk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_TICK = 15_000  # milliseconds
_RING_AGAIN = 60_000  # milliseconds


def _now() -> datetime:
    return datetime.now(UTC)


@QmlElement
@QmlUncreatable("made by pos.desk.app")
class BoardViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable
    """`chosen` carries the order somebody wants to work on; `rang` wants to be heard."""

    changed = Signal()
    chosen = Signal(str)
    rang = Signal()

    def __init__(
        self,
        device: Device,
        book: OrderBook,
        wording: Wording,
        now: Callable[[], datetime] = _now,
    ) -> None:
        super().__init__()
        self._device = device
        self._book = book
        self._wording = wording
        self._now = now
        self._staff = ""
        self._wanted = ""
        self._new: list[str] = []  # not opened yet, the newest last
        self._first: dict[Column, str] = {}
        self._columns: dict[Column, Rows[wire.Order]] = {
            name: Rows(self._roles(name), key=lambda order: order.id, parent=self)
            for name in COLUMNS
        }
        self._waiting: Rows[wire.Order] = Rows(
            {
                "order": lambda one: one.id,
                "number": lambda one: one.number,
                "waits": self._waits,
                "detail": lambda one: ", ".join(filter(None, [one.name, wording.to_pay(one)])),
                "place": lambda one: one.place,
            },
            key=lambda order: order.id,
            parent=self,
        )
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK)
        self._tick.timeout.connect(self.say_again)
        self._tick.start()
        self._bell = QTimer(self)
        self._bell.setInterval(_RING_AGAIN)
        self._bell.timeout.connect(self.rang)
        book.changed.connect(self._show)
        book.arrived.connect(self._arrived)
        device.languages.changed.connect(self.say_again)
        device.replication.statusChanged.connect(self.changed)

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

    @Property(QObject, constant=True)
    def waiting(self) -> Rows[wire.Order]:
        """Orders whose customers are here."""
        return self._waiting

    @Property(bool, notify=changed)
    def filled(self) -> bool:
        return self._book.read

    @Property(bool, notify=changed)
    def empty(self) -> bool:
        return not any(rows.rowCount() for rows in self._columns.values())

    @Property(str, notify=changed)
    def toPickText(self) -> str:
        """What waits, for whoever comes: said before anybody has signed in."""
        waiting = self._columns["to_pick"].rowCount()
        return self.tr("%n orders to pick", "", waiting) if waiting else ""

    @Property(str, notify=changed)
    def readyText(self) -> str:
        standing = self._columns["ready"].rowCount()
        return self.tr("%n orders ready to be collected", "", standing) if standing else ""

    @Property(str, notify=changed)
    def wanted(self) -> str:
        """What is searched for; the board shows only what matches."""
        return self._wanted

    @Property(str, notify=changed)
    def newestText(self) -> str:
        """The number of the order that has just come in, until somebody opens it."""
        order = self._newest()
        return order.number if order else ""

    @Property(str, notify=changed)
    def newestDetail(self) -> str:
        order = self._newest()
        if order is None:
            return ""
        said = [order.name, self._wording.pieces(orders.pieces(order)), self._wording.to_pay(order)]
        if len(self._new) > 1:
            said.append(self.tr("and %n more new orders", "", len(self._new) - 1))
        return ", ".join(filter(None, said))

    @Property(str, notify=changed)
    def newestIcon(self) -> str:
        order = self._newest()
        return self._wording.channel_icon(order) if order else "globe"

    @Property(str, notify=changed)
    def offlineText(self) -> str:
        """How old the board is while the hub cannot be reached; empty while it can."""
        status = self._device.replication.status
        if status.online or not self._book.read or status.since is None:
            return ""
        if status.last_sync is None:
            return self.tr("Offline. This is the board as it was last received.")
        age = int((self._now() - status.last_sync).total_seconds() // 60)
        said = self.tr("Offline. The board was last received %1.")
        return said.replace("%1", self._device.languages.ago(age))

    @Property(str, notify=changed)
    def offlineDetail(self) -> str:
        return self.tr(
            "Look up orders and places as usual. Picking, storing and handing over go on when "
            "the shop's server answers again; nothing is lost."
        )

    @Slot(str)
    def choose(self, order: str) -> None:
        self._seen(order)
        self.chosen.emit(order)

    @Slot()
    def chooseNewest(self) -> None:
        order = self._newest()
        if order is not None:
            self.choose(order.id)

    def begin(self, staff: str) -> None:
        """Somebody has signed in: their own walks are marked."""
        self._staff = staff
        self.say_again()

    def search(self, text: str) -> None:
        self._wanted = text.strip()
        self._show()

    def found(self) -> list[wire.Order]:
        """The orders that match the search, as far as they are on the board."""
        return [order for rows in self._columns.values() for order in rows.rows]

    def _newest(self) -> wire.Order | None:
        return self._book.find(self._new[-1]) if self._new else None

    def _arrived(self, new: list[wire.Order]) -> None:
        self._new += [order.id for order in sorted(new, key=lambda one: (one.placed_at, one.id))]
        self._bell.start()
        self.rang.emit()
        self.say_again()

    def _seen(self, order: str) -> None:
        self._new = [each for each in self._new if each != order]
        if not self._new:
            self._bell.stop()
        self.say_again()

    def _show(self) -> None:
        for id_ in list(self._new):
            order = self._book.find(id_)
            if order is None or order.state != "placed":
                self._seen(id_)
        every = self._book.all()
        found = [order for order in every if orders.matches(order, self._wanted)]
        columns = orders.board(found)
        # Whose card offers the next step may change though the order does not.
        first: dict[Column, str] = {name: rows[0].id for name, rows in columns.items() if rows}
        moved, self._first = first != self._first, first
        for name, rows in columns.items():
            self._columns[name].show(rows)
            if moved:
                self._columns[name].say_again()
        self._waiting.show(order for order in every if order.state == "arrived")
        self.changed.emit()

    def _roles(self, name: Column) -> dict[str, Callable[[wire.Order], Any]]:
        return {
            "order": lambda one: one.id,
            "number": lambda one: one.number,
            "items": self._items,
            "customer": lambda one: one.name,
            "channelIcon": self._wording.channel_icon,
            "pictures": self._wording.pictures,
            "notes": self._notes,
            "place": lambda one: one.place,
            "payment": self._wording.to_pay,
            "used": lambda one: left.used if (left := self._left(one)) else 0.0,
            "timeText": self._time_text,
            "over": lambda one: bool((left := self._left(one)) and left.over),
            "soon": lambda one: bool((left := self._left(one)) and left.soon),
            "actionText": lambda one: self._action(name, one),
            "urgent": lambda _: name != "picking",
        }

    def _action(self, name: Column, order: wire.Order) -> str:
        """The next step, where it is to be taken now: the first to pick, one's own walks."""
        if name == "to_pick":
            return self.tr("Start picking") if self._first.get(name) == order.id else ""
        if name == "picking":
            return self.tr("Go on") if order.picker == self._staff else ""
        return self.tr("Make ready") if name == "needs_place" else ""

    def _left(self, order: wire.Order) -> orders.TimeLeft | None:
        return orders.time_left(order, self._now())

    def _items(self, order: wire.Order) -> str:
        if order.state == "picking":
            return self._wording.count(orders.picked(order), orders.pieces(order))
        coming = orders.picked(order) if order.state in orders.STANDING else orders.pieces(order)
        return self._wording.pieces(coming)

    def _notes(self, order: wire.Order) -> list[str]:
        notes = []
        if order.id in self._new:
            notes.append(self.tr("new"))
        if order.state == "picking" and (picker := self._wording.picker(order)):
            notes.append(picker)
        short = sum(stop.short for stop in orders.stops(order))
        if short:
            notes.append(self.tr("%n short", "", short))
        age = max((self._book.age(line.line.variant) for line in order.lines), default=0)
        if age:
            notes.append(self.tr("%1+").replace("%1", str(age)))
        if order.state == "arrived":
            notes.append(self.tr("customer is here"))
        return notes

    def _time_text(self, order: wire.Order) -> str:
        left = self._left(order)
        if left is None:
            return ""
        if left.over:
            over = self._device.languages.minutes(max(1, -left.minutes))
            return self.tr("%1 over").replace("%1", over)
        if order.state in ("ready", "partially_ready"):
            return self.tr("until %1").replace("%1", self._wording.day(order.due_at))
        return self._device.languages.minutes(max(1, left.minutes))

    def _waits(self, order: wire.Order) -> str:
        since = order.steps[-1].at if order.steps else order.placed_at
        minutes = int((self._now() - datetime.fromisoformat(since)).total_seconds() // 60)
        return self.tr("waits %1").replace("%1", self._device.languages.minutes(minutes))

    def say_again(self) -> None:
        """The same things read differently now: another language, or pictures have come."""
        for rows in (*self._columns.values(), self._waiting):
            rows.say_again()
        self.changed.emit()
