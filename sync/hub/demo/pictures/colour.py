"""One colour becomes the six tones a flat picture needs.

Tones are made in OKLCH (Björn Ottosson's OKLab in polar form), where equal steps look equal:
lighter tones lose chroma, darker ones keep it and turn a little towards red.
"""

import math
from dataclasses import dataclass
from functools import cache


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def _encoded(channel: float) -> float:
    if channel <= 0.0031308:
        return 12.92 * max(0.0, channel)
    return float(1.055 * channel ** (1 / 2.4) - 0.055)


def to_oklch(colour: str) -> tuple[float, float, float]:
    """Lightness 0..1, chroma and hue in radians of "#rrggbb"."""
    r, g, b = (_linear(int(colour[i : i + 2], 16) / 255) for i in (1, 3, 5))
    l_ = (0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b) ** (1 / 3)
    m_ = (0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b) ** (1 / 3)
    s_ = (0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b) ** (1 / 3)
    lightness = 0.2104542553 * l_ + 0.7936177850 * m_ - 0.0040720468 * s_
    x = 1.9779984951 * l_ - 2.4285922050 * m_ + 0.4505937099 * s_
    y = 0.0259040371 * l_ + 0.7827717662 * m_ - 0.8086757660 * s_
    return lightness, math.hypot(x, y), math.atan2(y, x)


def from_oklch(lightness: float, chroma: float, hue: float) -> str:
    """The "#rrggbb" nearest in lightness and hue; chroma shrinks until it fits sRGB."""
    lightness = min(max(lightness, 0.0), 1.0)
    channels = _to_srgb(lightness, chroma, hue)
    for _ in range(24):
        if all(-0.0005 <= channel <= 1.0005 for channel in channels):
            break
        chroma *= 0.9
        channels = _to_srgb(lightness, chroma, hue)
    return "#" + "".join(f"{round(255 * min(1.0, _encoded(c))):02x}" for c in channels)


def _to_srgb(lightness: float, chroma: float, hue: float) -> tuple[float, float, float]:
    x, y = chroma * math.cos(hue), chroma * math.sin(hue)
    l_ = (lightness + 0.3963377774 * x + 0.2158037573 * y) ** 3
    m_ = (lightness - 0.1055613458 * x - 0.0638541728 * y) ** 3
    s_ = (lightness - 0.0894841775 * x - 1.2914855480 * y) ** 3
    return (
        4.0767416621 * l_ - 3.3077115913 * m_ + 0.2309699292 * s_,
        -1.2684380046 * l_ + 2.6097574011 * m_ - 0.3413193965 * s_,
        -0.0041960863 * l_ - 0.7034186147 * m_ + 1.7076147010 * s_,
    )


@dataclass(frozen=True, slots=True)
class Tones:
    """The tones of one material, from the highlight down, each "#rrggbb".

    `pale` is true of wares so light that stripes and backdrops must be darker than they are.
    """

    lightness: float
    chroma: float
    hue: float
    high: str
    light: str
    base: str
    dark: str
    deep: str
    deepest: str

    @property
    def pale(self) -> bool:
        return self.lightness > 0.86


@cache
def tones(colour: str) -> Tones:
    """The tones of a colour. Pure white, black and neon are pulled in to leave room for them."""
    lightness, chroma, hue = to_oklch(colour)
    lightness, chroma = min(max(lightness, 0.29), 0.945), min(chroma, 0.165)
    up = 0.038 + 0.040 * (1 - lightness)
    down = 0.056 if lightness > 0.5 else 0.042
    return Tones(
        lightness,
        chroma,
        hue,
        high=from_oklch(min(lightness + 0.055 + 1.5 * up, 0.992), chroma * 0.70, hue),
        light=from_oklch(min(lightness + up, 0.975), chroma * 0.94, hue),
        base=from_oklch(lightness, chroma, hue),
        dark=from_oklch(lightness - down, chroma * 1.02, hue - 0.03),
        deep=from_oklch(lightness - 2.1 * down, chroma * 1.02, hue - 0.06),
        deepest=from_oklch(lightness - 3.6 * down, chroma * 0.95, hue - 0.08),
    )


OAK = tones("#d2a878")
OAK_BACK = tones("#b58a5f")  # of legs that stand behind
WALNUT = tones("#946645")
BRASS = tones("#cfa961")
CORK = tones("#c9a078")
PORCELAIN = tones("#efeae0")
STEEL = tones("#b4b8ba")
IRON = tones("#4a4744")
LEAF = tones("#6f9270")
SAGE_LEAF = tones("#8fa08a")
EARTH = tones("#6b4632")  # soil, coffee
CLAY = tones("#d9bd9c")  # unglazed
LINEN = tones("#e2d8c6")
PAPER = tones("#f4efe4")
WAX = "#f6ecd8"
LAMPLIGHT = "#fff0cd"
