"""Walking through the store with an order: where to go, how many, and was it the right one."""

from collections import deque
from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from pos.desk import orders
from pos.desk.book import OrderBook
from pos.desk.orders import Stop
from pos.desk.steps import Steps
from pos.desk.wording import Notice, Wording, nothing
from pos.shell.device import Device
from pos.shell.rows import Rows
from sync import wire
from sync.shop import codes

QML_IMPORT_NAME = "Tresen.Desk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_OPEN = frozenset({"placed", "accepted", "picking"})


def _now() -> datetime:
    return datetime.now(UTC)


@QmlElement
@QmlUncreatable("made by pos.desk.app")
class PickingViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable
    """One order at a time. `picked` says that nothing is open any more."""

    changed = Signal()
    counted = Signal()
    wrong = Signal()
    picked = Signal(str)
    ticked = Signal()

    def __init__(
        self,
        device: Device,
        book: OrderBook,
        steps: Steps,
        wording: Wording,
        now: Callable[[], datetime] = _now,
    ) -> None:
        super().__init__()
        self._device = device
        self._book = book
        self._steps = steps
        self._wording = wording
        self._now = now
        self._staff = ""
        self._id = ""
        self._at = ""  # the line one stands at
        self._was_open = False  # did it want more pieces when last looked at?
        self._busy = False
        self._asks_why = False
        self._is_wrong = False
        self._notice: Notice = nothing
        self._scans: deque[str] = deque()  # read while an earlier one was still asked for
        self._stops: Rows[Stop] = Rows(
            {
                "line": lambda stop: stop.id,
                "step": lambda stop: stop.step,
                "where": wording.where,
                "name": lambda stop: wording.name(stop.line),
                "picture": lambda stop: wording.picture(stop.line),
                "countText": lambda stop: wording.count(stop.line.picked, stop.line.line.quantity),
                "done": lambda stop: stop.open == 0,
                "missing": lambda stop: self.tr("%n short", "", stop.short) if stop.short else "",
            },
            key=lambda stop: stop.id,
            parent=self,
        )
        book.changed.connect(self._refresh)
        device.languages.changed.connect(self.say_again)

    @property
    def order(self) -> wire.Order | None:
        return self._book.find(self._id) if self._id else None

    @property
    def walking(self) -> bool:
        """Is there an order on the way that still is to be picked?"""
        order = self.order
        return order is not None and order.state in _OPEN

    def begin(self, order: str, staff: str) -> None:
        """Accept and start where that is still to do, and go to the first open line."""
        if order != self._id:
            self._id, self._at = order, ""
            self._stops.show(())  # another order's lines have the same names
        self._staff = staff
        self._asks_why = self._busy = False
        self._scans.clear()
        self._say(nothing)
        self._refresh()
        self._set_out()

    def leave(self) -> None:
        """The order is no longer this person's."""
        self._id = self._at = ""
        self._refresh()

    # --- what the screen shows ----------------------------------------------------------------

    @Property(QObject, constant=True)
    def stops(self) -> Rows[Stop]:
        return self._stops

    @Property(str, notify=changed)
    def number(self) -> str:
        return self.order.number if self.order else ""

    @Property(str, notify=changed)
    def customer(self) -> str:
        order = self.order
        if order is None:
            return ""
        stops = self.tr("%n stops", "", len(order.lines))
        return ", ".join(filter(None, [order.name, stops, self._wording.to_pay(order)]))

    @Property(str, notify=ticked)
    def timeText(self) -> str:
        left = self._left
        if left is None:
            return ""
        minutes = self._device.languages.minutes(max(abs(left.minutes), 1))
        return (self.tr("%1 over") if left.over else self.tr("%1 left")).replace("%1", minutes)

    @Property(bool, notify=ticked)
    def over(self) -> bool:
        return bool(self._left and self._left.over)

    @Property(str, notify=changed)
    def line(self) -> str:
        return self._at

    @Property(str, notify=changed)
    def aisleText(self) -> str:
        if self._stop is None:
            return ""
        aisle = self._stop.line.aisle
        return self.tr("Aisle %1").replace("%1", aisle) if aisle else self.tr("No place known")

    @Property(str, notify=changed)
    def shelfText(self) -> str:
        shelf = self._stop.line.shelf if self._stop else ""
        return self.tr("shelf %1").replace("%1", shelf) if shelf else ""

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._name

    @Property(str, notify=changed)
    def detail(self) -> str:
        if self._stop is None:
            return ""
        line = self._stop.line.line
        said = self.tr("SKU %1").replace("%1", line.sku)
        if line.gtin:
            said += ", " + self.tr("barcode ends in %1").replace("%1", line.gtin[-4:])
        return said

    @Property(str, notify=changed)
    def picture(self) -> str:
        return self._wording.picture(self._stop.line) if self._stop else ""

    @Property(int, notify=changed)
    def openHere(self) -> int:
        """Pieces of this line still to take."""
        return self._stop.open if self._stop else 0

    @Property(int, notify=changed)
    def pickedHere(self) -> int:
        return self._stop.line.picked if self._stop else 0

    @Property(int, notify=changed)
    def shortHere(self) -> int:
        """Pieces of this line that were given up on."""
        return self._stop.short if self._stop else 0

    @Property(str, notify=changed)
    def countText(self) -> str:
        stop = self._stop
        return self._wording.count(stop.line.picked, stop.line.line.quantity) if stop else ""

    @Property(str, notify=changed)
    def targetText(self) -> str:
        """What to scan now, or what was wrong with the last scan."""
        if self._is_wrong:
            return self._notice()[0]
        if self._stop is None:
            return ""
        if not self._stop.open:
            return self.tr("This line is done")
        said = self.tr("Scan the next one") if self._stop.line.picked else self.tr("Scan the first")
        return said if self._stop.line.line.quantity > 1 else self.tr("Scan it")

    @Property(str, notify=changed)
    def targetDetail(self) -> str:
        if self._is_wrong:
            return self._notice()[1]
        return self.tr("Each scan counts one. A wrong item sounds different and is not counted.")

    @Property(bool, notify=changed)
    def isWrong(self) -> bool:
        """The last scan was not counted."""
        return self._is_wrong

    @Property(str, notify=changed)
    def nextText(self) -> str:
        stop = self._after
        if stop is None:
            return self.tr("This is the last stop.")
        said = self.tr("Next: %1, %2").replace("%1", self._wording.where(stop))
        return said.replace("%2", self._wording.name(stop.line))

    @Property(bool, notify=changed)
    def hasLater(self) -> bool:
        """Is there another open line to go to first?"""
        return self._after is not None

    @Property(str, notify=changed)
    def progressText(self) -> str:
        order = self.order
        if order is None:
            return ""
        said = self.tr("%1 of %2 pieces").replace("%1", str(orders.picked(order)))
        return said.replace("%2", str(orders.pieces(order)))

    @Property(float, notify=changed)
    def progress(self) -> float:
        order = self.order
        total = orders.pieces(order) if order else 0
        settled = total - sum(stop.open for stop in orders.stops(order)) if order else 0
        return settled / total if total else 0.0

    @Property(bool, notify=changed)
    def started(self) -> bool:
        """Is the order this walk's? Not while the hub is still asked for it."""
        return self.order is not None and self.order.state == "picking"

    @Property(bool, notify=changed)
    def finished(self) -> bool:
        return self.order is not None and orders.finished(self.order)

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._busy

    @Property(bool, notify=changed)
    def asksWhy(self) -> bool:
        """A short pick wants its reason."""
        return self._asks_why

    @Property(str, notify=changed)
    def missingText(self) -> str:
        """How many of this line are there and how many are not."""
        stop = self._stop
        if stop is None:
            return ""
        found = self.tr("%1 of %2 found").replace("%1", str(stop.line.picked))
        missing = self.tr("%n missing", "", stop.open)
        return f"{found.replace('%2', str(stop.line.line.quantity))}, {missing}"

    @Property(str, notify=changed)
    def choiceText(self) -> str:
        """What the customer wants done with what cannot be had: said when ordering."""
        choice = self._stop.line.if_short if self._stop else "cancel"
        return {
            "cancel": self.tr("leave it out"),
            "wait": self.tr("wait for it"),
            "substitute": self.tr("take something similar"),
        }[choice]

    @Property(str, notify=changed)
    def outcomeText(self) -> str:
        """What a short pick leads to."""
        stop, order = self._stop, self.order
        if stop is None or order is None:
            return ""
        amount = self._wording.money(orders.worth(stop, stop.open), order)
        if stop.line.if_short == "wait":
            return self.tr("The rest is made ready, and this is handed over when it has come.")
        if orders.due_amount(order):
            said = self.tr("%1 less is to be paid.")
        else:
            said = self.tr("%1 is given back: the shop gets a task for it.")
        return said.replace("%1", amount)

    @Property(str, notify=changed)
    def noticeText(self) -> str:
        return "" if self._is_wrong else self._notice()[0]

    @Property(str, notify=changed)
    def noticeDetail(self) -> str:
        return "" if self._is_wrong else self._notice()[1]

    # --- what the picker does -----------------------------------------------------------------

    @Slot(str)
    def goTo(self, line: str) -> None:
        self._at = line
        self._was_open = bool(self.openHere)
        self._asks_why = False
        self._say(nothing)

    @Slot()
    def later(self) -> None:
        """Go to the next open line first."""
        if self._after is not None:
            self.goTo(self._after.id)

    @Slot(str)
    def scan(self, text: str) -> None:
        """Count what was scanned, if it belongs to this order and is still wanted."""
        self._scans.append(text)
        if not self._busy:
            self._count_next()

    @Slot()
    def confirm(self) -> None:
        """One piece without a barcode that can be read."""
        if self._stop is not None and self._stop.open and self.started and not self._busy:
            self._count(self._stop)

    @Slot()
    def putBack(self) -> None:
        """One piece less: it was counted by mistake."""
        if self._stop is not None and self._stop.line.picked and not self._busy:
            self._take(self._command("pick", self._stop, -1))

    @Slot()
    def foundAfterAll(self) -> None:
        """What was given up on is wanted again."""
        stop = self._stop
        if stop is not None and stop.line.short is not None and not self._busy:
            self._take(self._command("short", stop, -stop.short, stop.line.short.reason))

    @Slot()
    def askWhy(self) -> None:
        if self._stop is not None and self._stop.open and self.started:
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
            self._take(self._command("short", stop, stop.open, reason))

    @Slot()
    def tryAgain(self) -> None:
        """Ask once more for what setting out needs."""
        self._say(nothing)
        self._set_out()

    def tick(self) -> None:
        self.ticked.emit()

    # --- how -----------------------------------------------------------------------------------

    @property
    def _stop(self) -> Stop | None:
        found = orders.stops(self.order) if self.order else []
        return next((stop for stop in found if stop.id == self._at), None)

    @property
    def _name(self) -> str:
        return self._wording.name(self._stop.line) if self._stop else ""

    @property
    def _after(self) -> Stop | None:
        """The next open line on the way, from the first again after the last."""
        found = orders.stops(self.order) if self.order else []
        here = next((at for at, stop in enumerate(found) if stop.id == self._at), -1)
        ahead = [*found[here + 1 :], *found[: max(here, 0)]]
        return next((stop for stop in ahead if stop.open), None)

    @property
    def _left(self) -> orders.TimeLeft | None:
        return orders.time_left(self.order, self._now()) if self.order else None

    def _set_out(self) -> None:
        order = self.order
        if order is None or self._busy:
            return
        if order.state == "placed":
            self._take(wire.Command(do="accept", staff=self._staff), lambda _: self._set_out())
        elif order.state == "accepted":
            self._take(wire.Command(do="start", staff=self._staff))

    def _command(self, do: str, stop: Stop, quantity: int, reason: str = "") -> wire.Command:
        return wire.Command(
            do="short" if do == "short" else "pick",
            staff=self._staff,
            line=stop.id,
            quantity=quantity,
            reason=reason,
        )

    def _count_next(self) -> None:
        while self._scans and not self._busy:
            self._count_scanned(self._scans.popleft())

    def _count_scanned(self, text: str) -> None:
        order = self.order
        if order is None or order.state != "picking":
            return
        scan = codes.classify(text)
        gtin = scan.gtin if isinstance(scan, codes.Gtin) else ""
        stop = orders.stop_for(order, gtin, text.strip())
        if stop is None:
            number, here = order.number, self._name
            self._refuse(
                lambda: (
                    self.tr("This does not belong to %1").replace("%1", number),
                    self.tr("It is not counted. Put it back and look for %1.").replace("%1", here),
                )
            )
        elif not stop.open:
            name = self._wording.name(stop.line)
            self._refuse(
                lambda: (
                    self.tr("Enough of %1").replace("%1", name),
                    self.tr("It is not counted. Put this one back."),
                )
            )
        else:
            self._count(stop)

    def _count(self, stop: Stop) -> None:
        self._at = stop.id
        self._was_open = True
        self._asks_why = False
        self._take(self._command("pick", stop, 1), self._has_counted)

    def _take(
        self, command: wire.Command, then: Callable[[wire.Applied], None] | None = None
    ) -> None:
        order = self.order
        if order is None:
            return
        self._busy = True
        self._say(nothing)

        def done(applied: wire.Applied) -> None:
            self._busy = False
            self._book.take(applied.order)
            if not applied.done and applied.order.state not in _OPEN:
                self._scans.clear()
                self._say(self._wording.moved_on(applied.order))
            elif then is not None:
                then(applied)
            self._go_on(applied.order)

        self._steps.take(order, command, done, self._failed)

    def _has_counted(self, applied: wire.Applied) -> None:
        if applied.done:
            self.counted.emit()

    def _go_on(self, order: wire.Order) -> None:
        self.changed.emit()
        self._count_next()
        if order.state == "picking" and orders.finished(order) and not self._busy:
            self.picked.emit(order.id)

    def _failed(self, problem: BaseException) -> None:
        self._busy = False
        self._scans.clear()
        self.wrong.emit()
        self._say(self._wording.failed(problem))

    def _refuse(self, notice: Notice) -> None:
        self.wrong.emit()
        self._say(notice, wrong=True)

    def _refresh(self) -> None:
        order = self.order
        found = orders.stops(order) if order else []
        self._stops.show(found)
        here = self._stop
        if here is None or (self._was_open and not here.open):
            following = self._after or here or next(iter(found), None)
            self._at = following.id if following else ""
            self._asks_why = False
        self._was_open = bool(self.openHere)
        self.changed.emit()
        self.ticked.emit()

    def _say(self, notice: Notice, *, wrong: bool = False) -> None:
        self._notice, self._is_wrong = notice, wrong
        self.changed.emit()

    def say_again(self) -> None:
        """The same things read differently now: another language, or pictures have come."""
        self._stops.say_again()
        self.changed.emit()
        self.ticked.emit()
