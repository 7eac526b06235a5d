"""Takes over what a file importer read: writes what differs, reports row by row."""

from sqlalchemy import Connection

from sync import wire
from sync.connectors import pictures
from sync.connectors.codes import Carrier, carriers
from sync.connectors.imported import Imported, Known, Report, compare
from sync.hub.hub import Hub
from sync.hub.store import catalogue, feed, stock
from sync.hub.store.database import Write


def take_over(hub: Hub, imported: Imported, source: str) -> Report:
    """Write the difference in one transaction; the report says what each row changed.

    `source` names the file in the stock ledger.
    """
    for content in imported.images.values():
        hub.images.put(content)
    with hub.database.write() as write:
        report = compare(imported, _known(write.connection))
        _write(write, imported, source)
    return report


def held_pictures(hub: Hub) -> dict[str, str]:
    """The hashes of pictures that the hub has already, by the address they came from."""
    with hub.database.read() as connection:
        held = pictures.held_pictures(catalogue.products(connection))
    return {address: name for address, name in held.items() if hub.images.has(name)}


def known_carriers(hub: Hub) -> tuple[Carrier, ...]:
    """The articles the hub has, with the codes that no other may take."""
    with hub.database.read() as connection:
        return tuple(carriers(catalogue.products(connection)))


def known_skus(hub: Hub) -> dict[str, str]:
    """The products that reviews may be about: by the SKUs of their variants and by their ids."""
    with hub.database.read() as connection:
        return catalogue.skus(connection)


def _write(write: Write, imported: Imported, source: str) -> None:
    categories = {category.id: category for category in imported.categories}
    catalogue.put(write, catalogue.CHAIN, "category", categories)
    catalogue.put_products(write, imported.products)
    reviews = {review.id: review for review in imported.reviews}
    catalogue.put(write, catalogue.CHAIN, "review", reviews)
    for store, prices in imported.prices.items():
        rows = {price.variant: price for price in prices}
        catalogue.put(write, catalogue.store_scope(store), "price", rows)
    for store, stocks in imported.stock.items():
        _put_stock(write, store, {row.variant: row for row in stocks}, imported, source)


def _put_stock(
    write: Write, store: str, rows: dict[str, wire.Stock], imported: Imported, source: str
) -> None:
    """A file knows figures; shelves and safety stock are the store's own and stay."""
    held = stock.of_store(write.connection, store)
    counted = {}
    for variant, row in rows.items():
        before = held.get(variant)
        if before is None:
            counted[variant] = row
        elif variant not in imported.uncounted and before.on_hand != row.on_hand:
            counted[variant] = wire.Stock(
                variant=variant,
                on_hand=row.on_hand,
                safety=before.safety,
                aisle=before.aisle,
                shelf=before.shelf,
            )
    stock.put(write, store, counted, reason="import", reference=source)


def _known(connection: Connection) -> Known:
    """What the hub says now; whole collections are read once, because a file asks for them all."""
    read: dict[tuple[str, str], dict[str, wire.Message]] = {}

    def known(scope: str, kind: str, key: str) -> wire.Message | None:
        if (scope, kind) not in read:
            read[scope, kind] = feed.bodies(connection, scope, kind)
        return read[scope, kind].get(key)

    return known
