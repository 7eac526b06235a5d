"""Taking the money: tenders against a total one by one, and what a closed sale records.

    settled = take(settings, amount_due(basket, priced), tenders)
    settled.due          # what is still to be paid
    settled.cash_due     # the same as it is asked for in cash
    settled.complete     # then `tenders`, `cash_rounding` and `change` are the sale's

Amounts are minor units.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sync.shop.basket import Basket, Goods
from sync.shop.pricing import (
    NOBODY,
    Customer,
    ErrorCode,
    Priced,
    PricedLine,
    PricingError,
    Settings,
    TaxMode,
    TaxRow,
    Tender,
    TenderRow,
    cash_due,
    left_for_cash,
    rows_of,
)
from sync.shop.recorded import LineRecord

# Notes by size, and the coins that people round up to as if they were notes.
_NOTES: Mapping[str, tuple[int, ...]] = {
    "CHF": (500, 1000, 2000, 5000, 10000, 20000),
    "DKK": (5000, 10000, 20000, 50000),
    "EUR": (500, 1000, 2000, 5000, 10000, 20000),
    "GBP": (500, 1000, 2000, 5000),
    "JPY": (500, 1000, 5000, 10000),
    "KWD": (250, 500, 1000, 5000, 10000, 20000),
    "SEK": (2000, 5000, 10000, 20000, 50000),
    "USD": (100, 500, 1000, 2000, 5000, 10000),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """Where paying a total stands.

    `due` is what is still to be paid and `cash_due` the same rounded to coins; both are below
    zero where money is to be paid out, which takes a cash tender of 0. `error` says why the
    last tender cannot be taken; the amounts are then those without any tender.
    """

    total: int
    tenders: tuple[TenderRow, ...]
    due: int
    cash_due: int
    cash_rounding: int = 0
    change: int = 0
    error: ErrorCode | None = None

    @property
    def complete(self) -> bool:
        return self.error is None and self.due == 0


@dataclass(frozen=True, slots=True, kw_only=True)
class SaleRecord:
    """What a `wire.Sale` says of goods and money, under its names."""

    currency: str
    tax_mode: TaxMode
    lines: tuple[LineRecord, ...]
    subtotal: int
    discount: int
    taxes: tuple[TaxRow, ...]
    total: int
    tenders: tuple[TenderRow, ...]
    cash_rounding: int
    change: int
    customer: str
    order: str


def amount_due(basket: Basket, priced: Priced) -> int:
    """What is to be paid: the total, or what an opened order still owes of it."""
    return basket.order.due if basket.order else priced.total


def take(
    settings: Settings, total: int, tenders: Sequence[Tender], customer: Customer = NOBODY
) -> Settled:
    """Set tenders against a total, complete or not yet."""
    try:
        left = left_for_cash(settings, total, tenders, customer)
    except PricingError as error:
        return Settled(
            total=total,
            tenders=(),
            due=total,
            cash_due=cash_due(settings, total),
            error=error.code,
        )
    cash = [tender.amount for tender in tenders if tender.type == "cash"]
    need = cash_due(settings, left)
    if not cash:
        rows = rows_of(settings, tenders, 0)
        return Settled(total=total, tenders=tuple(rows), due=left, cash_due=need)
    missing = max(0, need - sum(cash))
    return Settled(
        total=total,
        tenders=tuple(rows_of(settings, tenders, need)),
        due=missing,
        cash_due=missing,
        cash_rounding=need - left,
        change=max(0, sum(cash) - need),
    )


def likely_cash(settings: Settings, due: int) -> tuple[int, ...]:
    """What a customer who owes `due` is likely to hand over: the exact cash, then three more.

    The sum rounded up to each note, the smallest first. A note that starts with 2 counts only
    alone: 23.40 is paid with 25, 30 or 50, hardly with two twenties.
    """
    exact = cash_due(settings, due)
    if exact <= 0:
        return ()
    likely = set()
    for note in _NOTES.get(settings.currency, ()):
        rounded_up = -(-exact // note) * note
        if rounded_up == note or not str(note).startswith("2"):
            likely.add(rounded_up)
    return (exact, *sorted(likely - {exact})[:3])


def record_sale(basket: Basket, priced: Priced, settled: Settled, settings: Settings) -> SaleRecord:
    """The values of a closed sale; ValueError while something is still due.

    Id, number, time, store, device and staff are the till's to add.
    """
    if not settled.complete:
        raise ValueError(f"{settled.due} of {settled.total} are still due")
    return SaleRecord(
        currency=settings.currency,
        tax_mode=settings.tax_mode,
        lines=record_lines(basket, priced),
        subtotal=priced.subtotal,
        discount=priced.discount,
        taxes=priced.taxes,
        total=priced.total,
        tenders=settled.tenders,
        cash_rounding=settled.cash_rounding,
        change=settled.change,
        customer=basket.buyer.id if basket.buyer else "",
        order=basket.order.id if basket.order else "",
    )


def record_lines(basket: Basket, priced: Priced) -> tuple[LineRecord, ...]:
    """The priced lines with what the basket knows of their goods."""
    return tuple(_record(line, basket.goods_of(line.line)) for line in priced.lines)


def _record(line: PricedLine, goods: Goods) -> LineRecord:
    return LineRecord(
        line=line.line,
        variant=line.variant,
        product=goods.product,
        sku=goods.sku,
        gtin=goods.gtin,
        name=goods.name,
        unit_price=line.unit_price,
        listed=line.listed,
        discounts=line.discounts,
        amount=line.amount,
        tax_rate=line.tax_rate,
        tax=line.tax,
        paid=line.paid,
        units=line.units,
        unit_tax=line.unit_tax,
    )
