"""Choosing a variant by its options: pure, so that every combination can be tried."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sync.wire import Product, Variant


@dataclass(frozen=True, slots=True)
class Choice:
    """A product and the variant looked at. A product without variants has None."""

    product: Product
    variant: Variant | None

    @classmethod
    def first(cls, product: Product, available: Sequence[str], wanted: str = "") -> "Choice":
        """Begin with the variant wanted, else with the first that can be had, else the first."""
        order = [wanted, *(each.id for each in product.variants if each.id in available)]
        by_id = {each.id: each for each in product.variants}
        for key in order:
            if key in by_id:
                return cls(product, by_id[key])
        return cls(product, product.variants[0] if product.variants else None)

    def with_option(self, option: str, value: str) -> "Choice":
        """Another value of one option; the other options stay where such a variant exists.

        Where it does not, the variant with the most of the other options in common is taken: a
        shopper who touches a colour wants that colour.
        """
        having = [each for each in self.product.variants if each.options.get(option) == value]
        if not having:
            return self
        now: Mapping[str, str] = self.variant.options if self.variant else {}
        best = max(
            having,
            key=lambda each: sum(each.options.get(name) == chosen for name, chosen in now.items()),
        )
        return Choice(self.product, best)

    def reachable(self, option: str, value: str) -> Variant | None:
        """The variant that touching this value would lead to, keeping all other options."""
        now = dict(self.variant.options) if self.variant else {}
        wanted = {**now, option: value}
        return next((each for each in self.product.variants if each.options == wanted), None)
