"""How the desk puts orders, places and amounts into words, in the language read now."""

from collections.abc import Callable
from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject

from pos.desk import orders
from pos.desk.book import OrderBook
from pos.desk.orders import Stop
from pos.shell.device import Device
from pos.shell.messages import advice_for
from sync import wire
from sync.http import Refused, Unreachable
from sync.shop.money import Money
from sync.shop.texts import pick

Notice = Callable[[], tuple[str, str]]
"""A title and what to do, read anew in each language; both empty for none."""

_PICTURES = 3
_CHANNELS = {"web": "globe", "app": "phone", "kiosk": "kiosk", "till": "till"}


def nothing() -> tuple[str, str]:
    return "", ""


class Wording(QObject):
    """Texts that the desk's screens have in common."""

    def __init__(self, device: Device, book: OrderBook) -> None:
        super().__init__()
        self._device = device
        self._book = book

    def money(self, minor: int, order: wire.Order) -> str:
        return self._device.languages.money(Money(minor, order.currency))

    def pieces(self, count: int) -> str:
        return self.tr("%n pieces", "", count)

    def count(self, done: int, whole: int) -> str:
        said = self.tr("%1 of %2")
        return said.replace("%1", str(done)).replace("%2", str(whole))

    def name(self, line: wire.OrderLine) -> str:
        """What is to be taken, in the language of whoever takes it: the order has the
        customer's."""
        goods = self._book.goods(line.line.variant)
        named = pick(goods.name, self._device.languages.code) if goods else ""
        return named or line.line.name

    def picture(self, line: wire.OrderLine) -> str:
        return self._device.images.url(line.image)

    def pictures(self, order: wire.Order) -> list[str]:
        """The first pictures of an order; empty texts where a picture is not here yet."""
        return [self.picture(line) for line in order.lines[:_PICTURES]]

    def channel_icon(self, order: wire.Order) -> str:
        return _CHANNELS[order.channel]

    def channel(self, order: wire.Order) -> str:
        return {
            "web": self.tr("ordered on the web"),
            "app": self.tr("ordered in the app"),
            "kiosk": self.tr("ordered at a kiosk"),
            "till": self.tr("ordered at a till"),
        }[order.channel]

    def to_pay(self, order: wire.Order) -> str:
        """What is still to be paid; empty where nothing is."""
        due = orders.due_amount(order)
        return self.tr("%1 to pay").replace("%1", self.money(due, order)) if due else ""

    def payment(self, order: wire.Order) -> str:
        if orders.due_amount(order):
            return self.to_pay(order)
        return self.tr("paid %1").replace("%1", self.money(order.paid, order))

    def about(self, order: wire.Order) -> str:
        """Whose it is, where it came from and whether it is paid."""
        return ", ".join(filter(None, [order.name, self.channel(order), self.payment(order)]))

    def where(self, stop: Stop) -> str:
        if not stop.line.aisle:
            return self.tr("No place known")
        said = self.tr("Aisle %1, shelf %2")
        return said.replace("%1", stop.line.aisle).replace("%2", stop.line.shelf)

    def time(self, stamp: str) -> str:
        """A moment of the wire on the store's wall: 14:07, or with its day."""
        return self._device.languages.moment(self._local(stamp), self._device.local_time())

    def day(self, stamp: str) -> str:
        return self._device.languages.day(self._local(stamp))

    def date(self, day: date) -> str:
        return self._device.languages.date(day)

    def failed(self, problem: BaseException) -> Notice:
        """Why a step was not taken, and that nothing is lost."""

        def said() -> tuple[str, str]:
            if isinstance(problem, Unreachable):
                return (
                    self.tr("The shop's server does not answer."),
                    self.tr("Nothing is lost. Do it again in a moment: it counts once."),
                )
            if isinstance(problem, Refused) and problem.problem.type == "not-paid":
                return (
                    self.tr("This order is not paid."),
                    self.tr("It is paid at a till first, then handed over."),
                )
            if isinstance(problem, Refused) and problem.problem.type == "bad-request":
                return (
                    self.tr("The order has changed meanwhile."),
                    self.tr("Look at it again and go on from there."),
                )
            told = advice_for(problem)
            return told.title, told.advice

        return said

    def moved_on(self, order: wire.Order) -> Notice:
        """Somebody was faster: say where the order is now."""
        return lambda: (self.state(order), self.tr("Somebody else has worked on it."))

    def state(self, order: wire.Order) -> str:
        """One sentence on where an order is."""
        said = {
            "placed": self.tr("Order %1 is not accepted yet."),
            "accepted": self.tr("Order %1 is accepted, nobody picks it yet."),
            "picking": self.tr("Order %1 is being picked."),
            "partially_ready": self.tr("Order %1 is ready in part, at %2."),
            "ready": self.tr("Order %1 is ready, at %2."),
            "arrived": self.tr("The customer of order %1 is here."),
            "collected": self.tr("Order %1 is already handed over."),
            "cancelled": self.tr("Order %1 is cancelled."),
            "expired": self.tr("Order %1 was kept too long and is given up."),
            "restocked": self.tr("Order %1 was given up, its goods are back on the shelf."),
        }[order.state]
        return said.replace("%1", order.number).replace("%2", order.place)

    def picker(self, order: wire.Order) -> str:
        return self._book.name(order.picker)

    def _local(self, stamp: str) -> datetime:
        store = self._device.store
        zone = ZoneInfo(store.time_zone) if store else None
        return datetime.fromisoformat(stamp).astimezone(zone).replace(tzinfo=None)
