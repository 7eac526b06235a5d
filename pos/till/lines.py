"""What a line of the basket shows, role by role."""

from collections.abc import Callable, Sequence
from typing import Any

from pos.till.articles import Article
from pos.till.wording import Wording
from sync.shop.basket import BasketLine
from sync.shop.pricing import Priced, PricedLine

Row = tuple[BasketLine, PricedLine, bool]  # the last: is its buyer's age seen?


def roles(
    words: Wording, article: Callable[[str], Article | None]
) -> dict[str, Callable[[Row], Any]]:
    """`article` gives what is known of a variant, where it was scanned here."""
    return {
        "name": lambda row: row[0].goods.name,
        "quantity": lambda row: row[0].quantity,
        "unitText": lambda row: words.amount(row[1].unit_price),
        "amountText": lambda row: words.amount(row[1].amount),
        "discountText": lambda row: words.discount(row[1]),
        "sub": lambda row: words.below(row[0], article(row[0].goods.variant), row[2]),
        "picture": lambda row: words.picture(row[0].goods.image),
        "asksAge": lambda row: bool(row[0].goods.min_age) and not row[2],
        "reduced": lambda row: not row[0].goods.min_age and words.reduced(row[0]) > 0,
    }


def saved_by(priced: Priced, lines: Sequence[BasketLine], words: Wording) -> int:
    """What the customer saves by promotions and offers, in minor units."""
    return priced.discount + sum(words.reduced(line) * line.quantity for line in lines)
