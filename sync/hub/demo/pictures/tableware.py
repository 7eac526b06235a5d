"""Tea, coffee and the table: cups, pots, plates and bowls."""

from sync.hub.demo.pictures.colour import BRASS, CLAY, CORK, EARTH, OAK, PORCELAIN, WALNUT, Tones
from sync.hub.demo.pictures.scene import Scene
from sync.hub.demo.pictures.shapes import Art, ellipse, line, path
from sync.hub.demo.pictures.turned import FLAT, Light, Profile, Turned


def mug(scene: Scene) -> None:
    glaze, cup = scene.tones, Turned(370, 0.17)
    scene.shadow(372, 632, 140, 28)
    scene.add(
        line("M505 345C620 320 650 400 622 462C598 515 545 530 500 528", glaze.dark, 42),
        line("M512 332C622 310 642 392 616 450C594 498 545 514 500 514", glaze.base, 13),
    )
    wall: Profile = [(268, 152), (330, 151), (480, 146), (560, 138), (592, 133)]
    foot: Profile = [(584, 134.5, True), (600, 131), (610, 129.5)]
    bare = Light((-0.66, -0.70), (0.30, 0.26), (0.76, 0.74))
    scene.add(cup.body(wall, glaze), cup.body(foot, CLAY, bare))
    scene.add(cup.gleam(wall, (330, 520), glaze.high, 13, -0.70))
    scene.add(cup.disc(268, 152, glaze.high), cup.disc(268, 143, PORCELAIN.dark))
    scene.add(ellipse(372, 274, 139, 20, PORCELAIN.base), ellipse(376, 280, 120, 15, EARTH.base))
    scene.add(ellipse(366, 283, 104, 11, EARTH.light))
    scene.place(1.16, 430, 448)


def espresso_cups(scene: Scene) -> None:
    glaze = scene.tones

    def saucer(x: float, y: float) -> Art:
        plate = Turned(x, 0.27)
        return [
            ellipse(x + 34, y + 24, 166, 42, scene.shade),
            plate.disc(y + 14, 140, glaze.deep),
            plate.disc(y + 7, 150, glaze.dark),
            plate.disc(y, 152, glaze.high),
            plate.disc(y + 1, 147, glaze.light),
            plate.disc(y + 4, 96, glaze.dark),
            plate.disc(y + 7, 94, glaze.base),
        ]

    def cup(x: float, y: float) -> Art:
        body = Turned(x, 0.22)
        wall: Profile = [(y, 88), (y + 40, 87), (y + 86, 72), (y + 112, 52), (y + 120, 48)]
        return [
            line(f"M{x + 74} {y + 22}c58 -16 74 48 12 66", glaze.dark, 20),
            line(f"M{x + 78} {y + 18}c48 -12 62 34 16 54", glaze.base, 7),
            body.body(wall, glaze),
            body.gleam(wall, (y + 40, y + 88), glaze.high, 9),
            body.disc(y, 88, glaze.high),
            body.disc(y + 1, 81, PORCELAIN.dark),
            ellipse(x + 2, y + 6, 76, 14, EARTH.deep),
            ellipse(x - 4, y + 7, 62, 10, CLAY.dark),
        ]

    scene.add(saucer(280, 444), cup(280, 330))
    scene.add(saucer(500, 566), cup(500, 452))
    scene.place(1.26, 396, 466)


def teapot(scene: Scene) -> None:
    glaze, pot = scene.tones, Turned(400, 0.16)
    scene.shadow(400, 618, 160, 34)
    scene.add(
        line("M262 330C240 120 560 120 540 330", BRASS.dark, 17),
        line("M259 326C238 112 556 112 536 322", BRASS.light, 6),
        path(
            "M270 520C190 500 190 400 132 362C124 352 132 338 146 340C220 352 236 392 290 402Z",
            glaze.light,
        ),
        path("M270 520C190 500 190 400 140 364C206 384 226 440 290 452Z", glaze.base),
        ellipse(140, 351, 15, 9, glaze.deepest),
    )
    belly: Profile = [(306, 96), (330, 150), (385, 198), (450, 212), (530, 184), (584, 136)]
    belly += [(600, 118), (606, 116)]
    lid: Profile = [(262, 10), (268, 46), (284, 84), (304, 104)]
    scene.add(pot.body(belly, glaze), pot.gleam(belly, (372, 500), glaze.high, 15))
    scene.add(pot.disc(312, 114, glaze.deep), pot.body([(304, 106, True), (308, 106)], glaze))
    scene.add(pot.body(lid, glaze))
    knob: Profile = [(222, 4), (226, 20), (240, 25), (254, 16), (264, 14)]
    scene.add(Turned(400, 0.2).body(knob, OAK))
    for x, y, metal in ((263, 338, BRASS.light), (540, 338, BRASS.base)):
        scene.add(ellipse(x, y, 13, 13, BRASS.deep), ellipse(x - 2, y - 2, 9, 9, metal))
    scene.place(1.14, 374, 398)


