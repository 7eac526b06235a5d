"""Claims: for ten minutes a device, and no other, may refund the units it names."""

from datetime import timedelta

from sync import wire
from sync.hub.problems import Refusal
from sync.hub.returning import origin
from sync.hub.store import catalogue, claims, devices
from sync.hub.store.database import Write
from sync.hub.times import instant, stamp
from sync.ids import new_id

VALID = timedelta(minutes=10)


def claim(write: Write, device: devices.Device, asked: wire.ClaimUnits) -> wire.Claim:
    """All of the units or none. Refusal `already-returned` with which return has one of them,
    `claimed-elsewhere`, `not-handed-over`, `not-found` or `bad-request`."""
    goods = origin.by_id(write.connection, asked.origin)
    if goods is None:
        raise Refusal("not-found", "the hub knows no such sale or order")
    wanted = claims.unit_keys(asked.lines)
    if not wanted:
        raise Refusal("bad-request", "no units are named", field="lines")
    granted = wire.Claim(
        id=new_id(),
        origin=goods.id,
        lines=asked.lines,
        expires_at=stamp(instant(write.at) + VALID),
    )
    for key in wanted:
        line = goods.line(key.line)
        if line is None or not 1 <= key.unit <= len(line.units):
            raise Refusal("bad-request", f"no unit {key.unit} of line {key.line}", field="lines")
        if not claims.hold(write, goods.id, key, granted.id, granted.expires_at):
            raise _taken(write, goods, key)
        if key in goods.kept_back:
            raise Refusal("not-handed-over", line=key.line, unit=str(key.unit))
    claims.grant(write, granted, device.id)
    return granted


def release(write: Write, device: devices.Device, id_: str) -> None:
    """Give the units back unrefunded. Refusal `not-found` for a claim that is not this device's;
    one that has ended already stays as it is."""
    granted = claims.find(write.connection, id_)
    if granted is None or granted.device != device.id:
        raise Refusal("not-found", "this device has no such claim")
    if not granted.ended:
        claims.end(write, granted, "released")


def _taken(write: Write, goods: origin.Goods, key: claims.UnitKey) -> Refusal:
    held = claims.of_origin(write.connection, goods.id)[key]
    where = {"line": key.line, "unit": str(key.unit)}
    if held.return_id:
        settings = catalogue.find_store(write.connection, held.return_store)
        return Refusal(
            "already-returned",
            f"return {held.return_number} has it",
            number=held.return_number,
            at=held.return_at,
            store=settings.name if settings else held.return_store,
            **where,
        )
    return Refusal("claimed-elsewhere", until=held.claim_until, **where)
