"""From the basket to an order's code: what can go wrong is said, and the basket stays."""

from typing import Any

import msgspec
import pytest
from devices import NOW, small_shop, take
from reader import Role
from visitor import Visitor

from kiosk.app import Kiosk
from sync import wire
from sync.http import Refused, Unreachable

PLATE, LAMP, MUG = "2000000000039", "2000000000053", "2000000000015"
NAME, PHONE, EMAIL = "Your name", "Phone", "or e-mail"


def refused(slug: str, **params: str) -> Refused:
    return Refused(wire.Problem(type=slug, title=slug, status=409, params=params))


def placed(order: wire.PlaceOrder, **_named: Any) -> wire.PlacedOrder:
    """The hub's answer, as far as a kiosk reads it."""
    return wire.PlacedOrder(
        order=wire.Order(
            id="order-1",
            number="P-4821",
            version=1,
            channel="kiosk",
            store=order.store,
            state="placed",
            payment="unpaid",
            currency="EUR",
            lines=[],
            subtotal=order.expected_total,
            discount=0,
            taxes=[],
            total=order.expected_total,
            placed_at=NOW.isoformat(),
        ),
        pickup_code="TP4F7K29QXZM",
    )


def wanted(visitor: Visitor) -> list[wire.PlaceOrder]:
    """The orders that the hub was asked for."""
    return [args[0] for args, _ in visitor.hub.questions("place_order")]


def fills(visitor: Visitor, *codes: str) -> None:
    for code in codes:
        visitor.scans(code)
        visitor.presses("Add to basket")


def checks_out(visitor: Visitor) -> None:
    """A basket with a plate in it, and a contact."""
    visitor.opens(PLATE, "Dinner plate")
    visitor.presses("Add to basket")
    visitor.touches("Basket:")
    visitor.presses("Check out")
    visitor.types(NAME, "Customer 1042")
    visitor.types(EMAIL, "demo@example.com")
    visitor.presses("Done")
    visitor.touches("Order for pickup")


def test_a_basket_counts_saves_and_sums(visitor: Visitor) -> None:
    visitor.opens(LAMP, "Paper lamp")
    visitor.presses("Add to basket")
    visitor.opens(PLATE, "Dinner plate")
    visitor.presses("Add to basket")
    visitor.presses("Add to basket")
    visitor.presses("Basket: 3 · €74.00")
    visitor.sees("Total: €74.00")
    visitor.sees("You save €10.00")
    visitor.sees("Total, with €11.82 VAT")
    visitor.sees("Ready today from 12:30")
    assert visitor.reader.clashes() == []
    visitor.presses("One more Dinner plate")
    visitor.sees("Total: €86.50")
    visitor.presses("Remove Paper lamp")
    visitor.sees("Total: €37.50")
    visitor.presses("Empty")
    visitor.sees("Your basket is empty.", Role.Heading)


def test_an_order_asks_how_to_reach_the_shopper(visitor: Visitor) -> None:
    visitor.opens(PLATE, "Dinner plate")
    visitor.presses("Add to basket")
    visitor.touches("Basket:")
    visitor.presses("Check out")
    assert not visitor.reader.find(Role.CheckBox, offers(visitor)).state().checked
    visitor.touches("Order for pickup")
    visitor.reads("What may we call you?")
    visitor.reads("We need a phone number or an e-mail address.")
    visitor.types(NAME, "Customer 1042")
    visitor.types(PHONE, "12")
    visitor.reads("This is not a whole phone number.")
    visitor.types(EMAIL, "demo")
    visitor.reads("This is not an e-mail address.")
    assert wanted(visitor) == []
    assert visitor.reader.clashes() == []


def offers(visitor: Visitor) -> str:
    return next(name for name in visitor.reader.names(Role.CheckBox) if "offers" in name)


def test_an_order_is_placed_and_its_code_shown(visitor: Visitor) -> None:
    visitor.hub.answers("place_order", placed)
    checks_out(visitor)
    visitor.sees("Order number P-4821")
    visitor.sees("Pickup code TP 4F7K2 9QXZM")
    visitor.sees("Pickup code as a picture", Role.Graphic)
    visitor.sees("Ready today from 12:30")
    visitor.sees("Take the code with you")  # there is no printer
    assert visitor.reader.clashes() == []
    (order,) = wanted(visitor)
    assert order == wire.PlaceOrder(
        store="mitte",
        channel="kiosk",
        lines=[wire.Wanted(variant="plate", quantity=1)],
        contact=wire.Contact(name="Customer 1042", email="demo@example.com"),
        language="en",
        expected_total=1250,
    )
    visitor.presses("I have it")
    visitor.sees("Touch to start", Role.Button)
    assert_forgotten(visitor.kiosk)


