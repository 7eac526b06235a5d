"""`tresen-hub verify` finds what is wrong and names it."""

import shutil
from pathlib import Path

import pytest
from hubdevice import HubDevice, priced, sale_of
from hubs import running_hub
from tinyshop import BOOK, BOWL, CUSTOMER, GTIN, MUG

from sync import wire
from sync.hub.hub import Hub
from sync.hub.verify import verify
from sync.ids import new_id
from sync.sqlite import open_engine, writing


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A hub's folder after some trade: sales, a return, an order on its way."""
    folder = tmp_path_factory.mktemp("sound") / "hub"
    with running_hub(folder) as hub:
        till, desk = HubDevice(hub, "till"), HubDevice(hub, "desk")
        sale = till.sell({MUG: 2}, customer=CUSTOMER.id)
        till.sell({MUG: 1})
        origin = till.client.find_sale(number=sale.number)
        wanted = wire.ClaimUnits(origin=origin.id, lines=[wire.ClaimLine(line="1", units=[1])])
        till.take_back(origin, till.client.claim(wanted, key=new_id()))
        placed = desk.client.place_order(
            wire.PlaceOrder(
                store="mitte",
                channel="till",
                lines=[wire.Wanted(variant=MUG, quantity=1)],
                contact=wire.Contact(name="A"),
                expected_total=1290,
            ),
            key=new_id(),
        )
        till.sell({}, order=till.client.open_order(placed.pickup_code, to_pay=True, key="k"))
        till.close()
        desk.close()
    return folder


@pytest.fixture
def folder(sound: Path, tmp_path: Path) -> Path:
    return shutil.copytree(sound, tmp_path / "hub")


def faults(folder: Path) -> list[str]:
    hub = Hub.open(folder)
    found = [fault for checked in verify(hub.database) for fault in checked.faults]
    hub.close()
    return found


def spoil(folder: Path, *statements: str) -> list[str]:
    engine = open_engine(folder / "hub.db", durable=False)
    with writing(engine) as connection:
        for statement in statements:
            assert connection.exec_driver_sql(statement).rowcount > 0, statement
    engine.dispose()
    return faults(folder)


def test_a_sound_hub_has_no_faults(folder: Path) -> None:
    assert faults(folder) == []


def rewrite(table: str, old: str, new: str, column: str = "body") -> str:
    """Change a text inside the encoded messages of a table, byte by byte."""
    return (
        f"UPDATE {table} SET {column} = CAST(replace({column}, '{old}', '{new}') AS BLOB) "
        f"WHERE instr({column}, '{old}')"
    )


def garbage(table: str, where: str, column: str = "body") -> str:
    """Put what is no message in the place of messages."""
    return f"UPDATE {table} SET {column} = CAST('garbage' AS BLOB) WHERE {where}"


@pytest.mark.parametrize(
    ("statement", "found"),
    [
        (rewrite("events", '"total":2580', '"total":2581', "raw"), "event 2"),
        ("DELETE FROM events WHERE seq = 2", "event 2"),
        ("DELETE FROM events WHERE seq = (SELECT max(seq) FROM events)", "the mark is 4"),
        ("UPDATE chains SET hash = 'x'", "ends at event"),
        ("UPDATE events SET hash = 'x' WHERE seq = 2", "event 2 has another hash beside it"),
        (garbage("events", "seq = 2", "raw"), "breaks at event 2"),
        (garbage("sales", "number LIKE '%-000001'"), "sale M1-7K3FA-000001 cannot be read"),
        (garbage("returns", "1"), "return M1-7K3FA-000003 cannot be read"),
        (garbage("orders", "1"), "order P-4000 cannot be read"),
        (garbage("feed", "key = 'p-mug'"), "product p-mug in the feed of chain cannot be read"),
        (
            "UPDATE sales SET number = 'M1-7K3FA-000009' WHERE number LIKE '%-000001'",
            "sale M1-7K3FA-000009 holds the record of another number",
        ),
        (rewrite("sales", '"total":2580', '"total":2581'), "total of 2581"),
        ("DELETE FROM sales WHERE order_id = ''", "0 times in the tables"),
        ("UPDATE units SET return_number = 'M9' WHERE return_id != ''", "not those of its returns"),
        (rewrite("returns", '"amount":1290', '"amount":1390'), "paid at 1290 and refunded 1390"),
        (rewrite("returns", '"applied":1290', '"applied":9290'), "gave 9290 back"),
        ("UPDATE stock SET on_hand = on_hand + 1 WHERE variant = 'v-mug-clay'", "movements make"),
        ("DELETE FROM movements WHERE reason = 'return'", "the ledger has"),
        ("UPDATE stock SET reserved = 0 WHERE reserved > 0", "0 reserved, orders wait for 1"),
        ("UPDATE customers SET points = points + 1", "booked"),
        ("UPDATE points SET delta = 26 WHERE reason = 'earned'", "points"),
        (rewrite("orders", '"paid":1290,"name', '"paid":1291,"name'), "tills took 1290"),
        (
            rewrite("feed", '"V-BOWL"', '"v-book"'),
            "SKU V-BOOK is carried by Bowl (v-bowl) and Cookbook (v-book)",
        ),
        (
            rewrite("feed", GTIN[BOWL], GTIN[BOOK]),
            f"GTIN {GTIN[BOOK]} is carried by Bowl (v-bowl) and Cookbook (v-book)",
        ),
        ("DELETE FROM feed WHERE kind = 'order'", "another order"),
        (
            "UPDATE feed SET body = X'6e756c6c' WHERE kind = 'stock' AND scope = 'store:mitte'",
            "another stock",
        ),
        ("UPDATE counters SET position = 1 WHERE scope = 'store:mitte'", "beyond its counter at 1"),
    ],
)
def test_each_fault_is_found_and_named(folder: Path, statement: str, found: str) -> None:
    assert found in "\n".join(spoil(folder, statement))


def test_a_gap_in_the_receipt_numbers_is_found_and_named(tmp_path: Path) -> None:
    with running_hub(tmp_path / "hub") as hub:
        till = HubDevice(hub, "till")
        till.sell({MUG: 1})
        assert till.number.endswith("000002")  # taken and never sold
        till.write("sale", sale_of(till, priced({MUG: 1})))
        till.push()
        till.close()
        done = hub.run("verify")
    assert done.returncode == 1
    assert "event 2 of M1 has number M1-7K3FA-000003 where 000002 is next" in done.stdout
