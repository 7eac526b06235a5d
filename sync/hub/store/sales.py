"""Sales and returns as devices recorded them."""

from dataclasses import dataclass

import msgspec
from sqlalchemy import ColumnElement, Connection, select

from sync import wire
from sync.hub.store.database import Write
from sync.hub.store.numbers import number_key
from sync.hub.store.schema import returns, sales
from sync.hub.store.upsert import insert_counted

_encoder = msgspec.json.Encoder()
_sale = msgspec.json.Decoder(wire.Sale)
_return = msgspec.json.Decoder(wire.Return)


@dataclass(frozen=True, slots=True)
class Recorded:
    """Where in which journal a record stands."""

    epoch: str
    seq: int


def add_sale(write: Write, sale: wire.Sale, recorded: Recorded) -> bool:
    """False, and nothing happened, when this sale or another with its number is here already."""
    row = {
        "id": sale.id,
        "number": sale.number,
        "number_key": number_key(sale.number),
        "store": sale.store,
        "device": sale.device,
        "epoch": recorded.epoch,
        "seq": recorded.seq,
        "at": sale.at,
        "currency": sale.currency,
        "total": sale.total,
        "customer": sale.customer,
        "order_id": sale.order,
        "body": _encoder.encode(sale),
    }
    return insert_counted(write.connection, sales, row) == 1


def add_return(write: Write, said: wire.Return, origin: str, recorded: Recorded) -> bool:
    """As `add_sale`; `origin` is the sale or order whose units came back."""
    row = {
        "id": said.id,
        "number": said.number,
        "number_key": number_key(said.number),
        "origin": origin,
        "claim": said.claim,
        "store": said.store,
        "device": said.device,
        "epoch": recorded.epoch,
        "seq": recorded.seq,
        "at": said.at,
        "currency": said.currency,
        "amount": said.amount,
        "body": _encoder.encode(said),
    }
    return insert_counted(write.connection, returns, row) == 1


def find_sale(connection: Connection, id_: str) -> wire.Sale | None:
    return _one(connection, sales.c.id == id_)


def sale_by_number(connection: Connection, number: str) -> wire.Sale | None:
    return _one(connection, sales.c.number_key == number_key(number))


def sale_of_order(connection: Connection, order: str) -> wire.Sale | None:
    """The first sale that paid this order."""
    body = connection.execute(
        select(sales.c.body)
        .where(sales.c.order_id == order)
        .order_by(sales.c.at, sales.c.id)
        .limit(1)
    ).scalar_one_or_none()
    return None if body is None else _sale.decode(body)


def of_customer(connection: Connection, customer: str, limit: int) -> list[wire.Sale]:
    """The last sales over the counter, newest first, without those that paid an order."""
    bodies = connection.execute(
        select(sales.c.body)
        .where(sales.c.customer == customer, sales.c.order_id == "")
        .order_by(sales.c.at.desc(), sales.c.id.desc())
        .limit(limit)
    )
    return [_sale.decode(body) for body in bodies.scalars()]


def returns_of(connection: Connection, origin: str) -> list[wire.Return]:
    """What came back of one origin, in the order it was recorded."""
    bodies = connection.execute(
        select(returns.c.body)
        .where(returns.c.origin == origin)
        .order_by(returns.c.at, returns.c.id)
    )
    return [_return.decode(body) for body in bodies.scalars()]


def _one(connection: Connection, condition: ColumnElement[bool]) -> wire.Sale | None:
    body = connection.execute(select(sales.c.body).where(condition)).scalar_one_or_none()
    return None if body is None else _sale.decode(body)
