"""The hub's database: many readers, one kind of write transaction.

A write changes the tables of its subject and notes what the feed has to say about it; the feed
rows and their counters are written last, in a fixed order (`store.feed`), and whoever waits for
the scopes concerned is told after the commit.
"""

import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine

from sync import wire
from sync.hub import migrations
from sync.hub.store import feed
from sync.hub.times import Clock, now, stamp
from sync.sqlite import open_engine, reading, writing


class Write:
    """One write transaction under way: its connection, its instant, what the feed will say."""

    def __init__(self, connection: Connection, at: str) -> None:
        self.connection = connection
        self.at = at
        self._notes: dict[tuple[str, str, str], wire.Message | None] = {}

    def publish(self, scope: str, kind: str, key: str, body: wire.Message) -> None:
        """Say in a scope that this thing is now so; the last word in a transaction counts."""
        self._notes[scope, kind, key] = body

    def withdraw(self, scope: str, kind: str, key: str) -> None:
        """Say in a scope that this thing is gone."""
        self._notes[scope, kind, key] = None

    @contextmanager
    def attempt(self) -> Iterator[None]:
        """A part that may fail alone: an exception undoes it, and the rest goes on."""
        notes = dict(self._notes)
        try:
            with self.connection.begin_nested():
                yield
        except BaseException:
            self._notes = notes
            raise

    def close(self) -> dict[str, int]:
        """Write down the feed rows and bump the counters: the last statements before commit."""
        return feed.append(self.connection, self._notes, self.at)


class Database:
    """Opened once by the composition root and shared by all threads."""

    def __init__(self, engine: Engine, clock: Clock = now) -> None:
        self._engine = engine
        self._clock = clock
        # SQLite has one writer; waiting here in turn is fairer than its busy handler's polling.
        self._turn = threading.Lock()
        self._listeners: list[Callable[[Mapping[str, int]], None]] = []

    def close(self) -> None:
        self._engine.dispose()

    def on_commit(self, listener: Callable[[Mapping[str, int]], None]) -> None:
        """Have it told which scopes a commit moved and where to, on the committing thread."""
        self._listeners.append(listener)

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """One consistent view of everything, whatever is written meanwhile."""
        with reading(self._engine) as connection:
            yield connection

    @contextmanager
    def write(self) -> Iterator[Write]:
        """One transaction; an exception undoes all of it."""
        with self._turn, writing(self._engine) as connection:
            write = Write(connection, stamp(self._clock()))
            yield write
            moved = write.close()
        if moved:
            for listener in self._listeners:
                listener(moved)

    def now(self) -> str:
        return stamp(self._clock())

    def positions(self) -> dict[str, int]:
        """Where the feed of each scope ends."""
        with self.read() as connection:
            return feed.positions(connection)


def open_database(path: Path, clock: Clock = now) -> Database:
    """Open or make the hub's file, brought up to this version's tables.

    `sync.sqlite.NewerFile` or `DamagedFile` when that cannot be.
    """
    engine = open_engine(path, durable=True)
    migrations.upgrade(engine)
    with writing(engine) as connection:
        feed.begin(connection)
    return Database(engine, clock)
