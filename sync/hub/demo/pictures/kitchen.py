"""The kitchen: pans, boards, jars and what stands on the worktop."""

from sync.hub.demo.pictures.colour import (
    CORK,
    IRON,
    LEAF,
    LINEN,
    OAK,
    PAPER,
    PORCELAIN,
    STEEL,
    WALNUT,
)
from sync.hub.demo.pictures.scene import Scene
from sync.hub.demo.pictures.shapes import ellipse, leaf, line, moved, path, rect, stripe
from sync.hub.demo.pictures.turned import FLAT, SHINY, Profile, Turned


def frying_pan(scene: Scene) -> None:
    enamel = scene.tones
    scene.add(ellipse(390, 530, 282, 84, scene.shade), ellipse(352, 530, 216, 64, scene.contact))
    scene.add(line("M548 396L650 348", STEEL.dark, 22), line("M552 389L650 342", STEEL.high, 6))
    scene.add(line("M642 352L762 296", WALNUT.dark, 38), line("M640 347L759 291", WALNUT.base, 26))
    scene.add(line("M650 335L752 287", WALNUT.high, 5), ellipse(750, 298, 7, 6, WALNUT.deepest))
    scene.add(
        path("M84 430C92 520 190 574 340 574C490 574 588 520 596 430Z", enamel.base),
        path("M84 430C92 520 190 574 340 574C240 560 170 510 164 430Z", enamel.light),
        path("M340 574C490 574 588 520 596 430L500 430C500 520 430 570 340 574Z", enamel.dark),
        path("M470 556C546 532 590 490 596 430L566 430C560 490 526 532 470 556Z", enamel.deep),
        ellipse(340, 430, 256, 92.2, enamel.high),
        ellipse(340, 431, 248, 89.3, enamel.deep),
        path("M92 431C92 382 203 342 340 342C477 342 588 382 588 431C588 445 580 458 565 470"
             "C560 410 470 372 340 372C220 372 130 408 118 466C100 456 92 444 92 431Z",
             enamel.dark),
        ellipse(344, 448, 212, 67.2, PORCELAIN.deep),
        ellipse(342, 450, 208, 65.1, PORCELAIN.light),
        path("M550 450C550 486 457 515 342 515C290 515 242 509 206 499C330 506 500 480 520 424"
             "C540 432 550 440 550 450Z", PORCELAIN.base),
        ellipse(538, 398, 7, 7, STEEL.high),
        ellipse(556, 414, 6.5, 6.5, STEEL.high),
    )  # fmt: skip
    scene.place(0.97, 426, 436)


def casserole(scene: Scene) -> None:
    enamel, pot = scene.tones, Turned(400, 0.2)
    scene.shadow(400, 606, 226, 44)
    for x in (150, 650):
        scene.add(line(f"M{x} 404h{34 if x < 400 else -34}", enamel.deep, 44))
        scene.add(line(f"M{x} 398h{34 if x < 400 else -34}", enamel.dark, 30))
    wall: Profile = [(366, 236, True), (480, 234), (556, 222), (588, 206), (596, 196)]
    scene.add(pot.body(wall, enamel), pot.gleam(wall, (420, 552), enamel.high, 15, -0.74))
    scene.add(pot.body([(352, 246, True), (372, 246)], enamel, FLAT))
    lid: Profile = [(282, 18), (292, 110), (320, 196), (354, 244)]
    scene.add(pot.body(lid, enamel), pot.gleam(lid, (304, 340), enamel.high, 12, -0.6))
    knob: Profile = [(238, 40, True), (252, 44), (268, 26), (292, 22)]
    scene.add(Turned(400, 0.2).body(knob, STEEL, SHINY), ellipse(400, 238, 40, 8, STEEL.high))
    scene.place(1.08, 404, 424)