def milk_jug(scene: Scene) -> None:
    glaze, jug = scene.tones, Turned(390, 0.17)
    scene.shadow(392, 634, 132, 27)
    scene.add(
        line("M506 300C640 262 664 420 520 486", glaze.dark, 36),
        line("M510 290C626 262 642 396 530 466", glaze.base, 12),
    )
    wall: Profile = [(212, 112), (260, 104), (330, 116), (430, 146), (520, 150), (590, 128)]
    wall += [(612, 118)]
    # the lip is drawn over the wall, so that rim and pouring edge are one line
    scene.add(jug.body(wall, glaze), jug.gleam(wall, (300, 520), glaze.high, 14, -0.68))
    scene.add(
        path("M300 250C290 226 262 208 222 196C230 184 262 182 300 190L330 252Z", glaze.light),
        path("M222 196C258 170 330 190 390 190C452 190 502 200 502 213C502 226 452 236 390 236"
             "C330 236 268 222 222 196Z", glaze.high),
        path("M236 196C266 180 336 197 390 197C446 197 492 204 492 213C492 222 446 229 390 229"
             "C336 229 274 214 236 196Z", PORCELAIN.dark),
        path("M290 208C320 202 352 206 392 206C440 206 476 211 480 217C460 225 430 229 390 229"
             "C350 229 314 221 290 208Z", PORCELAIN.high),
    )  # fmt: skip
    foot: Profile = [(600, 124, True), (622, 116)]
    scene.add(jug.body(foot, CLAY, Light((-0.66, -0.70), (0.30, 0.26), (0.76, 0.74))))
    scene.place(1.1, 414, 416)


def dripper(scene: Scene) -> None:
    """A pour-over: a coloured dripper on its glass jug."""
    glaze, jug, cone = scene.tones, Turned(400, 0.15), Turned(400, 0.18)
    water, clear = PORCELAIN.high, "#c9d3d4"
    scene.shadow(400, 648, 152, 30)
    wall: Profile = [(402, 96, True), (424, 92), (470, 128), (540, 164), (606, 164), (634, 148)]
    coffee: Profile = [(536, 162, True), (570, 168), (606, 164), (634, 148)]
    scene.add(
        path(jug.strip(wall, -1, 1), water, 0.75),
        path(jug.strip(wall, 0.7, 1), clear, 0.55),
        path(jug.strip(wall, -1, -0.9), clear, 0.7),
        path(jug.strip(coffee, -1, 1), EARTH.base),
        path(jug.strip(coffee, -1, (-0.4, -0.6)), EARTH.light),
        path(jug.strip(coffee, 0.5, 1), EARTH.dark),
        jug.disc(536, 162, EARTH.light),
        jug.gleam(wall, (470, 610), "#ffffff", 11, -0.7),
    )
    scene.add(
        line("M540 470C640 452 650 570 560 600", CORK.dark, 22),
        line("M544 464C630 452 638 556 566 588", CORK.light, 7),
    )
    scene.add(jug.body([(388, 106, True), (410, 106)], CORK, FLAT), jug.disc(388, 106, CORK.light))
    scene.add(
        line("M560 262C648 250 650 352 520 352", glaze.dark, 24),
        line("M562 256C636 248 636 336 530 340", glaze.base, 8),
    )
    plate: Profile = [(372, 150, True), (384, 150)]
    funnel: Profile = [(218, 176), (240, 168), (330, 96), (372, 58)]
    scene.add(cone.body(plate, glaze, FLAT), cone.disc(372, 150, glaze.light))
    scene.add(cone.disc(376, 80, glaze.deep), cone.body(funnel, glaze))
    scene.add(cone.gleam(funnel, (250, 330), glaze.high, 12))
    scene.add(cone.disc(218, 176, glaze.high), cone.disc(219, 168, PORCELAIN.dark))
    scene.add(ellipse(404, 224, 150, 24, PORCELAIN.high), ellipse(404, 230, 120, 17, EARTH.base))
    scene.place(1.1, 414, 430)


