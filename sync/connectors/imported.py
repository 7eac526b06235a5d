"""What an importer hands over: the shop's own words for what a file said, and a row-by-row report.

An importer never writes anything. It reads a file into an `Imported`; the hub compares that with
what it has (`compare`), writes what differs and prints the report.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

import msgspec

from sync import wire

Outcome = Literal["taken", "changed", "unchanged", "refused"]


@dataclass(frozen=True, slots=True)
class RowOutcome:
    """What became of one row. `line` counts from 1 and is the line the row begins on.

    `notes` say what was taken differently from how it was written, such as a picture that could
    not be fetched; `reason` says why a row was refused. `product`, `variant` and `review` name
    what the row describes.
    """

    line: int
    sku: str
    outcome: Outcome
    reason: str = ""
    notes: tuple[str, ...] = ()
    product: str = ""
    variant: str = ""
    review: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """One outcome for each row of the file, in its order; `remarks` are on the file as a whole."""

    rows: tuple[RowOutcome, ...] = ()
    remarks: tuple[str, ...] = ()

    def count(self, outcome: Outcome) -> int:
        return sum(row.outcome == outcome for row in self.rows)

    def __str__(self) -> str:
        """The report as it is printed: a line for each row that needs reading, then the sums."""
        width = max((len(row.sku) for row in self.rows), default=0)
        lines = []
        for row in self.rows:
            said = "; ".join(filter(None, (row.reason, *row.notes)))
            if row.outcome != "unchanged" or said:
                text = f"line {row.line:>5}  {row.outcome:<9}  {row.sku:<{width}}  {said}"
                lines.append(text.rstrip())
        lines += self.remarks
        order: tuple[Outcome, ...] = ("taken", "changed", "unchanged", "refused")
        sums = ", ".join(f"{self.count(outcome)} {outcome}" for outcome in order)
        lines.append(f"{len(self.rows)} rows: {sums}")
        return "\n".join(lines)


@dataclass(frozen=True, slots=True)
class Imported:
    """Everything a file held. Prices and stock are by store id.

    `uncounted` names the variants whose stock the file only calls "in stock": the figure given
    is a first guess, to be written where the store has none yet and never over a count.
    """

    products: tuple[wire.Product, ...] = ()
    categories: tuple[wire.Category, ...] = ()
    prices: Mapping[str, tuple[wire.Price, ...]] = field(default_factory=dict)
    stock: Mapping[str, tuple[wire.Stock, ...]] = field(default_factory=dict)
    reviews: tuple[wire.Review, ...] = ()
    images: Mapping[str, bytes] = field(default_factory=dict)
    uncounted: frozenset[str] = frozenset()
    report: Report = Report()


Known = Callable[[str, str, str], wire.Message | None]
"""What the hub already has: (scope, kind, key) -> the row's body, or None.

Scopes and kinds are those of the feed: ("chain", "product", id), ("store:mitte", "price",
variant id) and so on.
"""


def compare(imported: Imported, known: Known) -> Report:
    """The report with every row that was taken told apart: new, changed or unchanged."""
    comparison = _Comparison(imported, known)
    rows = tuple(
        replace(row, outcome=comparison.outcome(row)) if row.outcome == "taken" else row
        for row in imported.report.rows
    )
    return replace(imported.report, rows=rows)


class _Comparison:
    """Looks up what each row says in the import and at the hub."""

    def __init__(self, imported: Imported, known: Known) -> None:
        self._known = known
        self._uncounted = imported.uncounted
        self._products = {product.id: product for product in imported.products}
        self._reviews = {review.id: review for review in imported.reviews}
        self._prices = {
            store: {price.variant: price for price in prices}
            for store, prices in imported.prices.items()
        }
        self._stock = {
            store: {row.variant: row for row in stock} for store, stock in imported.stock.items()
        }

    def outcome(self, row: RowOutcome) -> Outcome:
        """A row is unchanged when all it says is already so, and new when none of it is known."""
        pairs = self._said(row)
        if all(old is None for _, old in pairs):
            return "taken"
        return "unchanged" if all(new == old for new, old in pairs) else "changed"

    def _said(self, row: RowOutcome) -> list[tuple[object, object]]:
        """What the row says and what the hub says of the same."""
        if row.review:
            return [(self._reviews[row.review], self._known("chain", "review", row.review))]
        product, before = self._products[row.product], self._known("chain", "product", row.product)
        old = before if isinstance(before, wire.Product) else None
        pairs: list[tuple[object, object]] = []
        if not row.variant or product.kind != "variable":
            pairs.append((_shell(product), old and _shell(old)))
        if row.variant:
            pairs.append((_variant(product, row.variant), old and _variant(old, row.variant)))
            pairs += self._goods(row.variant)
        return pairs

    def _goods(self, variant: str) -> list[tuple[object, object]]:
        """Prices and counted stock. Reservations and shelves are the store's, not the file's."""
        pairs: list[tuple[object, object]] = []
        for store, prices in self._prices.items():
            if variant in prices:
                pairs.append((prices[variant], self._known(f"store:{store}", "price", variant)))
        for store, stock in self._stock.items():
            if variant in stock and variant not in self._uncounted:
                before = self._known(f"store:{store}", "stock", variant)
                held = before.on_hand if isinstance(before, wire.Stock) else None
                pairs.append((stock[variant].on_hand, held))
        return pairs


def _variant(product: wire.Product, id_: str) -> wire.Variant | None:
    return next((variant for variant in product.variants if variant.id == id_), None)


def _shell(product: wire.Product) -> wire.Product:
    """The product without its variants, which have rows of their own."""
    return msgspec.structs.replace(product, variants=[])
