"""The journals of all devices as they came in, byte for byte, and what was kept aside of them."""

from collections.abc import Iterable, Iterator

from sqlalchemy import Connection, insert, select

from sync import wire
from sync.hub.store.database import Write
from sync.hub.store.schema import events, quarantine
from sync.hub.store.upsert import insert_new


def add(write: Write, taken: Iterable[tuple[wire.Event, str, bytes]]) -> None:
    """Store events with their hashes and exact bytes."""
    rows = [
        {
            "device": event.device,
            "epoch": event.epoch,
            "seq": event.seq,
            "event_id": event.event_id,
            "type": event.type,
            "version": event.version,
            "time": event.time,
            "hash": hash_,
            "raw": raw,
            "received_at": write.at,
        }
        for event, hash_, raw in taken
    ]
    if rows:
        write.connection.execute(insert(events), rows)


def hash_of(connection: Connection, device: str, epoch: str, seq: int) -> str | None:
    return connection.execute(
        select(events.c.hash).where(
            events.c.device == device, events.c.epoch == epoch, events.c.seq == seq
        )
    ).scalar_one_or_none()


def chain(connection: Connection, device: str, epoch: str) -> Iterator[bytes]:
    """The stored bytes of one chain in order."""
    for raw, _ in hashed_chain(connection, device, epoch):
        yield raw


def hashed_chain(connection: Connection, device: str, epoch: str) -> Iterator[tuple[bytes, str]]:
    """The stored bytes of one chain in order, each with the hash kept beside it."""
    rows = connection.execute(
        select(events.c.raw, events.c.hash)
        .where(events.c.device == device, events.c.epoch == epoch)
        .order_by(events.c.seq)
        .execution_options(yield_per=500)
    )
    for row in rows:
        yield row.raw, row.hash


def keep_aside(write: Write, event: wire.Event, hash_: str, raw: bytes, why: str) -> None:
    row = {
        "device": event.device,
        "epoch": event.epoch,
        "seq": event.seq,
        "hash": hash_,
        "raw": raw,
        "why": why,
        "received_at": write.at,
    }
    insert_new(write.connection, quarantine, [row])


def is_aside(connection: Connection, device: str, epoch: str, seq: int, hash_: str) -> bool:
    found = connection.execute(
        select(quarantine.c.why).where(
            quarantine.c.device == device,
            quarantine.c.epoch == epoch,
            quarantine.c.seq == seq,
            quarantine.c.hash == hash_,
        )
    )
    return found.one_or_none() is not None
