"""Step 2, the baseline: what item and tiers promotions without a limit give each unit.

`pricing.md` §4.1. All units of a line are alike here, so it is worked out once a line.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sync.shop.pricing.lines import PricingLine
from sync.shop.pricing.promotions import Item, Off, Promotion, Tiers
from sync.shop.pricing.values import percent_of, price_of_weight
from sync.shop.rounding import Rounding


@dataclass(frozen=True, slots=True)
class Reduction:
    """A promotion that may reduce the units of a line, and by which rule."""

    promotion: Promotion
    off: Off


@dataclass(frozen=True, slots=True)
class Baseline:
    """What a unit of a line is given if nothing claims it: promotions in the order applied."""

    parts: tuple[tuple[Promotion, int], ...] = ()

    @property
    def discount(self) -> int:
        """g(u) of the specification."""
        return sum(amount for _, amount in self.parts)


NOTHING = Baseline()


def reduction(off: Off, line: PricingLine, amount: int, mode: Rounding) -> int:
    """d(off, u): what a rule takes off a unit of the line that costs `amount` now."""
    if off.kind == "percent":
        return percent_of(amount, off.value, mode)
    if line.price_labelled:
        return 0
    value = off.value if line.grams is None else price_of_weight(off.value, line.grams, mode)
    return min(amount, value) if off.kind == "amount" else max(0, amount - value)


def offs_of(promotion: Item | Tiers, lines: Sequence[PricingLine]) -> dict[PricingLine, Off]:
    """The lines that a promotion reduces, and by which rule.

    Tiers count all countable units in scope, whether something else claims them or not.
    """
    if isinstance(promotion, Item):
        return {
            line: promotion.off
            for line in lines
            if line.promotable and line.variant in promotion.scope
        }
    counted = [line for line in lines if line.countable and line.variant in promotion.scope]
    off = promotion.off_at(sum(len(line.units) for line in counted))
    return dict.fromkeys(counted, off) if off else {}


def baselines(
    lines: Sequence[PricingLine], promotions: Iterable[Promotion], mode: Rounding
) -> dict[PricingLine, Baseline]:
    """The baseline of each line that has one."""
    applicable: dict[PricingLine, list[Reduction]] = {}
    for promotion in promotions:
        if isinstance(promotion, Item | Tiers) and promotion.limit is None:
            for line, off in offs_of(promotion, lines).items():
                applicable.setdefault(line, []).append(Reduction(promotion, off))
    return {line: _best(line, found, mode) for line, found in applicable.items()}


def _best(line: PricingLine, applicable: Sequence[Reduction], mode: Rounding) -> Baseline:
    """The stack or one promotion alone: the larger discount, the stack among equals."""
    best = _stack(line, [found for found in applicable if found.promotion.stackable], mode)
    for found in applicable:
        if not found.promotion.stackable:
            discount = reduction(found.off, line, line.base, mode)
            if discount > best.discount:
                best = Baseline(((found.promotion, discount),))
    return best


def _stack(line: PricingLine, applicable: Iterable[Reduction], mode: Rounding) -> Baseline:
    """Stackable promotions one after another on the running amount, one of each group."""
    parts: list[tuple[Promotion, int]] = []
    amount = line.base
    for found in _one_of_each_group(line, applicable, mode):
        discount = reduction(found.off, line, amount, mode)
        if discount:
            parts.append((found.promotion, discount))
            amount -= discount
    return Baseline(tuple(parts))


def _one_of_each_group(
    line: PricingLine, applicable: Iterable[Reduction], mode: Rounding
) -> list[Reduction]:
    """Of each group the promotion that gives most on the base price, in promotion order."""
    chosen: dict[str, tuple[int, Reduction]] = {}
    for found in applicable:
        # A promotion without a group is alone in its own; "=" keeps the two kinds of key apart.
        group = found.promotion.group
        key = f"group={group}" if group is not None else f"alone={found.promotion.id}"
        discount = reduction(found.off, line, line.base, mode)
        if key not in chosen or discount > chosen[key][0]:
            chosen[key] = discount, found
    return sorted((found for _, found in chosen.values()), key=lambda one: one.promotion.order)
