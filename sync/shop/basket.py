"""The basket: what a shopper wants, and what it comes to by the engine.

Kiosk and till hold the same one:

    basket = Basket().add(Goods.of(product, variant, price, "en"))
    priced = price_basket(basket, settings_of(store), at)

A basket may instead be an order opened to be paid (`Basket.for_order`): its lines and amounts
are the order's, are never priced again and cannot be changed here.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol

from sync.shop.pricing import (
    ALWAYS,
    MAX_UNITS,
    NOBODY,
    Customer,
    Line,
    PriceBook,
    Priced,
    PricedLine,
    PriceList,
    Rate,
    Settings,
    Window,
    price,
    tax_table,
)
from sync.shop.pricing import Basket as PricingBasket
from sync.shop.pricing import Variant as PricedVariant
from sync.shop.recorded import LineTerms, frozen
from sync.shop.terms import PriceTerms, window
from sync.shop.texts import pick

MOST_PIECES = 999  # of one variant: more is a slip of the finger, or a scan in the quantity


class TooMany(ValueError):
    """A line would hold more than `MOST_PIECES`, or the basket more than can be priced."""


class OrderLocked(ValueError):
    """The basket is an opened order: its lines are changed where orders are, not here."""


class ImageTerms(Protocol):
    """As `wire.Image`."""

    @property
    def hash(self) -> str: ...


class ProductTerms(Protocol):
    """As `wire.Product`."""

    @property
    def id(self) -> str: ...
    @property
    def name(self) -> Mapping[str, str]: ...
    @property
    def images(self) -> Sequence[ImageTerms]: ...


class VariantTerms(Protocol):
    """As `wire.Variant`."""

    @property
    def id(self) -> str: ...
    @property
    def sku(self) -> str: ...
    @property
    def gtin(self) -> str: ...
    @property
    def name(self) -> Mapping[str, str]: ...
    @property
    def images(self) -> Sequence[ImageTerms]: ...
    @property
    def tax(self) -> str: ...
    @property
    def discountable(self) -> bool: ...
    @property
    def points(self) -> bool: ...
    @property
    def min_age(self) -> int: ...


class OrderLineTerms(Protocol):
    """As `wire.OrderLine`."""

    @property
    def line(self) -> LineTerms: ...
    @property
    def image(self) -> str: ...


class OrderTerms(Protocol):
    """As `wire.Order`."""

    @property
    def id(self) -> str: ...
    @property
    def number(self) -> str: ...
    @property
    def total(self) -> int: ...
    @property
    def paid(self) -> int: ...
    @property
    def lines(self) -> Sequence[OrderLineTerms]: ...


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

    @classmethod
    def of(
        cls, product: ProductTerms, variant: VariantTerms, price: PriceTerms, language: str
    ) -> "Goods":
        """From a `wire.Product`, one of its variants and its price, named in a language."""
        images = (image.hash for image in (*variant.images, *product.images) if image.hash)
        return cls(
            variant=variant.id,
            name=pick(variant.name, language) or pick(product.name, language),
            price=price.regular,
            tax=variant.tax,
            product=product.id,
            sku=variant.sku,
            gtin=variant.gtin,
            sale_price=price.sale,
            sale_window=window(price.sale_from, price.sale_to),
            discountable=variant.discountable,
            points=variant.points,
            min_age=variant.min_age,
            image=next(images, ""),
        )

    def price_at(self, at: datetime) -> int:
        """The price of one piece at a time, before promotions."""
        if self.sale_price is not None and at in self.sale_window:
            return self.sale_price
        return self.price


@dataclass(frozen=True, slots=True)
class BasketLine:
    """One variant and how many of it. `line` names it for as long as the basket lives.

    `frozen` holds the amounts of an order's line.
    """

    line: str
    goods: Goods
    quantity: int
    frozen: PricedLine | None = None


@dataclass(frozen=True, slots=True)
class Buyer:
    """The customer a basket is for: a profile's id, and what prices and points depend on."""

    id: str
    name: str = ""
    member: bool = True
    points: int = 0


@dataclass(frozen=True, slots=True)
class OpenedOrder:
    """The order a basket pays; `due` is what of it is still unpaid, in minor units."""

    id: str
    number: str
    due: int


