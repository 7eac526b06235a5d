"""What to try in the demo shop, as `tresen-hub demo` prints it."""

from collections.abc import Iterator, Mapping

from sync import wire
from sync.hub.demo.shop import Shop
from sync.hub.hub import Hub
from sync.hub.ordering.pricing import local_time
from sync.hub.store import orders
from sync.shop.codes import show_pickup_code
from sync.shop.money import Money
from sync.shop.terms import price_at
from sync.shop.texts import pick

_ARTICLES = 6
_CARDS = 3


def handout(hub: Hub, shop: Shop, store: str, pins: Mapping[str, str]) -> str:
    """PINs, barcodes, cards and pickup codes of one store. `pins` are by the staff's name."""
    return "\n".join(
        (
            f"Demo shop in {hub.folder}",
            "",
            "Sign in with a PIN:",
            *(f"  {pin}  {name}" for name, pin in pins.items()),
            "",
            "Barcodes to scan or type:",
            *_articles(hub, shop, store),
            "",
            "Customer cards:",
            *(f"  {seed.card}  {seed.name}" for seed in shop.customers[:_CARDS]),
            "",
            f"Pickup codes of open orders in {store}:",
            *_codes(hub, shop, store),
        )
    )


def _articles(hub: Hub, shop: Shop, store: str) -> Iterator[str]:
    seed = next(seed for seed in shop.stores if seed.settings.id == store)
    now = local_time(seed.settings, hub.clock())
    prices = {price.variant: price for price in seed.prices}
    held = {row.variant for row in seed.stock if row.on_hand > 0}
    shown = 0
    for product in sorted(shop.products, key=lambda product: -product.popularity):
        variant = next((v for v in product.variants if v.gtin and v.id in held), None)
        if variant is None or variant.id not in prices:
            continue
        price = Money(price_at(prices[variant.id], now), seed.settings.currency)
        name = pick(variant.name, "en") or pick(product.name, "en")
        # As it stands under the bars of an EAN-13.
        yield f"  {variant.gtin.removeprefix('0')}  {name} ({price.decimal} {price.currency})"
        shown += 1
        if shown == _ARTICLES:
            return


def _codes(hub: Hub, shop: Shop, store: str) -> Iterator[str]:
    with hub.database.read() as connection:
        found = [orders.by_number(connection, seed.number) for seed in shop.orders]
    for kept in found:
        if kept is not None and kept.order.store == store and orders.is_open(kept.order):
            yield _code(hub, kept.order)


def _code(hub: Hub, order: wire.Order) -> str:
    code = show_pickup_code(hub.secrecy.pickup_code(order.id))
    return f"  {code}  {order.number}, {order.state}, {order.payment}, for {order.name}"
