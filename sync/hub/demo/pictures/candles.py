"""Candles, scents and presents."""

from sync.hub.demo.pictures.colour import (
    BRASS,
    CORK,
    IRON,
    LINEN,
    OAK,
    PAPER,
    PORCELAIN,
    STEEL,
    WALNUT,
    WAX,
    tones,
)
from sync.hub.demo.pictures.scene import Scene
from sync.hub.demo.pictures.shapes import Art, ellipse, flame, leaf, line, moved, path, rect
from sync.hub.demo.pictures.turned import FLAT, Profile, Turned


def candle(scene: Scene) -> None:
    """A scented candle in a jar, its lid beside it."""
    glaze, jar, lid = scene.tones, Turned(360, 0.17), Turned(582, 0.2)
    scene.add(ellipse(360, 236, 96, 116, scene.glow, 0.8))
    scene.shadow(360, 622, 150, 28)
    scene.shadow(582, 632, 72, 15)
    wall: Profile = [(330, 150, True), (500, 150), (590, 148.5), (602, 146)]
    scene.add(jar.body(wall, glaze), jar.gleam(wall, (376, 560), glaze.high, 13, -0.72))
    scene.add(jar.disc(330, 150, glaze.high), jar.disc(331, 141, glaze.deep))
    scene.add(ellipse(360, 338, 136, 19.4, WAX), ellipse(360, 341, 60, 8, "#fff8e6"))
    scene.add(line("M360 338C360 322 362 314 360 298", IRON.dark, 5), flame(360, 306, 128))
    scene.add(rect(286, 440, 130, 92, PORCELAIN.light, 4), line("M308 468L394 468", glaze.dark, 5))
    scene.add(line("M322 488L380 488M332 504L370 504", STEEL.base, 3))
    scene.add(
        lid.body([(600, 76, True), (622, 76)], CORK, FLAT), ellipse(582, 600, 76, 15, CORK.light)
    )
    scene.add(
        lid.body([(572, 15), (586, 14), (598, 18)], CORK), ellipse(582, 572, 15, 4, CORK.high)
    )
    scene.place(1.10, 440, 402)


def pillar_candles(scene: Scene) -> None:
    """Three pillars of different heights."""
    wax = scene.tones
    for x, top, width, foot in ((270, 300, 84, 620), (520, 396, 90, 628), (400, 470, 92, 660)):
        axis = Turned(x, 0.2)
        scene.add(ellipse(x, top - 56, 62, 78, scene.glow, 0.8))
        scene.shadow(x, foot + 4, width, 20)
        wall: Profile = [(top, width, True), (foot - 10, width), (foot, width - 4)]
        scene.add(axis.body(wall, wax), axis.disc(top, width, wax.high))
        scene.add(axis.disc(top + 2, width - 10, wax.light), axis.disc(top + 4, 40, WAX))
        scene.add(line(f"M{x} {top + 4}L{x + 1} {top - 22}", IRON.dark, 5))
        scene.add(
            flame(x, top - 16, 88), axis.gleam(wall, (top + 40, foot - 40), wax.high, 10, -0.72)
        )
        drip = f"M{x + 34} {top + 12}L{x + 34} {top + 60}"
        scene.add(line(drip, wax.light, 15), line(drip, wax.base, 5))
    scene.place(1.12, 410, 440)


def candlesticks(scene: Scene) -> None:
    """Two candlesticks of different heights with tapers."""
    metal = scene.tones
    for x, lift, foot in ((300, 0, 640), (510, 96, 656)):
        axis = Turned(x, 0.2)
        top = 372 + lift
        scene.add(ellipse(x, top - 268, 66, 84, scene.glow, 0.8))
        scene.shadow(x, foot, 96, 20)
        base: Profile = [(foot - 34, 16), (foot - 26, 40), (foot - 16, 88), (foot - 4, 94)]
        stem: Profile = [(top + 18, 15), (top + 50, 11), (top + 74, 20), (top + 98, 11)]
        stem += [(foot - 30, 14)]
        cup: Profile = [(top - 30, 32, True), (top, 26), (top + 14, 46, True), (top + 24, 44)]
        taper: Profile = [(top - 210, 15, True), (top - 24, 22)]
        scene.add(axis.body(base, metal), axis.body(stem, metal), axis.body(cup, metal))
        scene.add(axis.disc(top - 30, 32, metal.high))
        scene.add(axis.body(taper, PORCELAIN), axis.disc(top - 210, 15, "#ffffff"))
        scene.add(line(f"M{x} {top - 210}L{x} {top - 230}", IRON.dark, 4), flame(x, top - 224, 86))
        scene.add(axis.gleam(base, (foot - 24, foot - 8), metal.high, 7, -0.6))
    scene.place(1.02, 404, 386)


