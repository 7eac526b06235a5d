"""What may happen to a pickup order: its states and steps as values, nothing else.

    placed -> accepted -> picking -> ready -> (arrived) -> collected
                             |--> partially_ready --^
    any of these but collected -> cancelled; ready, arrived -> expired -> restocked

Whether a code proves who may collect, who is signed in and what time it is are for the caller
to know. Quantities are pieces; a line keeps what was ordered, and `picked` and `short` say what
became of it.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Literal

State = Literal[
    "placed", "accepted", "picking", "partially_ready", "ready", "arrived", "collected",
    "cancelled", "expired", "restocked",
]  # fmt: skip

OPEN: frozenset[State] = frozenset(
    {"placed", "accepted", "picking", "partially_ready", "ready", "arrived"}
)
"""The states in which goods are kept for the customer."""

Why = Literal[
    "wrong_state", "unknown_line", "wrong_quantity", "not_picked", "place_missing", "unpaid",
    "proof_missing",
]  # fmt: skip


class Refused(Exception):
    """The step cannot be taken now; the order is as it was."""

    def __init__(self, why: Why, text: str) -> None:
        super().__init__(text)
        self.why: Why = why


@dataclass(frozen=True, slots=True)
class Line:
    """`if_short` is the customer's choice made at ordering; what waits stays owed."""

    line: str
    quantity: int
    picked: int = 0
    short: int = 0
    if_short: Literal["cancel", "wait", "substitute"] = "cancel"

    @property
    def open(self) -> int:
        """Pieces that nobody has picked or given up on."""
        return self.quantity - self.picked - self.short

    @property
    def owed(self) -> int:
        """Pieces that could not be had and that the customer waits for."""
        return self.short if self.if_short == "wait" else 0

    @property
    def kept(self) -> int:
        """Pieces that are reserved for the customer while the order is open."""
        return self.quantity - self.short + self.owed


@dataclass(frozen=True, slots=True)
class Order:
    """`settled`: nothing is left to pay."""

    state: State
    lines: tuple[Line, ...]
    settled: bool = False
    place: str = ""


@dataclass(frozen=True, slots=True)
class Accept:
    """The store has seen the order and will fulfil it."""


@dataclass(frozen=True, slots=True)
class Start:
    """Somebody begins to collect the goods."""


@dataclass(frozen=True, slots=True)
class Pick:
    """So many more pieces of a line are in the crate; a negative quantity puts some back."""

    line: str
    quantity: int


@dataclass(frozen=True, slots=True)
class Short:
    """So many more pieces of a line cannot be had; a negative quantity takes that back."""

    line: str
    quantity: int


@dataclass(frozen=True, slots=True)
class Ready:
    """Everything that can be had stands at this place."""

    place: str


@dataclass(frozen=True, slots=True)
class Arrive:
    """The customer is here; `where` says how to find them. Empty: at the counter."""

    where: str = ""


@dataclass(frozen=True, slots=True)
class Collect:
    """The goods change hands; `proven` says that the code or an identity check was good."""

    proven: bool


@dataclass(frozen=True, slots=True)
class Cancel:
    """Nobody will collect it."""


@dataclass(frozen=True, slots=True)
class Expire:
    """It waited longer than it is kept."""


@dataclass(frozen=True, slots=True)
class Restock:
    """The goods of an expired order are back on the shelf."""


Step = Accept | Start | Pick | Short | Ready | Arrive | Collect | Cancel | Expire | Restock

_FROM: Mapping[type[Step], frozenset[State]] = {
    Accept: frozenset({"placed"}),
    Start: frozenset({"accepted"}),
    Pick: frozenset({"picking", "partially_ready"}),
    Short: frozenset({"picking"}),
    Ready: frozenset({"picking", "partially_ready"}),
    Arrive: frozenset({"ready", "partially_ready"}),
    Collect: frozenset({"ready", "partially_ready", "arrived"}),
    Cancel: OPEN,
    Expire: frozenset({"ready", "partially_ready", "arrived"}),
    Restock: frozenset({"expired"}),
}


def take(order: Order, step: Step) -> Order:
    """The order after this step, or Refused with why it cannot be taken."""
    if order.state not in _FROM[type(step)]:
        raise Refused("wrong_state", f"the order is {order.state}")
    match step:
        case Accept():
            return replace(order, state="accepted")
        case Start():
            return replace(order, state="picking")
        case Pick():
            return _with_line(order, step.line, lambda line: _pick(line, step.quantity))
        case Short():
            return _with_line(order, step.line, lambda line: _short(line, step.quantity))
        case Ready():
            return _ready(order, step.place)
        case Arrive():
            return replace(order, state="arrived")
        case Collect():
            if not order.settled:
                raise Refused("unpaid", "the order is not paid")
            if not step.proven:
                raise Refused("proof_missing", "neither the code nor an identity check was given")
            return replace(order, state="collected")
        case Cancel():
            return replace(order, state="cancelled")
        case Expire():
            return replace(order, state="expired")
        case Restock():
            return replace(order, state="restocked")


def reserved(order: Order) -> dict[str, int]:
    """Pieces of each line that the order keeps from being sold to somebody else."""
    is_open = order.state in OPEN
    return {line.line: line.kept if is_open else 0 for line in order.lines}


def issued(before: Order, after: Order) -> dict[str, int]:
    """Pieces of each line that left the store with this step."""
    handed_over = after.state == "collected" and before.state != "collected"
    return {line.line: line.picked if handed_over else 0 for line in after.lines}


def lost_units(line: Line, *, closed: bool) -> range:
    """The numbers (from 1) of the units that the customer will not get, the last of the line.

    While the order is open, what the customer waits for still counts as coming.
    """
    gone = line.quantity - line.picked if closed else line.short - line.owed
    return range(line.quantity - gone + 1, line.quantity + 1)


def _with_line(order: Order, name: str, change: Callable[[Line], Line]) -> Order:
    if all(line.line != name for line in order.lines):
        raise Refused("unknown_line", f"the order has no line {name!r}")
    lines = tuple(change(line) if line.line == name else line for line in order.lines)
    return replace(order, lines=lines)


def _pick(line: Line, quantity: int) -> Line:
    """What was given up and is found after all comes out of `short`, once nothing else is open."""
    found = min(line.owed, max(0, quantity - line.open))
    picked, short = line.picked + quantity, line.short - found
    return _checked(replace(line, picked=picked, short=short), quantity)


def _short(line: Line, quantity: int) -> Line:
    return _checked(replace(line, short=line.short + quantity), quantity)


def _checked(line: Line, quantity: int) -> Line:
    if quantity == 0 or min(line.picked, line.short, line.open) < 0:
        raise Refused("wrong_quantity", f"line {line.line} has {line.quantity} pieces")
    return line


def _ready(order: Order, place: str) -> Order:
    if not place:
        raise Refused("place_missing", "a ready order stands somewhere")
    if any(line.open for line in order.lines):
        raise Refused("not_picked", "there are lines that are neither picked nor short")
    if not any(line.picked for line in order.lines):
        raise Refused("not_picked", "nothing was picked")
    waits = any(line.owed for line in order.lines)
    return replace(order, state="partially_ready" if waits else "ready", place=place)
