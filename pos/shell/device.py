"""What every program of an enrolled device holds: its files, its line to the hub, its language."""

import asyncio
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from pos.shell.background import Background
from pos.shell.images import Images
from pos.shell.languages import Languages
from pos.shell.replication import Replication
from pos.shell.status import DeviceStatus
from sync import wire
from sync.replica.client import HubClient
from sync.replica.cycle import Replicator
from sync.store.files import DeviceFiles
from sync.store.shopfront import stores

VERSION = "0.1.0"


class Device:
    """Made once by a program's app.py, which hands its parts to what needs them.

    `client` is given by tests that ask no hub; `now` by those that need a certain time.
    """

    def __init__(
        self,
        files: DeviceFiles,
        loop: asyncio.AbstractEventLoop,
        *,
        translations: Path,
        language: str,
        report: Callable[[BaseException], None],
        client: HubClient | None = None,
        now: Callable[[], datetime] | None = None,
    ) -> None:
        self.files = files
        self.report = report
        self.client = client or HubClient.of(files)
        self.background = Background(loop, report)
        self.languages = Languages(translations, language)
        self.images = Images(files.images)
        self.replicator = Replicator(files, self.client, version=VERSION)
        self.replication = Replication(self.replicator)
        self._now = now
        self._stores: dict[str, wire.Store] = {}
        self.read_stores()
        self.status = DeviceStatus(self.replication.status, self.languages, zone=self._zone)
        self.replication.statusChanged.connect(self._show_status)
        self.replication.changed.connect(self._stores_changed)

    @property
    def store(self) -> wire.Store | None:
        """This device's store as last replicated; None before the first fill."""
        return self._stores.get(self.files.identity.store)

    @property
    def stores(self) -> dict[str, wire.Store]:
        """Every store this device knows, by id."""
        return self._stores

    def local_time(self) -> datetime:
        """The store's wall clock without a zone, to the second: what prices depend on."""
        if self._now is not None:
            return self._now()
        return datetime.now(self._zone()).replace(tzinfo=None, microsecond=0)

    def read_stores(self) -> None:
        """A handful of rows, read at start and when one of them changed."""
        self._stores = stores(self.files.cache)

    def start(self) -> None:
        """Begin to replicate."""
        self.replicator.start()

    async def close(self) -> None:
        """Stop replicating, finish what is being written, close the files."""
        self.replicator.stop()
        await self.background.close()
        self.client.close()
        self.files.close()
        self.languages.forget()

    def _zone(self) -> ZoneInfo | None:
        """The store's; the machine's own before the first fill."""
        return ZoneInfo(self.store.time_zone) if self.store else None

    def _show_status(self) -> None:
        self.status.show(self.replication.status)

    def _stores_changed(self, changes: frozenset[tuple[str, str]]) -> None:
        if any(kind == "store" for _, kind in changes):
            self.read_stores()
