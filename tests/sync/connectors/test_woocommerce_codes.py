"""No code comes to mean two articles: a row with the SKU or GTIN of another one is refused."""

from pathlib import Path

import pytest
from exports import export, tray

from sync import wire
from sync.connectors.codes import carriers
from sync.connectors.imported import Imported, RowOutcome
from sync.connectors.woocommerce_csv import ImportOptions, read_products

EAN, OTHER_EAN = "4012345000016", "4012345000023"
CODE = "GTIN, UPC, EAN, or ISBN"


def _beside(path: Path, *held: wire.Product) -> Imported:
    """The import into a shop that has these products."""
    return read_products(path, ImportOptions(store="mitte", carriers=tuple(carriers(held))))


def _row(imported: Imported, sku: str) -> RowOutcome:
    return next(row for row in imported.report.rows if row.sku == sku)


def _held(id_: str, sku: str, gtin: str = "") -> wire.Product:
    variant = wire.Variant(id=id_, sku=sku, gtin=gtin)
    return wire.Product(id=id_, name={"en": "Old jug"}, variants=[variant])


@pytest.mark.parametrize("sku", ["JUG", "jug"])
def test_a_row_with_the_sku_of_another_article_is_refused_and_names_it(
    tmp_path: Path, sku: str
) -> None:
    imported = _beside(export(tmp_path, {"SKU": sku}, {}), _held("v-jug", "Jug"))
    refused, taken = imported.report.rows
    assert (refused.outcome, taken.outcome) == ("refused", "taken")
    assert refused.reason == (
        "the SKU JUG belongs to Old jug (v-jug): give one of them another SKU and import it again"
    )
    assert [product.id for product in imported.products] == ["woo-2"]
    assert [row.variant for row in imported.stock["mitte"]] == ["woo-2"]


def test_a_row_with_the_gtin_of_another_article_is_refused_and_names_it(tmp_path: Path) -> None:
    imported = _beside(export(tmp_path, {CODE: EAN}), _held("v-jug", "jug", f"0{EAN}"))
    assert f"the GTIN 0{EAN} belongs to Old jug (v-jug)" in imported.report.rows[0].reason
    assert imported.products == ()


def test_a_gtin_twice_in_a_file_refuses_the_second_row(tmp_path: Path) -> None:
    imported = _beside(export(tmp_path, {CODE: EAN}, {CODE: f"0{EAN}"}))
    first, second = imported.report.rows
    assert first.outcome == "taken"
    assert second.reason.startswith(f"the GTIN 0{EAN} is already on line 2: ")


def test_a_variation_with_the_code_of_another_article_leaves_the_others_alone(
    tmp_path: Path,
) -> None:
    red = {"SKU": "jug", "Attribute 1 value(s)": "Red", "Attribute 2 value(s)": "Small"}
    green = {"SKU": "tray-2", "Attribute 1 value(s)": "Green", "Attribute 2 value(s)": "Small"}
    imported = _beside(export(tmp_path, *tray(red, green)), _held("v-jug", "jug"))
    assert "belongs to Old jug (v-jug)" in _row(imported, "jug").reason
    assert [variant.sku for variant in imported.products[0].variants] == ["tray-2"]


def test_an_article_keeps_its_own_codes(tmp_path: Path) -> None:
    path = export(tmp_path, {CODE: EAN})
    first = _beside(path)
    assert _beside(path, *first.products) == first
    assert first.report.count("taken") == 1


def test_articles_of_one_file_may_exchange_their_codes(tmp_path: Path) -> None:
    held = _held("woo-1", "a", f"0{EAN}"), _held("woo-2", "b", f"0{OTHER_EAN}")
    rows = {"SKU": "b", CODE: OTHER_EAN}, {"SKU": "a", CODE: EAN}
    assert _beside(export(tmp_path, *rows), *held).report.count("taken") == 2


def test_what_a_refused_row_would_have_given_up_stays_taken(tmp_path: Path) -> None:
    held = _held("v-jug", "jug"), _held("woo-1", "mug")
    imported = _beside(export(tmp_path, {"SKU": "jug"}, {"SKU": "mug"}), *held)
    assert "belongs to Old jug (v-jug)" in _row(imported, "jug").reason
    assert "belongs to Old jug (woo-1)" in _row(imported, "mug").reason
