"""Where a shopper is in the kiosk, and whether they are still there."""

import time
from collections.abc import Callable

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.idle import Idle, Presence
from kiosk.path import ATTRACT, HOME, Path, Step
from kiosk.wording import KioskWording
from pos.shell.device import Device
from pos.shell.languages import NAMES

QML_IMPORT_NAME = "Tresen.Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

DONE = Step("done")
_USUAL_IDLE = Idle()
# A placed order stays to be photographed, and its code goes when its shopper has.
_DONE_IDLE = Idle(patience=0.0, grace=60.0)
_LONGER = 300.0  # seconds
_LOOK_MS = 500

Said = Callable[[], tuple[str, str]]


@QmlElement
@QmlUncreatable("made by kiosk.app")
class KioskViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable
    """A path of places, the last one in front; `stepped` carries it.

    `ended` asks to forget everything personal.
    """

    changed = Signal()
    presenceChanged = Signal()
    noticeChanged = Signal()
    stepped = Signal(object)
    ended = Signal()

    def __init__(
        self,
        device: Device,
        words: KioskWording,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self._device = device
        self._words = words
        self._clock = clock
        self._idle = _USUAL_IDLE.touched(clock())
        self._first_language = device.languages.code
        self._path = Path()
        self._notice: Said | None = None
        self._calm = False
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._look_at_clock)
        device.languages.changed.connect(self._say_again)
        device.replication.changed.connect(self.changed)
        device.replication.statusChanged.connect(self.changed)

    # --- what the screen shows ----------------------------------------------------------------

    @Property(str, notify=changed)
    def place(self) -> str:
        return self._path.front.place

    @Property(bool, notify=changed)
    def filled(self) -> bool:
        """Has this kiosk its first whole copy of the shop?"""
        return self._device.store is not None and self._device.replication.status.filled

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
    def offlineText(self) -> str:
        """Since when there is no line to the hub; empty while there is one."""
        since = self._words.offline_since()
        return self.tr("Working offline since %1").replace("%1", since) if since else ""

    @Property(str, notify=changed)
    def offlineDetail(self) -> str:
        at = self._words.known_at()
        if not at:
            return ""
        known = self.tr("Prices and stock are as of %1.").replace("%1", at)
        works = self.tr("Browse, scan and fill your basket as usual.")
        waits = self.tr("Ordering comes back with the line.")
        return f"{known} {works} {waits}"

    @Property(str, notify=noticeChanged)
    def notice(self) -> str:
        return self._notice()[0] if self._notice else ""

    @Property(str, notify=noticeChanged)
    def noticeDetail(self) -> str:
        return self._notice()[1] if self._notice else ""

    @Property(bool, notify=noticeChanged)
    def noticeCalm(self) -> bool:
        """Does it say how things are, rather than that something went otherwise?"""
        return self._calm

    @Property(bool, notify=presenceChanged)
    def asksPresence(self) -> bool:
        return self._presence() is Presence.ASKED and self._path.front != DONE

    @Property(int, notify=presenceChanged)
    def secondsLeft(self) -> int:
        return self._idle.seconds_left(self._clock())

    @Property(int, notify=presenceChanged)
    def secondsAll(self) -> int:
        """How many seconds the ring had when it was whole."""
        return round(self._idle.grace)

    # --- what the shopper does ----------------------------------------------------------------

    @Slot(str)
    def go(self, place: str) -> None:
        """One step on, or back to where the way already led."""
        self.step(Step(place))

    @Slot()
    def start(self) -> None:
        """Somebody touched the offers."""
        self.step(HOME)

    @Slot()
    def home(self) -> None:
        self.step(HOME)

    @Slot()
    def back(self) -> None:
        """One step back; before the first there is the start."""
        back = self._path.back()
        if back.front == ATTRACT:
            self.startOver()
        else:
            self._take(back)

    @Slot()
    def touched(self) -> None:
        """Somebody is here."""
        was = self._presence()
        self._idle = self._idle.touched(self._clock())
        if was is not Presence.HERE:
            self.presenceChanged.emit()

    @Slot()
    def giveTime(self) -> None:
        """More time, for the rest of this visit."""
        self._idle = self._idle.longer(_LONGER, self._clock())
        self.presenceChanged.emit()

    @Slot(str)
    def speak(self, language: str) -> None:
        self.touched()
        if language != self._device.languages.code:
            self._device.languages.use(language)

    @Slot()
    def startOver(self) -> None:
        """Everything personal goes, and the next shopper finds the offers."""
        if self._device.languages.code != self._first_language:
            self._device.languages.use(self._first_language)
        self._take(Path())
        self._idle = _USUAL_IDLE
        self.ended.emit()

    @Slot()
    def dismiss(self) -> None:
        """The notice has been read."""
        self._say(None)

    # --- how ----------------------------------------------------------------------------------

    @property
    def front(self) -> Step:
        return self._path.front

    def step(self, step: Step) -> None:
        """Go there; after a placed order there is no way back into it."""
        self._take((Path() if self._path.front == DONE else self._path).to(step))

    def finish(self) -> None:
        """The order is placed: nothing behind it can be gone back to."""
        self._take(Path((ATTRACT, DONE)))

    def tell(self, said: Said, *, calm: bool = False) -> None:
        """Say something on the screen in front, until the next step."""
        self._say(said, calm)

    def _take(self, path: Path) -> None:
        idle = _DONE_IDLE if path.front == DONE else self._idle
        if path.front != DONE and self._path.front == DONE:
            idle = _USUAL_IDLE
        self._path = path
        self._idle = idle.touched(self._clock())
        if path.front == ATTRACT:
            self._look.stop()
        else:
            self._look.start()
        self._say(None)
        self.stepped.emit(path.front)
        self.changed.emit()
        self.presenceChanged.emit()

    def _say(self, said: Said | None, calm: bool = False) -> None:
        self._notice, self._calm = said, calm
        self.noticeChanged.emit()

    def _presence(self) -> Presence:
        if self._path.front == ATTRACT:
            return Presence.HERE
        return self._idle.presence(self._clock())

    def _look_at_clock(self) -> None:
        presence = self._presence()
        if presence is Presence.GONE:
            self.startOver()
        elif presence is Presence.ASKED:
            self.presenceChanged.emit()

    def _say_again(self) -> None:
        self.changed.emit()
        self.noticeChanged.emit()
