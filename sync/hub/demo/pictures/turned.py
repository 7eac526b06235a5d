"""Bodies of revolution: what a wheel, a lathe or a glass-blower makes.

A profile is a list of (y, radius) from the top down; a third item, True, marks a corner, where
the curve does not run on smoothly. Surfaces are painted as strips between two fractions of the
radius (-1 the left edge, 1 the right), seen slightly from above: `ratio` is the height of every
circle as part of its width.
"""

import math
from dataclasses import dataclass
from itertools import pairwise

from sync.hub.demo.pictures.colour import Tones
from sync.hub.demo.pictures.shapes import ellipse, line, number, path

Ring = tuple[float, float] | tuple[float, float, bool]
Profile = list[Ring]
Point = tuple[float, float]
Fraction = float | tuple[float, float]  # a pair runs from the top to the foot


@dataclass(frozen=True, slots=True)
class Light:
    """Where light, shade and deep shade end, as fractions of the radius; None leaves one out."""

    lit: Fraction | None = (-0.30, -0.68)
    shade: Fraction | None = (0.64, 0.26)
    deep: Fraction | None = (0.92, 0.74)


ROUND = Light()
FLAT = Light(None, 0.30, None)  # low things: plinths, lids
SHINY = Light(shade=0.2, deep=0.7)  # thin metal


def _segments(profile: Profile) -> list[tuple[Point, Point, Point, Point]]:
    """The profile as cubic curves (start, two controls, end), Catmull-Rom between corners."""
    points = [(ring[0], ring[1]) for ring in profile]
    corner = [len(ring) > 2 and bool(ring[2]) for ring in profile]
    curves = []
    for i, (start, end) in enumerate(pairwise(points)):
        before = points[i - 1] if i and not corner[i] else start
        after = points[i + 2] if i + 2 < len(points) and not corner[i + 1] else end
        first = (start[0] + (end[0] - before[0]) / 6, start[1] + (end[1] - before[1]) / 6)
        second = (end[0] - (after[0] - start[0]) / 6, end[1] - (after[1] - start[1]) / 6)
        curves.append((start, first, second, end))
    return curves


def radius(profile: Profile, y: float) -> float:
    """The radius of a profile at the height nearest to `y`."""
    best, distance = profile[0][1], math.inf
    for curve in _segments(profile):
        for step in range(33):
            t = step / 32
            weights = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
            at = sum(w * p[0] for w, p in zip(weights, curve, strict=True))
            if abs(at - y) < distance:
                best = sum(w * p[1] for w, p in zip(weights, curve, strict=True))
                distance = abs(at - y)
    return best


@dataclass(frozen=True, slots=True)
class Turned:
    """An upright axis at `x` that bodies are painted round."""

    x: float
    ratio: float = 0.16

    def point(self, ring: Point, fraction: float) -> Point:
        """Where a fraction of the front half of a ring lies in the picture."""
        depth = self.ratio * ring[1] * math.sqrt(max(0.0, 1 - fraction * fraction))
        return self.x + ring[1] * fraction, ring[0] + depth

    def _arc(self, ring: Point, start: float, end: float) -> str:
        """The front of a ring from one fraction to another, as cubic curves."""
        a, b = math.asin(start), math.asin(end)
        count = max(1, math.ceil(abs(b - a)))
        step = (b - a) / count
        pull = 4 / 3 * math.tan(step / 4)

        def at(angle: float) -> Point:
            return (
                self.x + ring[1] * math.sin(angle),
                ring[0] + self.ratio * ring[1] * math.cos(angle),
            )

        def along(angle: float) -> Point:
            return pull * ring[1] * math.cos(angle), -pull * self.ratio * ring[1] * math.sin(angle)

        d = ""
        for i in range(count):
            u, v = a + i * step, a + (i + 1) * step
            (ux, uy), (vx, vy), (du, dy), (eu, ey) = at(u), at(v), along(u), along(v)
            d += "C" + _pairs([(ux + du, uy + dy), (vx - eu, vy - ey), (vx, vy)])
        return d

    def strip(self, profile: Profile, left: Fraction, right: Fraction) -> str:
        """The path of the surface between two fractions of the radius."""
        curves = _segments(profile)
        top, foot = profile[0][0], profile[-1][0]

        def fraction(of: Fraction, y: float) -> float:
            if not isinstance(of, tuple):
                return of
            return of[0] + (of[1] - of[0]) * min(1.0, max(0.0, (y - top) / (foot - top)))

        def at(ring: Point, of: Fraction) -> Point:
            return self.point(ring, fraction(of, ring[0]))

        d = "M" + _pairs([at(curves[0][0], left)])
        for curve in curves:
            d += "C" + _pairs([at(ring, left) for ring in curve[1:]])
        d += self._arc(curves[-1][3], fraction(left, foot), fraction(right, foot))
        for curve in reversed(curves):
            d += "C" + _pairs([at(ring, right) for ring in (curve[2], curve[1], curve[0])])
        return d + self._arc(curves[0][0], fraction(right, top), fraction(left, top)) + "Z"

    def body(self, profile: Profile, tones: Tones, light: Light = ROUND) -> list[str]:
        """The outside, lit from the upper left."""
        art = [path(self.strip(profile, -1, 1), tones.base)]
        if light.lit is not None:
            art.append(path(self.strip(profile, -1, light.lit), tones.light))
        if light.shade is not None:
            art.append(path(self.strip(profile, light.shade, 1), tones.dark))
        if light.deep is not None:
            art.append(path(self.strip(profile, light.deep, 1), tones.deep))
        return art

    def disc(self, y: float, radius: float, fill: str, opacity: float = 1) -> str:
        """A circle lying flat."""
        return ellipse(self.x, y, radius, radius * self.ratio, fill, opacity)

    def mouth(self, y: float, radius: float, rim: str, inside: str, lip: float = 7) -> list[str]:
        """The opening of a vessel: its rim and what is seen inside."""
        return [self.disc(y, radius, rim), self.disc(y + 1, radius - lip, inside)]

    def gleam(
        self,
        profile: Profile,
        span: tuple[float, float],
        colour: str,
        width: float,
        fraction: float = -0.66,
    ) -> str:
        """A highlight that follows the form between two heights."""
        top, foot = span
        heights = [top + (foot - top) * i / 6 for i in range(7)]
        points = [self.point((y, radius(profile, y)), fraction) for y in heights]
        return line(smooth(points), colour, width)


def smooth(points: list[Point]) -> str:
    """A path through points."""
    d = "M" + _pairs(points[:1])
    for i, ((x1, y1), (x2, y2)) in enumerate(pairwise(points)):
        (x0, y0), (x3, y3) = points[max(0, i - 1)], points[min(len(points) - 1, i + 2)]
        first = (x1 + (x2 - x0) / 6, y1 + (y2 - y0) / 6)
        second = (x2 - (x3 - x1) / 6, y2 - (y3 - y1) / 6)
        d += "C" + _pairs([first, second, (x2, y2)])
    return d


def _pairs(points: list[Point]) -> str:
    return " ".join(f"{number(x)} {number(y)}" for x, y in points)
