"""A cashier at a till: what several journeys begin and end with."""

import re
from dataclasses import dataclass

from tour.handout import Goods
from tour.paper import Slip
from tour.person import Person
from tour.shop import Shop
from tour.waiting import expect

NAME = "Cashier 1"
_SIGN_IN = "Who is at the till?"
_NUMBER = "Receipt or order number"
_EMPTY = "Scan the first product"


@dataclass(frozen=True)
class Receipt:
    """What the customer takes home: its number, its signed code, and the paper."""

    number: str
    code: str
    slip: Slip


class Cashier:
    """Works with keys and scanner as one does who knows the way."""

    def __init__(self, till: Person, shop: Shop) -> None:
        self.till = till
        self._shop = shop

    def is_open(self) -> None:
        """At the empty basket, or asked for a name."""
        self.till.sees(re.compile(f"^({re.escape(_SIGN_IN)}|{_EMPTY})$"), within=30)

    def is_ready(self) -> None:
        """At the empty basket, signed in."""
        self.is_open()
        if _SIGN_IN in self.till.reads("heading"):
            self.chooses_own_name()
            self.types_pin()

    def is_absent(self) -> None:
        """Nobody is signed in."""
        self.is_open()
        if _SIGN_IN not in self.till.reads("heading"):
            self.till.presses("Sign out")
            self.till.sees(_SIGN_IN, "heading")

    def chooses_own_name(self, name: str = NAME) -> None:
        self.till.presses(re.compile(f"^{name}, "), "radio button", within=30)

    def types_pin(self, name: str = NAME) -> None:
        self.till.types(self._shop.hub.handout.pins[name])
        self.till.keys("Return")
        self.till.sees(_EMPTY)

    def scans(self, *goods: Goods) -> None:
        """One after the other, each once the line of the one before is there."""
        for one in goods:
            self.till.scans(one.gtin)
            self.till.sees(re.compile(f"^{re.escape(one.name)}, "), "list item")

    def sells(self, *goods: Goods) -> Receipt:
        """These goods for exact cash, up to the next customer."""
        self.scans(*goods)
        receipt = self.takes_exact_cash(len(goods))
        self.next_customer()
        return receipt

    def takes_exact_cash(self, pieces: int) -> Receipt:
        """Enter, once all the pieces of the basket are there."""
        self.till.sees(re.compile(f"^{pieces} items?$"), "label")
        self.till.keys("Return")
        self.till.sees("Paid exactly", "heading")
        return self.tears_off_receipt()

    def tears_off_receipt(self) -> Receipt:
        """The receipt of the sale that the till has just closed."""
        said = self.till.sees(re.compile("^Receipt [0-9A-Z]+-"), "label").name
        number = said.removeprefix("Receipt ")
        slip = self._shop.paper.tears_off()
        expect(number in slip.text, f"the slip of {number} says\n{slip.text}")
        expect(len(slip.codes) == 1, f"the slip of {number} has the codes {slip.codes}")
        return Receipt(number, slip.codes[0], slip)

    def opens_return(self, number: str) -> None:
        """By a number typed as a customer reads it out."""
        self.till.keys("F5")
        self.till.is_in(_NUMBER)
        self.till.types(number)
        self.till.keys("Return")

    def leaves_return(self) -> None:
        """Back to the empty basket, from a receipt's lines."""
        self.till.keys("Escape")
        self.till.sees(_NUMBER, "text")
        self.till.keys("Escape")
        self.till.sees(_EMPTY)

    def next_customer(self) -> None:
        self.till.keys("Return")
        self.till.sees(_EMPTY)
