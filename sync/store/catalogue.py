"""What is shown and sold: categories, products, codes, prices, stock.

Everything here reads `cache.db` and answers in wire messages. "Not found" is an answer: None, or
a key that is missing. Ids that are asked for in bulk may be any number.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

import msgspec
from sqlalchemy import Connection, Engine

from sync import wire
from sync.sqlite import reading
from sync.store.cursors import read_mark
from sync.store.journal import Journal

Order = Literal["popular", "name", "price", "price-down", "rated"]

_category = msgspec.json.Decoder(wire.Category)
_product = msgspec.json.Decoder(wire.Product)
_price = msgspec.json.Decoder(wire.Price)
_stock = msgspec.json.Decoder(wire.Stock)

# The category asked for and all below it; a cycle in the data ends it, as UNION drops repeats.
_BELOW = """
    WITH RECURSIVE below (id) AS (
        SELECT ? UNION SELECT categories.id FROM categories JOIN below ON parent = below.id
    )
"""
_IN_CATEGORY = (
    "WHERE row IN (SELECT row FROM product_categories WHERE category IN (SELECT id FROM below))"
)
# The lowest price of a product's variants in a store at a time: the sale price while it holds.
# CROSS JOIN keeps SQLite from going through all prices of the store for each product.
_LOWEST = """
    (SELECT min(CASE WHEN sale IS NOT NULL AND (sale_from = '' OR sale_from <= ?)
                      AND (sale_to = '' OR sale_to > ?) THEN min(sale, regular) ELSE regular END)
     FROM variants CROSS JOIN prices ON prices.variant = variants.id AND prices.store = ?
     WHERE variants.row = products.row)
"""
_RATED = "(SELECT avg(stars) FROM reviews WHERE reviews.product = products.id)"


@dataclass(frozen=True)
class Found:
    """A variant with the product it belongs to."""

    product: wire.Product
    variant: wire.Variant


def categories(cache: Engine) -> list[wire.Category]:
    """All categories, by position; `parent` makes the tree."""
    with reading(cache) as connection:
        rows = connection.exec_driver_sql("SELECT body FROM categories ORDER BY position, id")
        return [_category.decode(body) for body in rows.scalars()]


def count(cache: Engine, category: str = "") -> int:
    """How many products are in a category and those below it, or in all."""
    with reading(cache) as connection:
        if not category:
            return int(connection.exec_driver_sql("SELECT count(*) FROM products").scalar_one())
        statement = f"{_BELOW} SELECT count(*) FROM products {_IN_CATEGORY}"
        return int(connection.exec_driver_sql(statement, (category,)).scalar_one())


def product(cache: Engine, id: str) -> wire.Product | None:  # noqa: A002
    return products(cache, [id]).get(id)


def products(cache: Engine, ids: Iterable[str]) -> dict[str, wire.Product]:
    with reading(cache) as connection:
        rows = connection.exec_driver_sql(
            "SELECT id, body FROM products WHERE id IN (SELECT value FROM json_each(?))",
            (_listed(ids),),
        )
        return {key: _product.decode(body) for key, body in rows}


def by_code(cache: Engine, code: str) -> Found | None:
    """A variant by what was scanned or typed: a GTIN of 8 to 14 digits, or an SKU in any case."""
    code = code.strip()
    gtin = code.zfill(14) if code.isascii() and code.isdigit() and 8 <= len(code) <= 14 else ""
    with reading(cache) as connection:
        row = connection.exec_driver_sql(
            "SELECT variants.id, body FROM variants JOIN products USING (row) "
            "WHERE (? != '' AND gtin != '' AND gtin = ?) OR sku = ? "
            "ORDER BY gtin = ? DESC, popularity DESC LIMIT 1",
            (gtin, gtin, code.upper(), gtin),
        ).one_or_none()
    return None if row is None else _found(row[1], row[0])


def variant(cache: Engine, id: str) -> Found | None:  # noqa: A002
    return variants(cache, [id]).get(id)


def variants(cache: Engine, ids: Iterable[str]) -> dict[str, Found]:
    """Variants with their products, by variant id."""
    with reading(cache) as connection:
        rows = connection.exec_driver_sql(
            "SELECT variants.id, body FROM variants JOIN products USING (row) "
            "WHERE variants.id IN (SELECT value FROM json_each(?))",
            (_listed(ids),),
        )
        found = ((key, _found(body, key)) for key, body in rows)
        return {key: each for key, each in found if each is not None}


def browse(
    cache: Engine,
    category: str = "",
    limit: int = 24,
    offset: int = 0,
    *,
    order: Order = "popular",
    language: str = "en",
    store: str = "",
    at: str = "",
) -> list[wire.Product]:
    """Products of a category and those below it, or of all, in one of the sort orders.

    Prices are those of `store` at the local time `at`; what has no price there comes last.
    """
    values: list[Any] = [category] if category else []
    by = "popularity DESC, row"
    if order == "name":
        by = (
            "coalesce((SELECT n.name FROM product_names n WHERE n.row = products.row "
            "AND n.language = ?), products.name), row"
        )
        values.append(language)
    elif order in ("price", "price-down"):
        by = f"{_LOWEST} {'DESC' if order == 'price-down' else 'ASC'} NULLS LAST, {by}"
        values += [at, at, store]
    elif order == "rated":
        by = f"{_RATED} DESC NULLS LAST, {by}"
    statement = (
        f"{_BELOW if category else ''} SELECT body FROM products "
        f"{_IN_CATEGORY if category else ''} ORDER BY {by} LIMIT ? OFFSET ?"
    )
    with reading(cache) as connection:
        rows = connection.exec_driver_sql(statement, (*values, limit, offset))
        return [_product.decode(body) for body in rows.scalars()]


def price(cache: Engine, store: str, variant: str) -> wire.Price | None:
    return prices(cache, store, [variant]).get(variant)


def prices(cache: Engine, store: str, variants: Iterable[str]) -> dict[str, wire.Price]:
    """A store's prices by variant; what has none there is left out."""
    with reading(cache) as connection:
        rows = connection.exec_driver_sql(
            "SELECT variant, body FROM prices WHERE store = ? "
            "AND variant IN (SELECT value FROM json_each(?))",
            (store, _listed(variants)),
        )
        return {key: _price.decode(body) for key, body in rows}


