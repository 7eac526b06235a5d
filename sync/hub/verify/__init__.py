"""`tresen-hub verify`: looks whether everything the hub keeps still agrees with itself.

Each check reads one consistent view of the database and names every fault with the event, number
or article at fault. Nothing is changed.
"""

from collections.abc import Iterator

import msgspec

from sync.hub.store.database import Database
from sync.hub.verify.checked import Checked
from sync.hub.verify.goods import article_codes, feed_agrees, reservations, stock_adds_up
from sync.hub.verify.journals import chains, projected_once, receipt_numbers
from sync.hub.verify.money import orders_paid, points, refunds, sales_add_up
from sync.hub.verify.records import records

__all__ = ["Checked", "verify"]

_CHECKS = (
    chains,
    records,
    receipt_numbers,
    projected_once,
    sales_add_up,
    refunds,
    orders_paid,
    article_codes,
    stock_adds_up,
    reservations,
    points,
    feed_agrees,
)


def verify(database: Database) -> Iterator[Checked]:
    """Every check in turn, all of the same moment."""
    with database.read() as connection:
        for check in _CHECKS:
            try:
                yield check(connection)
            except (msgspec.DecodeError, UnicodeDecodeError) as error:
                # Which one it is, the first two checks say.
                name = check.__name__.replace("_", " ")
                yield Checked(name, (f"not checked, because a record cannot be read: {error}",))
