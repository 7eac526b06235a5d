"""A store's own 13-digit labels, with a price or a weight in them (`pricing.md` §3.1)."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from sync.shop.pricing.errors import PricingError
from sync.shop.pricing.values import Label, Variant

_THIRTEEN_DIGITS = re.compile(r"[0-9]{13}")


@dataclass(frozen=True, slots=True)
class Labelled:
    """What a label says: which good, and its price in minor units or its weight in grams."""

    variant: Variant
    price: int | None = None
    grams: int | None = None


def read_label(code: str, labels: Iterable[Label], variants: Iterable[Variant]) -> Labelled:
    """Read a label: 2 digits of prefix, 5 of PLU, 5 of value, a check digit.

    The first of the labels with this prefix says what the value is.
    """
    if not _THIRTEEN_DIGITS.fullmatch(code) or not _check_digit_holds(code):
        raise PricingError("bad_label", f"{code!r} has not 13 digits with their check digit")
    prefix, plu, value = code[:2], code[2:7], int(code[7:12])
    label = next((label for label in labels if label.prefix == prefix), None)
    variant = next((variant for variant in variants if variant.plu == plu), None)
    if label is None or variant is None:
        raise PricingError("unknown_label", f"prefix {prefix} or plu {plu} is not known here")
    if label.type == "price":
        return Labelled(variant, price=value * label.scale)
    if variant.unit != "kg" or not value:
        raise PricingError("bad_label", f"{code} weighs nothing or what is not sold by weight")
    return Labelled(variant, grams=value * label.scale)


def _check_digit_holds(code: str) -> bool:
    return sum(int(digit) * (1 + 2 * (at % 2)) for at, digit in enumerate(code)) % 10 == 0
