"""A layout set on paper of so many columns: lines of characters, still without a printer."""

from dataclasses import dataclass
from itertools import pairwise

from pos.receipts.cells import clean, longest, plain, width, wrap
from pos.receipts.layout import (
    SCALES,
    Align,
    AnyRow,
    Barcode,
    Cut,
    Feed,
    Layout,
    OpenDrawer,
    Pair,
    Qr,
    Rule,
    Size,
    Table,
    Text,
)

_GAP = 2  # columns between words and their amount, at least


@dataclass(frozen=True, slots=True)
class Line:
    """One line of printable characters, no wider than the paper at its size."""

    text: str
    align: Align = "left"
    size: Size = "normal"
    bold: bool = False
    reverse: bool = False


Block = Line | Rule | Qr | Barcode | Feed | Cut | OpenDrawer


def compose(layout: Layout, columns: int) -> list[Block]:
    """Every row as lines of at most `columns` characters of normal width, in order.

    All text is cleaned here, so what leaves this module holds no control character.
    """
    return [block for row in layout.rows for block in _blocks(row, columns)]


def _blocks(row: AnyRow, columns: int) -> list[Block]:
    match row:
        case Text():
            return list(_text(row, columns))
        case Pair():
            return list(_pair(row, columns))
        case Table():
            return list(_table(row, columns))
        case _:
            return [row]


def _text(row: Text, columns: int) -> list[Line]:
    room = columns // SCALES[row.size][0]
    marker = clean(row.marker)
    lines: list[Line] = []
    for paragraph in row.text.split("\n"):
        for text in wrap(clean(paragraph), room - width(marker)):
            before = " " * width(marker) if lines else marker
            shown = before + plain(text).rstrip()
            if row.reverse:
                shown = _centred(shown, room)
            lines.append(Line(shown, row.align, row.size, row.bold, row.reverse))
    return lines


def _pair(row: Pair, columns: int) -> list[Line]:
    columns //= SCALES[row.size][0]
    indent = " " * min(row.indent, columns // 4)
    right = clean(row.right)
    taken = width(right)
    room = columns - len(indent) - taken - _GAP
    words, whole = clean(row.left), columns - len(indent)
    # Beside each other, unless that would leave a narrow column or break a word.
    beside = room >= columns // 3 and (width(words) <= room or min(longest(words), whole) <= room)
    left = [indent + text for text in wrap(words, room if beside else whole)]
    if beside:
        last = left.pop()
        ends = [last + " " * (columns - width(last) - taken) + right]
    else:
        ends = [" " * max(0, columns - width(text)) + text for text in wrap(right, columns)]
    return [
        Line(plain(text).rstrip(), size=row.size, bold=row.bold)
        for text in (left if row.left else []) + ends
    ]


def _table(table: Table, columns: int) -> list[Line]:
    rows = [tuple(map(clean, row)) for row in (table.head, *table.rows)]
    widths = [max(map(width, column)) for column in zip(*rows, strict=True)]
    spare = columns - sum(widths)
    gaps = len(widths) - 1
    if spare < gaps * _GAP:
        return [
            line
            for row in rows[1:]
            for head, cell in zip(rows[0], row, strict=True)
            for line in _pair(Pair(left=head, right=cell), columns)
        ]
    # Where each column ends, so that the last one ends with the paper.
    ends = [widths[0]]
    for at, size in enumerate(widths[1:]):
        ends.append(ends[-1] + size + spare * (at + 1) // gaps - spare * at // gaps)
    lines = []
    for row in rows:
        text = row[0] + " " * (widths[0] - width(row[0]))
        for cell, (start, end) in zip(row[1:], pairwise(ends), strict=True):
            text += " " * (end - start - width(cell)) + cell
        lines.append(Line(plain(text).rstrip()))
    return lines


def _centred(text: str, room: int) -> str:
    spare = room - width(text)
    return " " * (spare // 2) + text + " " * (spare - spare // 2)
