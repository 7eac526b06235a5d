"""The honest small print of a device: online or not, what waits, the printer, the clock."""

from collections.abc import Callable
from datetime import UTC, datetime, tzinfo
from typing import Literal

from PySide6.QtCore import Property, QObject, QTimer, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from pos.shell.languages import Languages
from pos.shell.messages import advice
from sync.replica.status import Status

QML_IMPORT_NAME = "Tresen.Shell"
QML_IMPORT_MAJOR_VERSION = 1

PrinterState = Literal[
    "none", "unknown", "ready", "paper_low", "gone", "paper_out", "cover_open", "error"
]
_FINE: frozenset[PrinterState] = frozenset({"none", "unknown", "ready"})

_SECOND = 1000  # milliseconds


def _now() -> datetime:
    return datetime.now(UTC)


def _zone_of_machine() -> None:
    """What `datetime.astimezone` takes for the machine's own."""


@QmlElement
@QmlUncreatable("made by the program")
class DeviceStatus(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable
    """Texts for status cells; a state is always a word, an icon and a mark, never a colour.

    Times are those on the wall of the store, whose `zone` may become known only later.
    """

    changed = Signal()
    clockChanged = Signal()

    def __init__(
        self,
        status: Status,
        languages: Languages,
        now: Callable[[], datetime] = _now,
        zone: Callable[[], tzinfo | None] = _zone_of_machine,
    ) -> None:
        super().__init__()
        self._status = status
        self._printer: PrinterState = "none"
        self._languages = languages
        self._now = now
        self._zone = zone
        self._clock = self._clock_text()
        self._tick = QTimer(self)
        self._tick.setInterval(_SECOND)
        self._tick.timeout.connect(self._look_at_clock)
        self._tick.start()
        languages.changed.connect(self.changed)

    def show(self, status: Status) -> None:
        """Take what the replicator says."""
        self._status = status
        self.changed.emit()

    def show_printer(self, state: PrinterState) -> None:
        """Take what the printer's driver says."""
        if state != self._printer:
            self._printer = state
            self.changed.emit()

    @Property(bool, notify=changed)
    def online(self) -> bool:
        return self._status.online

    @Property(bool, notify=changed)
    def filled(self) -> bool:
        """Has this device its first full copy of the shop?"""
        return self._status.filled

    @Property(int, notify=changed)
    def waiting(self) -> int:
        """Sales and returns not yet with the hub."""
        return self._status.waiting

    @Property(str, notify=changed)
    def onlineText(self) -> str:
        status = self._status
        if status.online:
            return (
                self.tr("%n to send", "", status.waiting) if status.waiting else self.tr("Online")
            )
        since = status.since
        if since is None:
            said = self.tr("Offline")
        else:
            moment = self._languages.moment(self._local(since), self._local(self._now()))
            said = self.tr("Offline since %1").replace("%1", moment)
        return f"{said}, {self._waiting_text()}" if status.waiting else said

    @Property(str, notify=changed)
    def onlineIcon(self) -> str:
        return "cloud-online" if self._status.online else "cloud-offline"

    @Property(bool, notify=changed)
    def onlineWarns(self) -> bool:
        return not self._status.online or self._status.problem is not None

    @Property(str, notify=changed)
    def onlineHelp(self) -> str:
        """What the state means and what can be done: the text behind the status cell."""
        if self._status.problem is not None:
            return advice(self._status.problem).sentence
        if not self._status.online:
            return advice("unreachable").sentence
        return self.tr("Everything is sent and up to date.")

    @Property(bool, notify=changed)
    def prints(self) -> bool:
        return self._printer != "none"

    @Property(str, notify=changed)
    def printerText(self) -> str:
        return {
            "none": self.tr("No printer"),
            "unknown": self.tr("Printer"),
            "ready": self.tr("Printer ready"),
            "paper_low": self.tr("Paper low"),
            "paper_out": self.tr("Printer out of paper"),
            "cover_open": self.tr("Printer is open"),
            "error": self.tr("Printer needs help"),
            "gone": self.tr("Printer not reachable"),
        }[self._printer]

    @Property(bool, notify=changed)
    def printerWarns(self) -> bool:
        return self._printer not in _FINE

    @Property(str, notify=clockChanged)
    def clockText(self) -> str:
        return self._clock

    def _waiting_text(self) -> str:
        return self.tr("%n to send", "", self._status.waiting)

    def _clock_text(self) -> str:
        return self._languages.time(self._local(self._now()))

    def _look_at_clock(self) -> None:
        text = self._clock_text()
        if text != self._clock:
            self._clock = text
            self.clockChanged.emit()

    def _local(self, at: datetime) -> datetime:
        return at.astimezone(self._zone())
