"""Which of the till's screens is in front, and who works there."""

from enum import Enum

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from pos.shell.device import Device
from pos.shell.languages import NAMES
from sync import wire

QML_IMPORT_NAME = "Tresen.Till.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class Place(Enum):
    """The screens a till goes between."""

    SIGN_IN = "sign-in"
    SELL = "sell"
    CASH = "cash"
    DONE = "done"
    CANCEL = "cancel"
    CUSTOMER = "customer"
    RETURN = "return"
    KEYS = "keys"
    HEALTH = "health"


@QmlElement
@QmlUncreatable("made by pos.till.app")
class TillViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable
    """Navigation is a value; whoever wants another screen asks for it here."""

    changed = Signal()
    cashAsked = Signal()
    customerAsked = Signal()
    returnAsked = Signal()
    returnLeft = Signal()
    cancelAsked = Signal()
    cancelled = Signal(str)
    signOutAsked = Signal()
    pickupAsked = Signal()
    searchAsked = Signal()  # the entry is to have the keys
    toast = Signal(str)

    def __init__(self, device: Device) -> None:
        super().__init__()
        self._device = device
        self._place = Place.SIGN_IN
        self._staff: wire.StaffMember | None = None
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

    def return_is_own(self) -> str:
        return self.tr("A return is a receipt of its own.")

    def order_is_own(self) -> str:
        return self.tr("An order is paid on a receipt of its own.")

    def order_is_asked(self) -> tuple[str, str]:
        return self.tr("Opening the order …"), self.tr("The shop's server is asked for it.")

    def order_is_open(self, order: wire.Order) -> tuple[str, str]:
        said = self.tr("Order %1 for %2") if order.name else self.tr("Order %1")
        return (
            said.replace("%1", order.number).replace("%2", order.name),
            self.tr("Paid here, it is handed over at the pickup desk."),
        )

    def how_pickups_are_paid(self) -> tuple[str, str]:
        return (
            self.tr("Scan or type the pickup code."),
            self.tr("It stands on the customer's slip or phone and begins with TP."),
        )

    def copy_is_printed(self, number: str) -> str:
        return self.tr("A copy of receipt %1 goes to the printer").replace("%1", number)

    @property
    def staff(self) -> wire.StaffMember | None:
        return self._staff

    @property
    def now_at(self) -> Place:
        return self._place

    def go(self, place: Place) -> None:
        if place != self._place:
            self._place = place
            self.changed.emit()

    def sign_in(self, member: wire.StaffMember) -> None:
        self._staff = member
        self._place = Place.SELL
        self.changed.emit()

    def sign_out(self) -> None:
        self._staff = None
        self._place = Place.SIGN_IN
        self.changed.emit()

    @Slot()
    def askCash(self) -> None:
        self.cashAsked.emit()

    @Slot()
    def askCustomer(self) -> None:
        self.customerAsked.emit()

    @Slot()
    def askSearch(self) -> None:
        self.back()
        self.searchAsked.emit()

    @Slot()
    def askPickup(self) -> None:
        self.pickupAsked.emit()
        self.searchAsked.emit()

    @Slot()
    def askHealth(self) -> None:
        """What can be done about the line or the printer."""
        if self._place in (Place.SELL, Place.CANCEL, Place.KEYS):
            self.go(Place.HEALTH)
        elif self._place is Place.HEALTH:
            self.back()

    @Slot()
    def askReturn(self) -> None:
        self.returnAsked.emit()

    @Slot()
    def askCancel(self) -> None:
        self.cancelAsked.emit()

    @Slot(str)
    def cancel(self, reason: str) -> None:
        """Cancel the sale for a reason: a word of the journal, not of the screen."""
        self.cancelled.emit(reason)

    @Slot()
    def askSignOut(self) -> None:
        self.signOutAsked.emit()

    @Slot()
    def askKeys(self) -> None:
        if self._staff is not None:
            self.go(Place.KEYS)

    @Slot()
    def back(self) -> None:
        """One step back."""
        if self._place is Place.RETURN:
            self.returnLeft.emit()
        elif self._staff is not None:
            self.go(Place.SELL)

    @Slot()
    def nextLanguage(self) -> None:
        codes = list(NAMES)
        at = codes.index(self._device.languages.code)
        self._device.languages.use(codes[(at + 1) % len(codes)])
