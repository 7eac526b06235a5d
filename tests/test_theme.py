"""Every pair of roles in use can be read in every scheme (WCAG 2.2, 1.4.3 and 1.4.11)."""

import itertools
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlEngine, QQmlProperty

from pos.shell.bringup import QML

TEXT = 4.5
LARGE = 3.0  # from 24 px bold
CONTROL = 3.0  # what a control is told from its ground by

GROUNDS = ("surface", "raised", "sunken", "accentSoft", "attentionSoft")
PAIRS = [
    *[("ink", ground, TEXT) for ground in GROUNDS],
    *[("inkMuted", ground, TEXT) for ground in ("surface", "raised", "sunken", "accentSoft")],
    *[("accent", ground, TEXT) for ground in ("surface", "raised", "accentSoft")],
    *[("danger", ground, TEXT) for ground in ("surface", "raised")],
    *[("ok", ground, TEXT) for ground in ("surface", "raised")],
    *[("attention", ground, TEXT) for ground in ("surface", "raised")],
    ("onAccent", "accent", TEXT),
    ("onAccent", "accentDeep", TEXT),
    ("onAttention", "attention", TEXT),
    ("surface", "ink", TEXT),
    ("paperInk", "paper", TEXT),
    ("attention", "attentionSoft", LARGE),
    ("ok", "accentSoft", CONTROL),
    ("star", "raised", CONTROL),
    ("star", "surface", CONTROL),
    *[("inkMuted", ground, CONTROL) for ground in GROUNDS],
    *[("focus", ground, CONTROL) for ground in GROUNDS],
]


@pytest.fixture
def theme(qapp: QObject) -> Iterator[QObject]:
    engine = QQmlEngine(qapp)
    engine.addImportPath(str(QML))
    theme = engine.singletonInstance("Tresen.Controls", "Theme")
    assert isinstance(theme, QObject)
    yield theme
    engine.deleteLater()


def luminance(colour: QColor) -> float:
    parts = [colour.redF(), colour.greenF(), colour.blueF()]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("scheme", ["light", "dark", "contrast"])
def test_contrast(theme: QObject, scheme: str) -> None:
    theme.setProperty("scheme", scheme)
    read = QQmlProperty.read  # property() cannot convert an object of a QML type
    weak = []
    for front, ground, least in PAIRS:
        light = sorted(luminance(read(theme, f"colour.{role}")) for role in (front, ground))
        ratio = (light[1] + 0.05) / (light[0] + 0.05)
        if ratio < least:
            weak.append(f"{front} on {ground}: {ratio:.2f} < {least}")
    assert weak == []


def test_a_touch_target_is_as_large_as_a_finger_at_the_devices_density(theme: QObject) -> None:
    for kiosk, density in itertools.product((False, True), (0.0, 2.0, 3.6, 8.0)):
        theme.setProperty("kiosk", kiosk)
        theme.setProperty("pixelsPerMm", density)
        target = theme.property("target")
        assert target >= (64 if kiosk else 44)
        assert target >= (20 if kiosk else 12) * density - 1


def test_reduced_motion_is_no_motion(theme: QObject) -> None:
    steps = ("quick", "normal", "slow")
    assert all(120 <= theme.property(step) <= 220 for step in steps)
    theme.setProperty("reducedMotion", True)
    assert [theme.property(step) for step in steps] == [0, 0, 0]


def test_large_text_is_larger_everywhere(theme: QObject) -> None:
    sizes = ("small", "body", "strong", "heading", "title", "display", "figure", "total")
    normal = [theme.property(size) for size in sizes]
    theme.setProperty("textScale", 2.0)
    assert [theme.property(size) for size in sizes] == [2 * size for size in normal]
    assert normal == sorted(normal)
