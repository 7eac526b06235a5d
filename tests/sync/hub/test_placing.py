"""Placing an order: the hub's own prices, promised stock, a public number, a secret code."""

from concurrent.futures import ThreadPoolExecutor

import msgspec
import pytest
from hubdevice import HubDevice
from huborders import CONTACT, held, place, refused, wants
from hubs import RunningHub
from tinyshop import BOOK, BOWL, CUSTOMER, MUG, MUG_BLUE, PIECES, PRICES, SALE, TRAY

from sync import wire
from sync.http import Refused
from sync.hub.times import instant
from sync.ids import new_id
from sync.shop.pricing import MAX_UNITS


def test_an_order_has_a_public_number_a_secret_code_and_the_hubs_own_prices(
    kiosk: HubDevice, desk: HubDevice
) -> None:
    placed = place(kiosk, {MUG: 2, BOOK: 1})
    order = placed.order
    assert order.number.startswith("P-")
    assert len(placed.pickup_code) == 12
    assert (order.state, order.payment, order.total) == ("placed", "unpaid", 2 * 1290 + 2400)
    assert [line.line.units for line in order.lines] == [[1290, 1290], [2400]]
    assert {row.rate: row.gross for row in order.taxes} == {"19": 2580, "7": 2400}
    assert (order.lines[0].aisle, order.lines[0].shelf) == ("1", "1")
    assert instant(order.due_at) > instant(order.placed_at)
    assert desk.client.order(order.id) == order


def test_the_desk_is_told_of_an_order_and_never_of_its_code(
    kiosk: HubDevice, desk: HubDevice
) -> None:
    placed = place(kiosk, {BOWL: 1})
    page = desk.client.changes("staff:mitte", 0)
    bodies = {row.key: bytes(row.body) for row in page.rows if row.kind == "order"}
    assert msgspec.json.decode(bodies[placed.order.id], type=wire.Order) == placed.order
    assert all(placed.pickup_code[2:].encode() not in body for body in bodies.values())


def test_an_order_asked_twice_is_one_order_with_one_code(hub: RunningHub, kiosk: HubDevice) -> None:
    asked, key = wants({MUG_BLUE: 1}), new_id()
    before = held(hub, MUG_BLUE)
    first = kiosk.client.place_order(asked, key=key)
    hub.kill()
    hub.start()
    assert kiosk.client.place_order(asked, key=key) == first
    assert held(hub, MUG_BLUE).reserved == before.reserved + 1


def test_the_pickup_code_is_nowhere_in_the_database(hub: RunningHub, kiosk: HubDevice) -> None:
    placed = place(kiosk, {MUG: 1})
    written = b"".join(path.read_bytes() for path in hub.folder.glob("hub.db*"))
    assert placed.order.number.encode() in written
    assert placed.pickup_code[2:].encode() not in written


def test_another_total_than_the_shopper_saw_is_refused_with_the_one_that_holds(
    kiosk: HubDevice,
) -> None:
    problem = refused(lambda: place(kiosk, {TRAY: 1}, total=PRICES[TRAY]))
    assert (problem.type, problem.params["total"]) == ("price-changed", str(SALE[TRAY]))


def test_more_than_there_is_is_refused_with_what_there_is(
    hub: RunningHub, kiosk: HubDevice
) -> None:
    there = held(hub, BOOK).available
    problem = refused(lambda: place(kiosk, {BOOK: there + 1}))
    assert problem.type == "not-available"
    assert problem.params == {"variant": BOOK, "available": str(there)}
    assert held(hub, BOOK).available == there


def test_the_last_pieces_are_promised_once(kiosk: HubDevice) -> None:
    store = "hafen"
    asked = wants({BOWL: PIECES // 2}, store=store)

    def order(_: int) -> str:
        try:
            return kiosk.client.place_order(asked, key=new_id(), deadline=30).order.state
        except Refused as error:
            return error.problem.type

    with ThreadPoolExecutor(5) as pool:
        outcomes = sorted(pool.map(order, range(5)))
    assert outcomes == ["not-available"] * 3 + ["placed"] * 2


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"name": "  "}, "contact.name"),
        ({"phone": "call me"}, "contact.phone"),
        ({"email": "nobody"}, "contact.email"),
    ],
)
def test_a_contact_that_cannot_be_reached_is_refused(
    kiosk: HubDevice, changes: dict[str, str], field: str
) -> None:
    contact = msgspec.structs.replace(CONTACT, **changes)
    problem = refused(lambda: place(kiosk, {MUG: 1}, contact=contact))
    assert (problem.type, problem.params["field"]) == ("bad-request", field)


@pytest.mark.parametrize(
    "contact",
    [
        wire.Contact(name="A", email=CUSTOMER.email.upper()),
        wire.Contact(name="A", phone="030 / 2312 5001"),
    ],
    ids=["e-mail", "phone"],
)
def test_a_known_contact_makes_it_the_customers_order(
    kiosk: HubDevice, till: HubDevice, contact: wire.Contact
) -> None:
    order = place(kiosk, {MUG: 1}, contact=contact).order
    assert till.client.order(order.id).customer == CUSTOMER.id
    profile = till.client.customer(card=CUSTOMER.card)
    assert order.number in {each.number for each in profile.orders}


def test_a_kiosk_is_not_told_whom_a_contact_belongs_to(kiosk: HubDevice) -> None:
    known = wants({MUG: 1}, contact=wire.Contact(name="A", email=CUSTOMER.email))
    key = new_id()
    assert kiosk.client.place_order(known, key=key).order.customer == ""
    assert kiosk.client.place_order(known, key=key).order.customer == ""  # nor when asked again


def test_an_order_of_more_lines_than_a_basket_holds_is_refused(kiosk: HubDevice) -> None:
    """Before the hub looks at each of them: a kiosk stands where anybody is."""
    many = msgspec.structs.replace(
        wants({MUG: 1}), lines=[wire.Wanted(variant=MUG, quantity=1)] * (MAX_UNITS + 1)
    )
    problem = refused(lambda: kiosk.client.place_order(many, key=new_id()))
    assert (problem.type, problem.detail) == ("bad-request", f"at most {MAX_UNITS} lines")
