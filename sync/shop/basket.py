"""The basket: what a shopper wants, and what it comes to by the engine."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from sync.shop.pricing import Basket as PricingBasket
from sync.shop.pricing import Customer, Line, PriceBook, Priced, PriceList, Settings, price
from sync.shop.pricing import Variant as PricedVariant
from sync.shop.pricing.values import ALWAYS, NOBODY, Window

MOST_PIECES = 999  # of one variant: more is a slip of the finger, or a scan in the quantity


class TooMany(ValueError):
    """A line would hold more than `MOST_PIECES`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Goods:
    """What must be known of a variant to sell it. Prices in minor units of the store's currency.

    `sale_price` replaces `price` while its window lasts, as the price list `sale` would.
    """

    variant: str
    name: str
    price: int
    tax: str
    product: str = ""
    sku: str = ""
    gtin: str = ""
    sale_price: int | None = None
    sale_window: Window = ALWAYS
    discountable: bool = True
    points: bool = True
    min_age: int = 0
    image: str = ""

    def price_at(self, at: datetime) -> int:
        """The price of one piece at a time, before promotions."""
        if self.sale_price is not None and at in self.sale_window:
            return self.sale_price
        return self.price


@dataclass(frozen=True, slots=True)
class BasketLine:
    """One variant and how many of it. `line` names it for as long as the basket lives."""

    line: str
    goods: Goods
    quantity: int


@dataclass(frozen=True, slots=True)
class Basket:
    """Lines in the order of their first scan; a change gives a new basket.

    So the one on screen can never be half changed, and an undo is the basket before.
    """

    lines: tuple[BasketLine, ...] = ()
    named: int = 0  # lines named so far: a name is never used again

    @property
    def items(self) -> int:
        return sum(line.quantity for line in self.lines)

    def position(self, variant: str) -> int | None:
        """Where a variant stands, if it is in the basket."""
        found = (at for at, line in enumerate(self.lines) if line.goods.variant == variant)
        return next(found, None)

    def add(self, goods: Goods, quantity: int = 1) -> "Basket":
        """Count `quantity` more; a variant scanned again joins the line it already has.

        The line takes what is known of the goods now: a price that came meanwhile holds.
        """
        at = self.position(goods.variant)
        if at is None:
            line = BasketLine(str(self.named + 1), goods, _checked(quantity))
            return Basket((*self.lines, line), self.named + 1)
        line = self.lines[at]
        return self._with(
            at, replace(line, goods=goods, quantity=_checked(line.quantity + quantity))
        )

    def with_quantity(self, at: int, quantity: int) -> "Basket":
        """Set how many; a line never falls below one, because removing is said aloud."""
        return self._with(at, replace(self.lines[at], quantity=_checked(max(1, quantity))))

    def remove(self, at: int) -> "Basket":
        return replace(self, lines=self.lines[:at] + self.lines[at + 1 :])

    def _with(self, at: int, line: BasketLine) -> "Basket":
        return replace(self, lines=(*self.lines[:at], line, *self.lines[at + 1 :]))


def price_basket(
    basket: Basket,
    settings: Settings,
    at: datetime,
    *,
    channel: str = "till",
    customer: Customer = NOBODY,
) -> Priced:
    """What a basket comes to at the store's local time `at`.

    PricingError where the store's settings cannot price it, as without a rate for a tax category.
    """
    goods = [line.goods for line in basket.lines]
    lines = tuple(
        Line(line=line.line, variant=_variant(line.goods), quantity=line.quantity)
        for line in basket.lines
    )
    book = PriceBook(settings, price_lists=tuple(_reductions(goods)))
    return price(book, PricingBasket(at=at, lines=lines, channel=channel, customer=customer))


def _variant(goods: Goods) -> PricedVariant:
    return PricedVariant(
        id=goods.variant,
        tax=goods.tax,
        price=goods.price,
        discountable=goods.discountable,
        points=goods.points,
    )


def _reductions(goods: Iterable[Goods]) -> Iterable[PriceList]:
    """Each sale price as a list of its own, because each has its own window."""
    return (
        PriceList(
            id=f"sale {each.variant}",
            prices={each.variant: each.sale_price},
            priority=1,
            window=each.sale_window,
        )
        for each in goods
        if each.sale_price is not None
    )


def _checked(quantity: int) -> int:
    if quantity > MOST_PIECES:
        raise TooMany(f"{quantity} pieces are more than the {MOST_PIECES} a line holds")
    return quantity
