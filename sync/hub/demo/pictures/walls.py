"""What hangs on a wall or tells the time."""

import math

from sync.hub.demo.pictures.colour import BRASS, IRON, LEAF, OAK, PORCELAIN, STEEL, WALNUT
from sync.hub.demo.pictures.scene import Scene
from sync.hub.demo.pictures.shapes import ellipse, line, moved, number, path, rect
from sync.hub.demo.pictures.turned import Profile, Turned


def _ray(x: float, y: float, angle: float, start: float, end: float) -> str:
    """A straight line outward from a centre; the angle in degrees, clockwise from the top."""
    turn = math.radians(angle)
    dx, dy = math.sin(turn), -math.cos(turn)
    return (
        f"M{number(x + dx * start)} {number(y + dy * start)}"
        f"L{number(x + dx * end)} {number(y + dy * end)}"
    )


def wall_clock(scene: Scene) -> None:
    paint = scene.tones
    hand = WALNUT.dark if paint.lightness >= 0.75 else paint.dark
    scene.add(ellipse(424, 428, 262, 262, scene.shade), ellipse(400, 400, 262, 262, paint.base))
    scene.add(
        path("M215 585C113 483 113 317 215 215C317 113 483 113 585 215L400 400Z", paint.light),
        path("M585 215C687 317 687 483 585 585C534 636 467 662 400 662L400 400Z", paint.dark),
        ellipse(400, 400, 228, 228, paint.deep),
        ellipse(404, 405, 223, 222, PORCELAIN.light),
        path("M181 405C181 282 280 183 404 183C520 183 612 268 626 380C606 280 516 203 410 203"
             "C290 203 196 300 192 420C186 415 181 412 181 405Z", PORCELAIN.dark),
    )  # fmt: skip
    for minute in range(60):
        hour, quarter = minute % 5 == 0, minute % 15 == 0
        start = (178 if quarter else 188) if hour else 202
        width = 7 if quarter else 5 if hour else 2.5
        colour = IRON.base if hour else PORCELAIN.deep
        scene.add(line(_ray(404, 405, minute * 6, start, 208), colour, width))
    hands = [(305.0, 118.0, 11.0), (54.0, 164.0, 8.0)]
    shadows = [line(_ray(404, 405, a, 0, length), PORCELAIN.deep, w) for a, length, w in hands]
    scene.add(moved(shadows, "translate(6 8)"))
    scene.add([line(_ray(404, 405, a, 0, length), hand, w) for a, length, w in hands])
    scene.add(line(_ray(404, 405, 196, -34, 172), BRASS.dark, 3.5))
    scene.add(ellipse(404, 405, 15, 15, BRASS.dark), ellipse(402, 403, 10, 10, BRASS.high))


def alarm_clock(scene: Scene) -> None:
    """A bedside clock on two feet with a bell on top."""
    paint = scene.tones
    scene.shadow(404, 652, 176, 28)
    scene.add(line("M280 590L238 652", OAK.dark, 26), line("M520 590L562 652", OAK.dark, 26))
    scene.add(line("M276 588L235 648", OAK.light, 9), line("M516 588L557 648", OAK.light, 9))
    scene.add(
        path("M302 190C306 130 350 106 400 106C450 106 494 130 498 190Z", BRASS.base),
        path("M302 190C306 130 350 106 400 106C352 124 340 150 340 190Z", BRASS.light),
        path("M452 118C480 132 496 156 498 190L462 190C466 164 464 140 452 118Z", BRASS.dark),
        rect(390, 84, 20, 30, BRASS.dark, 8),
        rect(384, 184, 32, 30, IRON.base, 4),
        ellipse(414, 420, 224, 222, scene.contact),
        ellipse(400, 410, 222, 220, paint.base),
        path("M244 566C158 480 158 340 244 254C330 168 470 168 556 254L400 410Z", paint.light),
        path("M556 254C642 340 642 480 556 566C513 609 457 630 400 630L400 410Z", paint.dark),
        ellipse(400, 410, 182, 180, paint.deep),
        ellipse(403, 413, 177, 175, PORCELAIN.light),
        path("M226 413C226 317 305 238 403 238C494 238 566 304 579 390C560 312 492 256 408 256"
             "C312 256 240 330 236 424C230 420 226 418 226 413Z", PORCELAIN.dark),
    )  # fmt: skip
    for hour in range(12):
        width = 9 if hour % 3 == 0 else 5
        scene.add(line(_ray(403, 413, hour * 30, 142, 160), IRON.base, width))
    scene.add(line(_ray(409, 420, 315, 0, 84), PORCELAIN.deep, 13))
    scene.add(line(_ray(409, 420, 60, 0, 122), PORCELAIN.deep, 9))
    scene.add(line(_ray(403, 413, 210, 0, 84), BRASS.dark, 5))
    scene.add(line(_ray(403, 413, 315, 0, 84), IRON.base, 13))
    scene.add(line(_ray(403, 413, 60, 0, 122), IRON.base, 9), ellipse(403, 413, 15, 15, IRON.dark))
    scene.add(ellipse(401, 411, 7, 7, STEEL.high))
    scene.place(1.06, 404, 388)