def kettle(scene: Scene) -> None:
    enamel, pot = scene.tones, Turned(400, 0.15)
    scene.shadow(400, 630, 196, 34)
    scene.add(
        line("M258 420C236 160 550 130 548 400", STEEL.dark, 16),
        line("M255 416C234 154 546 122 544 396", STEEL.high, 5),
        line("M330 238C380 196 440 196 486 240", WALNUT.dark, 36),
        line("M328 234C378 192 436 190 482 234", WALNUT.base, 24),
        line("M344 216C380 194 424 190 456 204", WALNUT.high, 5),
        path("M560 560C640 540 620 430 690 374C704 362 690 346 672 350C600 366 590 440 530 450Z",
             enamel.dark),
        path("M560 480C620 470 620 410 686 360C692 352 684 348 672 350C600 366 590 440 530 450Z",
             enamel.base),
        ellipse(684, 360, 16, 10, enamel.deepest),
    )  # fmt: skip
    belly: Profile = [(372, 92), (392, 136), (440, 178), (520, 198), (586, 196), (610, 188)]
    lid: Profile = [(338, 10), (344, 50), (362, 88), (374, 98)]
    knob: Profile = [(306, 4), (310, 18), (322, 21), (334, 12), (340, 12)]
    scene.add(pot.body(belly, enamel), pot.gleam(belly, (430, 566), enamel.high, 15))
    scene.add(pot.body(lid, enamel), line("M303 380C340 400 460 400 497 380", enamel.deep, 4))
    scene.add(Turned(400, 0.2).body(knob, WALNUT))
    for x, y in ((259, 424), (547, 404)):
        scene.add(ellipse(x, y, 14, 14, STEEL.deep), ellipse(x - 2, y - 2, 10, 10, STEEL.high))
    scene.place(1.1, 446, 410)


def cutting_board(scene: Scene) -> None:
    dip = scene.tones
    outline = (
        "M262 300C262 268 284 256 316 254C352 252 360 236 362 212L362 150C362 124 380 108 402 108"
        "C424 108 442 124 442 150L442 212C444 236 452 252 488 254C520 256 542 268 542 300"
    )
    scene.add(
        ellipse(470, 664, 210, 18, scene.shade),
        path("M530 271C544 282 550 296 550 308L550 312L536 312Z", dip.deep),
        path("M536 312L550 312L550 622C550 648 534 664 508 664L310 664C300 664 292 660 286 654"
             "L536 600Z", OAK.deep),
        path(f"{outline}L542 616C542 640 526 656 502 656L302 656C278 656 262 640 262 616Z",
             OAK.base),
        path("M262 300C262 268 284 256 316 254C330 253 340 250 347 244L347 656L302 656"
             "C278 656 262 640 262 616Z", OAK.light),
        path("M486 254C520 256 542 268 542 300L542 616C542 640 526 656 502 656L486 656Z", OAK.dark),
    )  # fmt: skip
    grain = ((300, 290, 620), (324, 330, 520), (376, 300, 630), (420, 290, 480))
    for x, top, foot in (*grain, (448, 400, 640), (510, 300, 600), (398, 540, 640)):
        bends = f"C{x + 5} {(top * 2 + foot) // 3} {x - 5} {(top + foot * 2) // 3}"
        scene.add(line(f"M{x} {top}{bends} {x} {foot}", OAK.deep, 3, 0.5))
    scene.add(
        path(f"M262 312L262 300{outline[8:]}L542 312Z", dip.base),
        path("M262 312L262 300C262 268 284 256 316 254C352 252 360 236 362 212L362 150"
             "C362 124 380 108 402 108C386 112 380 130 380 150L380 220C380 262 350 276 347 312Z",
             dip.light),
        path("M542 312L542 300C542 268 520 256 488 254C452 252 444 236 442 212L442 150"
             "C442 131.8 433.2 118.5 420.4 112.1C426 130 424 150 424 212C428 262 486 270 486 312Z",
             dip.dark),
        ellipse(402, 158, 15, 15, dip.deepest),
        ellipse(403, 160, 12, 12, scene.contact),
        line("M402 158C380 200 366 216 372 250C378 276 410 274 410 250C412 220 410 190 402 158",
             WALNUT.base, 7),
    )  # fmt: skip
    scene.place(1.08, 412, 388)


def utensils(scene: Scene) -> None:
    """A crock of wooden spoons."""
    glaze, crock = scene.tones, Turned(400, 0.18)
    scene.shadow(400, 652, 150, 30)
    scene.add(
        line("M352 430L262 150", OAK.dark, 22),
        ellipse(252, 122, 38, 56, OAK.dark),
        ellipse(248, 118, 31, 48, OAK.light),
        line("M400 430L404 130", WALNUT.dark, 22),
        line("M395 430L399 130", WALNUT.base, 12),
        path("M366 70C366 54 442 54 442 70L434 190C430 208 378 208 374 190Z", WALNUT.dark),
        path("M366 70C366 54 424 54 424 70L418 190C414 204 378 206 374 190Z", WALNUT.base),
        line("M446 430L532 176", OAK.deep, 22),
        line("M441 428L527 174", OAK.base, 11),
        moved(
            [
                path("M-34 -70C-34 -92 34 -92 34 -70L30 44C26 64 -26 64 -30 44Z", OAK.base),
                line("M-13 -52L-12 26M13 -52L12 26", OAK.deepest, 9),
            ],
            "translate(540 136) rotate(18)",
        ),
    )
    wall: Profile = [(380, 150, True), (500, 148), (600, 142), (630, 136)]
    band: Profile = [(418, 150.5, True), (440, 150)]
    scene.add(crock.disc(380, 150, glaze.high), crock.disc(381, 141, glaze.deepest))
    front = crock.strip([(380, 150), (390, 150)], -1, 1)
    scene.add(crock.body(wall, glaze), path(crock.strip(band, -1, 1), glaze.deep, 0.5))
    scene.add(crock.gleam(wall, (456, 590), glaze.high, 14, -0.7), path(front, glaze.high))
    scene.place(1.08, 404, 372)


