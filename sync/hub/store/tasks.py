"""The exception list: what the hub accepted but people have to look at.

One open task per kind and subject, however often it is met.
"""

from dataclasses import dataclass

import msgspec
from sqlalchemy import ColumnElement, Connection, and_, select, update

from sync.hub.store.database import Write
from sync.hub.store.schema import tasks
from sync.hub.store.upsert import insert_new
from sync.ids import new_id


@dataclass(frozen=True, slots=True)
class Task:
    """`kind` is a stable slug, `subject` what it is about, `detail` what a person needs."""

    id: str
    kind: str
    subject: str
    store: str
    device: str
    epoch: str
    seq: int
    detail: dict[str, str]
    raised_at: str


def raise_task(
    write: Write,
    kind: str,
    subject: str,
    *,
    store: str = "",
    device: str = "",
    epoch: str = "",
    seq: int = 0,
    **detail: str,
) -> None:
    """Raise a task; what an open one says already stays."""
    row = {
        "id": new_id(),
        "kind": kind,
        "subject": subject,
        "store": store,
        "device": device,
        "epoch": epoch,
        "seq": seq,
        "detail": msgspec.json.encode(detail).decode(),
        "raised_at": write.at,
        "closed_at": "",
    }
    insert_new(write.connection, tasks, [row])


def say_now(write: Write, kind: str, subject: str, **detail: str) -> None:
    """Have an open task say how things stand now."""
    write.connection.execute(
        update(tasks)
        .where(_open(kind, subject))
        .values(detail=msgspec.json.encode(detail).decode())
    )


def settle(write: Write, kind: str, subject: str) -> None:
    """Close a task that nobody has to do any more."""
    write.connection.execute(
        update(tasks).where(_open(kind, subject)).values(closed_at=write.at, closed_by="hub")
    )


def _open(kind: str, subject: str) -> ColumnElement[bool]:
    return and_(tasks.c.kind == kind, tasks.c.subject == subject, tasks.c.closed_at == "")


def open_tasks(connection: Connection) -> list[Task]:
    found = connection.execute(
        select(tasks).where(tasks.c.closed_at == "").order_by(tasks.c.raised_at, tasks.c.id)
    )
    return [
        Task(
            id=row.id,
            kind=row.kind,
            subject=row.subject,
            store=row.store,
            device=row.device,
            epoch=row.epoch,
            seq=row.seq,
            detail=msgspec.json.decode(row.detail, type=dict[str, str]),
            raised_at=row.raised_at,
        )
        for row in found
    ]
