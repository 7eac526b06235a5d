"""A layout as the bytes of one ESC/POS job: the only module that uses python-escpos.

Its `Dummy` writes the commands; bytes go out through our own transports. Each job begins with
ESC @, selects one code page and never another, and prints a line as a picture where that page
lacks a letter (`codepages`). Text arrives here cleaned of every control character, and what is
sent is checked once more.
"""

import copy
import difflib
import logging
import tempfile
from typing import Any

from PIL import Image

from pos.receipts import codepages, raster
from pos.receipts.layout import (
    SCALES,
    Barcode,
    Cut,
    Feed,
    Layout,
    OpenDrawer,
    Qr,
    Rule,
)
from pos.receipts.lines import Block, Line, compose


def _import_library() -> Any:
    """Import python-escpos without what it does to the program on the way.

    It adds a handler to the root logger and leaves a temporary folder behind at each start
    (capabilities.py of 3.1).
    """
    root = logging.getLogger()
    handlers, folder = root.handlers[:], tempfile.tempdir
    try:
        with tempfile.TemporaryDirectory(prefix="tresen-") as own:
            tempfile.tempdir = own
            from escpos import capabilities, magicencode, printer
    finally:
        root.handlers[:], tempfile.tempdir = handlers, folder
    return capabilities, magicencode, printer


_capabilities, _magic, _printer = _import_library()

# Paper by its width in millimetres: columns of font A and dots of the print head at 203 dpi.
PAPERS = {80: (48, 576), 58: (32, 384)}
_STANDARD_CHARACTERS = b"\x1bR\x00"  # ESC R 0: no national variant of ASCII
_QR_MODULE = {False: 5, True: 8}  # dots, where the paper has room


class UnknownProfile(ValueError):
    """No printer of this name in the printer database; the text names the nearest."""


class Renderer:
    """Makes jobs for one kind of printer with one width of paper."""

    def __init__(self, profile: str = "default", paper: int = 80) -> None:
        """`profile` is a name of the printer database, `paper` 80 or 58 millimetres."""
        profiles = _capabilities.CAPABILITIES["profiles"]
        if profile not in profiles:
            near = difflib.get_close_matches(profile, profiles, n=1)
            raise UnknownProfile(
                f"no printer profile {profile!r}" + (f": did you mean {near[0]!r}?" if near else "")
            )
        features = profiles[profile]["features"]
        self._native_qr = bool(features.get("qrCode"))
        self._native_barcode = bool(features.get("barcodeB"))
        self._pages: dict[str, str] = {
            name: number
            for number, name in profiles[profile]["codePages"].items()
            if codepages.letters(name)
        }
        self.columns, self.dots = _measures(profiles[profile], paper)
        self._profile = _capabilities.get_profile(profile)
        # Told the width, the library does not print on standard output that it lacks it.
        data = copy.deepcopy(profiles[profile])
        data["media"]["width"]["pixels"] = self.dots
        self._profile.profile_data = data

    def render(self, layout: Layout) -> bytes:
        """The whole job. FontMissing where a line needs drawing and no font is installed."""
        blocks = compose(layout, self.columns)
        texts = [block.text for block in blocks if isinstance(block, Line)]
        job = _Job(self._profile)
        if texts:
            job.begin(codepages.choose(texts, self._pages))
        else:
            job.begin(None)
        for block in blocks:
            self._put(job, block)
        return job.output

    def _put(self, job: "_Job", block: Block) -> None:
        match block:
            case Line() if job.says(block.text):
                job.line(block)
            case Line():
                job.image(raster.line_image(block, self.columns, self.dots))
            case Rule():
                job.image(raster.rule_image(block.weight, self.dots))
            case Qr():
                self._qr(job, block)
            case Barcode():
                self._barcode(job, block)
            case Feed():
                job.feed(block.lines)
            case Cut():
                job.cut()
            case OpenDrawer():
                job.open_drawer()

    def _qr(self, job: "_Job", code: Qr) -> None:
        """Drawn by the printer where it can.

        A few hundred bytes instead of some 20,000 dots matter on a serial line, and the
        printer's own modules are exact. The size is ours to choose, since most printers
        leave a code that is wider than the paper out in silence.
        """
        module = max(2, min(_QR_MODULE[code.big], self.dots // raster.qr_modules(code.text)))
        if self._native_qr:
            job.qr(code.text, module)
        else:
            job.image(raster.qr_image(code.text, module, self.dots))

    def _barcode(self, job: "_Job", code: Barcode) -> None:
        # Start code B: 11 modules a character, and start, check and stop take 35.
        module = self.dots // (11 * len(code.text) + 35 + 20)
        if self._native_barcode and module >= 2:
            job.barcode(code.text, min(3, module))
        job.line(Line(code.text, align="center"))


class _Job:
    """One Dummy and what it was last told, so that nothing is said twice."""

    def __init__(self, profile: Any) -> None:
        self._printer = _printer.Dummy()
        self._printer.profile = profile
        self._printer.magic = _magic.MagicEncode(self._printer)
        self._page: str | None = None
        self._style: dict[str, Any] = {}

    @property
    def output(self) -> bytes:
        output: bytes = self._printer.output
        return output

    def begin(self, page: str | None) -> None:
        self._printer.hw("INIT")
        if page is not None:
            self._printer._raw(_STANDARD_CHARACTERS)
            self._printer.charcode(page)
        self._page = page
        self._style = {"align": "left", "bold": False, "size": "normal", "invert": False}

    def says(self, text: str) -> bool:
        return self._page is not None and codepages.says(self._page, text)

    def line(self, line: Line) -> None:
        if not self.says(line.text):  # the last door before the printer
            raise ValueError(f"{line.text!r} is not printable in {self._page}")
        size = line.size if line.text else "normal"
        self._set(align=line.align, bold=line.bold, size=size, invert=line.reverse)
        self._printer.text(line.text + "\n")

    def image(self, image: Image.Image) -> None:
        self._set(align="left")
        self._printer.image(image)

    def qr(self, text: str, module: int) -> None:
        self._set(align="center")
        self._printer.qr(text, ec=1, size=module, native=True)

    def barcode(self, text: str, module: int) -> None:
        self._set(align="center")
        # Not `barcode`: it prints on standard output which way it chose.
        self._printer._hw_barcode(
            "{B" + text, "CODE128", 64, module, pos="OFF", align_ct=False, function_type="B"
        )

    def feed(self, lines: int) -> None:
        self._set(size="normal", invert=False)
        self._printer.print_and_feed(lines)

    def cut(self) -> None:
        self._printer.cut(mode="PART")

    def open_drawer(self) -> None:
        self._printer.cashdraw(2)

    def _set(self, **style: Any) -> None:
        changed = {name: value for name, value in style.items() if self._style[name] != value}
        self._style |= changed
        if "size" in changed:
            across, down = SCALES[changed.pop("size")]
            changed |= {"custom_size": True, "width": across, "height": down}
        if changed:
            self._printer.set(**changed)


def _measures(profile: dict[str, Any], paper: int) -> tuple[int, int]:
    """Columns and dots: the database's where it knows this printer with this paper."""
    columns, dots = PAPERS[paper]
    media = profile["media"]["width"]
    if isinstance(media["pixels"], int) and abs(media["pixels"] - dots) < 100:
        return profile["fonts"]["0"]["columns"], media["pixels"]
    return columns, dots
