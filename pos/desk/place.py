"""Everything is picked: where it stands until the customer comes."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from pos.desk import orders
from pos.desk.book import OrderBook
from pos.desk.orders import Shelf
from pos.desk.steps import Steps
from pos.desk.wording import Notice, Wording, nothing
from pos.shell.device import Device
from pos.shell.rows import Rows
from sync import wire

QML_IMPORT_NAME = "Tresen.Desk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by pos.desk.app")
class PlaceViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable
    """`stored` carries the order once the hub knows that it is ready."""

    changed = Signal()
    stored = Signal(str)
    cancelled = Signal(str)
    wrong = Signal()

    def __init__(self, device: Device, book: OrderBook, steps: Steps, wording: Wording) -> None:
        super().__init__()
        self._device = device
        self._book = book
        self._steps = steps
        self._wording = wording
        self._staff = ""
        self._id = ""
        self._chosen = ""
        self._busy = False
        self._notice: Notice = nothing
        self._places: Rows[Shelf] = Rows(
            {
                "place": lambda shelf: shelf.name,
                "detail": self._detail,
                "used": lambda shelf: bool(shelf.orders),
                "best": lambda shelf: shelf.best,
            },
            key=lambda shelf: shelf.name,
            parent=self,
        )
        self._lines: Rows[wire.OrderLine] = Rows(
            {
                "name": wording.name,
                "picture": wording.picture,
                "countText": lambda line: wording.count(line.picked, line.line.quantity),
                "missing": lambda line: (
                    self.tr("%n short", "", line.short.quantity) if line.short else ""
                ),
            },
            key=lambda line: line.line.line,
            parent=self,
        )
        book.changed.connect(self._refresh)
        device.languages.changed.connect(self.say_again)

    @property
    def order(self) -> wire.Order | None:
        return self._book.find(self._id) if self._id else None

    def begin(self, order: str, staff: str) -> None:
        self._id, self._staff, self._chosen = order, staff, ""
        self._busy, self._notice = False, nothing
        self._lines.show(())  # another order's lines have the same names
        self._refresh()

    @Property(QObject, constant=True)
    def places(self) -> Rows[Shelf]:
        return self._places

    @Property(QObject, constant=True)
    def lines(self) -> Rows[wire.OrderLine]:
        return self._lines

    @Property(str, notify=changed)
    def number(self) -> str:
        return self.order.number if self.order else ""

    @Property(str, notify=changed)
    def about(self) -> str:
        return self._wording.about(self.order) if self.order else ""

    @Property(bool, notify=changed)
    def anything(self) -> bool:
        """Was anything found? Else there is nothing to put anywhere."""
        return self.order is None or orders.picked(self.order) > 0

    @Property(str, notify=changed)
    def itemsText(self) -> str:
        return self._wording.pieces(orders.picked(self.order) if self.order else 0)

    @Property(str, notify=changed)
    def chosen(self) -> str:
        """The place that was touched, at first the best one."""
        return self._chosen or self._best

    @Property(str, notify=changed)
    def best(self) -> str:
        return self._best

    @Property(bool, notify=changed)
    def full(self) -> bool:
        """Is no place free? Then two orders share one."""
        return bool(self._places.rows) and not self._best

    @Property(str, notify=changed)
    def customerText(self) -> str:
        """What the customer can be told."""
        order, store = self.order, self._device.store
        if order is None or store is None:
            return ""
        said = [self.tr("Your order %1 is ready at %2.").replace("%1", order.number)]
        said[0] = said[0].replace("%2", store.name)
        short = sum(stop.short for stop in orders.stops(order))
        if short:
            said.append(self.tr("%n pieces could not be had.", "", short))
        said.append(self.tr("We keep it for %n days.", "", store.hold_days))
        due = orders.due_amount(order)
        if due:
            amount = self._wording.money(due, order)
            said.append(self.tr("Please pay %1 at a till first.").replace("%1", amount))
        return " ".join(said)

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._busy

    @Property(str, notify=changed)
    def noticeText(self) -> str:
        return self._notice()[0]

    @Property(str, notify=changed)
    def noticeDetail(self) -> str:
        return self._notice()[1]

    @Slot(str)
    def scan(self, text: str) -> None:
        """A place's label stores it there at once."""
        wanted = text.strip().casefold()
        names = [shelf.name for shelf in self._places.rows if shelf.name.casefold() == wanted]
        if names:
            self._store(names[0])
            return
        self.wrong.emit()
        self._say(
            lambda: (
                self.tr("%1 is not a storage place").replace("%1", text.strip()),
                self.tr("Scan the label of a place, or touch one."),
            )
        )

    @Slot(str)
    def choose(self, place: str) -> None:
        self._chosen = place
        self._say(nothing)

    @Slot()
    def store(self) -> None:
        """It stands where it was put: the order is ready."""
        chosen = self._chosen or self._best
        if chosen:
            self._store(chosen)

    @Slot()
    def cancel(self) -> None:
        """Nothing of it could be found: the order ends here."""
        self._take(wire.Command(do="cancel", staff=self._staff, reason="not_found"))

    @property
    def _best(self) -> str:
        return next((shelf.name for shelf in self._places.rows if shelf.best), "")

    def _store(self, place: str) -> None:
        self._chosen = place
        self._take(wire.Command(do="ready", staff=self._staff, place=place))

    def _take(self, command: wire.Command) -> None:
        order = self.order
        if self._busy or order is None:
            return
        self._busy = True
        self._say(nothing)
        self._steps.take(order, command, self._done, self._failed)

    def _done(self, applied: wire.Applied) -> None:
        self._busy = False
        self._book.take(applied.order)
        if not applied.done:
            self._say(self._wording.moved_on(applied.order))
        elif applied.order.state == "cancelled":
            self.cancelled.emit(applied.order.id)
        else:
            self.stored.emit(applied.order.id)
        self.changed.emit()

    def _failed(self, problem: BaseException) -> None:
        self._busy = False
        self.wrong.emit()
        self._say(self._wording.failed(problem))

    def _refresh(self) -> None:
        names = self._device.store.places if self._device.store else []
        # A store that has named no places has at least its counter.
        names = names or [self.tr("Counter")]
        self._places.show(orders.shelves(names, self._book.all()))
        self._lines.show(self.order.lines if self.order else [])
        self.changed.emit()

    def _detail(self, shelf: Shelf) -> str:
        if shelf.orders:
            return ", ".join(shelf.orders)
        return self.tr("best") if shelf.best else self.tr("free")

    def _say(self, notice: Notice) -> None:
        self._notice = notice
        self.changed.emit()

    def say_again(self) -> None:
        """The same things read differently now: another language, or pictures have come."""
        self._places.say_again()
        self._lines.say_again()
        self.changed.emit()
