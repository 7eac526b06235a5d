"""Chance without surprise: the same seed always draws the same.

SHA-256 instead of `random`, whose sequences may differ between versions of Python.
"""

from collections.abc import Sequence
from hashlib import sha256
from typing import TypeVar

T = TypeVar("T")


class Chance:
    """A sequence of draws named by what it is for: `Chance("stock", store, variant)`."""

    def __init__(self, *seed: object) -> None:
        self._seed = "/".join(map(str, seed))
        self._drawn = 0

    def part(self) -> float:
        """A number from 0 up to, but not including, 1."""
        self._drawn += 1
        digest = sha256(f"{self._seed}#{self._drawn}".encode()).digest()
        return int.from_bytes(digest[:6], "big") / 2**48

    def whole(self, low: int, high: int) -> int:
        """A whole number from `low` to `high`, both included."""
        return low + int(self.part() * (high - low + 1))

    def happens(self, share: float) -> bool:
        """True in this share of draws."""
        return self.part() < share

    def pick(self, items: Sequence[T]) -> T:
        return items[int(self.part() * len(items))]

    def some(self, items: Sequence[T], count: int) -> list[T]:
        """`count` different items, or all of them where there are fewer."""
        left = list(items)
        return [left.pop(int(self.part() * len(left))) for _ in range(min(count, len(left)))]

    def weighted(self, weights: Sequence[tuple[T, float]]) -> T:
        """One of the items, each as often as its weight says."""
        mark = self.part() * sum(weight for _, weight in weights)
        for item, weight in weights:
            mark -= weight
            if mark < 0:
                return item
        return weights[-1][0]
