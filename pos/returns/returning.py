"""Taking goods back, step by step, as values: found, counted, claimed, refunded.

The hub grants the units counted to this till before any money moves; what is refunded is what
was paid for just those units.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Literal

from sync import wire
from sync.shop.pricing import PricingError, Settings
from sync.shop.refund import NotReturnable, RefundRecord, ReturnLine, refund_of, returnable

Disposition = Literal["shelf", "damaged", "supplier", "recycle"]
Reason = Literal["changed_mind", "wrong_item", "faulty"]


@dataclass(frozen=True, slots=True)
class Counted:
    """How many of a line come back, why, and where they go."""

    quantity: int = 0
    reason: Reason = "changed_mind"
    disposition: Disposition = "shelf"


@dataclass(frozen=True, slots=True)
class Returning:
    """A receipt or order with what of it comes back. A change gives a new value."""

    origin: wire.Origin
    lines: tuple[ReturnLine, ...]
    counted: Mapping[str, Counted] = field(default_factory=dict)

    @classmethod
    def of(cls, origin: wire.Origin, at: datetime) -> "Returning":
        """Nothing counted yet; `at` is the store's local time."""
        return cls(origin, returnable(origin, at))

    @property
    def too_late(self) -> bool:
        """Are the days to bring it back over for everything that could still come back?"""
        whys = {unit.why for each in self.lines for unit in each.units}
        return "too_late" in whys and None not in whys

    @property
    def last_day(self) -> date:
        """The last day on which it can come back."""
        return self._bought + timedelta(days=self.origin.return_days)

    def day(self, today: date) -> int:
        """Days since it was bought: as many as `return_days` are the last."""
        return (today - self._bought).days

    @property
    def items(self) -> int:
        return sum(each.quantity for each in self.counted.values())

    @property
    def chosen(self) -> dict[str, list[int]]:
        """The units that come back, by line: the lowest that can."""
        return {
            each.line.line: list(each.returnable[: self.count(each.line.line).quantity])
            for each in self.lines
            if self.count(each.line.line).quantity
        }

    def count(self, line: str) -> Counted:
        return self.counted.get(line, Counted())

    def most(self, line: str) -> int:
        """How many units of a line can come back."""
        return len(self._line(line).returnable)

    def with_quantity(self, line: str, quantity: int) -> "Returning":
        """Count; never more than can come back, never below none."""
        return self._with(line, quantity=max(0, min(quantity, self.most(line))))

    def because(self, line: str, reason: Reason) -> "Returning":
        """Say why; faulty goods are damaged unless it is said otherwise."""
        if reason == "faulty":
            return self._with(line, reason=reason, disposition="damaged")
        return self._with(line, reason=reason)

    def going_to(self, line: str, disposition: Disposition) -> "Returning":
        return self._with(line, disposition=disposition)

    def everything(self) -> "Returning":
        """All that can come back."""
        counted = self
        for each in self.lines:
            counted = counted.with_quantity(each.line.line, len(each.returnable))
        return counted

    def refund(self, settings: Settings) -> RefundRecord | None:
        """What would be given back; None while nothing is counted."""
        if not self.items:
            return None
        try:
            return refund_of(self.origin, self.chosen, settings)
        except (NotReturnable, PricingError) as problem:
            raise AssertionError(f"only what can come back is counted: {problem}") from problem

    def claim(self) -> wire.ClaimUnits:
        """What the hub is asked to keep for this till."""
        return wire.ClaimUnits(
            origin=self.origin.id,
            lines=[wire.ClaimLine(line=line, units=units) for line, units in self.chosen.items()],
        )

    @property
    def _bought(self) -> date:
        return datetime.fromisoformat(self.origin.at).date()

    def _line(self, name: str) -> ReturnLine:
        return next(each for each in self.lines if each.line.line == name)

    def _with(self, line: str, **changed: object) -> "Returning":
        count = replace(self.count(line), **changed)  # type: ignore[arg-type]  # its own fields
        return replace(self, counted={**self.counted, line: count})
