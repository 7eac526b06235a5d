"""Replication as it runs: hello, push, pull, pictures, and then rest until there is a reason.

    full round    hello -> push -> every scope -> pictures     at the start, every interval, and
                                                               when the line came back
    short round   push -> the scopes a notice named            after a sale, on a live notice

One thread does all of it, another listens for notices. Neither ever dies of an error: it becomes
part of `status`, which is a value, and the next round clears it.
"""

import random
import threading
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import TypeVar

import structlog

from sync import wire
from sync.http import HubError, Refused, Unreachable, Untrusted
from sync.replica.client import HubClient
from sync.replica.images import Images
from sync.replica.live import Live
from sync.replica.pull import pull
from sync.replica.push import Push, Stuck
from sync.replica.status import Status
from sync.store import feed
from sync.store.cursors import cursor
from sync.store.files import DeviceFiles
from sync.store.journal import JournalDiffers

INTERVAL_SECONDS = 30.0
FIRST_PAUSE_SECONDS = 0.5
LONGEST_PAUSE_SECONDS = 10.0
PICTURES_AT_A_TIME = 50

IMAGES = ("images", "image")
"""The change that is told when pictures have come: they belong to no scope."""

Changes = set[tuple[str, str]]
T = TypeVar("T")

_log = structlog.get_logger(__name__)


@dataclass
class _Due:
    """What the next round has to do; a short one always pushes."""

    full: bool = True
    scopes: set[str] = field(default_factory=set)


