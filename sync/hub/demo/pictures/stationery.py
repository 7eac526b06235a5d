"""Paper, pens and the desk."""

from sync.hub.demo.pictures.colour import (
    BRASS,
    IRON,
    LEAF,
    LINEN,
    OAK,
    PAPER,
    PORCELAIN,
    STEEL,
    Tones,
)
from sync.hub.demo.pictures.scene import Scene
from sync.hub.demo.pictures.shapes import Art, ellipse, leaf, line, moved, path, rect
from sync.hub.demo.pictures.turned import Profile, Turned


def notebook(scene: Scene) -> None:
    cover = scene.tones
    book: list[Art] = [
        rect(262, 172, 330, 452, scene.shade, 20),
        rect(254, 164, 324, 448, scene.contact, 18),
        rect(240, 148, 326, 452, cover.deepest, 16),
        rect(246, 150, 314, 444, PORCELAIN.dark, 8),
    ]
    for i in range(4):
        x = 556 - i * 3.5
        book.append(line(f"M{x} 158L{x} 588", PORCELAIN.high if i % 2 else PORCELAIN.deep, 1.6))
    book += [
        path("M394 590L420 590L420 668L407 652L394 668Z", BRASS.base),
        path("M407 590L420 590L420 668L407 652Z", BRASS.dark),
        rect(228, 138, 324, 452, cover.base, 16),
        path("M244 138L276 138L276 590L244 590C234 590 228 584 228 574L228 154"
             "C228 144 234 138 244 138Z", cover.dark),
        line("M277 138L277 590", cover.deep, 3, 1, "butt"),
        path("M280 138L536 138C546 138 552 144 552 154L552 180C440 220 340 330 280 470Z",
             cover.light),
        line("M246 141L538 141", cover.high, 5),
        rect(338, 226, 156, 104, PORCELAIN.light, 5),
        line("M362 262L470 262", cover.dark, 6),
        line("M380 288L452 288", STEEL.base, 3.5),
        rect(508, 138, 12, 452, cover.deep),
        rect(508, 138, 4, 452, cover.dark),
    ]  # fmt: skip
    scene.add(moved(book, "rotate(-8 400 400) translate(-8 4)"))
    shade = rect(630, 198, 20, 340, scene.shade, 6)
    scene.add(moved([shade, _pencil(cover)], "rotate(6 630 380) translate(16 20)"))
    scene.place(1.12, 424, 398)


def _pencil(paint: Tones) -> Art:
    """An upright pencil, its point down, between (620, 184) and (640, 560)."""
    return [
        rect(620, 190, 20, 330, OAK.base, 3),
        rect(620, 190, 8, 330, OAK.light, 3),
        rect(633, 190, 7, 330, OAK.dark, 2),
        rect(620, 184, 20, 40, paint.base, 5),
        rect(633, 184, 7, 40, paint.dark, 3),
        path("M620 518L640 518L630 560Z", OAK.high),
        path("M627 547L633 547L630 560Z", IRON.dark),
    ]


def pencil_cup(scene: Scene) -> None:
    glaze, cup = scene.tones, Turned(396, 0.19)
    scene.shadow(398, 636, 142, 29)
    for x, tilt, tint in ((330, -15, glaze), (390, -3, LINEN), (450, 9, glaze), (420, 20, OAK)):
        scene.add(
            moved(_pencil(tint), f"translate({x} 590) rotate({tilt + 180}) translate(-630 -184)")
        )
    scene.add(moved([
        rect(-13, -330, 26, 330, STEEL.base, 6), rect(-13, -330, 10, 330, STEEL.high, 5),
        rect(-13, -330, 26, 70, glaze.deep, 6),
    ], "translate(366 600) rotate(-24)"))  # fmt: skip
    wall: Profile = [(384, 128, True), (480, 130), (590, 126), (616, 120)]
    scene.add(cup.body(wall, glaze), cup.gleam(wall, (420, 590), glaze.high, 13, -0.7))
    rim = "M268 384C268 398 325 409 396 409C467 409 524 398 524 384"
    scene.add(line(rim, glaze.high, 10), line("M440 407C490 404 524 395 524 384", glaze.light, 10))
    scene.add(path(cup.strip([(470, 130.5), (494, 130.5)], -1, 1), PORCELAIN.light, 0.85))
    scene.add(path(cup.strip([(470, 130.5), (494, 130.5)], 0.4, 1), PORCELAIN.deep, 0.85))
    scene.place(1.08, 402, 404)


