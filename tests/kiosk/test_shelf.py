"""A card never promises more than there is, nor a price that nobody pays."""

from datetime import datetime
from pathlib import Path

import pytest
from devices import Shop, filled_device, small_shop
from hypothesis import given
from hypothesis import strategies as st

from kiosk.attract.attract import offers
from kiosk.goods import goods_of
from kiosk.shelf import Shop as Shelf
from kiosk.shelf import available, cards
from sync import wire
from sync.store.files import DeviceFiles

NOON = datetime(2026, 3, 2, 12, 0)


@pytest.fixture
def shop() -> Shop:
    return small_shop()


@pytest.fixture
def files(tmp_path: Path, shop: Shop) -> DeviceFiles:
    return filled_device(tmp_path / "kiosk", shop, role="kiosk", code="K1", name="Kiosk 1")


def shelf(shop: Shop, language: str = "en") -> Shelf:
    return Shelf(shop.stores[0], language, NOON)


def test_a_card_tells_a_product_in_the_language_read(files: DeviceFiles, shop: Shop) -> None:
    mug = shop.products[0]
    (card,) = cards(files, shelf(shop, "de"), [mug])
    assert (card.name, card.price, card.several_prices) == ("Steingut-Becher", 1490, False)
    assert (card.here, card.nearby, card.online) == (8, 8, 40)
    assert (card.rating, card.tenths, card.reviews) == ("4.5", 45, 2)
    assert card.aisle == "A"
    files.close()


def test_a_reduced_price_keeps_the_one_before(files: DeviceFiles, shop: Shop) -> None:
    lamp = next(each for each in shop.products if each.id == "lamp")
    (card,) = cards(files, shelf(shop), [lamp])
    assert (card.price, card.before) == (4900, 5900)
    files.close()


def test_offers_are_reduced_and_here(files: DeviceFiles, shop: Shop) -> None:
    assert [card.product.id for card in offers(files, shelf(shop))] == ["lamp"]
    files.close()


def test_without_reductions_the_popular_ones_are_offered(tmp_path: Path, shop: Shop) -> None:
    shop.prices["mitte"] = [wire.Price(variant=v, regular=1000) for v in ("mug-clay", "plate")]
    files = filled_device(tmp_path / "kiosk", shop, role="kiosk", code="K1", name="Kiosk 1")
    assert [card.product.id for card in offers(files, shelf(shop))] == ["mug", "plate"]
    files.close()


def test_goods_are_what_is_sold_here_at_a_price(files: DeviceFiles, shop: Shop) -> None:
    found = goods_of(files, shelf(shop, "de"), ["mug-sea", "voucher", "nothing"])
    assert {key: (each.name, each.price) for key, each in found.items()} == {
        "mug-sea": ("Steingut-Becher, Meer", 1490)
    }
    files.close()


@given(
    st.dictionaries(
        st.tuples(st.sampled_from("abc"), st.sampled_from("xyz")),
        st.integers(-5, 5),
    ),
    st.sets(st.sampled_from("abc")),
    st.sets(st.sampled_from("xyz")),
)
def test_what_is_owed_elsewhere_takes_nothing_away(
    pieces: dict[tuple[str, str], int], stores: set[str], variants: set[str]
) -> None:
    stock = {key: wire.Stock(variant=key[1], on_hand=count) for key, count in pieces.items()}
    found = available(stock, stores, variants)
    wanted = [count for (s, v), count in pieces.items() if s in stores and v in variants]
    assert found == sum(count for count in wanted if count > 0)
