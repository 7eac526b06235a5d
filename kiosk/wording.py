"""How a kiosk says prices, stock and times, in the language read now."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject

from kiosk.shelf import Card, Shop
from pos.shell.device import Device
from sync import wire
from sync.shop.money import Money
from sync.shop.texts import pick

_FEW = 3  # pieces


class KioskWording(QObject):
    """Texts that several screens have in common."""

    def __init__(self, device: Device) -> None:
        super().__init__()
        self._device = device

    def shop(self) -> Shop | None:
        """Where and when a shopper looks, and in which language; None before the first fill."""
        store = self._device.store
        if store is None:
            return None
        return Shop(store, self._device.languages.code, self._device.local_time())

    def offline_since(self) -> str:
        """Since when there is no line to the hub, as a short time; empty while there is one."""
        status = self._device.replication.status
        if status.online or status.since is None:
            return ""
        return self._moment(status.since)

    def known_at(self) -> str:
        """When the shop's data were last read from the hub; empty if never."""
        last = self._device.replication.status.last_sync
        return self._moment(last) if last else ""

    def money(self, minor: int) -> str:
        store = self._device.store
        return self._device.languages.money(Money(minor, store.currency if store else "EUR"))

    def text(self, texts: dict[str, str]) -> str:
        return pick(texts, self._device.languages.code)

    def picture(self, digest: str) -> str:
        return self._device.images.url(digest)

    def number(self, value: int) -> str:
        return self._device.languages.number(value)

    def price(self, card: Card) -> str:
        if card.price is None:
            return ""
        amount = self.money(card.price)
        return self.tr("from %1").replace("%1", amount) if card.several_prices else amount

    def before(self, card: Card) -> str:
        return self.money(card.before) if card.before is not None else ""

    def reduction(self, card: Card) -> str:
        if card.price is None or not card.before:
            return ""
        return self.percent_off(card.price, card.before)

    def percent_off(self, now: int, before: int) -> str:
        """In whole percent, rounded down so that it never promises too much."""
        return f"\N{MINUS SIGN}{(before - now) * 100 // before}\N{NO-BREAK SPACE}%"

    def offer(self, now: int, before: int, until: str) -> str:
        """How much is off and, where it ends, when."""
        said = self.percent_off(now, before)
        if not until:
            return said
        last = datetime.fromisoformat(until) - timedelta(seconds=1)
        day = self._device.languages.day(last.date())
        return self.tr("%1 until %2").replace("%1", said).replace("%2", day)

    def kilometres(self, metres: int) -> str:
        """A way in kilometres with one decimal, as this language writes it: "1.2"."""
        return self._device.languages.locale.toString(metres / 1000, "f", 1)

    def rating(self, average: str) -> str:
        """An average of stars as this language writes it: "4.6", "4,6"."""
        return average.replace(".", self._device.languages.locale.decimalPoint())

    def kinds(self, card: Card) -> str:
        """What a card says of its variants: "3 colours", "2 sizes"."""
        said = []
        for option in card.product.options:
            count = len(option.values)
            if count > 1:
                colour = any(value.swatch for value in option.values)
                said.append(
                    self.tr("%n colours", "", count) if colour else self.tr("%n sizes", "", count)
                )
        return " \N{MIDDLE DOT} ".join(said)

    def count(self, card: Card) -> str:
        return self.number(card.reviews) if card.reviews else ""

    def stock(self, card: Card) -> str:
        """Where it can be had, in words; never by colour alone."""
        sold = card.product.sold
        if sold != "here":
            return self.sold_elsewhere(sold)
        if card.product.members:
            return self.tr("%n parts", "", len(card.product.members))
        if card.here and self.offline_since():
            at = self.tr("%n here at %1", "", card.here)
            return at.replace("%1", self.known_at())
        if card.here > _FEW:
            said = self.tr("%n here", "", card.here)
            if card.aisle:
                aisle = self.tr("Aisle %1").replace("%1", card.aisle)
                said = f"{aisle} \N{MIDDLE DOT} {said}"
            return said
        if card.here:
            return self.tr("last %n here", "", card.here)
        if card.nearby:
            return self.tr("%n in stores nearby", "", card.nearby)
        if card.online:
            return self.tr("from the online shop")
        return self.tr("sold out")

    def stock_tone(self, card: Card) -> str:
        """here, few, old or gone: the name of a look, not a colour."""
        if card.product.sold == "here" and card.product.members:
            return "here"
        if card.product.sold != "here" or not (card.here or card.nearby or card.online):
            return "gone"
        if self.offline_since():
            return "old"
        if card.here > _FEW:
            return "here"
        return "few" if card.here else "old"

    def sold_elsewhere(self, sold: str) -> str:
        return {
            "online": self.tr("online only"),
            "elsewhere": self.tr("sold by another shop"),
            "no": self.tr("no longer sold"),
        }.get(sold, "")

    def ready(self, at: datetime) -> str:
        """When an order can be collected."""
        time = self._device.languages.time(at)
        if at.date() == self._device.local_time().date():
            return self.tr("Ready today from %1").replace("%1", time)
        day = self._device.languages.day(at.date())
        return self.tr("Ready %2 from %1").replace("%1", time).replace("%2", day)

    def _moment(self, at: datetime) -> str:
        store = self._device.store
        zone = ZoneInfo(store.time_zone) if store else None
        local = at.astimezone(zone).replace(tzinfo=None)
        return self._device.languages.moment(local, self._device.local_time())

    def store_name(self, store: wire.Store | None) -> str:
        return store.name if store else ""
