"""Where the feed of each scope stands, kept in the file that the scope fills."""

from dataclasses import dataclass

from sqlalchemy import Connection, Engine

from sync import wire
from sync.sqlite import reading


@dataclass(frozen=True)
class Cursor:
    """`complete` is True once the scope was read to its end."""

    scope: str
    hub_epoch: str = ""
    position: int = 0
    complete: bool = False
    sweeping: bool = False


def read_cursor(connection: Connection, scope: str) -> Cursor:
    row = connection.exec_driver_sql(
        "SELECT hub_epoch, position, complete, sweeping FROM cursors WHERE scope = ?", (scope,)
    ).one_or_none()
    if row is None:
        return Cursor(scope)
    return Cursor(scope, row[0], row[1], bool(row[2]), bool(row[3]))


def cursor(engine: Engine, scope: str) -> Cursor:
    with reading(engine) as connection:
        return read_cursor(connection, scope)


def own_mark(engine: Engine, scope: str) -> wire.Mark | None:
    """The hub's mark of this device's events that the scope's rows already show."""
    with reading(engine) as connection:
        return read_mark(connection, scope)


def read_mark(connection: Connection, scope: str) -> wire.Mark | None:
    row = connection.exec_driver_sql(
        "SELECT mark_epoch, mark_seq FROM cursors WHERE scope = ? AND mark_seq > 0", (scope,)
    ).one_or_none()
    return None if row is None else wire.Mark(epoch=row[0], seq=row[1], hash="")
