"""A unit comes back once: whoever asks, wherever, and whichever number of the goods is typed."""

from collections import Counter
from concurrent.futures import ThreadPoolExecutor

import pytest
from hubdevice import Enrols, HubDevice, priced, return_of
from hubs import RunningHub
from tinyshop import BOWL, CUSTOMER, MUG

from sync import wire
from sync.http import Refused
from sync.hub.hub import Hub
from sync.hub.returning import claiming
from sync.hub.store import customers, devices, sales, stock, tasks
from sync.hub.times import now
from sync.ids import new_id


def unit(origin: wire.Origin, *units: int, line: str = "1") -> wire.ClaimUnits:
    return wire.ClaimUnits(
        origin=origin.id, lines=[wire.ClaimLine(line=line, units=list(units or (1,)))]
    )


def states(origin: wire.Origin, line: str = "1") -> list[str]:
    return [each.state for each in origin.units[line]]


def refused(device: HubDevice, claim: wire.ClaimUnits) -> wire.Problem:
    with pytest.raises(Refused) as caught:
        device.client.claim(claim, key=new_id())
    return caught.value.problem


def raised(hub: RunningHub, device: HubDevice) -> set[str]:
    with hub.opened() as inside, inside.database.read() as connection:
        return {task.kind for task in tasks.open_tasks(connection) if task.device == device.id}


def on_hand(hub: RunningHub, variant: str, store: str) -> int:
    with hub.opened() as inside, inside.database.read() as connection:
        return stock.find(connection, store, [variant])[variant].on_hand


def test_a_sale_is_found_by_its_number_however_it_is_typed(
    till: HubDevice, other_till: HubDevice
) -> None:
    sale = till.sell({MUG: 2})
    for typed in (
        sale.number,
        sale.number.lower(),
        sale.number.replace("-", ""),
        f" {sale.number}",
    ):
        origin = other_till.client.find_sale(number=typed)
        assert (origin.id, origin.kind, origin.lines) == (sale.id, "sale", sale.lines)
    assert origin.store_name == "Demo Store Mitte"
    assert states(origin) == ["returnable", "returnable"]
    assert origin.tenders == sale.tenders


def test_a_sale_is_found_by_the_signed_code_of_its_receipt(
    till: HubDevice, other_till: HubDevice
) -> None:
    sale = till.sell({MUG: 1})
    assert other_till.client.find_sale(code=till.receipt_code(sale)).id == sale.id


def test_a_receipt_that_no_device_signed_is_refused(till: HubDevice, desk: HubDevice) -> None:
    sale = till.sell({MUG: 1})
    till_key, till.key = till.key, desk.key
    forged = till.receipt_code(sale)
    till.key = till_key
    with pytest.raises(Refused) as caught:
        till.client.find_sale(code=forged)
    assert caught.value.problem.type == "bad-request"


def test_a_genuine_receipt_that_has_not_arrived_yet_is_told_from_a_false_one(
    enrols: Enrols, other_till: HubDevice
) -> None:
    offline = enrols("till")
    sold = offline.sell({MUG: 1})
    other = wire.Sale(
        **{name: getattr(sold, name) for name in sold.__struct_fields__}
        | {"id": new_id(), "number": offline.number}
    )
    with pytest.raises(Refused) as caught:
        other_till.client.find_sale(code=offline.receipt_code(other))
    assert caught.value.problem.type == "not-found"
    assert caught.value.problem.params["genuine"] == "yes"
    with pytest.raises(Refused) as caught:
        other_till.client.find_sale(number=other.number)
    assert caught.value.problem.params == {}