def _plate(x: float, y: float, radius: float, tones: Tones, well: bool = True) -> Art:
    plate = Turned(x, 0.27)
    art: list[Art] = [
        plate.disc(y + 8, radius, tones.deep),
        plate.disc(y + 5, radius, tones.dark),
        plate.disc(y, radius, tones.high),
        plate.disc(y + 1, radius - 5, tones.light),
    ]
    if well:
        inner = radius * 0.74
        art += [plate.disc(y + 4, inner, tones.dark)]
        art += [ellipse(x, y + 8, radius * 0.735, radius * 0.72 * 0.27, tones.base)]
    return art


def _underside(x: float, y: float, radius: float, tones: Tones, height: float) -> Art:
    """What is seen of a plate from below its rim."""
    left, right, foot = x - radius, x + radius, y + radius * 0.27 + height
    bulge, flank = y + radius * 0.27 * 0.8 + height * 0.6, radius * 0.62
    half = f"C{x + flank} {foot} {right - 14} {bulge} {right} {y}"
    return [
        path(f"M{left} {y}C{left + 14} {bulge} {x - flank} {foot} {x} {foot}{half}Z", tones.dark),
        path(f"M{x} {foot}{half}L{x + radius / 2} {y}C{x + radius / 2} {foot - 20} "
             f"{x + radius * 0.2} {foot} {x} {foot}Z", tones.deep),
    ]  # fmt: skip


def breakfast_set(scene: Scene) -> None:
    glaze, bowl = scene.tones, Turned(400, 0.27)
    scene.add(ellipse(440, 606, 282, 72, scene.shade), ellipse(408, 606, 212, 62, scene.contact))
    scene.add(_underside(400, 566, 262, PORCELAIN, 22))
    for y in (566, 546, 526, 506):
        scene.add(_plate(400, y, 262, PORCELAIN, well=y == 506))
    scene.add(ellipse(424, 512, 196, 50, PORCELAIN.deep), _underside(400, 484, 200, glaze, 18))
    for y in (484, 466, 448):
        scene.add(_plate(400, y, 200, glaze, well=y == 448))
    scene.add(
        ellipse(418, 458, 104, 25, glaze.deep), bowl.body([(448, 66, True), (458, 64)], glaze)
    )
    scene.add(
        path("M250 300C252 400 318 474 400 474C482 474 548 400 550 300Z", glaze.base),
        path("M250 300C252 400 318 474 400 474C360 470 312 400 310 300Z", glaze.light),
        path("M400 474C482 474 548 400 550 300L472 300C474 400 440 470 400 474Z", glaze.dark),
        path("M452 462C512 432 548 376 550 300L530 300C530 376 500 432 452 462Z", glaze.deep),
        line("M272 350C280 384 294 408 312 428", glaze.high, 11),
        bowl.disc(300, 150, glaze.high),
        bowl.disc(301, 143, glaze.dark),
        ellipse(406, 310, 122, 27.7, glaze.base),
        ellipse(414, 318, 86, 16.3, glaze.light),
    )
    scene.place(1.12, 412, 460)


def dinner_plates(scene: Scene) -> None:
    """A stack of four, and one that stands behind it so that its face is seen."""
    glaze = scene.tones
    scene.add(ellipse(440, 628, 290, 58, scene.shade), ellipse(404, 632, 220, 48, scene.contact))
    scene.add(
        ellipse(412, 366, 226, 226, glaze.deep),
        ellipse(402, 362, 226, 226, glaze.light),
        ellipse(402, 363, 219, 219, glaze.base),
        path("M402 144C523 144 621 242 621 363C621 420 599 472 563 511C590 400 530 240 402 144Z",
             glaze.dark),
        ellipse(402, 364, 158, 158, glaze.dark),
        ellipse(404, 368, 155, 154, glaze.light),
        path("M404 214C489 214 559 283 559 368C559 405 546 439 524 465C540 380 500 280 404 214Z",
             glaze.base),
        line("M210 330C218 260 262 204 322 178", glaze.high, 11),
    )  # fmt: skip
    scene.add(ellipse(424, 552, 230, 46, glaze.deep, 0.5))
    scene.add(_underside(400, 590, 250, glaze, 14))
    for y in (590, 570, 550, 530):
        scene.add(_plate(400, y, 250, glaze, well=y == 530))
    scene.place(1.02, 408, 408)


