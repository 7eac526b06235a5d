"""Limits on guessing and asking, per subject and window; they outlive a restart."""

from datetime import timedelta

from sqlalchemy import Connection, delete, select

from sync.hub.store.database import Write
from sync.hub.store.schema import tries
from sync.hub.store.upsert import upsert
from sync.hub.times import instant, stamp


def used(connection: Connection, subject: str, at: str) -> int:
    """How often the subject was counted in the window that is open at `at`."""
    found = connection.execute(
        select(tries.c.count).where(tries.c.subject == subject, tries.c.until > at)
    ).scalar_one_or_none()
    return found or 0


def count(write: Write, subject: str, window: timedelta) -> int:
    """Count one more; the first opens a window. Gives the count in this window."""
    write.connection.execute(delete(tries).where(tries.c.until <= write.at))
    open_window = write.connection.execute(
        select(tries.c["count"], tries.c.until).where(tries.c.subject == subject).with_for_update()
    ).one_or_none()
    before, until = open_window or (0, stamp(instant(write.at) + window))
    number = before + 1
    upsert(write.connection, tries, [{"subject": subject, "count": number, "until": until}])
    return number


def forget(write: Write, subject: str) -> None:
    write.connection.execute(delete(tries).where(tries.c.subject == subject))
