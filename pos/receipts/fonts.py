"""The fonts that draw what a printer has no letters for: found once, one glyph at a time."""

import shutil
import subprocess
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from PIL import ImageFont

_SHARE = Path("/usr/share/fonts")
# Every glyph of the first is one cell wide; the second has the rest, and Japanese in two cells.
# (family, face in a collection, scale of the em so that the glyphs fill a cell, files)
_FAMILIES = (
    (
        "DejaVu Sans Mono",
        0,
        20 / 24,
        ("truetype/dejavu/DejaVuSansMono.ttf", "truetype/dejavu/DejaVuSansMono-Bold.ttf"),
    ),
    (
        "Noto Sans Mono CJK JP",
        5,
        23 / 24,
        ("opentype/noto/NotoSansCJK-Regular.ttc", "opentype/noto/NotoSansCJK-Bold.ttc"),
    ),
)


class FontMissing(Exception):
    """No font is installed that letters could be drawn with; the text says what to install."""


@dataclass(frozen=True)
class Face:
    """A font file, and how large its em stands in a cell."""

    file: Path
    index: int
    scale: float

    def at(self, cell_height: float) -> ImageFont.FreeTypeFont:
        return _sized(self, round(cell_height * self.scale))

    def has(self, char: str) -> bool:
        return _has(self, char)


@cache
def faces(bold: bool) -> tuple[Face, ...]:
    """The installed faces in the order in which they are asked for a glyph."""
    found = []
    for family, index, scale, files in _FAMILIES:
        file = _SHARE / files[bold]
        if file.exists():
            found.append(Face(file, index, scale))
        elif asked := _fontconfig(family, bold):
            found.append(Face(*asked, scale))
    if not found:
        raise FontMissing(
            "No font to print with is installed: run `apt-get install fonts-noto-cjk`."
        )
    return tuple(found)


def face_for(char: str, bold: bool) -> Face:
    """The first face that has the character, else the last, which shows an empty box."""
    candidates = faces(bold)
    return next((face for face in candidates if face.has(char)), candidates[-1])


def _fontconfig(family: str, bold: bool) -> tuple[Path, int] | None:
    """Ask fontconfig, which answers with the nearest font it has if it lacks this one."""
    if shutil.which("fc-match") is None:
        return None
    pattern = f"{family}:weight={'bold' if bold else 'regular'}"
    answer = subprocess.run(
        ["fc-match", "-f", "%{file}\n%{index}\n%{family}", pattern],
        capture_output=True,
        text=True,
        timeout=10,
        check=False,
    ).stdout.split("\n")
    if len(answer) != 3 or family not in answer[2].split(","):
        return None
    return Path(answer[0]), int(answer[1]) & 0xFFFF  # the high half names a variable instance


@cache
def _sized(face: Face, pixels: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(face.file), pixels, index=face.index)


@cache
def _has(face: Face, char: str) -> bool:
    """Whether the font draws this character as anything but its box for a missing one."""
    font = _sized(face, 24)
    return bytes(font.getmask(char)) != bytes(font.getmask("\U0010ffff"))
