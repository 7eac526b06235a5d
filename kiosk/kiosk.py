"""Where a shopper is in the kiosk, and whether they are still there."""

import time
from collections.abc import Callable

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.idle import Idle, Presence
from kiosk.wording import KioskWording
from pos.shell.device import Device
from pos.shell.languages import NAMES

QML_IMPORT_NAME = "Tresen.Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

ATTRACT = "attract"


@QmlElement
@QmlUncreatable("made by kiosk.app")
class KioskViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable
    """A path of places, the last one in front. `ended` asks to forget everything personal."""

    changed = Signal()
    presenceChanged = Signal()
    ended = Signal()

    def __init__(
        self,
        device: Device,
        words: KioskWording,
        idle: Idle | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self._device = device
        self._words = words
        self._clock = clock
        self._idle = (idle or Idle()).touched(clock())
        self._path = [ATTRACT]
        self._notice = ""
        self._look = QTimer(self)
        self._look.setInterval(500)
        self._look.timeout.connect(self._look_at_clock)
        device.languages.changed.connect(self.changed)
        device.replication.changed.connect(self.changed)

    @Property(str, notify=changed)
    def place(self) -> str:
        return self._path[-1]

    @Property(str, notify=changed)
    def shop(self) -> str:
        store = self._device.store
        return (store.chain or store.name) if store else ""

    @Property(str, notify=changed)
    def store(self) -> str:
        return self._words.store_name(self._device.store)

    @Property(str, notify=changed)
    def language(self) -> str:
        return self._device.languages.code

    @Property(list, constant=True)
    def languages(self) -> list[str]:
        return list(NAMES)

    @Property(list, constant=True)
    def languageNames(self) -> list[str]:
        return list(NAMES.values())

    @Property(str, notify=changed)
    def notice(self) -> str:
        return self._notice

    @Property(bool, notify=presenceChanged)
    def asksPresence(self) -> bool:
        return self._presence() is Presence.ASKED

    @Property(int, notify=presenceChanged)
    def secondsLeft(self) -> int:
        return self._idle.seconds_left(self._clock())

    @Slot(str)
    def go(self, place: str) -> None:
        """One step on; a place that is on the path already is gone back to."""
        self.touched()
        self._notice = ""
        if place in self._path:
            del self._path[self._path.index(place) + 1 :]
        else:
            self._path.append(place)
        self._watch()
        self.changed.emit()

    @Slot()
    def back(self) -> None:
        """One step back; before the first there is the start."""
        self.touched()
        self._notice = ""
        if len(self._path) > 2:
            self._path.pop()
            self.changed.emit()
        else:
            self.startOver()

    @Slot()
    def home(self) -> None:
        self._path = [ATTRACT]
        self.go("home")

    @Slot()
    def touched(self) -> None:
        """Somebody is here."""
        was = self._presence()
        self._idle = self._idle.touched(self._clock())
        if was is not Presence.HERE:
            self.presenceChanged.emit()

    @Slot(str)
    def speak(self, language: str) -> None:
        self.touched()
        self._device.languages.use(language)

    @Slot()
    def startOver(self) -> None:
        """Everything personal goes, and the next shopper finds the offers."""
        self._path = [ATTRACT]
        self._notice = ""
        self._look.stop()
        self._device.languages.use(self._first_language)
        self.ended.emit()
        self.changed.emit()

    def tell(self, notice: str) -> None:
        """Say something on the screen in front, until the next step."""
        self._notice = notice
        self.changed.emit()

    @property
    def _first_language(self) -> str:
        store = self._device.store
        return store.language if store and store.language in NAMES else next(iter(NAMES))

    def _presence(self) -> Presence:
        if self._path[-1] == ATTRACT:
            return Presence.HERE
        return self._idle.presence(self._clock())

    def _watch(self) -> None:
        if self._path[-1] == ATTRACT:
            self._look.stop()
        else:
            self._look.start()

    def _look_at_clock(self) -> None:
        presence = self._presence()
        if presence is Presence.GONE:
            self.startOver()
        if presence is not Presence.HERE:
            self.presenceChanged.emit()
