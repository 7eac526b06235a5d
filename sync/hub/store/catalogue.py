"""Stores, staff, products, prices and reviews: what the hub says of them is the feed itself."""

from collections.abc import Iterable, Mapping

from sqlalchemy import Connection, select

from sync import wire
from sync.hub.store import feed
from sync.hub.store.database import Write
from sync.hub.store.schema import feed as feed_table
from sync.hub.store.schema import variants
from sync.hub.store.upsert import upsert

CHAIN = "chain"


class UnknownStore(LookupError):
    """The shop has no such store; the text names those it has."""


def store_scope(store: str) -> str:
    return f"store:{store}"


def staff_scope(store: str) -> str:
    return f"staff:{store}"


def find_store(connection: Connection, store: str) -> wire.Store | None:
    found = feed.body(connection, store_scope(store), "store", store)
    return found if isinstance(found, wire.Store) else None


def require_store(connection: Connection, store: str) -> wire.Store:
    """The store's settings; UnknownStore when there is no such store."""
    found = find_store(connection, store)
    if found is None:
        known = ", ".join(stores(connection)) or "none yet"
        raise UnknownStore(f"There is no store {store!r}. The shop's stores: {known}.")
    return found


def stores(connection: Connection) -> list[str]:
    rows = connection.execute(
        select(feed_table.c.key)
        .where(feed_table.c.kind == "store", feed_table.c.body != feed.TOMBSTONE)
        .order_by(feed_table.c.key)
    )
    return list(rows.scalars())


def products(connection: Connection) -> list[wire.Product]:
    found = feed.bodies(connection, CHAIN, "product").values()
    return [product for product in found if isinstance(product, wire.Product)]


def product_of(connection: Connection, variant: str) -> tuple[wire.Product, wire.Variant] | None:
    """The variant and the product it belongs to, or None when the shop does not know it."""
    product_id = connection.execute(
        select(variants.c.product).where(variants.c.id == variant)
    ).scalar_one_or_none()
    if product_id is None:
        return None
    product = feed.body(connection, CHAIN, "product", product_id)
    if not isinstance(product, wire.Product):
        return None
    return next(((product, v) for v in product.variants if v.id == variant), None)


def skus(connection: Connection) -> dict[str, str]:
    """Product ids by SKU; a product's own id stands for it too."""
    rows = connection.execute(select(variants.c.sku, variants.c.product)).all()
    return {product: product for _, product in rows} | {
        sku: product for sku, product in rows if sku
    }


def known_variants(connection: Connection, asked: Iterable[str]) -> set[str]:
    rows = connection.execute(select(variants.c.id).where(variants.c.id.in_(sorted(set(asked)))))
    return set(rows.scalars())


def price(connection: Connection, store: str, variant: str) -> wire.Price | None:
    found = feed.body(connection, store_scope(store), "price", variant)
    return found if isinstance(found, wire.Price) else None


def put(write: Write, scope: str, kind: str, rows: Mapping[str, wire.Message]) -> frozenset[str]:
    """Say what is not already so; gives the keys that changed."""
    before = feed.bodies(write.connection, scope, kind)
    changed = frozenset(key for key, row in rows.items() if before.get(key) != row)
    for key in changed:
        write.publish(scope, kind, key, rows[key])
    return changed


def put_products(write: Write, products: Iterable[wire.Product]) -> frozenset[str]:
    """Say what is new of these products, and remember which variant belongs to which."""
    rows = {product.id: product for product in products}
    changed = put(write, CHAIN, "product", rows)
    owners = [
        {"id": variant.id, "product": product.id, "sku": variant.sku}
        for product in rows.values()
        if product.id in changed
        for variant in product.variants
    ]
    upsert(write.connection, variants, owners)
    return changed
