"""The few SVG Tiny elements that Qt paints faithfully, as text.

Only path, ellipse, rect and g: Qt's renderer ignores clipPath and blend modes without a word
and paints every colour that is not "#rrggbb" black.
"""

from collections.abc import Iterable

from sync.hub.demo.pictures.colour import Tones

Art = str | Iterable["Art"]  # elements, or any nesting of them in painting order


def number(value: float) -> str:
    """A coordinate with at most one decimal."""
    text = f"{value:.1f}".removesuffix(".0")
    return "0" if text == "-0" else text


def flat(art: Art) -> list[str]:
    """Every element of a nesting, in painting order."""
    if isinstance(art, str):
        return [art]
    return [element for part in art for element in flat(part)]


def _opacity(name: str, value: float) -> str:
    return "" if value >= 1 else f' {name}-opacity="{value:g}"'


def path(d: str, fill: str, opacity: float = 1) -> str:
    return f'<path d="{d}" fill="{fill}"{_opacity("fill", opacity)}/>'


def line(d: str, colour: str, width: float, opacity: float = 1, cap: str = "round") -> str:
    return (
        f'<path d="{d}" fill="none" stroke="{colour}" stroke-width="{number(width)}" '
        f'stroke-linecap="{cap}" stroke-linejoin="round"{_opacity("stroke", opacity)}/>'
    )


def ellipse(cx: float, cy: float, rx: float, ry: float, fill: str, opacity: float = 1) -> str:
    return (
        f'<ellipse cx="{number(cx)}" cy="{number(cy)}" rx="{number(rx)}" ry="{number(ry)}" '
        f'fill="{fill}"{_opacity("fill", opacity)}/>'
    )


def ring(cx: float, cy: float, rx: float, ry: float, colour: str, width: float) -> str:
    """The outline of an ellipse."""
    return (
        f'<ellipse cx="{number(cx)}" cy="{number(cy)}" rx="{number(rx)}" ry="{number(ry)}" '
        f'fill="none" stroke="{colour}" stroke-width="{number(width)}"/>'
    )


def rect(
    x: float,
    y: float,
    width: float,
    height: float,
    fill: str,
    corner: float = 0,
    opacity: float = 1,
) -> str:
    return (
        f'<rect x="{number(x)}" y="{number(y)}" width="{number(width)}" '
        f'height="{number(height)}" rx="{number(corner)}" ry="{number(corner)}" '
        f'fill="{fill}"{_opacity("fill", opacity)}/>'
    )


def moved(art: Art, transform: str) -> str:
    return f'<g transform="{transform}">' + "".join(flat(art)) + "</g>"


def leaf(
    x: float, y: float, angle: float, length: float, width: float, tones: Tones, dark: bool = False
) -> str:
    """A leaf that grows from (x, y): one half lit, with a midrib."""
    under, upper = (tones.dark, tones.base) if dark else (tones.base, tones.light)
    n = number
    edge = f"M0 0C{n(length * 0.25)} {n(-width)} {n(length * 0.75)} {n(-width * 0.9)} {n(length)} 0"
    back = f"C{n(length * 0.75)} {n(width * 0.9)} {n(length * 0.25)} {n(width)} 0 0Z"
    rib = f"M{n(length * 0.04)} 0L{n(length * 0.9)} 0"
    return moved(
        [
            path(edge + back, under),
            path(edge + "L0 0Z", upper),
            line(rib, tones.deep if dark else tones.dark, max(1.6, length * 0.014)),
        ],
        f"translate({n(x)} {n(y)}) rotate({n(angle)})",
    )


def leg(
    top: tuple[float, float, float], foot: tuple[float, float, float], tones: Tones
) -> list[str]:
    """A tapered round leg from (x, y, width) to (x, y, width), its right half in shade."""
    x1, y1, w1 = top
    x2, y2, w2 = foot
    n, bevel = number, w2 * 0.28

    def at(x: float, width: float, part: float) -> str:
        return n(x - width / 2 + width * part)

    left = f"M{at(x1, w1, 0)} {n(y1)}L{at(x2, w2, 0)} {n(y2 - bevel)}Q{n(x2)} {n(y2 + bevel)} "
    middle = f"M{at(x1, w1, 0.52)} {n(y1)}L{at(x2, w2, 0.52)} {n(y2)}Q{at(x2, w2, 0.8)} {n(y2)} "
    right = f"{at(x2, w2, 1)} {n(y2 - bevel)}L{at(x1, w1, 1)} {n(y1)}Z"
    return [path(left + right, tones.base), path(middle + right, tones.dark)]


def flame(x: float, foot: float, height: float) -> list[str]:
    """A candle's flame, its lower end at (x, foot)."""

    def drop(size: float, colour: str) -> str:
        n, wide, top = number, size * 0.28, foot - size
        return path(
            f"M{n(x)} {n(top)}C{n(x + wide)} {n(top + size * 0.36)} {n(x + wide)} {n(top + size)} "
            f"{n(x)} {n(foot)}C{n(x - wide)} {n(top + size)} {n(x - wide)} {n(top + size * 0.36)} "
            f"{n(x)} {n(top)}Z",
            colour,
        )

    return [drop(height, "#f2b65a"), drop(height * 0.6, "#fde6a8")]


def stripe(tones: Tones, pale: Tones, dark: Tones) -> Tones:
    """What a woven stripe is made of, so that it stays visible: pale on colour, dark on pale."""
    return dark if tones.pale else pale
