"""Points: one for each whole major unit of money spent, taken back with the goods."""

from sync.hub.store import customers
from sync.hub.store.database import Write
from sync.shop.money import exponent


def points_for(amount: int, currency: str) -> int:
    """Points for minor units; none for less than nothing."""
    major: int = 10 ** exponent(currency)
    return max(0, amount) // major


def earn(write: Write, customer: str, reference: str, amount: int, currency: str) -> None:
    """Give the points for a sale or an order, `reference` being its id."""
    if customer:
        earned = points_for(amount, currency)
        customers.add_points(write, customer, earned, reason="earned", reference=reference)


def take_back(write: Write, customer: str, reference: str, retained: int, currency: str) -> None:
    """Take what is no longer earned, now that only `retained` minor units stay paid."""
    if customer:
        held = customers.points_about(write.connection, customer, reference)
        excess = held - points_for(retained, currency)
        if excess > 0:
            customers.add_points(write, customer, -excess, reason="taken back", reference=reference)
