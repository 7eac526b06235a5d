"""An amount of money in one currency, exact to the smallest unit, and how it is shared out."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

# ISO 4217 currencies whose smallest unit is not a hundredth.
_EXPONENTS = {
    **dict.fromkeys(
        ("BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND"), 0
    ),
    **dict.fromkeys(("VUV", "XAF", "XOF", "XPF"), 0),
    **dict.fromkeys(("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"), 3),
}


class CurrencyMismatch(ValueError):
    """Two amounts of different currencies met; there is no rate here to join them by."""


def exponent(currency: str) -> int:
    """How many decimal places an ISO 4217 currency is written with: JPY 0, EUR 2, KWD 3."""
    return _EXPONENTS.get(currency, 2)


@dataclass(frozen=True, slots=True)
class Money:
    """Minor units and an ISO 4217 code.

    A float cannot hold 0.10, and a drawer is counted to the cent; so an amount is a whole
    number of the smallest unit, and nothing in this project divides one without saying
    where the rest goes.
    """

    minor: int
    currency: str

    @classmethod
    def zero(cls, currency: str) -> "Money":
        return cls(0, currency)

    @classmethod
    def of(cls, amount: str | Decimal, currency: str) -> "Money":
        """Read a decimal amount such as "12.90"; ValueError if it has parts of a minor unit."""
        try:
            scaled = Decimal(amount).scaleb(exponent(currency))
        except InvalidOperation:
            raise ValueError(f"{amount!r} is not an amount of money") from None
        if not scaled.is_finite() or scaled != int(scaled):
            raise ValueError(f"{amount} {currency} is not a whole number of minor units")
        return cls(int(scaled), currency)

    @classmethod
    def sum(cls, amounts: Iterable["Money"], currency: str) -> "Money":
        """Add amounts up; the currency is needed for none of them."""
        total = cls.zero(currency)
        for amount in amounts:
            total += amount
        return total

    @property
    def exponent(self) -> int:
        """How many decimal places the currency is written with."""
        return exponent(self.currency)

    @property
    def decimal(self) -> Decimal:
        """The amount in major units, with the places of its currency, to be formatted."""
        return Decimal(self.minor).scaleb(-self.exponent)

    def __add__(self, other: "Money") -> "Money":
        self._demand_same_currency(other)
        return Money(self.minor + other.minor, self.currency)

    def __sub__(self, other: "Money") -> "Money":
        self._demand_same_currency(other)
        return Money(self.minor - other.minor, self.currency)

    def __mul__(self, count: int) -> "Money":
        return Money(self.minor * count, self.currency)

    __rmul__ = __mul__

    def __neg__(self) -> "Money":
        return Money(-self.minor, self.currency)

    def __bool__(self) -> bool:
        return self.minor != 0

    def __lt__(self, other: "Money") -> bool:
        self._demand_same_currency(other)
        return self.minor < other.minor

    def __le__(self, other: "Money") -> bool:
        self._demand_same_currency(other)
        return self.minor <= other.minor

    def __gt__(self, other: "Money") -> bool:
        return other < self

    def __ge__(self, other: "Money") -> bool:
        return other <= self

    def apportion(self, weights: Sequence[int]) -> tuple["Money", ...]:
        """Share this amount by weight; see `apportion`."""
        return tuple(Money(part, self.currency) for part in apportion(self.minor, weights))

    def _demand_same_currency(self, other: "Money") -> None:
        if other.currency != self.currency:
            raise CurrencyMismatch(f"{self.currency} and {other.currency}")


def apportion(whole: int, weights: Sequence[int]) -> list[int]:
    """Share `whole` minor units by weight so that the parts add up to it exactly.

    `pricing.md` §1: every part is its exact share rounded down, and what is left over goes
    one each to the largest fractions; among equals to the larger weight, then to the
    earlier. So a part never exceeds its weight unless the whole exceeds their sum. Weights
    that are all zero give parts that are all zero.
    """
    if whole < 0 or (weights and min(weights) < 0):
        raise ValueError("only an amount and weights of zero or more can be shared out")
    total = sum(weights)
    if total == 0:
        return [0] * len(weights)
    return largest_remainder(whole, [whole * weight for weight in weights], total, weights)


def largest_remainder(
    whole: int, numerators: Sequence[int], denominator: int, weights: Sequence[int]
) -> list[int]:
    """Whole parts near numerators / denominator that add up to `whole`.

    The caller answers for `whole` being the sum of the exact shares, rounded in any way.
    Shares are rounded toward minus infinity and the rest is given one each by fraction,
    then weight, then place: the one tie rule of the whole engine.
    """
    parts = [numerator // denominator for numerator in numerators]
    left = whole - sum(parts)
    if left:
        by_fraction = sorted(
            range(len(parts)), key=lambda at: (-(numerators[at] % denominator), -weights[at])
        )
        for at in by_fraction[:left]:
            parts[at] += 1
    return parts
