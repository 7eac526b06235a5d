"""Glass: what is behind it shows through, so it is painted in layers of opacity."""

from sync.hub.demo.pictures.colour import CORK, WALNUT, Tones
from sync.hub.demo.pictures.scene import Scene
from sync.hub.demo.pictures.shapes import Art, path, ring
from sync.hub.demo.pictures.turned import Profile, Turned


def _filled(axis: Turned, wall: Profile, water: Profile, tint: Tones) -> Art:
    """A glass vessel with tinted water in it, the water's first ring its surface."""
    (top, opening), (foot, base) = wall[0][:2], wall[-1][:2]
    level, width = water[0][:2]
    return [
        axis.disc(top, opening, tint.dark, 0.35),
        path(axis.strip(wall, -1, 1), tint.light, 0.45),
        path(axis.strip(water, -1, 1), tint.base, 0.6),
        path(axis.strip(wall, 0.55, 1), tint.dark, 0.38),
        path(axis.strip(wall, 0.86, 1), tint.deep, 0.42),
        path(axis.strip(wall, -1, -0.88), tint.dark, 0.35),
        axis.disc(level, width, tint.high, 0.8),
        axis.disc(foot, base * 0.84, tint.deep, 0.35),
        ring(axis.x, top, opening, opening * axis.ratio, tint.high, 5),
    ]


def carafe(scene: Scene) -> None:
    tint, bottle = scene.tones, Turned(270, 0.16)
    scene.shadow(270, 632, 118, 26)
    scene.shadow(478, 640, 74, 17)
    scene.shadow(640, 632, 72, 17)
    wall: Profile = [(190, 56), (236, 46), (300, 48), (372, 92), (450, 124), (560, 127)]
    wall += [(602, 121), (612, 118)]
    water: Profile = [(400, 106), (450, 124), (560, 127), (602, 121), (612, 118)]
    scene.add(_filled(bottle, wall, water, tint))
    scene.add(bottle.gleam(wall, (424, 570), "#ffffff", 12, -0.64))
    scene.add(bottle.gleam(wall, (236, 300), "#ffffff", 7, -0.55))
    stopper: Profile = [(132, 40, True), (150, 44), (172, 42), (196, 38)]
    scene.add(Turned(270, 0.18).body(stopper, CORK), bottle.disc(132, 40, CORK.high))
    for x, y in ((640, 438), (478, 446)):
        axis = Turned(x, 0.16)
        glass: Profile = [(y, 82), (y + 94, 77), (y + 170, 72), (y + 182, 71)]
        drink: Profile = [(y + 74, 78), (y + 114, 76), (y + 170, 72), (y + 182, 71)]
        scene.add(_filled(axis, glass, drink, tint))
        scene.add(axis.gleam(glass, (y + 30, y + 144), "#ffffff", 9))
    scene.place(1.06, 434, 396)


def tumblers(scene: Scene) -> None:
    """Four ribbed tumblers, two of them filled."""
    tint = scene.tones
    for x, y, full in ((250, 330, False), (470, 318, True), (350, 442, True), (584, 430, False)):
        axis = Turned(x, 0.18)
        wall: Profile = [(y, 92), (y + 90, 88), (y + 176, 80), (y + 194, 76)]
        water: Profile = [(y + 60, 88.5), (y + 110, 87), (y + 176, 80), (y + 194, 76)]
        scene.shadow(x, y + 198, 82, 19)
        scene.add(_filled(axis, wall, water if full else wall[2:], tint))
        for fraction in (-0.62, -0.3, 0.04, 0.38, 0.68):
            scene.add(axis.gleam(wall, (y + 92, y + 176), tint.high, 5, fraction))
        scene.add(axis.gleam(wall, (y + 22, y + 70), "#ffffff", 9, -0.72))
    scene.place(1.1, 420, 452)


def wine_glasses(scene: Scene) -> None:
    tint = scene.tones
    for x, y in ((300, 168), (508, 204)):
        axis = Turned(x, 0.15)
        scene.shadow(x, y + 452, 84, 18)
        foot: Profile = [(y + 442, 84, True), (y + 452, 84)]
        stem: Profile = [(y + 238, 15), (y + 268, 9), (y + 390, 9), (y + 430, 18), (y + 446, 60)]
        bowl: Profile = [(y, 82), (y + 70, 104), (y + 130, 110), (y + 196, 82), (y + 240, 22)]
        drink: Profile = [(y + 128, 110), (y + 160, 103), (y + 196, 82), (y + 240, 22)]
        scene.add(
            axis.disc(y + 452, 86, tint.dark, 0.5),
            path(axis.strip(foot, -1, 1), tint.light, 0.8),
            path(axis.strip(stem, -1, 1), tint.light, 0.85),
            path(axis.strip(stem, 0.2, 1), tint.dark, 0.55),
            _filled(axis, bowl, drink, tint),
            axis.gleam(bowl, (y + 36, y + 190), "#ffffff", 10, -0.7),
        )
    scene.place(1.08, 414, 414)


def glass_dome(scene: Scene) -> None:
    """A cake dome on its coloured stand."""
    paint, axis = scene.tones, Turned(400, 0.2)
    scene.shadow(400, 640, 176, 34)
    stand: Profile = [(520, 36), (560, 30), (600, 64), (632, 150)]
    scene.add(axis.body(stand, paint))
    plate: Profile = [(496, 270, True), (514, 268)]
    scene.add(axis.body(plate, paint), axis.disc(496, 270, paint.high))
    scene.add(axis.disc(498, 258, paint.light), axis.disc(504, 232, paint.dark, 0.5))
    cake: Profile = [(404, 150, True), (494, 150)]
    scene.add(axis.body(cake, WALNUT), axis.disc(404, 150, CORK.high))
    scene.add(axis.disc(410, 128, CORK.light))
    dome: Profile = [(238, 12), (244, 90), (290, 182), (380, 222), (496, 226)]
    scene.add(
        path(axis.strip(dome, -1, 1), "#ffffff", 0.35),
        path(axis.strip(dome, 0.6, 1), paint.dark, 0.22),
        path(axis.strip(dome, 0.9, 1), paint.deep, 0.25),
        path(axis.strip(dome, -1, -0.93), paint.dark, 0.25),
        axis.gleam(dome, (290, 440), "#ffffff", 13, -0.74),
    )
    knob: Profile = [(190, 6), (196, 24), (212, 28), (228, 18), (242, 14)]
    scene.add(axis.body(knob, paint))
    scene.place(1.08, 404, 420)