def test_a_unit_that_came_back_does_not_come_back_again_at_another_device_nor_after_a_crash(
    hub: RunningHub, till: HubDevice, other_till: HubDevice
) -> None:
    sale = till.sell({MUG: 2})
    origin = till.client.find_sale(number=sale.number)
    claim = till.client.claim(unit(origin, 1), key=new_id())
    said = till.take_back(origin, claim)
    for _ in range(2):
        problem = refused(other_till, unit(origin, 1))
        assert problem.type == "already-returned"
        assert problem.params["number"] == said.number
        assert problem.params["store"] == "Demo Store Mitte"
        assert problem.params["at"] == said.at
        hub.kill()
        hub.start()
    seen = other_till.client.find_sale(number=sale.number)
    assert states(seen) == ["returned", "returnable"]
    assert seen.units["1"][0].by == said.number
    assert seen.refunded == [wire.Tender(type="cash", tendered=1290, applied=1290)]
    # The other unit is nobody's yet.
    other_till.client.claim(unit(origin, 2), key=new_id())


def test_a_claim_is_the_same_when_it_is_asked_again_and_nobody_elses_while_it_lasts(
    hub: RunningHub, till: HubDevice, other_till: HubDevice
) -> None:
    origin = till.client.find_sale(number=till.sell({MUG: 2}).number)
    key = new_id()
    claim = till.client.claim(unit(origin, 1, 2), key=key)
    assert till.client.claim(unit(origin, 1, 2), key=key) == claim
    assert refused(other_till, unit(origin, 2)).type == "claimed-elsewhere"
    assert states(other_till.client.find_sale(number=origin.number)) == ["claimed"] * 2
    hub.kill()
    hub.start()
    assert till.client.claim(unit(origin, 1, 2), key=key) == claim
    assert refused(other_till, unit(origin, 2)).type == "claimed-elsewhere"
    till.client.unclaim(claim.id)
    till.client.unclaim(claim.id)
    assert other_till.client.claim(unit(origin, 2), key=new_id()).lines[0].units == [2]


def test_only_who_holds_a_claim_can_give_it_up(till: HubDevice, other_till: HubDevice) -> None:
    origin = till.client.find_sale(number=till.sell({MUG: 1}).number)
    claim = till.client.claim(unit(origin), key=new_id())
    other_till.client.unclaim(claim.id)  # says nothing, does nothing
    assert refused(other_till, unit(origin)).type == "claimed-elsewhere"


def test_a_key_used_for_something_else_is_refused(till: HubDevice) -> None:
    origin = till.client.find_sale(number=till.sell({MUG: 2}).number)
    key = new_id()
    till.client.claim(unit(origin, 1), key=key)
    with pytest.raises(Refused) as caught:
        till.client.claim(unit(origin, 2), key=key)
    assert caught.value.problem.type == "bad-request"


def test_all_units_of_a_claim_are_granted_or_none(till: HubDevice, other_till: HubDevice) -> None:
    origin = till.client.find_sale(number=till.sell({MUG: 3}).number)
    till.client.claim(unit(origin, 2), key=new_id())
    assert refused(other_till, unit(origin, 1, 2, 3)).type == "claimed-elsewhere"
    assert states(other_till.client.find_sale(number=origin.number)) == [
        "returnable",
        "claimed",
        "returnable",
    ]


def test_units_that_were_never_sold_cannot_be_claimed(till: HubDevice) -> None:
    origin = till.client.find_sale(number=till.sell({MUG: 1}).number)
    assert refused(till, unit(origin, 2)).type == "bad-request"
    assert refused(till, unit(origin, line="7")).type == "bad-request"
    nothing = wire.ClaimUnits(origin=origin.id, lines=[])
    assert refused(till, nothing).type == "bad-request"
    unknown = wire.ClaimUnits(origin="x", lines=[wire.ClaimLine(line="1", units=[1])])
    assert refused(till, unknown).type == "not-found"


def test_of_many_who_claim_a_unit_at_once_exactly_one_gets_it(
    till: HubDevice, other_till: HubDevice, desk: HubDevice
) -> None:
    origin = till.client.find_sale(number=till.sell({MUG: 1}).number)

    def claim(device: HubDevice) -> str:
        try:
            device.client.claim(unit(origin), key=new_id(), deadline=30)
        except Refused as error:
            return error.problem.type
        return "granted"

    with ThreadPoolExecutor(12) as pool:
        outcomes = Counter(pool.map(claim, [till, other_till, desk] * 4))
    assert outcomes == {"granted": 1, "claimed-elsewhere": 11}


