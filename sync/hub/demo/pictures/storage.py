"""What keeps things: baskets, boxes, hooks, shelves and trays."""

import math

from sync.hub.demo.pictures.colour import (
    BRASS,
    CORK,
    LINEN,
    OAK,
    PORCELAIN,
    SAGE_LEAF,
    STEEL,
    WALNUT,
    Tones,
    tones,
)
from sync.hub.demo.pictures.scene import Scene
from sync.hub.demo.pictures.shapes import Art, ellipse, leaf, line, moved, number, path, rect
from sync.hub.demo.pictures.turned import Profile, Turned, radius


def storage_basket(scene: Scene) -> None:
    """Woven, its upper part undyed, a folded cloth in it."""
    cane, axis = scene.tones, Turned(400, 0.18)
    scene.shadow(400, 636, 196, 36)
    scene.add(
        line("M206 300C136 292 132 392 204 388", LINEN.deep, 18),
        line("M206 298C138 290 134 388 204 385", LINEN.base, 9),
        line("M594 300C664 292 668 392 596 388", LINEN.deep, 18),
        line("M594 298C662 290 664 386 596 384", LINEN.dark, 7),
    )
    wall: Profile = [(270, 212), (380, 210), (500, 198), (580, 186), (606, 181)]
    scene.add(axis.body(wall, cane))
    scene.add(axis.body([(270, 212), (330, 212), (400, 209)], LINEN))
    for row in range(11):
        y = 288 + row * 31
        ring, tones_ = (y, radius(wall, y)), LINEN if y < 408 else cane
        for i in range(-8, 9):
            angle = (i + (0.5 if row % 2 else 0)) * 0.185
            if not -1.36 <= angle <= 1.20:
                continue
            (x1, y1), (x2, y2) = (axis.point(ring, math.sin(a)) for a in (angle, angle + 0.105))
            lit = math.sin(angle)
            tone = tones_.high if lit < -0.35 else tones_.dark if lit < 0.35 else tones_.deep
            d = f"M{number(x1)} {number(y1)}L{number(x2)} {number(y2)}"
            scene.add(line(d, tone, 7, 0.75))
    scene.add(
        axis.disc(270, 216, LINEN.high),
        axis.disc(271, 204, LINEN.dark),
        ellipse(404, 280, 194, 27.2, LINEN.deep),
        path("M230 282C262 248 330 236 392 254C440 226 540 240 566 284C520 322 280 324 230 282Z",
             PORCELAIN.base),
        path("M392 254C440 226 540 240 566 284C540 306 470 314 410 314C450 300 430 264 392 254Z",
             PORCELAIN.dark),
        line("M192 283C250 327 550 327 608 283", LINEN.light, 15),
        line("M206 296C290 328 500 328 596 295", LINEN.base, 4),
    )  # fmt: skip
    scene.place(1.12, 402, 444)


def felt_box(scene: Scene) -> None:
    """A felt box with leather grips, magazines standing in it."""
    felt = scene.tones
    scene.add(path("M170 600L640 600L716 654L230 668Z", scene.shade))
    scene.add(path("M152 342L212 302L600 302L656 342Z", felt.deepest))
    scene.add(line("M212 302L600 302", felt.dark, 8))
    for x, top, paper, width in (
        (250, 214, PORCELAIN, 70),
        (322, 182, tones("#8c9a94"), 54),
        (378, 232, LINEN, 80),
        (460, 200, PORCELAIN, 60),
    ):
        height = 344 - top
        scene.add(rect(x, top, width, height, paper.base, 4))
        scene.add(rect(x, top, 14, height, paper.light, 4))
        scene.add(rect(x + width - 12, top, 12, height, paper.dark, 3))
    scene.add(
        path("M152 336L656 336L640 632Q638 648 622 648L186 648Q170 648 168 632Z", felt.base),
        path("M152 336L340 336C320 440 290 560 250 648L186 648Q170 648 168 632Z", felt.light),
        path("M590 336L656 336L640 632Q638 648 622 648L556 648Z", felt.dark),
        line("M156 340L652 340", felt.high, 9),
        line("M176 620L632 620", felt.deep, 4, 0.7),
        rect(330, 414, 148, 40, WALNUT.dark, 18),
        rect(330, 410, 148, 38, WALNUT.base, 18),
        rect(352, 421, 104, 17, felt.deepest, 8),
        ellipse(344, 429, 5, 5, BRASS.high),
        ellipse(464, 429, 5, 5, BRASS.high),
    )
    scene.place(1.08, 408, 424)


