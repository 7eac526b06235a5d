"""Pickup orders: the message that staff see, and beside it what only the hub may know."""

from dataclasses import dataclass

import msgspec
from sqlalchemy import ColumnElement, Connection, insert, select, update

from sync import wire
from sync.hub.store import catalogue, sequences
from sync.hub.store.database import Write
from sync.hub.store.numbers import number_key
from sync.hub.store.schema import contacts, orders
from sync.shop.orders import OPEN

FIRST_NUMBER = 4_000

_encoder = msgspec.json.Encoder()
_decoder = msgspec.json.Decoder(wire.Order)


@dataclass(frozen=True, slots=True)
class Kept:
    """`paying_device` takes the payment until `paying_until`; `code` is a keyed hash."""

    order: wire.Order
    code: str
    paying_device: str = ""
    paying_until: str = ""

    def being_paid(self, at: str) -> bool:
        return self.paying_until > at


def new_number(write: Write) -> str:
    """The next public number; one that an import or the demo brought along is passed over."""
    while True:
        number = f"P-{sequences.take(write.connection, 'order', first=FIRST_NUMBER)}"
        if by_number(write.connection, number) is None:
            return number


def add(write: Write, order: wire.Order, code: str, contact: wire.Contact) -> None:
    write.connection.execute(
        insert(orders),
        [
            {
                "id": order.id,
                "number": order.number,
                "number_key": number_key(order.number),
                "code": code,
                "placed_at": order.placed_at,
                **_columns(Kept(order, code)),
            }
        ],
    )
    write.connection.execute(
        insert(contacts),
        [
            {
                "order_id": order.id,
                "name": contact.name,
                "phone": contact.phone,
                "email": contact.email,
                "consent": contact.consent,
            }
        ],
    )
    _publish(write, order)


def save(write: Write, kept: Kept) -> Kept:
    """Store an order that was read in this transaction with `lock`; its version counts up."""
    order = msgspec.structs.replace(kept.order, version=kept.order.version + 1)
    newer = Kept(order, kept.code, kept.paying_device, kept.paying_until)
    write.connection.execute(
        update(orders).where(orders.c.id == order.id).values(**_columns(newer))
    )
    _publish(write, order)
    return newer


def find(connection: Connection, id_: str, *, lock: bool = False) -> Kept | None:
    return _one(connection, orders.c.id == id_, lock)


def by_number(connection: Connection, number: str) -> Kept | None:
    return _one(connection, orders.c.number_key == number_key(number), lock=False)


def by_code(connection: Connection, code: str, *, lock: bool = False) -> Kept | None:
    """An order by the keyed hash of its pickup code."""
    return _one(connection, orders.c.code == code, lock)


def of_customer(connection: Connection, customer: str, limit: int) -> list[wire.Order]:
    """The last orders of a profile, newest first."""
    bodies = connection.execute(
        select(orders.c.body)
        .where(orders.c.customer == customer)
        .order_by(orders.c.placed_at.desc(), orders.c.id.desc())
        .limit(limit)
    )
    return [_decoder.decode(body) for body in bodies.scalars()]


def held_too_long(connection: Connection, at: str) -> list[str]:
    """Ids of orders that nobody collected in the time they are kept."""
    rows = connection.execute(
        select(orders.c.id).where(
            orders.c.state.in_(("ready", "partially_ready", "arrived")),
            orders.c.held_until != "",
            orders.c.held_until < at,
        )
    )
    return list(rows.scalars())


def is_open(order: wire.Order) -> bool:
    return order.state in OPEN


def _columns(kept: Kept) -> dict[str, str | int | bytes]:
    order = kept.order
    return {
        "version": order.version,
        "store": order.store,
        "state": order.state,
        "payment": order.payment,
        "customer": order.customer,
        "held_until": order.held_until,
        "paying_device": kept.paying_device,
        "paying_until": kept.paying_until,
        "body": _encoder.encode(order),
    }


def _publish(write: Write, order: wire.Order) -> None:
    write.publish(catalogue.staff_scope(order.store), "order", order.id, order)


def _one(connection: Connection, condition: ColumnElement[bool], lock: bool) -> Kept | None:
    asked = select(
        orders.c.body, orders.c.code, orders.c.paying_device, orders.c.paying_until
    ).where(condition)
    row = connection.execute(asked.with_for_update() if lock else asked).one_or_none()
    if row is None:
        return None
    return Kept(_decoder.decode(row.body), row.code, row.paying_device, row.paying_until)