def mirror(scene: Scene) -> None:
    """A round mirror on a leather strap."""
    frame = scene.tones
    glass, bright = "#d3dde0", "#e6edef"
    scene.add(line("M262 300L400 128L538 300", WALNUT.dark, 20))
    scene.add(line("M262 296L400 124L538 296", WALNUT.base, 12))
    scene.add(ellipse(400, 124, 24, 24, BRASS.dark), ellipse(396, 119, 16, 16, BRASS.light))
    scene.add(
        ellipse(420, 470, 236, 236, scene.contact),
        ellipse(400, 450, 236, 236, frame.base),
        path("M233 617C141 525 141 375 233 283C325 191 475 191 567 283L400 450Z", frame.light),
        path("M567 283C659 375 659 525 567 617C521 663 460 686 400 686L400 450Z", frame.dark),
        ellipse(400, 450, 208, 208, frame.deep),
        ellipse(403, 453, 204, 204, glass),
        path("M214 368C246 300 316 249 403 249L480 264L232 566C206 530 199 490 199 453"
             "C199 420 204 394 214 368Z", bright),
        path("M520 286L546 310L290 622L264 602Z", bright),
        path("M574 344L582 357L352 650L336 645Z", bright),
    )  # fmt: skip
    scene.place(1.04, 404, 412)


def picture_frame(scene: Scene) -> None:
    """A standing frame with a landscape in the frame's colour, a smaller one behind it."""
    paint = scene.tones
    scene.shadow(420, 668, 240, 26, contact=False)
    scene.add(
        rect(470, 330, 210, 330, OAK.dark, 5),
        rect(470, 330, 200, 330, OAK.base, 5),
        rect(488, 348, 164, 294, PORCELAIN.base, 2),
        rect(516, 388, 108, 214, PORCELAIN.high, 1),
    )
    scene.add(line("M570 590C568 520 566 480 572 420", LEAF.dark, 6))
    for y, side in ((540, -1), (510, 1), (480, -1), (452, 1)):
        scene.add(path(f"M570 {y}q{side * 36} -4 {side * 40} -40q{-side * 34} 2 {-side * 40} 40Z",
                       LEAF.base if side < 0 else LEAF.dark))  # fmt: skip
    scene.add(
        rect(136, 156, 384, 504, scene.contact, 8),
        rect(124, 148, 384, 512, paint.base, 7),
        path("M124 155Q124 148 131 148L501 148Q508 148 508 155L472 184L160 184L160 624L124 653Z",
             paint.light),
        path("M508 155L508 653Q508 660 501 660L131 660Q124 660 124 653L160 624L472 624L472 184Z",
             paint.dark),
        rect(160, 184, 312, 440, PORCELAIN.base, 2),
        path("M160 184L472 184L460 196L172 196L172 612L160 624Z", PORCELAIN.deep),
        rect(212, 244, 208, 320, PORCELAIN.high, 1),
        path("M212 244L420 244L420 470L212 470Z", paint.high, 0.55),
        ellipse(364, 318, 32, 32, BRASS.light),
        path("M212 452C256 396 292 430 330 396C366 366 396 392 420 404L420 564L212 564Z",
             paint.light),
        path("M212 500C262 462 306 500 350 470C382 450 404 458 420 464L420 564L212 564Z",
             paint.base),
        path("M212 540C270 516 330 544 420 516L420 564L212 564Z", paint.deep),
    )  # fmt: skip
    scene.place(1.06, 408, 408)


