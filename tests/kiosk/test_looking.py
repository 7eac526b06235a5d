"""Looking around: from the offers by category, search or scan to a product and back."""

import msgspec
import pytest
from devices import Shop, small_shop
from PySide6.QtCore import Qt
from reader import Role
from visitor import Visitor

from sync import wire

MUG, MUG_SEA, LAMP = "2000000000015", "2000000000022", "2000000000053"


def test_the_offer_is_a_reduced_product_that_is_here(visitor: Visitor) -> None:
    visitor.sees("Paper lamp", Role.Heading)
    visitor.sees("€49.00 instead of €59.00")
    visitor.sees("Open until 20:00")
    visitor.starts()


def test_home_shows_the_rooms_with_something_in_them(visitor: Visitor) -> None:
    visitor.starts()
    visitor.reads("Table, 3 products")
    visitor.reads("Light, 1 product")
    assert visitor.reader.clashes() == []


def test_a_room_is_walked_through_by_its_parts(visitor: Visitor) -> None:
    visitor.starts()
    visitor.touches("Table,")
    visitor.sees("Stoneware mug, 2 colours, €14.90, Aisle A · 8 here", Role.Button)
    visitor.reads("Soup plate")
    visitor.presses("Cups", Role.RadioButton)
    visitor.no_longer_reads("Soup plate")
    visitor.reads("Stoneware mug")
    assert visitor.reader.clashes() == []


def test_a_room_is_sorted_by_price(visitor: Visitor) -> None:
    visitor.starts()
    visitor.touches("Table,")
    visitor.presses("Sort: Most loved")
    visitor.presses("Lowest price")
    visitor.sees("Sort: Lowest price", Role.Button)

    def order() -> list[str]:
        named = ("Soup plate", "Dinner plate", "Stoneware mug")
        return [
            next(name for name in named if name in text)
            for text in visitor.reader.names(Role.Button)
            if any(name in text for name in named)
        ]

    visitor.waits(lambda: order() == ["Soup plate", "Dinner plate", "Stoneware mug"], "order")


def test_search_answers_while_one_types(visitor: Visitor) -> None:
    visitor.starts()
    visitor.presses("Search: Product, colour, number …")
    visitor.types("Product, colour, number …", "plate")
    visitor.reads("Dinner plate")
    visitor.reads("Soup plate")
    visitor.presses("Show 2")
    visitor.sees("Type again", Role.Button)
    assert visitor.reader.clashes() == []
    visitor.presses("Dinner plate, €12.50, 22 here", Role.ListItem)
    visitor.sees("Dinner plate", Role.Heading)


def test_search_says_what_there_is_not_and_shows_what_there_is(visitor: Visitor) -> None:
    visitor.starts()
    visitor.presses("Search: Product, colour, number …")
    visitor.types("Product, colour, number …", "samovar")
    visitor.sees("We have no “samovar”.", Role.Heading)
    visitor.presses("Stoneware mug, €14.90")
    visitor.sees("Stoneware mug", Role.Heading)


def test_keys_on_the_screen_type_too(visitor: Visitor) -> None:
    visitor.starts()
    visitor.presses("Search: Product, colour, number …")
    for key in "lamp":
        visitor.presses(key)
    visitor.reads("Paper lamp")


def test_a_scan_opens_its_variant_from_anywhere(visitor: Visitor) -> None:
    visitor.opens(MUG_SEA, "Stoneware mug")
    visitor.waits(
        lambda: bool(visitor.reader.find(Role.RadioButton, "Sea").state().checked),
        "Sea is chosen",
    )
    visitor.opens(LAMP, "Paper lamp")
    visitor.presses("Back")
    visitor.sees("Stoneware mug", Role.Heading)
    visitor.presses("Back")
    visitor.sees("What are you looking for?", Role.Heading)


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("4006381333931", "We do not know this barcode."),
        ("M2-7K3FA-000042", "This is a receipt."),
        ("TP4F7K29QXZM", "This is the code of an order."),
        ("TC0000001042", "This is your customer card."),
    ],
)
def test_other_codes_are_answered_kindly(visitor: Visitor, code: str, said: str) -> None:
    visitor.scans(code)
    visitor.reads(said)
    visitor.presses("OK")
    visitor.no_longer_reads(said)


def test_a_product_says_where_it_is(visitor: Visitor) -> None:
    visitor.opens(MUG, "Stoneware mug")
    visitor.sees("Here, 8 in stock, Aisle A, shelf 3")
    visitor.reads("Nearby, 2 in 1 store")
    visitor.reads("Demo Store Hafen, 2.4 km")
    visitor.sees("Online, Sold out")
    assert visitor.reader.clashes() == []