def test_offers_are_sent_to_who_wants_them(visitor: Visitor) -> None:
    visitor.hub.answers("place_order", placed)
    visitor.opens(PLATE, "Dinner plate")
    visitor.presses("Add to basket")
    visitor.touches("Basket:")
    visitor.presses("Check out")
    visitor.presses(offers(visitor), Role.CheckBox)
    visitor.types(NAME, "Customer 1042")
    visitor.types(PHONE, "030 1234567")
    visitor.presses("Next")
    visitor.presses("Done")
    visitor.touches("Order for pickup")
    visitor.sees("Order number P-4821")
    (order,) = wanted(visitor)
    assert order.contact.phone == "+49301234567"
    assert order.contact.consent != ""


def test_without_a_line_the_basket_stays_and_the_order_is_placed_once(visitor: Visitor) -> None:
    visitor.hub.answers("place_order", Unreachable("no line"))
    checks_out(visitor)
    visitor.reads("We cannot take your order right now. Your basket stays.")
    visitor.hub.answers("place_order", placed)
    visitor.touches("Order for pickup")
    visitor.sees("Order number P-4821")
    first, second = (named["key"] for _, named in visitor.hub.questions("place_order"))
    assert first == second, "the hub may have heard the first one"


def test_another_order_has_another_key(visitor: Visitor) -> None:
    visitor.hub.answers("place_order", Unreachable("no line"))
    checks_out(visitor)
    visitor.reads("We cannot take your order right now.")
    visitor.presses("Back")
    visitor.presses("One more Dinner plate")
    visitor.presses("Check out")
    visitor.touches("Order for pickup")
    visitor.waits(lambda: len(wanted(visitor)) == 2, "asked again")
    first, second = (named["key"] for _, named in visitor.hub.questions("place_order"))
    assert first != second


def test_a_price_that_moved_is_said_and_shown(visitor: Visitor) -> None:
    visitor.hub.answers("place_order", refused("price-changed"))
    checks_out(visitor)
    visitor.reads("A price changed meanwhile.")
    files = visitor.kiosk.device.files
    take(files, "store:mitte", [("price", "plate", wire.Price(variant="plate", regular=1350))])
    visitor.kiosk.device.replication.changed.emit(frozenset({("store:mitte", "price")}))
    visitor.sees("Order for pickup · €13.50", Role.Button)
    visitor.reads("A price changed meanwhile.")
    visitor.hub.answers("place_order", placed)
    visitor.touches("Order for pickup")
    visitor.sees("Order number P-4821")
    assert [order.expected_total for order in wanted(visitor)] == [1250, 1350]


def test_what_is_short_is_said_by_name(visitor: Visitor) -> None:
    visitor.hub.answers("place_order", refused("not-available", variant="plate", available="0"))
    checks_out(visitor)
    visitor.reads("Dinner plate is sold out. Change your basket, then order again.")
    visitor.presses("To the basket")
    visitor.sees("Basket", Role.Heading)


@pytest.mark.parametrize("slug", ["revoked", "not-allowed", "rate-limited", "bad-request", "new"])
def test_any_other_refusal_says_what_to_do(visitor: Visitor, slug: str) -> None:
    visitor.hub.answers("place_order", refused(slug))
    checks_out(visitor)
    visitor.waits(lambda: bool(visitor.reader.names(Role.AlertMessage)), slug)
    visitor.sees("Order for pickup · €12.50", Role.Button)


def test_what_is_no_longer_sold_leaves_the_basket(visitor: Visitor) -> None:
    visitor.opens(PLATE, "Dinner plate")
    visitor.presses("Add to basket")
    visitor.opens(MUG, "Stoneware mug")
    visitor.presses("Add to basket")
    plate = next(each for each in small_shop().products if each.id == "plate")
    gone = msgspec.structs.replace(plate, sold="no")
    take(visitor.kiosk.device.files, "chain", [("product", "plate", gone)])
    visitor.kiosk.device.replication.changed.emit(frozenset({("chain", "product")}))
    visitor.sees("Basket: 1 · €14.90", Role.Button)


