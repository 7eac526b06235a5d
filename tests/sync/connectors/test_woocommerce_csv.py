"""Products come over from a WooCommerce export as the shop's own, row by row."""

from pathlib import Path

import pytest
from exports import FIXTURE, export, tray

from sync import wire
from sync.connectors.imported import Imported, RowOutcome
from sync.connectors.pictures import NoPicture
from sync.connectors.table import CannotRead
from sync.connectors.woocommerce_csv import ImportOptions, read_products

REAL = Path(__file__).parents[4] / "shared" / "data" / "woocommerce" / "sample_products.csv"
OPTIONS = ImportOptions(store="mitte")
PNG = b"\x89PNG\r\n\x1a\n"


@pytest.fixture(scope="module")
def fixture() -> Imported:
    return read_products(FIXTURE, OPTIONS)


def _product(imported: Imported, id_: str) -> wire.Product:
    return next(product for product in imported.products if product.id == id_)


def _price(imported: Imported, variant: str) -> wire.Price:
    return next(price for price in imported.prices["mitte"] if price.variant == variant)


def _on_hand(imported: Imported) -> dict[str, int]:
    return {row.variant: row.on_hand for row in imported.stock["mitte"]}


def _row(imported: Imported, sku: str) -> RowOutcome:
    return next(row for row in imported.report.rows if row.sku == sku)


def _one(tmp_path: Path, **cells: str) -> tuple[Imported, RowOutcome]:
    """The import of a file with one row, and what became of it."""
    named = {key.replace("_", " "): value for key, value in cells.items()}
    imported = read_products(export(tmp_path, named), OPTIONS)
    return imported, imported.report.rows[0]


# --- the fixture, a file in the shape of a real export ------------------------------------------


def test_every_row_has_one_outcome_in_the_order_of_the_file(fixture: Imported) -> None:
    rows = fixture.report.rows
    assert len(rows) == 13
    assert [row.line for row in rows] == sorted({row.line for row in rows})
    assert (fixture.report.count("taken"), fixture.report.count("refused")) == (10, 3)


def test_variations_become_variants_of_their_product(fixture: Imported) -> None:
    tray_ = _product(fixture, "woo-101")
    assert tray_.kind == "variable"
    assert [variant.sku for variant in tray_.variants] == ["demo-tray-red", "demo-tray-green"]
    assert [variant.name["en"] for variant in tray_.variants] == [
        "Demo tray, Red",
        "Demo tray, Green",
    ]
    (colour,) = tray_.options
    assert [value.id for value in colour.values] == ["red", "green"]
    assert all(value.swatch for value in colour.values)
    assert [variant.options for variant in tray_.variants] == [
        {"colour": "red"},
        {"colour": "green"},
    ]


def test_an_attribute_no_variation_is_told_apart_by_is_a_fact(fixture: Imported) -> None:
    facts = {fact.name["en"]: fact.value["en"] for fact in _product(fixture, "woo-101").attributes}
    assert facts == {"Material": "Oak, Birch", "Weight": "0.8 kg", "Dimensions": "42 x 42 x 4 cm"}


def test_a_description_is_plain_text(fixture: Imported) -> None:
    assert _product(fixture, "woo-101").description == {
        "en": "Carries breakfast & tea.\n\n- Oak grips\n- 42 cm"
    }
    assert _product(fixture, "woo-102").description["en"] == "Burns for 40 hours.\nSmells of rain."
    assert _product(fixture, "woo-106").description["en"] == "Two lines\nof one cell."


def test_categories_are_a_tree_and_a_product_lies_where_the_file_says(fixture: Imported) -> None:
    assert [(category.id, category.parent) for category in fixture.categories] == [
        ("woo/home", ""),
        ("woo/home/trays", "woo/home"),
        ("woo/home/new", "woo/home"),
        ("woo/pantry", ""),
    ]
    assert _product(fixture, "woo-101").categories == ["woo/home/trays", "woo/home/new"]


