"""The feed: per scope, the last word on each thing, in the order it was said.

A row holds what a thing is now and the position at which it became so; saying it again moves it
to the end. Positions come from one counter row per scope, bumped inside the write transaction
after everything else and in the order of the scopes' names. The row stays locked until the
commit, so positions become visible in their order and a cursor skips nothing, on SQLite and on
PostgreSQL alike.
"""

from collections.abc import Mapping
from typing import NamedTuple

import msgspec
from sqlalchemy import Connection, select, update

from sync import wire
from sync.hub.store.schema import counters, facts, feed
from sync.hub.store.upsert import insert_new, upsert
from sync.ids import new_id

TOMBSTONE = b"null"
PAGE_ROWS = 1_000

Notes = Mapping[tuple[str, str, str], wire.Message | None]
"""(scope, kind, key) -> what it is now, or None when it is gone."""

_encoder = msgspec.json.Encoder()


class Slice(NamedTuple):
    """Changes of one scope after a cursor; `through` is where the cursor may move to."""

    rows: list[wire.Change]
    through: int
    more: bool


def begin(connection: Connection) -> None:
    """Name this history of positions, the first time the database is opened."""
    insert_new(connection, facts, [{"name": "hub_epoch", "value": new_id()}])


def append(connection: Connection, notes: Notes, at: str) -> dict[str, int]:
    """Write what was noted; gives the scopes that moved and their new ends."""
    ends: dict[str, int] = {}
    scopes = sorted({scope for scope, _, _ in notes})
    for scope in scopes:
        own = [(kind, key, body) for (s, kind, key), body in notes.items() if s == scope]
        ends[scope] = last = _bump(connection, scope, len(own))
        rows = [
            {
                "scope": scope,
                "kind": kind,
                "key": key,
                "position": position,
                "body": TOMBSTONE if body is None else _encoder.encode(body),
                "changed_at": at,
            }
            for position, (kind, key, body) in enumerate(own, start=last - len(own) + 1)
        ]
        upsert(connection, feed, rows)
    return ends


def _bump(connection: Connection, scope: str, by: int) -> int:
    bumped = connection.execute(
        update(counters)
        .where(counters.c.scope == scope)
        .values(position=counters.c.position + by)
        .returning(counters.c.position)
    ).scalar_one_or_none()
    if bumped is None:
        insert_new(connection, counters, [{"scope": scope, "position": 0}])
        return _bump(connection, scope, by)
    return int(bumped)


def changes(connection: Connection, scope: str, after: int, limit: int = PAGE_ROWS) -> Slice:
    """The next rows of a scope. Reads nothing again: bodies go out as they were stored."""
    head = position(connection, scope)
    found = connection.execute(
        select(feed.c.position, feed.c.kind, feed.c.key, feed.c.body)
        .where(feed.c.scope == scope, feed.c.position > after)
        .order_by(feed.c.position)
        .limit(limit + 1)
    ).all()
    more = len(found) > limit
    rows = [wire.Change(row[0], row[1], row[2], msgspec.Raw(row[3])) for row in found[:limit]]
    return Slice(rows, rows[-1].position if more else max(head, after), more)


def position(connection: Connection, scope: str) -> int:
    """Where a scope's feed ends; 0 when nothing was ever said in it."""
    found = connection.execute(select(counters.c.position).where(counters.c.scope == scope))
    return found.scalar_one_or_none() or 0


def positions(connection: Connection) -> dict[str, int]:
    return {row.scope: row.position for row in connection.execute(select(counters))}


def body(connection: Connection, scope: str, kind: str, key: str) -> wire.Message | None:
    """What a thing is now, or None: never said, or gone."""
    found = connection.execute(
        select(feed.c.body).where(feed.c.scope == scope, feed.c.kind == kind, feed.c.key == key)
    ).scalar_one_or_none()
    if found is None or found == TOMBSTONE:
        return None
    return msgspec.json.decode(found, type=wire.ROWS[kind])


def bodies(connection: Connection, scope: str, kind: str) -> dict[str, wire.Message]:
    """Everything of one kind in a scope, by key."""
    decoder = msgspec.json.Decoder(wire.ROWS[kind])
    found = connection.execute(
        select(feed.c.key, feed.c.body).where(
            feed.c.scope == scope, feed.c.kind == kind, feed.c.body != TOMBSTONE
        )
    )
    return {row.key: decoder.decode(row.body) for row in found}


def hub_epoch(connection: Connection) -> str:
    """Names this history of positions; given once, when the database is made."""
    found = connection.execute(select(facts.c.value).where(facts.c.name == "hub_epoch"))
    return str(found.scalar_one())
