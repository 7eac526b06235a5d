"""Stock per store and variant, and the ledger of everything that moved it.

What is on hand is the sum of its movements, whatever order they came in; `verify` holds it to
that. Negative is allowed: goods were sold that the figures did not know of.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from sqlalchemy import Connection, Row, bindparam, insert, select, update

from sync import wire
from sync.hub.store.database import Write
from sync.hub.store.schema import movements, stock
from sync.hub.store.upsert import insert_new

Reason = Literal["initial", "import", "sale", "return", "order", "handover"]


# Built once: each line of each sale runs it.
_MOVE = (
    update(stock)
    .where(stock.c.store == bindparam("of_store"), stock.c.variant == bindparam("of_variant"))
    .values(
        on_hand=stock.c.on_hand + bindparam("pieces"),
        reserved=stock.c.reserved + bindparam("kept"),
    )
    .returning(*stock.c)
)


@dataclass(frozen=True, slots=True, order=True)
class Move:
    """How many pieces come in (or go, negative) and how many more are kept for an order."""

    store: str
    variant: str
    on_hand: int = 0
    reserved: int = 0


def find(connection: Connection, store: str, variants: Iterable[str]) -> dict[str, wire.Stock]:
    rows = connection.execute(
        select(stock).where(stock.c.store == store, stock.c.variant.in_(sorted(set(variants))))
    )
    return {row.variant: _message(row) for row in rows}


def of_store(connection: Connection, store: str) -> dict[str, wire.Stock]:
    rows = connection.execute(select(stock).where(stock.c.store == store))
    return {row.variant: _message(row) for row in rows}


def move(
    write: Write, moves: Iterable[Move], *, reason: Reason, reference: str
) -> list[tuple[Move, wire.Stock]]:
    """Apply movements, each with the stock it led to.

    Rows are taken in one order everywhere, so that two transactions never wait for each other.
    """
    joined: dict[tuple[str, str], Move] = {}
    for each in moves:
        before = joined.get((each.store, each.variant), Move(each.store, each.variant))
        joined[each.store, each.variant] = Move(
            each.store,
            each.variant,
            before.on_hand + each.on_hand,
            before.reserved + each.reserved,
        )
    wanted = [each for each in sorted(joined.values()) if each.on_hand or each.reserved]
    if not wanted:
        return []
    insert_new(write.connection, stock, [{"store": m.store, "variant": m.variant} for m in wanted])
    moved = [(each, _apply(write, each)) for each in wanted]
    write.connection.execute(
        insert(movements),
        [
            {
                "store": m.store,
                "variant": m.variant,
                "on_hand": m.on_hand,
                "reserved": m.reserved,
                "reason": reason,
                "reference": reference,
                "at": write.at,
            }
            for m in wanted
        ],
    )
    return moved


def put(
    write: Write, store: str, rows: Mapping[str, wire.Stock], *, reason: Reason, reference: str
) -> None:
    """Set what a store has and where it stands; reservations stay the hub's own.

    The difference to what was there goes into the ledger.
    """
    before = of_store(write.connection, store)
    for variant, row in sorted(rows.items()):
        held = before.get(variant)
        place = {"safety": row.safety, "aisle": row.aisle, "shelf": row.shelf}
        insert_new(write.connection, stock, [{"store": store, "variant": variant}])
        write.connection.execute(
            update(stock)
            .where(stock.c.store == store, stock.c.variant == variant)
            .values(on_hand=row.on_hand, **place)
        )
        by = row.on_hand - (held.on_hand if held else 0)
        if by or held is None:
            write.connection.execute(
                insert(movements),
                [
                    {
                        "store": store,
                        "variant": variant,
                        "on_hand": by,
                        "reason": reason,
                        "reference": reference,
                        "at": write.at,
                    }
                ],
            )
    for variant, now in of_store(write.connection, store).items():
        if variant in rows and now != before.get(variant):
            write.publish(f"store:{store}", "stock", variant, now)


def _apply(write: Write, each: Move) -> wire.Stock:
    moved = {
        "of_store": each.store,
        "of_variant": each.variant,
        "pieces": each.on_hand,
        "kept": each.reserved,
    }
    message = _message(write.connection.execute(_MOVE, moved).one())
    write.publish(f"store:{each.store}", "stock", each.variant, message)
    return message


def _message(row: Row[Any]) -> wire.Stock:
    return wire.Stock(
        variant=row.variant,
        on_hand=row.on_hand,
        reserved=row.reserved,
        safety=row.safety,
        aisle=row.aisle,
        shelf=row.shelf,
    )
