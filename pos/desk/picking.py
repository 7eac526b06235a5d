"""Walking through the store with an order: where to go, how many, and was it the right one."""

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from pos.desk import orders
from pos.desk.orders import Stop
from pos.desk.walk import Walk
from pos.desk.wording import Wording
from pos.shell.device import Device
from pos.shell.rows import Rows

QML_IMPORT_NAME = "Tresen.Desk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


def _now() -> datetime:
    return datetime.now(UTC)


@QmlElement
@QmlUncreatable("made by pos.desk.app")
class PickingViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable
    """What a walk looks like to whoever walks it."""

    changed = Signal()
    ticked = Signal()

    def __init__(
        self, device: Device, walk: Walk, wording: Wording, now: Callable[[], datetime] = _now
    ) -> None:
        super().__init__()
        self._device = device
        self._walk = walk
        self._wording = wording
        self._now = now
        self._shown = ""  # the order whose lines are shown
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
        walk.changed.connect(self._show)
        device.languages.changed.connect(self.say_again)

    # --- what the screen shows ----------------------------------------------------------------

    @Property(QObject, constant=True)
    def stops(self) -> Rows[Stop]:
        return self._stops

    @Property(str, notify=changed)
    def number(self) -> str:
        return self._walk.order.number if self._walk.order else ""

    @Property(str, notify=changed)
    def customer(self) -> str:
        order = self._walk.order
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
        return self._walk.here.id if self._walk.here else ""

    @Property(str, notify=changed)
    def aisleText(self) -> str:
        if self._walk.here is None:
            return ""
        aisle = self._walk.here.line.aisle
        return self.tr("Aisle %1").replace("%1", aisle) if aisle else self.tr("No place known")

    @Property(str, notify=changed)
    def shelfText(self) -> str:
        shelf = self._walk.here.line.shelf if self._walk.here else ""
        return self.tr("shelf %1").replace("%1", shelf) if shelf else ""

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._name

    @Property(str, notify=changed)
    def detail(self) -> str:
        if self._walk.here is None:
            return ""
        line = self._walk.here.line.line
        said = self.tr("SKU %1").replace("%1", line.sku)
        if line.gtin:
            said += ", " + self.tr("barcode ends in %1").replace("%1", line.gtin[-4:])
        return said

    @Property(str, notify=changed)
    def picture(self) -> str:
        return self._wording.picture(self._walk.here.line) if self._walk.here else ""

    @Property(int, notify=changed)
    def openHere(self) -> int:
        """Pieces of this line still to take."""
        return self._walk.here.open if self._walk.here else 0

    @Property(int, notify=changed)
    def pickedHere(self) -> int:
        return self._walk.here.line.picked if self._walk.here else 0

    @Property(int, notify=changed)
    def shortHere(self) -> int:
        """Pieces of this line that were given up on."""
        return self._walk.here.short if self._walk.here else 0

    @Property(str, notify=changed)
    def countText(self) -> str:
        stop = self._walk.here
        return self._wording.count(stop.line.picked, stop.line.line.quantity) if stop else ""

    @Property(str, notify=changed)
    def targetText(self) -> str:
        """What to scan now, or what was wrong with the last scan."""
        if self._walk.is_wrong:
            return self._walk.notice()[0]
        if self._walk.here is None:
            return ""
        if not self._walk.here.open:
            return self.tr("This line is done")
        said = (
            self.tr("Scan the next one")
            if self._walk.here.line.picked
            else self.tr("Scan the first")
        )
        return said if self._walk.here.line.line.quantity > 1 else self.tr("Scan it")

    @Property(str, notify=changed)
    def targetDetail(self) -> str:
        if self._walk.is_wrong:
            return self._walk.notice()[1]
        return self.tr("Each scan counts one. A wrong item sounds different and is not counted.")

    @Property(bool, notify=changed)
    def isWrong(self) -> bool:
        """The last scan was not counted."""
        return self._walk.is_wrong

    @Property(str, notify=changed)
    def nextText(self) -> str:
        stop = self._walk.following
        if stop is None:
            return self.tr("This is the last stop.")
        said = self.tr("Next: %1, %2").replace("%1", self._wording.where(stop))
        return said.replace("%2", self._wording.name(stop.line))

    @Property(bool, notify=changed)
    def hasLater(self) -> bool:
        """Is there another open line to go to first?"""
        return self._walk.following is not None

    @Property(str, notify=changed)
    def progressText(self) -> str:
        order = self._walk.order
        if order is None:
            return ""
        said = self.tr("%1 of %2 pieces").replace("%1", str(orders.picked(order)))
        return said.replace("%2", str(orders.pieces(order)))

    @Property(float, notify=changed)
    def progress(self) -> float:
        order = self._walk.order
        total = orders.pieces(order) if order else 0
        settled = total - sum(stop.open for stop in orders.stops(order)) if order else 0
        return settled / total if total else 0.0

    @Property(bool, notify=changed)
    def started(self) -> bool:
        """Is the order this walk's? Not while the hub is still asked for it."""
        return self._walk.started

    @Property(bool, notify=changed)
    def finished(self) -> bool:
        return self._walk.order is not None and orders.finished(self._walk.order)

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._walk.busy

    @Property(bool, notify=changed)
    def asksWhy(self) -> bool:
        """A short pick wants its reason."""
        return self._walk.asks_why

    @Property(str, notify=changed)
    def missingText(self) -> str:
        """How many of this line are there and how many are not."""
        stop = self._walk.here
        if stop is None:
            return ""
        found = self.tr("%1 of %2 found").replace("%1", str(stop.line.picked))
        missing = self.tr("%n missing", "", stop.open)
        return f"{found.replace('%2', str(stop.line.line.quantity))}, {missing}"

    @Property(str, notify=changed)
    def choiceText(self) -> str:
        """What the customer wants done with what cannot be had: said when ordering."""
        choice = self._walk.here.line.if_short if self._walk.here else "cancel"
        return {
            "cancel": self.tr("leave it out"),
            "wait": self.tr("wait for it"),
            "substitute": self.tr("take something similar"),
        }[choice]

    @Property(str, notify=changed)
    def outcomeText(self) -> str:
        """What a short pick leads to."""
        stop, order = self._walk.here, self._walk.order
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
        return self._said[0]

    @Property(str, notify=changed)
    def noticeDetail(self) -> str:
        return self._said[1]

    # --- what the picker does -----------------------------------------------------------------

    @Slot(str)
    def goTo(self, line: str) -> None:
        self._walk.go_to(line)

    @Slot()
    def later(self) -> None:
        """Go to the next open line first."""
        self._walk.later()

    @Slot()
    def confirm(self) -> None:
        """One piece without a barcode that can be read."""
        self._walk.confirm()

    @Slot()
    def putBack(self) -> None:
        """One piece less: it was counted by mistake."""
        self._walk.put_back()

    @Slot()
    def foundAfterAll(self) -> None:
        """What was given up on is wanted again."""
        self._walk.found_after_all()

    @Slot()
    def askWhy(self) -> None:
        self._walk.ask_why()

    @Slot()
    def keepLooking(self) -> None:
        self._walk.keep_looking()

    @Slot(str)
    def short(self, reason: str) -> None:
        """All that is open of this line cannot be had."""
        self._walk.short(reason)

    @Slot()
    def tryAgain(self) -> None:
        """Ask once more for what setting out needs."""
        self._walk.try_again()

    def tick(self) -> None:
        self.ticked.emit()

    def say_again(self) -> None:
        """The same things read differently now: another language, or pictures have come."""
        self._stops.say_again()
        self.changed.emit()
        self.ticked.emit()

    @property
    def _left(self) -> orders.TimeLeft | None:
        order = self._walk.order
        return orders.time_left(order, self._now()) if order else None

    @property
    def _name(self) -> str:
        return self._wording.name(self._walk.here.line) if self._walk.here else ""

    @property
    def _said(self) -> tuple[str, str]:
        """What stands above the target: the target itself says what was wrong with a scan."""
        order, walk = self._walk.order, self._walk
        said = ("", "") if walk.is_wrong else walk.notice()
        if order is not None and not walk.open and not said[0]:
            said = self._wording.state(order), self.tr("There is nothing more to pick.")
        return said

    def _show(self) -> None:
        order = self._walk.order
        if order is None or order.id != self._shown:
            self._stops.show(())  # another order's lines have the same names
            self._shown = order.id if order else ""
        self._stops.show(self._walk.stops)
        self.changed.emit()
        self.ticked.emit()
