"""Vases, pots and what grows in them."""

import math

from sync.hub.demo.pictures.colour import (
    BRASS,
    CORK,
    EARTH,
    LEAF,
    OAK,
    SAGE_LEAF,
    WALNUT,
    tones,
)
from sync.hub.demo.pictures.scene import Scene
from sync.hub.demo.pictures.shapes import Art, ellipse, leaf, line, moved, number, path
from sync.hub.demo.pictures.turned import Profile, Turned

_BLOSSOM = tones("#e7b9a4")
_CACTUS = tones("#7c9c78")


def vase(scene: Scene) -> None:
    glaze, axis = scene.tones, Turned(400, 0.17)
    scene.shadow(400, 648, 112, 26)
    scene.add(line("M398 300C392 220 352 150 306 92", WALNUT.base, 6))
    scene.add(line("M404 300C420 210 450 160 498 112", WALNUT.base, 6))
    scene.add(line("M400 300C402 220 408 150 404 84", WALNUT.base, 5))
    sprays = (
        (352, 168, 200, 62, 18), (352, 168, -62, 58, 17), (328, 124, 178, 56, 17),
        (326, 122, -48, 54, 16), (306, 92, -128, 58, 17), (374, 216, 206, 62, 18),
        (432, 196, -8, 62, 18), (440, 176, -112, 58, 17), (464, 146, 2, 60, 17),
        (468, 142, -104, 54, 16), (498, 112, -42, 60, 17), (405, 150, -150, 52, 15),
        (406, 140, -28, 54, 15), (404, 84, -92, 52, 15), (403, 200, -34, 52, 15),
    )  # fmt: skip
    for i, spray in enumerate(sprays):
        scene.add(leaf(*spray, SAGE_LEAF, dark=i % 2 == 1))
    belly: Profile = [(288, 50), (300, 44), (340, 44), (384, 82), (450, 140), (520, 146)]
    belly += [(590, 112), (632, 82), (640, 78)]
    scene.add(axis.body(belly, glaze), axis.gleam(belly, (442, 548), glaze.high, 15))
    scene.add(axis.disc(288, 50, glaze.high), axis.disc(289, 43, glaze.deepest))
    scene.add(line("M396 292C396 287 395 284 394 280", WALNUT.base, 6))
    scene.add(line("M404 292C405 287 406 284 407 278", WALNUT.base, 6))
    scene.place(1.04, 402, 374)


def cylinder_vase(scene: Scene) -> None:
    """A tall ribbed cylinder with three tulips."""
    glaze, axis = scene.tones, Turned(400, 0.17)
    scene.shadow(400, 664, 100, 23)
    for d in ("M390 330C384 260 350 210 308 176", "M400 330C402 250 404 190 404 132",
              "M410 330C424 260 460 220 506 196"):  # fmt: skip
        scene.add(line(d, LEAF.dark, 9))
    for x, y, angle in ((300, 170, -28), (404, 120, 0), (514, 190, 26)):
        scene.add(_tulip(x, y, angle))
    scene.add(leaf(392, 340, -128, 170, 26, LEAF), leaf(408, 340, -58, 180, 26, LEAF, dark=True))
    wall: Profile = [(316, 92, True), (420, 96), (560, 96), (640, 92), (654, 88)]
    scene.add(axis.body(wall, glaze))
    for i in range(-5, 6):
        fraction = math.sin(i * 0.26)
        tone = glaze.high if fraction < -0.4 else glaze.deep
        scene.add(axis.gleam(wall, (336, 640), tone, 4, fraction))
    rim = axis.strip([(316, 92), (324, 92)], -1, 1)
    scene.add(axis.disc(316, 92, glaze.high), axis.disc(317, 84, glaze.deepest))
    for x1, x2 in ((390, 386), (400, 400), (411, 416)):
        scene.add(line(f"M{x1} 326L{x2} 306", LEAF.dark, 9))
    scene.add(path(rim, glaze.high))
    scene.place(1.06, 404, 396)


def _tulip(x: float, y: float, angle: float) -> Art:
    bloom = [
        path("M-44 -30C-50 20 -30 46 0 50C30 46 50 20 44 -30C30 -22 22 -10 18 4C14 -18 8 -36 0 -50"
             "C-8 -36 -14 -18 -18 4C-22 -10 -30 -22 -44 -30Z", _BLOSSOM.base),
        path("M-44 -30C-50 20 -30 46 0 50C-16 36 -22 20 -18 4C-22 -10 -30 -22 -44 -30Z",
             _BLOSSOM.light),
        path("M44 -30C50 20 30 46 0 50C16 36 22 20 18 4C22 -10 30 -22 44 -30Z", _BLOSSOM.dark),
    ]  # fmt: skip
    return moved(bloom, f"translate({number(x)} {number(y)}) rotate({number(angle)})")


