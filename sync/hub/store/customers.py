"""Customers of every channel: one row each, found by what identifies them, and their points."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Literal

from sqlalchemy import Connection, func, insert, select, update

from sync.hub.store.database import Write
from sync.hub.store.schema import customers, identities, points
from sync.hub.store.upsert import insert_new, upsert

Kind = Literal["card", "phone", "email"]


@dataclass(frozen=True, slots=True)
class Customer:
    """`since` is a date; `consent` the version of the text that was agreed to."""

    id: str
    name: str
    tier: str = ""
    points: int = 0
    since: str = ""
    language: str = ""
    consent: str = ""


def find(connection: Connection, id_: str) -> Customer | None:
    row = connection.execute(select(customers).where(customers.c.id == id_)).one_or_none()
    return None if row is None else Customer(**row._mapping)


def by_identity(connection: Connection, kind: Kind, value: str) -> str | None:
    """The id of whom a normalised identity belongs to."""
    return connection.execute(
        select(identities.c.customer).where(identities.c.kind == kind, identities.c.value == value)
    ).scalar_one_or_none()


def identities_of(connection: Connection, id_: str) -> dict[str, str]:
    """One identity of each kind."""
    rows = connection.execute(
        select(identities).where(identities.c.customer == id_).order_by(identities.c.value.desc())
    )
    return {row.kind: row.value for row in rows}


def put(write: Write, customer: Customer, known_by: Mapping[Kind, str]) -> None:
    """Add or replace a customer; an identity that somebody else has stays theirs."""
    upsert(write.connection, customers, [asdict(customer)])
    rows = [
        {"kind": kind, "value": value, "customer": customer.id}
        for kind, value in known_by.items()
        if value
    ]
    insert_new(write.connection, identities, rows)


def add_points(write: Write, customer: str, delta: int, *, reason: str, reference: str) -> bool:
    """Earned or taken back; False when there is no such customer."""
    changed = write.connection.execute(
        update(customers)
        .where(customers.c.id == customer)
        .values(points=customers.c.points + delta)
    )
    if changed.rowcount == 0:
        return False
    if delta:
        row = {
            "customer": customer,
            "delta": delta,
            "reason": reason,
            "reference": reference,
            "at": write.at,
        }
        write.connection.execute(insert(points), [row])
    return True


def points_about(connection: Connection, customer: str, reference: str) -> int:
    """The sum of a customer's points that one sale or order gave and returns took back."""
    return int(
        connection.execute(
            select(func.coalesce(func.sum(points.c.delta), 0)).where(
                points.c.customer == customer, points.c.reference == reference
            )
        ).scalar_one()
    )
