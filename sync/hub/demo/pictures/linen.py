"""Bath and table linen, and what stands beside the basin."""

from sync.hub.demo.pictures.colour import (
    BRASS,
    CLAY,
    LINEN,
    OAK,
    PORCELAIN,
    STEEL,
    WALNUT,
    Tones,
)
from sync.hub.demo.pictures.scene import Scene
from sync.hub.demo.pictures.shapes import Art, ellipse, line, number, path, rect, stripe
from sync.hub.demo.pictures.turned import FLAT, SHINY, Profile, Turned


def _folded_towel(
    y: float, height: float, left: float, right: float, cloth: Tones, band: str
) -> Art:
    """A towel folded thick, its fold to the left; a woven band near the right where given."""
    half, width, foot = height / 2, right - left, y + height
    n = number
    art: list[Art] = [
        rect(left, y, width, height, cloth.base, min(half, 40)),
        path(f"M{left + 36} {y}L{right - 36} {y}C{right - 10} {y} {right} {y + 10} "
             f"{right} {n(y + half * 0.7)}C{right - 160} {n(y + half * 0.55)} {left + 160} "
             f"{n(y + half * 0.55)} {left} {n(y + half * 0.7)}C{left} {y + 10} "
             f"{left + 12} {y} {left + 36} {y}Z", cloth.light),
        path(f"M{right - 70} {foot}C{right - 30} {foot - 20} {right - 40} {y + 20} "
             f"{right - 36} {y}C{right - 10} {y} {right} {y + 16} {right} {n(y + half)}"
             f"C{right} {foot - 10} {right - 12} {foot} {right - 36} {foot}Z", cloth.dark),
    ]  # fmt: skip
    for depth, bow, inset, colour, wide in (
        (0.53, 0.50, 20, cloth.deep, 4),
        (0.76, 0.73, 30, cloth.dark, 3),
    ):
        a, b = n(y + height * depth), n(y + height * bow)
        d = f"M{left + inset} {a}C{left + 160} {b} {right - 160} {b} {right - inset - 2} {a}"
        art.append(line(d, colour, wide))
    art.append(line(f"M{left + 28} {foot - 1}L{right - 28} {foot - 1}", cloth.deepest, 4, 0.8))
    if band:
        for x, wide in ((right - 210, 16), (right - 184, 6)):
            art.append(line(f"M{x} {y + 1}L{x} {foot - 3}", band, wide, 0.9, "butt"))
    return art


def towel_set(scene: Scene) -> None:
    cloth = scene.tones
    band = stripe(cloth, PORCELAIN, CLAY)
    scene.shadow(392, 636, 262, 30)
    scene.add(
        _folded_towel(516, 120, 138, 662, cloth, band.base),
        _folded_towel(404, 112, 150, 650, LINEN, cloth.dark),
        _folded_towel(300, 104, 166, 634, cloth, band.base),
        rect(250, 216, 296, 86, cloth.dark, 43),
        rect(250, 216, 280, 86, cloth.base, 43),
        path("M293 216L503 216C460 236 330 236 256 246C264 226 276 216 293 216Z", cloth.light),
        ellipse(504, 259, 42, 43, cloth.light),
        line("M504 222C530 224 540 246 540 260C538 290 516 296 504 296C484 296 472 280 472 260"
             "C474 240 490 234 504 234C522 236 528 250 526 262C522 278 512 282 504 282"
             "C492 280 488 270 488 260C490 252 496 248 504 248C510 250 512 256 510 262",
             cloth.deep, 4),
        line("M330 220C322 244 322 276 330 298", band.base, 12),
        line("M350 220C342 244 342 276 350 299", band.base, 5),
    )  # fmt: skip
    scene.place(1.1, 404, 426)


def tea_towels(scene: Scene) -> None:
    """Three towels over an oak rail."""
    cloth = scene.tones
    scene.add(rect(104, 170, 592, 26, OAK.dark, 13), rect(104, 168, 592, 12, OAK.high, 6))
    for x in (150, 650):
        scene.add(line(f"M{x} 176L{x} 108", WALNUT.base, 9), ellipse(x, 104, 15, 15, BRASS.base))
    checked = stripe(cloth, LINEN, CLAY)
    for x, foot, ground, pattern in (
        (156, 580, LINEN, "stripes"),
        (322, 640, cloth, "plain"),
        (490, 560, LINEN, "check"),
    ):
        scene.add(_hung_towel(x, foot, ground, pattern, cloth, checked, scene.contact))
    scene.place(1.04, 402, 378)


