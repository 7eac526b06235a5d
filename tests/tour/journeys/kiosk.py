"""A shopper looks round at the kiosk and orders for pickup."""

import re

from tour.shop import Shop
from tour.shopper import Shopper
from tour.story import Story


def kiosk(shop: Shop, story: Story) -> None:
    story.begins("At the kiosk")
    screen = shop.kiosk
    shopper = Shopper(screen, shop)

    story.tells("The kiosk shows what is on offer; a touch anywhere starts.")
    shopper.is_at_start()
    story.shows(screen, "kiosk-attract", "One sentence, one object, one button")
    shopper.touches_to_start()
    story.shows(screen, "kiosk-home", "Three ways in: search, categories, a barcode")

    story.tells("Browsing by category, narrowed to a part of it.")
    screen.presses(re.compile("^Tableware, "))
    screen.sees(re.compile("^[0-9]+ products$"), "heading")
    story.shows(screen, "kiosk-browse", "A category: prices, offers and what is here")
    screen.presses("Tea & coffee")
    screen.sees(re.compile("^Stoneware mug, "), "push button")

    story.tells("Searching with a slip of the finger: the teapot is found all the same.")
    screen.presses("Search")
    shopper.types("teapto")
    screen.sees(re.compile("^Stoneware teapot, "), "list item")
    story.shows(screen, "kiosk-search", "Search answers while one types, and forgives slips")
    screen.presses(re.compile("^Stoneware teapot, "), "list item")

    story.tells("The product: pictures, variants, price, stock here and elsewhere.")
    screen.sees("Add to basket", "push button")
    screen.sees(re.compile("^Here, "), "label")
    story.shows(screen, "kiosk-product", "Everything to decide in one view")
    screen.presses("Blush")
    screen.sees("Blush", "label")
    story.shows(screen, "kiosk-product-variant", "The picture follows the colour")
    screen.presses("Forest")

    story.tells("What others say about it, with the distribution of stars.")
    screen.presses(re.compile("^Reviews: "))
    screen.sees(re.compile("^5 stars: "), "label")
    story.shows(screen, "kiosk-reviews", "Praise and criticism get equal room")
    screen.presses("Back")

    story.tells("Two of them go into the basket.")
    screen.presses("Add to basket")
    screen.presses(re.compile("^Basket: 1"))
    screen.presses(re.compile("^One more Stoneware teapot"))
    screen.sees("2 items", "label")
    story.shows(screen, "kiosk-basket", "The basket: for pickup here, and when")

    story.tells("Check-out: a name and a phone number, typed on glass.")
    screen.presses("Check out")
    screen.presses("Your name", "text")
    screen.sees("Keyboard", "panel")
    story.shows(screen, "kiosk-checkout-typing", "A field is typed into on the screen's keyboard")
    shopper.gives_contact("Demo Shopper", "+491713920042")
    story.shows(screen, "kiosk-checkout", "Contact and summary on one page; offers are off")

    story.tells("The order's number, its secret code as letters and QR, and the slip agree.")
    shopper.orders()
    order = shopper.reads_order()
    story.shows(screen, "kiosk-confirmation", f"Order {order.number}: the code, and what to do now")
    story.shows(shop.paper.looker, "paper-pickup", "The pickup slip on the printer")

    story.tells("The shopper leaves, and nothing personal stays.")
    shopper.leaves()
