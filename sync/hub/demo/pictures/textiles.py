"""Cushions, throws and what lies or hangs in a living room."""

import math

from sync.hub.demo.pictures.colour import BRASS, CLAY, LINEN, PORCELAIN
from sync.hub.demo.pictures.scene import Scene
from sync.hub.demo.pictures.shapes import Art, ellipse, line, number, path, rect, stripe
from sync.hub.demo.pictures.turned import Point, Profile, Turned, radius, smooth


def cushion(scene: Scene) -> None:
    cloth = scene.tones
    band = stripe(cloth, PORCELAIN, CLAY)
    scene.shadow(395, 640, 232, 26)
    outline = (
        "M158 176C240 200 560 200 642 176C652 172 662 182 658 192C630 290 630 530 660 632"
        "C664 644 652 654 640 650C550 628 250 628 160 650C148 654 136 644 140 632"
        "C170 530 170 290 142 192C138 182 148 172 158 176Z"
    )
    scene.add(
        path(outline, cloth.base),
        path("M158 176C240 200 560 200 642 176C520 226 320 214 250 262C196 304 214 480 160 650"
             "C148 654 136 644 140 632C170 530 170 290 142 192C138 182 148 172 158 176Z",
             cloth.light),
        path("M642 176C652 172 662 182 658 192C630 290 630 530 660 632C664 644 652 654 640 650"
             "C550 628 250 628 160 650C330 596 520 606 566 556C606 510 582 330 642 176Z",
             cloth.dark),
    )  # fmt: skip
    left = ((262, cloth.dark, 4), (296, band.light, 9), (316, band.light, 4))
    right = ((484, band.base, 4), (504, band.base, 9), (538, cloth.deep, 4))
    for x, colour, width in left + right:
        bow = (x - 400) * 0.12
        outer, inner = number(x + bow), number(x - bow * 0.3)
        d = f"M{outer} 194C{inner} 300 {inner} 520 {outer} 632"
        scene.add(line(d, colour, width, 0.9, "butt"))
    folds = (
        "M180 206C198 226 210 250 216 280",
        "M620 206C602 226 590 250 584 280",
        "M182 620C200 600 214 576 220 548",
        "M618 620C600 600 588 576 582 548",
        "M222 204C238 216 250 230 258 248",
        "M580 622C566 610 556 596 550 580",
    )
    scene.add([line(d, cloth.deep, 4.5, 0.6) for d in folds], line(outline, cloth.deep, 5, 0.6))
    scene.place(1.06, 402, 416)


def round_cushion(scene: Scene) -> None:
    """Velvet, pleated to a button in the middle."""
    cloth = scene.tones
    scene.shadow(396, 652, 214, 26)
    scene.add(ellipse(400, 410, 252, 240, cloth.dark), ellipse(396, 404, 248, 234, cloth.base))
    pleats = 22
    for i in range(pleats):
        angle, after = (2 * math.pi * (i + j) / pleats for j in (0, 0.5))
        lit = math.cos(angle + 2.36)  # light from the upper left
        tone = cloth.high if lit > 0.75 else cloth.light if lit > -0.1 else cloth.base
        edge = [_round(angle, 1.0), _round((angle + after) / 2, 1.03), _round(after, 1.0)]
        (ax, ay), (bx, by), (cx, cy) = edge
        d = (
            f"M{number(ax)} {number(ay)}Q{number(bx)} {number(by)} {number(cx)} {number(cy)}"
            f"L396 396Z"
        )
        scene.add(path(d, tone))
        seam = f"M{number(cx)} {number(cy)}L396 396"
        scene.add(line(seam, cloth.dark if lit > -0.3 else cloth.deep, 3.5, 0.8))
    scene.add(
        path("M630 320C668 440 620 560 500 620C420 660 300 650 236 586C340 622 470 610 540 540"
             "C600 480 628 400 630 320Z", cloth.dark, 0.55),
        ellipse(399, 402, 27, 26, cloth.deep),
        ellipse(396, 397, 23, 22, cloth.base),
        ellipse(390, 391, 10, 9, cloth.high),
    )  # fmt: skip
    scene.place(1.06, 400, 414)


def _round(angle: float, part: float) -> Point:
    return 396 + 248 * part * math.cos(angle), 404 + 234 * part * math.sin(angle)