def hook_rail(scene: Scene) -> None:
    """An oak rail with coloured pegs, a bag and a hat on it."""
    paint = scene.tones
    scene.add(rect(112, 206, 592, 84, scene.contact, 20), rect(104, 194, 592, 84, OAK.base, 18))
    scene.add(rect(104, 194, 592, 30, OAK.light, 15), rect(104, 258, 592, 20, OAK.dark, 10))
    for x1, x2 in ((150, 330), (260, 470), (500, 660)):
        scene.add(line(f"M{x1} 244C{x1 + 60} 240 {x2 - 60} 250 {x2} 244", OAK.deep, 3, 0.45))
    for x in (176, 326, 474, 624):
        scene.add(ellipse(x + 8, 250, 34, 34, OAK.deep, 0.6), ellipse(x, 238, 33, 33, paint.base))
        scene.add(
            ellipse(x - 4, 233, 25, 25, paint.light), ellipse(x - 10, 227, 11, 10, paint.high)
        )
    scene.add(
        line("M250 420C262 330 296 252 326 250C356 252 392 330 404 420", LINEN.deep, 13),
        line("M250 418C262 328 296 249 326 247", LINEN.base, 7),
        path("M222 412L432 412L446 640C446 654 436 662 424 662L230 662C218 662 208 654 208 640Z",
             LINEN.base),
        path("M222 412L300 412C296 500 280 600 256 662L230 662C218 662 208 654 208 640Z",
             LINEN.light),
        path("M396 412L432 412L446 640C446 654 436 662 424 662L392 662Z", LINEN.dark),
        line("M218 560L438 560", paint.base, 22, 1, "butt"),
        line("M216 592L440 592", paint.base, 8, 1, "butt"),
        path("M540 366C540 300 570 262 624 262C678 262 708 300 708 366Z", CORK.base),
        path("M540 366C540 300 570 262 624 262C590 290 580 330 582 366Z", CORK.light),
        path("M664 268C694 286 708 320 708 366L670 366C676 330 674 300 664 268Z", CORK.dark),
        path("M540 342C590 356 660 356 708 342L708 368C650 384 596 384 540 368Z", paint.base),
        path("M480 384C500 366 748 366 768 384C740 412 508 412 480 384Z", CORK.dark),
        path("M480 380C500 362 748 362 768 380C740 398 508 398 480 380Z", CORK.light),
    )  # fmt: skip
    scene.place(0.98, 420, 420)


