"""Reads a CSV file record by record, so that a broken one harms no other.

What spreadsheets and shops write: UTF-8 with or without a byte order mark, comma, semicolon or
tab, line breaks inside quotes, columns in any order. Lines count from 1, the header's line.
"""

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

MAX_FILE_BYTES = 256 * 1024 * 1024
_MAX_RECORD_LINES = 400  # a quote that is never closed would swallow the file
_DELIMITERS = (",", ";", "\t")

csv.field_size_limit(8 * 1024 * 1024)


class CannotRead(Exception):
    """The file as a whole is not what it should be; the text is a sentence for a person."""


@dataclass(frozen=True, slots=True)
class Record:
    """One row by the names of its columns, lower case; `line` is the line it begins on."""

    line: int
    cells: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Broken:
    """A row that cannot be taken apart."""

    line: int
    reason: str


@dataclass(frozen=True, slots=True)
class Table:
    columns: tuple[str, ...]  # lower case
    rows: tuple[Record | Broken, ...]


def read_table(path: Path, needed: Sequence[str]) -> Table:
    """Every record of a file. CannotRead when it is no CSV file or a needed column is missing."""
    lines = _lines(path)
    delimiter = max(_DELIMITERS, key=lines[0].count)
    records = _records(lines, delimiter)
    header = next(records)
    if isinstance(header, Broken):
        raise CannotRead(f"{path.name} does not begin with a row of column names.")
    columns = tuple(name.strip().casefold() for name in header[1])
    missing = [name for name in needed if name.casefold() not in columns]
    if missing:
        raise CannotRead(
            f"{path.name} has no column {_listed(missing)}. It has {_listed(header[1][:12])}."
        )
    return Table(columns, tuple(_named(record, columns) for record in records))


def _lines(path: Path) -> list[str]:
    try:
        if path.stat().st_size > MAX_FILE_BYTES:
            raise CannotRead(f"{path.name} is larger than {MAX_FILE_BYTES // 2**20} MB.")
        content = path.read_bytes()
    except OSError as error:
        raise CannotRead(f"{path} cannot be read: {error.strerror}.") from error
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise CannotRead(f"{path.name} is UTF-16; save it as UTF-8.")
    # Bytes that are not UTF-8 become lone surrogates, which refuse only the row they are in.
    text = content.decode("utf-8-sig", "surrogateescape").replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip():
        raise CannotRead(f"{path.name} is empty.")
    return text.rstrip("\n").split("\n")


def _records(lines: list[str], delimiter: str) -> Iterator[tuple[int, list[str]] | Broken]:
    """The cells of each record. A record ends where its quotes are even, at the latest at a
    limit; one that took lines of others because a quote stays open gives them back."""
    width = 0
    at = 0
    while at < len(lines):
        if not lines[at].strip():
            at += 1
            continue
        end = _end(lines, at)
        cells = _cells(lines[at:end], delimiter) if end else None
        if cells is None or (width and end > at + 1 and len(cells) != width):
            yield Broken(at + 1, "a quote is not closed")
            at += 1
            continue
        if width and len(cells) != width:
            yield Broken(at + 1, f"has {len(cells)} cells where the header has {width}")
        else:
            width = width or len(cells)
            yield at + 1, cells
        at = end


def _end(lines: list[str], start: int) -> int:
    """The line after the record's last; 0 when its quotes do not come out even."""
    quotes = 0
    for at in range(start, min(len(lines), start + _MAX_RECORD_LINES)):
        quotes += lines[at].count('"')
        if quotes % 2 == 0:
            return at + 1
    return 0


def _cells(lines: list[str], delimiter: str) -> list[str] | None:
    text = io.StringIO("\n".join(lines), newline="")
    try:
        records = list(csv.reader(text, delimiter=delimiter, strict=True))
    except csv.Error:
        return None
    return records[0] if len(records) == 1 else None


def _named(record: tuple[int, list[str]] | Broken, columns: tuple[str, ...]) -> Record | Broken:
    if isinstance(record, Broken):
        return record
    line, cells = record
    if any("\ud800" <= letter <= "\udfff" for cell in cells for letter in cell):
        return Broken(line, "is not UTF-8")
    # The first of two columns of one name counts.
    return Record(line, dict(zip(reversed(columns), reversed(cells), strict=True)))


def _listed(names: Sequence[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)
