"""Chairs, tables and what one sits on."""

from sync.hub.demo.pictures.colour import (
    BRASS,
    EARTH,
    LINEN,
    OAK,
    OAK_BACK,
    PORCELAIN,
    SAGE_LEAF,
    STEEL,
    WALNUT,
    tones,
)
from sync.hub.demo.pictures.scene import Scene
from sync.hub.demo.pictures.shapes import ellipse, leaf, leg, line, path, rect, stripe
from sync.hub.demo.pictures.turned import FLAT, Light, Profile, Turned


def chair(scene: Scene) -> None:
    cloth = scene.tones
    scene.shadow(405, 676, 205, 30, contact=False)
    scene.add(leg((322, 460, 22), (300, 640, 14), OAK_BACK))
    scene.add(leg((486, 460, 22), (508, 640, 14), OAK_BACK))
    scene.add(
        path("M292 430C246 330 232 206 268 160C290 132 512 132 534 160C570 206 556 330 510 430Z",
             cloth.base),
        path("M292 430C246 330 232 206 268 160C276 150 304 143 340 140C296 190 300 330 336 430Z",
             cloth.light),
        path("M510 430C556 330 570 206 534 160C526 152 514 147 500 144C524 210 514 340 470 430Z",
             cloth.dark),
        line("M268 160C290 132 512 132 534 160", cloth.high, 8),
        line("M364 150C352 220 354 320 368 384", cloth.dark, 3.5, 0.8),
        line("M438 150C450 220 448 320 434 384", cloth.dark, 3.5, 0.8),
    )  # fmt: skip
    scene.add(leg((290, 490, 28), (254, 676, 16), OAK), leg((512, 490, 28), (548, 676, 16), OAK))
    scene.add(
        path("M238 430C236 480 300 520 401 520C502 520 566 480 564 430Z", cloth.deep),
        path("M238 424C236 388 320 372 401 372C482 372 566 388 564 424C566 470 502 498 401 498"
             "C300 498 236 470 238 424Z", cloth.light),
        path("M564 424C566 470 502 498 401 498C380 498 360 497 342 494C440 486 510 450 500 384"
             "C540 394 564 408 564 424Z", cloth.base),
        path("M292 384C330 374 470 374 510 384C480 404 330 406 292 384Z", cloth.dark),
    )  # fmt: skip
    scene.place(1.12, 404, 414)


def armchair(scene: Scene) -> None:
    """A low reading chair with rolled arms and a small cushion."""
    cloth = scene.tones
    pillow = stripe(cloth, LINEN, WALNUT)
    scene.shadow(402, 672, 260, 30, contact=False)
    for x, slant in ((206, -10), (596, 10)):
        scene.add(leg((x, 590, 26), (x + slant, 676, 15), OAK))
    scene.add(
        path("M210 520C190 400 186 262 214 208C234 164 300 148 400 148C500 148 566 164 586 208"
             "C614 262 610 400 590 520Z", cloth.base),
        path("M210 520C190 400 186 262 214 208C228 176 268 160 330 152C280 240 280 400 292 520Z",
             cloth.light),
        path("M590 520C610 400 614 262 586 208C574 182 540 165 492 156C532 250 524 400 512 520Z",
             cloth.dark),
        line("M216 206C236 164 300 149 400 149C500 149 564 164 584 206", cloth.high, 8),
        path("M238 470C270 440 530 440 562 470L566 560L234 560Z", cloth.deep),
        path("M222 484C222 456 300 446 400 446C500 446 578 456 578 484C578 516 572 536 560 540"
             "L240 540C228 536 222 516 222 484Z", cloth.light),
        path("M578 484C578 516 572 536 560 540L420 540C500 530 530 490 524 452C558 459 578 469"
             " 578 484Z", cloth.base),
        rect(226, 536, 348, 66, cloth.base, 14),
        rect(420, 536, 154, 66, cloth.dark, 14),
        line("M236 540L564 540", cloth.deep, 4),
        path("M154 404C154 372 176 352 208 352C240 352 258 374 258 404L258 594C258 602 252 608 244"
             " 608L182 608C170 608 164 602 163 592Z", cloth.base),
        path("M154 404C154 372 176 352 208 352C190 380 190 480 196 608L182 608C170 608 164 602 163"
             " 592Z", cloth.light),
        path("M542 404C542 374 560 352 592 352C624 352 646 372 646 404L637 592C636 602 630 608 618"
             " 608L556 608C548 608 542 602 542 594Z", cloth.base),
        path("M592 352C624 352 646 372 646 404L637 592C636 602 630 608 618 608L594 608C612 500 610"
             " 400 592 352Z", cloth.dark),
        path("M298 330C340 344 420 344 470 330C480 328 486 336 482 344C472 380 474 420 486 458"
             "C488 468 480 472 470 468C420 456 350 456 304 468C294 472 288 466 290 456"
             "C300 420 298 380 286 344C284 334 290 328 298 330Z", pillow.base),
        path("M470 330C480 328 486 336 482 344C472 380 474 420 486 458C488 468 480 472 470 468"
             "C440 461 402 458 368 458C440 446 460 400 452 335Z", pillow.dark),
    )  # fmt: skip
    scene.place(1.06, 402, 412)