def wall_shelf(scene: Scene) -> None:
    """Two oak boards on coloured brackets, a few things on them."""
    paint = scene.tones
    for y in (324, 560):
        scene.add(rect(140, y + 12, 540, 40, scene.contact, 6, 0.8))
        for x in (196, 584):
            scene.add(
                rect(x, y + 26, 20, 80, paint.dark, 6), rect(x, y + 26, 8, 80, paint.light, 4)
            )
            scene.add(line(f"M{x + 10} {y + 98}L{x + 10} {y + 30}", paint.base, 5))
        scene.add(rect(126, y, 548, 30, OAK.base, 5), rect(126, y, 548, 11, OAK.high, 5))
        scene.add(rect(480, y, 194, 30, OAK.dark, 5), rect(480, y, 194, 11, OAK.light, 5))
    jar, bowl, pot = Turned(220, 0.16), Turned(560, 0.2), Turned(240, 0.18)
    wall: Profile = [(214, 44, True), (226, 48), (300, 48), (320, 44)]
    scene.add(jar.body(wall, paint), jar.body([(190, 44, True), (216, 44)], CORK))
    scene.add(jar.disc(190, 44, CORK.high), jar.gleam(wall, (234, 306), paint.high, 8))
    for x, height, tint in ((330, 116, LINEN), (364, 132, paint), (404, 104, tones("#8c9a94"))):
        scene.add(rect(x, 324 - height, 34, height, tint.base, 3))
        scene.add(rect(x, 324 - height, 10, height, tint.light, 3))
        scene.add(rect(x + 4, 344 - height, 26, 7, tint.deep, 2))
    scene.add(bowl.body([(256, 72), (290, 62), (316, 36), (322, 32)], PORCELAIN))
    scene.add(bowl.disc(256, 72, PORCELAIN.high), bowl.disc(257, 64, PORCELAIN.deep))
    for i in range(7):
        scene.add(leaf(240, 492, -90 + (i - 3) * 30, 92, 22, SAGE_LEAF, dark=i % 2 == 0))
    scene.add(pot.body([(482, 46, True), (540, 38), (558, 34)], paint))
    scene.add(rect(360, 420, 108, 138, WALNUT.dark, 3), rect(370, 430, 88, 118, PORCELAIN.light, 2))
    scene.add(path("M370 548L370 510C396 480 410 500 430 486C442 478 452 480 458 484L458 548Z",
                   paint.light))  # fmt: skip
    scene.add(ellipse(432, 458, 13, 13, BRASS.light))
    scene.add(rect(510, 528, 120, 30, LINEN.base, 4), rect(520, 502, 100, 26, paint.base, 4))
    scene.add(rect(510, 528, 120, 9, LINEN.high, 4), rect(520, 502, 100, 8, paint.light, 4))
    scene.place(1.06, 404, 424)


def hamper(scene: Scene) -> None:
    """A tall laundry hamper of cloth in an oak frame."""
    cloth = scene.tones
    scene.shadow(404, 694, 176, 22, contact=False)
    scene.add(line("M262 690L528 190", OAK.deep, 22), line("M546 690L280 190", OAK.deep, 22))
    scene.add(
        path("M240 216L564 216L536 618C534 640 520 650 500 650L304 650C284 650 270 640 268 618Z",
             cloth.base),
        path("M240 216L348 216C340 370 330 520 336 650L304 650C284 650 270 640 268 618Z",
             cloth.light),
        path("M500 216L564 216L536 618C534 640 520 650 500 650L474 650C492 520 500 370 500 216Z",
             cloth.dark),
        path("M240 216C260 190 540 190 564 216C540 250 264 250 240 216Z", cloth.deepest),
        path("M292 206C330 150 410 160 430 196C460 170 510 180 520 208C470 236 340 238 292 206Z",
             PORCELAIN.base),
        path("M430 196C460 170 510 180 520 208C490 224 450 230 416 231C440 222 440 206 430 196Z",
             PORCELAIN.dark),
        path("M240 216C264 246 540 246 564 216L562 250C530 276 276 276 242 250Z", cloth.light),
        path("M460 240C506 236 550 230 564 216L562 250C548 262 510 268 466 271Z", cloth.base),
        rect(346, 330, 112, 60, LINEN.base, 8),
        rect(346, 330, 112, 20, LINEN.high, 8),
        line("M368 366L436 366", cloth.deep, 5),
    )  # fmt: skip
    scene.add(line("M240 690L292 592", OAK.dark, 26), line("M235 688L287 590", OAK.light, 10))
    scene.add(line("M566 690L514 592", OAK.dark, 26), line("M561 688L509 590", OAK.light, 10))
    scene.add(line("M222 224L222 214M582 224L582 214", OAK.dark, 24))
    scene.place(1.06, 404, 424)


