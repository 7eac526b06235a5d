"""A cashier signs in, sells for cash with change and hands over the receipt."""

import re

from tour.cashier import Cashier
from tour.shop import Shop
from tour.story import Story


def sale(shop: Shop, story: Story) -> None:
    story.begins("A sale")
    till, goods = shop.till, shop.hub.handout.goods
    cashier = Cashier(till, shop)
    cashier.is_absent()

    story.tells("The till asks who is there, then for the PIN.")
    cashier.chooses_own_name()
    story.shows(till, "till-sign-in", "The till: person first, then PIN")
    cashier.types_pin()
    story.shows(till, "till-empty", "An empty basket says what a scan may be")

    story.tells("Three articles are scanned, at a scanner's speed; no Enter of a scan pays.")
    cashier.scans(*goods[:3])
    till.sees("3 items")
    story.shows(till, "till-basket", "Three scans: lines, total and the product just scanned")

    story.tells("One more of the last: with + on the keyboard, and with a finger.")
    till.keys("plus")
    till.sees(re.compile(f"^{re.escape(goods[2].name)}, 2 pieces"), "list item")
    till.presses(f"One more {goods[2].name}")
    till.sees(re.compile(f"^{re.escape(goods[2].name)}, 3 pieces"), "list item")

    story.tells("The fourth is found by its name and taken with Enter.")
    wanted = goods[3]
    till.types(wanted.name.split(",")[0])
    till.sees(re.compile(f"^{re.escape(wanted.name.split(',')[0])}"), "list item")
    story.shows(till, "till-search", "Search answers while the cashier types")
    till.keys("Return")
    till.no_longer_sees("Products found", "list")
    till.sees("6 items")

    story.tells(
        "The customer hands over more than is due: the change is seen before it is confirmed."
    )
    till.keys("F12")
    till.sees("Cash received", "heading")
    till.types("50000")
    till.sees(re.compile("^Change .*[1-9]"), "label")
    story.shows(till, "till-cash", "Cash: the likeliest notes, or an amount by digits")
    till.keys("Return")
    till.sees("Give back", "heading")
    story.shows(till, "till-change", "The change stays in sight until the next scan")

    story.tells("The receipt is printed, with a signed code for a return.")
    receipt = cashier.tears_off_receipt()
    story.shows(shop.paper.looker, "paper-receipt", f"Receipt {receipt.number} on the printer")

    story.tells("The next scan begins the next sale; it is cancelled, with a reason.")
    cashier.scans(goods[4])
    till.keys("Escape")
    till.sees("Cancel this sale?", "heading")
    story.shows(till, "till-cancel", "A sale is cancelled with a reason, which is journalled")
    till.presses("It was entered by mistake")
    cashier.is_ready()
