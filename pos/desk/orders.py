"""What a pickup desk reads off an order: its column, its time, its way through the store."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from sync import wire

Column = Literal["to_pick", "picking", "needs_place", "ready"]
COLUMNS: tuple[Column, ...] = ("to_pick", "picking", "needs_place", "ready")

_SOON = 0.5  # of the time allowed: from here on a card warns
_STANDING = frozenset({"ready", "partially_ready", "arrived"})


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
    """A line on the way through the store."""

    line: wire.OrderLine

    @property
    def short(self) -> int:
        return self.line.short.quantity if self.line.short else 0

    @property
    def open(self) -> int:
        """Pieces that nobody has taken or given up on."""
        return self.line.line.quantity - self.line.picked - self.short


def column(order: wire.Order) -> Column | None:
    """Where on the board an order stands; None once it needs nobody here."""
    if order.state in ("placed", "accepted"):
        return "to_pick"
    if order.state == "picking":
        return "picking" if any(stop.open for stop in stops(order)) else "needs_place"
    return "ready" if order.state in _STANDING else None


def board(orders: Iterable[wire.Order]) -> dict[Column, list[wire.Order]]:
    """Every column, what is due first on top."""
    found: dict[Column, list[wire.Order]] = {name: [] for name in COLUMNS}
    for order in orders:
        where = column(order)
        if where is not None:
            found[where].append(order)
    for rows in found.values():
        rows.sort(key=lambda order: (_due(order) or "9", order.placed_at, order.id))
    return found


def time_left(order: wire.Order, now: datetime) -> TimeLeft | None:
    """How long an order has in the state it is in; None where nothing is promised.

    `now` is UTC. A ready order is due when it is no longer kept.
    """
    due = _due(order)
    if not due:
        return None
    ends = datetime.fromisoformat(due)
    began = order.steps[-1].at if order.steps else order.placed_at
    starts = datetime.fromisoformat(began) if began else ends
    whole = (ends - starts).total_seconds()
    left = (ends - now).total_seconds()
    used = 1.0 if whole <= 0 else min(1.0, max(0.0, 1 - left / whole))
    return TimeLeft(int(left // 60), used)


def stops(order: wire.Order) -> list[Stop]:
    """The lines in the order one walks past them: by aisle, then shelf, numbers as numbers."""
    return [Stop(line) for line in sorted(order.lines, key=_place)]


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


def due_amount(order: wire.Order) -> int:
    """What is still to be paid, in minor units."""
    return max(0, order.total - order.paid) if order.payment == "unpaid" else 0


def used_places(orders: Iterable[wire.Order]) -> dict[str, list[str]]:
    """Which order numbers stand where."""
    found: dict[str, list[str]] = {}
    for order in orders:
        if order.place and order.state in _STANDING:
            found.setdefault(order.place, []).append(order.number)
    return found


def _due(order: wire.Order) -> str:
    return (order.held_until or order.due_at) if order.state in _STANDING else order.due_at


def _place(line: wire.OrderLine) -> tuple[tuple[int, str], tuple[int, str], str]:
    return _natural(line.aisle), _natural(line.shelf), line.line.line


def _natural(text: str) -> tuple[int, str]:
    """Aisle 10 comes after aisle 9; what has no number comes last."""
    return (int(text), "") if text.isdecimal() else (1 << 30, text)
