"""After a sale: the change stays in sight until the next scan."""

from datetime import datetime

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from pos.devices.spool import SpoolStatus
from pos.shell.languages import Languages
from pos.till.wording import Wording
from sync import wire

QML_IMPORT_NAME = "Tresen.Till.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by pos.till.app")
class DoneViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable
    """The last sale: change due, its number, and what became of its receipt."""

    changed = Signal()
    nextAsked = Signal()
    reprintAsked = Signal(str)

    def __init__(self, wording: Wording, languages: Languages, *, prints: bool) -> None:
        super().__init__()
        self._wording = wording
        self._languages = languages
        self._prints = prints
        self._sale: wire.Sale | None = None
        self._receipt = "queued"
        languages.changed.connect(self.changed)

    def show(self, sale: wire.Sale) -> None:
        self._sale = sale
        self._receipt = "queued"
        self.changed.emit()

    def show_printing(self, status: SpoolStatus) -> None:
        """Take what the spool says of this sale's receipt."""
        job = status.job(self._sale.number) if self._sale else None
        if job is not None and job.state != self._receipt:
            self._receipt = job.state
            self.changed.emit()

    @Property(bool, notify=changed)
    def hasSale(self) -> bool:
        return self._sale is not None

    @Property(str, notify=changed)
    def lastText(self) -> str:
        """The last sale in a line, for whom asks about it later."""
        if self._sale is None:
            return ""
        at = self._languages.time(datetime.fromisoformat(self._sale.at))
        said = self.tr("Last sale %1, %2, change %3")
        total = self._wording.money(self._sale.total)
        change = self._wording.money(self._sale.change)
        return said.replace("%1", at).replace("%2", total).replace("%3", change)

    @Property(str, notify=changed)
    def atText(self) -> str:
        return self._languages.time(datetime.fromisoformat(self._sale.at)) if self._sale else ""

    @Property(bool, notify=changed)
    def hasChange(self) -> bool:
        return bool(self._sale and self._sale.change)

    @Property(str, notify=changed)
    def changeText(self) -> str:
        return self._wording.money(self._sale.change if self._sale else 0)

    @Property(str, notify=changed)
    def totalText(self) -> str:
        return self._wording.money(self._sale.total if self._sale else 0)

    @Property(str, notify=changed)
    def receivedText(self) -> str:
        received = sum(tender.tendered for tender in self._sale.tenders) if self._sale else 0
        return self._wording.money(received)

    @Property(str, notify=changed)
    def number(self) -> str:
        return self._sale.number if self._sale else ""

    @Property(str, notify=changed)
    def receiptText(self) -> str:
        if not self._prints:
            return self.tr("This till has no printer.")
        return {
            "queued": self.tr("The receipt waits for the printer."),
            "sent": self.tr("The receipt is being printed."),
            "confirmed": self.tr("The receipt is printed."),
            "unknown": self.tr("The printer did not say whether it printed the receipt."),
            "held": self.tr("The receipt was not printed."),
        }.get(self._receipt, "")

    @Property(bool, notify=changed)
    def receiptWarns(self) -> bool:
        return self._prints and self._receipt in ("unknown", "held")

    @Property(bool, notify=changed)
    def prints(self) -> bool:
        return self._prints

    @Slot()
    def askNext(self) -> None:
        self.nextAsked.emit()

    @Slot()
    def askReprint(self) -> None:
        """A marked copy of this sale's receipt."""
        if self._sale is not None:
            self.reprintAsked.emit(self._sale.number)