def stool(scene: Scene) -> None:
    """A round seat in colour on four oak legs."""
    paint, seat = scene.tones, Turned(400, 0.22)
    scene.shadow(400, 668, 176, 30, contact=False)
    scene.add(leg((352, 300, 22), (318, 634, 14), OAK_BACK))
    scene.add(leg((448, 300, 22), (482, 634, 14), OAK_BACK))
    scene.add(line("M312 560L488 560", OAK_BACK.dark, 12, 1, "butt"))
    scene.add(leg((282, 310, 30), (232, 676, 18), OAK), leg((518, 310, 30), (568, 676, 18), OAK))
    scene.add(line("M256 520C340 540 460 540 544 520", OAK.dark, 14, 1, "butt"))
    edge: Profile = [(262, 188, True), (302, 186)]
    scene.add(seat.body(edge, paint, Light(-0.5, 0.40, 0.82)), seat.disc(262, 188, paint.high))
    scene.add(seat.disc(264, 180, paint.light), ellipse(412, 270, 128, 25, paint.base))
    scene.place(1.14, 402, 438)


def bench(scene: Scene) -> None:
    """A hall bench: oak seat on a coloured frame, a cushion on it."""
    paint = scene.tones
    scene.shadow(400, 628, 290, 26, contact=False)
    for x in (168, 610):
        scene.add(rect(x + 8, 410, 20, 200, paint.deepest, 3))
    scene.add(rect(150, 560, 500, 20, paint.deep, 4), rect(150, 560, 500, 7, paint.dark, 4))
    for x in (132, 646):
        scene.add(rect(x, 404, 26, 224, paint.base, 4), rect(x, 404, 10, 224, paint.light, 4))
        scene.add(rect(x + 18, 404, 8, 224, paint.dark, 3))
    scene.add(rect(132, 404, 540, 26, paint.dark, 4))
    scene.add(
        path("M112 380L170 344L636 344L692 380Z", OAK.light),
        path("M420 380L500 344L636 344L692 380Z", OAK.base),
        rect(112, 378, 580, 30, OAK.base, 4),
        rect(440, 378, 252, 30, OAK.dark, 4),
        rect(112, 378, 580, 8, OAK.high, 4),
        line("M206 362L600 362", OAK.dark, 3, 0.5),
        rect(180, 306, 230, 54, PORCELAIN.base, 25),
        rect(300, 306, 110, 54, PORCELAIN.dark, 25),
        path("M206 306L380 306C340 318 240 322 186 338C180 318 192 306 206 306Z", PORCELAIN.high),
        line("M240 308C232 324 232 342 240 358M262 308C254 324 254 342 262 358", paint.base, 8),
    )
    book = tones("#8c9a94")
    scene.add(rect(500, 330, 130, 22, book.base, 3), rect(506, 335, 118, 12, PORCELAIN.light, 2))
    scene.add(rect(500, 328, 130, 6, book.light, 3), rect(516, 308, 104, 20, paint.light, 3))
    scene.place(1.1, 402, 462)


