"""What the engine is told: the store's settings, what it sells and a basket, typed and frozen.

The names are those of `pricing.md` §2; amounts are minor units of the settings' currency,
weights are grams, times are the store's local time without a zone.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import total_ordering
from typing import Literal

from sync.shop.pricing.errors import PricingError
from sync.shop.rounding import Rounding, round_ratio

TaxMode = Literal["inclusive", "exclusive"]
TaxLevel = Literal["receipt", "line"]
RefundMode = Literal["keep", "recompute"]
RefundOrder = Literal["order", "proportional"]
SoldBy = Literal["each", "kg"]
VariantKind = Literal["good", "deposit_return"]

CURRENCIES = frozenset({"EUR", "USD", "CHF", "GBP", "SEK", "DKK", "JPY", "KWD"})
MAX_UNITS = 2000

# A percentage is held in millionths of a percent, so that six decimals are a whole number.
PERCENT_PLACES = 6
HUNDRED_PERCENT = 100 * 10**PERCENT_PLACES
_PERCENT = re.compile(r"([0-9]{1,12})(?:\.([0-9]{1,6}))?")


def parse_percent(text: object) -> int:
    """A percentage such as "12.5" in millionths of a percent: 12 500 000."""
    match = _PERCENT.fullmatch(text) if isinstance(text, str) else None
    if not match:
        raise PricingError("bad_percent", f"{text!r} is not a decimal of at most 6 places")
    return int(match[1] + (match[2] or "").ljust(PERCENT_PLACES, "0"))


def percent_of(amount: int, percent: int, mode: Rounding) -> int:
    """A percentage of an amount, rounded once."""
    return round_ratio(amount * percent, HUNDRED_PERCENT, mode)


def price_of_weight(per_kg: int, grams: int, mode: Rounding) -> int:
    """What a weight comes to at a price for the kilogram, rounded once."""
    return round_ratio(per_kg * grams, 1000, mode)


@total_ordering
@dataclass(frozen=True, slots=True)
class Rate:
    """A tax rate by value, so that "19" and "19.0" are one; None is exempt, which is not 0.

    Rates sort as receipts show them: the highest first, exempt last.
    """

    percent: int | None

    @classmethod
    def parse(cls, text: object) -> "Rate":
        return EXEMPT if text == "exempt" else cls(parse_percent(text))

    def __lt__(self, other: "Rate") -> bool:
        if self.percent is None or other.percent is None:
            return self.percent is not None and other.percent is None
        return self.percent > other.percent

    def __str__(self) -> str:
        if self.percent is None:
            return "exempt"
        whole, places = divmod(self.percent, 10**PERCENT_PLACES)
        return f"{whole}.{places:0{PERCENT_PLACES}d}".rstrip("0").rstrip(".")


EXEMPT = Rate(None)


@dataclass(frozen=True, slots=True)
class Window:
    """A time from (inclusive) and to (exclusive); None is open."""

    start: datetime | None = None
    end: datetime | None = None

    def __contains__(self, at: datetime) -> bool:
        return (self.start is None or self.start <= at) and (self.end is None or at < self.end)


ALWAYS = Window()


@dataclass(frozen=True, slots=True)
class TaxRate:
    """An entry of the rate table: what a category is taxed at while its window lasts."""

    category: str
    rate: Rate
    window: Window = ALWAYS


@dataclass(frozen=True, slots=True)
class Label:
    """A store's own 13-digit label: what its two-digit prefix says digits 8 to 12 are."""

    prefix: str
    type: Literal["price", "weight"]
    scale: int = 1


@dataclass(frozen=True, slots=True)
class PointsRule:
    """`earn_points` for each `earn_per` minor units; a point pays `value` minor units."""

    earn_per: int
    earn_points: int
    value: int
    base: Literal["gross", "net"] = "gross"

    def earned(self, base: int) -> int:
        return max(0, base) * self.earn_points // self.earn_per


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How a store prices, taxes, rounds and refunds."""

    currency: str
    tax_mode: TaxMode = "inclusive"
    tax_level: TaxLevel = "receipt"
    tax_rounding: Rounding = "half_up"
    price_rounding: Rounding = "half_up"
    cash_increment: int = 1
    cash_rounding: Rounding = "half_up"
    tax_rates: tuple[TaxRate, ...] = ()
    labels: tuple[Label, ...] = ()
    points: PointsRule | None = None
    refund_mode: RefundMode = "keep"
    refund_tenders: RefundOrder = "order"

    def __post_init__(self) -> None:
        if self.currency not in CURRENCIES:
            raise PricingError("unknown_currency", f"{self.currency!r} is not a known currency")

    def rate(self, category: str, at: datetime) -> Rate:
        """The rate of a category at a time: of the entries valid then, the one newest in force."""
        valid = [row for row in self.tax_rates if row.category == category and at in row.window]
        if not valid:
            raise PricingError("tax_rate_missing", f"no rate for {category!r} at {at}")
        latest = max(row.window.start or datetime.min for row in valid)
        newest = [row for row in valid if (row.window.start or datetime.min) == latest]
        if len(newest) > 1:
            raise PricingError("tax_rate_ambiguous", f"several rates for {category!r} at {at}")
        return newest[0].rate


@dataclass(frozen=True, slots=True)
class Deposit:
    """What is paid back for the empty; taxed by its own category or the goods'."""

    amount: int
    tax: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant:
    """What is sold. `price` is for the piece or for the kilogram."""

    id: str
    tax: str
    price: int | None = None
    category: str | None = None
    unit: SoldBy = "each"
    plu: str | None = None
    deposit: Deposit | None = None
    discountable: bool = True
    points: bool = True
    kind: VariantKind = "good"
    currency: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceList:
    """Prices that replace the variants' own; of those that match, the highest priority holds."""

    id: str
    prices: Mapping[str, int]
    priority: int = 0
    window: Window = ALWAYS
    channels: frozenset[str] | None = None


@dataclass(frozen=True, slots=True)
class Manual:
    """A discount given by hand: exactly one of a percentage and an amount."""

    id: str = "manual"
    percent: int | None = None
    amount: int | None = None

    def __post_init__(self) -> None:
        if (self.percent is None) == (self.amount is None):
            raise PricingError("bad_discount", f"{self.id}: give either a percentage or an amount")


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line of a basket: pieces, or one weighed good, or one good with a label.

    `grams` is the weight of a good sold by the kilogram, `label_price` the price printed on its
    label. `override` replaces the price: of the piece, of the kilogram, or the whole price of a
    label.
    """

    line: str
    variant: Variant
    quantity: int = 1
    grams: int | None = None
    labelled: bool = False
    label_price: int | None = None
    override: int | None = None
    discounts: tuple[Manual, ...] = ()


@dataclass(frozen=True, slots=True)
class Customer:
    """What prices and points depend on of who buys."""

    member: bool = False
    points: int = 0


NOBODY = Customer()


@dataclass(frozen=True, slots=True, kw_only=True)
class Basket:
    """What is to be priced, and when, where and for whom."""

    at: datetime
    lines: tuple[Line, ...]
    channel: str | None = None
    customer: Customer = NOBODY
    tax_exempt: bool = False
    coupons: tuple[str, ...] = ()
    discounts: tuple[Manual, ...] = ()
