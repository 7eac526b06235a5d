"""Ordering: a contact, one look at what it comes to, and the hub's word."""

import logging
from functools import partial

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.basket.basket import BasketViewModel
from kiosk.checkout.contact import Contact
from kiosk.wording import KioskWording
from pos.shell.device import Device
from pos.shell.messages import advice_for
from sync import wire
from sync.http import Refused, Unreachable
from sync.ids import new_id

QML_IMPORT_NAME = "Tresen.Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_log = logging.getLogger(__name__)
_DEADLINE = 10.0  # seconds: a shopper waits no longer


@QmlElement
@QmlUncreatable("made by kiosk.app")
class CheckoutViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable
    """`placed` carries the `wire.PlacedOrder`; `repriceAsked` that prices have moved."""

    changed = Signal()
    placed = Signal(object)
    repriceAsked = Signal()

    def __init__(self, device: Device, words: KioskWording, basket: BasketViewModel) -> None:
        super().__init__()
        self._device = device
        self._words = words
        self._basket = basket
        self._contact = Contact()
        self._tried = False
        self._busy = False
        self._key = ""
        self._problem: BaseException | None = None
        device.languages.changed.connect(self.changed)
        basket.changed.connect(self._another_basket)

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._contact.name

    @Property(str, notify=changed)
    def phone(self) -> str:
        return self._contact.phone

    @Property(str, notify=changed)
    def email(self) -> str:
        return self._contact.email

    @Property(bool, notify=changed)
    def offers(self) -> bool:
        return self._contact.offers

    @Property(str, notify=changed)
    def nameProblem(self) -> str:
        missing = self._tried and self._contact.name_problem()
        return self.tr("What may we call you?") if missing else ""

    @Property(str, notify=changed)
    def phoneProblem(self) -> str:
        problem = self._contact.phone_problem(self._country)
        if not self._tried or not problem:
            return ""
        if problem == "missing":
            return self.tr("We need a phone number or an e-mail address.")
        return self.tr("This is not a whole phone number.")

    @Property(str, notify=changed)
    def emailProblem(self) -> str:
        wrong = self._tried and self._contact.email_problem()
        return self.tr("This is not an e-mail address. Is an @ missing?") if wrong else ""

    @Property(bool, notify=changed)
    def nameGood(self) -> bool:
        return not self._contact.name_problem()

    @Property(bool, notify=changed)
    def phoneGood(self) -> bool:
        return bool(self._contact.phone) and not self._contact.phone_problem(self._country)

    @Property(bool, notify=changed)
    def emailGood(self) -> bool:
        return bool(self._contact.email) and not self._contact.email_problem()

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._busy

    @Property(str, notify=changed)
    def problemText(self) -> str:
        if self._problem is None:
            return ""
        if isinstance(self._problem, Unreachable):
            return self.tr("We cannot take your order right now.")
        return advice_for(self._problem).title

    @Property(str, notify=changed)
    def problemDetail(self) -> str:
        if self._problem is None:
            return ""
        if isinstance(self._problem, Unreachable):
            return self.tr("The line is down. Your basket stays. Try again, or ask at any till.")
        return advice_for(self._problem).advice

    @Slot(str, str)
    def type(self, field: str, text: str) -> None:
        """What stands in a field now: name, phone or email."""
        if field in ("name", "phone", "email"):
            self._contact = self._contact.with_field(field, text)
            self.changed.emit()

    @Slot(bool)
    def wantOffers(self, wanted: bool) -> None:
        self._contact = Contact(
            self._contact.name, self._contact.phone, self._contact.email, wanted
        )
        self.changed.emit()

    @Slot()
    def order(self) -> None:
        """Place the order; the same one asked for again is placed once."""
        store = self._device.store
        self._tried = True
        if store is None or self._busy or not self._contact.complete(store.country):
            self.changed.emit()
            return
        self._busy, self._problem = True, None
        self._key = self._key or new_id()
        self.changed.emit()
        wanted = wire.PlaceOrder(
            store=store.id,
            channel="kiosk",
            lines=[
                wire.Wanted(variant=line.goods.variant, quantity=line.quantity)
                for line in self._basket.basket.lines
            ],
            contact=self._contact.message(store.country),
            language=self._device.languages.code,
            expected_total=self._basket.total,
        )
        self._device.background.change(
            partial(self._device.client.place_order, wanted, key=self._key, deadline=_DEADLINE),
            self._placed,
            self._refused,
            lane="network",
        )

    def forget(self) -> None:
        """Nothing of one shopper is there for the next."""
        self._contact = Contact()
        self._tried = self._busy = False
        self._key = ""
        self._problem = None
        self.changed.emit()

    @property
    def _country(self) -> str:
        return self._device.store.country if self._device.store else ""

    def _another_basket(self) -> None:
        self._key = ""  # another basket is another order

    def _placed(self, placed: wire.PlacedOrder) -> None:
        self.forget()
        self.placed.emit(placed)

    def _refused(self, problem: BaseException) -> None:
        _log.warning("the order was not placed: %s", type(problem).__name__)
        self._busy = False
        self._problem = problem
        if isinstance(problem, Refused):
            self._key = ""  # the hub has decided about this one
            if problem.problem.type == "price-changed":
                self.repriceAsked.emit()
        self.changed.emit()
