"""The paper of the simulated printer: commands become dots and text, page by page.

Dots are those of a print head with 203 a inch; the picture has `SCALE` pixels for each, so
that letters are clean. A printer's own letters are drawn here in cells of 12 x 24 dots.
"""

from dataclasses import dataclass, field
from typing import Any

import segno
from barcode import Code128  # type: ignore[import-untyped]
from PIL import Image, ImageChops, ImageDraw

from pos.receipts.fonts import face_for
from pos.simulators import decoder as esc

SCALE = 2
WIDTHS = {80: 576, 58: 384}
PAPER, INK = 252, 26  # greys of the picture
_CELL = (12, 24)
_BASELINE = 19
_LINE_SPACING = 30
_MARGIN = 24  # dots of white at both sides of the print head
_CUTTER = 96  # dots from the print head up to the cutter: what lies between is the next page's

# Epson's numbers for ESC t; the letters of each are those of the code page of that name.
_CODE_PAGES = {
    0: "cp437", 2: "cp850", 3: "cp860", 4: "cp863", 5: "cp865", 13: "cp857", 14: "cp737",
    15: "iso8859_7", 16: "cp1252", 17: "cp866", 18: "cp852", 19: "cp858", 32: "cp720",
    33: "cp775", 34: "cp855", 35: "cp861", 36: "cp862", 37: "cp864", 38: "cp869",
    39: "iso8859_2", 40: "iso8859_15", 44: "cp1125", 45: "cp1250", 46: "cp1251", 47: "cp1253",
    48: "cp1254", 49: "cp1255", 50: "cp1256", 51: "cp1257", 52: "cp1258", 53: "kz1048",
}  # fmt: skip


@dataclass
class Style:
    """What ESC @ sets back."""

    code_page: int = 0
    align: int = 0
    bold: bool = False
    underline: int = 0
    reverse: bool = False
    wide: int = 1
    tall: int = 1
    line_spacing: int = _LINE_SPACING
    barcode_height: int = 162
    barcode_width: int = 3
    qr_module: int = 3
    qr_level: int = 48
    qr_data: str = ""


@dataclass
class Page:
    """What lies between two cuts."""

    picture: Image.Image  # its height is the paper that has come out so far
    lines: list[str] = field(default_factory=list)
    codes: list[str] = field(default_factory=list)  # what its QR and bar codes say

    @property
    def text(self) -> str:
        return "\n".join(self.lines) + "\n"


@dataclass(frozen=True)
class _Letter:
    char: str
    bold: bool
    underline: int
    reverse: bool
    wide: int
    tall: int


