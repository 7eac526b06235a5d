"""What is shown and sold: found by code, by category and in the order asked for."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from devices import Shop, filled_device, take

from sync import wire
from sync.store import catalogue
from sync.store.catalogue import Order
from sync.store.files import DeviceFiles


@pytest.fixture
def files(tmp_path: Path) -> Iterator[DeviceFiles]:
    opened = filled_device(tmp_path / "till")
    yield opened
    opened.close()


def ids(products: list[wire.Product]) -> list[str]:
    return [product.id for product in products]


@pytest.mark.parametrize(
    ("code", "variant"),
    [
        ("2000000000022", "mug-sea"),
        ("02000000000022", "mug-sea"),
        (" 2000000000022 ", "mug-sea"),
        ("MUG-SEA", "mug-sea"),
        ("mug-sea", "mug-sea"),
    ],
)
def test_a_variant_is_found_by_gtin_of_any_length_and_by_sku(
    files: DeviceFiles, code: str, variant: str
) -> None:
    found = catalogue.by_code(files.cache, code)
    assert found is not None
    assert (found.variant.id, found.product.id) == (variant, "mug")


@pytest.mark.parametrize("code", ["", "0", "00000000", "2000000000021", "MUG", "%", "Mug_Sea"])
def test_what_is_not_sold_here_is_not_found(files: DeviceFiles, code: str) -> None:
    assert catalogue.by_code(files.cache, code) is None


def test_a_short_gtin_and_an_sku_of_digits_are_told_apart(files: DeviceFiles) -> None:
    take(
        files,
        "chain",
        [
            (
                "product",
                key,
                wire.Product(
                    id=key,
                    name={"en": key},
                    variants=[wire.Variant(id=key, sku=sku, gtin=gtin)],
                    popularity=popularity,
                ),
            )
            for key, sku, gtin, popularity in (
                ("by-gtin", "A", "00000020000004", 1),
                ("by-sku", "20000004", "", 9),
            )
        ],
    )
    found = catalogue.by_code(files.cache, "20000004")
    assert found is not None
    assert found.variant.id == "by-gtin"


def test_a_category_holds_what_is_below_it(files: DeviceFiles) -> None:
    assert ids(catalogue.browse(files.cache, "table")) == ["mug", "plate", "soup-plate"]
    assert ids(catalogue.browse(files.cache, "plates")) == ["plate", "soup-plate"]
    assert ids(catalogue.browse(files.cache, "none")) == []
    counts = [catalogue.count(files.cache, each) for each in ("", "table", "plates", "none")]
    assert counts == [5, 3, 2, 0]


def test_categories_that_contain_each_other_do_not_hang(tmp_path: Path) -> None:
    circle = [wire.Category(id=one, name={"en": one}, parent=other) for one, other in ("ab", "ba")]
    product = wire.Product(id="p", name={"en": "P"}, categories=["a", "b"])
    files = filled_device(tmp_path / "t", Shop(categories=circle, products=[product]))
    assert ids(catalogue.browse(files.cache, "a")) == ["p"]
    files.close()


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        ("popular", ["mug", "lamp", "plate", "soup-plate", "voucher"]),
        ("name", ["plate", "voucher", "lamp", "mug", "soup-plate"]),
        ("price", ["soup-plate", "plate", "mug", "voucher", "lamp"]),
        ("price-down", ["lamp", "voucher", "mug", "plate", "soup-plate"]),
        ("rated", ["mug", "lamp", "plate", "soup-plate", "voucher"]),
    ],
)
def test_each_sort_order_is_what_it_says(
    files: DeviceFiles, order: Order, expected: list[str]
) -> None:
    listed = catalogue.browse(
        files.cache, order=order, language="de", store="mitte", at="2026-03-02T11:00:00"
    )
    assert ids(listed) == expected


def test_pages_of_a_listing_are_the_listing(files: DeviceFiles) -> None:
    whole = ids(catalogue.browse(files.cache))
    pages = [ids(catalogue.browse(files.cache, "", 2, start)) for start in (0, 2, 4, 6)]
    assert [key for page in pages for key in page] == whole
    assert [len(page) for page in pages] == [2, 2, 1, 0]


def test_a_sale_price_counts_only_while_it_holds_and_no_price_comes_last(
    files: DeviceFiles,
) -> None:
    reduced = wire.Price(
        variant="lamp",
        regular=5900,
        sale=100,
        sale_from="2026-03-02T00:00:00",
        sale_to="2026-03-03T00:00:00",
    )
    take(files, "store:mitte", [("price", "lamp", reduced), ("price", "plate", None)])

    def cheapest(at: str) -> list[str]:
        return ids(catalogue.browse(files.cache, order="price", store="mitte", at=at))

    assert cheapest("2026-03-01T23:59:59")[0] == "soup-plate"
    assert cheapest("2026-03-02T00:00:00")[0] == "lamp"
    assert cheapest("2026-03-03T00:00:00")[0] == "soup-plate"
    assert cheapest("2026-03-02T00:00:00")[-1] == "plate"


def test_prices_and_stock_are_a_stores_own(files: DeviceFiles) -> None:
    variants = ["mug-clay", "mug-sea", "none"]
    assert set(catalogue.prices(files.cache, "mitte", variants)) == {"mug-clay", "mug-sea"}
    assert catalogue.price(files.cache, "nowhere", "mug-clay") is None
    stock = catalogue.stock(files.cache, ["mitte", "hafen", "online"], variants)
    assert {key: row.available for key, row in stock.items()} == {
        ("mitte", "mug-clay"): 8,
        ("mitte", "mug-sea"): 0,
        ("hafen", "mug-clay"): 2,
        ("hafen", "mug-sea"): 6,
        ("online", "mug-sea"): 40,
    }


def test_bulk_questions_have_no_limit(files: DeviceFiles) -> None:
    many = [f"none-{number}" for number in range(40_000)]
    assert set(catalogue.variants(files.cache, [*many, "plate"])) == {"plate"}
    assert set(catalogue.products(files.cache, [*many, "mug"])) == {"mug"}


def test_categories_come_by_position(files: DeviceFiles) -> None:
    by_parent = [(each.parent, each.id) for each in catalogue.categories(files.cache)]
    assert by_parent == [("table", "cups"), ("", "table"), ("", "light"), ("table", "plates")]