def tray(scene: Scene) -> None:
    """A round tray with oak grips, a pot and two glasses on it."""
    paint, axis = scene.tones, Turned(400, 0.34)
    scene.add(ellipse(440, 560, 300, 92, scene.shade), ellipse(410, 556, 250, 84, scene.contact))
    for x, side in ((128, 1), (672, -1)):
        scene.add(line(f"M{x + 16 * side} 470C{x - 44 * side} 450 {x - 44 * side} 540 "
                       f"{x + 16 * side} 522", OAK.dark, 24))  # fmt: skip
        scene.add(line(f"M{x + 12 * side} 466C{x - 36 * side} 452 {x - 38 * side} 524 "
                       f"{x + 6 * side} 516", OAK.light, 8))  # fmt: skip
    lit = "M142 494C150 446 260 414 402 414C320 450 290 500 330 576C220 566 146 534 142 494Z"
    spout = "M250 420C220 400 226 366 196 348C190 340 202 334 210 340C240 352 248 372 262 384Z"
    scene.add(axis.body([(486, 282, True), (522, 278)], paint), axis.disc(486, 282, paint.high))
    scene.add(axis.disc(488, 270, paint.deep), ellipse(404, 498, 262, 84, paint.base))
    pot, glass, small = Turned(320, 0.18), Turned(510, 0.2), Turned(448, 0.2)
    scene.add(path(lit, paint.light), ellipse(340, 520, 96, 22, paint.deep, 0.7))
    scene.add(line("M404 360C470 344 474 450 396 458", PORCELAIN.deep, 17))
    scene.add(path(spout, PORCELAIN.light))
    belly: Profile = [(330, 60), (360, 88), (430, 98), (490, 84), (514, 70)]
    scene.add(pot.body(belly, PORCELAIN), pot.body([(304, 12), (312, 40), (332, 62)], PORCELAIN))
    scene.add(pot.body([(282, 10), (292, 16), (306, 10)], OAK))
    scene.add(pot.gleam(belly, (380, 480), "#ffffff", 10))
    for cup, foot in ((glass, 500), (small, 556)):
        scene.add(ellipse(cup.x + 16, foot, 62, 15, paint.deep, 0.7))
        wall: Profile = [(foot - 92, 54), (foot - 40, 50), (foot - 6, 40), (foot, 36)]
        scene.add(cup.body(wall, PORCELAIN), cup.disc(foot - 92, 54, "#ffffff"))
        scene.add(cup.disc(foot - 91, 47, "#c98f4e"))
    scene.place(0.98, 404, 448)


def shoe_rack(scene: Scene) -> None:
    """Two coloured shelves between oak sides, with slippers on them."""
    paint = scene.tones
    scene.shadow(404, 664, 276, 26, contact=False)
    for x in (132, 636):
        scene.add(rect(x, 300, 34, 364, OAK.base, 6), rect(x, 300, 13, 364, OAK.light, 6))
        scene.add(rect(x + 24, 300, 10, 364, OAK.dark, 5))
    for y in (400, 556):
        scene.add(rect(166, y, 470, 20, paint.deep, 3), rect(166, y, 470, 9, paint.light, 3))
        scene.add(
            rect(166, y + 30, 470, 14, paint.dark, 3), rect(166, y + 30, 470, 6, paint.base, 3)
        )
    scene.add(rect(104, 274, 594, 32, OAK.base, 8), rect(104, 274, 594, 11, OAK.high, 6))
    scene.add(rect(470, 285, 228, 21, OAK.dark, 6))
    for x, y, felt in (
        (200, 400, STEEL),
        (330, 400, STEEL),
        (470, 400, LINEN),
        (230, 556, WALNUT),
        (380, 556, paint),
        (496, 556, paint),
    ):
        scene.add(moved(_slipper(felt), f"translate({x} {y})"))
    pot = Turned(590, 0.18)
    for i in range(7):
        scene.add(leaf(590, 216, -90 + (i - 3) * 28, 88, 20, SAGE_LEAF, dark=i % 2 == 0))
    scene.add(pot.body([(206, 44, True), (258, 37), (270, 34)], paint))
    scene.add(ellipse(220, 272, 52, 10, OAK.deep, 0.5), rect(176, 246, 92, 26, PORCELAIN.base, 12))
    scene.place(1.04, 404, 416)


def _slipper(felt: Tones) -> Art:
    """A felt slipper that points right, its heel at (0, 0)."""
    return [
        path("M0 0L0 -40C0 -62 40 -62 52 -40C80 -32 112 -26 114 0Z", felt.base),
        path("M0 0L0 -40C0 -62 40 -62 52 -40C24 -34 18 -16 20 0Z", felt.light),
        path("M6 -46C14 -56 38 -54 44 -42C30 -36 16 -36 6 -46Z", felt.deepest),
        rect(0, -9, 114, 9, felt.deep, 3),
    ]
