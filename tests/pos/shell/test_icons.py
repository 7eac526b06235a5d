"""Icons are one set, in any colour, sharp at any size."""

from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from pos.shell.bringup import RESOURCES
from pos.shell.icons import IconImages

FILES = sorted((RESOURCES / "icons").glob("*.svg"))

pytestmark = pytest.mark.usefixtures("qapp")


def painted(name: str, side: int, colour: str = "ff0000", stroke: str = "2") -> QImage:
    provider = IconImages(RESOURCES / "icons")
    return provider.requestImage(f"{name}/{colour}/{stroke}", QSize(), QSize(side, side))


def opaque(image: QImage) -> list[QColor]:
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return [pixel for pixel in pixels if pixel.alpha() == 255]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_an_icon_is_drawn_as_the_others_are(file: Path) -> None:
    drawing = ElementTree.fromstring(file.read_text())
    said = [drawing.get(name) for name in ("viewBox", "stroke", "stroke-width", "fill")]
    assert said == ["0 0 24 24", "currentColor", "2", "none"]
    assert opaque(painted(file.stem, 48))


@pytest.mark.parametrize("side", [18, 44, 112])
def test_an_icon_has_the_colour_and_the_pixels_asked_for(side: int) -> None:
    image = painted("check", side, "0b5d4e")
    assert (image.width(), image.height()) == (side, side)
    assert {pixel.name() for pixel in opaque(image)} == {"#0b5d4e"}


def test_a_finer_stroke_takes_less_ink() -> None:
    assert len(opaque(painted("box", 112, stroke="1.4"))) < len(opaque(painted("box", 112)))


def test_an_icon_nobody_drew_is_no_image() -> None:
    assert painted("unicorn", 24).isNull()
