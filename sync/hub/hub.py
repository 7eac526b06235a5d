"""One hub: everything its parts need, opened once from its folder."""

from dataclasses import dataclass
from pathlib import Path
from typing import Self

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sync import keys
from sync.hub.bus import Bus
from sync.hub.images import Images
from sync.hub.secrecy import Secrecy
from sync.hub.store.database import Database, open_database
from sync.hub.store.nonces import Nonces
from sync.hub.times import Clock, now


@dataclass(frozen=True)
class Hub:
    """Nothing in it is global: two hubs with two folders can live in one process."""

    folder: Path
    key: Ed25519PrivateKey
    database: Database
    nonces: Nonces
    images: Images
    secrecy: Secrecy
    bus: Bus
    clock: Clock

    @classmethod
    def open(cls, folder: Path, clock: Clock = now) -> Self:
        """Open the hub of this folder, or make a new one there.

        `sync.sqlite.NewerFile`, `DamagedFile` or `sync.keys.BadKey`, each with a sentence for a
        person, when that cannot be.
        """
        folder.mkdir(parents=True, exist_ok=True)
        key = keys.load_or_create(folder / "hub.key")
        # It holds names, numbers and addresses of customers: other accounts have no business there.
        (folder / "hub.db").touch(mode=0o600)
        (folder / "hub.db").chmod(0o600)
        database = open_database(folder / "hub.db", clock)
        bus = Bus()
        database.on_commit(bus.publish)
        return cls(
            folder=folder,
            key=key,
            database=database,
            nonces=Nonces(folder / "nonces.db"),
            images=Images(folder / "images"),
            secrecy=Secrecy(key),
            bus=bus,
            clock=clock,
        )

    @property
    def fingerprint(self) -> str:
        return keys.fingerprint(self.key)

    def close(self) -> None:
        self.bus.close()
        self.nonces.close()
        self.database.close()