def test_a_sale_price_has_its_window_with_the_last_day_in_it(fixture: Imported) -> None:
    assert _price(fixture, "woo-102") == wire.Price(
        variant="woo-102",
        regular=2400,
        sale=1990,
        sale_from="2026-03-01T00:00:00",
        sale_to="2026-04-01T00:00:00",
    )


def test_prices_and_stock_are_those_of_the_store_and_the_web_shop(fixture: Imported) -> None:
    assert set(fixture.prices) == set(fixture.stock) == {"mitte", "online"}
    assert fixture.prices["mitte"] == fixture.prices["online"]
    assert _price(fixture, "woo-103").regular == 990  # written 9,90
    assert _on_hand(fixture) == {
        "woo-107": 4,
        "woo-108": 0,
        "woo-102": 12,
        "woo-103": 0,
        "woo-109": 100,
        "woo-110": 10,
    }
    assert fixture.uncounted == {"woo-110"}


def test_tax_classes_become_tax_categories(fixture: Imported) -> None:
    taxes = {v.sku: v.tax for product in fixture.products for v in product.variants}
    assert taxes["demo-tea"] == "reduced"
    assert taxes["demo-candle"] == taxes["demo-tray-green"] == "standard"


def test_a_gtin_is_kept_with_14_digits(fixture: Imported) -> None:
    (candle,) = _product(fixture, "woo-102").variants
    assert len(candle.gtin) == 14
    assert candle.gtin.startswith("0952123")


def test_what_a_store_cannot_sell_is_shown_as_such(fixture: Imported) -> None:
    table, pattern = _product(fixture, "woo-105"), _product(fixture, "woo-104")
    assert (table.kind, table.sold) == ("external", "elsewhere")
    assert table.address == "https://joinery.example.com/table"
    assert (pattern.kind, pattern.sold) == ("digital", "online")
    assert _product(fixture, "woo-110").sold == "no"
    stocked = _on_hand(fixture)
    assert "woo-104" not in stocked
    assert "woo-105" not in stocked
    assert _row(fixture, "demo-table").notes == ("is sold elsewhere: shown, not sold",)


def test_a_group_has_the_products_of_its_members_and_names_the_missing(fixture: Imported) -> None:
    assert _product(fixture, "woo-106").members == ["woo-101", "woo-103"]
    assert "'nowhere'" in _row(fixture, "demo-breakfast").notes[0]


def test_related_products_and_brand_come_over(fixture: Imported) -> None:
    tray_ = _product(fixture, "woo-101")
    assert tray_.related == ["woo-102", "woo-106"]
    assert tray_.brand == "Demo Werk"
    assert tray_.tags == ["oak", "breakfast"]
    assert tray_.popularity > _product(fixture, "woo-102").popularity


def test_hidden_goods_are_in_no_category(fixture: Imported) -> None:
    spare = _product(fixture, "woo-109")
    assert spare.categories == []
    assert spare.sold == "here"


@pytest.mark.parametrize(
    ("sku", "reason"),
    [
        ("demo-broken-price", "regular price 12.345 has more decimals than EUR"),
        ("demo-orphan", "its product 'demo-gone' is not in this file"),
        ("demo-tea", "'demo-tea' is already on line 5"),
    ],
)
def test_a_broken_row_is_refused_with_its_reason(fixture: Imported, sku: str, reason: str) -> None:
    assert reason in [row.reason for row in fixture.report.rows if row.sku == sku]


# --- the export that ships with WooCommerce -----------------------------------------------------


@pytest.mark.parametrize("path", [REAL] if REAL.exists() else [])
def test_the_sample_export_of_woocommerce_comes_over_whole(path: Path) -> None:
    imported = read_products(path, OPTIONS)
    assert len(imported.report.rows) == 25
    assert imported.report.count("taken") == 25
    kinds = [product.kind for product in imported.products]
    assert {kind: kinds.count(kind) for kind in kinds} == {
        "variable": 2,
        "simple": 12,
        "digital": 2,
        "grouped": 1,
        "external": 1,
    }
    hoodie = _product(imported, "woo-45")
    assert [v.options for v in hoodie.variants][-1] == {"color": "blue", "logo": "yes"}
    assert _product(imported, "woo-87").members == ["woo-46", "woo-47", "woo-48"]
    assert _price(imported, "woo-79").sale == 4200
    assert len(imported.categories) == 6


