"""Refuses rows of a WooCommerce export whose SKU or GTIN another article has already."""

from collections.abc import Iterable, Sequence

from sync.connectors.codes import Carrier, Code, codes_of
from sync.connectors.woocommerce_products import id_of, sku_of
from sync.connectors.woocommerce_rows import Row

_SOLD = ("simple", "external", "variation")  # these become variants; the others carry no code


def clashes(rows: Sequence[Row], carriers: Iterable[Carrier]) -> dict[int, tuple[Row, str]]:
    """The rows to refuse, by line, each with the reason.

    What counts is how the shop would look after the import: a product of the file replaces the
    one the shop has, so codes may change hands within a file. One that is refused replaces
    nothing; its old codes stay taken, which may refuse others in turn.
    """
    held = list(carriers)
    refused: dict[int, tuple[Row, str]] = {}
    while True:
        left = [row for row in rows if row.line not in refused]
        found = _clashes(left, held)
        if not found:
            return refused
        refused |= found


def _clashes(rows: Sequence[Row], held: Sequence[Carrier]) -> dict[int, tuple[Row, str]]:
    replaced = {id_of(row) for row in rows if row.kind != "variation"}
    staying = [carrier for carrier in held if carrier.product not in replaced]
    taken = {code: carrier for carrier in staying for code in carrier.codes}
    first: dict[Code, Row] = {}
    refused: dict[int, tuple[Row, str]] = {}
    for row in sorted(rows, key=lambda row: row.line):
        if row.kind not in _SOLD:
            continue
        codes = codes_of(sku_of(row), row.gtin)
        reason = next(filter(None, (_reason(row, code, taken, first) for code in codes)), "")
        if reason:
            refused[row.line] = (row, reason)
        else:
            first |= dict.fromkeys(codes, row)
    return refused


def _reason(row: Row, code: Code, taken: dict[Code, Carrier], first: dict[Code, Row]) -> str:
    kind, text = code
    advice = f"give one of them another {kind} and import it again"
    other = taken.get(code)
    if other is not None and other.variant != id_of(row):
        return f"the {kind} {text} belongs to {other}: {advice}"
    if code in first:
        return f"the {kind} {text} is already on line {first[code].line}: {advice}"
    return ""
