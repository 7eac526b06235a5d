"""What another thread tells arrives on Qt's thread, and a burst arrives as one."""

import threading
from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from pos.shell.replication import Changes, Replication
from sync.replica.status import Status

ONLINE = Status(online=True, since=None, waiting=0, last_sync=None, problem=None, filled=True)
OFFLINE = Status(online=False, since=None, waiting=1, last_sync=None, problem=None, filled=True)


pytestmark = pytest.mark.usefixtures("qapp")


class FakeReplicator:
    """Tells from a thread of its own, as the real one does."""

    def __init__(self) -> None:
        self.status = ONLINE
        self.tell_status: Callable[[Status], None] = print
        self.tell_change: Callable[[Changes], None] = print

    def on_status(self, callback: Callable[[Status], None]) -> None:
        self.tell_status = callback

    def on_change(self, callback: Callable[[Changes], None]) -> None:
        self.tell_change = callback

    def tell(self, *work: Callable[[], None]) -> None:
        def run() -> None:
            for step in work:
                step()

        thread = threading.Thread(target=run)
        thread.start()
        thread.join()


@pytest.fixture
def replicator() -> FakeReplicator:
    return FakeReplicator()


@pytest.fixture
def replication(replicator: FakeReplicator) -> Replication:
    return Replication(replicator)


def test_changes_of_many_pages_are_told_once_on_this_thread(
    qtbot: QtBot, replicator: FakeReplicator, replication: Replication
) -> None:
    told: list[tuple[object, int]] = []
    replication.changed.connect(lambda changes: told.append((changes, threading.get_ident())))
    with qtbot.waitSignal(replication.changed):
        replicator.tell(
            lambda: replicator.tell_change({("chain", "product")}),
            lambda: replicator.tell_change({("chain", "product"), ("store:mitte", "price")}),
        )
    everything = frozenset({("chain", "product"), ("store:mitte", "price")})
    assert told == [(everything, threading.get_ident())]


def test_a_status_that_is_the_same_is_not_told(
    qtbot: QtBot, replicator: FakeReplicator, replication: Replication
) -> None:
    with qtbot.waitSignal(replication.statusChanged):
        replicator.tell(lambda: replicator.tell_status(OFFLINE))
    assert replication.status == OFFLINE
    with qtbot.assertNotEmitted(replication.statusChanged, wait=50):
        replicator.tell(lambda: replicator.tell_status(OFFLINE))
