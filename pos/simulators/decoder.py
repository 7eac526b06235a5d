"""ESC/POS bytes read as a printer reads them: one command after another, as values.

Written from Epson's ESC/POS command reference and from nothing that writes such bytes here, so
that what our renderer means and what arrives on paper are two opinions. Commands the simulator
does not act on are still read in full, by the lengths the reference gives.
"""

from collections.abc import Callable
from dataclasses import dataclass

_DLE, _ESC, _FS, _GS = 0x10, 0x1B, 0x1C, 0x1D


@dataclass(frozen=True, slots=True)
class Characters:
    """Bytes to be printed in the selected code page."""

    data: bytes


@dataclass(frozen=True, slots=True)
class LineFeed:
    pass


@dataclass(frozen=True, slots=True)
class Initialise:
    """ESC @"""


@dataclass(frozen=True, slots=True)
class Set:
    """A setting that holds until it is changed: its command's name and its number."""

    name: str
    value: int


@dataclass(frozen=True, slots=True)
class Feed:
    """ESC d (lines) and ESC J (dots)"""

    lines: int = 0
    dots: int = 0


@dataclass(frozen=True, slots=True)
class Raster:
    """GS v 0: rows of bytes, a set bit is a black dot."""

    wide: int  # how often each dot is repeated across
    tall: int
    row_bytes: int
    rows: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Symbol:
    """GS ( k: one function of a two-dimensional code. `kind` 49 is QR."""

    kind: int
    function: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Barcode:
    """GS k. `system` 73 is Code 128."""

    system: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Cut:
    """GS V. `feed` dots beyond the cutter come first."""

    partial: bool
    feed: int = 0


@dataclass(frozen=True, slots=True)
class Pulse:
    """ESC p: the drawer on connector pin 2 (0) or 5 (1)."""

    pin: int


@dataclass(frozen=True, slots=True)
class Report:
    """GS r: a status that is answered in its turn."""

    which: int


@dataclass(frozen=True, slots=True)
class ReportProcess:
    """GS ( H function 48: answer with this number when everything before is done."""

    number: bytes


@dataclass(frozen=True, slots=True)
class Unheeded:
    """Read in full, but of no consequence for the paper here."""

    data: bytes


Command = (
    Characters | LineFeed | Initialise | Set | Feed | Raster | Symbol | Barcode | Cut | Pulse
    | Report | ReportProcess | Unheeded
)  # fmt: skip


class Incomplete(Exception):
    """The rest of the command has not arrived yet."""


class _Reader:
    def __init__(self, data: bytes) -> None:
        self.data = data
        self.at = 0

    def byte(self) -> int:
        return self.take(1)[0]

    def take(self, count: int) -> bytes:
        if self.at + count > len(self.data):
            raise Incomplete
        self.at += count
        return self.data[self.at - count : self.at]

    def until(self, end: int) -> bytes:
        found = self.data.find(end, self.at)
        if found < 0:
            raise Incomplete
        taken = self.data[self.at : found]
        self.at = found + 1
        return taken

    def word(self) -> int:
        return int.from_bytes(self.take(2), "little")


# ESC commands with one number that is a setting.
_ESC_SETTINGS = {
    ord("!"): "mode",
    ord(" "): "spacing",
    ord("-"): "underline",
    ord("3"): "line_spacing",
    ord("E"): "bold",
    ord("G"): "double_strike",
    ord("M"): "font",
    ord("R"): "international",
    ord("V"): "rotation",
    ord("a"): "align",
    ord("t"): "code_page",
    ord("{"): "upside_down",
}
_GS_SETTINGS = {
    ord("!"): "size",
    ord("B"): "reverse",
    ord("H"): "hri_position",
    ord("b"): "smoothing",
    ord("f"): "hri_font",
    ord("h"): "barcode_height",
    ord("w"): "barcode_width",
}
# Lengths of the arguments of what is read and not heeded.
_ESC_UNHEEDED = {ord("="): 1, ord("U"): 1, ord("r"): 1, ord("S"): 0, ord("L"): 0, ord("i"): 0,
                 ord("m"): 0, ord("$"): 2, ord("\\"): 2, ord("B"): 2, ord("c"): 2}  # fmt: skip
