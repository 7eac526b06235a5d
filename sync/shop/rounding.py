"""Rounding of exact ratios to whole numbers, always on the magnitude (`pricing.md` §1).

A ratio is two integers, so nothing is lost before the one place where a rule rounds.
"""

from typing import Literal, get_args

Rounding = Literal["half_up", "half_even", "half_down", "down", "up"]
MODES: tuple[Rounding, ...] = get_args(Rounding)


def rounding(name: str) -> Rounding:
    """The mode of this name; ValueError when there is none."""
    if name not in MODES:
        raise ValueError(f"unknown rounding mode {name!r}; known are {', '.join(MODES)}")
    return name


def round_ratio(numerator: int, denominator: int, mode: Rounding = "half_up") -> int:
    """Round numerator / denominator; the denominator is positive.

    The magnitude is rounded and the sign put back: -2.5 half_up is -3, and `down` is
    toward zero, so a refund rounds as the sale it reverses.
    """
    whole, rest = divmod(abs(numerator), denominator)
    if rest and _goes_up(whole, 2 * rest, denominator, mode):
        whole += 1
    return -whole if numerator < 0 else whole


def round_to(value: int, increment: int, mode: Rounding = "half_up") -> int:
    """The nearest multiple of an increment, as cash has coins for (CHF 0.05)."""
    return round_ratio(value, increment, mode) * increment


def _goes_up(whole: int, twice_rest: int, denominator: int, mode: Rounding) -> bool:
    if mode == "up" or mode == "down":
        return mode == "up"
    if twice_rest != denominator:
        return twice_rest > denominator
    return mode == "half_up" or (mode == "half_even" and whole % 2 == 1)
