"""How rows of the feed become rows of tables: one writer a kind, the only ones who write them.

Bodies are kept as they came and decoded when read; columns hold what is searched. A writer takes
a page's rows of its kind at once and works in tuples.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import msgspec
from sqlalchemy import Connection

from sync import wire
from sync.store.words import fold, index_words

Body = tuple[str, bytes, Any]  # key, encoded, decoded


@dataclass(frozen=True)
class Kind:
    """One kind of row: the message its bodies are, and how it is put, dropped and listed.

    `put`, `drop` and `keys` get the store that the scope names ("" for the chain's scope).
    """

    message: type[wire.Message]
    put: Callable[[Connection, str, Sequence[Body]], None]
    drop: Callable[[Connection, str, Iterable[str]], None]
    keys: Callable[[Connection, str], Iterable[str]]


def _simple(
    table: str, message: type[wire.Message], columns: dict[str, Callable[[Any], object]]
) -> Kind:
    """A table keyed by `id`, with some of the body's values as columns."""
    names = ("id", *columns, "body")
    insert = (
        f"INSERT OR REPLACE INTO {table} ({', '.join(names)}) "
        f"VALUES ({', '.join('?' * len(names))})"
    )
    takers = tuple(columns.values())

    def put(connection: Connection, _store: str, rows: Sequence[Body]) -> None:
        connection.exec_driver_sql(
            insert, [(key, *(take(value) for take in takers), raw) for key, raw, value in rows]
        )

    def drop(connection: Connection, _store: str, keys: Iterable[str]) -> None:
        connection.exec_driver_sql(f"DELETE FROM {table} WHERE id = ?", [(key,) for key in keys])

    def listed(connection: Connection, _store: str) -> Iterable[str]:
        return connection.exec_driver_sql(f"SELECT id FROM {table}").scalars().all()

    return Kind(message, put, drop, listed)


def _of_store(
    table: str, message: type[wire.Message], columns: dict[str, Callable[[Any], object]]
) -> Kind:
    """A table keyed by store and variant."""
    names = ("store", "variant", *columns, "body")
    insert = (
        f"INSERT OR REPLACE INTO {table} ({', '.join(names)}) "
        f"VALUES ({', '.join('?' * len(names))})"
    )
    takers = tuple(columns.values())

    def put(connection: Connection, store: str, rows: Sequence[Body]) -> None:
        connection.exec_driver_sql(
            insert,
            [(store, key, *(take(value) for take in takers), raw) for key, raw, value in rows],
        )

    def drop(connection: Connection, store: str, keys: Iterable[str]) -> None:
        connection.exec_driver_sql(
            f"DELETE FROM {table} WHERE store = ? AND variant = ?",
            [(store, key) for key in keys],
        )

    def listed(connection: Connection, store: str) -> Iterable[str]:
        return (
            connection.exec_driver_sql(f"SELECT variant FROM {table} WHERE store = ?", (store,))
            .scalars()
            .all()
        )

    return Kind(message, put, drop, listed)


def _put_products(connection: Connection, _store: str, rows: Sequence[Body]) -> None:
    connection.exec_driver_sql(
        "INSERT INTO products (id, popularity, name, body) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET popularity = excluded.popularity, "
        "name = excluded.name, body = excluded.body",
        [(key, product.popularity, fold(_first(product.name)), raw) for key, raw, product in rows],
    )
    numbers = _product_rows(connection, [key for key, _raw, _product in rows])
    _forget_products(connection, numbers.values())
    placed = [(numbers[key], product) for key, _raw, product in rows]
    _many(
        connection,
        "INSERT INTO product_names (row, language, name) VALUES (?, ?, ?)",
        [(row, lang, fold(name)) for row, product in placed for lang, name in product.name.items()],
    )
    _many(
        connection,
        "INSERT OR IGNORE INTO product_categories (category, row) VALUES (?, ?)",
        [(category, row) for row, product in placed for category in product.categories],
    )
    # A variant that moved to another product is taken along, whichever row comes first.
    _many(
        connection,
        "INSERT OR REPLACE INTO variants (id, row, sku, gtin) VALUES (?, ?, ?, ?)",
        [(v.id, row, v.sku.upper(), v.gtin) for row, product in placed for v in product.variants],
    )
    _many(
        connection,
        "INSERT OR IGNORE INTO pictures (row, hash) VALUES (?, ?)",
        [(row, digest) for row, product in placed for digest in _pictures(product)],
    )
    # The index is kept up in one pass over the page, not row by row.
    _many(
        connection,
        "INSERT INTO search (rowid, names, brand, tags) VALUES (?, ?, ?, ?)",
        [(row, *_searched(product)) for row, product in placed],
    )


def _drop_products(connection: Connection, _store: str, keys: Iterable[str]) -> None:
    numbers = _product_rows(connection, list(keys))
    _forget_products(connection, numbers.values())
    _many(connection, "DELETE FROM products WHERE row = ?", [(row,) for row in numbers.values()])


def _list_products(connection: Connection, _store: str) -> Iterable[str]:
    return connection.exec_driver_sql("SELECT id FROM products").scalars().all()


def _forget_products(connection: Connection, numbers: Iterable[int]) -> None:
    """Take away all that hangs on products, but not the products."""
    rows = [(number,) for number in numbers]
    for table, column in (
        ("product_names", "row"),
        ("product_categories", "row"),
        ("variants", "row"),
        ("pictures", "row"),
        ("search", "rowid"),
    ):
        _many(connection, f"DELETE FROM {table} WHERE {column} = ?", rows)


def _product_rows(connection: Connection, keys: Sequence[str]) -> dict[str, int]:
    rows = connection.exec_driver_sql(
        "SELECT id, row FROM products WHERE id IN (SELECT value FROM json_each(?))",
        (msgspec.json.encode(keys).decode(),),
    )
    return {row.id: row.row for row in rows}


def _searched(product: wire.Product) -> tuple[str, str, str]:
    variants = product.variants
    names = [*product.name.values(), *(name for v in variants for name in v.name.values())]
    skus = [variant.sku for variant in variants]
    return (
        " ".join(index_words(" ".join(names))),
        " ".join(index_words(product.brand)),
        " ".join(index_words(" ".join([*product.tags, *skus]))),
    )


def _pictures(product: wire.Product) -> set[str]:
    images = [*product.images, *(image for v in product.variants for image in v.images)]
    return {image.hash for image in images if image.hash}


def _list_store(connection: Connection, store: str) -> Iterable[str]:
    """A store's scope holds that store alone."""
    return (
        connection.exec_driver_sql("SELECT id FROM stores WHERE id = ?", (store,)).scalars().all()
    )


def _first(texts: wire.Texts) -> str:
    """A product's name for sorting where it has none in the language asked for."""
    return texts.get("en") or next(iter(texts.values()), "")


def _many(connection: Connection, statement: str, rows: list[tuple[Any, ...]]) -> None:
    if rows:
        connection.exec_driver_sql(statement, rows)


KINDS: dict[str, Kind] = {
    "category": _simple(
        "categories",
        wire.Category,
        {
            "parent": lambda category: category.parent,
            "position": lambda category: category.position,
            "image": lambda category: category.image,
        },
    ),
    "product": Kind(wire.Product, _put_products, _drop_products, _list_products),
    "review": _simple(
        "reviews",
        wire.Review,
        {
            "product": lambda review: review.product,
            "stars": lambda review: review.stars,
            "language": lambda review: review.language,
            "date": lambda review: review.date,
            "helpful": lambda review: review.helpful,
        },
    ),
    "device": _simple("devices", wire.DeviceKey, {"code": lambda device: device.code}),
    "store": replace(_simple("stores", wire.Store, {}), keys=_list_store),
    "price": _of_store(
        "prices",
        wire.Price,
        {
            "regular": lambda price: price.regular,
            "sale": lambda price: price.sale,
            "sale_from": lambda price: price.sale_from,
            "sale_to": lambda price: price.sale_to,
        },
    ),
    "stock": _of_store("stock", wire.Stock, {}),
    "staff": _simple("staff", wire.StaffMember, {}),
    "order": _simple(
        "orders",
        wire.Order,
        {
            "number": lambda order: order.number,
            "store": lambda order: order.store,
            "placed_at": lambda order: order.placed_at,
        },
    ),
}
