"""Lamps, with the light they give painted as a pale halo."""

import math

from sync.hub.demo.pictures.colour import BRASS, IRON, LAMPLIGHT, OAK, PORCELAIN, STEEL
from sync.hub.demo.pictures.scene import Scene
from sync.hub.demo.pictures.shapes import ellipse, flame, leg, line, moved, number, path, rect
from sync.hub.demo.pictures.turned import FLAT, SHINY, Light, Profile, Turned

_BULB = "#fff8e6"


def table_lamp(scene: Scene) -> None:
    paint, axis = scene.tones, Turned(400, 0.15)
    scene.add(ellipse(400, 366, 300, 268, scene.glow, 0.5))
    scene.shadow(400, 640, 138, 28)
    scene.add(axis.body([(606, 128, True), (630, 128)], paint, Light(None, 0.34, None)))
    scene.add(axis.disc(606, 128, paint.high), axis.disc(607, 124, paint.light))
    scene.add(ellipse(402, 606, 40, 8, paint.deep))
    stem = Turned(400, 0.2)
    scene.add(stem.body([(380, 17, True), (600, 17)], BRASS, SHINY))
    scene.add(stem.body([(366, 30, True), (396, 30, True), (402, 24)], BRASS, Light(shade=0.2)))
    scene.add(
        axis.disc(370, 226, paint.deepest),
        ellipse(400, 376, 214, 30, LAMPLIGHT),
        ellipse(400, 384, 150, 20, _BULB),
    )
    dome: Profile = [(158, 8), (164, 76), (196, 146), (262, 202), (340, 224), (370, 228)]
    shade = Turned(400, 0.045)
    scene.add(shade.body(dome, paint), shade.gleam(dome, (222, 330), paint.high, 17))
    scene.add(path("M172 371C230 392 570 392 628 371C620 410 180 410 172 371Z", LAMPLIGHT))
    scene.add(line("M172 371C230 394 570 394 628 371", paint.deep, 4))
    scene.add(stem.body([(136, 4), (140, 13), (152, 14), (160, 9)], BRASS))
    scene.place(1.06, 404, 396)


def pendant_lamp(scene: Scene) -> None:
    paint = scene.tones
    scene.add(path("M170 470L630 470L760 800L40 800Z", scene.glow, 0.5))
    scene.add(ellipse(400, 716, 230, 40, scene.glow), rect(397, 0, 6, 190, IRON.base))
    cap: Profile = [(176, 14), (186, 26, True), (248, 26, True), (256, 30)]
    scene.add(Turned(400, 0.18).body(cap, BRASS, Light(shade=0.2)))
    dome: Profile = [(248, 34, True), (262, 66), (292, 128), (348, 190), (420, 226), (470, 236)]
    shade = Turned(400, 0.02)
    scene.add(shade.body(dome, paint), shade.gleam(dome, (316, 430), paint.high, 17))
    scene.add(ellipse(400, 472, 236, 34, paint.deep), ellipse(400, 474, 227, 29, "#fdeecb"))
    scene.add(ellipse(400, 476, 180, 20, "#fff6e0"), ellipse(400, 478, 46, 20, "#fffdf6"))


def floor_lamp(scene: Scene) -> None:
    """A drum shade on an oak tripod."""
    cloth, drum = scene.tones, Turned(400, 0.13)
    scene.add(ellipse(400, 230, 250, 220, scene.glow, 0.5))
    scene.shadow(400, 704, 170, 24, contact=False)
    scene.add(leg((404, 344, 16), (412, 668, 11), OAK))
    scene.add(leg((386, 344, 18), (270, 706, 12), OAK), leg((414, 344, 18), (530, 706, 12), OAK))
    scene.add(line("M330 540C370 552 430 552 470 540", BRASS.dark, 7))
    scene.add(Turned(400, 0.2).body([(314, 26, True), (352, 26, True)], BRASS, SHINY))
    scene.add(drum.disc(318, 178, LAMPLIGHT), drum.disc(320, 110, _BULB))
    wall: Profile = [(120, 138, True), (318, 182)]
    inside = Turned(400, 0.05)
    scene.add(drum.disc(120, 138, cloth.deepest), drum.disc(124, 126, LAMPLIGHT))
    scene.add(inside.body(wall, cloth), inside.gleam(wall, (160, 286), cloth.high, 13, -0.72))
    for y, width, fraction in ((126, 7, 139.0), (310, 9, 181.0)):
        seam: Profile = [(y, fraction), (y + width, fraction)]
        scene.add(path(inside.strip(seam, -1, 1), cloth.deep, 0.8))
    scene.place(1.08, 404, 408)


def desk_lamp(scene: Scene) -> None:
    """A jointed arm on a round foot."""
    paint, foot = scene.tones, Turned(330, 0.17)
    scene.add(path("M440 400L600 330L764 690L392 690Z", scene.glow, 0.6))
    scene.shadow(332, 650, 128, 25)
    scene.add(
        foot.body([(616, 118, True), (638, 118)], paint, FLAT), foot.disc(616, 118, paint.high)
    )
    scene.add(foot.disc(618, 110, paint.light))
    scene.add(line("M330 608L236 402", STEEL.dark, 17), line("M327 604L233 400", STEEL.high, 5))
    scene.add(line("M236 402L444 220", STEEL.dark, 17), line("M233 397L440 216", STEEL.high, 5))
    for x, y, size in ((330, 608, 24), (236, 402, 24), (444, 220, 20)):
        scene.add(
            ellipse(x, y, size, size, BRASS.dark),
            ellipse(x - 3, y - 3, size - 7, size - 7, BRASS.light),
        )
    hood: Profile = [(-108, 22), (-100, 46, True), (-40, 60), (20, 106), (74, 132)]
    shade = Turned(0, 0.06)
    cone = [
        ellipse(0, 74, 132, 40, paint.deepest),
        ellipse(0, 78, 121, 33, LAMPLIGHT),
        ellipse(0, 84, 44, 20, "#fffdf6"),
        shade.body(hood, paint),
        shade.gleam(hood, (-26, 58), paint.high, 13),
        path("M-131 76C-110 100 110 100 131 76C126 122 -126 122 -131 76Z", LAMPLIGHT),
        line("M-131 76C-110 100 110 100 131 76", paint.deep, 4),
    ]
    scene.add(moved(cone, "translate(494 306) rotate(-28)"))
    scene.place(1.12, 420, 414)


