"""Codes read off a picture, as a scanner reads them off glass or paper."""

from pathlib import Path

import zxingcpp
from PIL import Image


def codes_on(picture: Path) -> list[str]:
    """The texts of the codes on a picture, QR and bars."""
    with Image.open(picture) as image:
        return [code.text for code in zxingcpp.read_barcodes(image.convert("L"))]
