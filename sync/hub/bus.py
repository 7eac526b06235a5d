"""Tells whoever listens that scopes of the feed have moved.

Commits of this process are told at once. Commits of another process on the same database (an
import while the hub serves) are noticed by looking at the counters now and then; with PostgreSQL
its NOTIFY takes that part. A notice is only a hint, so one that is lost costs time, not rows.
"""

import asyncio
import threading
from collections.abc import AsyncIterator, Callable, Collection, Mapping

import structlog

from sync.hub.store.database import Database

LOOK_SECONDS = 0.5

logger = structlog.get_logger(__name__)


class Subscription:
    """One listener; notices that come while it is busy are joined."""

    def __init__(self, scopes: Collection[str], loop: asyncio.AbstractEventLoop) -> None:
        self._scopes = frozenset(scopes)
        self._loop = loop
        self._moved: set[str] = set()
        self._wake = asyncio.Event()
        self._closed = False

    def tell(self, scopes: frozenset[str]) -> None:
        """Called on any thread."""
        if scopes & self._scopes:
            self._call(lambda: self._moved.update(scopes & self._scopes))

    def close(self) -> None:
        def end() -> None:
            self._closed = True

        self._call(end)

    async def notices(self, heartbeat: float) -> AsyncIterator[frozenset[str]]:
        """Scopes that moved, as they do; an empty set after each `heartbeat` seconds of silence."""
        while not self._closed:
            try:
                async with asyncio.timeout(heartbeat):
                    await self._wake.wait()
            except TimeoutError:
                yield frozenset()
                continue
            self._wake.clear()
            moved, self._moved = frozenset(self._moved), set()
            if moved:
                yield moved

    def _call(self, change: Callable[[], None]) -> None:
        def run() -> None:
            change()
            self._wake.set()

        # A loop that is closed has no listeners left to tell.
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(run)


class Bus:
    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._subscriptions: set[Subscription] = set()
        self._told: dict[str, int] = {}

    def subscribe(self, scopes: Collection[str]) -> Subscription:
        """Begin to listen; call it on the event loop that will read the notices."""
        subscription = Subscription(scopes, asyncio.get_running_loop())
        with self._lock:
            self._subscriptions.add(subscription)
        return subscription

    def unsubscribe(self, subscription: Subscription) -> None:
        with self._lock:
            self._subscriptions.discard(subscription)

    def publish(self, ends: Mapping[str, int]) -> None:
        """Tell that these scopes end there now; what was told already is not told again."""
        with self._lock:
            scopes = frozenset(s for s, end in ends.items() if end > self._told.get(s, 0))
            self._told.update({scope: ends[scope] for scope in scopes})
            subscriptions = list(self._subscriptions)
        for subscription in subscriptions:
            subscription.tell(scopes)

    def close(self) -> None:
        """End every subscription, so that the server can stop."""
        with self._lock:
            subscriptions, self._subscriptions = self._subscriptions, set()
        for subscription in subscriptions:
            subscription.close()


class Watcher:
    """Tells the bus of commits that other processes made."""

    def __init__(self, database: Database, bus: Bus) -> None:
        self._database = database
        self._bus = bus
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="watch counters", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._stop.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._stop.wait(LOOK_SECONDS):
            try:
                self._bus.publish(self._database.positions())
            except Exception:
                # The next look tries again: devices also ask without being told.
                logger.exception("counters not read")
