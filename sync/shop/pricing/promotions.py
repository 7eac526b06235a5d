"""The kinds of promotion (`pricing.md` §2), typed, and when one is active."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from sync.shop.pricing.errors import PricingError
from sync.shop.pricing.values import ALWAYS, HUNDRED_PERCENT, Basket, Variant, Window


@dataclass(frozen=True, slots=True)
class Scope:
    """Which variants a promotion is about: any of those listed, or all; exclusions win."""

    variants: frozenset[str] = frozenset()
    categories: frozenset[str] = frozenset()
    not_variants: frozenset[str] = frozenset()
    not_categories: frozenset[str] = frozenset()

    def __contains__(self, variant: Variant) -> bool:
        if variant.id in self.not_variants or variant.category in self.not_categories:
            return False
        if not self.variants and not self.categories:
            return True
        return variant.id in self.variants or variant.category in self.categories


EVERYTHING = Scope()


@dataclass(frozen=True, slots=True)
class Off:
    """What a promotion takes off: a percentage, an amount, or all above a price.

    `value` is in millionths of a percent for `percent`, else in minor units, for the kilogram
    where a good is sold by weight.
    """

    kind: Literal["percent", "amount", "price"]
    value: int


FREE = Off("percent", HUNDRED_PERCENT)


@dataclass(frozen=True, slots=True)
class Tier:
    """From how many pieces on which reduction holds."""

    min: int
    off: Off


@dataclass(frozen=True, slots=True)
class Slot:
    """A part of a bundle: so many pieces of a scope."""

    count: int
    scope: Scope


@dataclass(frozen=True, slots=True, kw_only=True)
class Promotion:
    """What all kinds have in common.

    `days` are weekdays, 1 = Monday. `hours` is from the first time (inclusive) to the second
    (exclusive) of a day, "HH:MM", across midnight where the first is later.
    """

    id: str
    name: str = ""
    priority: int = 0
    group: str | None = None
    stackable: bool = False
    limit: int | None = None
    members: bool = False
    coupon: str | None = None
    window: Window = ALWAYS
    days: frozenset[int] | None = None
    hours: tuple[str, str] | None = None

    def __post_init__(self) -> None:
        if self.stackable and not self.may_stack:
            raise PricingError("promotion_invalid", f"{self.id} is of a kind that cannot stack")

    @property
    def may_stack(self) -> bool:
        return False

    @property
    def order(self) -> tuple[int, str]:
        """Promotion order: priority descending, then id ascending."""
        return -self.priority, self.id

    def is_active(self, basket: Basket) -> bool:
        return (
            basket.at in self.window
            and (self.days is None or basket.at.isoweekday() in self.days)
            and (self.hours is None or _within(f"{basket.at:%H:%M}", *self.hours))
            and (not self.members or basket.customer.member)
            and (self.coupon is None or self.coupon in basket.coupons)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Item(Promotion):
    """Each unit in scope is reduced, at most `limit` of them."""

    off: Off
    scope: Scope = EVERYTHING

    @property
    def may_stack(self) -> bool:
        return self.limit is None


@dataclass(frozen=True, slots=True, kw_only=True)
class Tiers(Promotion):
    """The more pieces in scope, the larger the reduction of each."""

    tiers: tuple[Tier, ...]
    scope: Scope = EVERYTHING

    def __post_init__(self) -> None:
        super(Tiers, self).__post_init__()
        mins = [tier.min for tier in self.tiers]
        if not mins or any(one >= other for one, other in pairwise(mins)):
            raise PricingError("promotion_invalid", f"the tiers of {self.id} do not ascend")

    @property
    def may_stack(self) -> bool:
        return self.limit is None

    def off_at(self, count: int) -> Off | None:
        """The reduction of the highest tier that a count reaches."""
        reached = [tier.off for tier in self.tiers if tier.min <= count]
        return reached[-1] if reached else None


@dataclass(frozen=True, slots=True, kw_only=True)
class BuyGet(Promotion):
    """Buy some, get some reduced: out of one pool, or out of two where `get_scope` is given.

    `same` asks for pieces of one variant; it has no meaning with two pools.
    """

    buy: int
    get: int
    buy_scope: Scope = EVERYTHING
    get_scope: Scope | None = None
    off: Off = FREE
    same: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Bundle(Promotion):
    """Mix and match: a set with all slots filled costs `price`."""

    slots: tuple[Slot, ...]
    price: int


@dataclass(frozen=True, slots=True, kw_only=True)
class BasketOffer(Promotion):
    """Off the sum in scope once it reaches a threshold; `repeat`: for each full threshold."""

    off: Off
    scope: Scope = EVERYTHING
    threshold: int = 0
    repeat: bool = False

    def __post_init__(self) -> None:
        super(BasketOffer, self).__post_init__()
        if self.off.kind == "price":
            raise PricingError("promotion_invalid", f"{self.id}: a basket has no price to reach")
        if self.repeat and (self.off.kind != "amount" or self.threshold <= 0):
            raise PricingError(
                "promotion_invalid", f"{self.id} repeats without an amount and a threshold"
            )

    @property
    def may_stack(self) -> bool:
        return True


def in_order(promotions: Iterable[Promotion]) -> tuple[Promotion, ...]:
    """Promotions in promotion order; a repeated id is an error."""
    ordered = tuple(sorted(promotions, key=lambda promotion: promotion.order))
    seen: set[str] = set()
    for promotion in ordered:
        if promotion.id in seen:
            raise PricingError("promotion_invalid", f"{promotion.id} is there twice")
        seen.add(promotion.id)
    return ordered


def _within(time: str, start: str, end: str) -> bool:
    if start > end:
        return time >= start or time < end
    return start <= time < end
