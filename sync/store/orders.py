"""Pickup orders of this store, as last replicated; what happens to them is asked of the hub."""

import msgspec
from sqlalchemy import Engine

from sync import wire
from sync.sqlite import reading

_order = msgspec.json.Decoder(wire.Order)


def orders(private: Engine, store: str) -> list[wire.Order]:
    """All replicated orders of a store, the oldest first."""
    with reading(private) as connection:
        rows = connection.exec_driver_sql(
            "SELECT body FROM orders WHERE store = ? ORDER BY placed_at, id", (store,)
        )
        return [_order.decode(body) for body in rows.scalars()]


def order(private: Engine, id: str) -> wire.Order | None:  # noqa: A002
    with reading(private) as connection:
        body = connection.exec_driver_sql("SELECT body FROM orders WHERE id = ?", (id,)).scalar()
    return None if body is None else _order.decode(body)
