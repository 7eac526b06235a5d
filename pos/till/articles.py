"""What a till knows of a thing somebody scans or asks for, read in one go from its files."""

from collections.abc import Sequence
from dataclasses import dataclass

from sync import wire
from sync.shop.basket import Goods
from sync.shop.texts import pick
from sync.store import catalogue, reviews
from sync.store.catalogue import Found
from sync.store.files import DeviceFiles
from sync.store.search import search

ONLINE = "online"


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """A variant with what selling it and talking about it take.

    `goods` is None for what has no price in this store. Pieces available are None where the
    stock is not known. `rating` is an average such as "4.6", empty without reviews.
    """

    found: Found
    goods: Goods | None
    here: int | None
    nearby: int
    online: int | None
    aisle: str
    shelf: str
    rating: str
    reviews: int

    name: str = ""

    @property
    def sold_here(self) -> bool:
        return self.found.product.sold == "here"


def by_code(files: DeviceFiles, store: wire.Store, code: str, language: str) -> Article | None:
    """The article with this GTIN or SKU, or None: an unknown number is an answer."""
    found = catalogue.by_code(files.cache, code)
    return _articles(files, store, [found], language)[0] if found else None


def by_words(
    files: DeviceFiles, store: wire.Store, text: str, language: str, limit: int
) -> list[Article]:
    """What was meant by what is typed so far, the likeliest first: a variant a row.

    A product of several variants gives each of them, because one of them is sold.
    """
    found = [
        Found(hit.product, variant)
        for hit in search(files.cache, text, language, limit)
        for variant in ([hit.variant] if hit.variant else hit.product.variants)
    ]
    return _articles(files, store, found[:limit], language)


def _articles(
    files: DeviceFiles, store: wire.Store, found: Sequence[Found], language: str
) -> list[Article]:
    ids = [each.variant.id for each in found]
    nearby = [near.store for near in store.nearby]
    prices = catalogue.prices(files.cache, store.id, ids)
    stock = files.stock([store.id, ONLINE, *nearby], ids)
    ratings = reviews.summary(files.cache, {each.product.id for each in found})
    return [
        _article(each, prices.get(each.variant.id), stock, store.id, nearby, ratings, language)
        for each in found
    ]


def _article(
    found: Found,
    price: wire.Price | None,
    stock: dict[tuple[str, str], wire.Stock],
    store: str,
    nearby: Sequence[str],
    ratings: dict[str, reviews.Rating],
    language: str,
) -> Article:
    variant = found.variant.id
    here, online = stock.get((store, variant)), stock.get((ONLINE, variant))
    near = [row for key in nearby if (row := stock.get((key, variant)))]
    rating = ratings.get(found.product.id)
    return Article(
        found=found,
        goods=Goods.of(found.product, found.variant, price, language) if price else None,
        here=here.available if here else None,
        nearby=sum(max(0, row.available) for row in near),
        online=online.available if online else None,
        aisle=here.aisle if here else "",
        shelf=here.shelf if here else "",
        rating=rating.average if rating else "",
        reviews=rating.count if rating else 0,
        name=pick(found.variant.name, language) or pick(found.product.name, language),
    )