# --- single cells -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("cells", "reason"),
    [
        ({"Type": ""}, "has no type; known are simple, variable, variation, grouped, external"),
        ({"Type": "subscription"}, "has the type 'subscription'"),
        ({"Type": "simple, external"}, "has the type 'simple, external'"),
        ({"Name": " "}, "has no name"),
        ({"ID": "", "SKU": ""}, "has neither an ID nor a SKU"),
        ({"ID": "../4"}, "the ID is '../4', not a number"),
        ({"Regular_price": ""}, "has no regular price"),
        ({"Regular_price": "free"}, "regular price is 'free', not an amount"),
        ({"Regular_price": "-3"}, "regular price is '-3', not an amount"),
        ({"Regular_price": "1e9"}, "regular price is '1e9', not an amount"),
        ({"Sale_price": "12,3456"}, "sale price 12,3456 has more decimals than EUR"),
        ({"Stock": "many"}, "stock is 'many', not a whole number"),
        ({"Stock": "2.5"}, "stock is '2.5', not a whole number"),
        ({"Stock": "999999999"}, "stock of 999999999 is not believable"),
        ({"In_stock?": "perhaps"}, "in stock? is 'perhaps', not 1 or 0"),
        ({"Published": "2"}, "published is '2', not 1 or 0"),
        ({"Visibility_in_catalog": "secret"}, "visibility is 'secret'"),
        ({"Tax_class": "luxury"}, "the tax class 'luxury' is not known here"),
        ({"Date_sale_price_starts": "soon"}, "date sale price starts is 'soon'"),
        ({"Date_sale_price_ends": "9999-12-31"}, "date sale price ends is '9999-12-31'"),
        (
            {"Date_sale_price_starts": "2026-04-01", "Date_sale_price_ends": "2026-03-01"},
            "the sale ends before it starts",
        ),
        ({"Type": "external"}, "has no external address"),
        (
            {"Type": "external", "External_URL": "javascript:x"},
            "external address is 'javascript:x'",
        ),
        ({"Type": "variation"}, "names no product it belongs to"),
        ({"Type": "variation", "Parent": "id:9"}, "its product 'id:9' is not in this file"),
    ],
)
def test_a_cell_that_is_wrong_refuses_its_row(
    tmp_path: Path, cells: dict[str, str], reason: str
) -> None:
    imported, row = _one(tmp_path, **cells)
    assert row.outcome == "refused"
    assert row.reason.startswith(reason)
    assert imported.products == ()


@pytest.mark.parametrize(
    ("cells", "note"),
    [
        ({"Sale_price": "12.90"}, "the sale price is not below the regular price and was left out"),
        ({"Stock": "-2"}, "stock of -2 taken as 0"),
        ({"In_stock?": "backorder"}, "sold on back order: stock taken as 0"),
        ({"GTIN,_UPC,_EAN,_or_ISBN": "123"}, "'123' is no GTIN and was left out"),
        ({"Published": "0"}, "is not published: kept, but not sold"),
        ({"Published": "'-1"}, "is not published: kept, but not sold"),
        ({"Type": "variable"}, "has no variations, so there is nothing to sell"),
    ],
)
def test_what_is_taken_otherwise_than_written_is_noted(
    tmp_path: Path, cells: dict[str, str], note: str
) -> None:
    _, row = _one(tmp_path, **cells)
    assert row.outcome == "taken"
    assert note in row.notes


def test_the_exporters_guard_against_formulas_is_taken_off(tmp_path: Path) -> None:
    imported, _ = _one(tmp_path, Name="'=Demo mug", Tags="'+plus")
    assert imported.products[0].name == {"en": "=Demo mug"}
    assert imported.products[0].tags == ["+plus"]