def wall_hanging(scene: Scene) -> None:
    """Woven wool on an oak bar, ending in a fringe."""
    wool = scene.tones
    scene.add(line("M214 220L400 96L586 220", OAK.deep, 6), ellipse(400, 92, 13, 13, BRASS.base))
    scene.add(path("M246 236L580 236L580 560L424 700L246 560Z", scene.contact, 0.7))
    for i in range(25):
        x = 240 + i * 13.4
        foot = 668 - abs(i - 12) * 11
        scene.add(
            line(f"M{number(x)} 460L{number(x)} {foot}", wool.light if i % 2 else wool.base, 9)
        )
    scene.add(
        path("M234 224L566 224L566 470L400 566L234 470Z", PORCELAIN.base),
        path("M234 224L330 224L330 526L234 470Z", PORCELAIN.high),
        path("M520 224L566 224L566 470L520 497Z", PORCELAIN.dark),
        path("M234 286L400 382L566 286L566 340L400 436L234 340Z", wool.base),
        path("M234 286L330 342L330 396L234 340Z", wool.light),
        path("M520 313L566 286L566 340L520 367Z", wool.dark),
        path("M234 380L400 476L566 380L566 404L400 500L234 404Z", wool.deep),
        path("M234 440L400 536L566 440L566 470L400 566L234 470Z", wool.base),
        path("M360 262L400 238L440 262L400 286Z", wool.base),
        rect(190, 206, 420, 26, OAK.dark, 13),
        rect(190, 204, 420, 13, OAK.high, 6),
    )
    scene.place(1.04, 402, 388)


def globe(scene: Scene) -> None:
    """A desk globe, seas in the chosen colour."""
    sea, foot = scene.tones, Turned(390, 0.18)
    scene.shadow(392, 668, 124, 25)
    base: Profile = [(596, 14), (620, 34), (640, 110), (656, 116)]
    scene.add(foot.body(base, OAK), foot.body([(560, 14, True), (606, 14)], BRASS))
    scene.add(line("M560 196C676 300 640 560 392 570", BRASS.dark, 20))
    scene.add(line("M558 190C668 298 632 550 392 563", BRASS.light, 7))
    scene.add(
        ellipse(390, 338, 214, 214, sea.base),
        path("M238 490C155 406 155 270 238 186C270 154 310 134 352 127C250 250 250 430 300 532"
             "C277 522 256 508 238 490Z", sea.light),
        path("M604 338C604 456 508 552 390 552C366 552 343 548 322 541C470 510 560 380 520 168"
             "C571 207 604 269 604 338Z", sea.dark),
        path("M250 250C270 210 330 190 372 206C400 220 372 252 390 272C404 290 372 312 350 306"
             "C330 320 344 356 320 372C292 380 262 300 250 250Z", PORCELAIN.base),
        path("M350 396C392 380 432 400 436 432C430 470 396 500 380 498C356 470 336 424 350 396Z",
             PORCELAIN.base),
        path("M440 216C480 190 536 214 562 258C576 300 560 350 530 356C500 350 506 310 470 300"
             "C440 290 424 240 440 216Z", PORCELAIN.dark),
        path("M500 420C530 404 560 412 566 430C548 466 520 480 506 470C494 456 490 436 500 420Z",
             PORCELAIN.dark),
        line("M262 214C280 196 300 184 322 176", sea.high, 13),
    )  # fmt: skip
    for x, y in ((566, 200), (396, 566)):
        scene.add(ellipse(x, y, 14, 14, BRASS.dark), ellipse(x - 2, y - 3, 9, 9, BRASS.high))
    scene.place(1.08, 404, 400)
