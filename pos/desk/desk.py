"""Which of the desk's screens is in front, who works there, and what was said to them."""

from enum import Enum

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from pos.desk.wording import Notice, nothing
from pos.shell.device import Device
from pos.shell.languages import NAMES
from sync import wire

QML_IMPORT_NAME = "Tresen.Desk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class Place(Enum):
    """The screens a desk goes between."""

    SIGN_IN = "sign-in"
    BOARD = "board"
    PICK = "pick"
    STORE = "store"
    HAND_OVER = "hand-over"


@QmlElement
@QmlUncreatable("made by pos.desk.app")
class DeskViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable
    """Navigation is a value; whoever wants another screen asks for it here.

    `taken` says that what was typed into the search field is dealt with.
    """

    changed = Signal()
    typed = Signal(str)
    entered = Signal(str)
    pickingAsked = Signal()
    backAsked = Signal()
    signOutAsked = Signal()
    taken = Signal()
    said = Signal(str)

    def __init__(self, device: Device) -> None:
        super().__init__()
        self._device = device
        self._place = Place.SIGN_IN
        self._staff: wire.StaffMember | None = None
        self._walking = False
        self._notice: Notice = nothing
        device.languages.changed.connect(self.changed)
        device.replication.changed.connect(self.changed)

    @Property(str, notify=changed)
    def place(self) -> str:
        return self._place.value

    @Property(str, notify=changed)
    def staffName(self) -> str:
        return self._staff.name if self._staff else self.tr("Signed out")

    @Property(str, notify=changed)
    def deviceName(self) -> str:
        return self._device.files.identity.name

    @Property(str, notify=changed)
    def storeName(self) -> str:
        return self._device.store.name if self._device.store else ""

    @Property(str, notify=changed)
    def languageName(self) -> str:
        return NAMES[self._device.languages.code]

    @Property(bool, notify=changed)
    def walking(self) -> bool:
        """Is there a walk to go back to?"""
        return self._walking

    @Property(str, notify=changed)
    def noticeText(self) -> str:
        return self._notice()[0]

    @Property(str, notify=changed)
    def noticeDetail(self) -> str:
        return self._notice()[1]

    @property
    def staff(self) -> wire.StaffMember | None:
        return self._staff

    @property
    def now_at(self) -> Place:
        return self._place

    def go(self, place: Place) -> None:
        """Another screen; what was said belongs to the one before."""
        self._notice = nothing
        self._place = place
        self.changed.emit()

    def tell(self, notice: Notice) -> None:
        self._notice = notice
        self.changed.emit()

    def show_walking(self, walking: bool) -> None:
        if walking != self._walking:
            self._walking = walking
            self.changed.emit()

    def sign_in(self, member: wire.StaffMember) -> None:
        self._staff = member
        self.go(Place.BOARD)

    def sign_out(self) -> None:
        self._staff = None
        self.go(Place.SIGN_IN)

    @Slot(str)
    def search(self, text: str) -> None:
        """Typed into the search field, sign by sign."""
        self.typed.emit(text)

    @Slot(str)
    def enter(self, text: str) -> None:
        """The text in the search field is what is wanted."""
        self.entered.emit(text)

    @Slot()
    def askBoard(self) -> None:
        if self._staff is not None:
            self.go(Place.BOARD)

    @Slot()
    def askPicking(self) -> None:
        self.pickingAsked.emit()

    @Slot()
    def askSignOut(self) -> None:
        self.signOutAsked.emit()

    @Slot()
    def back(self) -> None:
        """One step back."""
        if self._staff is not None:
            self.backAsked.emit()

    @Slot()
    def nextLanguage(self) -> None:
        codes = list(NAMES)
        at = codes.index(self._device.languages.code)
        self._device.languages.use(codes[(at + 1) % len(codes)])
