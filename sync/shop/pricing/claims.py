"""Step 2, claiming: promotions that need units of their own (`pricing.md` §4.2).

Buy-and-get, bundles, and item or tiers promotions with a limit. In each round every promotion
offers its best application on the units still free, worth its benefit less what the baseline
would have given those units; the round's best is taken, until none is worth anything.

Greedy by gain: deterministic and polynomial, at the price of missing the best of all in rare
baskets of overlapping promotions (measured in the specification).
"""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, islice

from sync.shop.money import apportion
from sync.shop.pricing.items import NOTHING, Baseline, offs_of, reduction
from sync.shop.pricing.lines import PricingLine, Unit
from sync.shop.pricing.promotions import (
    EVERYTHING,
    Bundle,
    BuyGet,
    Item,
    Off,
    Promotion,
    Scope,
    Tiers,
)
from sync.shop.rounding import Rounding


@dataclass(frozen=True, slots=True)
class Application:
    """One use of a promotion on the units it would claim, in unit order."""

    units: tuple[Unit, ...]
    benefit: int
    gain: int


@dataclass(frozen=True, slots=True)
class Worth:
    """What a unit is worth in this basket, each way a rule asks for it."""

    baselines: Mapping[PricingLine, Baseline]
    mode: Rounding

    def baseline(self, unit: Unit) -> int:
        """g(u)."""
        return self.baselines.get(unit.line, NOTHING).discount

    def reduction(self, off: Off, unit: Unit) -> int:
        """d(off, u) on the base price: a claimed unit carries nothing else."""
        return reduction(off, unit.line, unit.line.base, self.mode)


class Claimant(ABC):
    """A promotion looking for units; its pools are sorted once."""

    def __init__(self, promotion: Promotion, pools: Sequence[Sequence[Unit]], worth: Worth) -> None:
        self.promotion = promotion
        self.pools = pools
        self.worth = worth
        self.uses = 0
        self._lines = {unit.line for pool in pools for unit in pool}
        self._offer: Application | None = None
        self._known = False

    def offer(self) -> Application | None:
        """The best application on the free units, None when there is none or the limit is met."""
        if self.promotion.limit is not None and self.uses >= self.promotion.limit:
            return None
        if not self._known:
            self._offer, self._known = self.best(), True
        return self._offer

    def claimed(self, units: Iterable[Unit]) -> None:
        """Somebody has taken units: if they could have been ours, look again."""
        if any(unit.line in self._lines for unit in units):
            self._known = False

    @abstractmethod
    def best(self) -> Application | None:
        """The best application on the free units."""

    def application(self, benefit: int, units: Iterable[Unit]) -> Application:
        """The units in unit order, and what claiming them gains over their baselines."""
        claimed = tuple(sorted(units, key=lambda unit: unit.order))
        gain = benefit - sum(self.worth.baseline(unit) for unit in claimed)
        return Application(claimed, benefit, gain)


class Limited(Claimant):
    """An item or tiers promotion for at most `limit` units."""

    def __init__(
        self, promotion: Item | Tiers, offs: Mapping[PricingLine, Off], worth: Worth
    ) -> None:
        self._offs = offs
        units = [unit for line in offs for unit in line.units]
        super().__init__(promotion, [sorted(units, key=self._most_gain(worth))], worth)

    def best(self) -> Application | None:
        unit = next(_free(self.pools[0]), None)
        if unit is None:
            return None
        return self.application(self.worth.reduction(self._offs[unit.line], unit), (unit,))

    def _most_gain(self, worth: Worth) -> Callable[[Unit], tuple[int, int]]:
        def key(unit: Unit) -> tuple[int, int]:
            off = self._offs[unit.line]
            return worth.baseline(unit) - worth.reduction(off, unit), unit.order

        return key


class OnePool(Claimant):
    """Of buy + get units the cheapest `get` are reduced; `same`: of one variant, a pool each."""

    def __init__(self, promotion: BuyGet, lines: Sequence[PricingLine], worth: Worth) -> None:
        self._rule = promotion
        units = _countable(lines, promotion.buy_scope)
        dearest_first = sorted(units, key=lambda unit: (-unit.line.base, unit.order))
        pools = _by_variant(dearest_first, lines) if promotion.same else [dearest_first]
        # Of each unit what it would be reduced by and what it would give up; pools are looked
        # through in every round, so these are worked out once.
        self._valued = [
            [(unit, worth.reduction(promotion.off, unit), worth.baseline(unit)) for unit in pool]
            for pool in pools
        ]
        super().__init__(promotion, pools, worth)

    def best(self) -> Application | None:
        best: Application | None = None
        for valued in self._valued:
            found = self._best_window([entry for entry in valued if not entry[0].claimed])
            if found and (best is None or found.gain > best.gain):
                best = found
        return best

    def _best_window(self, free: Sequence[tuple[Unit, int, int]]) -> Application | None:
        """The window of buy + get neighbours that gains most, the first among equals."""
        buy, size = self._rule.buy, self._rule.buy + self._rule.get
        if len(free) < size:
            return None
        reduced = list(accumulate((entry[1] for entry in free), initial=0))
        forgone = list(accumulate((entry[2] for entry in free), initial=0))
        gains = [
            reduced[at + size] - reduced[at + buy] - forgone[at + size] + forgone[at]
            for at in range(len(free) - size + 1)
        ]
        at = gains.index(max(gains))
        benefit = reduced[at + size] - reduced[at + buy]
        return self.application(benefit, (entry[0] for entry in free[at : at + size]))


