"""A shopper at the kiosk: what several journeys do there."""

import re
from dataclasses import dataclass

from tour.codes import codes_on
from tour.person import Person
from tour.shop import Shop
from tour.waiting import expect

_START = "Touch to start"
_GLASS = {" ": "Space", "-": "Hyphen", ".": "Full stop"}  # keys that are not named by their sign


@dataclass(frozen=True)
class Order:
    """What the kiosk shows at the end: the public number and the secret code."""

    number: str
    code: str


class Shopper:
    """Touches glass and holds barcodes below the screen; has no keyboard."""

    def __init__(self, kiosk: Person, shop: Shop) -> None:
        self.kiosk = kiosk
        self._shop = shop

    def is_at_start(self) -> None:
        self.kiosk.sees(_START, within=30)

    def touches_to_start(self) -> None:
        self.kiosk.presses(_START)
        self.kiosk.sees("What are you looking for?", "heading")

    def types(self, text: str) -> None:
        """On the keyboard of the kiosk's screen."""
        self.kiosk.sees("Keyboard", "panel")
        keys = [_GLASS.get(sign, sign) for sign in text]
        at = [place for place, sign in enumerate(text) if sign.isupper()]
        for place in reversed(at):
            keys.insert(place, "Capital letter")
        self.kiosk.taps(*keys)

    def gives_contact(self, name: str, phone: str) -> None:
        """Name and phone at the check-out; no e-mail."""
        self.kiosk.presses("Your name", "text")
        self.types(name)
        typed = self.kiosk.holds("Your name")
        expect(typed == name, f"the keyboard of the kiosk typed {typed!r} for {name!r}")
        self.kiosk.presses("Next")
        self.kiosk.is_in("Phone")
        self.types(phone)
        self.kiosk.presses("Next")
        self.kiosk.presses("Done")

    def orders(self) -> None:
        """Send what the check-out shows."""
        self.kiosk.presses(re.compile("^Order for pickup"))

    def reads_order(self) -> Order:
        """From the confirmation: the code in letters, as picture and on the slip is the same."""
        self.kiosk.sees("Thank you.", "heading")
        number = self._reads("Order number ")
        code = self._reads("Pickup code TP").replace(" ", "")
        self.kiosk.sees("Pickup code as a picture", "graphic")
        shown = codes_on(self._shop.photograph(self.kiosk))
        printed = self._shop.paper.tears_off().codes
        expect(
            shown == printed == [code],
            f"the kiosk says {code}, its picture {shown}, its slip {printed}",
        )
        return Order(number, code)

    def leaves(self) -> None:
        self.kiosk.presses("I have it")
        self.is_at_start()

    def _reads(self, label: str) -> str:
        said = self.kiosk.sees(re.compile(f"^{label}"), "label").name
        return said.removeprefix(label.removesuffix("TP"))
