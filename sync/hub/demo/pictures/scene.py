"""A picture's canvas: pale backdrop, flat ground shadows and the one object that stands there."""

import math
from xml.sax.saxutils import escape

from sync.hub.demo.pictures.colour import Tones, from_oklch, tones
from sync.hub.demo.pictures.shapes import Art, ellipse, flat, number

SIZE = 800
CENTRE = (400, 408)  # the optical centre, a little below the middle

_HEAD = (
    '<svg xmlns="http://www.w3.org/2000/svg" version="1.2" baseProfile="tiny" '
    'width="{size}" height="{size}" viewBox="{box}"><title>{title}</title>'
    '<defs><linearGradient id="b" gradientUnits="userSpaceOnUse" x1="0" y1="0" x2="0" y2="800">'
    '<stop offset="0" stop-color="{top}"/><stop offset="1" stop-color="{foot}"/>'
    '</linearGradient></defs><rect width="800" height="800" fill="url(#b)"/>\n'
)


class Scene:
    """Collects the shapes of one object, in painting order.

    The backdrop takes the hue of the object's colour; greys and reds get a warm sand instead,
    and pale wares a deeper one, so that their edges show.
    """

    def __init__(self, colour: str) -> None:
        self.tones: Tones = tones(colour)
        lightness, chroma, hue = _backdrop(self.tones)
        self._top = from_oklch(lightness + 0.012, chroma * 0.8, hue)
        self._foot = from_oklch(lightness - 0.012, chroma * 1.15, hue)
        self.shade = from_oklch(lightness - 0.072, chroma * 1.7, hue)
        self.contact = from_oklch(lightness - 0.125, chroma * 2.0, hue)
        self.glow = from_oklch(min(lightness + 0.035, 0.985), chroma * 0.6 + 0.008, 1.45)
        self._art: list[str] = []
        self._placed = ""

    def add(self, *art: Art) -> None:
        self._art += flat(art)

    def shadow(self, x: float, y: float, rx: float, ry: float, contact: bool = True) -> None:
        """The ground ellipse, pushed right because light comes from the left, and its core."""
        push, spread = (0.24, 1.16) if rx < 220 else (0.10, 1.06)
        self.add(ellipse(x + rx * push, y + ry * 0.05, rx * spread, ry * 0.9, self.shade))
        if contact:
            self.add(ellipse(x + rx * 0.07, y - ry * 0.05, rx * 0.93, ry * 0.60, self.contact))

    def place(self, scale: float, x: float, y: float) -> None:
        """Enlarge the object and bring its optical centre (x, y) to the picture's."""
        self._placed = (
            f"translate({CENTRE[0]} {CENTRE[1]}) scale({scale:g}) "
            f"translate({number(-x)} {number(-y)})"
        )

    def svg(self, title: str) -> str:
        head = _HEAD.format(
            size=SIZE,
            box=f"0 0 {SIZE} {SIZE}",
            title=escape(title),
            top=self._top,
            foot=self._foot,
        )
        art = "\n".join(self._art)
        if self._placed:
            art = f'<g transform="{self._placed}">\n{art}\n</g>'
        return f"{head}{art}\n</svg>\n"


def _backdrop(of: Tones) -> tuple[float, float, float]:
    pale = of.pale and of.chroma < 0.06
    chroma = max(0.0125 if pale else 0.0085, min(0.003 + of.chroma * 0.11, 0.0135))
    hue = of.hue if of.chroma > 0.02 else 1.35
    if of.chroma > 0.02 and math.cos(of.hue) > 0.45:  # reds would turn pink
        hue = 0.45 * of.hue % (2 * math.pi) + 0.55 * 1.25
    return (0.905 if pale else 0.942), chroma, hue


def closer(svg: str, x: int, y: int, size: int) -> str:
    """The same picture seen closer: the square of `size` whose upper left corner is (x, y)."""
    whole, part = f'viewBox="0 0 {SIZE} {SIZE}"', f'viewBox="{x} {y} {size} {size}"'
    return svg.replace(whole, part, 1)
