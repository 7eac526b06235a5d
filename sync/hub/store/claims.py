"""Who may refund which unit: one row per unit, held by at most one claim or one return."""

from collections.abc import Iterable
from dataclasses import dataclass

import msgspec
from sqlalchemy import Connection, Row, insert, select, update

from sync import wire
from sync.hub.store.database import Write
from sync.hub.store.schema import claims, units
from sync.hub.store.upsert import insert_new

_lines = msgspec.json.Decoder(list[wire.ClaimLine])


@dataclass(frozen=True, slots=True, order=True)
class UnitKey:
    line: str
    unit: int


@dataclass(frozen=True, slots=True)
class Held:
    """What is known of a unit that was ever claimed or returned; empty texts mean "not so"."""

    claim: str
    claim_until: str
    return_id: str
    return_number: str
    return_store: str
    return_at: str


@dataclass(frozen=True, slots=True)
class Granted:
    claim: wire.Claim
    device: str
    ended: str


def of_origin(connection: Connection, origin: str) -> dict[UnitKey, Held]:
    rows = connection.execute(select(units).where(units.c.origin == origin))
    return {UnitKey(row.line, row.unit): _held(row) for row in rows}


def hold(write: Write, origin: str, key: UnitKey, claim: str, until: str) -> bool:
    """Take one unit for a claim; False when it is returned or another claim has it still."""
    row = {"origin": origin, "line": key.line, "unit": key.unit}
    insert_new(write.connection, units, [row])
    taken = write.connection.execute(
        update(units)
        .where(
            units.c.origin == origin,
            units.c.line == key.line,
            units.c.unit == key.unit,
            units.c.return_id == "",
            units.c.claim_until <= write.at,
        )
        .values(claim=claim, claim_until=until)
    )
    return taken.rowcount == 1


def give_back(write: Write, origin: str, key: UnitKey, said: wire.Return) -> Held | None:
    """Mark one unit as returned; the return that already had it, or None when none had."""
    row = {"origin": origin, "line": key.line, "unit": key.unit}
    insert_new(write.connection, units, [row])
    marked = write.connection.execute(
        update(units)
        .where(
            units.c.origin == origin,
            units.c.line == key.line,
            units.c.unit == key.unit,
            units.c.return_id == "",
        )
        .values(
            return_id=said.id,
            return_number=said.number,
            return_store=said.store,
            return_at=said.at,
        )
    )
    if marked.rowcount == 1:
        return None
    return of_origin(write.connection, origin)[key]


def grant(write: Write, claim: wire.Claim, device: str) -> None:
    write.connection.execute(
        insert(claims),
        [
            {
                "id": claim.id,
                "origin": claim.origin,
                "device": device,
                "lines": msgspec.json.encode(claim.lines),
                "granted_at": write.at,
                "expires_at": claim.expires_at,
            }
        ],
    )


def find(connection: Connection, id_: str) -> Granted | None:
    row = connection.execute(
        select(claims).where(claims.c.id == id_).with_for_update()
    ).one_or_none()
    if row is None:
        return None
    claim = wire.Claim(
        id=row.id, origin=row.origin, lines=_lines.decode(row.lines), expires_at=row.expires_at
    )
    return Granted(claim, row.device, row.ended)


def end(write: Write, granted: Granted, how: str) -> None:
    """`returned` or `released`; its units are free again unless they were returned."""
    write.connection.execute(
        update(claims).where(claims.c.id == granted.claim.id).values(ended=how)
    )
    write.connection.execute(
        update(units)
        .where(units.c.origin == granted.claim.origin, units.c.claim == granted.claim.id)
        .values(claim="", claim_until="")
    )


def unit_keys(lines: Iterable[wire.ClaimLine]) -> list[UnitKey]:
    """Every unit named, once, in an order that is the same for everybody."""
    return sorted({UnitKey(line.line, unit) for line in lines for unit in line.units})


def _held(row: Row[tuple[str, ...]]) -> Held:
    return Held(
        claim=row.claim,
        claim_until=row.claim_until,
        return_id=row.return_id,
        return_number=row.return_number,
        return_store=row.return_store,
        return_at=row.return_at,
    )
