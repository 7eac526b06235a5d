"""Whom a sale is for, above its lines: name, tier, points, and the pickup that waits for them."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from pos.shell.languages import Languages
from pos.till.guest import READY, Guest
from pos.till.wording import Wording

QML_IMPORT_NAME = "Tresen.Till.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by pos.till.app")
class BuyerViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable
    """Empty texts for somebody whom nobody has asked."""

    changed = Signal()

    def __init__(self, wording: Wording, languages: Languages) -> None:
        super().__init__()
        self._wording = wording
        self._languages = languages
        self._guest: Guest | None = None
        languages.changed.connect(self.changed)

    def show(self, guest: Guest | None) -> None:
        self._guest = guest
        self.changed.emit()

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._guest.buyer.name if self._guest else ""

    @Property(str, notify=changed)
    def tier(self) -> str:
        return self._wording.tier(self._guest.tier) if self._guest else ""

    @Property(str, notify=changed)
    def points(self) -> str:
        if self._guest is None:
            return ""
        said = self.tr("%1 points")
        return said.replace("%1", self._languages.number(self._guest.buyer.points))

    @Property(str, notify=changed)
    def pickup(self) -> str:
        """The order that waits for them."""
        order = self._guest.waiting if self._guest else None
        if order is None:
            return ""
        said = self.tr("Pickup %1 ready") if order.state in READY else self.tr("Pickup %1 open")
        return said.replace("%1", order.number)
