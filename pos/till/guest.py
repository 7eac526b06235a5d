"""The customer a sale is for, as far as the till keeps them: no contact details."""

from dataclasses import dataclass

from sync import wire
from sync.shop.basket import Buyer

# An order that the customer may ask for at the till.
WAITING = frozenset({"placed", "accepted", "picking", "partially_ready", "ready", "arrived"})
READY = ("arrived", "ready")


@dataclass(frozen=True, slots=True)
class Guest:
    """Who buys, their tier, and the order that waits for them: a ready one before others."""

    buyer: Buyer
    tier: str = ""
    waiting: wire.ProfileOrder | None = None

    @classmethod
    def of(cls, profile: wire.Profile) -> "Guest":
        waiting = sorted(
            (order for order in profile.orders if order.state in WAITING),
            key=lambda order: order.state not in READY,
        )
        return cls(
            Buyer(id=profile.id, name=profile.name, points=profile.points),
            profile.tier,
            waiting[0] if waiting else None,
        )
