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
    # The first field that is not right: name, phone or email.
    refused = Signal(str)

    def __init__(self, device: Device, words: KioskWording, basket: BasketViewModel) -> None:
        super().__init__()
        self._device = device
        self._words = words
        self._basket = basket
        self._contact = Contact()
        self._tried = False
        self._busy = False
        # The order asked for last, and the key under which the hub places it once.
        self._wanted: wire.PlaceOrder | None = None
        self._key = ""
        self._problem: BaseException | None = None
        device.languages.changed.connect(self.changed)
        basket.changed.connect(self._basket_changed)

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
        short = self._short_of()
        if short is not None:
            name, left = short
            said = self.tr("Only %n left of %1.", "", left) if left else self.tr("%1 is sold out.")
            return said.replace("%1", name)
        return advice_for(self._problem).title

    @Property(str, notify=changed)
    def problemDetail(self) -> str:
        if self._problem is None:
            return ""
        if isinstance(self._problem, Unreachable):
            return self.tr("Your basket stays. Try again in a moment, or ask at any till.")
        if self._short_of() is not None:
            return self.tr("Change your basket, then order again.")
        return advice_for(self._problem).advice

    @Property(bool, notify=changed)
    def wantsBasket(self) -> bool:
        """Is the way out of the problem through the basket?"""
        return self._short_of() is not None

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
        if store is None or self._busy or not self._basket.basket.lines:
            return
        wrong = self._contact.first_problem(store.country)
        if wrong:
            self.changed.emit()
            self.refused.emit(wrong)
            return
        self._busy, self._problem = True, None
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
        if wanted != self._wanted:
            self._wanted, self._key = wanted, new_id()
        self.changed.emit()
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
        self._wanted, self._key = None, ""
        self._problem = None
        self.changed.emit()

    @property
    def _prices_moved(self) -> bool:
        problem = self._problem
        return isinstance(problem, Refused) and problem.problem.type == "price-changed"

    def _short_of(self) -> tuple[str, int] | None:
        """What there is not enough of, by name, and how much of it is left."""
        problem = self._problem
        if not isinstance(problem, Refused) or problem.problem.type != "not-available":
            return None
        params = problem.problem.params
        for line in self._basket.basket.lines:
            if line.goods.variant == params.get("variant"):
                left = params.get("available", "")
                return line.goods.name, int(left) if left.isdecimal() else 0
        return None

    @property
    def _country(self) -> str:
        return self._device.store.country if self._device.store else ""

    def _basket_changed(self) -> None:
        """What was said of the old basket holds no more, unless it is that prices moved."""
        if not self._prices_moved:
            self._problem = None
        self.changed.emit()

    def _placed(self, placed: wire.PlacedOrder) -> None:
        self.forget()
        self.placed.emit(placed)

    def _refused(self, problem: BaseException) -> None:
        _log.warning("the order was not placed: %s", type(problem).__name__)
        self._busy = False
        self._problem = problem
        if isinstance(problem, Refused):
            self._wanted = None  # the hub has decided about this one
            if self._prices_moved:
                self.repriceAsked.emit()
        self.changed.emit()