def diffuser(scene: Scene) -> None:
    """A bottle of room scent with reeds, its box behind it."""
    glaze, axis = scene.tones, Turned(336, 0.18)
    scene.add(
        path("M474 392L640 392L640 650L474 650Z", PAPER.base),
        path("M640 392L672 376L672 630L640 650Z", PAPER.deep),
        path("M474 392L506 376L672 376L640 392Z", PAPER.high),
        path("M474 392L552 392L552 650L474 650Z", PAPER.light),
        path("M474 470L640 470L640 560L474 560Z", glaze.base),
        path("M640 470L672 454L672 540L640 560Z", glaze.deep),
        line("M514 506L600 506", PAPER.light, 8),
        line("M530 532L584 532", PAPER.dark, 5),
    )
    scene.shadow(338, 648, 118, 25)
    for x1, x2, y in (
        (320, 220, 150),
        (330, 292, 108),
        (338, 356, 96),
        (346, 424, 130),
        (352, 486, 190),
    ):
        scene.add(
            line(f"M{x1} 360L{x2} {y}", OAK.dark, 9),
            line(f"M{x1 - 2} 360L{x2 - 2} {y}", OAK.light, 3),
        )
    neck: Profile = [(322, 40, True), (360, 40)]
    belly: Profile = [(356, 44), (376, 86), (420, 122), (520, 128), (600, 122), (636, 108)]
    scene.add(axis.disc(322, 40, glaze.high), axis.disc(323, 31, glaze.deepest))
    for x1, x2 in ((324, 313), (331, 328), (338, 340), (345, 354), (350, 362)):
        scene.add(line(f"M{x1} 336L{x2} 316", OAK.dark, 8))
    scene.add(axis.body(belly, glaze), axis.gleam(belly, (420, 590), glaze.high, 13))
    scene.add(axis.body(neck, glaze), axis.body([(352, 47, True), (366, 47)], BRASS))
    scene.add(rect(286, 452, 104, 92, PORCELAIN.light, 4), line("M308 482L368 482", glaze.dark, 5))
    scene.add(line("M318 506L358 506", STEEL.base, 3.5))
    scene.place(1.08, 424, 392)


