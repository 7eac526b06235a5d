"""Taking in a page of the feed: its rows, the cursor and the hub's mark in one transaction."""

from collections import Counter
from dataclasses import dataclass, field

import msgspec
from sqlalchemy import Connection, Engine

from sync import wire
from sync.sqlite import writing
from sync.store.cursors import Cursor, read_cursor
from sync.store.files import DeviceFiles
from sync.store.rows import KINDS, Body, Kind

_decoders = {name: msgspec.json.Decoder(kind.message) for name, kind in KINDS.items()}
KINDS_OF_SCOPE = {
    "chain": ("category", "product", "review", "device"),
    "store": ("store", "price", "stock"),
    "staff": ("staff", "order"),
}


class OutOfStep(Exception):
    """The page does not follow what was taken in before: ask again from the cursor."""


class WrongScope(Exception):
    """This device has no file for the scope: a kiosk keeps nothing of a store's staff."""


@dataclass(frozen=True)
class Taken:
    """What a page brought: the kinds that changed, and the rows this version cannot use.

    `unknown` counts them by kind: a kind of a newer hub, or a body that is not the message its
    kind names. They are passed over so that one row never holds up the rest.
    """

    rows: int
    kinds: frozenset[str] = frozenset()
    unknown: dict[str, int] = field(default_factory=dict)


def engine_of(files: DeviceFiles, scope: str) -> Engine:
    """The file that a scope fills."""
    if not scope.startswith("staff:"):
        return files.cache
    if files.private is None:
        raise WrongScope(f"{scope} has no place on this device")
    return files.private


def apply(files: DeviceFiles, page: wire.Page) -> Taken:
    """Take in a page: all of it or, when it does not fit (OutOfStep), nothing."""
    with writing(engine_of(files, page.scope)) as connection:
        cursor = read_cursor(connection, page.scope)
        if page.after != cursor.position or cursor.hub_epoch not in ("", page.hub_epoch):
            raise OutOfStep(
                f"{page.scope} stands at {cursor.position} of {cursor.hub_epoch or 'nothing'}, "
                f"the page follows {page.after} of {page.hub_epoch}"
            )
        taken = _take_rows(connection, page, cursor)
        if cursor.sweeping and not page.more:
            taken = _sweep(connection, page.scope, taken)
        _move_cursor(connection, page, cursor)
        return taken


def start_over(files: DeviceFiles, scope: str) -> None:
    """Read a scope again from the start; what it no longer holds goes at the end of it.

    Until then the old rows serve: nobody sees an empty shop.
    """
    with writing(engine_of(files, scope)) as connection:
        connection.exec_driver_sql("DELETE FROM seen WHERE scope = ?", (scope,))
        connection.exec_driver_sql(
            # The mark stays with the rows it belongs to until the new ones are complete.
            "UPDATE cursors SET hub_epoch = '', position = 0, sweeping = 1 WHERE scope = ?",
            (scope,),
        )


def _take_rows(connection: Connection, page: wire.Page, cursor: Cursor) -> Taken:
    store = page.scope.partition(":")[2]
    allowed = KINDS_OF_SCOPE[page.scope.partition(":")[0]]
    # Within a page the last word on a key counts.
    last = {(row.kind, row.key): row for row in page.rows}
    puts: dict[str, list[Body]] = {}
    drops: dict[str, list[str]] = {}
    unknown: Counter[str] = Counter()
    for (kind, key), row in last.items():
        if kind not in allowed:
            unknown[kind] += 1
        elif row.deleted:
            drops.setdefault(kind, []).append(key)
        else:
            raw = bytes(row.body)
            try:
                puts.setdefault(kind, []).append((key, raw, _decoders[kind].decode(raw)))
            except (msgspec.DecodeError, UnicodeDecodeError):
                unknown[kind] += 1
    for kind, keys in drops.items():
        KINDS[kind].drop(connection, store, keys)
    for kind, bodies in puts.items():
        if bodies:
            KINDS[kind].put(connection, store, bodies)
    if cursor.sweeping:
        # Rows that cannot be read are still there at the hub.
        present = [(page.scope, kind, key) for (kind, key), row in last.items() if not row.deleted]
        gone = [(page.scope, kind, key) for (kind, key), row in last.items() if row.deleted]
        if present:
            connection.exec_driver_sql("INSERT OR IGNORE INTO seen VALUES (?, ?, ?)", present)
        if gone:
            connection.exec_driver_sql(
                "DELETE FROM seen WHERE scope = ? AND kind = ? AND key = ?", gone
            )
    kinds = frozenset(kind for kind in (*drops, *puts))
    return Taken(len(page.rows), kinds, dict(unknown))


def _sweep(connection: Connection, scope: str, taken: Taken) -> Taken:
    """Drop what the hub no longer has, at the end of a scope that was read from the start."""
    store = scope.partition(":")[2]
    swept = set()
    for name in KINDS_OF_SCOPE[scope.partition(":")[0]]:
        kind: Kind = KINDS[name]
        seen = set(
            connection.exec_driver_sql(
                "SELECT key FROM seen WHERE scope = ? AND kind = ?", (scope, name)
            ).scalars()
        )
        gone = [key for key in kind.keys(connection, store) if key not in seen]
        if gone:
            kind.drop(connection, store, gone)
            swept.add(name)
    connection.exec_driver_sql("DELETE FROM seen WHERE scope = ?", (scope,))
    return Taken(taken.rows, taken.kinds | swept, taken.unknown)


def _move_cursor(connection: Connection, page: wire.Page, cursor: Cursor) -> None:
    """Move on by `through`, which also passes positions that held nothing for this scope."""
    connection.exec_driver_sql(
        "INSERT INTO cursors (scope, hub_epoch, position, complete) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (scope) DO UPDATE SET hub_epoch = excluded.hub_epoch, "
        "position = excluded.position, complete = excluded.complete, sweeping = ?",
        (
            page.scope,
            page.hub_epoch,
            page.through,
            cursor.complete or not page.more,
            cursor.sweeping and page.more,
        ),
    )
    if not page.more:
        # While more is to come, the mark may count events whose stock is on a later page.
        mark = page.mark
        connection.exec_driver_sql(
            "UPDATE cursors SET mark_epoch = ?, mark_seq = ? WHERE scope = ?",
            (mark.epoch if mark else "", mark.seq if mark else 0, page.scope),
        )