class TwoPools(Claimant):
    """Buying of one scope reduces units of another."""

    def __init__(self, promotion: BuyGet, get_scope: Scope, units: Sequence[Unit], worth: Worth):
        self._rule = promotion

        def most_gain(unit: Unit) -> tuple[int, int]:
            return worth.baseline(unit) - worth.reduction(promotion.off, unit), unit.order

        def least_missed(unit: Unit) -> tuple[bool, int, int, int]:
            wanted_itself = unit.line.variant in get_scope
            return wanted_itself, worth.baseline(unit), unit.line.base, unit.order

        get = sorted((u for u in units if u.line.variant in get_scope), key=most_gain)
        buy = sorted((u for u in units if u.line.variant in promotion.buy_scope), key=least_missed)
        super().__init__(promotion, [get, buy], worth)

    def best(self) -> Application | None:
        get_pool, buy_pool = self.pools
        got = set(islice(_free(get_pool), self._rule.get))
        bought = set(islice((u for u in _free(buy_pool) if u not in got), self._rule.buy))
        if len(got) < self._rule.get or len(bought) < self._rule.buy:
            return None
        benefit = sum(self.worth.reduction(self._rule.off, unit) for unit in got)
        return self.application(benefit, got | bought)


class Sets(Claimant):
    """A bundle: every slot filled, the scarcest first, with what profits most."""

    def __init__(self, promotion: Bundle, units: Sequence[Unit], worth: Worth) -> None:
        self._rule = promotion

        def most_profit(unit: Unit) -> tuple[int, int]:
            return worth.baseline(unit) - unit.line.base, unit.order

        by_profit = sorted(units, key=most_profit)
        pools = [[u for u in by_profit if u.line.variant in slot.scope] for slot in promotion.slots]
        super().__init__(promotion, pools, worth)

    def best(self) -> Application | None:
        free = [list(_free(pool)) for pool in self.pools]
        taken: set[Unit] = set()
        for at in sorted(range(len(free)), key=lambda at: len(free[at])):
            count = self._rule.slots[at].count
            filling = list(islice((unit for unit in free[at] if unit not in taken), count))
            if len(filling) < count:
                return None
            taken.update(filling)
        benefit = sum(unit.line.base for unit in taken) - self._rule.price
        return self.application(benefit, taken)


def claim(
    lines: Sequence[PricingLine],
    promotions: Sequence[Promotion],
    baselines: Mapping[PricingLine, Baseline],
    mode: Rounding,
) -> None:
    """Let the promotions claim units, in the order of their gain; promotion order breaks ties."""
    worth = Worth(baselines, mode)
    claimants = [
        claimant
        for promotion in promotions
        if (claimant := _claimant(promotion, lines, worth)) is not None
    ]
    while True:
        offers = [(claimant, offer) for claimant in claimants if (offer := claimant.offer())]
        if not offers:
            return
        winner, best = max(offers, key=lambda offered: offered[1].gain)
        if best.gain <= 0:
            return
        winner.uses += 1
        _carry_out(winner.promotion, best)
        for claimant in claimants:
            claimant.claimed(best.units)


def _claimant(promotion: Promotion, lines: Sequence[PricingLine], worth: Worth) -> Claimant | None:
    if isinstance(promotion, Item | Tiers) and promotion.limit is not None:
        return Limited(promotion, offs_of(promotion, lines), worth)
    if isinstance(promotion, Bundle):
        return Sets(promotion, _countable(lines, EVERYTHING), worth)
    if isinstance(promotion, BuyGet) and promotion.get_scope is not None:
        return TwoPools(promotion, promotion.get_scope, _countable(lines, EVERYTHING), worth)
    if isinstance(promotion, BuyGet):
        return OnePool(promotion, lines, worth)
    return None


def _carry_out(promotion: Promotion, application: Application) -> None:
    """Claim the units and spread the benefit over all of them by base price."""
    parts = apportion(application.benefit, [unit.line.base for unit in application.units])
    for unit, part in zip(application.units, parts, strict=True):
        unit.claimed = True
        unit.carries.append(promotion)
        unit.take_off("promotion", promotion.id, part)


def _countable(lines: Iterable[PricingLine], scope: Scope) -> list[Unit]:
    return [
        unit for line in lines if line.countable and line.variant in scope for unit in line.units
    ]


def _free(units: Iterable[Unit]) -> Iterator[Unit]:
    return (unit for unit in units if not unit.claimed)


def _by_variant(units: Iterable[Unit], lines: Iterable[PricingLine]) -> list[list[Unit]]:
    """A pool for each variant, the one that comes first in the basket first."""
    pools: dict[str, list[Unit]] = {line.variant.id: [] for line in lines}
    for unit in units:
        pools[unit.line.variant.id].append(unit)
    return list(pools.values())