def throw_blanket(scene: Scene) -> None:
    cloth = scene.tones
    band = stripe(cloth, LINEN, CLAY)
    scene.shadow(396, 620, 256, 28)
    folds = ((540, 142, 654), (460, 151, 648), (380, 145, 638), (300, 156, 644))
    for y, left, right in folds:
        foot, middle, round_ = y + 80, y + 40, 40
        scene.add(
            rect(left, y, right - left, 80, cloth.base, round_),
            path(f"M{right - 64} {y}L{right - 40} {y}C{right + 13} {y} {right + 13} {foot} "
                 f"{right - 40} {foot}L{right - 110} {foot}C{right - 44} {foot - 14} "
                 f"{right - 36} {y + 22} {right - 64} {y}Z", cloth.dark),
            path(f"M{left + 40} {y}L{left + 190} {y}C{left + 90} {y + 10} {left + 34} {y + 28} "
                 f"{left + 14} {foot - 13}C{left - 12} {foot - 38} {left - 2} {y} "
                 f"{left + 40} {y}Z", cloth.light),
            line(f"M{left + 46} {middle}L{right - 34} {middle}", cloth.dark, 4),
            line(f"M{left + 32} {foot}L{right - 36} {foot}", cloth.deep, 5),
        )  # fmt: skip
    # the end that falls over the front, with its fringe and stripes
    scene.add(path("M548 304C556 308 560 320 560 334L560 566L546 574L540 560Z", cloth.deep))
    scene.add(rect(282, 556, 266, 18, cloth.deep))
    for i in range(17):
        x = 290 + i * 15.4
        d = f"M{number(x)} 556C{number(x - 2)} 572 {number(x + 3)} 586 {number(x + i % 2 * 2)} "
        scene.add(line(f"{d}{598 + i * 7 % 5}", band.light if i < 12 else band.base, 8))
    scene.add(
        path("M302 296L528 296C540 297 548 308 548 326L548 560L280 560L280 326"
             "C280 308 290 297 302 296Z", cloth.base),
        path("M302 296L400 296C392 380 366 480 326 560L280 560L280 326C280 308 290 297 302 296Z",
             cloth.light),
        path("M522 296L528 296C540 297 548 308 548 326L548 560L478 560C506 480 520 380 522 296Z",
             cloth.dark),
        line("M306 298.5L524 298.5", cloth.high, 5),
    )  # fmt: skip
    for y, width in ((424, 18), (452, 6), (480, 18), (508, 6)):
        scene.add(line(f"M280 {y}L548 {y}", band.high, width, 0.92, "butt"))
        shaded = f"M{number(514 - (y - 400) * 0.22)} {y}L548 {y}"
        scene.add(line(shaded, band.dark, width, 0.92, "butt"))
    scene.add(line("M283 559L545 559", cloth.deep, 4))
    scene.place(1.14, 402, 462)


def pouf(scene: Scene) -> None:
    """A knitted floor pouf, its stitches in rows of small v."""
    wool, axis = scene.tones, Turned(400, 0.22)
    scene.shadow(400, 628, 226, 42)
    wall: Profile = [(306, 120), (330, 196), (400, 252), (480, 262), (560, 234), (600, 190)]
    wall += [(612, 170)]
    scene.add(axis.body(wall, wool))
    for row in range(8):
        y = 344 + row * 33
        upper, lower = ((at, radius(wall, at)) for at in (y - 12, y + 8))
        for i in range(-11, 12):
            angle = (i + (0.5 if row % 2 else 0)) * 0.126
            if abs(angle) <= 1.42:
                tone = wool.high if angle < -0.4 else wool.deep
                scene.add(_stitch(axis, upper, lower, angle, tone))
    scene.add(axis.disc(312, 132, wool.light), ellipse(402, 316, 118, 24, wool.base))
    for i in range(12):
        angle = 2 * math.pi * i / 12
        d = (
            f"M{number(400 + 22 * math.cos(angle))} {number(315 + 5 * math.sin(angle))}"
            f"L{number(400 + 112 * math.cos(angle))} {number(315 + 24 * math.sin(angle))}"
        )
        scene.add(line(d, wool.deep, 4, 0.6))
    scene.add(ellipse(400, 313, 24, 8, wool.deep), ellipse(398, 310, 22, 7, wool.light))
    scene.place(1.1, 402, 462)


