"""Can everything that is kept be read, and does it say what the columns beside it say?"""

from collections.abc import Iterator

import msgspec
from sqlalchemy import Connection, Table, select

from sync import wire
from sync.hub.store.feed import TOMBSTONE
from sync.hub.store.schema import feed, orders, returns, sales
from sync.hub.verify.checked import Checked

Numbered = type[wire.Sale] | type[wire.Return] | type[wire.Order]

_NUMBERED: tuple[tuple[str, Table, Numbered], ...] = (
    ("sale", sales, wire.Sale),
    ("return", returns, wire.Return),
    ("order", orders, wire.Order),
)


def records(connection: Connection) -> Checked:
    """Sales, returns, orders and the rows of the feed are the messages they should be."""
    faults: list[str] = []
    count = 0
    for name, number, body, struct in _bodies(connection):
        count += 1
        try:
            said = msgspec.json.decode(body, type=struct)
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            faults.append(f"{name} cannot be read: {error}")
            continue
        if number and getattr(said, "number", number) != number:
            faults.append(f"{name} holds the record of another number")
    return Checked(f"records: {count}", tuple(faults))


def _bodies(connection: Connection) -> Iterator[tuple[str, str, bytes, type[wire.Message]]]:
    for name, table, struct in _NUMBERED:
        for row in connection.execute(select(table.c.number, table.c.body)):
            yield f"{name} {row.number}", row.number, row.body, struct
    rows = connection.execute(
        select(feed.c.scope, feed.c.kind, feed.c.key, feed.c.body).where(feed.c.body != TOMBSTONE)
    )
    for scope, kind, key, body in rows:
        yield f"{kind} {key} in the feed of {scope}", "", body, wire.ROWS[kind]
