"""What the engine answers, typed and frozen, in the words of `pricing.md` §9.

`sync.shop.pricing.writing` turns these into the JSON of the specification.
"""

from dataclasses import dataclass
from typing import Literal

from sync.shop.pricing.lines import Reason
from sync.shop.pricing.tax import TaxRow

CouponState = Literal["unknown", "not_valid", "applied", "no_effect"]
TenderType = Literal["cash", "card", "gift", "credit", "voucher", "points", "online"]


@dataclass(frozen=True, slots=True)
class Discount:
    """What one promotion, or one discount given by hand, took off a line."""

    promotion: str
    amount: int
    reason: Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class PricedLine:
    """A line with what each unit is paid at and the tax in it.

    `listed` is the sum of the base prices (`list` in JSON); `unit_price` is one of them.
    """

    line: str
    variant: str
    unit_price: int
    listed: int
    discounts: tuple[Discount, ...]
    amount: int
    tax_rate: str
    tax: int
    paid: int
    units: tuple[int, ...]
    unit_tax: tuple[int, ...]

    @property
    def quantity(self) -> int:
        return len(self.units)


@dataclass(frozen=True, slots=True)
class Coupon:
    """What became of a coupon code."""

    code: str
    status: CouponState


@dataclass(frozen=True, slots=True, kw_only=True)
class Priced:
    """A basket with its prices, discounts and taxes.

    `exempted` is the tax an exempt customer is let off; `points_base` is what points are earned
    on, before what points themselves pay is taken off (0 for who is not a member).
    """

    lines: tuple[PricedLine, ...]
    subtotal: int
    discount: int
    exempted: int
    taxes: tuple[TaxRow, ...]
    total: int
    coupons: tuple[Coupon, ...] = ()
    points_base: int = 0


@dataclass(frozen=True, slots=True)
class TenderRow:
    """A tender as it was taken; `applied` is its part of the total, with cash rounding."""

    type: TenderType
    tendered: int
    applied: int


@dataclass(frozen=True, slots=True)
class Settlement:
    """How a total was paid: the sum of `applied` is the total and the cash rounding."""

    tenders: tuple[TenderRow, ...] = ()
    cash_rounding: int = 0
    change: int = 0
    points_spent: int = 0
    points_value: int = 0


@dataclass(frozen=True, slots=True)
class PointsResult:
    earned: int
    spent: int


@dataclass(frozen=True, slots=True)
class RefundedUnit:
    """What one unit is given back in a refund; `unit` counts from 1 in its line."""

    line: str
    unit: int
    amount: int
    tax: int


@dataclass(frozen=True, slots=True)
class Payout:
    """What goes back to one of the sale's tenders, by its place in the sale.

    `tender` is None for store credit, which takes what no tender has room for. Cash is as
    handed out, rounded to its coins. `points` is the number of points given back.
    """

    tender: int | None
    type: TenderType
    amount: int
    points: int = 0


@dataclass(frozen=True, slots=True)
class PointsReversed:
    taken_back: int
    given_back: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Refund:
    """Goods taken back: what they are worth (`amount`), less a fee, and how it is paid out."""

    amount: int
    units: tuple[RefundedUnit, ...]
    taxes: tuple[TaxRow, ...]
    fee: int = 0
    tenders: tuple[Payout, ...] = ()
    cash_rounding: int = 0
    points: PointsReversed | None = None

    @property
    def paid_out(self) -> int:
        """What the customer is owed, before cash is rounded."""
        return self.amount - self.fee


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchange:
    """Goods back and goods out with one balance: above zero to pay, below zero paid out.

    `settlement` holds what was paid, `payouts` what was paid out; at most one has rows.
    """

    refund: Refund
    sale: Priced
    balance: int
    settlement: Settlement = Settlement()
    payouts: tuple[Payout, ...] = ()
    cash_rounding: int = 0
    points: PointsResult | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """The whole answer to a case."""

    id: str | None
    sale: Priced
    settlement: Settlement | None = None
    points: PointsResult | None = None
    refunds: tuple[Refund, ...] | None = None
    exchange: Exchange | None = None
