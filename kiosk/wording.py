"""How a kiosk says prices, stock and times, in the language read now."""

from datetime import datetime

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
        """How much is off, in whole percent, rounded down so that it never promises too much."""
        if card.price is None or not card.before:
            return ""
        return f"\N{MINUS SIGN}{(card.before - card.price) * 100 // card.before}\N{NO-BREAK SPACE}%"

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
        return f"({self.number(card.reviews)})" if card.reviews else ""

    def stock(self, card: Card) -> str:
        """Where it can be had, in words; never by colour alone."""
        sold = card.product.sold
        if sold != "here":
            return self.sold_elsewhere(sold)
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
        """here, few, elsewhere or gone: the name of a look, not a colour."""
        if card.product.sold != "here" or not (card.here or card.nearby or card.online):
            return "gone"
        if card.here > _FEW:
            return "here"
        return "few" if card.here else "elsewhere"

    def sold_elsewhere(self, sold: str) -> str:
        return {
            "online": self.tr("online only"),
            "elsewhere": self.tr("sold by another shop"),
            "no": self.tr("no longer sold"),
        }.get(sold, "")

    def day_and_time(self, at: datetime) -> str:
        languages = self._device.languages
        return f"{languages.day(at.date())}, {languages.time(at)}"

    def store_name(self, store: wire.Store | None) -> str:
        return store.name if store else ""