def gift_set(scene: Scene) -> None:
    """A wooden crate with a bottle of liqueur and two small glasses in wood wool."""
    glaze, bottle = scene.tones, Turned(330, 0.1)
    sloe = tones("#5b2f4a")
    scene.add(path("M150 640L660 640L708 676L196 682Z", scene.shade))
    scene.add(rect(146, 430, 508, 50, OAK.deepest, 4))
    wall: Profile = [(170, 30), (260, 32), (330, 74), (380, 88), (640, 88)]
    scene.add(bottle.body(wall, sloe), bottle.gleam(wall, (380, 460), sloe.high, 11, -0.7))
    scene.add(bottle.body([(116, 36, True), (186, 36)], WALNUT), bottle.disc(116, 36, WALNUT.high))
    scene.add(path(bottle.strip([(404, 88.5), (640, 88.5)], -0.86, 0.86), PAPER.light))
    scene.add(path(bottle.strip([(404, 88.5), (640, 88.5)], 0.4, 0.86), PAPER.dark))
    for dx, dy in ((-16, 0), (14, -4), (0, 18)):
        scene.add(ellipse(330 + dx, 440 + dy, 13, 13, sloe.base))
        scene.add(ellipse(326 + dx, 436 + dy, 5, 5, sloe.high))
    scene.add(leaf(334, 428, -40, 44, 12, tones("#6f9270")))
    for x, y in ((480, 392), (576, 408)):
        axis = Turned(x, 0.18)
        glass: Profile = [(y, 42), (y + 70, 36), (y + 90, 12), (y + 190, 10)]
        scene.add(path(axis.strip(glass, -1, 1), "#dfe7e6", 0.85))
        scene.add(path(axis.strip(glass, 0.4, 1), "#b9c6c6", 0.7), axis.disc(y, 42, "#f3f7f6"))
        scene.add(axis.gleam(glass, (y + 14, y + 62), "#ffffff", 7))
    for i in range(26):
        x, y = 158 + i * 19, 486 + i * 7 % 15
        scene.add(
            line(f"M{x} {y}q14 -30 30 -2q12 22 26 -8", LINEN.light if i % 3 else LINEN.dark, 7)
        )
    scene.add(rect(138, 490, 524, 170, OAK.base, 6), rect(138, 490, 160, 170, OAK.light, 6))
    scene.add(rect(520, 490, 142, 170, OAK.dark, 6))
    for y in (546, 602):
        scene.add(line(f"M140 {y}L660 {y}", OAK.deep, 5, 1, "butt"))
    scene.add(rect(270, 486, 44, 178, glaze.base), rect(300, 486, 14, 178, glaze.dark))
    bow: list[Art] = [
        path("M0 0C-60 -60 -110 -40 -104 -4C-98 32 -40 30 0 0Z", glaze.base),
        path("M0 0C60 -60 110 -40 104 -4C98 32 40 30 0 0Z", glaze.dark),
        path("M0 0C-40 -30 -80 -26 -84 -4C-76 16 -40 16 0 0Z", glaze.deep),
        path("M-6 6C-30 40 -44 66 -52 98L-22 84L-8 104C0 70 6 40 6 6Z", glaze.light),
        path("M6 6C24 40 40 62 52 92L26 84L14 102C4 70 0 40 -2 6Z", glaze.base),
        ellipse(0, 0, 22, 19, glaze.light),
    ]
    scene.add(moved(bow, "translate(292 548) scale(0.9)"))
    scene.place(1.04, 408, 398)


def gift_box(scene: Scene) -> None:
    """A box with a ribbon and a sprig, its lid on."""
    paint = scene.tones
    ribbon = LINEN if not paint.pale else tones("#c67c5f")
    scene.add(path("M160 640L640 640L712 676L226 688Z", scene.shade))
    scene.add(
        path("M164 372L560 372L560 664L176 664Q164 664 164 652Z", paint.base),
        path("M560 372L646 332L646 606L560 664Z", paint.dark),
        path("M164 372L300 372L230 664L176 664Q164 664 164 652Z", paint.light),
        path("M146 290L572 290L572 376L146 376Z", paint.light),
        path("M330 290L572 290L572 376L290 376Z", paint.base),
        path("M572 290L664 250L664 330L572 376Z", paint.dark),
        path("M146 290L250 250L664 250L572 290Z", paint.high),
        path("M164 376L560 376L560 392L164 392Z", paint.deep, 0.6),
        rect(326, 290, 60, 374, ribbon.base),
        rect(366, 290, 20, 374, ribbon.dark),
        path("M326 290L418 250L470 250L386 290Z", ribbon.high),
        path("M600 278L600 638L624 622L624 267Z", ribbon.deep),
        path("M198 270L624 266L606 274L180 278Z", ribbon.light),
    )
    bow: list[Art] = [
        path("M0 0C-90 -96 -170 -70 -160 -10C-150 44 -60 40 0 0Z", ribbon.base),
        path("M0 0C90 -96 170 -70 160 -10C150 44 60 40 0 0Z", ribbon.dark),
        path("M0 0C-60 -52 -126 -44 -130 -12C-120 20 -60 22 0 0Z", ribbon.deep),
        path("M0 0C60 -52 126 -44 130 -12C120 20 60 22 0 0Z", ribbon.deepest),
        ellipse(0, 0, 32, 27, ribbon.light),
    ]
    green = tones("#6f9270")
    for angle, length in ((-150, 130), (-118, 120), (-62, 120), (-30, 130)):
        scene.add(leaf(392, 268, angle, length, 24, green, dark=angle > -90))
    scene.add(moved(bow, "translate(392 262)"))
    scene.place(1.02, 408, 420)