def _stitch(axis: Turned, upper: Point, lower: Point, angle: float, colour: str) -> Art:
    """A small v between two rings of the body."""
    points = [
        axis.point(ring, math.sin(angle + turn))
        for ring, turn in ((upper, -0.05), (lower, 0), (upper, 0.05))
    ]
    d = "M" + "L".join(f"{number(x)} {number(y)}" for x, y in points)
    return line(d, colour, 6, 0.55)


def rug(scene: Scene) -> None:
    """A woven runner, half rolled up."""
    wool = scene.tones
    band = stripe(wool, LINEN, CLAY)
    scene.add(path("M186 640L668 640L684 666L176 666Z", scene.shade))
    scene.add(
        path("M210 300L606 300L640 636L176 636Z", wool.base),
        path("M210 300L330 300L330 636L176 636Z", wool.light),
        path("M540 300L606 300L640 636L556 636Z", wool.dark),
    )
    for y, height in ((350, 14), (384, 34), (440, 14), (556, 14)):
        left, right = _rug_edge(y), _rug_edge(y + height)
        scene.add(
            path(f"M{number(210 - left)} {y}L{number(606 + left)} {y}"
                 f"L{number(606 + right)} {y + height}L{number(210 - right)} {y + height}Z",
                 band.base),
        )  # fmt: skip
    for i in range(7):
        x = 408 + (i - 3) * 60
        scene.add(path(f"M{x} 478L{x + 26} 508L{x} 538L{x - 26} 508Z", band.light))
        scene.add(path(f"M{x} 494L{x + 12} 508L{x} 522L{x - 12} 508Z", wool.deep))
    for i in range(24):
        end = 182 + i * 19.7
        scene.add(
            line(f"M{number(end)} 634L{number(end + (end - 408) * 0.03)} 660", LINEN.light, 7)
        )
    scene.add(
        rect(178, 204, 460, 108, wool.dark, 54),
        rect(178, 204, 420, 96, wool.base, 48),
        path("M226 204L590 204C500 220 320 216 200 244C208 218 212 206 226 204Z", wool.light),
        ellipse(592, 256, 50, 52, wool.light),
    )
    spiral = [
        (592 + (42 - i * 2.6) * math.cos(i * 0.7), 256 + (44 - i * 2.7) * math.sin(i * 0.7))
        for i in range(16)
    ]
    scene.add(line(smooth(spiral), wool.deep, 6))
    for x in (268, 296, 500):
        scene.add(line(f"M{x} 206C{x - 10} 236 {x - 10} 276 {x} 310", band.base, 11))
    scene.place(1.08, 412, 432)


def _rug_edge(y: float) -> float:
    """How far the rug's left edge has moved out at a height."""
    return (y - 300) / 336 * 34


def curtain(scene: Scene) -> None:
    """A linen curtain on a rod, drawn together in folds."""
    cloth = scene.tones
    scene.add(line("M110 140L690 140", BRASS.dark, 18), line("M110 135L690 135", BRASS.light, 6))
    for x in (104, 696):
        scene.add(ellipse(x, 140, 22, 22, BRASS.dark), ellipse(x - 4, 135, 15, 15, BRASS.light))
    scene.shadow(404, 682, 220, 18, contact=False)
    folds = 8
    for i in range(folds):
        top, foot = 208 + i * 48, 196 + i * 51
        scene.add(
            path(f"M{top} 158L{top + 48} 158L{foot + 51} 676Q{foot + 26} 690 {foot} 676Z",
                 cloth.base),
            path(f"M{top} 158L{top + 18} 158L{foot + 17} 682Q{foot + 8} 680 {foot} 676Z",
                 cloth.light if i < 6 else cloth.base),
            path(f"M{top + 36} 158L{top + 48} 158L{foot + 51} 676Q{foot + 44} 682 {foot + 36} 684Z",
                 cloth.deep if i > 3 else cloth.dark),
        )  # fmt: skip
        scene.add(line(f"M{top + 24} 140v20", BRASS.base, 7))
        scene.add(
            ellipse(top + 24, 138, 13, 16, BRASS.dark), ellipse(top + 23, 137, 7, 10, scene.glow)
        )
    scene.add(rect(206, 156, 388, 12, cloth.deep, 4, 0.7))
    for i in range(folds):
        foot = 196 + i * 51
        scene.add(line(f"M{foot + 3} 640Q{foot + 26} 652 {foot + 48} 640", cloth.deep, 3.5, 0.6))
    scene.place(1.06, 402, 412)
