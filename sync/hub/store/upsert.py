"""Insert or replace, the same on SQLite and PostgreSQL."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Table
from sqlalchemy.dialects import postgresql, sqlite

Rows = Sequence[Mapping[str, Any]]


def upsert(connection: Connection, table: Table, rows: Rows) -> None:
    """Insert rows, each replacing the one with its primary key."""
    if not rows:
        return
    statement = _insert(connection, table)
    keys = [column.name for column in table.primary_key]
    changed = {name: statement.excluded[name] for name in rows[0] if name not in keys}
    connection.execute(statement.on_conflict_do_update(index_elements=keys, set_=changed), rows)


def insert_new(connection: Connection, table: Table, rows: Rows) -> None:
    """Insert the rows that collide with no unique key of the table; leave out the others."""
    if rows:
        connection.execute(_insert(connection, table).on_conflict_do_nothing(), rows)


def insert_counted(connection: Connection, table: Table, row: Mapping[str, Any]) -> int:
    """Insert one row; gives 0 when a unique key of the table has it already."""
    return connection.execute(_insert(connection, table).on_conflict_do_nothing(), row).rowcount


def _insert(connection: Connection, table: Table) -> sqlite.Insert | postgresql.Insert:
    if connection.dialect.name == "postgresql":
        return postgresql.insert(table)
    return sqlite.insert(table)
