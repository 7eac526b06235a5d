"""A customer is found by card, e-mail or phone, and all channels stand on one page."""

import re

from tour.cashier import Cashier
from tour.shop import Shop
from tour.story import Story

_LOOK_UP = "Card, phone number or e-mail"


def profile(shop: Shop, story: Story) -> None:
    story.begins("A customer")
    till, goods = shop.till, shop.hub.handout.goods
    name, card = next(iter(shop.hub.handout.cards.items()))
    cashier = Cashier(till, shop)
    cashier.is_ready()

    story.tells("The customer's card is scanned in the middle of a sale.")
    cashier.scans(goods[0])
    till.scans(card)
    till.sees(name, "heading")
    till.sees("All channels", "list")
    story.shows(till, "till-customer", "One customer, one page: web orders and store purchases")

    story.tells("The sale goes on for this customer, who gets the points.")
    till.keys("Return")
    till.sees(name, "label")
    story.shows(till, "till-basket-customer", "The basket belongs to the customer now")
    receipt = cashier.takes_exact_cash(1)
    cashier.next_customer()

    story.tells("The same customer is found by e-mail, and today's purchase is on the page.")
    till.keys("F3")
    till.is_in(_LOOK_UP)
    story.shows(till, "till-customer-find", "Found by card, phone or e-mail")
    till.types(shop.hub.handout.email_of(name))
    till.keys("Return")
    till.sees(name, "heading")
    till.sees(re.compile(re.escape(receipt.number)), "list item")
    till.keys("Escape")
    till.keys("Escape")
    cashier.is_ready()
