"""The stores: who we are here, opening hours, how this one sells."""

import msgspec
from sqlalchemy import Engine

from sync import wire
from sync.sqlite import reading

_store = msgspec.json.Decoder(wire.Store)


def store_settings(cache: Engine, store_id: str) -> wire.Store | None:
    """One store; None until it was replicated."""
    return stores(cache).get(store_id)


def stores(cache: Engine) -> dict[str, wire.Store]:
    """All stores this device knows, by id: its own, the nearby ones and "online"."""
    with reading(cache) as connection:
        rows = connection.exec_driver_sql("SELECT id, body FROM stores ORDER BY id").all()
    return {key: _store.decode(body) for key, body in rows}
