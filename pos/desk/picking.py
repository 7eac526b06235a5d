"""Walking through the store with an order: where to go, how many, and was it the right one."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from pos.desk import orders
from pos.desk.book import OrderBook
from pos.desk.orders import Stop
from pos.desk.steps import Steps
from pos.shell.device import Device
from pos.shell.messages import advice_for
from pos.shell.rows import Rows
from sync import wire
from sync.shop import codes

QML_IMPORT_NAME = "Tresen.Desk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

Notice = Callable[[], tuple[str, str]]


def _nothing() -> tuple[str, str]:
    return "", ""


@QmlElement
@QmlUncreatable("made by pos.desk.app")
class PickingViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable
    """One order at a time. `picked` says that nothing is open any more."""

    changed = Signal()
    counted = Signal()
    wrong = Signal()
    picked = Signal(str)

    def __init__(self, device: Device, book: OrderBook, steps: Steps) -> None:
        super().__init__()
        self._device = device
        self._book = book
        self._steps = steps
        self._staff = ""
        self._id = ""
        self._at = ""  # the line one stands at
        self._busy = False
        self._asks_why = False
        self._notice: Notice = _nothing
        self._stops: Rows[Stop] = Rows(
            {
                "line": lambda stop: stop.line.line.line,
                "where": self._where,
                "name": lambda stop: stop.line.line.name,
                "picture": lambda stop: device.images.url(stop.line.image),
                "countText": lambda stop: f"{stop.line.picked} / {stop.line.line.quantity}",
                "done": lambda stop: stop.open == 0,
                "short": lambda stop: stop.short > 0,
            },
            key=lambda stop: stop.line.line.line,
            parent=self,
        )
        book.changed.connect(self._refresh)
        device.languages.changed.connect(self._say_again)

    def begin(self, order: str, staff: str) -> None:
        """Accept and start where that is still to do, and go to the first open line."""
        self._id, self._staff, self._at = order, staff, ""
        self._asks_why = False
        self._say(_nothing)
        self._refresh()
        known = self._order
        if known is not None and known.state == "placed":
            self._take(wire.Command(do="accept", staff=staff), self._accepted)
        elif known is not None and known.state == "accepted":
            self._take(wire.Command(do="start", staff=staff))

    # --- what the screen shows ----------------------------------------------------------------

    @Property(QObject, constant=True)
    def stops(self) -> Rows[Stop]:
        return self._stops

    @Property(str, notify=changed)
    def number(self) -> str:
        return self._order.number if self._order else ""

    @Property(str, notify=changed)
    def customer(self) -> str:
        return self._order.name if self._order else ""

    @Property(str, notify=changed)
    def line(self) -> str:
        return self._at

    @Property(str, notify=changed)
    def aisleText(self) -> str:
        aisle = self._stop.line.aisle if self._stop else ""
        return self.tr("Aisle %1").replace("%1", aisle) if aisle else self.tr("Ask for the place")

    @Property(str, notify=changed)
    def shelfText(self) -> str:
        shelf = self._stop.line.shelf if self._stop else ""
        return self.tr("shelf %1").replace("%1", shelf) if shelf else ""

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._stop.line.line.name if self._stop else ""

    @Property(str, notify=changed)
    def detail(self) -> str:
        if self._stop is None:
            return ""
        line = self._stop.line.line
        said = self.tr("SKU %1").replace("%1", line.sku)
        if line.gtin:
            said += ", " + self.tr("ends in %1").replace("%1", line.gtin[-4:])
        return said

    @Property(str, notify=changed)
    def picture(self) -> str:
        return self._device.images.url(self._stop.line.image) if self._stop else ""

    @Property(int, notify=changed)
    def openHere(self) -> int:
        """Pieces of this line still to take."""
        return self._stop.open if self._stop else 0

    @Property(str, notify=changed)
    def countText(self) -> str:
        if self._stop is None:
            return ""
        said = self.tr("%1 of %2")
        whole = self._stop.line.line.quantity
        return said.replace("%1", str(self._stop.line.picked)).replace("%2", str(whole))

    @Property(str, notify=changed)
    def progressText(self) -> str:
        order = self._order
        if order is None:
            return ""
        said = self.tr("%1 of %2 pieces")
        return said.replace("%1", str(orders.picked(order))).replace(
            "%2", str(orders.pieces(order))
        )

    @Property(float, notify=changed)
    def progress(self) -> float:
        order = self._order
        total = orders.pieces(order) if order else 0
        settled = sum(stop.line.picked + stop.short for stop in orders.stops(order)) if order else 0
        return settled / total if total else 0.0

    @Property(bool, notify=changed)
    def finished(self) -> bool:
        return self._order is not None and all(not stop.open for stop in orders.stops(self._order))

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._busy

    @Property(bool, notify=changed)
    def asksWhy(self) -> bool:
        """A short pick wants its reason."""
        return self._asks_why

    @Property(str, notify=changed)
    def choiceText(self) -> str:
        """What the customer wants done with what cannot be had: said when ordering."""
        choice = self._stop.line.if_short if self._stop else "cancel"
        return {
            "cancel": self.tr("The customer wants it left out. It is taken off what is due."),
            "wait": self.tr("The customer will wait for it."),
            "substitute": self.tr("The customer takes something similar. Ask the supervisor."),
        }[choice]

    @Property(str, notify=changed)
    def noticeText(self) -> str:
        return self._notice()[0]

    @Property(str, notify=changed)
    def noticeDetail(self) -> str:
        return self._notice()[1]

    # --- what the picker does -----------------------------------------------------------------

    @Slot(str)
    def goTo(self, line: str) -> None:
        self._at = line
        self._asks_why = False
        self.changed.emit()

    @Slot(str)
    def scan(self, text: str) -> None:
        """Count what was scanned, if it belongs to this order and is still wanted."""
        order = self._order
        if order is None or self._busy:
            return
        scan = codes.classify(text)
        gtin = scan.gtin if isinstance(scan, codes.Gtin) else ""
        stop = orders.stop_for(order, gtin, text.strip())
        if stop is None:
            self.wrong.emit()
            self._say(
                lambda: (
                    self.tr("This does not belong to order %1").replace("%1", order.number),
                    self.tr("It is not counted. Look for %1.").replace("%1", self._name()),
                )
            )
        elif not stop.open:
            name = stop.line.line.name
            self.wrong.emit()
            self._say(
                lambda: (
                    self.tr("Enough of %1").replace("%1", name),
                    self.tr("Put this one back. It is not counted."),
                )
            )
        else:
            self._count(stop)

    @Slot()
    def confirm(self) -> None:
        """One piece without a barcode that can be read."""
        if self._stop is not None and self._stop.open and not self._busy:
            self._count(self._stop)

    @Slot()
    def askWhy(self) -> None:
        if self._stop is not None and self._stop.open:
            self._asks_why = True
            self.changed.emit()

    @Slot()
    def keepLooking(self) -> None:
        self._asks_why = False
        self.changed.emit()

    @Slot(str)
    def short(self, reason: str) -> None:
        """All that is open of this line cannot be had."""
        stop = self._stop
        if stop is not None and stop.open and not self._busy:
            self._asks_why = False
            self._take(
                wire.Command(
                    do="short",
                    staff=self._staff,
                    line=stop.line.line.line,
                    quantity=stop.open,
                    reason=reason,
                )
            )

    # --- how -----------------------------------------------------------------------------------

    @property
    def _order(self) -> wire.Order | None:
        return self._book.find(self._id) if self._id else None

    @property
    def _stop(self) -> Stop | None:
        order = self._order
        found = orders.stops(order) if order else []
        return next((stop for stop in found if stop.line.line.line == self._at), None)

    def _name(self) -> str:
        return self._stop.line.line.name if self._stop else ""

    def _count(self, stop: Stop) -> None:
        line = stop.line.line.line
        self._at = line
        self._take(
            wire.Command(do="pick", staff=self._staff, line=line, quantity=1), self._has_counted
        )

    def _take(
        self, command: wire.Command, then: Callable[[wire.Applied], None] | None = None
    ) -> None:
        self._busy = True
        self.changed.emit()

        def done(applied: wire.Applied) -> None:
            self._busy = False
            self._say(_nothing)
            self._book.take(applied.order)
            if not applied.done and applied.order.state not in ("accepted", "picking"):
                self._say(moved_on(self, applied.order))
            if then is not None:
                then(applied)

        self._steps.take(self._id, command, done, self._failed)

    def _accepted(self, applied: wire.Applied) -> None:
        if applied.order.state == "accepted":
            self._take(wire.Command(do="start", staff=self._staff))

    def _has_counted(self, applied: wire.Applied) -> None:
        self.counted.emit()

    def _failed(self, problem: BaseException) -> None:
        self._busy = False
        self._say(lambda: (advice_for(problem).title, advice_for(problem).advice))

    def _refresh(self) -> None:
        order = self._order
        found = orders.stops(order) if order else []
        self._stops.show(found)
        here = next((stop for stop in found if stop.line.line.line == self._at), None)
        if here is None or not here.open:
            following = next((stop for stop in found if stop.open), here)
            self._at = following.line.line.line if following else ""
            self._asks_why = False
        self.changed.emit()
        if order is not None and order.state == "picking" and self.finished:
            self.picked.emit(order.id)

    def _where(self, stop: Stop) -> str:
        if not stop.line.aisle:
            return self.tr("no place known")
        said = self.tr("Aisle %1, shelf %2")
        return said.replace("%1", stop.line.aisle).replace("%2", stop.line.shelf)

    def _say(self, notice: Notice) -> None:
        self._notice = notice
        self.changed.emit()

    def _say_again(self) -> None:
        self._stops.say_again()
        self.changed.emit()


def moved_on(speaker: QObject, order: wire.Order) -> Notice:
    """Somebody was faster: say where the order is now."""
    return lambda: (
        speaker.tr("Order %1 has moved on").replace("%1", order.number),
        speaker.tr("Somebody else has worked on it. The board shows where it is."),
    )