def test_a_comma_within_a_name_is_kept(tmp_path: Path) -> None:
    imported, _ = _one(tmp_path, Categories="Home > Cups\\, saucers, Tea")
    names = [category.name["en"] for category in imported.categories]
    assert names == ["Home", "Cups, saucers", "Tea"]


def test_a_sale_without_dates_holds_always_and_one_to_the_second_ends_after_it(
    tmp_path: Path,
) -> None:
    imported, _ = _one(tmp_path, Sale_price="9")
    assert (imported.prices["mitte"][0].sale_from, imported.prices["mitte"][0].sale_to) == ("", "")
    imported, _ = _one(tmp_path, Sale_price="9", Date_sale_price_ends="2026-03-31 23:59:59")
    assert imported.prices["mitte"][0].sale_to == "2026-04-01T00:00:00"


def test_untaxed_goods_have_a_category_of_their_own(tmp_path: Path) -> None:
    imported, _ = _one(tmp_path, Tax_status="none")
    assert imported.products[0].variants[0].tax == "exempt"


def test_prices_are_read_in_the_currency_of_the_store(tmp_path: Path) -> None:
    path = export(tmp_path, {"Regular price": "1200"}, {"Regular price": "12.5"})
    imported = read_products(path, ImportOptions(store="tokyo", currency="JPY"))
    assert imported.prices["tokyo"][0].regular == 1200
    assert imported.report.rows[1].reason == "regular price 12.5 has more decimals than JPY"


def test_a_row_without_an_id_goes_by_its_sku(tmp_path: Path) -> None:
    imported, _ = _one(tmp_path, ID="", SKU="Mug No. 7")
    assert imported.products[0].id == "woo-sku-mug-no-7"


def test_a_file_that_is_no_export_is_refused_whole(tmp_path: Path) -> None:
    path = tmp_path / "other.csv"
    path.write_text("name,price\nmug,3\n")
    with pytest.raises(CannotRead, match='no column "Type", "SKU", "Regular price"'):
        read_products(path, OPTIONS)


# --- variations ---------------------------------------------------------------------------------

RED_SMALL = {"Attribute 1 value(s)": "Red", "Attribute 2 value(s)": "Small"}
GREEN_LARGE = {"Attribute 1 value(s)": "green", "Attribute 2 value(s)": "Large"}


def test_options_have_the_values_some_variation_has_in_the_products_order(tmp_path: Path) -> None:
    imported = read_products(export(tmp_path, *tray(GREEN_LARGE, RED_SMALL)), OPTIONS)
    options = imported.products[0].options
    assert [[value.name["en"] for value in option.values] for option in options] == [
        ["Red", "Green"],
        ["Small", "Large"],
    ]
    assert imported.products[0].variants[0].options == {"colour": "green", "size": "large"}


def test_a_variation_that_leaves_an_option_open_says_so(tmp_path: Path) -> None:
    open_ = {"Attribute 1 value(s)": "Red"}
    imported = read_products(export(tmp_path, *tray(open_, GREEN_LARGE)), OPTIONS)
    assert imported.products[0].variants[0].options == {"colour": "red"}
    assert imported.report.rows[1].notes == ("leaves Size open",)


def test_a_value_the_product_does_not_list_is_added(tmp_path: Path) -> None:
    blue = {"Attribute 1 value(s)": "Blue", "Attribute 2 value(s)": "Small"}
    imported = read_products(export(tmp_path, *tray(RED_SMALL, blue)), OPTIONS)
    assert [value.id for value in imported.products[0].options[0].values] == ["red", "blue"]


def test_two_variations_with_the_same_options_cannot_both_be_chosen(tmp_path: Path) -> None:
    imported = read_products(export(tmp_path, *tray(RED_SMALL, RED_SMALL)), OPTIONS)
    assert len(imported.products[0].variants) == 1
    assert imported.report.rows[2].reason == "has the same options as line 3"


