"""The SQLite files of devices and hub: one engine, its pragmas, its transactions, its migrations.

The driver is sqlcipher3, which brings a SQLite past the WAL-reset bug (3.7.0 to 3.51.2 may
corrupt a file in WAL mode, https://sqlite.org/wal.html#walresetbug) and, where a key is given,
encrypts every page. Hot and bulk paths use `exec_driver_sql` with tuples.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2
from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.exc import DatabaseError

BUSY_MILLISECONDS = 5_000
WAL_LIMIT_BYTES = 64 * 1024 * 1024


class NewerFile(Exception):
    """The file was written by a newer version of this program; the text says so to a person."""


class DamagedFile(Exception):
    """The file is not a database that can be read with this key, or its pages are damaged."""


def open_engine(path: Path, *, key: bytes | None = None, durable: bool) -> Engine:
    """Open or create a database file.

    `durable` is WAL with synchronous=FULL: what was committed survives a power cut. Without it
    (NORMAL) the last commits may be missing after one, never half there. `key` is 32 raw bytes.
    Transactions are those of `reading` and `writing`; a connection belongs to one thread at a
    time, which the pool sees to.
    """
    if key is not None and len(key) != 32:
        raise ValueError("a database key has 32 bytes")
    engine = create_engine(
        URL.create("sqlite", database=str(path)),
        module=sqlcipher3.dbapi2,
        hide_parameters=True,  # an error is logged, and what it was about may be personal
    )
    pragmas = (
        # The key comes before all else: nothing of the file can be read without it. What the
        # cipher would print about a damaged page is raised as an error here.
        "cipher_log_level = NONE",
        *((f"key = \"x'{key.hex()}'\"",) if key is not None else ()),
        "journal_mode = WAL",
        f"synchronous = {'FULL' if durable else 'NORMAL'}",
        "foreign_keys = ON",
        f"busy_timeout = {BUSY_MILLISECONDS}",
        "mmap_size = 0",
        f"journal_size_limit = {WAL_LIMIT_BYTES}",
        "trusted_schema = OFF",
    )

    @event.listens_for(engine, "connect")
    def prepare(connection: Any, _record: object) -> None:
        # The driver's own implicit BEGIN would leave DDL outside transactions.
        connection.isolation_level = None
        cursor = connection.cursor()
        for pragma in pragmas:
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        immediate = connection.get_execution_options().get("immediate", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if immediate else "BEGIN")

    return engine


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """One consistent view of the file, whatever is written meanwhile."""
    with engine.connect() as connection, connection.begin():
        yield connection


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """One transaction that takes the write lock first, so that it cannot fail half way for it."""
    with engine.connect().execution_options(immediate=True) as connection, connection.begin():
        yield connection


@dataclass(frozen=True)
class Step:
    """One forward migration. Its name is never changed once released.

    `change` is one or more statements, or a function for what statements cannot say.
    """

    name: str
    change: Sequence[str] | Callable[[Connection], None]


def migrate(engine: Engine, steps: Sequence[Step]) -> list[str]:
    """Bring a file up to the last of `steps`; gives the names of those that ran now.

    Each step and its record are one transaction. NewerFile when the file holds a step this
    program does not know; DamagedFile when it cannot be read as a database at all.
    """
    try:
        with writing(engine) as connection:
            connection.exec_driver_sql(
                "CREATE TABLE IF NOT EXISTS migrations (name TEXT PRIMARY KEY, "
                "applied_at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP) WITHOUT ROWID"
            )
            done = set(connection.exec_driver_sql("SELECT name FROM migrations").scalars())
    except DatabaseError as error:
        raise _classified(engine, error) from error
    unknown = sorted(done - {step.name for step in steps})
    if unknown:
        raise NewerFile(
            f"{engine.url.database} was written by a newer version of Tresen "
            f"({unknown[-1]}): start that version or a later one."
        )
    ran = []
    for step in steps:
        if step.name in done:
            continue
        with writing(engine) as connection:
            if callable(step.change):
                step.change(connection)
            else:
                for statement in step.change:
                    connection.exec_driver_sql(statement)
            connection.exec_driver_sql("INSERT INTO migrations (name) VALUES (?)", (step.name,))
        ran.append(step.name)
    return ran


def quick_check(engine: Engine) -> None:
    """Look through every page of the file; DamagedFile with what was found."""
    try:
        with reading(engine) as connection:
            found = list(connection.exec_driver_sql("PRAGMA quick_check(3)").scalars())
    except DatabaseError as error:
        raise _classified(engine, error) from error
    if found != ["ok"]:
        raise DamagedFile(f"{engine.url.database} is damaged: {'; '.join(found)}")


def _classified(engine: Engine, error: DatabaseError) -> Exception:
    """A damaged file, or the error itself where the file is not to blame (locked, disk full)."""
    name = getattr(error.orig, "sqlite_errorname", "") or str(error.orig)
    if any(sign in name for sign in ("NOTADB", "CORRUPT", "not a database", "malformed")):
        return DamagedFile(f"{engine.url.database} cannot be read as a database: {error.orig}")
    return error
