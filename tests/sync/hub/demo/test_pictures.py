"""Every picture is drawn in what Qt paints faithfully of SVG, in the colour asked for."""

import re
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from pytestqt.qtbot import QtBot

from sync.hub.demo.pictures import KINDS, draw
from sync.hub.demo.pictures.colour import from_oklch, to_oklch, tones
from sync.hub.demo.pictures.scene import closer
from sync.hub.demo.pictures.turned import Turned, radius

NAMESPACE = "{http://www.w3.org/2000/svg}"
ELEMENTS = {"svg", "title", "defs", "linearGradient", "stop", "rect", "path", "ellipse", "g"}
ATTRIBUTES = {
    *("width", "height", "viewBox", "version", "baseProfile", "id", "transform"),
    *("x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "rx", "ry", "d"),
    *("offset", "stop-color", "gradientUnits", "fill", "fill-opacity"),
    *("stroke", "stroke-width", "stroke-opacity", "stroke-linecap", "stroke-linejoin"),
}
COLOUR = re.compile(r"#[0-9a-f]{6}|none|url\(#b\)")
CLAY, CHALK, CHARCOAL, INK = "#c67c5f", "#ece7dd", "#474646", "#34455d"
kinds = pytest.mark.parametrize("kind", sorted(KINDS))


@kinds
@pytest.mark.parametrize("colour", [CLAY, CHALK, CHARCOAL])
def test_only_what_qt_paints_faithfully_is_used(kind: str, colour: str) -> None:
    root = ElementTree.fromstring(draw(kind, colour))
    assert root.get("viewBox") == "0 0 800 800"
    for element in root.iter():
        assert element.tag.removeprefix(NAMESPACE) in ELEMENTS
        assert element is root or element.tag != NAMESPACE + "svg", "a nested svg is skipped"
        for name, value in element.attrib.items():
            assert name in ATTRIBUTES
            if name in ("fill", "stroke", "stop-color"):
                assert COLOUR.fullmatch(value), "any other colour is painted black"
    assert len(list(root.iter(NAMESPACE + "linearGradient"))) == 1


@kinds
def test_no_number_is_broken(kind: str) -> None:
    assert not re.search(r"nan|inf|\d\.\d\.\d|--|e-\d", draw(kind, CLAY).split("</title>")[1])


@kinds
def test_the_object_takes_the_colour_asked_for(kind: str, qtbot: QtBot) -> None:
    del qtbot  # brings Qt up
    clay, ink = _painted(draw(kind, CLAY), 60), _painted(draw(kind, INK), 60)
    changed = 0
    for x in range(60):
        for y in range(60):
            one, other = clay.pixelColor(x, y), ink.pixelColor(x, y)
            redder = (one.red() - one.blue()) - (other.red() - other.blue())
            changed += redder > 30
    assert changed > 80, "of 3600 pixels"


def _painted(svg: str, size: int) -> QImage:
    image = QImage(size, size, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(svg.encode())).render(painter)
    painter.end()
    return image


def test_a_closer_look_shows_the_same_drawing_larger(qtbot: QtBot) -> None:
    del qtbot
    whole = draw("wall-clock", CLAY)
    near = _painted(closer(whole, 200, 200, 400), 80)
    far = _painted(whole, 160)
    assert near.pixelColor(40, 40) == far.pixelColor(80, 80)
    assert near.pixelColor(4, 4) != far.pixelColor(4, 4)


def test_the_same_picture_is_drawn_to_the_byte() -> None:
    first = draw("teapot", CLAY)
    draw.cache_clear()
    assert draw("teapot", CLAY) == first


def test_a_picture_is_small_enough_to_send_to_every_kiosk() -> None:
    assert max(len(draw(kind, CLAY)) for kind in KINDS) < 40_000


@pytest.mark.parametrize("colour", [CLAY, CHALK, CHARCOAL, INK, "#9fb297"])
def test_a_colour_survives_the_way_to_oklch_and_back(colour: str) -> None:
    assert from_oklch(*to_oklch(colour)) == colour


@pytest.mark.parametrize("colour", [CLAY, "#ffffff", "#000000", "#00ff00"])
def test_tones_run_from_light_to_dark_even_for_extremes(colour: str) -> None:
    t = tones(colour)
    steps = [to_oklch(tone)[0] for tone in (t.high, t.light, t.base, t.dark, t.deep, t.deepest)]
    assert steps == sorted(steps, reverse=True)
    assert len(set(steps)) == len(steps)


def test_a_profile_has_its_own_radius_at_each_of_its_rings() -> None:
    assert radius([(100, 40), (200, 80), (300, 60)], 200) == pytest.approx(80)


def test_the_front_of_a_ring_lies_below_its_middle() -> None:
    axis = Turned(400, 0.2)
    assert axis.point((300, 100), 0) == pytest.approx((400, 320))
    assert axis.point((300, 100), 1) == pytest.approx((500, 300))
