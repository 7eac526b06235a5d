"""What an importer read is written where it differs, while the hub serves."""

import hashlib
from pathlib import Path

import msgspec
from exports import export
from hubdevice import HubDevice
from hubs import RunningHub
from tinyshop import BOWL, GTIN, MUG

from sync import wire
from sync.connectors.imported import Imported, Report, RowOutcome
from sync.connectors.woocommerce_csv import ImportOptions, read_products
from sync.hub.hub import Hub
from sync.hub.importing import known_carriers, take_over
from sync.hub.store import catalogue, stock

PICTURE = b"<svg xmlns='http://www.w3.org/2000/svg'/>"
HASH = hashlib.sha256(PICTURE).hexdigest()
JUG = "w-7"


def jug(*, name: str = "Jug", price: int = 1900, pieces: int = 4, sure: bool = True) -> Imported:
    product = wire.Product(
        id="w-7",
        name={"en": name},
        images=[wire.Image(hash=HASH)],
        variants=[wire.Variant(id=JUG, sku="JUG", name={"en": name})],
    )
    return Imported(
        products=(product,),
        prices={"mitte": (wire.Price(variant=JUG, regular=price),)},
        stock={"mitte": (wire.Stock(variant=JUG, on_hand=pieces),)},
        reviews=(),
        images={HASH: PICTURE},
        uncounted=frozenset() if sure else frozenset({JUG}),
        report=Report((RowOutcome(2, "JUG", "taken", product="w-7", variant=JUG),)),
    )


def outcomes(hub: Hub, imported: Imported) -> list[str]:
    return [row.outcome for row in take_over(hub, imported, "shop.csv").rows]


def on_hand(hub: Hub, variant: str = JUG) -> int:
    with hub.database.read() as connection:
        return stock.find(connection, "mitte", [variant])[variant].on_hand


def test_a_file_is_written_once_and_again_only_where_it_differs(inside: Hub) -> None:
    assert outcomes(inside, jug()) == ["taken"]
    assert inside.images.read(HASH) == PICTURE
    before = inside.database.positions()
    assert outcomes(inside, jug()) == ["unchanged"]
    assert inside.database.positions() == before
    assert outcomes(inside, jug(price=1700)) == ["changed"]
    moved = inside.database.positions()
    assert {scope for scope in moved if moved[scope] != before[scope]} == {"store:mitte"}
    with inside.database.read() as connection:
        assert catalogue.price(connection, "mitte", JUG) == wire.Price(variant=JUG, regular=1700)


def test_a_file_with_codes_of_other_articles_leaves_those_as_they_are(
    inside: Hub, tmp_path: Path
) -> None:
    rows = {"SKU": MUG}, {"GTIN, UPC, EAN, or ISBN": GTIN[BOWL]}, {"SKU": "pot"}

    def again() -> list[tuple[str, str]]:
        options = ImportOptions(store="mitte", carriers=known_carriers(inside))
        report = take_over(inside, read_products(export(tmp_path, *rows), options), "shop.csv")
        return [(row.outcome, row.reason) for row in report.rows]

    (mug, by_mug), (bowl, by_bowl), pot = again()
    assert (mug, bowl, pot) == ("refused", "refused", ("taken", ""))
    assert f"belongs to Mug, clay ({MUG})" in by_mug
    assert f"belongs to Bowl ({BOWL})" in by_bowl
    before = inside.database.positions()
    assert again() == [("refused", by_mug), ("refused", by_bowl), ("unchanged", "")]
    assert inside.database.positions() == before


def test_a_count_of_a_file_keeps_what_is_reserved_and_where_it_stands(inside: Hub) -> None:
    take_over(inside, jug(), "shop.csv")
    with inside.database.write() as write:
        stock.move(write, [stock.Move("mitte", JUG, reserved=2)], reason="order", reference="o")
        row = wire.Stock(variant=JUG, on_hand=4, aisle="7", shelf="B", safety=1)
        stock.put(write, "mitte", {JUG: row}, reason="initial", reference="shelf")
    take_over(inside, jug(pieces=9), "shop.csv")
    with inside.database.read() as connection:
        found = stock.find(connection, "mitte", [JUG])[JUG]
    assert found == wire.Stock(variant=JUG, on_hand=9, reserved=2, safety=1, aisle="7", shelf="B")


def test_a_guess_never_goes_over_a_count(inside: Hub) -> None:
    take_over(inside, jug(pieces=10, sure=False), "shop.csv")
    assert on_hand(inside) == 10
    with inside.database.write() as write:
        stock.move(write, [stock.Move("mitte", JUG, on_hand=-3)], reason="sale", reference="s")
    assert outcomes(inside, jug(pieces=10, sure=False)) == ["unchanged"]
    assert on_hand(inside) == 7


def test_goods_imported_beside_a_hub_that_serves_are_sold_at_once(
    hub: RunningHub, till: HubDevice
) -> None:
    with till.client.live(["chain", "store:mitte"]) as notices:
        next(notices)
        with hub.opened() as inside:
            take_over(inside, jug(), "shop.csv")
        assert set(next(notices).scopes) <= {"chain", "store:mitte"}
    rows = {row.key: row for row in till.client.changes("chain", 0).rows}
    product = msgspec.json.decode(bytes(rows["w-7"].body), type=wire.Product)
    assert product.variants[0].id == JUG
    assert till.client.image(HASH) == PICTURE
    till.sell({JUG: 1, MUG: 1})
    with hub.opened() as inside:
        assert on_hand(inside) == 3
