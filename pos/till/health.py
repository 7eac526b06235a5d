"""What can be done about the line and the printer: behind the status bar's cells."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from pos.devices.jobs import Job
from pos.devices.spool import SpoolStatus
from pos.receipts.printing import Receipts
from pos.shell.device import Device
from pos.shell.messages import advice
from pos.shell.rows import Rows
from pos.shell.status import PrinterState

QML_IMPORT_NAME = "Tresen.Till.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_STATES: dict[str, PrinterState] = {
    "ready": "ready",
    "offline": "gone",
    "paper_out": "paper_out",
    "cover_open": "cover_open",
    "error": "error",
}


@QmlElement
@QmlUncreatable("made by pos.till.app")
class HealthViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable
    """Receipts of which nobody knows whether they came out are for a person to decide about."""

    changed = Signal()

    def __init__(self, device: Device, receipts: Receipts) -> None:
        super().__init__()
        self._device = device
        self._receipts = receipts
        self._jobs: Rows[Job] = Rows(
            {
                "number": lambda job: job.number,
                "name": lambda job: self._name(job),
                "detail": lambda job: self._what_happened(job),
            },
            key=lambda job: job.number,
            parent=self,
        )
        device.languages.changed.connect(self._say_again)
        device.status.changed.connect(self.changed)

    def show_printing(self, status: SpoolStatus) -> None:
        """Take what the spool says."""
        if status.printer is None:
            self._device.status.show_printer("unknown")
        elif status.printer.condition == "ready" and status.printer.paper_low:
            self._device.status.show_printer("paper_low")
        else:
            self._device.status.show_printer(_STATES[status.printer.condition])
        self._jobs.show(status.offered)
        self.changed.emit()

    @Property(QObject, constant=True)
    def jobs(self) -> Rows[Job]:
        """What was sent to the printer and may not have come out."""
        return self._jobs

    @Property(int, notify=changed)
    def toDecide(self) -> int:
        return self._jobs.rowCount()

    @Property(str, notify=changed)
    def waitingText(self) -> str:
        waiting = self._device.replication.status.waiting
        if not waiting:
            return ""
        return self.tr("%n entries are safe on this till and are sent by themselves.", "", waiting)

    @Property(str, notify=changed)
    def printerDetail(self) -> str:
        status = self._device.status
        if not self._receipts.present:
            return self.tr("Sales go on; nothing is printed.")
        if bool(status.printerWarns):
            return advice("printer").advice
        return self.tr("Receipts are printed by themselves.")

    @Property(bool, notify=changed)
    def prints(self) -> bool:
        return self._receipts.present

    @Slot(int)
    def copy(self, number: int) -> None:
        """Print it once more, marked as a copy."""
        self._receipts.copy(number)

    @Slot(int)
    def dismiss(self, number: int) -> None:
        """It came out after all, or nobody wants it."""
        self._receipts.dismiss(number)

    @Slot()
    def tryPrinter(self) -> None:
        self._receipts.try_out(self._device.languages.code)

    def _name(self, job: Job) -> str:
        said = {
            "receipt": self.tr("Receipt %1"),
            "return": self.tr("Return slip %1"),
        }.get(job.kind, self.tr("Page %1"))
        return said.replace("%1", job.key)

    def _what_happened(self, job: Job) -> str:
        if job.state == "unknown":
            return self.tr("It may have come out: look at the printer.")
        return self.tr("It was not printed in time.")

    def _say_again(self) -> None:
        self._jobs.say_again()
        self.changed.emit()