def night_light(scene: Scene) -> None:
    """A small mushroom of opal glass and painted metal."""
    paint, axis = scene.tones, Turned(400, 0.16)
    scene.add(ellipse(400, 360, 300, 262, scene.glow, 0.6))
    scene.shadow(400, 632, 122, 26)
    stem: Profile = [(392, 60, True), (440, 64), (540, 92), (600, 116), (622, 112)]
    glass: Profile = [(372, 84), (394, 96), (430, 84), (452, 72)]
    scene.add(axis.body(stem, PORCELAIN), axis.gleam(stem, (470, 596), "#ffffff", 11, -0.6))
    scene.add(path(axis.strip(glass, -1, 1), LAMPLIGHT))
    scene.add(axis.disc(386, 206, "#fdeecb"), axis.disc(390, 150, "#fffdf6"))
    cap: Profile = [(176, 8), (184, 86), (222, 160), (290, 212), (356, 226), (384, 214)]
    hood = Turned(400, 0.07)
    scene.add(hood.body(cap, paint), hood.gleam(cap, (236, 340), paint.high, 17, -0.7))
    scene.add(path("M186 386C240 404 560 404 614 386C590 428 210 428 186 386Z", "#fdeecb"))
    scene.add(ellipse(430, 600, 9, 7, BRASS.base))
    scene.place(1.1, 402, 408)


def lantern(scene: Scene) -> None:
    """A garden lantern with panes and a candle."""
    paint = scene.tones
    scene.add(ellipse(400, 450, 250, 236, scene.glow, 0.55))
    scene.shadow(400, 668, 168, 28)
    scene.add(line("M330 190C330 84 470 84 470 190", paint.dark, 14))
    scene.add(line("M327 186C328 80 467 80 467 186", paint.light, 4))
    scene.add(
        path("M268 288L320 196L480 196L532 288Z", paint.base),
        path("M268 288L320 196L380 196L344 288Z", paint.light),
        path("M470 288L446 196L480 196L532 288Z", paint.dark),
        rect(248, 284, 304, 26, paint.dark, 6),
        rect(248, 284, 304, 12, paint.high, 6),
        rect(280, 310, 240, 310, "#fdf3dc", 0, 0.75),
        ellipse(400, 470, 92, 120, LAMPLIGHT, 0.9),
    )
    candle = Turned(400, 0.2)
    scene.add(candle.body([(510, 56, True), (612, 56)], PORCELAIN), candle.disc(510, 56, "#fffdf6"))
    scene.add(line("M400 510L400 490", IRON.base, 5))
    scene.add(flame(400, 498, 94))
    for x, tone in ((272, paint.light), (500, paint.dark)):
        scene.add(rect(x, 304, 28, 322, tone, 3))
    scene.add(rect(272, 440, 256, 14, paint.base, 3))
    scene.add(path("M286 330L330 330L286 420Z", "#ffffff", 0.6))
    scene.add(rect(248, 616, 304, 40, paint.base, 8), rect(248, 616, 304, 13, paint.light, 6))
    scene.add(path("M470 616L552 616L552 648Q552 656 544 656L470 656Z", paint.dark))
    scene.place(1.04, 404, 388)


def light_bulb(scene: Scene) -> None:
    """A large filament lamp in a coloured holder on its cord."""
    paint, holder = scene.tones, Turned(400, 0.17)
    scene.add(ellipse(400, 476, 290, 276, scene.glow, 0.6))
    scene.add(rect(396, 0, 8, 150, IRON.base))
    scene.add(holder.body([(140, 22), (150, 36, True), (166, 52), (268, 56)], paint))
    scene.add(holder.gleam([(150, 36), (166, 52), (268, 56)], (182, 258), paint.high, 9))
    scene.add(holder.body([(262, 48, True), (300, 46)], BRASS, SHINY))
    glass: Profile = [(296, 44), (340, 60), (420, 140), (500, 164), (580, 136), (636, 60), (646, 8)]
    axis = Turned(400, 0.02)
    scene.add(
        path(axis.strip(glass, -1, 1), "#fff3cf", 0.85),
        path(axis.strip(glass, 0.55, 1), "#f6dc9c", 0.7),
        path(axis.strip(glass, 0.88, 1), "#e6c171", 0.6),
        path(axis.strip(glass, -1, -0.92), "#e6c171", 0.5),
    )
    loops = "".join(
        f"L{number(340 + 20 * i)} {number(520 - 130 * (i % 2) + 30 * math.sin(i))}"
        for i in range(1, 7)
    )
    scene.add(line(f"M384 320L340 520{loops}L416 320", "#f0a93c", 6))
    scene.add(axis.gleam(glass, (420, 560), "#ffffff", 14, -0.72))
    scene.place(1.02, 400, 420)