def bud_vases(scene: Scene) -> None:
    """Three small vases of three forms, a stem in each."""
    glaze = scene.tones
    forms: tuple[tuple[float, Profile], ...] = (
        (214, [(420, 22), (436, 18), (500, 20), (540, 62), (590, 78), (632, 60), (640, 54)]),
        (402, [(330, 26), (346, 20), (420, 24), (500, 58), (580, 84), (640, 74), (652, 66)]),
        (584, [(452, 34, True), (480, 30), (500, 60), (560, 84), (610, 78), (636, 62)]),
    )
    for x, form in forms:
        axis, top = Turned(x, 0.18), form[0][0]
        scene.shadow(x, form[-1][0] + 4, form[-1][1] + 12, 18)
        if x == 402:
            scene.add(line(f"M402 {top}C398 250 392 200 400 130", LEAF.dark, 6))
            for i in range(6):
                y, side = 300 - i * 28, 1 if i % 2 else -1
                scene.add(leaf(399, y, -90 + side * 56, 66 - i * 3, 15, SAGE_LEAF, side > 0))
            scene.add(leaf(400, 136, -90, 54, 14, SAGE_LEAF))
        else:
            tip = x + (18 if x > 402 else -16)
            scene.add(
                line(f"M{x} {top}C{x} {top - 60} {tip} {top - 90} {tip} {top - 130}", OAK.deep, 6)
            )
            for i in range(7):
                turn = math.radians(i * 360 / 7)
                petal = _BLOSSOM.light if i in (3, 4, 5) else _BLOSSOM.base
                x1, y1 = tip + 20 * math.cos(turn), top - 146 + 20 * math.sin(turn)
                scene.add(ellipse(x1, y1, 15, 15, petal))
            scene.add(ellipse(tip, top - 146, 14, 14, BRASS.base))
        scene.add(axis.body(form, glaze), axis.disc(top, form[0][1], glaze.high))
        scene.add(axis.disc(top + 1, form[0][1] - 6, glaze.deepest))
        scene.add(axis.gleam(form, (form[-1][0] - 96, form[-1][0] - 34), glaze.high, 10))
    scene.place(1.08, 404, 396)


def plant_pot(scene: Scene) -> None:
    glaze, axis = scene.tones, Turned(400, 0.17)
    scene.shadow(400, 652, 112, 24)
    for d in (
        "M396 460C380 380 330 330 280 300", "M404 460C420 370 470 320 524 296",
        "M400 460C398 360 396 260 400 190", "M398 460C370 400 300 400 250 410",
        "M402 460C440 400 500 404 548 412", "M400 460C386 340 350 240 320 190",
        "M402 460C424 340 452 250 480 200",
    ):  # fmt: skip
        scene.add(line(d, LEAF.dark, 6))
    leaves = (
        (480, 214, -62, 150, 42, True), (322, 204, -122, 150, 42, True),
        (396, 240, -92, 178, 46, False), (300, 312, -152, 160, 44, False),
        (508, 304, -26, 160, 44, True), (282, 406, 174, 136, 36, True),
        (520, 408, 8, 132, 36, True), (372, 372, -128, 160, 44, False),
        (430, 368, -52, 160, 44, True), (398, 440, -98, 140, 40, False),
    )  # fmt: skip
    for x, y, angle, length, width, dark in leaves:
        scene.add(leaf(x, y, angle, length, width, LEAF, dark))
    wall: Profile = [(474, 128, True), (560, 116), (636, 100), (644, 92)]
    scene.add(axis.disc(462, 138, glaze.light), axis.disc(463, 128, EARTH.base))
    scene.add(leaf(396, 462, -112, 120, 32, LEAF), leaf(408, 462, -62, 110, 30, LEAF, dark=True))
    scene.add(
        axis.body(wall, glaze), path(axis.strip([(488, 127), (500, 126)], -1, 1), glaze.deep, 0.7)
    )
    scene.add(axis.body([(462, 138, True), (490, 137)], glaze))
    scene.add(axis.gleam(wall, (528, 610), glaze.high, 12, -0.7))
    scene.place(1.06, 402, 376)