_GS_UNHEEDED = {ord("a"): 1, ord("|"): 1, ord("/"): 1, ord("L"): 2, ord("W"): 2, ord("P"): 2,
                ord("I"): 1, ord("T"): 1, ord("^"): 3}  # fmt: skip


def read(data: bytes) -> tuple[Command, int]:
    """The first command and how many bytes it took; Incomplete while its end is missing."""
    reader = _Reader(data)
    return _command(reader), reader.at


def _command(reader: _Reader) -> Command:
    first = reader.byte()
    if first == 0x0A:
        return LineFeed()
    branch = _BRANCHES.get(first)
    if branch is not None:
        return branch(reader)
    if first < 0x20 or first == 0x7F:
        return Unheeded(bytes([first]))
    start = reader.at - 1
    while reader.at < len(reader.data) and reader.data[reader.at] >= 0x20:
        reader.at += 1
    return Characters(reader.data[start : reader.at])


def _escape(reader: _Reader) -> Command:
    code = reader.byte()
    if code in _ESC_SETTINGS:
        return Set(_ESC_SETTINGS[code], reader.byte())
    if code in _ESC_UNHEEDED:
        return Unheeded(bytes([_ESC, code]) + reader.take(_ESC_UNHEEDED[code]))
    match chr(code):
        case "@":
            return Initialise()
        case "2":
            return Set("line_spacing", -1)
        case "d":
            return Feed(lines=reader.byte())
        case "J":
            return Feed(dots=reader.byte())
        case "p":
            pin, _, _ = reader.take(3)
            return Pulse(pin % 48)
        case "D":
            return Unheeded(reader.until(0))
        case "*":
            mode, columns = reader.byte(), reader.word()
            return Unheeded(reader.take(columns * (3 if mode >= 32 else 1)))
    return Unheeded(bytes([_ESC, code]))


def _group(reader: _Reader) -> Command:
    code = reader.byte()
    if code in _GS_SETTINGS:
        return Set(_GS_SETTINGS[code], reader.byte())
    if code in _GS_UNHEEDED:
        return Unheeded(bytes([_GS, code]) + reader.take(_GS_UNHEEDED[code]))
    match chr(code):
        case "V":
            mode = reader.byte()
            if mode in (0, 48, 1, 49):
                return Cut(partial=mode in (1, 49))
            return Cut(partial=mode in (66, 98, 104), feed=reader.byte())
        case "r":
            return Report(reader.byte() % 48)
        case "v":
            reader.byte()
            mode, row_bytes, rows = reader.byte() % 48, reader.word(), reader.word()
            data = reader.take(row_bytes * rows)
            return Raster(1 + (mode & 1), 1 + (mode >> 1 & 1), row_bytes, rows, data)
        case "k":
            system = reader.byte()
            if system <= 6:
                return Barcode(system + 65, reader.until(0))
            return Barcode(system, reader.take(reader.byte()))
        case "(":
            return _extended(reader)
    return Unheeded(bytes([_GS, code]))


def _extended(reader: _Reader) -> Command:
    """GS ( with its letter, a length and so many bytes: the same shape for all of them."""
    letter = reader.byte()
    body = reader.take(reader.word())
    if letter == ord("k") and len(body) >= 2:
        return Symbol(kind=body[0], function=body[1], data=body[2:])
    if letter == ord("H") and len(body) == 6 and body[0] == 48:
        return ReportProcess(body[2:])
    return Unheeded(bytes([letter]) + body)


def _real_time(reader: _Reader) -> Command:
    """DLE EOT, DLE ENQ and DLE DC4 were obeyed on arrival; here they only take their place."""
    code = reader.byte()
    lengths = {0x04: 1, 0x05: 1}
    if code == 0x14:
        function = reader.byte()
        return Unheeded(reader.take(7 if function == 8 else 2))
    return Unheeded(reader.take(lengths.get(code, 0)))


def _kanji(reader: _Reader) -> Command:
    code = reader.byte()
    if code in b"&.":
        return Unheeded(bytes([_FS, code]))
    if code == ord("("):
        reader.byte()
        return Unheeded(reader.take(reader.word()))
    return Unheeded(bytes([_FS, code, reader.byte()]))


_BRANCHES: dict[int, Callable[[_Reader], Command]] = {
    _ESC: _escape,
    _GS: _group,
    _DLE: _real_time,
    _FS: _kanji,
}