def greeting_cards(scene: Scene) -> None:
    """Cards with a sprig on them, and the envelope in colour."""
    paint = scene.tones
    envelope = [
        rect(-196, -132, 400, 272, scene.contact, 8),
        rect(-204, -142, 400, 272, paint.base, 8),
        path("M-204 -134L-4 28L196 -134L196 122Q196 130 188 130L-196 130Q-204 130 -204 122Z",
             paint.light),
        path("M196 122Q196 130 188 130L-20 130L80 -40L196 -134Z", paint.dark),
        path("M-204 -134Q-204 -142 -196 -142L188 -142Q196 -142 196 -134L18 16Q-4 34 -26 16Z",
             paint.deep),
        path("M-204 -138Q-200 -142 -196 -142L188 -142Q193 -142 195 -138L18 8Q-4 26 -26 8Z",
             paint.base),
    ]  # fmt: skip
    scene.add(moved(envelope, "translate(444 504) rotate(7)"))
    for x, y, turn, sheet in ((366, 330, -13, LINEN), (340, 352, -4, PAPER)):
        card: list[Art] = [
            rect(-122, -172, 260, 360, scene.contact, 6),
            rect(-130, -182, 260, 360, sheet.base, 6),
            path("M-124 -182L60 -182L-130 96L-130 -176Q-130 -182 -124 -182Z", sheet.high),
        ]
        if sheet is PAPER:
            card += [line("M0 110C-6 40 -4 -30 6 -104", LEAF.dark, 5)]
            for i in range(8):
                side, height = 1 if i % 2 else -1, 84 - i * 24
                tint = paint if i % 3 == 0 else LEAF
                card.append(leaf(0, height, -90 + side * 52, 74 - i * 4, 17, tint, side > 0))
            card += [leaf(6, -98, -86, 50, 14, paint), line("M-44 144L44 144", paint.base, 6)]
        scene.add(moved(card, f"translate({x} {y}) rotate({turn})"))
    scene.place(1.06, 404, 410)


def book(scene: Scene) -> None:
    """A cookery book, upright and a little open to the right."""
    cover = scene.tones
    scene.shadow(430, 664, 206, 24, contact=False)
    scene.add(
        path("M570 156L612 140L612 628L570 660Z", cover.deepest),
        path("M560 162L604 146L604 622L560 652Z", PAPER.dark),
    )
    for i in range(4):
        x = 568 + i * 9
        scene.add(line(f"M{x} {160 - i * 3}L{x} {648 - i * 6}", PAPER.deep, 2))
    scene.add(
        path("M222 150Q222 142 230 142L562 158L562 660L230 668Q222 668 222 660Z", cover.base),
        path("M222 150Q222 142 230 142L258 144L258 667L230 668Q222 668 222 660Z", cover.deep),
        path("M264 145L470 154C430 300 350 420 264 480Z", cover.light),
        path("M562 400L562 660L360 665C450 610 530 520 562 400Z", cover.dark),
        ellipse(412, 366, 96, 98, PAPER.light),
        path("M412 268C465 268 508 312 508 366C508 420 465 464 412 464C450 430 462 320 412 268Z",
             PAPER.dark),
        ellipse(412, 366, 66, 67, PAPER.high),
        path("M384 352C384 330 440 330 440 352C454 352 458 376 440 380L440 402L384 402L384 380"
             "C366 376 370 352 384 352Z", cover.dark),
        line("M392 392L432 392", PAPER.high, 4),
        line("M320 538L500 534", PAPER.light, 15),
        line("M354 578L468 575", PAPER.dark, 8),
        line("M338 204L484 208", PAPER.dark, 6),
        path("M470 659L494 658L494 720L482 706L470 720Z", BRASS.base),
    )  # fmt: skip
    scene.place(1.06, 416, 412)


def desk_tray(scene: Scene) -> None:
    """A stacked letter tray of oak and painted metal."""
    paint = scene.tones
    scene.shadow(408, 628, 270, 28, contact=False)
    for y, papers in ((556, 1), (430, 3)):
        scene.add(path(f"M176 {y - 60}L250 {y - 108}L604 {y - 108}L650 {y - 60}Z", paint.deepest))
        for i in range(papers):
            scene.add(path(f"M210 {y - 70 - i * 9}L268 {y - 104 - i * 9}L586 {y - 104 - i * 9}"
                           f"L622 {y - 70 - i * 9}L622 {y - 62 - i * 9}L210 {y - 62 - i * 9}Z",
                           PAPER.dark))  # fmt: skip
            scene.add(path(f"M210 {y - 70 - i * 9}L268 {y - 104 - i * 9}L586 {y - 104 - i * 9}"
                           f"L622 {y - 70 - i * 9}Z", PAPER.light))  # fmt: skip
        scene.add(
            rect(172, y - 64, 484, 108, paint.base, 6),
            path(f"M172 {y - 58}Q172 {y - 64} 178 {y - 64}L400 {y - 64}L280 {y + 44}L178 {y + 44}"
                 f"Q172 {y + 44} 172 {y + 38}Z", paint.light),
            path(f"M656 {y - 20}L656 {y + 38}Q656 {y + 44} 650 {y + 44}L470 {y + 44}Z", paint.dark),
            rect(340, y - 26, 148, 46, PAPER.base, 5),
            rect(348, y - 19, 132, 32, PAPER.high, 3),
            line(f"M366 {y - 3}L462 {y - 3}", STEEL.base, 5),
        )  # fmt: skip
    scene.add(rect(166, 600, 496, 22, OAK.base, 6), rect(166, 600, 496, 8, OAK.high, 5))
    scene.add(moved(_pencil(paint), "translate(392 306) rotate(74) translate(-630 -372)"))
    scene.place(1.1, 412, 446)
