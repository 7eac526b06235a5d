"""Goods coming back: what each unit is given back, its tax, and the fee (`pricing.md` §8.1-3).

A `GoodsAccount` is the state of one sale's units over all its refunds. It starts from units as
the sale recorded them, so keeping the prices paid never prices anything again; only recomputing
asks what the units kept would have cost.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from sync.shop.money import apportion
from sync.shop.pricing.errors import PricingError
from sync.shop.pricing.lines import LineKind
from sync.shop.pricing.result import Refund, RefundedUnit
from sync.shop.pricing.tax import tax_table
from sync.shop.pricing.values import EXEMPT, Rate, RefundMode, percent_of
from sync.shop.rounding import Rounding, round_ratio

CostOf = Callable[[Mapping[str, list[int]]], int]


@dataclass(frozen=True, slots=True, eq=False)
class SoldUnit:
    """One unit as the sale recorded it; `number` counts from 1 in its line."""

    line: str
    number: int
    paid: int
    tax: int
    rate: Rate = EXEMPT
    kind: LineKind = "good"
    earns_points: bool = True


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to come back of a line: so many units, or the units of these numbers."""

    line: str
    quantity: int = 0
    units: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Fee:
    """A restocking fee: a percentage or an amount; none where neither is given."""

    percent: int | None = None
    amount: int | None = None

    def of(self, amount: int, mode: Rounding) -> int:
        """The fee on what goods are given back, never more than that."""
        if self.percent is not None:
            return percent_of(amount, self.percent, mode)
        return min(amount, self.amount or 0)


NO_FEE = Fee()


class GoodsAccount:
    """What has come back of a sale so far, and what was given for it."""

    def __init__(
        self,
        units: Iterable[SoldUnit],
        *,
        returned: Iterable[SoldUnit] = (),
        cost_of: CostOf | None = None,
    ) -> None:
        """Units in unit order. Those `returned` before were given back what they were paid at.

        `cost_of` prices the units kept, by line, as at the sale; without it only `keep` works.
        """
        self._units = tuple(units)
        self._lines: dict[str, dict[int, SoldUnit]] = {}
        for unit in self._units:
            self._lines.setdefault(unit.line, {})[unit.number] = unit
        self._cost_of = cost_of
        self._given = {unit: unit.paid for unit in returned}

    def take_back(
        self,
        wanted: Sequence[Wanted],
        mode: RefundMode = "keep",
        fee: Fee = NO_FEE,
        rounding: Rounding = "half_up",
    ) -> Refund:
        """Take units back and say what is due for them, before any of it is paid out.

        A refused return leaves the account as it was.
        """
        now = self._choose(wanted)
        given = self._given | dict.fromkeys(now, 0)
        back = [unit for unit in self._units if unit in given]
        due = max(0, self._target(back, mode) - sum(given.values()))
        shares = apportion(due, [unit.paid - given[unit] for unit in back])
        parts = dict(zip(back, shares, strict=True))
        taxes = {
            unit: _tax_of(unit, given[unit] + part) - _tax_of(unit, given[unit])
            for unit, part in parts.items()
        }
        self._given = {unit: given[unit] + part for unit, part in parts.items()}
        shown = [unit for unit in back if unit in now or parts[unit]]
        return Refund(
            amount=due,
            units=tuple(
                RefundedUnit(unit.line, unit.number, parts[unit], taxes[unit]) for unit in shown
            ),
            taxes=tax_table((unit.rate, parts[unit], taxes[unit]) for unit in shown),
            fee=fee.of(sum(parts[unit] for unit in back if unit.kind == "good"), rounding),
        )

    def retained(self, *, net: bool) -> int:
        """What units that earn points were paid at, less what was given back for them."""
        earning = [unit for unit in self._units if unit.kind == "good" and unit.earns_points]
        gross = sum(unit.paid - self._given.get(unit, 0) for unit in earning)
        tax = sum(unit.tax - _tax_of(unit, self._given.get(unit, 0)) for unit in earning)
        return gross - tax if net else gross

    def _choose(self, wanted: Sequence[Wanted]) -> dict[SoldUnit, None]:
        """The units meant, each at most once; a quantity takes the lowest not yet returned."""
        chosen: dict[SoldUnit, None] = {}
        for want in wanted:
            line = self._lines.get(want.line)
            if line is None:
                raise PricingError("not_returnable", f"there is no line {want.line!r}")
            if any(unit.kind == "deposit_return" for unit in line.values()):
                raise PricingError("not_refundable", f"line {want.line!r} is a deposit paid out")
            here = [n for n in sorted(line) if line[n] not in self._given and line[n] not in chosen]
            numbers = want.units or tuple(here[: want.quantity])
            if not numbers and not want.quantity:
                raise PricingError("bad_quantity", f"nothing of line {want.line!r} is to come back")
            repeated = len(set(numbers)) < len(numbers)
            if repeated or len(numbers) < want.quantity or not set(numbers) <= set(here):
                raise PricingError("not_returnable", f"line {want.line!r} has no such unit left")
            chosen.update((line[number], None) for number in numbers)
        if not chosen:
            raise PricingError("bad_quantity", "nothing is to come back")
        return chosen

    def _target(self, back: Sequence[SoldUnit], mode: RefundMode) -> int:
        """What all that has come back so far is worth together."""
        paid = sum(unit.paid for unit in back)
        if mode == "keep":
            return paid
        if self._cost_of is None:
            raise PricingError("bad_setting", "these units cannot be priced again")
        returned = set(back)
        refundable = [unit for unit in self._units if unit.kind != "deposit_return"]
        kept: dict[str, list[int]] = {}
        for unit in refundable:
            if unit not in returned:
                kept.setdefault(unit.line, []).append(unit.number)
        return min(paid, sum(unit.paid for unit in refundable) - self._cost_of(kept))


def _tax_of(unit: SoldUnit, given: int) -> int:
    """The tax in what was given back of a unit: all of it once the whole unit was."""
    return round_ratio(unit.tax * given, unit.paid) if unit.paid else 0
