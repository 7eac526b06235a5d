"""Nonces of requests that were answered, so that a copied request is not answered again.

They have a file of their own that is not fsynced: a read need not wait for the disk nor for the
database's writer, and what outlives the process is enough, because a nonce counts only for as
long as its request's time does.
"""

import threading
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import BigInteger, Column, Index, MetaData, String, Table, delete

from sync.hub.store.upsert import insert_counted
from sync.signatures import TOLERANCE
from sync.sqlite import open_engine, writing

# A request's time may lie ahead of the hub's by the tolerance, and it is good until as long after.
KEPT = 2 * TOLERANCE + timedelta(seconds=1)
_PRUNE_EVERY = timedelta(seconds=30)

_metadata = MetaData()
_nonces = Table(
    "nonces",
    _metadata,
    Column("device", String, primary_key=True),
    Column("nonce", String, primary_key=True),
    Column("at", BigInteger, nullable=False),  # seconds since 1970
    Index("ix_nonces_at", "at"),
    sqlite_with_rowid=False,
)


class Nonces:
    """Opened by the composition root; used by all threads."""

    def __init__(self, path: Path) -> None:
        self._engine = open_engine(path, durable=False)
        self._turn = threading.Lock()
        self._pruned: datetime | None = None
        with writing(self._engine) as connection:
            _metadata.create_all(connection)

    def close(self) -> None:
        self._engine.dispose()

    def first_use(self, device: str, nonce: str, at: datetime) -> bool:
        """Remember this nonce; False when the device used it before."""
        row = {"device": device, "nonce": nonce, "at": int(at.timestamp())}
        with self._turn, writing(self._engine) as connection:
            if self._pruned is None or at - self._pruned > _PRUNE_EVERY:
                before = int((at - KEPT).timestamp())
                connection.execute(delete(_nonces).where(_nonces.c.at < before))
                self._pruned = at
            return insert_counted(connection, _nonces, row) == 1
