"""Reading single fields of a case: each either is what it must be, or a PricingError.

JSON's null counts as absent. A float is never money, and True is not 1.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, TypeVar

from sync.shop.pricing.errors import ErrorCode, PricingError
from sync.shop.pricing.values import ALWAYS, HUNDRED_PERCENT, Window, parse_percent
from sync.shop.rounding import Rounding, rounding

Fields = Mapping[str, Any]
Value = TypeVar("Value")

_TIME = re.compile(r"\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,6})?)?)?", re.ASCII)
_WEIGHT = re.compile(r"(\d{1,9})(?:\.(\d{1,3}))?", re.ASCII)


def fields(value: object, code: ErrorCode, what: str) -> Fields:
    if not isinstance(value, Mapping):
        raise PricingError(code, f"{what} is not an object")
    return value


def get(holder: Fields, key: str, default: object) -> Any:
    """A field, or its default where it is absent."""
    value = holder.get(key)
    return default if value is None else value


def rows(value: object, code: ErrorCode, what: str) -> Sequence[Any]:
    """A list; absent is empty."""
    if value is None:
        return ()
    if not isinstance(value, list):
        raise PricingError(code, f"{what} is not a list")
    return value


def text(value: object, code: ErrorCode, what: str) -> str:
    if not isinstance(value, str):
        raise PricingError(code, f"{what} is not a text: {value!r}")
    return value


def texts(value: object, code: ErrorCode, what: str) -> tuple[str, ...]:
    return tuple(text(one, code, what) for one in rows(value, code, what))


def flag(value: object, default: bool, code: ErrorCode, what: str) -> bool:
    if value is None:
        return default
    if not isinstance(value, bool):
        raise PricingError(code, f"{what} is neither true nor false: {value!r}")
    return value


def whole(value: object, least: int, code: ErrorCode, what: str) -> int:
    """An integer of at least `least`."""
    if type(value) is not int or value < least:
        raise PricingError(code, f"{what} is not an integer from {least}: {value!r}")
    return value


def amount(value: object, what: str) -> int:
    """Money: minor units, zero or more."""
    return whole(value, 0, "bad_amount", what)


def percent(value: object) -> int:
    """A percentage to take off, in millionths of a percent: at most all of it."""
    parsed = parse_percent(value)
    if parsed > HUNDRED_PERCENT:
        raise PricingError("bad_percent", f"{value} % is more than there is")
    return parsed


def grams(value: object) -> int:
    """A weight in kg such as "0.777", in grams."""
    match = _WEIGHT.fullmatch(value) if isinstance(value, str) else None
    weight = int(match[1] + (match[2] or "").ljust(3, "0")) if match else 0
    if not weight:
        raise PricingError("bad_quantity", f"{value!r} is not a weight of at most 3 decimals")
    return weight


def time(value: object) -> datetime:
    """Local time without a zone; a date is its midnight."""
    try:
        if isinstance(value, str) and _TIME.fullmatch(value):
            return datetime.fromisoformat(value)
    except ValueError:
        pass
    raise PricingError("bad_time", f"{value!r} is not a local ISO time")


def window(holder: Fields) -> Window:
    """`from` (inclusive) and `to` (exclusive), either may be absent."""
    start = maybe(holder.get("from"), time)
    end = maybe(holder.get("to"), time)
    return Window(start, end) if start or end else ALWAYS


def mode(value: object) -> Rounding:
    if value is None:
        return "half_up"
    try:
        return rounding(text(value, "bad_setting", "a rounding mode"))
    except ValueError as unknown:
        raise PricingError("bad_setting", str(unknown)) from unknown


def maybe(value: object, read: Callable[[Any], Value]) -> Value | None:
    """Read what is there; absent stays absent."""
    return None if value is None else read(value)