@dataclass(frozen=True, slots=True)
class Basket:
    """Lines in the order of their first scan; a change gives a new basket.

    So the one on screen can never be half changed, and an undo is the basket before.
    """

    lines: tuple[BasketLine, ...] = ()
    named: int = 0  # lines named so far: a name is never used again
    buyer: Buyer | None = None
    order: OpenedOrder | None = None

    @classmethod
    def for_order(cls, order: OrderTerms, buyer: Buyer | None = None) -> "Basket":
        """A `wire.Order` to be paid as it is: frozen lines, and what is still due."""
        lines = tuple(_order_line(row.line, row.image) for row in order.lines)
        opened = OpenedOrder(order.id, order.number, order.total - order.paid)
        return cls(lines, len(lines), buyer, opened)

    @property
    def items(self) -> int:
        return sum(line.quantity for line in self.lines)

    @property
    def min_age(self) -> int:
        """The age that the buyer must have for all of it."""
        return max((line.goods.min_age for line in self.lines), default=0)

    def position(self, variant: str) -> int | None:
        """Where a variant stands, if it is in the basket."""
        found = (at for at, line in enumerate(self.lines) if line.goods.variant == variant)
        return next(found, None)

    def goods_of(self, line: str) -> Goods:
        """What a priced line is about; "2+d" is the deposit of line "2". KeyError for neither."""
        goods = {each.line: each.goods for each in self.lines}
        return goods[line if line in goods else line.partition("+")[0]]

    def add(self, goods: Goods, quantity: int = 1) -> "Basket":
        """Count `quantity` more; a variant scanned again joins the line it already has.

        The line takes what is known of the goods now: a price that came meanwhile holds.
        Raises TooMany or OrderLocked, as all changes do.
        """
        at = self.position(goods.variant)
        if at is None:
            line = BasketLine(str(self.named + 1), goods, quantity)
            return self._with(len(self.lines), line)
        line = self.lines[at]
        return self._with(at, replace(line, goods=goods, quantity=line.quantity + quantity))

    def with_quantity(self, at: int, quantity: int) -> "Basket":
        """Set how many; a line never falls below one, because removing is said aloud."""
        return self._with(at, replace(self.lines[at], quantity=max(1, quantity)))

    def remove(self, at: int) -> "Basket":
        self._demand_unlocked()
        return replace(self, lines=self.lines[:at] + self.lines[at + 1 :])

    def for_buyer(self, buyer: Buyer | None) -> "Basket":
        """The same basket for a known customer, or for nobody in particular."""
        return replace(self, buyer=buyer)

    def _with(self, at: int, line: BasketLine) -> "Basket":
        """The line at its place, or behind the last."""
        self._demand_unlocked()
        if line.quantity > MOST_PIECES:
            raise TooMany(f"{line.quantity} pieces are more than the {MOST_PIECES} a line holds")
        named = self.named + (at == len(self.lines))
        changed = replace(self, lines=(*self.lines[:at], line, *self.lines[at + 1 :]), named=named)
        if changed.items > MAX_UNITS:
            raise TooMany(f"{changed.items} pieces are more than the {MAX_UNITS} a basket holds")
        return changed

    def _demand_unlocked(self) -> None:
        if self.order is not None:
            raise OrderLocked(f"order {self.order.number} is paid as it is")


def price_basket(
    basket: Basket,
    settings: Settings,
    at: datetime,
    *,
    channel: str = "till",
    customer: Customer | None = None,
) -> Priced:
    """What a basket comes to at the store's local time `at`, for its buyer or for `customer`.

    An opened order comes to what its lines were frozen at. PricingError where the store's
    settings cannot price it, as without a rate for a tax category.
    """
    if basket.order is not None:
        return _as_frozen(basket)
    lines = tuple(
        Line(line=line.line, variant=_variant(line.goods), quantity=line.quantity)
        for line in basket.lines
    )
    book = PriceBook(settings, price_lists=tuple(_reductions(line.goods for line in basket.lines)))
    if customer is None:
        buyer = basket.buyer
        customer = Customer(buyer.member, buyer.points) if buyer else NOBODY
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


def _order_line(line: LineTerms, image: str) -> BasketLine:
    """An order's line, with what was known of the goods when it was ordered."""
    goods = Goods(
        variant=line.variant,
        name=line.name,
        price=line.unit_price,
        tax="",
        product=line.product,
        sku=line.sku,
        gtin=line.gtin,
        image=image,
    )
    return BasketLine(line.line, goods, len(line.units), frozen(line))


def _as_frozen(basket: Basket) -> Priced:
    lines = tuple(line.frozen for line in basket.lines if line.frozen is not None)
    return Priced(
        lines=lines,
        subtotal=sum(line.listed for line in lines),
        discount=sum(line.listed - line.amount for line in lines),
        exempted=0,
        taxes=tax_table(
            (Rate.parse(line.tax_rate), paid, tax)
            for line in lines
            for paid, tax in zip(line.units, line.unit_tax, strict=True)
        ),
        total=sum(line.paid for line in lines),
    )
