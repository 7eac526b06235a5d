"""Pictures of the demo shop's goods: `draw(kind, colour)` paints one in any colour.

Flat drawings of one object each, 800 x 800, lit from the upper left, in the SVG Tiny subset that
Qt's renderer paints faithfully. One module for each room of the shop.
"""

from collections.abc import Callable
from functools import cache

from sync.hub.demo.pictures import (
    candles,
    furniture,
    glass,
    kitchen,
    lighting,
    linen,
    plants,
    stationery,
    storage,
    tableware,
    textiles,
    walls,
)
from sync.hub.demo.pictures.scene import Scene

_PAINTERS: tuple[Callable[[Scene], None], ...] = (
    tableware.mug,
    tableware.espresso_cups,
    tableware.teapot,
    tableware.milk_jug,
    tableware.dripper,
    tableware.breakfast_set,
    tableware.dinner_plates,
    tableware.cereal_bowl,
    tableware.salad_bowl,
    tableware.egg_cups,
    glass.carafe,
    glass.tumblers,
    glass.wine_glasses,
    glass.glass_dome,
    kitchen.frying_pan,
    kitchen.casserole,
    kitchen.kettle,
    kitchen.cutting_board,
    kitchen.utensils,
    kitchen.storage_jars,
    kitchen.pepper_mill,
    kitchen.tea_tin,
    kitchen.apron,
    kitchen.pot_holder,
    lighting.table_lamp,
    lighting.pendant_lamp,
    lighting.floor_lamp,
    lighting.desk_lamp,
    lighting.night_light,
    lighting.lantern,
    lighting.light_bulb,
    furniture.chair,
    furniture.armchair,
    furniture.stool,
    furniture.bench,
    furniture.side_table,
    furniture.writing_desk,
    textiles.cushion,
    textiles.round_cushion,
    textiles.throw_blanket,
    textiles.pouf,
    textiles.rug,
    textiles.curtain,
    linen.towel_set,
    linen.tea_towels,
    linen.napkins,
    linen.bath_mat,
    linen.soap_dispenser,
    linen.towel_ladder,
    plants.vase,
    plants.cylinder_vase,
    plants.bud_vases,
    plants.plant_pot,
    plants.cactus,
    plants.hanging_planter,
    plants.watering_can,
    storage.storage_basket,
    storage.felt_box,
    storage.hook_rail,
    storage.wall_shelf,
    storage.hamper,
    storage.tray,
    storage.shoe_rack,
    walls.wall_clock,
    walls.alarm_clock,
    walls.mirror,
    walls.picture_frame,
    walls.wall_hanging,
    walls.globe,
    stationery.notebook,
    stationery.pencil_cup,
    stationery.greeting_cards,
    stationery.book,
    stationery.desk_tray,
    candles.candle,
    candles.pillar_candles,
    candles.candlesticks,
    candles.diffuser,
    candles.gift_set,
    candles.gift_box,
)

KINDS: dict[str, Callable[[Scene], None]] = {
    painter.__name__.replace("_", "-"): painter for painter in _PAINTERS
}


@cache
def draw(kind: str, colour: str) -> str:
    """The SVG text of one kind of goods, such as "teapot", whose main colour is "#rrggbb"."""
    scene = Scene(colour)
    KINDS[kind](scene)
    return scene.svg(kind.replace("-", " "))