def _hung_towel(
    x: float, foot: float, ground: Tones, pattern: str, cloth: Tones, pale: Tones, shade: str
) -> Art:
    right = x + 152
    art: list[Art] = [
        rect(x + 16, 190, 152, foot - 182, shade, 8, 0.7),
        path(f"M{x} 178C{x} 160 {x + 12} 156 {x + 20} 156L{right - 20} 156C{right - 8} 156 {right} "
             f"162 {right} 178L{right} {foot}L{x} {foot}Z", ground.base),
        path(f"M{x} 178C{x} 160 {x + 12} 156 {x + 20} 156L{x + 62} 156L{x + 44} {foot}L{x} {foot}Z",
             ground.light),
        path(f"M{right - 40} 156L{right - 20} 156C{right - 8} 156 {right} 162 {right} 178"
             f"L{right} {foot}L{right - 30} {foot}Z", ground.dark),
    ]  # fmt: skip
    if pattern == "stripes":
        for dx, wide in ((22, 12), (44, 5), (108, 5), (130, 12)):
            art.append(line(f"M{x + dx} 158L{x + dx} {foot}", cloth.base, wide, 0.95, "butt"))
    elif pattern == "check":
        lines = [f"M{x + 16 + i * 30} 158v{foot - 158}" for i in range(5)]
        lines += [f"M{x} {y}h152" for y in range(200, int(foot), 44)]
        art += [line(d, cloth.base, 11, 0.6, "butt") for d in lines]
    else:
        for dy, wide in ((96, 6), (74, 18), (52, 6)):
            art.append(line(f"M{x} {foot - dy}h152", pale.light, wide, 0.95, "butt"))
    hem = line(f"M{x + 3} {foot - 14}h146", ground.deep, 3, 0.7)
    return [*art, hem, line(f"M{x + 76} 172c-12 20 12 24 0 44", WALNUT.base, 5)]


def napkins(scene: Scene) -> None:
    """Linen napkins, one in a wooden ring, on a plate."""
    cloth, plate = scene.tones, Turned(400, 0.27)
    scene.add(ellipse(440, 586, 282, 66, scene.shade), ellipse(408, 584, 216, 58, scene.contact))
    scene.add(plate.disc(556, 266, PORCELAIN.deep), plate.disc(546, 268, PORCELAIN.high))
    scene.add(plate.disc(548, 262, PORCELAIN.light), plate.disc(552, 200, PORCELAIN.dark))
    scene.add(plate.disc(556, 198, PORCELAIN.base))
    scene.add(
        path("M404 470L196 250C186 238 200 226 214 232C250 248 280 252 306 240C318 200 350 178"
             " 392 190C432 172 470 190 486 236C516 250 548 246 580 232C596 226 610 238 600 250"
             "L452 470Z", cloth.base),
        path("M404 470L196 250C186 238 200 226 214 232C250 248 280 252 306 240C310 310 350 400"
             " 420 470Z", cloth.light),
        path("M392 190C432 172 470 190 486 236C480 310 460 400 430 470C410 380 390 280 392 190Z",
             cloth.dark),
        path("M486 236C516 250 548 246 580 232C596 226 610 238 600 250L452 470L430 470"
             "C470 400 486 310 486 236Z", cloth.deep),
        path("M404 512C330 530 286 556 262 588C300 598 360 606 424 604C490 606 540 598 584 586"
             "C560 552 516 528 456 512Z", cloth.base),
        path("M404 512C330 530 286 556 262 588C300 598 350 604 390 604C390 570 410 530 420 512Z",
             cloth.light),
        path("M440 512C470 540 480 570 482 603C520 600 556 594 584 586C560 552 516 528 456 512Z",
             cloth.dark),
    )  # fmt: skip
    ring = Turned(428, 0.2)
    scene.add(ring.body([(464, 50, True), (516, 50, True)], OAK), ring.disc(464, 50, OAK.high))
    scene.add(ellipse(428, 465, 41, 7, cloth.deep))
    scene.place(1.04, 414, 408)


def bath_mat(scene: Scene) -> None:
    """A tufted mat seen from above, one corner turned over."""
    cloth = scene.tones
    scene.add(
        rect(150, 232, 520, 372, scene.shade, 40), rect(144, 222, 520, 372, scene.contact, 40)
    )
    scene.add(rect(136, 206, 520, 372, cloth.base, 40))
    scene.add(path("M176 206L420 206C380 330 280 470 136 520L136 246C136 222 152 206 176 206Z",
                   cloth.light))  # fmt: skip
    for row in range(11):
        for i in range(16):
            x, y = 168 + i * 31 + row % 2 * 15, 236 + row * 31.5
            if x > 638 or (x > 540 and y > 1010 - x):
                continue
            tone = cloth.high if x + y < 560 else cloth.dark
            scene.add(line(f"M{x} {number(y)}q7 7 14 0", tone, 6, 0.75))
    hem = "M184 228L608 228Q634 228 634 254L634 530Q634 556 608 556L184 556Q158 556 158 530"
    scene.add(line(f"{hem}L158 254Q158 228 184 228Z", cloth.deep, 4, 0.5))
    scene.add(
        path("M656 430L656 538C656 562 640 578 616 578L508 578Z", scene.contact),
        path("M656 430C600 440 560 470 540 500C528 520 512 552 508 578C540 540 620 470 656 430Z",
             cloth.deep),
        path("M656 430C590 430 548 448 530 470C512 496 508 540 508 578C528 528 560 492 590 472"
             "C616 454 640 440 656 430Z", LINEN.base),
    )  # fmt: skip
    scene.place(1.1, 404, 410)


