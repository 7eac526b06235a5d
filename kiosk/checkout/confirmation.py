"""The order is placed: its number, the code that proves it, and what to do now."""

import segno
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.opening import ready_at
from kiosk.wording import KioskWording
from pos.devices.spool import SpoolStatus
from pos.shell.device import Device
from sync import wire
from sync.shop.codes import show_pickup_code

QML_IMPORT_NAME = "Tresen.Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by kiosk.app")
class ConfirmationViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable
    """Held only while it is on the screen: a pickup code is a secret."""

    changed = Signal()
    finished = Signal()

    def __init__(self, device: Device, words: KioskWording, *, prints: bool) -> None:
        super().__init__()
        self._device = device
        self._words = words
        self._prints = prints
        self._placed: wire.PlacedOrder | None = None
        self._slip = "queued"
        self._matrix: list[str] = []
        self._at = device.local_time()
        device.languages.changed.connect(self.changed)

    def show(self, placed: wire.PlacedOrder) -> None:
        self._placed = placed
        self._slip = "queued"
        self._at = self._device.local_time()
        code = segno.make(placed.pickup_code, error="m", micro=False)
        self._matrix = ["".join("1" if dark else "0" for dark in row) for row in code.matrix]
        self.changed.emit()

    def show_printing(self, status: SpoolStatus) -> None:
        job = status.job(self._placed.order.number) if self._placed else None
        if job is not None and job.state != self._slip:
            self._slip = job.state
            self.changed.emit()

    def forget(self) -> None:
        self._placed = None
        self._matrix = []
        self.changed.emit()

    @Property(str, notify=changed)
    def number(self) -> str:
        return self._placed.order.number if self._placed else ""

    @Property(str, notify=changed)
    def code(self) -> str:
        return show_pickup_code(self._placed.pickup_code) if self._placed else ""

    @Property(list, notify=changed)
    def matrix(self) -> list[str]:
        """The code as a QR symbol, a text of 0 and 1 a row."""
        return self._matrix

    @Property(str, notify=changed)
    def totalText(self) -> str:
        return self._words.money(self._placed.order.total) if self._placed else ""

    @Property(str, notify=changed)
    def placedText(self) -> str:
        at = self._at
        return self.tr("Order placed at %1").replace("%1", self._device.languages.time(at))

    @Property(str, notify=changed)
    def readyText(self) -> str:
        """When it can be collected."""
        store = self._device.store
        if self._placed is None or store is None:
            return ""
        return self._words.ready(ready_at(store.hours, self._at, store.pick_minutes))

    @Property(str, notify=changed)
    def whereText(self) -> str:
        """Where it waits."""
        store = self._words.store_name(self._device.store)
        return self.tr("At the pickup counter, %1").replace("%1", store)

    @Property(str, notify=changed)
    def heldText(self) -> str:
        store = self._device.store
        days = store.hold_days if store else 0
        return self.tr("We keep it for %n days", "", days)

    @Property(bool, notify=changed)
    def slipGone(self) -> bool:
        """Is there no slip, and the code on the screen all there is?"""
        return self._slip_gone

    @property
    def _slip_gone(self) -> bool:
        return not self._prints or self._slip in ("unknown", "held")

    @Property(str, notify=changed)
    def slipText(self) -> str:
        if not self._prints:
            return self.tr("Take the code with you")
        if self._slip == "confirmed":
            return self.tr("Your slip is printed")
        if self._slip_gone:
            return self.tr("The slip could not be printed")
        return self.tr("Your slip is printing")

    @Property(str, notify=changed)
    def slipDetail(self) -> str:
        if self._slip_gone:
            return self.tr("Photograph it, or write down its letters.")
        return self.tr("Take it from the slot below.")

    @Slot()
    def finish(self) -> None:
        self.finished.emit()
