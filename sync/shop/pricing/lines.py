"""Lines and units while they are priced, and step 1: the base price of each unit.

One basket line becomes a `PricingLine` of goods, followed by one of deposits where the variant
has one. What is the same for all units of a line is said once, on the line; a `Unit` holds what
the steps that follow give it. They are the only mutable values of the engine and never leave it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Literal

from sync.shop.pricing.errors import PricingError
from sync.shop.pricing.promotions import Promotion
from sync.shop.pricing.values import (
    EXEMPT,
    MAX_UNITS,
    Basket,
    Line,
    Manual,
    PriceList,
    Rate,
    Settings,
    Variant,
    price_of_weight,
)

Reason = Literal["promotion", "basket", "manual_line", "manual_basket"]
LineKind = Literal["good", "deposit", "deposit_return"]


class Unit:
    """One piece: what it costs after the steps so far, and why."""

    __slots__ = ("amount", "carries", "claimed", "line", "number", "order", "paid", "parts", "tax")

    def __init__(self, line: "PricingLine", number: int, order: int) -> None:
        self.line = line
        self.number = number
        self.order = order  # place in unit order
        self.amount = line.base
        self.parts: list[tuple[Reason, str, int]] = []
        self.carries: list[Promotion] = []
        self.claimed = False
        self.tax = 0
        self.paid = line.base

    def take_off(self, reason: Reason, source: str, amount: int) -> None:
        """Reduce by a part of a discount; 0 leaves no trace on the receipt."""
        if amount:
            self.amount -= amount
            self.parts.append((reason, source, amount))


@dataclass(slots=True, eq=False, kw_only=True)
class PricingLine:
    """What all units of a result line share."""

    line: str
    variant: Variant
    kind: LineKind
    base: int
    tax: str  # category
    grams: int | None = None
    labelled: bool = False
    price_labelled: bool = False
    overridden: bool = False
    discounts: tuple[Manual, ...] = ()
    rate: Rate = EXEMPT
    units: list[Unit] = field(default_factory=list)

    @property
    def discountable(self) -> bool:
        """Deposits and fixed-price goods are never reduced and count for nothing."""
        return self.kind == "good" and self.variant.discountable

    @property
    def promotable(self) -> bool:
        """Item promotions apply: a price set by hand takes none and counts for none."""
        return self.discountable and not self.overridden

    @property
    def countable(self) -> bool:
        """Its units are pieces that promotions may count."""
        return self.promotable and self.variant.unit == "each" and not self.labelled

    @property
    def earns_points(self) -> bool:
        return self.kind == "good" and self.variant.points

    def only(self, numbers: Iterable[int]) -> "PricingLine":
        """The same line with some of its units, not priced yet, numbered and ordered as here."""
        wanted = set(numbers)
        line = PricingLine(
            line=self.line, variant=self.variant, kind=self.kind, base=self.base, tax=self.tax,
            grams=self.grams, labelled=self.labelled, price_labelled=self.price_labelled,
            overridden=self.overridden, discounts=self.discounts,
        )  # fmt: skip
        line.units = [Unit(line, u.number, u.order) for u in self.units if u.number in wanted]
        return line


def all_units(lines: Iterable[PricingLine]) -> list[Unit]:
    """All units in unit order."""
    return [unit for line in lines for unit in line.units]


def open_lines(
    settings: Settings, price_lists: Sequence[PriceList], basket: Basket
) -> list[PricingLine]:
    """Step 1: the lines of a basket with the base price of each unit."""
    lists = _valid_lists(price_lists, basket)
    seen: set[str] = set()
    lines: list[PricingLine] = []
    order = 0
    for line in basket.lines:
        if line.line in seen or "+" in line.line:
            raise PricingError("duplicate_line", f"line {line.line!r} is there twice or has a '+'")
        seen.add(line.line)
        for opened in _opened(settings, lists, line):
            if order + line.quantity > MAX_UNITS:
                raise PricingError("too_many_units", f"more than {MAX_UNITS} units")
            opened.units = [Unit(opened, n + 1, order + n) for n in range(line.quantity)]
            order += line.quantity
            lines.append(opened)
    return lines


def _opened(settings: Settings, lists: Sequence[PriceList], line: Line) -> list[PricingLine]:
    variant = line.variant
    if variant.currency is not None and variant.currency != settings.currency:
        raise PricingError("currency_mismatch", f"{variant.id} is priced in {variant.currency}")
    base = _base_price(settings, lists, line)
    goods = PricingLine(
        line=line.line,
        variant=variant,
        kind=variant.kind,
        base=-base if variant.kind == "deposit_return" else base,
        tax=variant.tax,
        grams=line.grams,
        labelled=line.labelled,
        price_labelled=line.label_price is not None,
        overridden=line.override is not None,
        discounts=line.discounts,
    )
    if variant.deposit is None:
        return [goods]
    deposit = PricingLine(
        line=f"{line.line}+d",
        variant=variant,
        kind="deposit",
        base=variant.deposit.amount,
        tax=variant.deposit.tax or variant.tax,
    )
    return [goods, deposit]


def _base_price(settings: Settings, lists: Sequence[PriceList], line: Line) -> int:
    """The price of the piece, the weight or the label, positive."""
    if line.label_price is not None:
        return line.label_price if line.override is None else line.override
    price = line.override
    if price is None:
        found = (held.prices[line.variant.id] for held in lists if line.variant.id in held.prices)
        price = next(found, line.variant.price)
    if price is None:
        raise PricingError("no_price", f"nothing says what {line.variant.id} costs")
    if line.grams is None:
        return price
    return price_of_weight(price, line.grams, settings.price_rounding)


def _valid_lists(price_lists: Sequence[PriceList], basket: Basket) -> list[PriceList]:
    """The lists that hold for a basket, the one that wins first."""
    valid = [
        held
        for held in price_lists
        if basket.at in held.window and (held.channels is None or basket.channel in held.channels)
    ]
    return sorted(valid, key=lambda held: (-held.priority, held.id))
