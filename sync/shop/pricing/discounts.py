"""Steps 3 to 5: manual discounts and basket promotions (`pricing.md` §5)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from sync.shop.money import apportion
from sync.shop.pricing.errors import PricingError
from sync.shop.pricing.lines import PricingLine, Reason, Unit, all_units
from sync.shop.pricing.promotions import BasketOffer, Promotion
from sync.shop.pricing.values import Manual, percent_of
from sync.shop.rounding import Rounding


def take_manual_line(lines: Iterable[PricingLine], mode: Rounding) -> None:
    """Step 3: the discounts given by hand on a line, one after another."""
    for line in lines:
        if line.discounts and not line.discountable:
            raise PricingError("not_discountable", f"line {line.line} takes no discount")
        for manual in line.discounts:
            _take_manual("manual_line", manual, line.units, mode)


def take_manual_basket(
    lines: Iterable[PricingLine], discounts: Iterable[Manual], mode: Rounding
) -> None:
    """Step 5: the discounts given by hand on the basket, over all discountable units."""
    units = _discountable(lines)
    for manual in discounts:
        _take_manual("manual_basket", manual, units, mode)


def _take_manual(reason: Reason, manual: Manual, units: Sequence[Unit], mode: Rounding) -> None:
    amounts = [unit.amount for unit in units]
    total = sum(amounts)
    discount = manual.amount
    if discount is None:
        discount = percent_of(total, manual.percent or 0, mode)
    if discount > total:
        raise PricingError("discount_too_large", f"{manual.id} is more than the {total} there is")
    for unit, part in zip(units, apportion(discount, amounts), strict=True):
        unit.take_off(reason, manual.id, part)


def replay_manual(reason: Reason, units: Iterable[Unit], sold: Iterable[Unit]) -> None:
    """Take off again what was taken off by hand when the units were sold, as far as it goes."""
    for unit, was in zip(units, sold, strict=True):
        for why, source, amount in was.parts:
            if why == reason:
                unit.take_off(reason, source, min(amount, unit.amount))


@dataclass(slots=True)
class _Option:
    """A way to apply basket promotions, and what each unit costs and carries along it."""

    amounts: dict[Unit, int]
    discount: int = 0
    parts: list[tuple[BasketOffer, Unit, int]] = field(default_factory=list)
    carried: dict[Unit, list[Promotion]] = field(default_factory=dict)

    def apply(self, promotion: BasketOffer, mode: Rounding) -> None:
        units = [unit for unit in self.amounts if self._takes(unit, promotion)]
        amounts = [self.amounts[unit] for unit in units]
        discount = _discount(promotion, sum(amounts), mode)
        if not discount:
            return
        self.discount += discount
        for unit, part in zip(units, apportion(discount, amounts), strict=True):
            self.amounts[unit] -= part
            self.parts.append((promotion, unit, part))
            self.carried.setdefault(unit, []).append(promotion)

    def _takes(self, unit: Unit, promotion: BasketOffer) -> bool:
        """Whether a unit may take part, given what it carries already."""
        if unit.line.variant not in promotion.scope:
            return False
        carries = [*unit.carries, *self.carried.get(unit, ())]
        if not promotion.stackable:
            return not carries
        return promotion.group is None or all(p.group != promotion.group for p in carries)


def apply_basket_promotions(
    lines: Iterable[PricingLine], promotions: Iterable[Promotion], mode: Rounding
) -> None:
    """Step 4: all stackable promotions together, or one that is not; the better for the
    customer, the stack among equals."""
    offers = [promotion for promotion in promotions if isinstance(promotion, BasketOffer)]
    if not offers:
        return
    amounts = {unit: unit.amount for unit in _discountable(lines)}
    best = _Option(dict(amounts))
    for promotion in offers:
        if promotion.stackable:
            best.apply(promotion, mode)
    for promotion in offers:
        if not promotion.stackable:
            alone = _Option(dict(amounts))
            alone.apply(promotion, mode)
            if alone.discount > best.discount:
                best = alone
    for promotion, unit, part in best.parts:
        unit.carries.append(promotion)
        unit.take_off("basket", promotion.id, part)


def _discount(promotion: BasketOffer, total: int, mode: Rounding) -> int:
    """What a basket promotion takes off a sum in its scope."""
    if total < promotion.threshold:
        return 0
    if promotion.off.kind == "percent":
        return percent_of(total, promotion.off.value, mode)
    times = 1
    if promotion.repeat:
        times = total // promotion.threshold
        times = times if promotion.limit is None else min(times, promotion.limit)
    return min(total, promotion.off.value * times)


def _discountable(lines: Iterable[PricingLine]) -> list[Unit]:
    return all_units(line for line in lines if line.discountable)
