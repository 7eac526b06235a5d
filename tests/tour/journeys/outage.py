"""The line to the hub is cut and the till loses its power: nothing sold is lost or doubled."""

import re

from tour.cashier import Cashier
from tour.shop import Shop
from tour.story import Story
from tour.waiting import expect

_HUB_BACK = 60.0  # seconds a device may take to find the hub again


def outage(shop: Shop, story: Story) -> None:
    story.begins("An outage")
    goods = shop.hub.handout.goods
    cashier = Cashier(shop.till, shop)
    cashier.is_ready()
    shop.till.sees("Online")
    before = shop.hub.counts_receipts()

    story.tells("The hub is stopped; the till says so, and since when.")
    shop.hub.stops()
    shop.till.sees(re.compile("^Offline since "), within=_HUB_BACK)

    story.tells("Two baskets are sold and printed as always; the till says how much waits.")
    sold = [cashier.sells(goods[0]).number, cashier.sells(goods[1], goods[2]).number]
    shop.till.sees(re.compile("^Offline since .* to send$"))
    cashier.scans(goods[3])
    story.shows(shop.till, "till-offline", "Offline: selling goes on, and the till says what waits")

    story.tells("The third basket is paid, and the till is killed with SIGKILL.")
    sold.append(cashier.takes_exact_cash(1).number)
    shop.pulls_the_plug_of(shop.till)

    story.tells("It starts again without the hub, and knows all three sales.")
    cashier = Cashier(shop.till, shop)
    cashier.is_ready()
    shop.till.sees(re.compile("^Offline.* to send$"))

    story.tells("The hub is back: the till catches up by itself.")
    shop.hub.starts()
    shop.till.sees("Online", within=_HUB_BACK)
    story.shows(shop.till, "till-caught-up", "Back online: everything is sent")

    story.tells("The hub has the three sales once each, under the numbers on their receipts.")
    for number in sold:
        cashier.opens_return(number)
        shop.till.sees(f"Return against {number}", "heading")
        cashier.leaves_return()
    more = shop.hub.counts_receipts() - before
    expect(more == len(sold), f"the hub has {more} sales more than before, not {len(sold)}")