def soap_dispenser(scene: Scene) -> None:
    """A pump bottle and a dish with a bar of soap."""
    glaze, bottle, dish = scene.tones, Turned(312, 0.17), Turned(562, 0.24)
    scene.shadow(314, 640, 122, 26)
    scene.shadow(564, 632, 128, 26)
    wall: Profile = [(306, 46), (326, 88), (362, 124), (440, 134), (560, 132), (616, 124)]
    wall += [(628, 118)]
    scene.add(bottle.body(wall, glaze), bottle.gleam(wall, (380, 590), glaze.high, 14, -0.7))
    scene.add(
        bottle.body([(270, 50, True), (312, 52)], BRASS, SHINY), bottle.disc(270, 50, BRASS.high)
    )
    scene.add(bottle.body([(206, 12, True), (272, 12)], BRASS, SHINY))
    scene.add(
        path("M276 172C276 160 286 154 300 154L340 154C400 154 424 174 428 214L408 216"
             "C404 192 388 184 344 186L300 188C286 188 276 184 276 172Z", BRASS.base),
        path("M276 168C278 158 288 154 300 154L340 154C380 154 406 164 418 186C396 168 370 166"
             " 344 166L300 168C288 168 280 168 276 168Z", BRASS.high),
        rect(294, 186, 36, 26, BRASS.dark, 4),
    )  # fmt: skip
    edge: Profile = [(574, 146), (596, 128), (618, 92), (624, 84)]
    scene.add(
        dish.body(edge, glaze), dish.disc(574, 146, glaze.high), dish.disc(576, 138, glaze.dark)
    )
    scene.add(ellipse(566, 582, 106, 20, glaze.base))
    scene.add(rect(492, 516, 142, 66, LINEN.dark, 32), rect(488, 508, 142, 62, LINEN.light, 30))
    scene.add(rect(514, 522, 90, 30, LINEN.base, 15), line("M506 520L560 514", "#ffffff", 6, 0.8))
    scene.place(1.06, 420, 414)


def towel_ladder(scene: Scene) -> None:
    """A leaning ladder of oak with a towel over it."""
    cloth = scene.tones
    scene.shadow(420, 690, 220, 20, contact=False)
    scene.add(line("M286 690L330 100", OAK.dark, 24), line("M280 690L324 100", OAK.light, 11))
    scene.add(line("M556 690L508 100", OAK.dark, 24), line("M551 690L503 100", OAK.light, 11))
    for y in (170, 300, 430, 560):
        inset = (690 - y) * 0.076
        d = f"M{number(288 + inset)} {y}L{number(554 - inset)} {y}"
        scene.add(line(d, OAK.dark, 18), line(d.replace(f" {y}", f" {y - 4}"), OAK.light, 7))
    band = stripe(cloth, PORCELAIN, CLAY)
    scene.add(
        path("M352 292L496 292C502 292 506 296 506 302L512 540L340 540L344 302"
             "C344 296 346 292 352 292Z", cloth.base),
        path("M352 292L404 292C400 380 390 470 380 540L340 540L344 302C344 296 346 292 352 292Z",
             cloth.light),
        path("M474 292L496 292C502 292 506 296 506 302L512 540L470 540Z", cloth.dark),
        line("M342 478L510 478", band.base, 15, 0.95, "butt"),
        line("M342 500L511 500", band.base, 5, 0.95, "butt"),
        line("M343 450L509 450", band.base, 5, 0.95, "butt"),
    )  # fmt: skip
    scene.add(rect(326, 420, 22, 20, OAK.base, 4, 0), rect(360, 158, 96, 92, LINEN.base, 10))
    scene.add(rect(424, 158, 32, 92, LINEN.dark, 8), line("M362 162L452 162", LINEN.high, 6))
    hook = Turned(610, 0.2)
    scene.add(hook.body([(600, 74, True), (684, 60)], STEEL, FLAT), hook.disc(600, 74, STEEL.high))
    scene.add(hook.disc(602, 64, cloth.deep), ellipse(606, 594, 54, 26, cloth.base))
    scene.place(1.0, 430, 396)