def storage_jars(scene: Scene) -> None:
    """Two jars with cork lids, a tall one and a short one."""
    glaze = scene.tones
    for x, top, width in ((302, 236, 128), (548, 392, 112)):
        axis = Turned(x, 0.17)
        scene.shadow(x, 636, width, 25)
        wall: Profile = [(top, width - 8, True), (top + 26, width), (560, width + 2)]
        wall += [(610, width - 2), (626, width - 10)]
        lid: Profile = [(top - 56, width - 4, True), (top - 8, width - 8)]
        scene.add(axis.body(wall, glaze), axis.body(lid, CORK))
        scene.add(axis.disc(top - 56, width - 4, CORK.high))
        scene.add(axis.disc(top - 54, width - 16, CORK.light))
        scene.add(axis.gleam(wall, (top + 60, 580), glaze.high, 13, -0.7))
        label = (x - 54, (top + 640) / 2 - 6)
        scene.add(rect(*label, 108, 72, PORCELAIN.light, 5))
        for dy, inset, width_ in ((26, 22, 5), (46, 36, 3)):
            y = label[1] + dy
            scene.add(line(f"M{x - 54 + inset} {y:g}h{108 - 2 * inset}", STEEL.base, width_))
    scene.place(1.08, 420, 410)


def pepper_mill(scene: Scene) -> None:
    """A mill for pepper in colour and one for salt in oak."""
    paint = scene.tones
    for x, lift, wood in ((310, 0, paint), (510, 84, OAK)):
        axis = Turned(x, 0.17)
        scene.shadow(x, 652, 84, 20)
        steel: Profile = [(96 + lift, 5), (102 + lift, 16), (116 + lift, 18), (130 + lift, 9)]
        head: Profile = [(124 + lift, 22), (136 + lift, 54), (172 + lift, 70), (212 + lift, 56)]
        head += [(234 + lift, 44)]
        neck: Profile = [(232 + lift, 58, True), (248 + lift, 62), (290 + lift, 46)]
        waist: Profile = [*neck, (360 + lift / 2, 46), (450 + lift / 3, 66), (560, 82), (640, 86)]
        scene.add(axis.body(waist, wood), axis.gleam(waist, (470, 610), wood.high, 10, -0.68))
        scene.add(path(axis.strip([(566, 83), (578, 84)], -1, 1), wood.deep, 0.7))
        scene.add(axis.body(steel, STEEL, SHINY), axis.body(head, wood))
        scene.add(axis.gleam(head, (146 + lift, 200 + lift), wood.high, 9, -0.6))
    scene.place(1.04, 416, 384)


def tea_tin(scene: Scene) -> None:
    tin, axis = scene.tones, Turned(368, 0.18)
    scene.shadow(370, 640, 140, 28)
    wall: Profile = [(300, 146, True), (620, 146)]
    lid: Profile = [(220, 138, True), (228, 150), (304, 150)]
    scene.add(axis.body(wall, tin), path(axis.strip([(308, 147), (318, 147)], -1, 1), tin.deep))
    scene.add(axis.body(lid, tin), axis.disc(221, 139, tin.high), axis.disc(225, 122, tin.light))
    knob: Profile = [(186, 5), (190, 19), (202, 22), (214, 13), (222, 13)]
    scene.add(axis.body(knob, OAK))
    scene.add(path(axis.strip([(384, 147), (546, 147)], -0.72, 0.72), PAPER.light))
    scene.add(path(axis.strip([(384, 147), (546, 147)], 0.4, 0.72), PAPER.dark))
    for angle, length in ((-90, 92), (-142, 70), (-38, 70)):
        scene.add(leaf(368, 512, angle, length, length * 0.28, LEAF))
    scene.add(axis.gleam(wall, (340, 590), tin.high, 12, -0.86))
    cup = Turned(592, 0.2)
    scene.shadow(592, 646, 82, 18)
    bowl: Profile = [(548, 88), (580, 86), (620, 66), (640, 44), (646, 40)]
    scene.add(cup.body(bowl, PORCELAIN), cup.disc(548, 88, PORCELAIN.high))
    scene.add(cup.disc(549, 80, PORCELAIN.deep), ellipse(592, 554, 72, 12, "#c98f4e"))
    scene.place(1.08, 420, 420)


