"""One walk: what was scanned or touched becomes steps of the order, asked of the hub one by one."""

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from pos.desk import orders
from pos.desk.book import OrderBook
from pos.desk.orders import Stop
from pos.desk.steps import Steps
from pos.desk.wording import Notice, Wording, nothing
from sync import wire
from sync.shop import codes

_OPEN = frozenset({"placed", "accepted", "picking"})


class Walk(QObject):
    """One order at a time. `finished` says that nothing of it is open any more."""

    changed = Signal()
    counted = Signal()
    wrong = Signal()
    finished = Signal(str)

    def __init__(self, book: OrderBook, steps: Steps, wording: Wording) -> None:
        super().__init__()
        self._book = book
        self._steps = steps
        self._wording = wording
        self._staff = ""
        self._id = ""
        self._at = ""  # the line one stands at
        self._was_open = False  # did it want more pieces when last looked at?
        self._scans: deque[str] = deque()  # read while an earlier one was still asked for
        self.busy = False
        self.asks_why = False
        self.is_wrong = False
        self.notice: Notice = nothing
        book.changed.connect(self._refresh)

    @property
    def order(self) -> wire.Order | None:
        return self._book.find(self._id) if self._id else None

    @property
    def open(self) -> bool:
        """Is there an order on the way that still is to be picked?"""
        order = self.order
        return order is not None and order.state in _OPEN

    @property
    def started(self) -> bool:
        """Is the order this walk's? Not while the hub is still asked for it."""
        return self.order is not None and self.order.state == "picking"

    @property
    def stops(self) -> list[Stop]:
        return orders.stops(self.order) if self.order else []

    @property
    def here(self) -> Stop | None:
        """Where one stands."""
        return next((stop for stop in self.stops if stop.id == self._at), None)

    @property
    def following(self) -> Stop | None:
        """The next open line on the way, from the first again after the last."""
        found = self.stops
        here = next((at for at, stop in enumerate(found) if stop.id == self._at), -1)
        ahead = [*found[here + 1 :], *found[: max(here, 0)]]
        return next((stop for stop in ahead if stop.open), None)

    def begin(self, order: str, staff: str) -> None:
        """Accept and start where that is still to do, and go to the first open line."""
        if order != self._id:
            self._id, self._at = order, ""
        self._staff = staff
        self.asks_why = self.busy = False
        self._scans.clear()
        self._say(nothing)
        self._refresh()
        self._set_out()

    def leave(self) -> None:
        """The order is no longer this person's."""
        self._id = self._at = ""
        self._refresh()

    # --- what the picker does -----------------------------------------------------------------

    def go_to(self, line: str) -> None:
        self._at = line
        self._was_open = bool(self.here and self.here.open)
        self.asks_why = False
        self._say(nothing)

    def later(self) -> None:
        """Go to the next open line first."""
        if self.following is not None:
            self.go_to(self.following.id)

    def scan(self, text: str) -> None:
        """Count what was scanned, if it belongs to this order and is still wanted."""
        self._scans.append(text)
        if not self.busy:
            self._count_next()

    def confirm(self) -> None:
        """One piece without a barcode that can be read."""
        if self.here is not None and self.here.open and self.started and not self.busy:
            self._count(self.here)

    def put_back(self) -> None:
        """One piece less: it was counted by mistake."""
        if self.here is not None and self.here.line.picked and not self.busy:
            self._take(self._command("pick", self.here, -1))

    def found_after_all(self) -> None:
        """What was given up on is wanted again."""
        stop = self.here
        if stop is not None and stop.line.short is not None and not self.busy:
            self._take(self._command("short", stop, -stop.short, stop.line.short.reason))

    def ask_why(self) -> None:
        if self.here is not None and self.here.open and self.started:
            self.asks_why = True
            self.changed.emit()

    def keep_looking(self) -> None:
        self.asks_why = False
        self.changed.emit()

    def short(self, reason: str) -> None:
        """All that is open of this line cannot be had."""
        stop = self.here
        if stop is not None and stop.open and not self.busy:
            self.asks_why = False
            self._take(self._command("short", stop, stop.open, reason))

    def try_again(self) -> None:
        """Ask once more for what setting out needs."""
        self._say(nothing)
        self._set_out()

    # --- how ----------------------------------------------------------------------------------

    def _set_out(self) -> None:
        order = self.order
        if order is None or self.busy:
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
        while self._scans and not self.busy:
            self._count_scanned(self._scans.popleft())

    def _count_scanned(self, text: str) -> None:
        order = self.order
        if order is None or order.state != "picking":
            return
        scan = codes.classify(text)
        gtin = scan.gtin if isinstance(scan, codes.Gtin) else ""
        stop = orders.stop_for(order, gtin, text.strip())
        if stop is None:
            number, here = order.number, self.here
            wanted = self._wording.name(here.line) if here else ""
            self._refuse(
                lambda: (
                    self.tr("This does not belong to %1").replace("%1", number),
                    self.tr("It is not counted. Put it back and look for %1.").replace(
                        "%1", wanted
                    ),
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
        self.asks_why = False
        self._take(self._command("pick", stop, 1), self._has_counted)

    def _take(
        self, command: wire.Command, then: Callable[[wire.Applied], None] | None = None
    ) -> None:
        order = self.order
        if order is None:
            return
        self.busy = True
        self._say(nothing)

        def done(applied: wire.Applied) -> None:
            self._book.take(applied.order)
            if applied.order.id != self._id:
                return  # this walk was left meanwhile
            self.busy = False
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
        if order.state == "picking" and orders.finished(order) and not self.busy:
            self.finished.emit(order.id)

    def _failed(self, problem: BaseException) -> None:
        self.busy = False
        self._scans.clear()
        self.wrong.emit()
        self._say(self._wording.failed(problem), wrong=self.started)

    def _refuse(self, notice: Notice) -> None:
        self.wrong.emit()
        self._say(notice, wrong=True)

    def _refresh(self) -> None:
        here = self.here
        if here is None or (self._was_open and not here.open):
            following = self.following or here or next(iter(self.stops), None)
            self._at = following.id if following else ""
            self.asks_why = False
        self._was_open = bool(self.here and self.here.open)
        self.changed.emit()

    def _say(self, notice: Notice, *, wrong: bool = False) -> None:
        self.notice, self.is_wrong = notice, wrong
        self.changed.emit()
