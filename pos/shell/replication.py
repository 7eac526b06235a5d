"""What the replicator's thread tells, retold on Qt's thread."""

import threading
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal, Slot

from sync.replica.status import Status

Changes = set[tuple[str, str]]  # (scope, kind) of replicated rows that are new


class Tells(Protocol):
    """The part of `sync.replica.cycle.Replicator` listened to; calls come from its thread."""

    @property
    def status(self) -> Status: ...
    def on_status(self, callback: Callable[[Status], None], /) -> object: ...
    def on_change(self, callback: Callable[[Changes], None], /) -> object: ...


class Replication(QObject):
    """Holds the last status and gathers changes, so that a burst of pages is one signal."""

    statusChanged = Signal()
    changed = Signal(object)  # frozenset of (scope, kind)
    _told = Signal()

    def __init__(self, replicator: Tells) -> None:
        super().__init__()
        self._lock = threading.Lock()
        self._status = self._next_status = replicator.status
        self._changes: Changes = set()
        self._told.connect(self._retell, Qt.ConnectionType.QueuedConnection)
        replicator.on_status(self._hear_status)
        replicator.on_change(self._hear_changes)

    @property
    def status(self) -> Status:
        return self._status

    def _hear_status(self, status: Status) -> None:
        with self._lock:
            self._next_status = status
        self._told.emit()

    def _hear_changes(self, changes: Changes) -> None:
        with self._lock:
            self._changes |= changes
        self._told.emit()

    @Slot()
    def _retell(self) -> None:
        with self._lock:
            status, changes = self._next_status, frozenset(self._changes)
            self._changes.clear()
        if status != self._status:
            self._status = status
            self.statusChanged.emit()
        if changes:
            self.changed.emit(changes)
