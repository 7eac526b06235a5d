"""What happened before a seeded shop opens: its orders as far as they have come, past purchases.

Everything is priced by the hub's own rules. Purchases left the shelves before the stock was
counted, and seeded points include them, so neither moves anything.
"""

from collections.abc import Sequence
from datetime import datetime, time, timedelta

import msgspec

from sync import wire
from sync.hub.demo.shop import LineSeed, OrderSeed, PurchaseSeed, Shop
from sync.hub.hub import Hub
from sync.hub.ordering import placing, pricing
from sync.hub.store import catalogue, customers, orders, sales, stock
from sync.hub.store.database import Write
from sync.hub.times import instant, stamp
from sync.ids import new_id

# Receipt numbers of a till that is no more.
_SERIES = "X0-DEM00"
_STEP_MINUTES = {"placed": 0, "accepted": 2, "picking": 5, "ready": 18, "collected": 90}
_AFTERNOON = time(15, 30)


def plant_history(hub: Hub, shop: Shop) -> None:
    """Orders and purchases that are not there yet, after `seeding.plant`."""
    with hub.database.write() as write:
        for order in shop.orders:
            if orders.by_number(write.connection, order.number) is None:
                _place(write, hub, order)
        for number, purchase in enumerate(shop.purchases, start=1):
            receipt = f"{_SERIES}-{number:06}"
            if sales.sale_by_number(write.connection, receipt) is None:
                _sell(write, purchase, receipt)


def _place(write: Write, hub: Hub, seed: OrderSeed) -> None:
    settings = catalogue.require_store(write.connection, seed.store)
    placed = instant(write.at) - timedelta(minutes=seed.minutes_ago)
    local = pricing.local_time(settings, placed)
    wanted = _wanted(write, seed.store, seed.lines, seed.language)
    quoted = pricing.quote(settings, wanted, local, seed.channel)
    contact = wire.Contact(name=seed.name, phone=seed.phone, email=seed.email)
    places = stock.find(write.connection, seed.store, (line.variant for line in seed.lines))
    order = wire.Order(
        id=new_id(),
        number=seed.number,
        version=1,
        channel=seed.channel,
        store=seed.store,
        state=seed.state,
        payment=seed.payment,
        currency=settings.currency,
        lines=[
            wire.OrderLine(
                line=line,
                picked=each.quantity if seed.state in ("ready", "collected") else each.picked,
                if_short=each.if_short,
                image=goods.goods.image,
                aisle=places[each.variant].aisle if each.variant in places else "",
                shelf=places[each.variant].shelf if each.variant in places else "",
            )
            for line, goods, each in zip(quoted.lines, wanted, seed.lines, strict=True)
        ],
        subtotal=quoted.subtotal,
        discount=quoted.discount,
        taxes=quoted.taxes,
        total=quoted.total,
        paid=quoted.total if seed.payment == "paid" else 0,
        customer=seed.customer,
        name=seed.name,
        language=seed.language,
        place=seed.place,
        placed_at=stamp(placed),
        picker=seed.picker,
        steps=_steps(seed, placed),
    )
    placing.add(write, hub.secrecy, _timed(order, settings), contact)


def _steps(seed: OrderSeed, placed: datetime) -> list[wire.Step]:
    """The way to where the order is; what it was quick with, so that none lies in the future."""
    names = list(_STEP_MINUTES)
    passed = names[: names.index(seed.state) + 1]
    pace = min(1.0, seed.minutes_ago / max(1, _STEP_MINUTES[seed.state]))
    return [
        wire.Step(
            state=name,
            at=stamp(placed + timedelta(minutes=_STEP_MINUTES[name] * pace)),
            by="" if name == "placed" else seed.picker,
        )
        for name in passed
    ]


def _timed(order: wire.Order, settings: wire.Store) -> wire.Order:
    if order.state == "ready":
        until = stamp(instant(order.steps[-1].at) + timedelta(days=settings.hold_days))
        return msgspec.structs.replace(order, due_at=until, held_until=until)
    if order.state == "collected":
        return order
    target = instant(order.placed_at) + timedelta(minutes=settings.pick_minutes)
    return msgspec.structs.replace(order, due_at=stamp(target))


def _sell(write: Write, seed: PurchaseSeed, number: str) -> None:
    settings = catalogue.require_store(write.connection, seed.store)
    at = datetime.combine(seed.on, _AFTERNOON)
    buyer = customers.find(write.connection, seed.customer)
    language = buyer.language if buyer else settings.language
    wanted = _wanted(write, seed.store, seed.lines, language)
    quoted = pricing.quote(settings, wanted, at, "till")
    sale = wire.Sale(
        id=new_id(),
        number=number,
        store=seed.store,
        device="",
        staff="",
        at=at.isoformat(),
        currency=settings.currency,
        tax_mode=settings.tax_mode,
        language=language,
        lines=quoted.lines,
        subtotal=quoted.subtotal,
        discount=quoted.discount,
        taxes=quoted.taxes,
        total=quoted.total,
        tenders=[wire.Tender(type="cash", tendered=quoted.total, applied=quoted.total)],
        customer=seed.customer,
    )
    sales.add_sale(write, sale, sales.Recorded("", 0))


def _wanted(
    write: Write, store: str, lines: Sequence[LineSeed], language: str
) -> list[pricing.Wanted]:
    return [
        pricing.find(write.connection, store, line.variant, line.quantity, language)
        for line in lines
    ]
