"""Somebody at the pickup desk: what several journeys do there."""

import re

from tour.person import Person
from tour.shop import Shop

NAME = "Fulfilment 1"
_SIGN_IN = "Who is at the desk?"
_BOARD = "To pick"


class Fulfilment:
    """Works on the feet: touches and scans, and types no more than a PIN."""

    def __init__(self, desk: Person, shop: Shop) -> None:
        self.desk = desk
        self._shop = shop

    def is_open(self) -> None:
        """At the board, or asked for a name."""
        self.desk.sees(re.compile(f"^({re.escape(_SIGN_IN)}|{_BOARD})$"), "heading", within=30)

    def is_ready(self) -> None:
        """At the board, signed in."""
        self.is_open()
        if _SIGN_IN in self.desk.reads("heading"):
            self.chooses_own_name()
            self.types_pin()

    def chooses_own_name(self) -> None:
        self.desk.presses(re.compile(f"^{NAME}, "), "radio button", within=30)

    def types_pin(self) -> None:
        self.desk.types(self._shop.hub.handout.pins[NAME])
        self.desk.keys("Return")
        self.desk.sees(_BOARD, "heading")
