"""Writes a whole shop down: catalogue, stores, stock, staff and customers.

Used for the demo shop and by tests. Doing it again changes nothing.
"""

from collections.abc import Iterable

from sync.hub.demo.shop import CustomerSeed, Shop, StoreSeed
from sync.hub.hub import Hub
from sync.hub.profiles import normalised
from sync.hub.store import catalogue, customers, stock
from sync.hub.store.database import Write

CONSENT_VERSION = "2026-01"


def plant(hub: Hub, shop: Shop) -> None:
    """All but orders and purchases, which are made by the hub's own rules afterwards."""
    for content in shop.images.values():
        hub.images.put(content)
    with hub.database.write() as write:
        catalogue.put(write, catalogue.CHAIN, "category", {c.id: c for c in shop.categories})
        catalogue.put_products(write, shop.products)
        catalogue.put(write, catalogue.CHAIN, "review", {r.id: r for r in shop.reviews})
        for store in shop.stores:
            _plant_store(write, store)
        _plant_customers(write, shop.customers)


def _plant_store(write: Write, seed: StoreSeed) -> None:
    store = seed.settings.id
    scope = catalogue.store_scope(store)
    catalogue.put(write, scope, "store", {store: seed.settings})
    catalogue.put(write, scope, "price", {price.variant: price for price in seed.prices})
    catalogue.put(
        write, catalogue.staff_scope(store), "staff", {member.id: member for member in seed.staff}
    )
    # Stock that is there already has been sold from since; only what is new comes in.
    held = stock.of_store(write.connection, store)
    new = {row.variant: row for row in seed.stock if row.variant not in held}
    stock.put(write, store, new, reason="initial", reference="seed")


def _plant_customers(write: Write, seeds: Iterable[CustomerSeed]) -> None:
    for seed in seeds:
        if customers.find(write.connection, seed.id) is not None:
            continue
        customers.put(
            write,
            customers.Customer(
                id=seed.id,
                name=seed.name,
                tier=seed.tier,
                since=seed.since.isoformat(),
                language=seed.language,
                consent=CONSENT_VERSION if seed.consent else "",
            ),
            {
                "card": normalised("card", seed.card, ""),
                "phone": normalised("phone", seed.phone, ""),
                "email": normalised("email", seed.email, ""),
            },
        )
        customers.add_points(write, seed.id, seed.points, reason="initial", reference="seed")
