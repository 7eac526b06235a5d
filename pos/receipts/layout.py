"""What a printed page says, as one value: rows that any printer, picture or test can put out.

A layout knows nothing of paper. Columns, code pages and dots come later, in `lines.compose`
and `escpos.render`, so the same value prints on 80 mm, on 58 mm or on another printer than the
one it was meant for.
"""

from typing import Literal

import msgspec

Align = Literal["left", "center", "right"]
Size = Literal["normal", "large", "huge"]

# More than any code of ours needs, and as much as fits 58 mm of paper as a QR code.
MOST_SIGNS = 900
# How often a size repeats a character's width and height.
SCALES: dict[Size, tuple[int, int]] = {
    "normal": (1, 1),
    "large": (2, 2),
    "huge": (4, 4),
}


class Row(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, tag=True):
    """The base of everything a page is made of, top to bottom."""


class Text(Row, frozen=True, kw_only=True):
    """A paragraph; it wraps. A newline starts a new line.

    A `marker` such as "1. " stands before the first line, and the others are set in under it.
    """

    text: str
    marker: str = ""
    align: Align = "left"
    size: Size = "normal"
    bold: bool = False
    reverse: bool = False  # white on black over the whole width


class Pair(Row, frozen=True, kw_only=True):
    """Words at left and an amount at right, on one line where both fit.

    The words wrap under each other, `indent` columns in; the amount stands on their last line
    and is never broken while it fits the paper.
    """

    left: str
    right: str
    indent: int = 0
    size: Size = "normal"
    bold: bool = False


class Table(Row, frozen=True, kw_only=True):
    """Rows of equal length under a head; the first column reads from the left.

    Where the paper is too narrow for the columns, each cell stands on a line of its own
    beside its head, so nothing is dropped.
    """

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class Rule(Row, frozen=True, kw_only=True):
    """A line across the paper."""

    weight: Literal["thin", "thick", "dashed"] = "thin"


class Qr(Row, frozen=True, kw_only=True):
    """A QR code, centred. `text` is printable ASCII."""

    text: str
    big: bool = False

    def __post_init__(self) -> None:
        _require_ascii(self.text)


class Barcode(Row, frozen=True, kw_only=True):
    """A Code 128 of printable ASCII with its text below, centred."""

    text: str

    def __post_init__(self) -> None:
        _require_ascii(self.text)


class Feed(Row, frozen=True, kw_only=True):
    lines: int = 1


class Cut(Row, frozen=True, kw_only=True):
    """The end of a page."""


class OpenDrawer(Row, frozen=True, kw_only=True):
    """The pulse that opens the cash drawer."""


AnyRow = Text | Pair | Table | Rule | Qr | Barcode | Feed | Cut | OpenDrawer


class Layout(msgspec.Struct, frozen=True, kw_only=True):
    """A whole page. `copy_mark` is the word for "copy" in the page's language."""

    rows: tuple[AnyRow, ...]
    language: str = "en"
    copy_mark: str = "COPY"

    def as_copy(self) -> "Layout":
        """The same page marked as a copy. A copy never opens the drawer."""
        mark = Text(text=self.copy_mark, align="center", size="large", bold=True, reverse=True)
        kept = tuple(row for row in self.rows if not isinstance(row, OpenDrawer))
        return msgspec.structs.replace(self, rows=(mark, Feed(), *kept))


def encode(layout: Layout) -> bytes:
    """The layout as JSON, for the spool to keep."""
    return msgspec.json.encode(layout)


def decode(document: bytes) -> Layout:
    return msgspec.json.decode(document, type=Layout)


def _require_ascii(code: str) -> None:
    """A code that was changed to be printable would be another code, so it is refused."""
    if not (code.isascii() and code.isprintable() and 0 < len(code) <= MOST_SIGNS):
        raise ValueError(f"{code!r} cannot be printed as a code")
