"""The files of one device: the journal that is never lost, and two that can be had again.

    journal.db   what this device did: encrypted, every commit survives a power cut, append-only
    private.db   staff and orders of its store: encrypted, disposable; a kiosk has none
    cache.db     the public catalogue, prices, stock, reviews: plain, disposable
    images/      pictures by the hash of their bytes

A disposable file that is damaged or was written by a newer version is begun anew and filled
again by replication. A damaged journal is set aside under another name, never deleted, and a new
one with a new epoch takes its place, so that selling goes on; `alarms` says so until somebody
has moved the file away.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Self

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import Engine

from sync import keys, sqlite, wire
from sync.chain import ChainBroken
from sync.store import catalogue, journal, tables
from sync.store.cursors import own_mark
from sync.store.epochs import new_epoch
from sync.store.identity import DEVICE_KEY, FILES_KEY, Identity, NotEnrolled, load_identity
from sync.store.journal import Clock, Journal

JOURNAL = "journal.db"
PRIVATE = "private.db"
CACHE = "cache.db"
IMAGES = "images"
_SET_ASIDE = "journal-damaged-"
_COMPANIONS = ("", "-wal", "-shm")


@dataclass(frozen=True)
class Alarm:
    """A journal that was found damaged and set aside: what it holds may not have been uploaded."""

    set_aside: Path


@dataclass(frozen=True)
class DeviceFiles:
    """All that a device keeps. One per program; the engines may be used from any thread."""

    folder: Path
    identity: Identity
    key: Ed25519PrivateKey
    journal: Journal
    cache: Engine
    private: Engine | None
    images: Path
    alarms: tuple[Alarm, ...]
    _journal_engine: Engine

    @classmethod
    def open(cls, folder: Path, *, private: bool, clock: Clock = lambda: datetime.now(UTC)) -> Self:
        """Open an enrolled device's folder; `private` is False for a kiosk.

        NotEnrolled when there is no device in it, keys.BadKey when its keys are gone,
        sqlite.NewerFile when the journal was written by a newer version of this program.
        """
        identity = load_identity(folder)
        if identity is None:
            raise NotEnrolled(f"no device was enrolled in {folder} yet")
        device_key = keys.load(folder / DEVICE_KEY)
        file_key = keys.database_key(folder / FILES_KEY)
        images = folder / IMAGES
        images.mkdir(exist_ok=True)
        cache = _open_disposable(folder / CACHE, None, tables.CACHE)
        held = _open_disposable(folder / PRIVATE, file_key, tables.PRIVATE) if private else None
        engine = _open_journal(folder, file_key, identity.device, clock)
        return cls(
            folder=folder,
            identity=identity,
            key=device_key,
            journal=Journal(
                engine,
                device=identity.device,
                code=identity.code,
                covered=lambda: own_mark(cache, f"store:{identity.store}"),
                clock=clock,
            ),
            cache=cache,
            private=held,
            images=images,
            alarms=tuple(
                Alarm(path) for path in sorted(folder.glob(f"{_SET_ASIDE}*{Path(JOURNAL).suffix}"))
            ),
            _journal_engine=engine,
        )

    def sign(self, body: bytes) -> bytes:
        """Sign a receipt's code by this device's key: 64 bytes."""
        return keys.sign(self.key, body)

    def stock(
        self, stores: Iterable[str], variants: Iterable[str]
    ) -> dict[tuple[str, str], wire.Stock]:
        """Stock by (store, variant), this store's with what this device moved meanwhile."""
        return catalogue.local_stock(
            self.cache, self.journal, self.identity.store, stores, variants
        )

    def close(self) -> None:
        for engine in (self._journal_engine, self.cache, self.private):
            if engine is not None:
                engine.dispose()


def _open_disposable(path: Path, key: bytes | None, steps: tuple[sqlite.Step, ...]) -> Engine:
    try:
        return _opened(path, key, steps)
    except (sqlite.DamagedFile, sqlite.NewerFile):
        for ending in _COMPANIONS:
            path.with_name(path.name + ending).unlink(missing_ok=True)
        return _opened(path, key, steps)


def _opened(path: Path, key: bytes | None, steps: tuple[sqlite.Step, ...]) -> Engine:
    # SQLite removes the log when the last program closes the file properly.
    crashed = path.with_name(path.name + "-wal").exists()
    engine = sqlite.open_engine(path, key=key, durable=False)
    try:
        sqlite.migrate(engine, steps)
        if crashed:
            sqlite.quick_check(engine)
    except BaseException:
        engine.dispose()
        raise
    return engine


def _open_journal(folder: Path, key: bytes, device: str, clock: Clock) -> Engine:
    if not (folder / JOURNAL).exists():
        _set_aside(folder, clock)  # what a set-aside cut short by a crash left behind
    try:
        return _opened_journal(folder, key, device, clock)
    except (sqlite.DamagedFile, ChainBroken):
        _set_aside(folder, clock)
        return _opened_journal(folder, key, device, clock)


def _opened_journal(folder: Path, key: bytes, device: str, clock: Clock) -> Engine:
    engine = sqlite.open_engine(folder / JOURNAL, key=key, durable=True)
    try:
        sqlite.migrate(engine, tables.JOURNAL)
        sqlite.quick_check(engine)
        if journal.has_epoch(engine):
            journal.check_tail(engine, device)
        else:
            now = clock()
            journal.open_epoch(engine, new_epoch(folder, now), now)
    except BaseException:
        engine.dispose()
        raise
    return engine


def _set_aside(folder: Path, clock: Callable[[], datetime]) -> None:
    at = clock().strftime("%Y%m%dT%H%M%S%f")
    for ending in _COMPANIONS:
        path = folder / (JOURNAL + ending)
        if path.exists():
            path.rename(folder / f"{_SET_ASIDE}{at}{Path(JOURNAL).suffix}{ending}")
    keys.sync_folder(folder)
