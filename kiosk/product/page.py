"""All that the page of a product shows, read in one go from the kiosk's cache."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.shelf import ONLINE, Card, Shop, cards
from sync import wire
from sync.store import catalogue, reviews
from sync.store.files import DeviceFiles

_RELATED = 4
_QUOTE = 160  # letters


@dataclass(frozen=True)
class Page:
    """A product with its prices and stock everywhere, and what goes with it.

    `parts` are the products that a set consists of; they are chosen one by one.
    """

    product: wire.Product
    prices: dict[str, wire.Price]
    stock: dict[tuple[str, str], wire.Stock]
    card: Card
    quote: wire.Review | None
    parts: tuple[Card, ...]
    related: tuple[Card, ...]
    categories: tuple[wire.Category, ...]


def page(files: DeviceFiles, shop: Shop, wanted: str) -> Page | None:
    """A product with its prices and stock everywhere, and what goes with it."""
    product = catalogue.product(files.cache, wanted)
    if product is None:
        return None
    ids = [variant.id for variant in product.variants]
    others = catalogue.products(files.cache, [*product.members, *product.related])
    members = [others[key] for key in product.members if key in others]
    related = [others[key] for key in product.related if key in others][:_RELATED]
    by_id = {one.id: one for one in catalogue.categories(files.cache)}
    return Page(
        product=product,
        prices=catalogue.prices(files.cache, shop.store.id, ids),
        stock=files.stock([shop.store.id, ONLINE, *shop.nearby], ids),
        card=cards(files, shop, [product])[0],
        quote=_quote(files, shop, wanted),
        parts=tuple(cards(files, shop, members)),
        related=tuple(cards(files, shop, related)),
        categories=_path(by_id, product.categories),
    )


def _quote(files: DeviceFiles, shop: Shop, product: str) -> wire.Review | None:
    """The most helpful good review that is short enough, in the language read if there is one."""
    for language in (shop.language, ""):
        for one in reviews.reviews(files.cache, product, language=language):
            if one.stars >= 4 and 0 < len(one.text) <= _QUOTE:
                return one
    return None


def _path(by_id: dict[str, wire.Category], categories: Sequence[str]) -> tuple[wire.Category, ...]:
    """From the top category down to the product's first one."""
    path: list[wire.Category] = []
    at = by_id.get(categories[0]) if categories else None
    while at is not None and at not in path:
        path.insert(0, at)
        at = by_id.get(at.parent)
    return tuple(path)
