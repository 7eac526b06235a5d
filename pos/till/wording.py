"""How the till puts goods, places and amounts into words, in the language read now."""

from PySide6.QtCore import QObject

from pos.shell.device import Device
from pos.till.articles import Article
from sync.shop.basket import BasketLine
from sync.shop.money import Money
from sync.shop.pricing import PricedLine


class Wording(QObject):
    """Texts that lines, search results and the product shown have in common."""

    def __init__(self, device: Device) -> None:
        super().__init__()
        self._device = device

    def amount(self, minor: int) -> str:
        """An amount as in a column, without its currency."""
        return self._device.languages.amount(Money(minor, self._currency()))

    def money(self, minor: int) -> str:
        """An amount with its currency."""
        return self._device.languages.money(Money(minor, self._currency()))

    def minus(self, minor: int) -> str:
        """What was taken off; empty for nothing."""
        return self.amount(-minor) if minor else ""

    def pieces(self, count: int | None) -> str:
        if count is None:
            return "\N{EN DASH}"
        return self._device.languages.number(max(0, count))

    def sku(self, sku: str) -> str:
        return self.tr("SKU %1").replace("%1", sku)

    def where(self, article: Article) -> str:
        """Its number, and where in the store it lies."""
        said = self.sku(article.found.variant.sku)
        if article.aisle:
            place = self.tr("aisle %1, shelf %2")
            said += ", " + place.replace("%1", article.aisle).replace("%2", article.shelf)
        return said

    def picture(self, digest: str) -> str:
        return self._device.images.url(digest)

    def tier(self, tier: str) -> str:
        """A customer's standing; one the shop has named itself is shown as it is."""
        return {"silver": self.tr("Silver"), "gold": self.tr("Gold")}.get(tier, tier.capitalize())

    def reduced(self, line: BasketLine) -> int:
        """How much below its ordinary price a piece is sold now, in minor units."""
        if line.frozen is not None:
            return 0
        return max(0, line.goods.price - line.goods.price_at(self._device.local_time()))

    def below(self, line: BasketLine, article: Article | None, age_seen: bool) -> str:
        """The line under a product's name: what is asked for it, why its price, or where it is."""
        goods = line.goods
        if goods.min_age:
            return self.tr("%n+, ID seen", "", goods.min_age) if age_seen else self._born(line)
        if self.reduced(line):
            return self.tr("Offer, instead of %1").replace("%1", self.amount(goods.price))
        return self.where(article) if article else self.sku(goods.sku)

    def discount(self, line: PricedLine) -> str:
        return self.minus(line.listed - line.amount)

    def _born(self, line: BasketLine) -> str:
        """The birth date to compare with, so that nobody has to count years."""
        age, today = line.goods.min_age, self._device.local_time().date()
        day = 28 if (today.month, today.day) == (2, 29) else today.day
        born = self._device.languages.date(today.replace(year=today.year - age, day=day))
        return self.tr("%n+, born by %1?", "", age).replace("%1", born)

    def _currency(self) -> str:
        store = self._device.store
        return store.currency if store else "EUR"
