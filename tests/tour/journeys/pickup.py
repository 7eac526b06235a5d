"""An unpaid order: placed at the kiosk, picked, paid at the till, handed over against its code."""

import re

from tour.cashier import Cashier
from tour.fulfilment import Fulfilment
from tour.handout import Goods
from tour.shop import Shop
from tour.shopper import Shopper
from tour.story import Story


def pickup(shop: Shop, story: Story) -> None:
    story.begins("An order for pickup")
    desk, kiosk = shop.desk, shop.kiosk
    mug, teapot = shop.hub.handout.goods[1:3]

    story.tells("The pickup desk is opened with a PIN.")
    fulfilment = Fulfilment(desk, shop)
    fulfilment.is_open()
    story.shows(desk, "desk-open", "The desk says what waits before anyone signs in")
    fulfilment.is_ready()

    story.tells("At the kiosk a mug and a teapot are held below the screen, and ordered.")
    shopper = Shopper(kiosk, shop)
    shopper.is_at_start()
    for one in (mug, teapot):
        kiosk.scans(one.gtin)
        kiosk.presses("Add to basket")
    kiosk.presses(re.compile("^Basket: 2"))
    kiosk.presses("Check out")
    shopper.gives_contact("Demo Shopper", "+491713920042")
    shopper.orders()

    story.tells("Within a second it is on the desk's board.")
    kiosk.sees("Thank you.", "heading")
    desk.sees(re.compile("^P-[0-9]+, has just come in"), within=1)
    order = shopper.reads_order()
    shopper.leaves()
    story.shows(desk, "desk-board", f"{order.number} has just come in: newest on top, by state")

    story.tells("It is accepted and picked by scanning, in walking order; a wrong item is refused.")
    desk.presses(re.compile(f", {order.number}$"), "push button")
    desk.sees("The walk", "list")
    story.shows(desk, "desk-picking", "Where to go is the largest thing, then how many")
    desk.scans(shop.hub.handout.goods[0].gtin)
    desk.sees(re.compile(f"^This does not belong to {order.number}"), "alert message")
    story.shows(desk, "desk-picking-wrong", "A wrong item sounds different and is not counted")
    desk.presses("Not enough here")
    desk.sees("Keep looking", "push button")
    story.shows(
        desk, "desk-short", "A short pick in two touches, and what it means for the customer"
    )
    desk.presses("Keep looking")
    for one in _in_walking_order(desk.reads("list item"), [mug, teapot]):
        desk.sees(one.name, "heading")
        desk.scans(one.gtin)

    story.tells("It is made ready with a place.")
    desk.sees("Where do you put it?", "heading")
    story.shows(desk, "desk-place", "The place by touch or scan, the best one marked")
    desk.presses(re.compile("^Ready in "))
    desk.sees(re.compile(f"^{order.number} is ready at "))

    story.tells("Handing it over has to wait: it is not paid.")
    desk.scans(order.code)
    desk.sees(re.compile("is to be paid at a till first"))
    story.shows(desk, "desk-unpaid", "Unpaid: the customer is sent to a till with the code")

    story.tells("The till opens it by its code and takes the cash.")
    cashier = Cashier(shop.till, shop)
    cashier.is_ready()
    shop.till.scans(order.code)
    shop.till.sees(f"Order {order.number}", "label")
    story.shows(shop.till, "till-order", "The order is the basket; its prices stand")
    receipt = cashier.takes_exact_cash(2)
    cashier.next_customer()

    story.tells("The desk has heard, and hands it over against the code.")
    desk.sees("Pickup code is right")
    desk.no_longer_sees(re.compile("is to be paid"))
    story.shows(desk, "desk-handover", "Paid, and the code is right: it can go")
    desk.presses("Handed over")
    desk.sees(f"{order.number} is handed over", "heading")
    story.shows(desk, "desk-handed-over", "Handed over: the goods leave the stock now")
    desk.presses("Next customer")

    story.tells("The same code gets nothing a second time.")
    desk.scans(order.code)
    desk.sees("It cannot be handed over now", "heading")
    desk.presses("Back")

    story.tells("A mug comes back by the receipt; the order's number then counts it as returned.")
    shop.till.scans(receipt.code)
    shop.till.presses(f"One more {mug.name}")
    shop.till.keys("Return")
    shop.till.sees(re.compile("^Refunded "), "label")
    shop.paper.tears_off()
    shop.till.presses("Next customer")
    cashier.opens_return(order.number)
    shop.till.sees(re.compile("already came back"))
    cashier.leaves_return()


def _in_walking_order(stops: list[str], goods: list[Goods]) -> list[Goods]:
    """As the list of stops has them: "Stop 1, Aisle 4, shelf D, Stoneware mug, …"."""
    return sorted(
        goods, key=lambda one: next(at for at, stop in enumerate(stops) if one.name in stop)
    )
