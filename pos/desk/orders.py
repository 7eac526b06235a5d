"""What a pickup desk reads off an order: its column, its time, its way through the store."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from sync import wire

Column = Literal["to_pick", "picking", "needs_place", "ready"]
COLUMNS: tuple[Column, ...] = ("to_pick", "picking", "needs_place", "ready")

STANDING = frozenset({"ready", "partially_ready", "arrived"})
"""The states in which an order stands at its place and can be handed over."""

_SOON = 0.5  # of the time allowed: from here on a card warns
_SETTLED = frozenset({"paid", "part_refunded", "refunded"})


@dataclass(frozen=True, slots=True)
class TimeLeft:
    """`minutes` until the order is due, below zero after it; `used` of its time, 0 to 1."""

    minutes: int
    used: float

    @property
    def over(self) -> bool:
        return self.minutes < 0

    @property
    def soon(self) -> bool:
        return not self.over and self.used >= _SOON


@dataclass(frozen=True, slots=True)
class Stop:
    """A line on the way through the store, the `step`-th of it."""

    line: wire.OrderLine
    step: int

    @property
    def id(self) -> str:
        return self.line.line.line

    @property
    def short(self) -> int:
        return self.line.short.quantity if self.line.short else 0

    @property
    def open(self) -> int:
        """Pieces that nobody has taken or given up on."""
        return self.line.line.quantity - self.line.picked - self.short


@dataclass(frozen=True, slots=True)
class Shelf:
    """A storage place with the numbers of the orders that stand there already."""

    name: str
    orders: tuple[str, ...]
    best: bool


def column(order: wire.Order) -> Column | None:
    """Where on the board an order stands; None once it needs nobody here."""
    if order.state in ("placed", "accepted"):
        return "to_pick"
    if order.state == "picking":
        return "picking" if any(stop.open for stop in stops(order)) else "needs_place"
    return "ready" if order.state in STANDING else None


def board(orders: Iterable[wire.Order]) -> dict[Column, list[wire.Order]]:
    """Every column, what is due first on top."""
    found: dict[Column, list[wire.Order]] = {name: [] for name in COLUMNS}
    for order in orders:
        where = column(order)
        if where is not None:
            found[where].append(order)
    for rows in found.values():
        rows.sort(key=lambda order: (not order.due_at, order.due_at, order.placed_at, order.id))
    return found


def time_left(order: wire.Order, now: datetime) -> TimeLeft | None:
    """How long an order has until its target; None where nothing is promised.

    `now` has a zone. Until it is ready an order's time runs from when it was placed, later
    from the step that the target belongs to.
    """
    if not order.due_at:
        return None
    ends = datetime.fromisoformat(order.due_at)
    last = order.steps[-1].at if order.state in STANDING and order.steps else ""
    starts = datetime.fromisoformat(last or order.placed_at or order.due_at)
    whole = (ends - starts).total_seconds()
    left = (ends - now).total_seconds()
    used = 1.0 if whole <= 0 else min(1.0, max(0.0, 1 - left / whole))
    return TimeLeft(int(left // 60), used)


def stops(order: wire.Order) -> list[Stop]:
    """The lines in the order one walks past them: by aisle, then shelf, numbers as numbers."""
    walked = sorted(order.lines, key=_place)
    return [Stop(line, step) for step, line in enumerate(walked, 1)]


def stop_for(order: wire.Order, gtin: str, sku: str = "") -> Stop | None:
    """The first line still open that these goods belong to, else any line of them."""
    found = [
        stop
        for stop in stops(order)
        if (gtin and stop.line.line.gtin == gtin)
        or (sku and stop.line.line.sku.casefold() == sku.casefold())
    ]
    return next((stop for stop in found if stop.open), found[0] if found else None)


def pieces(order: wire.Order) -> int:
    return sum(line.line.quantity for line in order.lines)


def picked(order: wire.Order) -> int:
    return sum(line.picked for line in order.lines)


def finished(order: wire.Order) -> bool:
    """Every piece is taken or given up on."""
    return all(not stop.open for stop in stops(order))


def due_amount(order: wire.Order) -> int:
    """What is still to be paid, in minor units."""
    return 0 if order.payment in _SETTLED else max(0, order.total - order.paid)


def worth(stop: Stop, pieces: int) -> int:
    """What the next pieces of a line to be given up on were to cost, in minor units.

    The last units of a line are the first to go, as the hub has it.
    """
    units, gone = stop.line.line.units, stop.short
    return sum(units[len(units) - gone - pieces : len(units) - gone])


def shelves(names: Sequence[str], orders: Iterable[wire.Order]) -> list[Shelf]:
    """The storage places as the orders use them; the first free one is the best."""
    used: dict[str, list[str]] = {}
    for order in orders:
        if order.place and order.state in STANDING:
            used.setdefault(order.place, []).append(order.number)
    best = next((name for name in names if name not in used), None)
    return [Shelf(name, tuple(used.get(name, ())), name == best) for name in names]


def least_age(order: wire.Order, ages: Mapping[str, int]) -> int:
    """The age the customer must have for what is handed over; `ages` by variant, 0 for none."""
    handed = (line.line.variant for line in order.lines if line.picked)
    return max((ages.get(variant, 0) for variant in handed), default=0)


def matches(order: wire.Order, text: str) -> bool:
    """Whether a text typed into the search is part of an order's number or customer's name."""
    wanted = text.casefold().strip()
    return wanted in order.number.casefold() or wanted in order.name.casefold()


def _place(line: wire.OrderLine) -> tuple[tuple[int, str], tuple[int, str], str]:
    return _natural(line.aisle), _natural(line.shelf), line.line.line


def _natural(text: str) -> tuple[int, str]:
    """Aisle 10 comes after aisle 9; what has no number comes last."""
    return (int(text), "") if text.isdecimal() else (1 << 30, text)
