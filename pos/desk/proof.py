"""When an order may change hands: what is still missing, as a rule."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from pos.desk import orders
from sync import wire

Missing = Literal["state", "payment", "proof", "age"]
Document = Literal["identity_card", "passport", "driving_licence"]
DOCUMENTS: tuple[Document, ...] = ("identity_card", "passport", "driving_licence")


@dataclass(frozen=True, slots=True)
class Proof:
    """What was shown at the counter: the order's code, or a kind of identity document instead;
    `old_enough` is None until somebody has looked."""

    code: str = ""
    document: str = ""
    old_enough: bool | None = None


def missing(order: wire.Order, age: int, proof: Proof) -> tuple[Missing, ...]:
    """What an order still needs before it is handed over; `age` is 0 where none is asked for."""
    found: list[Missing] = []
    if order.state not in orders.STANDING:
        found.append("state")
    if orders.due_amount(order):
        found.append("payment")
    if not proof.code and not proof.document:
        found.append("proof")
    if age and not proof.old_enough:
        found.append("age")
    return tuple(found)


def born_by(age: int, today: date) -> date:
    """The latest day of birth of somebody who is that old today."""
    try:
        return today.replace(year=today.year - age)
    except ValueError:  # born on a 29th of February: a year older on the 1st of March
        return today.replace(year=today.year - age, day=28)
