"""Everything is picked: where it stands until the customer comes."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from pos.desk import orders
from pos.desk.book import OrderBook
from pos.desk.steps import Steps
from pos.shell.device import Device
from pos.shell.messages import advice_for
from pos.shell.rows import Rows
from sync import wire

QML_IMPORT_NAME = "Tresen.Desk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Shelf:
    """A storage place with the orders that stand there already."""

    name: str
    orders: tuple[str, ...]
    best: bool


@QmlElement
@QmlUncreatable("made by pos.desk.app")
class PlaceViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable
    """`stored` carries the order's id once the hub knows that it is ready."""

    changed = Signal()
    stored = Signal(str)

    def __init__(self, device: Device, book: OrderBook, steps: Steps) -> None:
        super().__init__()
        self._device = device
        self._book = book
        self._steps = steps
        self._staff = ""
        self._id = ""
        self._busy = False
        self._problem: BaseException | None = None
        self._places: Rows[Shelf] = Rows(
            {
                "place": lambda shelf: shelf.name,
                "detail": lambda shelf: ", ".join(shelf.orders) or self.tr("free"),
                "used": lambda shelf: bool(shelf.orders),
                "best": lambda shelf: shelf.best,
            },
            key=lambda shelf: shelf.name,
            parent=self,
        )
        book.changed.connect(self._refresh)
        device.languages.changed.connect(self._say_again)

    def begin(self, order: str, staff: str) -> None:
        self._id, self._staff = order, staff
        self._busy, self._problem = False, None
        self._refresh()

    @Property(QObject, constant=True)
    def places(self) -> Rows[Shelf]:
        return self._places

    @Property(str, notify=changed)
    def number(self) -> str:
        return self._order.number if self._order else ""

    @Property(str, notify=changed)
    def customer(self) -> str:
        return self._order.name if self._order else ""

    @Property(list, notify=changed)
    def pictures(self) -> list[str]:
        lines = self._order.lines if self._order else []
        urls = (self._device.images.url(line.image) for line in lines if line.picked)
        return [url for url in urls if url]

    @Property(str, notify=changed)
    def itemsText(self) -> str:
        return self.tr("%n pieces", "", orders.picked(self._order) if self._order else 0)

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._busy

    @Property(str, notify=changed)
    def noticeText(self) -> str:
        return advice_for(self._problem).title if self._problem else ""

    @Property(str, notify=changed)
    def noticeDetail(self) -> str:
        return advice_for(self._problem).advice if self._problem else ""

    @Slot(str)
    def scan(self, text: str) -> None:
        """A place's label."""
        wanted = text.strip().upper()
        if wanted in {shelf.name.upper() for shelf in self._places.rows}:
            self.store(wanted)

    @Slot(str)
    def store(self, place: str) -> None:
        """It stands there: the order is ready, and the customer is told."""
        if self._busy or not self._id:
            return
        self._busy, self._problem = True, None
        self.changed.emit()
        command = wire.Command(do="ready", staff=self._staff, place=place)
        self._steps.take(self._id, command, self._done, self._failed)

    @property
    def _order(self) -> wire.Order | None:
        return self._book.find(self._id) if self._id else None

    def _done(self, applied: wire.Applied) -> None:
        self._busy = False
        self._book.take(applied.order)
        self.changed.emit()
        self.stored.emit(applied.order.id)

    def _failed(self, problem: BaseException) -> None:
        self._busy, self._problem = False, problem
        self.changed.emit()

    def _refresh(self) -> None:
        used = orders.used_places(self._book.all())
        names = self._device.store.places if self._device.store else []
        best = next((name for name in names if name not in used), "")
        self._places.show(
            Shelf(name, tuple(used.get(name, ())), best=name == best) for name in names
        )
        self.changed.emit()

    def _say_again(self) -> None:
        self._places.say_again()
        self.changed.emit()
