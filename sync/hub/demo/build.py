"""Builds the demo shop from its files: the same day, the same shop, to the byte."""

from datetime import date

from sync.hub.demo import catalogue, entries, people
from sync.hub.demo.reviews import reviews
from sync.hub.demo.shop import Shop
from sync.hub.demo.stores import stores


def demo_shop(today: date) -> Shop:
    """The whole shop. Sale windows, reviews and purchases are dated relative to `today`.

    Stock is what lies on the shelves: nothing is reserved for the orders yet. Purchases have
    left the shelves long ago and move no stock.
    """
    frame, range_ = entries.frame(), entries.products()
    pictures = catalogue.Pictures()
    places = stores(frame, range_, today)
    shoppers = people.customers(today)
    return Shop(
        categories=catalogue.categories(frame, pictures),
        products=tuple(catalogue.product(entry, frame, pictures) for entry in range_),
        reviews=reviews(range_, today),
        stores=places,
        customers=shoppers,
        orders=people.orders(places, shoppers),
        purchases=people.purchases(places, shoppers, today),
        images=pictures.images,
    )
