"""Till, desk and kiosk turn German in the middle of what is being done, and back."""

import re

from tour.cashier import Cashier
from tour.fulfilment import Fulfilment
from tour.german import german
from tour.shop import Shop
from tour.shopper import Shopper
from tour.story import Story


def language(shop: Shop, story: Story) -> None:
    story.begins("In German")
    till, desk, kiosk = shop.till, shop.desk, shop.kiosk
    mug = shop.hub.handout.goods[1]

    story.tells("At the till the basket stays; words, money and dates are German.")
    cashier = Cashier(till, shop)
    cashier.is_ready()
    cashier.scans(mug)
    till.keys("ctrl+l")
    till.sees("Deutsch", "push button")
    till.sees(re.compile("10,90"), "list item")
    till.sees(german("Cash"), "push button")
    story.shows(till, "till-german", "The till in German")
    till.keys("ctrl+l")
    till.sees("Cash", "push button")
    cashier.takes_exact_cash(1)
    cashier.next_customer()

    story.tells("At the desk it is one touch.")
    Fulfilment(desk, shop).is_ready()
    desk.presses("English")
    desk.sees(german("To pick"), "heading")
    story.shows(desk, "desk-board-german", "The desk's board in German")
    desk.presses("Deutsch")
    desk.sees("To pick", "heading")

    story.tells("At the kiosk both languages stand on the first screen.")
    shopper = Shopper(kiosk, shop)
    shopper.is_at_start()
    kiosk.presses("Deutsch")
    kiosk.presses(german("Touch to start"))
    kiosk.sees(german("What are you looking for?"), "heading")
    story.shows(kiosk, "kiosk-home-german", "The kiosk in German")
    kiosk.scans(mug.gtin)
    kiosk.sees(german("Add to basket"), "push button")
    kiosk.sees(re.compile("10,90"), "label")
    story.shows(kiosk, "kiosk-product-german", "A product in German")

    story.tells("Starting over, the kiosk speaks the store's language to the next shopper.")
    kiosk.presses(german("Start over"))
    shopper.is_at_start()
