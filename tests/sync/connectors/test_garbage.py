"""Whatever a cell holds, it refuses its row at most; the rest of the file comes over."""

from pathlib import Path

import msgspec
import pytest
from exports import COLUMNS, export
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sync import wire
from sync.connectors.imported import Imported
from sync.connectors.reviews_csv import read_reviews
from sync.connectors.table import CannotRead
from sync.connectors.woocommerce_csv import ImportOptions, read_products

WORDS = st.one_of(
    st.sampled_from(
        [
            *("", "0", "1", "-1", "simple", "variable", "variation", "grouped", "external"),
            *("virtual", "parent", "id:1", "good", "junk", "12.90", "9,5", "1e5", "NaN", "0.001"),
            *("2026-03-01", "2026-13-99", "<p>x", "<![", "&#0;", "a > b, c", ",,,", "\\", "\\,"),
            *("https://x.example", "http://[", "none", "reduced-rate", "Infinity", "'=1+1", "٣"),
        ]
    ),
    st.text(max_size=40),
)
GARBAGE = st.dictionaries(st.sampled_from(COLUMNS), WORDS, max_size=len(COLUMNS))
QUICK = settings(max_examples=120, suppress_health_check=[HealthCheck.function_scoped_fixture])


def _nothing_odd(imported: Imported) -> None:
    """All that came over can be sent, and nothing in it points nowhere."""
    products = {product.id for product in imported.products}
    variants = [variant.id for product in imported.products for variant in product.variants]
    categories = {category.id for category in imported.categories}
    assert len(set(variants)) == len(variants)
    for product in imported.products:
        assert msgspec.json.decode(msgspec.json.encode(product), type=wire.Product) == product
        assert set(product.categories) <= categories
        assert set(product.members) | set(product.related) <= products
        assert product.name["en"]
    for price in imported.prices["mitte"]:
        assert price.variant in variants
        assert price.sale is None or 0 <= price.sale < price.regular
    assert {row.variant for row in imported.stock["mitte"]} <= set(variants)
    assert all(row.on_hand >= 0 for row in imported.stock["mitte"])


@QUICK
@given(garbage=GARBAGE)
def test_a_garbage_row_harms_no_other(tmp_path: Path, garbage: dict[str, str]) -> None:
    junk = garbage | {"ID": "1", "SKU": "junk"}
    path = export(tmp_path, {"ID": "7001", "SKU": "good"}, junk, {"ID": "7002", "SKU": "last"})
    imported = read_products(path, ImportOptions(store="mitte"))
    first, _, last = imported.report.rows
    assert (first.sku, first.outcome) == ("good", "taken")
    assert (last.sku, last.outcome) == ("last", "taken")
    assert {"woo-7001", "woo-7002"} <= {product.id for product in imported.products}
    assert str(imported.report)
    _nothing_odd(imported)


@QUICK
@given(st.lists(GARBAGE, max_size=5))
def test_a_file_of_garbage_is_read_to_its_end(tmp_path: Path, rows: list[dict[str, str]]) -> None:
    imported = read_products(export(tmp_path, *rows), ImportOptions(store="mitte"))
    assert len(imported.report.rows) == len(rows)
    _nothing_odd(imported)


@QUICK
@given(cells=st.lists(WORDS.map(lambda text: text.replace('"', "")), min_size=4, max_size=4))
def test_a_garbage_review_harms_no_other(tmp_path: Path, cells: list[str]) -> None:
    path = tmp_path / "reviews.csv"
    junk = ",".join(f'"{cell}"' for cell in cells)
    path.write_text(f"SKU,Stars,Date,Text\n{junk}\nmug,5,2026-03-01,Good\n", "utf-8", newline="")
    imported = read_reviews(path, {"mug": "woo-1"})
    assert imported.report.rows[-1].outcome == "taken"
    assert imported.reviews[-1].text == "Good"


@pytest.mark.parametrize("content", [b"\x00\x01\xff", b"\x89PNG"])
def test_noise_is_refused_whole(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "file.csv"
    path.write_bytes(content)
    with pytest.raises(CannotRead):
        read_products(path, ImportOptions(store="mitte"))


def test_a_header_alone_is_an_empty_file(tmp_path: Path) -> None:
    imported = read_products(export(tmp_path), ImportOptions(store="mitte"))
    assert imported.products == ()
    assert str(imported.report) == "0 rows: 0 taken, 0 changed, 0 unchanged, 0 refused"
