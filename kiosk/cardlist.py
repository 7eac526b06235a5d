"""Product cards as views list them."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from kiosk.shelf import Card
from kiosk.wording import KioskWording
from pos.shell.rows import Rows


def card_rows(words: KioskWording, parent: QObject) -> Rows[Card]:
    """A list model of cards, a product a row."""
    return Rows(_roles(words), key=lambda card: card.product.id, parent=parent)


def _roles(words: KioskWording) -> dict[str, Callable[[Card], Any]]:
    return {
        "product": lambda card: card.product.id,
        "name": lambda card: card.name,
        "variant": words.kinds,
        "price": words.price,
        "before": words.before,
        "promotion": words.reduction,
        "picture": lambda card: words.picture(card.image),
        "tenths": lambda card: card.tenths,
        "rating": lambda card: words.rating(card.rating),
        "count": words.count,
        "stock": words.stock,
        "tone": words.stock_tone,
    }