def test_the_basket_is_read_in_the_language_chosen_later(visitor: Visitor) -> None:
    visitor.opens(PLATE, "Dinner plate")
    visitor.presses("Add to basket")
    visitor.presses("Language: EN")
    visitor.presses("Deutsch")
    visitor.kiosk.kiosk.go("basket")
    visitor.reads("Essteller")


def assert_forgotten(kiosk: Kiosk) -> None:
    """Nothing of one shopper is there for the next."""
    assert kiosk.basket.basket.lines == ()
    held = [
        *(kiosk.checkout.property(name) for name in ("name", "phone", "email", "offers")),
        *(kiosk.confirmation.property(name) for name in ("number", "code", "matrix")),
        kiosk.search.property("typed"),
        kiosk.product.property("product"),
        kiosk.reviews.property("name"),
    ]
    assert not any(held), held


class TestWhoGoesAway:
    def test_is_asked_and_may_stay(self, visitor: Visitor) -> None:
        visitor.opens(PLATE, "Dinner plate")
        visitor.presses("Add to basket")
        visitor.passes(65)
        visitor.sees("Still there?", Role.Heading)
        assert visitor.reader.clashes() == []
        visitor.presses("Yes, keep my basket")
        visitor.passes(50)
        visitor.sees("Basket: 1 · €12.50", Role.Button)
        assert not visitor.reader.has(Role.Heading, "Still there?")

    def test_may_have_five_minutes(self, visitor: Visitor) -> None:
        visitor.starts()
        visitor.passes(65)
        visitor.presses("Give me 5 minutes")
        visitor.passes(290)
        visitor.sees("What are you looking for?", Role.Heading)
        assert not visitor.reader.has(Role.Heading, "Still there?")

    def test_leaves_nothing_behind(self, visitor: Visitor) -> None:
        visitor.opens(PLATE, "Dinner plate")
        visitor.presses("Add to basket")
        visitor.touches("Basket:")
        visitor.presses("Check out")
        visitor.types(NAME, "Customer 1042")
        visitor.passes(65)
        visitor.sees("Still there?", Role.Heading)
        visitor.passes(20)
        visitor.sees("Touch to start", Role.Button)
        assert_forgotten(visitor.kiosk)
        visitor.starts()
        visitor.sees("Basket · 0", Role.Button)

    def test_from_the_order_s_code_takes_it_along(self, visitor: Visitor) -> None:
        visitor.hub.answers("place_order", placed)
        checks_out(visitor)
        visitor.sees("Order number P-4821")
        visitor.passes(55)
        visitor.sees("Order number P-4821")
        visitor.passes(6)
        visitor.sees("Touch to start", Role.Button)
        assert_forgotten(visitor.kiosk)

    def test_makes_room_for_who_scans_next(self, visitor: Visitor) -> None:
        visitor.hub.answers("place_order", placed)
        checks_out(visitor)
        visitor.sees("Order number P-4821")
        visitor.passes(1)
        visitor.opens(MUG, "Stoneware mug")
        assert visitor.kiosk.confirmation.property("code") == ""
        visitor.presses("Back")
        visitor.sees("What are you looking for?", Role.Heading)

    def test_may_clear_it_at_once(self, visitor: Visitor) -> None:
        visitor.opens(PLATE, "Dinner plate")
        visitor.presses("Add to basket")
        visitor.presses("Start over")
        visitor.presses("No, keep my basket")
        visitor.sees("Basket: 1 · €12.50", Role.Button)
        visitor.presses("Start over")
        visitor.presses("Yes, clear everything")
        visitor.sees("Touch to start", Role.Button)
        assert_forgotten(visitor.kiosk)


def test_a_line_holds_no_more_than_can_be_ordered(visitor: Visitor) -> None:
    visitor.opens(PLATE, "Dinner plate")
    visitor.presses("Add to basket")
    basket = visitor.kiosk.basket
    basket.count(0, 998)
    visitor.presses("Add to basket")
    visitor.reads("That is as many as one order can hold.")
    assert basket.basket.items == 999
