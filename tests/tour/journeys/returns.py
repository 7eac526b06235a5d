"""Goods come back: by the receipt's code, by its number, and never twice."""

import re

from tour.cashier import Cashier
from tour.shop import Shop
from tour.story import Story
from tour.waiting import expect


def returns(shop: Shop, story: Story) -> None:
    story.begins("A return")
    till, goods = shop.till, shop.hub.handout.goods
    cashier = Cashier(till, shop)
    cashier.is_ready()

    story.tells("Two mugs and a teapot are sold.")
    mug, teapot = goods[1], goods[2]
    receipt = cashier.sells(mug, teapot, mug)

    story.tells("Scanning the receipt's code opens the return.")
    till.scans(receipt.code)
    till.sees(f"Return against {receipt.number}", "heading")
    till.sees(f"{mug.name}, 0 of 2 back", "list item")
    story.shows(till, "till-return", "What was bought, what it cost, and what can come back")

    story.tells("One mug comes back, damaged; what was paid for it is refunded.")
    till.presses(f"One more {mug.name}")
    till.presses(f"{mug.name}: Faulty")
    till.presses(f"{mug.name}: Damaged")
    till.sees(f"{mug.name}, 1 of 2 back", "list item")
    story.shows(till, "till-return-counted", "Reason and destination stand on the line")
    till.keys("Return")
    till.sees(re.compile("^Refunded .*10.90"), "label")
    story.shows(till, "till-refunded", "The refund, in cash from the drawer")
    slip = shop.paper.tears_off()
    expect("10.90" in slip.text, f"the slip of the refund says\n{slip.text}")
    till.presses("Next customer")

    story.tells("The rest comes back by the number on the receipt, typed without its dashes.")
    cashier.opens_return(receipt.number.replace("-", "").lower())
    till.sees(f"{mug.name}, 0 of 1 back", "list item")
    till.keys("ctrl+a")
    till.keys("Return")
    till.sees(re.compile("^Refunded "), "label")
    shop.paper.tears_off()
    till.presses("Next customer")

    story.tells("A second return of the same goods is refused, and the till says why.")
    till.scans(receipt.code)
    till.sees(re.compile("already came back"))
    story.shows(till, "till-return-refused", "Refused: these goods came back already")
    cashier.leaves_return()

    story.tells("So does another till, after the hub was stopped and started.")
    shop.hub.stops()
    shop.hub.starts()
    another = Cashier(shop.second_till, shop)
    another.is_ready()
    another.till.sees("Online", within=60)
    another.opens_return(receipt.number)
    another.till.sees(re.compile("already came back"))
    another.leaves_return()