def apron(scene: Scene) -> None:
    cloth = scene.tones
    trim = stripe(cloth, LINEN, WALNUT)
    scene.add(
        line("M314 214C300 96 500 96 486 214", cloth.deep, 15),
        line("M312 210C300 92 498 92 484 210", cloth.base, 9),
        line("M252 392C180 400 150 460 128 540", cloth.deep, 13),
        line("M548 392C620 400 650 460 672 540", cloth.deep, 13),
        path("M306 204L494 204C496 300 516 352 566 390L584 654C584 662 578 668 570 668L230 668"
             "C222 668 216 662 216 654L234 390C284 352 304 300 306 204Z", cloth.base),
        path("M306 204L360 204C356 330 320 400 300 668L230 668C222 668 216 662 216 654L234 390"
             "C284 352 304 300 306 204Z", cloth.light),
        path("M494 204C496 300 516 352 566 390L584 654C584 662 578 668 570 668L520 668"
             "C536 560 520 440 466 372C466 320 462 260 462 204Z", cloth.dark),
        rect(300, 200, 200, 20, trim.base, 6),
        rect(460, 200, 40, 20, trim.dark, 6),
        path("M288 436L512 436L518 560C518 574 508 584 494 584L306 584C292 584 282 574 282 560Z",
             cloth.light),
        path("M404 436L512 436L518 560C518 574 508 584 494 584L404 584Z", cloth.base),
        line("M290 452L510 452", trim.base, 8, 0.95, "butt"),
        line("M400 456L400 580", cloth.deep, 3.5),
        line("M290 440C286 500 284 540 284 560C284 574 294 582 306 582L494 582"
             "C506 582 516 574 516 560C516 540 514 500 510 440", cloth.deep, 3.5),
    )  # fmt: skip
    spoon = [line("M0 0L0 -150", OAK.dark, 16), ellipse(0, -176, 25, 36, OAK.base)]
    scene.add(moved(spoon, "translate(346 440) rotate(-9)"))
    scene.add(line("M290 452L510 452", trim.base, 8, 0.95, "butt"))
    scene.place(1.02, 400, 398)


def pot_holder(scene: Scene) -> None:
    """An oven glove with its square pot holder."""
    cloth = scene.tones
    scene.add(
        moved(rect(-128, -128, 256, 256, scene.contact, 26), "translate(546 506) rotate(12)"),
        moved(rect(-128, -128, 256, 256, LINEN.dark, 26), "translate(534 494) rotate(12)"),
        moved(
            [
                rect(-112, -112, 224, 224, LINEN.light, 20),
                line("M-112 -38L112 -38M-112 38L112 38", cloth.base, 22, 0.9, "butt"),
                line("M-38 -112L-38 112M38 -112L38 112", cloth.base, 22, 0.55, "butt"),
            ],
            "translate(534 494) rotate(12)",
        ),
    )
    glove = (
        "M196 640L196 470C190 380 178 300 190 226C200 166 246 140 292 146C342 152 366 190 368 250"
        "L370 352C384 330 404 300 430 294C462 288 480 318 466 350C446 396 404 440 396 500L396 640"
    )
    scene.add(
        moved(path(glove + "Z", scene.contact), "translate(16 12)"),
        path(glove + "Z", cloth.base),
        path("M196 640L196 470C190 380 178 300 190 226C200 166 246 140 292 146"
             "C240 200 262 420 262 640Z",
             cloth.light),
        path("M370 352C384 330 404 300 430 294C462 288 480 318 466 350C446 396 404 440 396 500"
             "L396 640L346 640C346 520 360 460 440 330C420 340 390 380 370 400Z", cloth.dark),
        rect(186, 612, 220, 54, LINEN.base, 10),
        rect(340, 612, 66, 54, LINEN.dark, 10),
        line("M206 612C206 640 206 650 206 664", LINEN.high, 5),
        line("M232 640C190 700 240 720 252 666", IRON.base, 8),
    )  # fmt: skip
    scene.place(1.02, 414, 424)
