"""What a kiosk shows of products, read in one go from its cache: cards with price, stars, stock."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sync import wire
from sync.shop.terms import price_at
from sync.shop.texts import pick
from sync.store import catalogue, reviews
from sync.store.files import DeviceFiles

ONLINE = "online"


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A product as a card shows it; prices in minor units of the store's currency.

    `price` is the lowest of its variants now, None where it has none here; `before` its ordinary
    price where that is reduced, and `until` when. `tenths` is the average of its stars times ten.
    """

    product: wire.Product
    name: str
    price: int | None
    several_prices: bool
    before: int | None
    until: str  # the end of that, local ISO time, exclusive; empty = open
    image: str
    tenths: int
    rating: str
    reviews: int
    here: int
    nearby: int
    online: int
    aisle: str


@dataclass(frozen=True)
class Shop:
    """The store whose shelf is looked at, the stores near it, and the language read."""

    store: wire.Store
    language: str
    at: datetime

    @property
    def nearby(self) -> list[str]:
        return [near.store for near in self.store.nearby]


def cards(files: DeviceFiles, shop: Shop, products: Sequence[wire.Product]) -> list[Card]:
    """The cards of these products, in their order."""
    variants = [variant.id for product in products for variant in product.variants]
    prices = catalogue.prices(files.cache, shop.store.id, variants)
    stock = files.stock([shop.store.id, ONLINE, *shop.nearby], variants)
    ratings = reviews.summary(files.cache, [product.id for product in products])
    return [_card(product, shop, prices, stock, ratings.get(product.id)) for product in products]


def first_image(product: wire.Product, variant: wire.Variant | None = None) -> str:
    """The hash of the picture a product or one of its variants is known by."""
    images = (*(variant.images if variant else ()), *product.images)
    return next((image.hash for image in images if image.hash), "")


def option_texts(product: wire.Product, variant: wire.Variant, language: str) -> list[str]:
    """The options chosen, as words: ["Sky", "12 pieces"]."""
    return [
        pick(value.name, language)
        for option in product.options
        for value in option.values
        if variant.options.get(option.id) == value.id
    ]


def available(
    stock: Mapping[tuple[str, str], wire.Stock], stores: Iterable[str], variants: Iterable[str]
) -> int:
    """Pieces that can be had in these stores together."""
    wanted = list(variants)
    rows = (stock.get((store, variant)) for store in stores for variant in wanted)
    return sum(max(0, row.available) for row in rows if row is not None)


def _card(
    product: wire.Product,
    shop: Shop,
    prices: dict[str, wire.Price],
    stock: dict[tuple[str, str], wire.Stock],
    rating: reviews.Rating | None,
) -> Card:
    ids = [variant.id for variant in product.variants]
    priced = [prices[key] for key in ids if key in prices]
    cheapest = min(priced, key=lambda price: price_at(price, shop.at), default=None)
    now = price_at(cheapest, shop.at) if cheapest else None
    here = next((row for key in ids if (row := stock.get((shop.store.id, key)))), None)
    # A picture of what can be had here says more than one of what cannot.
    shown = next(
        (
            variant
            for variant in product.variants
            if available(stock, [shop.store.id], [variant.id])
        ),
        None,
    )
    return Card(
        product=product,
        name=pick(product.name, shop.language),
        price=now,
        several_prices=len({price_at(price, shop.at) for price in priced}) > 1,
        before=cheapest.regular
        if cheapest and now is not None and now < cheapest.regular
        else None,
        until=cheapest.sale_to if cheapest else "",
        image=first_image(product) or first_image(product, shown),
        tenths=int(rating.average.replace(".", "")) if rating else 0,
        rating=rating.average if rating else "",
        reviews=rating.count if rating else 0,
        here=available(stock, [shop.store.id], ids),
        nearby=available(stock, shop.nearby, ids),
        online=available(stock, [ONLINE], ids),
        aisle=here.aisle if here else "",
    )
