"""The one customer of every channel: found by card, phone or e-mail, shown on one page."""

import logging
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from pos.shell.device import Device
from pos.shell.messages import advice_for
from pos.shell.rows import Rows
from pos.till.guest import WAITING, Guest
from pos.till.wording import Wording
from sync import wire
from sync.http import Refused, Unreachable
from sync.shop import codes
from sync.shop.money import Money

QML_IMPORT_NAME = "Tresen.Till.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_log = logging.getLogger(__name__)
_DEADLINE = 5.0  # seconds: a queue waits


@dataclass(frozen=True, slots=True)
class Moment:
    """Something between the customer and the shop, whichever way it came."""

    key: str
    at: str
    order: wire.ProfileOrder | None = None
    purchase: wire.ProfilePurchase | None = None


@QmlElement
@QmlUncreatable("made by pos.till.app")
class CustomerViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable
    """Contact details come masked and are forgotten with the screen. `chosen` carries a `Guest`."""

    changed = Signal()
    chosen = Signal(object)
    refused = Signal()

    def __init__(self, device: Device, wording: Wording) -> None:
        super().__init__()
        self._device = device
        self._wording = wording
        self._profile: wire.Profile | None = None
        self._busy = False
        self._problem: BaseException | None = None
        self._asked = 0
        self._timeline: Rows[Moment] = Rows(
            {
                "icon": self._icon,
                "title": self._title,
                "detail": self._detail,
                "amountText": self._amount,
            },
            key=lambda moment: moment.key,
            parent=self,
        )
        self._open: Rows[wire.ProfileOrder] = Rows(
            {
                "title": lambda order: self._order_said(order),
                "detail": lambda order: self._payment_text(order.payment),
            },
            key=lambda order: order.number,
            parent=self,
        )
        device.languages.changed.connect(self._say_again)

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._busy

    @Property(bool, notify=changed)
    def found(self) -> bool:
        return self._profile is not None

    @Property(QObject, constant=True)
    def timeline(self) -> Rows[Moment]:
        return self._timeline

    @Property(QObject, constant=True)
    def openOrders(self) -> Rows[wire.ProfileOrder]:
        return self._open

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._profile.name if self._profile else ""

    @Property(str, notify=changed)
    def tier(self) -> str:
        return self._wording.tier(self._profile.tier) if self._profile else ""

    @Property(str, notify=changed)
    def pointsText(self) -> str:
        return self._device.languages.number(self._profile.points) if self._profile else ""

    @Property(str, notify=changed)
    def contactText(self) -> str:
        """Since when, and the masked ways to reach them."""
        if self._profile is None:
            return ""
        since = self._profile.since[:4]
        said = [self.tr("with us since %1").replace("%1", since)] if since else []
        return "   ".join([*said, *filter(None, (self._profile.email, self._profile.phone))])

    @Property(str, notify=changed)
    def noticeText(self) -> str:
        problem = self._problem
        if problem is None:
            return ""
        if isinstance(problem, Refused) and problem.problem.type == "not-found":
            return self.tr("No customer is known by that.")
        return advice_for(problem).title

    @Property(str, notify=changed)
    def noticeDetail(self) -> str:
        problem = self._problem
        if problem is None:
            return ""
        if isinstance(problem, Refused) and problem.problem.type == "not-found":
            return self.tr("Ask for the card, or spell it again. The sale goes on without.")
        if isinstance(problem, Unreachable):
            return self.tr("Customers can be looked up again when the line is back.")
        return advice_for(problem).advice

    def begin(self) -> None:
        """Ask anew: nothing of the customer before is shown."""
        self._show(None)

    @Slot(str)
    def find(self, typed: str) -> None:
        """Look up by a card, a phone number or an e-mail address, whichever this is."""
        text = typed.strip()
        if not text:
            return
        self._busy, self._problem = True, None
        self._asked += 1
        self.changed.emit()
        self._device.background.query(
            partial(self._ask, text),
            partial(self._answered, self._asked),
            partial(self._failed, self._asked),
            lane="network",
        )

    @Slot()
    def choose(self) -> None:
        """This sale is theirs."""
        profile = self._profile
        if profile is not None:
            self.chosen.emit(Guest.of(profile))

    def _ask(self, text: str) -> wire.Profile:
        client = self._device.client
        scan = codes.classify(text)
        if isinstance(scan, codes.CustomerCard):
            return client.customer(card=scan.card, deadline=_DEADLINE)
        if "@" in text:
            return client.customer(email=text, deadline=_DEADLINE)
        return client.customer(phone=text, deadline=_DEADLINE)

    def _answered(self, asked: int, profile: wire.Profile) -> None:
        if asked == self._asked:
            self._show(profile)

    def _failed(self, asked: int, problem: BaseException) -> None:
        if asked == self._asked:
            _log.info("no customer: %s", type(problem).__name__)
            self._busy, self._problem = False, problem
            self.changed.emit()
            self.refused.emit()

    def _show(self, profile: wire.Profile | None) -> None:
        self._profile = profile
        self._busy, self._problem = False, None
        self._timeline.show(_moments(profile) if profile else ())
        waiting = [order for order in profile.orders if order.state in WAITING] if profile else []
        self._open.show(waiting)
        self.changed.emit()

    def _icon(self, moment: Moment) -> str:
        if moment.order is None:
            return "store"
        return {"web": "globe", "app": "phone", "kiosk": "kiosk"}.get(moment.order.channel, "till")

    def _title(self, moment: Moment) -> str:
        if moment.order is not None:
            said = {
                "web": self.tr("Ordered online, %1"),
                "app": self.tr("Ordered in the app, %1"),
                "kiosk": self.tr("Ordered at a kiosk, %1"),
                "till": self.tr("Ordered at a till, %1"),
            }[moment.order.channel]
            return said.replace("%1", moment.order.number)
        assert moment.purchase is not None
        store = self._device.stores.get(moment.purchase.store)
        name = store.name if store else moment.purchase.store
        return self.tr("Bought in %1").replace("%1", name)

    def _detail(self, moment: Moment) -> str:
        day = self._device.languages.date(datetime.fromisoformat(moment.at).date())
        if moment.order is not None:
            return f"{day}, {self._state_text(moment.order.state)}"
        assert moment.purchase is not None
        items = self.tr("%n items", "", moment.purchase.items)
        said = f"{day}, {items}, {moment.purchase.number}"
        if moment.purchase.returned:
            said += ", " + self.tr("%n returned", "", moment.purchase.returned)
        return said

    def _amount(self, moment: Moment) -> str:
        deal = moment.order or moment.purchase
        assert deal is not None
        return self._device.languages.money(Money(deal.total, deal.currency))

    def _order_said(self, order: wire.ProfileOrder) -> str:
        said = self.tr("Pickup %1, %2")
        return said.replace("%1", order.number).replace("%2", self._state_text(order.state))

    def _state_text(self, state: str) -> str:
        return {
            "placed": self.tr("placed"),
            "accepted": self.tr("accepted"),
            "picking": self.tr("being picked"),
            "partially_ready": self.tr("partly ready"),
            "ready": self.tr("ready"),
            "arrived": self.tr("customer is here"),
            "collected": self.tr("collected"),
            "cancelled": self.tr("cancelled"),
            "expired": self.tr("expired"),
            "restocked": self.tr("expired"),
        }.get(state, state)

    def _payment_text(self, payment: str) -> str:
        return {
            "unpaid": self.tr("not paid yet"),
            "authorised": self.tr("payment authorised"),
            "paid": self.tr("paid"),
            "part_refunded": self.tr("partly refunded"),
            "refunded": self.tr("refunded"),
        }.get(payment, payment)

    def _say_again(self) -> None:
        self._timeline.say_again()
        self._open.say_again()
        self.changed.emit()


def _moments(profile: wire.Profile) -> Iterable[Moment]:
    """Orders and purchases of all channels, the latest first."""
    found = [Moment(f"order {each.number}", each.at, order=each) for each in profile.orders]
    found += [Moment(f"sale {each.number}", each.at, purchase=each) for each in profile.purchases]
    return sorted(found, key=lambda moment: moment.at[:19], reverse=True)
