"""How what is in a basket is sold now, read from the kiosk's cache."""

from collections.abc import Sequence

from kiosk.shelf import Shop
from sync.shop.basket import Goods
from sync.store import catalogue
from sync.store.files import DeviceFiles


def goods_of(files: DeviceFiles, shop: Shop, variants: Sequence[str]) -> dict[str, Goods]:
    """The goods by variant, named in the shop's language; what has no price here is left out."""
    found = catalogue.variants(files.cache, variants)
    prices = catalogue.prices(files.cache, shop.store.id, variants)
    return {
        key: Goods.of(each.product, each.variant, prices[key], shop.language)
        for key, each in found.items()
        if key in prices and each.product.sold == "here"
    }
