"""Does a code mean one article, is the stock what moved it, does the feed say what tables say?"""

from collections import defaultdict

import msgspec
from sqlalchemy import Connection, Table, func, select

from sync import wire
from sync.connectors.codes import Carrier, Code, carriers
from sync.hub.ordering import values
from sync.hub.store import catalogue, feed
from sync.hub.store import stock as stock_store
from sync.hub.store.schema import feed as feed_table
from sync.hub.store.schema import movements, orders, returns, sales, stock, variants
from sync.hub.verify.checked import Checked
from sync.shop import orders as rules

_order = msgspec.json.Decoder(wire.Order)

Place = tuple[str, str]  # store, variant


def article_codes(connection: Connection) -> Checked:
    """No SKU and no GTIN is carried by two variants: a scan would find either."""
    carried: dict[Code, list[Carrier]] = defaultdict(list)
    count = 0
    for carrier in carriers(catalogue.products(connection)):
        count += 1
        for code in carrier.codes:
            carried[code].append(carrier)
    faults = tuple(
        f"{kind} {text} is carried by {' and '.join(sorted(map(str, by)))}"
        for (kind, text), by in sorted(carried.items())
        if len(by) > 1
    )
    return Checked(f"SKUs and GTINs of {count} articles", faults)


def stock_adds_up(connection: Connection) -> Checked:
    """On hand is the sum of all movements, and sales and returns moved what they say."""
    faults: list[str] = []
    moved: dict[Place, int] = defaultdict(int)
    by_receipts: dict[Place, int] = defaultdict(int)
    rows = connection.execute(
        select(
            movements.c.store,
            movements.c.variant,
            movements.c.reason,
            func.sum(movements.c.on_hand).label("pieces"),
        ).group_by(movements.c.store, movements.c.variant, movements.c.reason)
    )
    for row in rows:
        moved[row.store, row.variant] += row.pieces
        if row.reason in ("sale", "return"):
            by_receipts[row.store, row.variant] += row.pieces
    held = connection.execute(select(stock)).all()
    for row in held:
        total = moved[row.store, row.variant]
        if row.on_hand != total:
            faults.append(
                f"{row.variant} in {row.store}: {row.on_hand} on hand, but movements make {total}"
            )
    said = _said_by_receipts(connection)
    faults.extend(
        f"{variant} in {store}: receipts moved {said[store, variant]}, "
        f"the ledger has {by_receipts[store, variant]}"
        for store, variant in sorted(said.keys() | by_receipts.keys())
        if said[store, variant] != by_receipts[store, variant]
    )
    return Checked(f"stock of {len(held)} articles in stores", tuple(faults))


def _said_by_receipts(connection: Connection) -> dict[Place, int]:
    """What journalled sales and returns move, of the articles the shop knows."""
    known = set(connection.execute(select(variants.c.id)).scalars())
    said: dict[Place, int] = defaultdict(int)
    kinds: tuple[tuple[Table, type[wire.Sale] | type[wire.Return]], ...] = (
        (sales, wire.Sale),
        (returns, wire.Return),
    )
    for table, struct in kinds:
        bodies = connection.execute(select(table.c.body).where(table.c.epoch != ""))
        for body in bodies.scalars():
            receipt = msgspec.json.decode(body, type=struct)
            for variant, pieces in wire.stock_moves(receipt).items():
                if variant in known:
                    said[receipt.store, variant] += pieces
    return said


def reservations(connection: Connection) -> Checked:
    """What is reserved is what open orders wait for, and a handover took what was picked."""
    faults: list[str] = []
    wanted: dict[Place, int] = defaultdict(int)
    count = 0
    for body in connection.execute(select(orders.c.body)).scalars():
        order = _order.decode(body)
        count += 1
        kept = rules.reserved(values.to_rules(order))
        for line in order.lines:
            wanted[order.store, line.line.variant] += kept[line.line.line]
        faults.extend(_handover_faults(connection, order))
    faults.extend(
        f"{row.variant} in {row.store}: {row.reserved} reserved, "
        f"orders wait for {wanted[row.store, row.variant]}"
        for row in connection.execute(select(stock))
        if row.reserved != wanted[row.store, row.variant]
    )
    return Checked(f"reservations of {count} orders", tuple(faults))


def _handover_faults(connection: Connection, order: wire.Order) -> list[str]:
    left = connection.execute(
        select(func.coalesce(func.sum(movements.c.on_hand), 0), func.count()).where(
            movements.c.reference == order.id, movements.c.reason == "handover"
        )
    ).one()
    pieces, count = -left[0], left[1]
    picked = sum(line.picked for line in order.lines)
    if order.state != "collected" and count:
        return [f"{order.number} is {order.state}, but its goods were handed over"]
    # An order that was collected before this hub kept stock moved nothing here.
    if order.state == "collected" and count and pieces != picked:
        return [f"{order.number}: {pieces} pieces were handed over, {picked} were picked"]
    return []


def feed_agrees(connection: Connection) -> Checked:
    """Stock and orders are in the feed as they are in the tables, and no position is used twice
    or lies beyond its scope's counter."""
    faults: list[str] = []
    count = 0
    for store in catalogue.stores(connection):
        said = feed.bodies(connection, catalogue.store_scope(store), "stock")
        real = stock_store.of_store(connection, store)
        count += len(real)
        faults.extend(
            f"the feed has another stock of {variant} in {store}"
            for variant in sorted(said.keys() | real.keys())
            if said.get(variant) != real.get(variant)
        )
    for row in connection.execute(select(orders.c.id, orders.c.store, orders.c.body)):
        count += 1
        order = _order.decode(row.body)
        if feed.body(connection, catalogue.staff_scope(row.store), "order", row.id) != order:
            faults.append(f"the feed has another order {order.number}")
    ends = connection.execute(
        select(feed_table.c.scope, func.max(feed_table.c.position)).group_by(feed_table.c.scope)
    )
    positions = feed.positions(connection)
    faults.extend(
        f"{scope} has a row at {last}, beyond its counter at {positions.get(scope, 0)}"
        for scope, last in ends
        if last > positions.get(scope, 0)
    )
    return Checked(f"the feed: {count} rows of stock and orders", tuple(faults))