class Strip:
    """Takes commands in order; `page` is the paper in the printer, `cut()` results are taken."""

    def __init__(self, paper: int = 80) -> None:
        self.dots = WIDTHS[paper]
        self.columns = self.dots // _CELL[0]
        self.style = Style()
        self._line: list[_Letter] = []
        self.page = self._new_page()

    def do(self, command: esc.Command) -> Page | None:
        """Print; the finished page, when this command cut it off."""
        match command:
            case esc.Characters():
                self._write(command.data)
            case esc.LineFeed():
                self._end_line()
            case esc.Initialise():
                self.style = Style()
                self._line.clear()
            case esc.Set():
                self._set(command.name, command.value)
            case esc.Feed():
                self._feed(command)
            case esc.Raster():
                self._raster(command)
            case esc.Symbol():
                self._symbol(command)
            case esc.Barcode():
                self._barcode(command)
            case esc.Cut():
                return self._cut(command)
            case _:
                pass
        return None

    def lose_power(self) -> None:
        self.style = Style()
        self._line.clear()

    def _set(self, name: str, value: int) -> None:
        style = self.style
        match name:
            case "mode":
                style.bold = bool(value & 8)
                style.tall = 2 if value & 16 else 1
                style.wide = 2 if value & 32 else 1
                style.underline = 1 if value & 128 else 0
            case "size":
                style.wide, style.tall = (value >> 4 & 7) + 1, (value & 7) + 1
            case "line_spacing":
                style.line_spacing = _LINE_SPACING if value < 0 else value
            case "bold" | "reverse":
                setattr(style, name, bool(value & 1))
            case "align" | "underline":
                setattr(style, name, value % 48)
            case "code_page" | "barcode_height" | "barcode_width":
                setattr(style, name, value)
            case _:
                pass

    def _write(self, data: bytes) -> None:
        style = self.style
        for char in data.decode(_CODE_PAGES.get(style.code_page, "cp437"), "replace"):
            room = self.columns - sum(letter.wide for letter in self._line)
            if style.wide > room:
                self._end_line()
            self._line.append(
                _Letter(char, style.bold, style.underline, style.reverse, style.wide, style.tall)
            )

    def _end_line(self) -> None:
        line, self._line = self._line, []
        tallest = max((letter.tall for letter in line), default=1) * _CELL[1]
        height = max(tallest if line else 0, self.style.line_spacing)
        taken = sum(letter.wide for letter in line)
        left = self._aligned(taken * _CELL[0])
        top = self._advance(height)
        for letter in line:
            self._draw(letter, left, top + tallest)
            left += letter.wide * _CELL[0]
        text = "".join(letter.char for letter in line)
        spare = max(0, self.columns - taken)
        indent = {1: spare // 2, 2: spare}.get(self.style.align, 0)
        self.page.lines.append(" " * indent + text.rstrip())

    def _draw(self, letter: _Letter, left: int, bottom: int) -> None:
        width, height = _CELL[0] * SCALE, _CELL[1] * SCALE
        cell = Image.new("L", (width, height), PAPER)
        if not letter.char.isspace():
            font = face_for(letter.char, letter.bold).at(height)
            advance = font.getlength(letter.char)
            room = max(width, round(advance))
            glyph = Image.new("L", (room, height), PAPER)
            at = ((room - advance) / 2, _BASELINE * SCALE)
            ImageDraw.Draw(glyph).text(at, letter.char, INK, font, anchor="ls")
            cell = glyph if room == width else glyph.resize((width, height))
        if letter.underline:
            line = (0, height - 2 * letter.underline, width, height)
            ImageDraw.Draw(cell).rectangle(line, fill=INK)
        if letter.reverse:
            cell = ImageChops.invert(cell)
        size = (width * letter.wide, height * letter.tall)
        if cell.size != size:
            cell = cell.resize(size, Image.Resampling.LANCZOS)
        self._paste(cell, left, bottom - _CELL[1] * letter.tall)

    def _feed(self, command: esc.Feed) -> None:
        if self._line:
            self._end_line()
        self._advance(command.dots + command.lines * self.style.line_spacing)
        self.page.lines += [""] * command.lines

    def _raster(self, raster: esc.Raster) -> None:
        if not raster.rows or not raster.row_bytes:
            return
        size = (raster.row_bytes * 8, raster.rows)
        dots = ImageChops.invert(Image.frombytes("1", size, raster.data).convert("L"))
        dots = dots.resize((size[0] * raster.wide, size[1] * raster.tall), Image.Resampling.NEAREST)
        self._picture(dots)
        ink = ImageChops.invert(dots).getbbox()
        if ink is not None and ink[3] - ink[1] <= 8 and ink[2] - ink[0] > self.dots * 0.9:
            self.page.lines.append("-" * self.columns)
        else:
            self.page.lines.append(f"[picture {dots.width} x {dots.height}]")

    def _symbol(self, symbol: esc.Symbol) -> None:
        if symbol.kind != 49:
            return
        style = self.style
        match symbol.function:
            case 67:
                style.qr_module = symbol.data[0]
            case 69:
                style.qr_level = symbol.data[0]
            case 80:
                style.qr_data = symbol.data[1:].decode("latin-1")
            case 81 if style.qr_data:
                level = "lmqh"[style.qr_level - 48]
                code = segno.make_qr(style.qr_data, error=level, boost_error=False)
                rows = [bytes(row) for row in code.matrix_iter(border=0)]
                size = len(rows) * style.qr_module
                if size > self.dots:
                    return  # as printers do: a code wider than the paper is not printed
                data = b"".join(rows).translate(bytes([255, 0]) + bytes(254))
                dots = Image.frombytes("L", (len(rows), len(rows)), data)
                self._picture(dots.resize((size, size), Image.Resampling.NEAREST))
                self.page.codes.append(style.qr_data)
                self.page.lines.append(f"[QR {style.qr_data}]")

    def _barcode(self, barcode: esc.Barcode) -> None:
        if barcode.system != 73 or not barcode.data.startswith(b"{B"):
            self.page.lines.append(f"[bar code of system {barcode.system}, not drawn]")
            return
        text = barcode.data[2:].decode("ascii")
        modules: Any = Code128(text).build()[0]
        width = len(modules) * self.style.barcode_width
        if width > self.dots:
            return
        row = bytes(0 if module == "1" else 255 for module in modules)
        dots = Image.frombytes("L", (len(row), 1), row)
        self._picture(dots.resize((width, self.style.barcode_height), Image.Resampling.NEAREST))
        self.page.codes.append(text)
        self.page.lines.append(f"[bar code {text}]")

    def _picture(self, dots: Image.Image) -> None:
        left = self._aligned(dots.width)
        top = self._advance(dots.height)
        size = (dots.width * SCALE, dots.height * SCALE)
        inked = dots.point(lambda level: PAPER if level else INK)
        self._paste(inked.resize(size, Image.Resampling.BICUBIC), left, top)

    def _cut(self, cut: esc.Cut) -> Page:
        if self._line:
            self._end_line()
        if cut.feed:
            self._advance(cut.feed + _CUTTER)
        page, whole = self.page, self.page.picture
        at = max(0, whole.height - _CUTTER * SCALE)
        page.picture = whole.crop((0, 0, whole.width, at))
        self.page = Page(whole.crop((0, at, whole.width, whole.height)))
        while page.lines and not page.lines[-1]:
            page.lines.pop()
        return page

    def _new_page(self) -> Page:
        width = (self.dots + 2 * _MARGIN) * SCALE
        return Page(Image.new("L", (width, _CUTTER * SCALE), PAPER))

    def _aligned(self, width: int) -> int:
        spare = max(0, self.dots - width)
        return {1: spare // 2, 2: spare}.get(self.style.align, 0)

    def _advance(self, dots: int) -> int:
        """Let so much more paper out; where its top is, in dots."""
        picture = self.page.picture
        longer = Image.new("L", (picture.width, picture.height + dots * SCALE), PAPER)
        longer.paste(picture)
        self.page.picture = longer
        return picture.height // SCALE

    def _paste(self, picture: Image.Image, left: int, top: int) -> None:
        self.page.picture.paste(picture, ((left + _MARGIN) * SCALE, top * SCALE))