def cereal_bowl(scene: Scene) -> None:
    glaze, bowl = scene.tones, Turned(396, 0.25)
    scene.shadow(398, 586, 190, 44)
    scene.add(bowl.body([(566, 96, True), (592, 90)], CLAY, FLAT))
    wall: Profile = [(340, 238), (400, 230), (480, 184), (546, 118), (572, 96)]
    scene.add(bowl.body(wall, glaze), bowl.gleam(wall, (392, 500), glaze.high, 14, -0.72))
    scene.add(bowl.disc(340, 238, glaze.high), bowl.disc(341, 228, glaze.dark))
    scene.add(ellipse(404, 356, 196, 42, glaze.base), ellipse(412, 368, 130, 25, glaze.light))
    scene.add(
        line("M520 396L700 236", OAK.dark, 24),
        line("M517 390L696 230", OAK.light, 8),
        ellipse(470, 384, 62, 24, OAK.dark),
        ellipse(468, 380, 58, 20, OAK.light),
        ellipse(470, 383, 46, 13, OAK.base),
    )
    scene.place(1.08, 424, 448)


def salad_bowl(scene: Scene) -> None:
    """A wide bowl, oak inside and coloured outside, with its two servers."""
    paint, bowl = scene.tones, Turned(400, 0.24)
    scene.shadow(400, 606, 214, 48)
    wall: Profile = [(388, 276), (440, 268), (520, 216), (590, 130), (600, 122)]
    scene.add(bowl.disc(388, 276, OAK.high), bowl.disc(389, 266, OAK.deep))
    scene.add(ellipse(408, 402, 238, 50, OAK.base), ellipse(420, 412, 176, 32, OAK.light))
    for foot, top in ((322, 196), (470, 618)):
        scene.add(line(f"M{foot} 424L{top} 166", WALNUT.dark, 24))
        scene.add(line(f"M{foot - 5} 420L{top - 5} 162", WALNUT.light, 7))
        scene.add(
            ellipse(top, 150, 32, 42, WALNUT.dark), ellipse(top - 5, 145, 24, 33, WALNUT.base)
        )
    rim = "M124 388C124 425 247 454 400 454C553 454 676 425 676 388"
    scene.add(bowl.body(wall, paint), bowl.gleam(wall, (450, 552), paint.high, 14, -0.74))
    scene.add(line(rim, OAK.high, 9), line("M560 440C630 428 672 410 676 388", OAK.base, 9))
    scene.place(1.02, 404, 400)


def egg_cups(scene: Scene) -> None:
    glaze = scene.tones
    scene.shadow(280, 606, 92, 22)
    scene.shadow(524, 634, 98, 23)

    def filled(x: float, y: float, size: float) -> Art:
        axis = Turned(x, 0.17)

        def scaled(*rings: tuple[float, float]) -> Profile:
            return [(y + a * size, b * size) for a, b in rings]

        egg = scaled((-150, 6), (-140, 40), (-96, 76), (-40, 88), (0, 84))
        cup = scaled((-22, 100), (20, 98), (74, 72), (100, 34), (122, 26), (150, 40), (176, 82))
        base = scaled((172, 84), (184, 86))
        return [
            axis.body(egg, PORCELAIN, Light((-0.1, -0.5), (0.7, 0.4), None)),
            axis.gleam(egg, (y - 112 * size, y - 60 * size), "#ffffff", 12 * size, -0.5),
            axis.body(cup, glaze),
            axis.body(base, glaze),
            axis.gleam(cup, (y + 2 * size, y + 58 * size), glaze.high, 11 * size),
        ]

    scene.add(filled(280, 404, 1.08), filled(524, 426, 1.1))
    scene.place(1.06, 412, 436)
