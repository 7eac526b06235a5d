"""Lines as sales and orders record them: frozen amounts that are read and never priced again.

Attributes have the names of `wire.Line`. A `wire.Line` is read here as it is, and a
`LineRecord` becomes one by `msgspec.convert(record, wire.Line, from_attributes=True)`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from sync.shop.money import apportion
from sync.shop.pricing import Discount, PricedLine, Reason


class DiscountTerms(Protocol):
    """As `wire.Discount`."""

    @property
    def promotion(self) -> str: ...
    @property
    def amount(self) -> int: ...
    @property
    def reason(self) -> Reason: ...


class LineTerms(Protocol):
    """As `wire.Line`."""

    @property
    def line(self) -> str: ...
    @property
    def variant(self) -> str: ...
    @property
    def product(self) -> str: ...
    @property
    def sku(self) -> str: ...
    @property
    def gtin(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def unit_price(self) -> int: ...
    @property
    def listed(self) -> int: ...
    @property
    def discounts(self) -> Sequence[DiscountTerms]: ...
    @property
    def amount(self) -> int: ...
    @property
    def tax_rate(self) -> str: ...
    @property
    def tax(self) -> int: ...
    @property
    def paid(self) -> int: ...
    @property
    def units(self) -> Sequence[int]: ...
    @property
    def unit_tax(self) -> Sequence[int]: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class LineRecord:
    """A line to be recorded; `units` and `unit_tax` are what a refund will read."""

    line: str
    variant: str
    product: str
    sku: str
    gtin: str
    name: str
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


def frozen(line: LineTerms) -> PricedLine:
    """A recorded line as the engine's result has it."""
    return PricedLine(
        line=line.line,
        variant=line.variant,
        unit_price=line.unit_price,
        listed=line.listed,
        discounts=tuple(Discount(d.promotion, d.amount, d.reason) for d in line.discounts),
        amount=line.amount,
        tax_rate=line.tax_rate,
        tax=line.tax,
        paid=line.paid,
        units=tuple(line.units),
        unit_tax=tuple(line.unit_tax),
    )


def part_of(line: LineTerms, numbers: Sequence[int]) -> LineRecord:
    """Some units of a line, numbered from 1, with their share of everything.

    What each unit was paid at is recorded; discounts are recorded for the line, so those of the
    units are spread over its promotions in proportion.
    """
    units = tuple(line.units[number - 1] for number in numbers)
    unit_tax = tuple(line.unit_tax[number - 1] for number in numbers)
    amounts = _unit_amounts(line)
    amount = sum(amounts[number - 1] for number in numbers)
    listed = line.unit_price * len(units)
    shares = apportion(max(0, listed - amount), [discount.amount for discount in line.discounts])
    return LineRecord(
        line=line.line,
        variant=line.variant,
        product=line.product,
        sku=line.sku,
        gtin=line.gtin,
        name=line.name,
        unit_price=line.unit_price,
        listed=listed,
        discounts=tuple(
            Discount(discount.promotion, share, discount.reason)
            for discount, share in zip(line.discounts, shares, strict=True)
            if share
        ),
        amount=amount,
        tax_rate=line.tax_rate,
        tax=sum(unit_tax),
        paid=sum(units),
        units=units,
        unit_tax=unit_tax,
    )


def _unit_amounts(line: LineTerms) -> Sequence[int]:
    """What each unit costs after discounts: with the tax in it or without, as the store sells."""
    if line.amount == line.paid:
        return line.units
    if line.amount == line.paid - line.tax:
        return [paid - tax for paid, tax in zip(line.units, line.unit_tax, strict=True)]
    # An exempt customer of an inclusive store was let off a tax that no record keeps by unit.
    return apportion(line.amount, line.units)