class Replicator:
    """Replicates one device's files in its own threads from `start` to `stop`.

    `on_status` and `on_change` callbacks run on the replicator's thread and must return at once.
    A change is (scope, kind of row), or IMAGES.
    """

    def __init__(
        self,
        files: DeviceFiles,
        client: HubClient,
        *,
        version: str = "",
        interval: float = INTERVAL_SECONDS,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._files = files
        self._client = client
        self._version = version
        self._interval = interval
        self._clock = clock
        self._pause = FIRST_PAUSE_SECONDS
        self._push = Push(files, client)
        self._images = Images(files, client)
        self._scopes: tuple[str, ...] = ()
        self._live: Live | None = None
        self._lock = threading.Lock()
        self._due = _Due()
        self._woken = threading.Event()
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._run, name="replica", daemon=True)
        self._status_callbacks: list[Callable[[Status], None]] = []
        self._change_callbacks: list[Callable[[Changes], None]] = []
        self._status = Status(waiting=files.journal.waiting(), filled=self._is_filled())

    @property
    def status(self) -> Status:
        return self._status

    def on_status(self, callback: Callable[[Status], None]) -> None:
        self._status_callbacks.append(callback)

    def on_change(self, callback: Callable[[Changes], None]) -> None:
        self._change_callbacks.append(callback)

    def start(self) -> None:
        self._files.journal.appended = self._appended
        self._thread.start()

    def kick(self) -> None:
        """Do a full round now, also while resting after a failure."""
        self._wake(full=True)

    def stop(self, seconds: float = 2.0) -> None:
        """End within `seconds`, even when the hub hangs; a page is taken in whole or not at all.

        The client's other calls end too: the program is closing.
        """
        self._files.journal.appended = _nothing
        self._stopped.set()
        if self._live is not None:
            self._live.stop()
        self._woken.set()
        self._client.abort()
        if self._thread.is_alive():
            self._thread.join(seconds)
        if self._live is not None:
            self._live.join(seconds)

    # --- rounds -------------------------------------------------------------------------------

    def _run(self) -> None:
        while not self._stopped.is_set():
            try:
                rest = self._turn()
            except Exception as fault:  # noqa: BLE001  # even telling of a failure may fail
                _log.error("replication failed", exc_info=fault)
                rest = LONGEST_PAUSE_SECONDS
            if not self._woken.wait(rest) and rest:
                self._wake_later(_Due())
            self._woken.clear()

    def _turn(self) -> float:
        """One round, and how long to rest after it unless something comes up."""
        due = self._take_due()
        try:
            self._round(due)
            self._tell(online=True, since=None, problem=None, last_sync=self._clock())
            more_pictures = self._fetch_pictures()
        except Exception as error:  # noqa: BLE001  # replication must not end by any fault
            if self._stopped.is_set():
                return 0.0
            self._wake_later(due)
            rest = self._pause * random.uniform(0.7, 1.3)
            self._pause = min(self._pause * 2, LONGEST_PAUSE_SECONDS)
            self._failed(error)
            return rest
        self._pause = FIRST_PAUSE_SECONDS
        return 0.0 if more_pictures else self._interval

    def _round(self, due: _Due) -> None:
        if due.full:
            try:
                self._hello()
            except Refused as refused:
                if refused.problem.type == "revoked":
                    # What was sold is told all the same: the hub keeps it aside for people.
                    self._push.run()
                raise
        self._push.run()
        self._tell(waiting=self._files.journal.waiting())
        for scope in self._scopes:
            if due.full or scope in due.scopes:
                self._pull(scope)

    def _hello(self) -> None:
        journal = self._files.journal
        head = journal.head()
        welcome = self._client.hello(
            wire.Hello(
                protocol=wire.PROTOCOL, version=self._version, epoch=head.epoch, seq=head.seq
            )
        )
        self._tell(online=True, since=None)
        # What the hub says here is the truth, also when it has less than it once had.
        nothing = wire.Mark(epoch=head.epoch, seq=0, hash="")
        journal.acknowledge(welcome.mark or nothing)
        self._scopes = tuple(
            scope
            for scope in welcome.scopes
            if self._files.private is not None or not scope.startswith("staff:")
        )
        self._listen(self._scopes)

    def _pull(self, scope: str) -> None:
        for taken in pull(self._files, self._client, scope):
            if taken.unknown:
                _log.warning("rows passed over", scope=scope, kinds=taken.unknown)
            if {"product", "category"} & taken.kinds:
                self._images.look_again()
            self._tell(filled=self._status.filled or self._is_filled())
            self._changed((scope, kind) for kind in taken.kinds)
            if self._stopped.is_set():
                raise Unreachable("this program is closing")

    def _fetch_pictures(self) -> bool:
        """Fetch some pictures, unless something better is to do; True when there are more."""
        fetched = 0
        for _digest in self._images.fetch():
            fetched += 1
            if fetched == PICTURES_AT_A_TIME or self._woken.is_set():
                break
        if fetched:
            self._changed([IMAGES])
        return fetched == PICTURES_AT_A_TIME

    def _listen(self, scopes: Sequence[str]) -> None:
        if self._live is not None and self._live.scopes == tuple(scopes):
            return
        if self._live is not None:
            self._live.stop()
        self._live = Live(self._client, scopes, self._heard)
        self._live.start()

    # --- reasons for a round ------------------------------------------------------------------

    def _appended(self) -> None:
        self._wake()

    def _heard(self, scopes: Sequence[str]) -> None:
        self._wake(full=not scopes, scopes=scopes)

    def _wake(self, *, full: bool = False, scopes: Iterable[str] = ()) -> None:
        with self._lock:
            self._due.full |= full
            self._due.scopes.update(scopes)
        self._woken.set()

    def _wake_later(self, due: _Due) -> None:
        """Keep for the next round what this one did not get to; after a failure it is full."""
        with self._lock:
            self._due.full = True
            self._due.scopes |= due.scopes

    def _take_due(self) -> _Due:
        with self._lock:
            due, self._due = self._due, _Due(full=False)
        return due

    # --- what is told -------------------------------------------------------------------------

    def _failed(self, error: Exception) -> None:
        slug = _problem(error)
        if slug == "failed":
            _log.error("replication failed", exc_info=error)
        elif self._status.online or slug != self._status.problem:
            _log.info("replication waits", problem=slug, error=str(error))
        online = not isinstance(error, Unreachable | Untrusted)
        since = None if online else self._status.since or self._clock()
        self._tell(online=online, since=since, problem=slug, waiting=self._files.journal.waiting())

    def _tell(self, **changes: object) -> None:
        status = replace(self._status, **changes)  # type: ignore[arg-type]  # checked by replace
        if status != self._status:
            self._status = status
            _call(self._status_callbacks, status)

    def _changed(self, changes: Iterable[tuple[str, str]]) -> None:
        told = set(changes)
        if told:
            _call(self._change_callbacks, told)

    def _is_filled(self) -> bool:
        store = self._files.identity.store
        scopes = ["chain", f"store:{store}"]
        if self._files.private is not None:
            scopes.append(f"staff:{store}")
        return all(cursor(feed.engine_of(self._files, each), each).complete for each in scopes)


def _problem(error: Exception) -> str | None:
    """The slug of what needs a person; None while the line is just down."""
    if isinstance(error, Refused):
        return error.problem.type
    if isinstance(error, Untrusted):
        return "untrusted"
    if isinstance(error, JournalDiffers):
        return "journal-differs"
    if isinstance(error, Stuck):
        return "stuck"
    return None if isinstance(error, HubError) else "failed"


def _call(callbacks: Iterable[Callable[[T], None]], value: T) -> None:
    """A listener that fails is reported and keeps nobody else from hearing."""
    for callback in callbacks:
        try:
            callback(value)
        except Exception as fault:  # noqa: BLE001
            _log.error("a listener failed", exc_info=fault)


def _nothing() -> None:
    pass
