"""Step 6: tax, rounded once per group and spread over its units (`pricing.md` §6)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sync.shop.money import largest_remainder
from sync.shop.pricing.lines import PricingLine, Unit
from sync.shop.pricing.values import (
    EXEMPT,
    HUNDRED_PERCENT,
    Basket,
    Rate,
    Settings,
    TaxMode,
)
from sync.shop.rounding import Rounding, round_ratio


@dataclass(frozen=True, slots=True)
class TaxRow:
    """What a receipt shows of one rate; net + tax = gross."""

    rate: str
    net: int
    tax: int
    gross: int


def apply_tax(settings: Settings, basket: Basket, lines: Sequence[PricingLine]) -> None:
    """Give each line its rate and each unit its tax and what is paid for it."""
    rates = {
        category: settings.rate(category, basket.at) for category in {line.tax for line in lines}
    }
    for line in lines:
        line.rate = rates[line.tax]
    if settings.tax_mode == "inclusive" or not basket.tax_exempt:
        for group in _groups(settings, lines):
            _tax_group(settings.tax_mode, settings.tax_rounding, group[0].rate, group)
    for line in lines:
        for unit in line.units:
            _settle_unit(unit, settings.tax_mode, basket.tax_exempt)
        if basket.tax_exempt:
            line.rate = EXEMPT


def tax_table(units: Iterable[tuple[Rate, int, int]]) -> tuple[TaxRow, ...]:
    """Rate, paid and tax of units added up by rate, the highest first, exempt last."""
    sums: dict[Rate, tuple[int, int]] = {}
    for rate, paid, tax in units:
        gross_so_far, tax_so_far = sums.get(rate, (0, 0))
        sums[rate] = gross_so_far + paid, tax_so_far + tax
    return tuple(
        TaxRow(str(rate), gross - tax, tax, gross) for rate, (gross, tax) in sorted(sums.items())
    )


def _groups(settings: Settings, lines: Sequence[PricingLine]) -> list[list[PricingLine]]:
    """The lines that are rounded together."""
    if settings.tax_level == "line":
        return [[line] for line in lines]
    by_rate: dict[Rate, list[PricingLine]] = {}
    for line in lines:
        by_rate.setdefault(line.rate, []).append(line)
    return list(by_rate.values())


def _tax_group(tax_mode: TaxMode, mode: Rounding, rate: Rate, lines: Iterable[PricingLine]) -> None:
    """One rounding for the group; the units' shares of the exact tax add up to it."""
    if not rate.percent:
        return
    units = [unit for line in lines for unit in line.units]
    base = HUNDRED_PERCENT + rate.percent if tax_mode == "inclusive" else HUNDRED_PERCENT
    exact = [unit.amount * rate.percent for unit in units]
    tax = round_ratio(sum(exact), base, mode)
    shares = largest_remainder(tax, exact, base, [unit.amount for unit in units])
    for unit, share in zip(units, shares, strict=True):
        unit.tax = share


def _settle_unit(unit: Unit, tax_mode: TaxMode, tax_exempt: bool) -> None:
    if tax_exempt:
        # An exempt customer of an inclusive store is let off the tax in the price.
        unit.paid = unit.amount - unit.tax
        unit.tax = 0
    else:
        unit.paid = unit.amount if tax_mode == "inclusive" else unit.amount + unit.tax