def test_what_is_gone_here_can_be_looked_at_and_not_ordered(visitor: Visitor) -> None:
    visitor.opens(MUG, "Stoneware mug")
    visitor.sees("Add to basket", Role.Button)
    visitor.presses("Sea", Role.RadioButton)
    visitor.reads("Not in this store now. A store nearby has it.")
    visitor.reads("Nearby, 6 in 1 store")
    assert not visitor.reader.has(Role.Button, "Add to basket")


def test_a_reduced_price_says_from_what(visitor: Visitor) -> None:
    visitor.opens(LAMP, "Paper lamp")
    visitor.sees("€49.00, before €59.00")
    visitor.sees("Lowest in 30 days: €55.00")


def test_reviews_are_read_and_filtered(visitor: Visitor) -> None:
    visitor.opens(MUG, "Stoneware mug")
    visitor.presses("Reviews: 4.5 of 5 stars")
    visitor.reads("A mug for long mornings.")
    visitor.reads("Liegt gut in der Hand.")
    visitor.reads("in German")
    assert visitor.reader.clashes() == []
    visitor.presses("Only 5 stars")
    visitor.no_longer_reads("Liegt gut in der Hand.")
    visitor.presses("All")
    visitor.reads("Liegt gut in der Hand.")
    visitor.presses("Only in English", Role.CheckBox)
    visitor.no_longer_reads("Liegt gut in der Hand.")
    visitor.presses("Back")
    visitor.sees("Add to basket", Role.Button)


def test_the_language_changes_in_place(visitor: Visitor) -> None:
    visitor.opens(MUG, "Stoneware mug")
    visitor.presses("Sea", Role.RadioButton)
    visitor.presses("Language: EN")
    visitor.presses("Deutsch")
    visitor.sees("Steingut-Becher", Role.Heading)
    visitor.waits(
        lambda: bool(visitor.reader.find(Role.RadioButton, "Meer").state().checked),
        "what was chosen stays chosen",
    )
    visitor.kiosk.kiosk.startOver()
    assert visitor.kiosk.device.languages.code == "en"


def test_escape_is_one_step_back(visitor: Visitor) -> None:
    visitor.starts()
    visitor.touches("Table,")
    visitor.reads("Stoneware mug")
    visitor.reader.key(Qt.Key.Key_Escape)
    visitor.sees("What are you looking for?", Role.Heading)


def test_enter_starts_and_presses(visitor: Visitor) -> None:
    visitor.enters()
    visitor.sees("What are you looking for?", Role.Heading)
    visitor.reads("Light, 1 product")
    light = next(name for name in visitor.reader.names(Role.Button) if "Light" in name)
    visitor.reader.focus(Role.Button, light)
    visitor.enters()
    visitor.reads("Paper lamp")


class TestWhatIsNotSoldHere:
    @pytest.fixture
    def shop(self) -> Shop:
        shop = small_shop()
        shop.products += [
            wire.Product(
                id="blanket",
                name={"en": "Picnic blanket"},
                kind="external",
                sold="elsewhere",
                address="https://shop.example.com/blanket",
                categories=["light"],
            ),
            wire.Product(id="old", name={"en": "Old clock"}, sold="no", categories=["light"]),
            wire.Product(
                id="both",
                name={"en": "Mug and plate"},
                kind="grouped",
                members=["mug", "plate"],
                categories=["light"],
            ),
        ]
        voucher = next(each for each in shop.products if each.id == "voucher")
        shop.products.remove(voucher)
        shop.products.append(msgspec.structs.replace(voucher, categories=["light"]))
        return shop

    @pytest.mark.parametrize(
        ("name", "said"),
        [
            ("Picnic blanket", "Sold by another shop, not by us. You find it at shop.example.com."),
            ("Old clock", "We no longer sell this."),
            ("Gift voucher", "Nothing to carry: this is digital. Order it in our online shop."),
            ("Mug and plate", "This is a set. Choose its parts one by one, below."),
        ],
    )
    def test_it_is_shown_with_what_to_do_instead(
        self, visitor: Visitor, name: str, said: str
    ) -> None:
        visitor.starts()
        visitor.touches("Light,")
        visitor.reads(name)
        visitor.touches(name)
        visitor.reads(said)
        assert not visitor.reader.has(Role.Button, "Add to basket")

    def test_a_set_leads_to_its_parts(self, visitor: Visitor) -> None:
        visitor.starts()
        visitor.touches("Light,")
        visitor.reads("Mug and plate")
        visitor.touches("Mug and plate")
        visitor.presses("Dinner plate, €12.50")
        visitor.sees("Add to basket", Role.Button)
