"""What waits at this till before anybody sells: pickups, records to send, the printer."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from pos.shell.device import Device
from pos.shell.rows import Rows
from sync import wire
from sync.store.orders import orders

QML_IMPORT_NAME = "Tresen.Till.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that is so: a name for the eye, a sentence under it."""

    icon: str
    said: Callable[[], tuple[str, str]]
    warns: bool = False


@QmlElement
@QmlUncreatable("made by pos.till.app")
class NewsViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable
    """Read again whenever one of them changes, so that it is never older than the status bar."""

    def __init__(self, device: Device) -> None:
        super().__init__()
        self._device = device
        self._orders: Sequence[wire.Order] = ()
        self._items: Rows[Item] = Rows(
            {
                "icon": lambda item: item.icon,
                "text": lambda item: item.said()[0],
                "detail": lambda item: item.said()[1],
                "warns": lambda item: item.warns,
            },
            key=lambda item: item.icon,
            parent=self,
        )
        device.replication.changed.connect(self._replicated)
        device.status.changed.connect(self._show)
        device.languages.changed.connect(self._items.say_again)
        self.refresh()

    @Property(QObject, constant=True)
    def items(self) -> Rows[Item]:
        return self._items

    @Slot()
    def refresh(self) -> None:
        private, store = self._device.files.private, self._device.files.identity.store
        if private is not None:
            self._device.background.query(
                lambda: orders(private, store), self._read, self._device.report
            )

    def _replicated(self, changes: frozenset[tuple[str, str]]) -> None:
        if any(kind == "order" for _, kind in changes):
            self.refresh()

    def _read(self, found: Sequence[wire.Order]) -> None:
        self._orders = found
        self._show()

    def _show(self) -> None:
        status = self._device.status
        self._items.show(
            [
                Item("box", self._pickups, warns=False),
                Item("cloud-upload", self._line, warns=bool(status.onlineWarns)),
                Item("printer", self._printer, warns=bool(status.printerWarns)),
            ]
        )
        self._items.say_again()

    def _pickups(self) -> tuple[str, str]:
        ready = [order for order in self._orders if order.state in ("ready", "arrived")]
        here = sum(order.state == "arrived" for order in ready)
        unpaid = sum(order.payment == "unpaid" for order in ready)
        if not ready:
            return self.tr("No pickups wait"), self.tr("New orders come in at the pickup desk.")
        said = self.tr("%n pickups ready", "", len(ready))
        if here:
            said += ", " + self.tr("%n customers here", "", here)
        if not unpaid:
            return said, self.tr("All paid: the pickup desk hands them over.")
        return said, self.tr("%n to be paid here by the pickup code", "", unpaid)

    def _line(self) -> tuple[str, str]:
        status = self._device.status
        waiting = self._device.replication.status.waiting
        if waiting:
            return self.tr("%n entries to send", "", waiting), str(status.onlineHelp)
        return str(status.onlineText), str(status.onlineHelp)

    def _printer(self) -> tuple[str, str]:
        status = self._device.status
        if bool(status.printerWarns):
            return str(status.printerText), self.tr("Receipts wait; sales go on.")
        return str(status.printerText), (
            self.tr("Receipts are printed by themselves.")
            if bool(status.prints)
            else self.tr("Sales go on; nothing is printed.")
        )
