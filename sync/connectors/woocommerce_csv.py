"""Products from WooCommerce's own CSV export (Products, Export).

Each row is read by itself (`woocommerce_rows`); then variations join their products and products
are made (`woocommerce_products`). Whatever is wrong with a row refuses that row, and the
variations of a refused product with it.
"""

from collections.abc import Iterator
from pathlib import Path

from sync import wire
from sync.connectors.imported import Imported, Report, RowOutcome
from sync.connectors.naming import with_pictures
from sync.connectors.table import Broken, Record, read_table
from sync.connectors.woocommerce_codes import clashes
from sync.connectors.woocommerce_options import ImportOptions
from sync.connectors.woocommerce_products import Maker
from sync.connectors.woocommerce_rows import Row, RowRefused, keys_of, read_row

__all__ = ["ImportOptions", "read_products"]

_NEEDED = ("Type", "SKU", "Name", "Regular price")


def read_products(path: Path, options: ImportOptions) -> Imported:
    """Everything the export holds. CannotRead when the file is no such export."""
    table = read_table(path, _NEEDED)
    rows = _Rows(options)
    for record in table.rows:
        if isinstance(record, Broken):
            rows.outcomes[record.line] = RowOutcome(record.line, "", "refused", record.reason)
        else:
            rows.read(record)
    rows.refuse_clashes()
    return _imported(rows, options)


class _Rows:
    """The rows of a file that can be taken by themselves, found by their SKU or `id:44`."""

    def __init__(self, options: ImportOptions) -> None:
        self._options = options
        self.outcomes: dict[int, RowOutcome] = {}  # by line
        self.products: list[Row] = []
        self._variations: list[Row] = []
        self._by_key: dict[str, Row] = {}
        self._refused: set[str] = set()

    def read(self, record: Record) -> None:
        try:
            row = read_row(record, self._options.currency)
            self._check(row)
        except RowRefused as refusal:
            keys = keys_of(record.cells.get("id", "").strip(), record.cells.get("sku", "").strip())
            self._refused.update(key for key in keys if key not in self._by_key)
            self._refuse(record.line, record.cells.get("sku", "").strip(), str(refusal))
            return
        self._by_key |= dict.fromkeys(keys_of(row.number, row.sku), row)
        (self._variations if row.kind == "variation" else self.products).append(row)

    def refuse_clashes(self) -> None:
        """Refuse the rows whose SKU or GTIN belongs to another article."""
        found = clashes((*self.products, *self._variations), self._options.carriers)
        for row, reason in found.values():
            self._refuse(row.line, row.sku, reason)
            for key in keys_of(row.number, row.sku):
                del self._by_key[key]
                self._refused.add(key)
        self.products = [row for row in self.products if row.line not in found]
        self._variations = [row for row in self._variations if row.line not in found]

    def find(self, key: str) -> Row | None:
        """The row a reference such as "id:44" or a SKU means."""
        return self._by_key.get(_folded(key))

    def variations(self) -> dict[int, list[Row]]:
        """The variations of each variable product by its line; those without one are refused."""
        found: dict[int, list[Row]] = {}
        for row in self._variations:
            parent = self.find(row.parent)
            if not row.parent:
                self._refuse(row.line, row.sku, "names no product it belongs to")
            elif parent is None:
                refused = _folded(row.parent) in self._refused
                why = "was refused" if refused else "is not in this file"
                self._refuse(row.line, row.sku, f"its product {row.parent!r} {why}")
            elif parent.kind != "variable":
                self._refuse(row.line, row.sku, f"its product {row.parent!r} is {parent.kind}")
            elif not row.published:
                self._refuse(row.line, row.sku, "is switched off in the shop")
            else:
                found.setdefault(parent.line, []).append(row)
        return found

    def _check(self, row: Row) -> None:
        for key in keys_of(row.number, row.sku):
            if other := self._by_key.get(key):
                raise RowRefused(f"{key!r} is already on line {other.line}")
        if row.taxed and row.tax_class not in (*self._options.tax_classes, "parent"):
            raise RowRefused(f"the tax class {row.tax_class!r} is not known here")

    def _refuse(self, line: int, sku: str, reason: str) -> None:
        self.outcomes[line] = RowOutcome(line, sku, "refused", reason)


def _folded(key: str) -> str:
    """References are compared without regard to case and to spaces after `id:`."""
    text = " ".join(key.split()).casefold()
    return f"id:{text[3:].strip()}" if text.startswith("id:") else text


def _imported(rows: _Rows, options: ImportOptions) -> Imported:
    maker = Maker(options, rows.find)
    variations = rows.variations()
    products: list[wire.Product] = []
    for row in rows.products:
        made = maker.product(row, variations.get(row.line, []))
        products.append(made.product)
        rows.outcomes |= {outcome.line: outcome for outcome in made.outcomes}
    places = (options.store, options.online)
    return Imported(
        products=tuple(products),
        categories=with_pictures(maker.categories.categories(), products),
        prices=dict.fromkeys(places, tuple(maker.prices)),
        stock=dict.fromkeys(places, tuple(maker.stock)),
        images=maker.pictures.images,
        uncounted=frozenset(maker.uncounted),
        report=Report(
            tuple(rows.outcomes[line] for line in sorted(rows.outcomes)),
            tuple(_remarks(maker, options)),
        ),
    )


def _remarks(maker: Maker, options: ImportOptions) -> Iterator[str]:
    if maker.uncounted:
        begun = options.uncounted
        count = len(maker.uncounted)
        yield f"in stock without a number: {count}, with {begun} each where the store had none"
    if maker.skipped:
        yield f"pictures not fetched: {maker.skipped}"
