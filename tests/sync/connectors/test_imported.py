"""A report tells new, changed and unchanged rows apart, and a second import changes nothing."""

from collections.abc import Callable
from pathlib import Path

import msgspec
from exports import FIXTURE, export

from sync import wire
from sync.connectors.imported import Imported, Known, Report, RowOutcome, compare
from sync.connectors.woocommerce_csv import ImportOptions, read_products

OPTIONS = ImportOptions(store="mitte")


def _read(path: Path) -> Imported:
    return read_products(path, OPTIONS)


def _hub_with(
    imported: Imported, alter: Callable[[wire.Message], wire.Message] = lambda x: x
) -> Known:
    """A hub that has written down all of an import, each row as it comes off the disk."""
    rows: dict[tuple[str, str, str], wire.Message] = {}
    for product in imported.products:
        rows["chain", "product", product.id] = product
    for review in imported.reviews:
        rows["chain", "review", review.id] = review
    for store, prices in imported.prices.items():
        rows |= {(f"store:{store}", "price", price.variant): price for price in prices}
    for store, stock in imported.stock.items():
        rows |= {(f"store:{store}", "stock", row.variant): row for row in stock}

    def known(scope: str, kind: str, key: str) -> wire.Message | None:
        found = rows.get((scope, kind, key))
        if found is None:
            return None
        found = alter(found)
        return msgspec.json.decode(msgspec.json.encode(found), type=type(found))

    return known


def _outcomes(report: Report) -> dict[str, str]:
    return {row.sku: row.outcome for row in report.rows if row.outcome != "refused"}


def test_at_an_empty_hub_all_that_was_taken_is_new() -> None:
    imported = _read(FIXTURE)
    report = compare(imported, lambda _scope, _kind, _key: None)
    assert report == imported.report


def test_a_second_import_changes_nothing() -> None:
    imported = _read(FIXTURE)
    report = compare(_read(FIXTURE), _hub_with(imported))
    assert report.count("unchanged") == imported.report.count("taken")
    assert (report.count("taken"), report.count("changed")) == (0, 0)
    assert report.count("refused") == imported.report.count("refused")


def test_a_changed_price_changes_its_own_row_only() -> None:
    def dearer(row: wire.Message) -> wire.Message:
        if isinstance(row, wire.Price) and row.variant == "woo-107":
            return msgspec.structs.replace(row, regular=1)
        return row

    imported = _read(FIXTURE)
    outcomes = _outcomes(compare(imported, _hub_with(imported, dearer)))
    assert [sku for sku, outcome in outcomes.items() if outcome == "changed"] == ["demo-tray-red"]


def test_a_changed_name_changes_the_product_and_what_is_called_after_it(tmp_path: Path) -> None:
    before = _read(export(tmp_path, {"Name": "Cup"}, {"Name": "Pot"}))
    after = _read(export(tmp_path, {"Name": "Mug"}, {"Name": "Pot"}))
    assert _outcomes(compare(after, _hub_with(before))) == {
        "mug-1": "changed",
        "mug-2": "unchanged",
    }


def test_stock_counts_as_changed_where_it_was_counted_and_reservations_do_not(
    tmp_path: Path,
) -> None:
    def sold(row: wire.Message) -> wire.Message:
        if isinstance(row, wire.Stock):
            return msgspec.structs.replace(row, on_hand=3, aisle="4")
        return row

    def reserved(row: wire.Message) -> wire.Message:
        return msgspec.structs.replace(row, reserved=2) if isinstance(row, wire.Stock) else row

    imported = _read(export(tmp_path, {"Stock": "5"}, {"Stock": ""}))
    outcomes = _outcomes(compare(imported, _hub_with(imported, sold)))
    assert outcomes == {"mug-1": "changed", "mug-2": "unchanged"}
    assert set(_outcomes(compare(imported, _hub_with(imported, reserved))).values()) == {
        "unchanged"
    }


def test_the_printed_report_names_each_row_that_needs_reading_and_the_sums() -> None:
    report = Report(
        (
            RowOutcome(2, "mug", "taken", notes=("a note", "another")),
            RowOutcome(3, "teapot", "unchanged"),
            RowOutcome(14, "jug", "refused", "has no name"),
        ),
        ("pictures not fetched: 2",),
    )
    assert str(report).splitlines() == [
        "line     2  taken      mug     a note; another",
        "line    14  refused    jug     has no name",
        "pictures not fetched: 2",
        "3 rows: 1 taken, 0 changed, 1 unchanged, 1 refused",
    ]
