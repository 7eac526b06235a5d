"""Text measured in a printer's character cells: cleaned, counted and wrapped, never cut off.

A wide glyph (Unicode TR 11, East Asian Width W and F) takes two cells, a combining mark none.
"""

import unicodedata
from collections.abc import Iterator

SOFT_HYPHEN = "\N{SOFT HYPHEN}"
_NO_BREAK = {"\N{NO-BREAK SPACE}", "\N{NARROW NO-BREAK SPACE}", "\N{FIGURE SPACE}"}
# What must not begin a line in Japanese (JIS X 4051, the common part), nor end one.
_NOT_FIRST = set(
    "、。，．・：；？！ー々）］｝」』】〉》〕”’"  # noqa: RUF001
    "ァィゥェォッャュョヮヵヶぁぃぅぇぉっゃゅょゎ"
)
_NOT_LAST = set("（［｛「『【〈《〔“‘")  # noqa: RUF001
# Cc: C0 and C1 controls, which a printer would obey; Cf: invisible format characters;
# Cs: lone surrogates; Zl, Zp: line and paragraph separators.
_REMOVED = {"Cc", "Cf", "Cs", "Zl", "Zp"}


def clean(text: str) -> str:
    """The text without anything a printer could take for a command.

    Names come from shop platforms and files, so a name may hold any character. Tabs and line
    ends become a space; a soft hyphen stays, because wrapping reads it.
    """
    if text.isascii() and text.isprintable():
        return text
    kept = []
    for char in unicodedata.normalize("NFC", text):
        if char in "\t\n\r\v\f\N{LINE SEPARATOR}\N{PARAGRAPH SEPARATOR}":
            kept.append(" ")
        elif char == SOFT_HYPHEN or unicodedata.category(char) not in _REMOVED:
            kept.append(char)
    return "".join(kept)


def char_width(char: str) -> int:
    if unicodedata.category(char) in ("Mn", "Me") or char == SOFT_HYPHEN:
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def width(text: str) -> int:
    """Cells that the text takes on paper."""
    if text.isascii():
        return len(text)
    return sum(map(char_width, text))


def plain(text: str) -> str:
    """Wrapped text as it is printed: no-break spaces are spaces once lines are made."""
    return "".join(" " if char in _NO_BREAK else char for char in text if char != SOFT_HYPHEN)


def wrap(text: str, columns: int) -> list[str]:
    """Lines of at most `columns` cells; at least one, perhaps empty.

    Breaks at spaces, after hyphens, at soft hyphens, and between wide glyphs; a word longer
    than a line is broken where the line ends. Leading spaces are kept, for indented amounts.
    """
    if columns < 2:
        raise ValueError("a line needs room for one wide glyph")
    if width(text) <= columns:
        return [text]
    lines: list[str] = []
    line = text[: len(text) - len(text.lstrip(" "))][:columns]
    at = width(line)
    space = 0  # cells of blank waiting between the line and the next piece
    for piece in _pieces(text.lstrip(" ")):
        if piece.isspace() and set(piece) == {" "}:
            space = len(piece)
            continue
        size = width(piece)
        hyphen = piece.endswith(SOFT_HYPHEN)  # shown only where the line ends there
        if at + space + size + hyphen <= columns:
            line, at, space = line + " " * space + piece, at + space + size, 0
            continue
        if line.strip():
            lines.append(_ended(line, columns))
        line, at, space = "", 0, 0
        for cluster in _clusters(piece):
            step = width(cluster)
            if at + step > columns:
                lines.append(line)
                line, at = "", 0
            line, at = line + cluster, at + step
    lines.append(line + " " * min(space, columns - at))
    return lines


def longest(text: str) -> int:
    """Cells of the longest part that `wrap` breaks only when it must."""
    return max((width(piece) for piece in _pieces(text.strip(" "))), default=0)


def _ended(line: str, columns: int) -> str:
    """A line that ends inside a word shows its soft hyphen."""
    if line.endswith(SOFT_HYPHEN) and width(line) < columns:
        return line.rstrip(SOFT_HYPHEN) + "-"
    return line


def _clusters(text: str) -> Iterator[str]:
    """Characters with the combining marks that belong to them."""
    cluster = ""
    for char in text:
        if cluster and char_width(char):
            yield cluster
            cluster = ""
        cluster += char
    if cluster:
        yield cluster


def _pieces(text: str) -> Iterator[str]:
    """Runs of spaces, and the parts between which a line may break."""
    piece = ""
    for cluster in _clusters(text):
        if piece and _may_break(piece, cluster):
            yield piece
            piece = ""
        piece += cluster
    if piece:
        yield piece


def _may_break(before: str, after: str) -> bool:
    last, first = before[-1], after[0]
    if " " in (last, first):
        return last != first
    if last == SOFT_HYPHEN:
        return True
    if last == "-":
        return len(before) > 1 and before[-2].isalpha() and first.isalpha()
    wide = char_width(last) == 2 or char_width(first) == 2
    return wide and first not in _NOT_FIRST and last not in _NOT_LAST
