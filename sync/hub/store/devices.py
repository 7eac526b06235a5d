"""Enrolled devices, the codes that enrol them, and how far each one's events were taken."""

from dataclasses import asdict, dataclass, replace

from sqlalchemy import Connection, Row, delete, insert, select, update

from sync import wire
from sync.hub.store import sequences
from sync.hub.store.database import Write
from sync.hub.store.schema import chains, devices, enrolments
from sync.hub.store.upsert import upsert


@dataclass(frozen=True, slots=True)
class Device:
    """`code` is the first part of its receipt numbers; `public_key` is base64."""

    id: str
    code: str
    role: wire.Role
    store: str
    name: str
    public_key: str
    enrolled_at: str
    revoked_at: str
    program: str = ""
    seen_at: str = ""


@dataclass(frozen=True, slots=True)
class Invitation:
    """An enrolment code that was given out. The verifier is a keyed hash of its second half."""

    selector: str
    verifier: str
    role: wire.Role
    store: str
    name: str
    expires_at: str
    tries: int = 0


def _device(row: Row[tuple[str, ...]]) -> Device:
    return Device(**row._mapping)


def find(connection: Connection, id_: str, *, lock: bool = False) -> Device | None:
    """A device by its id; `lock` keeps other transactions off its row until the commit."""
    asked = select(devices).where(devices.c.id == id_)
    row = connection.execute(asked.with_for_update() if lock else asked).one_or_none()
    return None if row is None else _device(row)


def by_code(connection: Connection, code: str) -> Device | None:
    row = connection.execute(select(devices).where(devices.c.code == code)).one_or_none()
    return None if row is None else _device(row)


def every(connection: Connection) -> list[Device]:
    return [_device(row) for row in connection.execute(select(devices).order_by(devices.c.code))]


def add(write: Write, device: Device) -> None:
    write.connection.execute(insert(devices), [asdict(device)])
    _publish(write, device)


def new_code(write: Write, store: str) -> str:
    """A code that no device had before: the store's initial and a number."""
    initial = next((sign for sign in store.upper() if sign.isascii() and sign.isalpha()), "X")
    return f"{initial}{sequences.take(write.connection, f'device {initial}')}"


def revoke(write: Write, device: Device) -> Device:
    """Bar a device for good; how far its events were taken goes out with its key."""
    barred = replace(device, revoked_at=write.at)
    write.connection.execute(
        update(devices).where(devices.c.id == device.id).values(revoked_at=write.at)
    )
    _publish(write, barred)
    return barred


def saw(write: Write, device: str, program: str) -> None:
    """Note that a device of this program version was here."""
    write.connection.execute(
        update(devices).where(devices.c.id == device).values(program=program, seen_at=write.at)
    )


def mark(connection: Connection, device: str, epoch: str) -> wire.Mark | None:
    """How far this epoch of the device was taken; None when nothing of it was."""
    row = connection.execute(
        select(chains).where(chains.c.device == device, chains.c.epoch == epoch)
    ).one_or_none()
    return None if row is None else wire.Mark(epoch=epoch, seq=row.seq, hash=row.hash)


def latest_mark(connection: Connection, device: str) -> wire.Mark | None:
    """The mark of the epoch that moved last."""
    row = connection.execute(
        select(chains).where(chains.c.device == device).order_by(chains.c.moved_at.desc()).limit(1)
    ).one_or_none()
    return None if row is None else wire.Mark(epoch=row.epoch, seq=row.seq, hash=row.hash)


def move_mark(write: Write, device: str, mark: wire.Mark) -> None:
    upsert(
        write.connection,
        chains,
        [
            {
                "device": device,
                "epoch": mark.epoch,
                "seq": mark.seq,
                "hash": mark.hash,
                "moved_at": write.at,
            }
        ],
    )


def invite(write: Write, invitation: Invitation) -> None:
    """Give out an enrolment code; those that ran out are forgotten."""
    write.connection.execute(delete(enrolments).where(enrolments.c.expires_at < write.at))
    write.connection.execute(insert(enrolments), [asdict(invitation)])


def invitation(connection: Connection, selector: str) -> Invitation | None:
    row = connection.execute(
        select(enrolments).where(enrolments.c.selector == selector).with_for_update()
    ).one_or_none()
    return None if row is None else Invitation(**row._mapping)


def count_try(write: Write, invitation: Invitation) -> None:
    write.connection.execute(
        update(enrolments)
        .where(enrolments.c.selector == invitation.selector)
        .values(tries=enrolments.c.tries + 1)
    )


def use_up(write: Write, invitation: Invitation) -> None:
    write.connection.execute(delete(enrolments).where(enrolments.c.selector == invitation.selector))


def _publish(write: Write, device: Device) -> None:
    """Public keys go to every device. What was accepted is said when it becomes a limit."""
    accepted: dict[str, int] = {}
    if device.revoked_at:
        marks = write.connection.execute(select(chains).where(chains.c.device == device.id))
        accepted = {row.epoch: row.seq for row in marks}
    key = wire.DeviceKey(
        id=device.id,
        code=device.code,
        role=device.role,
        store=device.store,
        public_key=device.public_key,
        accepted=accepted,
        revoked_at=device.revoked_at,
    )
    write.publish("chain", "device", device.id, key)
