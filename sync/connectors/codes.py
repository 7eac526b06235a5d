"""What a till finds an article by, and which article has it: no code may mean two articles."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from sync import wire
from sync.shop.texts import pick

Code = tuple[Literal["SKU", "GTIN"], str]
"""As tills compare it: an SKU in upper case, a GTIN with 14 digits."""


@dataclass(frozen=True, slots=True)
class Carrier:
    """A variant and the codes it is found by."""

    product: str
    variant: str
    name: str
    codes: tuple[Code, ...]

    def __str__(self) -> str:
        return f"{self.name} ({self.variant})"


def codes_of(sku: str, gtin: str) -> tuple[Code, ...]:
    found: tuple[Code, ...] = (("SKU", sku.upper()), ("GTIN", gtin))
    return tuple(code for code in found if code[1])


def carriers(products: Iterable[wire.Product]) -> Iterator[Carrier]:
    for product in products:
        for variant in product.variants:
            name = pick(variant.name or product.name, "en")
            yield Carrier(product.id, variant.id, name, codes_of(variant.sku, variant.gtin))
