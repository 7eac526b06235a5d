"""The public keys of the retailer's devices, by which a receipt is proven genuine offline."""

import msgspec
from sqlalchemy import Engine

from sync import wire
from sync.sqlite import reading

_device = msgspec.json.Decoder(wire.DeviceKey)


def device_key(cache: Engine, id_or_code: str) -> wire.DeviceKey | None:
    """A device by its id or by the short code that starts its receipt numbers."""
    with reading(cache) as connection:
        body = connection.exec_driver_sql(
            "SELECT body FROM devices WHERE id = ? OR code = ? ORDER BY id = ? DESC LIMIT 1",
            (id_or_code, id_or_code.upper(), id_or_code),
        ).scalar()
    return None if body is None else _device.decode(body)