def side_table(scene: Scene) -> None:
    paint, top = scene.tones, Turned(400, 0.2)
    scene.shadow(400, 668, 190, 30, contact=False)
    scene.add(leg((400, 340, 24), (404, 628, 15), OAK_BACK))
    scene.add(leg((292, 350, 28), (234, 668, 16), OAK), leg((508, 350, 28), (566, 668, 16), OAK))
    scene.add(line("M264 520C330 548 470 548 536 520", OAK.dark, 12, 1, "butt"))
    scene.add(top.body([(312, 238, True), (336, 238)], paint, Light(None, 0.40, 0.82)))
    scene.add(top.disc(312, 238, paint.high), top.disc(313, 228, paint.deep))
    scene.add(ellipse(400, 320, 222, 41.7, paint.base))
    lit = "M178 320C182 292 270 276 400 275C330 300 300 340 330 362C240 356 180 342 178 320Z"
    scene.add(path(lit, paint.light))
    book, cup = tones("#8c9a94"), Turned(340, 0.2)
    scene.add(ellipse(352, 326, 88, 17, paint.dark), rect(262, 300, 150, 22, book.base, 3))
    scene.add(rect(268, 304, 144, 13, PORCELAIN.light, 2), rect(262, 298, 150, 6, book.light, 3))
    scene.add(cup.body([(240, 36), (270, 35), (292, 26), (298, 20)], PORCELAIN))
    scene.add(cup.disc(240, 36, "#ffffff"), cup.disc(241, 31, EARTH.base))
    scene.place(1.16, 408, 458)


def writing_desk(scene: Scene) -> None:
    """A narrow desk with a coloured drawer, a lamp and a plant on it."""
    paint = scene.tones
    scene.shadow(404, 676, 280, 26, contact=False)
    scene.add(leg((188, 420, 22), (176, 646, 14), OAK_BACK))
    scene.add(leg((616, 420, 22), (628, 646, 14), OAK_BACK))
    scene.add(leg((150, 420, 30), (122, 682, 17), OAK), leg((654, 420, 30), (682, 682, 17), OAK))
    scene.add(
        rect(140, 380, 524, 74, OAK.dark, 5),
        rect(156, 384, 316, 64, paint.base, 5),
        rect(156, 384, 130, 64, paint.light, 5),
        rect(480, 384, 168, 64, paint.dark, 5),
        line("M286 416h56M546 416h36", BRASS.base, 10),
        path("M104 364L160 334L644 334L700 364Z", OAK.light),
        path("M430 364L520 334L644 334L700 364Z", OAK.base),
        rect(104, 362, 596, 24, OAK.base, 4),
        rect(440, 362, 260, 24, OAK.dark, 4),
        rect(104, 362, 596, 7, OAK.high, 4),
    )
    pot, foot = Turned(590, 0.17), Turned(224, 0.2)
    for angle, length in ((-150, 70), (-112, 96), (-72, 100), (-34, 72)):
        scene.add(leaf(590, 292, angle, length, 24, SAGE_LEAF, dark=angle > -90))
    scene.add(pot.body([(284, 40, True), (340, 31), (346, 28)], paint))
    scene.add(foot.body([(338, 52, True), (348, 52)], paint, FLAT), foot.disc(338, 52, paint.light))
    scene.add(
        line("M224 338L224 226L276 182", STEEL.dark, 10), line("M222 336L222 226", STEEL.high, 3)
    )
    scene.add(path("M240 214C240 168 284 138 330 160L346 186L262 238Z", paint.base))
    scene.add(path("M240 214C240 168 284 138 330 160L268 196L254 232Z", paint.light))
    scene.add(path("M346 186L262 238L268 244L350 194Z", "#fdeecb"))
    scene.add(rect(372, 318, 134, 20, PORCELAIN.dark, 3), rect(372, 316, 134, 8, PORCELAIN.high, 3))
    scene.place(1.06, 402, 424)
