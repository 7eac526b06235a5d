"""Numbers that count up, each taken once."""

from sqlalchemy import Connection, update

from sync.hub.store.schema import sequences
from sync.hub.store.upsert import insert_new


def take(connection: Connection, name: str, *, first: int = 1) -> int:
    """The next number of a sequence; two transactions never get the same one."""
    insert_new(connection, sequences, [{"name": name, "value": first - 1}])
    return int(
        connection.execute(
            update(sequences)
            .where(sequences.c.name == name)
            .values(value=sequences.c.value + 1)
            .returning(sequences.c.value)
        ).scalar_one()
    )