def test_a_variation_that_is_switched_off_is_no_variant(tmp_path: Path) -> None:
    off = RED_SMALL | {"Published": "0"}
    imported = read_products(export(tmp_path, *tray(off, GREEN_LARGE)), OPTIONS)
    assert len(imported.products[0].variants) == 1
    assert imported.report.rows[1].reason == "is switched off in the shop"


def test_variations_of_a_refused_product_are_refused_with_it(tmp_path: Path) -> None:
    rows = tray(RED_SMALL, **{"Tax class": "luxury"})
    imported = read_products(export(tmp_path, *rows), OPTIONS)
    assert imported.report.rows[1].reason == "its product 'tray' was refused"


def test_a_variation_of_a_simple_product_is_refused(tmp_path: Path) -> None:
    path = export(tmp_path, {"SKU": "cup"}, {"Type": "variation", "Parent": "CUP"})
    assert read_products(path, OPTIONS).report.rows[1].reason == "its product 'CUP' is simple"


def test_variations_may_come_before_their_product(tmp_path: Path) -> None:
    parent, *variations = tray(RED_SMALL, GREEN_LARGE)
    imported = read_products(export(tmp_path, *variations, parent), OPTIONS)
    assert len(imported.products[0].variants) == 2
    assert imported.report.count("taken") == 3


def test_stock_kept_for_the_whole_product_counts_for_each_variation(tmp_path: Path) -> None:
    shared = RED_SMALL | {"Stock": "parent"}
    imported = read_products(export(tmp_path, *tray(shared, **{"Stock": "7"})), OPTIONS)
    assert imported.stock["mitte"][0].on_hand == 7


def test_a_product_of_virtual_variations_is_sold_online(tmp_path: Path) -> None:
    virtual = RED_SMALL | {"Type": "variation, virtual"}
    imported = read_products(export(tmp_path, *tray(virtual)), OPTIONS)
    assert imported.products[0].sold == "online"
    assert imported.stock["mitte"] == ()


# --- pictures -----------------------------------------------------------------------------------


def _fetch(address: str) -> bytes:
    if "down" in address:
        raise NoPicture("timed out", host_down=True)
    return PNG + address.encode()


def _with_pictures(tmp_path: Path, images: str, held: dict[str, str] | None = None) -> Imported:
    path = export(tmp_path, {"Images": images, "Categories": "Home > Cups"})
    options = ImportOptions(store="mitte", fetch=_fetch, held=held or {})
    return read_products(path, options)


def test_pictures_are_fetched_and_give_their_category_a_face(tmp_path: Path) -> None:
    imported = _with_pictures(tmp_path, "https://a.example.com/1.png, https://a.example.com/2.png")
    hashes = [image.hash for image in imported.products[0].images]
    assert set(hashes) == set(imported.images)
    assert len(hashes) == 2
    assert {category.image for category in imported.categories} == {hashes[0]}


def test_a_picture_that_cannot_be_had_keeps_its_place_and_address(tmp_path: Path) -> None:
    imported = _with_pictures(
        tmp_path, "https://down.example.com/1.png, https://b.example.com/2.png"
    )
    first, second = imported.products[0].images
    assert (first.hash, first.source) == ("", "https://down.example.com/1.png")
    assert second.hash
    assert imported.report.rows[0].notes == (
        "1 of 2 pictures missing: down.example.com does not answer",
    )


def test_a_picture_the_shop_has_is_not_lost_when_its_host_is_down(tmp_path: Path) -> None:
    address = "https://down.example.com/1.png"
    imported = _with_pictures(tmp_path, address, {address: "ab" * 32})
    assert imported.products[0].images[0].hash == "ab" * 32
    assert imported.report.rows[0].notes == ()


def test_without_a_fetcher_the_file_says_how_many_pictures_it_named(tmp_path: Path) -> None:
    imported, row = _one(
        tmp_path, Images="https://a.example.com/1.png, https://a.example.com/2.png"
    )
    assert row.notes == ()
    assert imported.report.remarks == ("pictures not fetched: 2",)
