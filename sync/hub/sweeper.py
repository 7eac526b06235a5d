"""What the hub does by the clock: lets go of orders that nobody collected, forgets old answers."""

import threading
import time
from datetime import timedelta

import structlog

from sync.hub.ordering import commands, values
from sync.hub.store import idempotency, orders
from sync.hub.store.database import Database
from sync.hub.times import instant, stamp
from sync.shop import orders as rules

EVERY_SECONDS = 30.0
TIDY_SECONDS = 24 * 3600.0
# A device that was away asks again with the key it had: a month covers a long closure.
ANSWERS_KEPT = timedelta(days=31)

logger = structlog.get_logger(__name__)


def sweep(database: Database) -> int:
    """Expire what was kept for its time; gives how many orders that were."""
    with database.read() as connection:
        waiting = orders.held_too_long(connection, database.now())
    expired = 0
    for id_ in waiting:
        try:
            expired += _expire(database, id_)
        except Exception:
            # One that cannot be let go must not keep the goods of all others.
            logger.exception("order not expired", order=id_)
    return expired


def _expire(database: Database, id_: str) -> bool:
    """False for an order that is no longer waiting, or is being paid just now."""
    with database.write() as write:
        kept = orders.find(write.connection, id_, lock=True)
        if kept is None or kept.being_paid(write.at):
            return False
        try:
            after = rules.take(values.to_rules(kept.order), rules.Expire())
        except rules.Refused:
            return False  # it was collected or cancelled meanwhile
        commands.apply(write, kept, after, by="")
        return True


def tidy(database: Database) -> None:
    """Forget answers that nobody asks for again."""
    with database.write() as write:
        idempotency.forget(write, stamp(instant(write.at) - ANSWERS_KEPT))


class Sweeper:
    """Sweeps now and then on a thread of its own."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="sweep", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._stop.set()
        self._thread.join()

    def _run(self) -> None:
        tidied = 0.0
        while not self._stop.wait(EVERY_SECONDS):
            try:
                sweep(self._database)
                if not tidied or time.monotonic() - tidied > TIDY_SECONDS:
                    tidy(self._database)
                    tidied = time.monotonic()
            except Exception:
                # The next round tries again; selling must not stop for it.
                logger.exception("sweep failed")
