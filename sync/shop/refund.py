"""Taking goods back at what was paid for them, from the record of their sale or order.

    goods = returnable(origin, at)                  # every unit, and why not where it is not
    refund = refund_of(origin, {"1": [2]}, settings)

The till shows and pays this out under a claim of the hub; the hub works it out again with the
same functions and the same record. Nothing is priced: each unit is given back exactly what it
was paid at and the tax in it, to the tenders that paid, cash last (`pricing.md` §8, `keep`).
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal, Protocol

from sync.shop.pricing import (
    GoodsAccount,
    Rate,
    RefundedUnit,
    Settings,
    Settlement,
    SoldUnit,
    TaxRow,
    TenderAccount,
    TenderRow,
    TenderType,
    Wanted,
)
from sync.shop.recorded import LineRecord, LineTerms, part_of

Why = Literal[
    "returned",  # has come back already
    "claimed",  # another device is refunding it now
    "not_handed_over",  # never left the store
    "deposit_return",  # an empty that was paid out for
    "too_late",  # the days to bring it back are over
    "unknown",  # there is no such line or unit
]
UnitStanding = Literal["returnable", "returned", "claimed", "not_handed_over"]


class UnitTerms(Protocol):
    """As `wire.UnitState`."""

    @property
    def unit(self) -> int: ...
    @property
    def state(self) -> UnitStanding: ...


class TenderTerms(Protocol):
    """As `wire.Tender`."""

    @property
    def type(self) -> TenderType: ...
    @property
    def tendered(self) -> int: ...
    @property
    def applied(self) -> int: ...
    @property
    def reference(self) -> str: ...


class OriginTerms(Protocol):
    """As `wire.Origin`.

    `cash_rounding` is that of the sale. `refunded` is what went back so far by type of tender,
    cash before it was rounded.
    """

    @property
    def at(self) -> str: ...
    @property
    def lines(self) -> Sequence[LineTerms]: ...
    @property
    def units(self) -> Mapping[str, Sequence[UnitTerms]]: ...
    @property
    def tenders(self) -> Sequence[TenderTerms]: ...
    @property
    def refunded(self) -> Sequence[TenderTerms]: ...
    @property
    def cash_rounding(self) -> int: ...
    @property
    def return_days(self) -> int: ...


class NotReturnable(ValueError):
    """A unit cannot come back; `why` says for which reason."""

    def __init__(self, line: str, unit: int, why: Why) -> None:
        super().__init__(f"unit {unit} of line {line}: {why}")
        self.line = line
        self.unit = unit
        self.why: Why = why


@dataclass(frozen=True, slots=True)
class ReturnUnit:
    """One unit of a line: what it would be given back, and why it cannot come back, if so."""

    unit: int
    amount: int
    tax: int
    why: Why | None


@dataclass(frozen=True, slots=True)
class ReturnLine:
    """A line of the origin with the standing of each of its units."""

    line: LineTerms
    units: tuple[ReturnUnit, ...]

    @property
    def returnable(self) -> tuple[int, ...]:
        """The numbers of the units that can come back."""
        return tuple(unit.unit for unit in self.units if unit.why is None)


@dataclass(frozen=True, slots=True)
class PaidOut:
    """What goes back to one tender of the origin, or to store credit where none has room.

    Both amounts are what is handed out: cash is rounded to its coins. `reference` is the
    original payment's.
    """

    type: TenderType
    tendered: int
    applied: int
    reference: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RefundRecord:
    """What a `wire.Return` says of goods and money, under its names.

    The sum of the tenders is `amount` + `cash_rounding`.
    """

    lines: tuple[LineRecord, ...]
    units: tuple[RefundedUnit, ...]
    amount: int
    taxes: tuple[TaxRow, ...]
    tenders: tuple[PaidOut, ...]
    cash_rounding: int


def returnable(origin: OriginTerms, at: datetime) -> tuple[ReturnLine, ...]:
    """Every line with what of it can come back at a local time, and why not otherwise."""
    too_late = is_too_late(origin, at)
    return tuple(
        ReturnLine(
            line,
            tuple(
                ReturnUnit(number, paid, tax, _why_not(origin, line, number, too_late=too_late))
                for number, (paid, tax) in enumerate(
                    zip(line.units, line.unit_tax, strict=True), start=1
                )
            ),
        )
        for line in origin.lines
    )


def is_too_late(origin: OriginTerms, at: datetime) -> bool:
    """Whether the days to bring goods back are over: the last of them counts as a whole."""
    last = datetime.fromisoformat(origin.at).date() + timedelta(days=origin.return_days)
    return at.date() > last


def refund_of(
    origin: OriginTerms, chosen: Mapping[str, Sequence[int]], settings: Settings
) -> RefundRecord:
    """What is given back for the units chosen, by line and counted from 1, and how.

    Raises NotReturnable, and PricingError where nothing is chosen or a unit twice. Two things
    are not asked here: whether it is too late, because staff may decide that it is not, and
    who has claimed a unit, because whoever refunds holds the claim.
    """
    lines = {line.line: line for line in origin.lines}
    for name, numbers in chosen.items():
        for number in numbers:
            why = _why_not(origin, lines[name], number) if name in lines else "unknown"
            if why not in (None, "claimed"):
                raise NotReturnable(name, number, why)
    wanted = [Wanted(name, units=tuple(numbers)) for name, numbers in chosen.items() if numbers]
    refund = _account(origin).take_back(wanted)
    payouts, cash_rounding = _tenders(origin, settings).pay_out(refund.amount)
    return RefundRecord(
        lines=tuple(
            part_of(line, sorted(chosen[line.line]))
            for line in origin.lines
            if chosen.get(line.line)
        ),
        units=refund.units,
        amount=refund.amount,
        taxes=refund.taxes,
        tenders=tuple(
            PaidOut(
                payout.type,
                payout.amount,
                payout.amount,
                "" if payout.tender is None else origin.tenders[payout.tender].reference,
            )
            for payout in payouts
        ),
        cash_rounding=cash_rounding,
    )


def _why_not(
    origin: OriginTerms, line: LineTerms, number: int, *, too_late: bool = False
) -> Why | None:
    if not 1 <= number <= len(line.units):
        return "unknown"
    if _is_deposit_return(line):
        return "deposit_return"
    for unit in origin.units.get(line.line, ()):
        if unit.unit == number and unit.state != "returnable":
            return unit.state
    return "too_late" if too_late else None


def _account(origin: OriginTerms) -> GoodsAccount:
    """The origin's units, those that came back before given back whole."""
    back = {
        (line, unit.unit)
        for line, units in origin.units.items()
        for unit in units
        if unit.state == "returned"
    }
    units = [unit for line in origin.lines for unit in _sold_units(line)]
    return GoodsAccount(units, returned=[u for u in units if (u.line, u.number) in back])


def _sold_units(line: LineTerms) -> Iterable[SoldUnit]:
    rate = Rate.parse(line.tax_rate)
    for number, (paid, tax) in enumerate(zip(line.units, line.unit_tax, strict=True), start=1):
        yield SoldUnit(
            line.line,
            number,
            paid,
            tax,
            rate,
            kind="deposit_return" if _is_deposit_return(line) else "good",
        )


def _is_deposit_return(line: LineTerms) -> bool:
    """Only what was paid out for empties has a price below zero."""
    return line.unit_price < 0


def _tenders(origin: OriginTerms, settings: Settings) -> TenderAccount:
    rows = tuple(TenderRow(row.type, row.tendered, row.applied) for row in origin.tenders)
    refunded: dict[TenderType, int] = {}
    for row in origin.refunded:
        refunded[row.type] = refunded.get(row.type, 0) + row.applied
    return TenderAccount(settings, Settlement(rows, cash_rounding=origin.cash_rounding), refunded)