def cactus(scene: Scene) -> None:
    glaze, axis = scene.tones, Turned(400, 0.19)
    scene.shadow(400, 650, 134, 27)
    scene.add(
        path("M300 390C248 392 222 360 222 306C222 286 262 286 262 306C262 340 280 352 312 350Z",
             _CACTUS.dark),
        path("M300 380C254 382 232 356 230 304C234 292 246 294 248 306C250 342 272 362 312 360Z",
             _CACTUS.light),
        path("M490 420C548 424 578 384 578 320C578 298 536 298 536 320C536 362 516 380 484 378Z",
             _CACTUS.deep),
        path("M490 410C540 412 568 378 570 322C564 308 550 310 548 322C546 370 520 392 484 390Z",
             _CACTUS.base),
    )  # fmt: skip
    trunk: Profile = [(132, 6), (142, 56), (184, 92), (280, 108), (400, 106), (474, 92)]
    column = Turned(400, 0.06)
    scene.add(column.body(trunk, _CACTUS))
    for fraction in (-0.74, -0.4, 0.0, 0.4, 0.74):
        tone = _CACTUS.high if fraction < -0.3 else _CACTUS.deep
        scene.add(column.gleam(trunk, (150, 470), tone, 5, fraction))
    for i in range(9):
        for fraction in (-0.57, -0.2, 0.2, 0.57):
            x = 400 + fraction * 106
            scene.add(line(f"M{number(x)} {186 + i * 32}l5 9", "#f4efe4", 3.5, 0.85))
    for dx, dy in ((-22, 0), (0, -16), (22, 0)):
        scene.add(ellipse(400 + dx, 132 + dy, 19, 21, _BLOSSOM.base if dx < 1 else _BLOSSOM.dark))
    scene.add(ellipse(400, 128, 11, 11, BRASS.base))
    wall: Profile = [(478, 148, True), (560, 136), (630, 118), (640, 112)]
    scene.add(axis.disc(470, 156, glaze.light), axis.disc(471, 146, EARTH.base))
    scene.add(path(column.strip([(430, 100), (474, 92)], -1, 1), _CACTUS.base))
    scene.add(path(column.strip([(430, 100), (474, 92)], 0.4, 1), _CACTUS.dark))
    scene.add(axis.body(wall, glaze), axis.body([(470, 156, True), (496, 154)], glaze))
    scene.add(axis.gleam(wall, (530, 612), glaze.high, 13, -0.7))
    scene.place(1.06, 402, 396)


def hanging_planter(scene: Scene) -> None:
    """A pot in a macramé cord, ivy over its edge."""
    glaze, axis = scene.tones, Turned(400, 0.19)
    scene.add(line("M400 0L400 120", CORK.dark, 9), ellipse(400, 126, 20, 20, OAK.base))
    scene.add(ellipse(396, 121, 11, 11, OAK.high))
    scene.add(line("M394 140L262 400M406 140L538 400", CORK.base, 8))
    for i in range(9):
        angle = -90 + (i - 4) * 24
        scene.add(leaf(400, 396, angle, 128 - abs(i - 4) * 8, 30, LEAF, dark=i % 2 == 0))
    belly: Profile = [(394, 142, True), (450, 152), (520, 138), (580, 92), (598, 60)]
    scene.add(axis.disc(394, 142, glaze.high), axis.disc(395, 132, EARTH.base))
    for i in range(5):
        scene.add(leaf(352 + i * 26, 402, -140 + i * 26, 92, 26, LEAF, dark=i % 2 == 1))
    scene.add(axis.body(belly, glaze), axis.gleam(belly, (430, 560), glaze.high, 13, -0.72))
    scene.add(axis.body([(394, 142, True), (408, 144)], glaze))
    for d in ("M262 400C300 500 350 580 396 626", "M538 400C500 500 450 580 404 626",
              "M400 424L400 626"):  # fmt: skip
        scene.add(line(d, CORK.base, 8))
    scene.add(ellipse(400, 632, 16, 16, OAK.base), line("M388 646L376 720", CORK.base, 7))
    scene.add(line("M400 648L400 732M412 646L424 720", CORK.dark, 7))
    for x, y, side in ((300, 420, -1), (272, 470, -1), (504, 424, 1), (534, 486, 1), (520, 548, 1)):
        scene.add(leaf(x, y, 90 + side * 20, 76, 24, LEAF, dark=side > 0))
    scene.place(1.0, 402, 400)


def watering_can(scene: Scene) -> None:
    paint, axis = scene.tones, Turned(410, 0.17)
    scene.shadow(412, 636, 146, 29)
    scene.add(
        line("M470 330C520 150 690 200 640 420C630 470 590 520 548 540", paint.dark, 22),
        line("M470 326C522 158 676 204 630 416C620 462 586 506 548 526", paint.light, 7),
        path("M300 590C240 560 200 420 106 288L138 266C230 360 270 440 316 470Z", paint.base),
        path("M300 500C240 450 190 370 112 292L138 266C230 360 270 410 316 440Z", paint.light),
        path("M92 300L134 250C148 246 160 256 158 268L116 318C102 320 88 312 92 300Z", BRASS.base),
        path("M92 300L134 250C146 250 146 262 140 270L104 314C96 312 90 308 92 300Z", BRASS.high),
    )
    wall: Profile = [(330, 98, True), (420, 124), (540, 146), (612, 150), (622, 146)]
    scene.add(axis.disc(330, 98, paint.high), axis.disc(331, 90, paint.deepest))
    scene.add(path("M312 326C320 300 360 290 410 290C460 290 500 300 508 326"
                   "C500 340 460 346 410 346C360 346 320 340 312 326Z", paint.deepest))  # fmt: skip
    scene.add(axis.body(wall, paint), axis.gleam(wall, (380, 590), paint.high, 14, -0.7))
    scene.add(path("M396 288C440 284 500 296 508 330C500 340 480 345 460 346"
                   "C470 320 440 300 396 288Z", paint.base))  # fmt: skip
    for y, size in ((360, 107.0), (594, 149.5)):
        scene.add(path(axis.strip([(y, size), (y + 9, size + 2)], -1, 1), paint.deep, 0.6))
    scene.place(1.08, 384, 424)
