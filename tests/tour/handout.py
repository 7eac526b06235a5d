"""What `tresen-hub demo` prints for whoever wants to try the shop, read as it is printed."""

import re
from dataclasses import dataclass


@dataclass(frozen=True)
class Goods:
    """Something with a barcode. The price is the demo store's."""

    gtin: str
    name: str


@dataclass(frozen=True)
class Handout:
    pins: dict[str, str]  # by name
    goods: list[Goods]
    cards: dict[str, str]  # number by the customer's name

    def email_of(self, customer: str) -> str:
        """Every customer of the demo shop has an address made of the name."""
        return f"{customer.replace(' ', '').lower()}@example.com"

    @classmethod
    def read(cls, text: str) -> "Handout":
        def lines(entry: str) -> list[tuple[str, str]]:
            return re.findall(rf"^  {entry}$", text, re.MULTILINE)

        return cls(
            pins={name: pin for pin, name in lines(r"(\d{4})  (.+)")},
            goods=[Goods(*found) for found in lines(r"(\d{13})  (.+) \(.+\)")],
            cards={name: card for card, name in lines(r"(TC\d{10})  (.+)")},
        )
