"""Lines, rules and codes as black and white dots, for what a printer cannot say in letters."""

from functools import cache
from itertools import pairwise
from typing import Literal

import segno
from PIL import Image, ImageChops, ImageDraw

from pos.receipts.cells import char_width, width
from pos.receipts.fonts import face_for
from pos.receipts.layout import SCALES
from pos.receipts.lines import Line

CELL = (12, 24)  # dots of a character of font A
_LINE = 30  # dots from line to line, as the printer's own are spaced
_BASELINE = 19
_FINE = 4  # drawn so much larger, then reduced: smoother than hinted dots
_RULES: dict[str, tuple[int, int]] = {"thin": (16, 2), "thick": (18, 4), "dashed": (16, 2)}
_DASH = (8, 6)
# Bytes that a QR code of version 1, 2 … holds at level M (ISO/IEC 18004, table 7).
_QR_BYTES = (14, 26, 42, 62, 84, 106, 122, 152, 180, 213, 251, 287, 331, 362, 412, 450, 504, 560,
             624, 666, 711, 779, 857, 911, 997)  # fmt: skip
# What a printer obeys the moment it arrives, even inside a picture: DLE EOT, DLE ENQ, DLE DC4.
_DLE = 0x10
_REAL_TIME = (0x04, 0x05, 0x14)


def line_image(line: Line, columns: int, dots: int) -> Image.Image:
    """A line in the same cells as the printer's own letters, so that columns still align."""
    across, down = SCALES[line.size]
    room = columns // across
    canvas = Image.new("L", (room * CELL[0] * _FINE, CELL[1] * _FINE), 255)
    spare = room - width(line.text)
    x = {"left": 0.0, "center": spare / 2, "right": float(spare)}[line.align]
    for char in line.text:
        cells = char_width(char)
        if char != " ":
            _draw_glyph(canvas, char, x if cells else x - 1, max(1, cells), line.bold)
        x += cells
    image = canvas.resize((room * CELL[0] * across, CELL[1] * down), Image.Resampling.LANCZOS)
    image = image.point(lambda level: 0 if level < 150 else 255)
    if line.reverse:
        image = ImageChops.invert(image)
    page = Image.new("L", (dots, max(_LINE, image.height)), 255)
    page.paste(image, (0, 0))
    return _printable(page)


@cache
def rule_image(weight: Literal["thin", "thick", "dashed"], dots: int) -> Image.Image:
    """A line across the paper with the white above and below it."""
    height, strength = _RULES[weight]
    page = Image.new("L", (dots, height), 255)
    top = (height - strength) // 2
    draw = ImageDraw.Draw(page)
    on, off = _DASH if weight == "dashed" else (dots, 0)
    for start in range(0, dots, on + off):
        draw.rectangle((start, top, start + on - 1, top + strength - 1), fill=0)
    return _printable(page)


def qr_modules(text: str) -> int:
    """Modules across that a code of this text needs at most, with its quiet zone, at level M.

    Printers choose the encoding themselves, so this counts bytes, the widest of them.
    """
    version = next(
        (at for at, most in enumerate(_QR_BYTES, start=1) if len(text) <= most), len(_QR_BYTES)
    )
    return 17 + 4 * version + 8


def qr_image(text: str, module: int, dots: int) -> Image.Image:
    """A QR code in the middle of the paper, for printers that cannot draw one themselves."""
    code = segno.make_qr(text, error="m", boost_error=False)
    size = int(code.symbol_size(scale=module)[0])
    page = Image.new("L", (dots, size), 255)
    draw = ImageDraw.Draw(page)
    left = (dots - size) // 2
    for row, modules in enumerate(code.matrix_iter(scale=module)):
        for column, dark in enumerate(modules):
            if dark:
                draw.point((left + column, row), fill=0)
    return _printable(page)


def _draw_glyph(canvas: Image.Image, char: str, column: float, cells: int, bold: bool) -> None:
    font = face_for(char, bold).at(CELL[1] * _FINE)
    room = cells * CELL[0] * _FINE
    advance = font.getlength(char)
    left = column * CELL[0] * _FINE
    if advance <= room * 1.05:
        at = (left + (room - advance) / 2, _BASELINE * _FINE)
        ImageDraw.Draw(canvas).text(at, char, 0, font, anchor="ls")
        return
    # A letter wider than its cell is narrowed: an overlap would hide its neighbour.
    glyph = Image.new("L", (round(advance), CELL[1] * _FINE), 255)
    ImageDraw.Draw(glyph).text((0, _BASELINE * _FINE), char, 0, font, anchor="ls")
    canvas.paste(glyph.resize((room, glyph.height)), (round(left), 0))


def _printable(page: Image.Image) -> Image.Image:
    """One bit a dot, and no bytes among them that a printer obeys at once.

    Epson's reference warns of the real-time commands: they are carried out on arrival, even
    where they are part of a picture, and one of them opens the drawer. One dot more breaks
    the sequence and is not seen.
    """
    ink = bytearray(ImageChops.invert(page).convert("1").tobytes())
    for at, (first, second) in enumerate(pairwise(ink)):
        if first == _DLE and second in _REAL_TIME:
            ink[at] |= 0x20
    return ImageChops.invert(Image.frombytes("1", page.size, bytes(ink)).convert("L")).convert("1")