def stock(
    cache: Engine, stores: Iterable[str], variants: Iterable[str]
) -> dict[tuple[str, str], wire.Stock]:
    """The hub's stock by (store, variant), as last replicated.

    A device's own store wants what it moved since: `DeviceFiles.stock` adds that.
    """
    with reading(cache) as connection:
        return _read_stock(connection, stores, variants)


def local_stock(
    cache: Engine,
    journal: Journal,
    own: str,
    stores: Iterable[str],
    variants: Iterable[str],
) -> dict[tuple[str, str], wire.Stock]:
    """Stock with this device's own moves that the hub's rows do not show yet.

    Rows and mark are read in one view, so that a move is counted once, whatever comes in.
    """
    wanted = list(variants)
    with reading(cache) as connection:
        held = _read_stock(connection, stores, wanted)
        mark = read_mark(connection, f"store:{own}")
    for key, moved in journal.moved_after(mark, wanted).items():
        row = held.get((own, key))
        if row is not None:
            held[own, key] = msgspec.structs.replace(row, on_hand=row.on_hand + moved)
    return held


def _read_stock(
    connection: Connection, stores: Iterable[str], variants: Iterable[str]
) -> dict[tuple[str, str], wire.Stock]:
    rows = connection.exec_driver_sql(
        "SELECT store, variant, body FROM stock "
        "WHERE store IN (SELECT value FROM json_each(?)) "
        "AND variant IN (SELECT value FROM json_each(?))",
        (_listed(stores), _listed(variants)),
    )
    return {(store, key): _stock.decode(body) for store, key, body in rows}


def _found(body: bytes, variant: str) -> Found | None:
    whole = _product.decode(body)
    return next((Found(whole, each) for each in whole.variants if each.id == variant), None)


def _listed(ids: Iterable[str]) -> str:
    """Ids as one JSON parameter, so that their number has no limit."""
    return msgspec.json.encode(ids if isinstance(ids, Sequence) else list(ids)).decode()
