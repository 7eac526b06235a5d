"""Reading the promotions of a case; also those that are not active are checked."""

import re
from collections.abc import Callable, Mapping
from typing import Any

from sync.shop.pricing import fields
from sync.shop.pricing.errors import PricingError
from sync.shop.pricing.fields import Fields
from sync.shop.pricing.promotions import (
    EVERYTHING,
    FREE,
    BasketOffer,
    Bundle,
    BuyGet,
    Item,
    Off,
    Promotion,
    Scope,
    Slot,
    Tier,
    Tiers,
)

_CLOCK = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]|24:00")


def promotion(value: object) -> Promotion:
    """One promotion of any kind; raises PricingError."""
    given = fields.fields(value, "promotion_invalid", "a promotion")
    kind = given.get("kind")
    if not isinstance(kind, str) or kind not in _KINDS:
        raise PricingError("promotion_invalid", f"there is no kind of promotion {kind!r}")
    return _KINDS[kind](given)


def _item(given: Fields) -> Item:
    return Item(**_common(given), scope=_scope(given.get("scope")), off=_off(given.get("off")))


def _tiers(given: Fields) -> Tiers:
    tiers = fields.rows(given.get("tiers"), "promotion_invalid", "tiers")
    return Tiers(
        **_common(given),
        scope=_scope(given.get("scope")),
        tiers=tuple(_tier(fields.fields(row, "promotion_invalid", "a tier")) for row in tiers),
    )


def _tier(given: Fields) -> Tier:
    return Tier(_count(given.get("min"), "a tier's min"), _off(given.get("off")))


def _buy_get(given: Fields) -> BuyGet:
    buy = fields.fields(given.get("buy"), "promotion_invalid", "buy")
    get = fields.fields(given.get("get"), "promotion_invalid", "get")
    return BuyGet(
        **_common(given),
        buy=_count(buy.get("count"), "buy.count"),
        buy_scope=_scope(buy.get("scope")),
        get=_count(get.get("count"), "get.count"),
        get_scope=fields.maybe(get.get("scope"), _scope),
        off=fields.maybe(get.get("off"), _off) or FREE,
        same=fields.flag(given.get("same"), False, "promotion_invalid", "same"),
    )


def _bundle(given: Fields) -> Bundle:
    slots = fields.rows(given.get("slots"), "promotion_invalid", "slots")
    if not slots:
        raise PricingError("promotion_invalid", "a bundle has no slots")
    return Bundle(
        **_common(given),
        slots=tuple(_slot(fields.fields(row, "promotion_invalid", "a slot")) for row in slots),
        price=fields.amount(given.get("price"), "a bundle's price"),
    )


def _slot(given: Fields) -> Slot:
    return Slot(_count(given.get("count"), "a slot's count"), _scope(given.get("scope")))


def _basket(given: Fields) -> BasketOffer:
    return BasketOffer(
        **_common(given),
        scope=_scope(given.get("scope")),
        off=_off(given.get("off")),
        threshold=fields.amount(fields.get(given, "threshold", 0), "a threshold"),
        repeat=fields.flag(given.get("repeat"), False, "promotion_invalid", "repeat"),
    )


_KINDS: Mapping[str, Callable[[Fields], Promotion]] = {
    "item": _item,
    "tiers": _tiers,
    "buy_get": _buy_get,
    "bundle": _bundle,
    "basket": _basket,
}


def _common(given: Fields) -> dict[str, Any]:
    """The fields that every kind has."""
    return {
        "id": fields.text(given.get("id"), "promotion_invalid", "a promotion's id"),
        "name": given.get("name") if isinstance(given.get("name"), str) else "",
        "priority": _priority(fields.get(given, "priority", 0)),
        "group": _text(given.get("group"), "a group"),
        "stackable": fields.flag(given.get("stackable"), False, "promotion_invalid", "stackable"),
        "limit": fields.maybe(given.get("limit"), _limit),
        "members": fields.flag(given.get("members"), False, "promotion_invalid", "members"),
        "coupon": _text(given.get("coupon"), "a coupon"),
        "window": fields.window(given),
        "days": fields.maybe(given.get("days"), _days),
        "hours": fields.maybe(given.get("hours"), _hours),
    }


def _scope(value: object) -> Scope:
    if value is None:
        return EVERYTHING
    given = fields.fields(value, "promotion_invalid", "a scope")
    lists = ("variants", "categories", "not_variants", "not_categories")
    return Scope(
        *(frozenset(fields.texts(given.get(key), "promotion_invalid", key)) for key in lists)
    )


def _off(value: object) -> Off:
    """Exactly one of percent, amount and price."""
    given = fields.fields(value, "promotion_invalid", "off")
    percent, amount, price = (given.get(key) for key in ("percent", "amount", "price"))
    if [percent, amount, price].count(None) != 2:
        raise PricingError("promotion_invalid", "off has exactly one of percent, amount, price")
    if percent is not None:
        return Off("percent", fields.percent(percent))
    if amount is not None:
        return Off("amount", fields.amount(amount, "off.amount"))
    return Off("price", fields.amount(price, "off.price"))


def _count(value: object, what: str) -> int:
    return fields.whole(value, 1, "promotion_invalid", what)


def _limit(value: object) -> int:
    return fields.whole(value, 0, "promotion_invalid", "a limit")


def _priority(value: object) -> int:
    if type(value) is not int:
        raise PricingError("promotion_invalid", f"a priority is an integer, not {value!r}")
    return value


def _text(value: object, what: str) -> str | None:
    return fields.maybe(value, lambda given: fields.text(given, "promotion_invalid", what))


def _days(value: object) -> frozenset[int]:
    days = fields.rows(value, "promotion_invalid", "days")
    if not all(type(day) is int and 1 <= day <= 7 for day in days):
        raise PricingError("promotion_invalid", f"days are 1 to 7, not {value!r}")
    return frozenset(days)


def _hours(value: object) -> tuple[str, str]:
    start, end = (*fields.texts(value, "bad_time", "hours"), "", "")[:2]
    if len(fields.rows(value, "bad_time", "hours")) != 2 or not (
        _CLOCK.fullmatch(start) and _CLOCK.fullmatch(end)
    ):
        raise PricingError("bad_time", f"hours are two times HH:MM, not {value!r}")
    return start, end