@pytest.mark.parametrize(("disposition", "back"), [("shelf", 1), ("damaged", 0), ("recycle", 0)])
def test_only_what_goes_back_to_the_shelf_can_be_sold_again_where_it_came_back(
    hub: RunningHub, till: HubDevice, other_till: HubDevice, disposition: str, back: int
) -> None:
    origin = till.client.find_sale(number=till.sell({BOWL: 1}).number)
    sold_here, came_back_there = on_hand(hub, BOWL, "mitte"), on_hand(hub, BOWL, "hafen")
    claim = other_till.client.claim(unit(origin), key=new_id())
    other_till.take_back(origin, claim, disposition=disposition)
    assert on_hand(hub, BOWL, "mitte") == sold_here
    assert on_hand(hub, BOWL, "hafen") == came_back_there + back


def test_points_are_earned_with_a_sale_and_taken_back_with_the_goods(
    hub: RunningHub, till: HubDevice
) -> None:
    def points() -> int:
        with hub.opened() as inside, inside.database.read() as connection:
            found = customers.find(connection, CUSTOMER.id)
            assert found is not None
            return found.points

    before = points()
    sale = till.sell({MUG: 2}, customer=CUSTOMER.id)
    assert points() == before + 25  # 25.80
    origin = till.client.find_sale(number=sale.number)
    till.take_back(origin, till.client.claim(unit(origin, 1), key=new_id()))
    assert points() == before + 12  # 12.90 is kept
    till.take_back(origin, till.client.claim(unit(origin, 2), key=new_id()))
    assert points() == before


def test_a_refund_nobody_allowed_is_recorded_and_becomes_a_task(
    hub: RunningHub, enrols: Enrols
) -> None:
    rogue = enrols("till")
    origin = rogue.client.find_sale(number=rogue.sell({MUG: 1}).number)
    wanted = [wire.ClaimLine(line="1", units=[1])]
    rogue.write("return", return_of(rogue, origin, "no-such-claim", wanted))
    rogue.push()
    assert raised(hub, rogue) == {"return-without-claim"}
    assert states(rogue.client.find_sale(number=origin.number)) == ["returned"]
    # And once more: the second refund of a unit names both.
    rogue.write("return", return_of(rogue, origin, "no-such-claim", wanted))
    rogue.push()
    assert raised(hub, rogue) == {"return-without-claim", "returned-twice"}


def test_a_claim_lasts_ten_minutes(inside: Hub) -> None:
    """Told by the hub's clock alone."""
    device = enrolled(inside)
    sale = sale_in(inside, device, priced({MUG: 1}))
    asked = wire.ClaimUnits(origin=sale, lines=[wire.ClaimLine(line="1", units=[1])])
    with inside.database.write() as write:
        claiming.claim(write, device, asked)
    later = Hub.open(inside.folder, clock=lambda: now() + claiming.VALID)
    with later.database.write() as write:
        assert claiming.claim(write, device, asked).lines == asked.lines
    later.close()


def enrolled(hub: Hub) -> devices.Device:
    device = devices.Device(
        id="d", code="M9", role="till", store="mitte", name="", public_key="", enrolled_at="",
        revoked_at="",
    )  # fmt: skip
    with hub.database.write() as write:
        devices.add(write, device)
    return device


def sale_in(hub: Hub, device: devices.Device, lines: list[wire.Line]) -> str:
    sale = wire.Sale(
        id=new_id(), number="M9-7K3FA-000001", store="mitte", device=device.id, staff="s", at="",
        currency="EUR", tax_mode="inclusive", lines=lines, subtotal=0, discount=0, taxes=[],
        total=0, tenders=[],
    )  # fmt: skip
    with hub.database.write() as write:
        sales.add_sale(write, sale, sales.Recorded("e", 1))
    return sale.id
