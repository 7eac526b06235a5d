"""A pickup order from the kiosk to the handover: who may do what, once."""

from datetime import timedelta

from hubdevice import Enrols, HubDevice
from huborders import do, held, owed, pay, place, ready, refused, wants
from hubs import RunningHub
from tinyshop import BOWL, CUSTOMER, MUG

from sync import wire
from sync.hub.hub import Hub
from sync.hub.ordering import commands, placing
from sync.hub.store import devices, orders, stock, tasks
from sync.hub.sweeper import sweep
from sync.hub.times import instant
from sync.ids import new_id


def test_an_order_walks_from_placed_to_collected_and_its_goods_with_it(
    hub: RunningHub, kiosk: HubDevice, till: HubDevice, desk: HubDevice
) -> None:
    before = held(hub, MUG)
    placed = place(kiosk, {MUG: 2})
    assert held(hub, MUG).reserved == before.reserved + 2
    sale = pay(till, placed)
    assert desk.client.order(placed.order.id).payment == "paid"
    assert held(hub, MUG).on_hand == before.on_hand
    order = ready(desk, placed.order)
    assert (order.state, order.place) == ("ready", "A1")
    assert order.due_at == order.held_until
    here = do(desk, order, "arrive", place="Bay 2").order
    assert (here.place, here.steps[-1].note) == ("A1", "Bay 2")
    done = do(desk, order, "collect", proof=placed.pickup_code)
    assert (done.done, done.order.state) == (True, "collected")
    after = held(hub, MUG)
    assert (after.on_hand, after.reserved) == (before.on_hand - 2, before.reserved)
    assert [step.state for step in done.order.steps] == [
        "placed", "accepted", "picking", "ready", "arrived", "collected",
    ]  # fmt: skip
    assert done.order.steps[-1].by == "mitte-fulfilment"
    # The goods are one origin, whichever number is typed, and the till's tenders are theirs.
    by_order = till.client.find_sale(number=order.number)
    by_receipt = till.client.find_sale(number=sale.number)
    assert by_order == by_receipt
    assert by_order.tenders == sale.tenders
    assert {unit.state for unit in by_order.units["1"]} == {"returnable"}


def test_the_same_goods_do_not_come_back_under_their_other_number(
    kiosk: HubDevice, till: HubDevice, other_till: HubDevice, desk: HubDevice
) -> None:
    placed = place(kiosk, {MUG: 1})
    sale = pay(till, placed)
    do(desk, ready(desk, placed.order), "collect", proof=placed.pickup_code)
    one = wire.ClaimUnits(
        origin=sale.id, lines=[wire.ClaimLine(line="1", units=[1])]
    )  # as a till would that has only its own record of the sale
    claim = till.client.claim(one, key=new_id())
    origin = till.client.find_sale(number=sale.number)
    assert claim.origin == origin.id == placed.order.id
    said = till.take_back(origin, claim)
    seen = other_till.client.find_sale(number=placed.order.number)
    assert seen.units["1"][0].by == said.number
    again = wire.ClaimUnits(origin=placed.order.id, lines=one.lines)
    assert refused(lambda: other_till.client.claim(again, key=new_id())).type == "already-returned"
    assert desk.client.order(placed.order.id).payment == "refunded"


def test_goods_that_nobody_has_taken_cannot_come_back(kiosk: HubDevice, till: HubDevice) -> None:
    placed = place(kiosk, {MUG: 1})
    pay(till, placed)
    origin = till.client.find_sale(number=placed.order.number)
    assert origin.units["1"][0].state == "not_handed_over"
    one = wire.ClaimUnits(origin=origin.id, lines=[wire.ClaimLine(line="1", units=[1])])
    assert refused(lambda: till.client.claim(one, key=new_id())).type == "not-handed-over"


def test_of_two_who_do_the_same_step_the_first_wins_and_the_other_is_told(
    enrols: Enrols, kiosk: HubDevice, desk: HubDevice
) -> None:
    order, other = place(kiosk, {MUG: 1}).order, enrols("desk")
    first, second = do(desk, order, "accept"), do(other, order, "accept")
    assert (first.done, second.done) == (True, False)
    assert second.order == first.order


def test_a_step_asked_twice_under_one_key_is_taken_once(kiosk: HubDevice, desk: HubDevice) -> None:
    order = place(kiosk, {MUG: 2}).order
    do(desk, order, "accept")
    do(desk, order, "start")
    key, pick = new_id(), wire.Command(do="pick", staff="s", line="1", quantity=1)
    first = desk.client.command(order.id, pick, key=key)
    assert desk.client.command(order.id, pick, key=key) == first
    assert desk.client.order(order.id).lines[0].picked == 1


def test_an_unpaid_order_is_not_handed_over(kiosk: HubDevice, desk: HubDevice) -> None:
    placed = place(kiosk, {MUG: 1})
    order = ready(desk, placed.order)
    assert refused(lambda: do(desk, order, "collect", proof=placed.pickup_code)).type == "not-paid"


def test_an_order_is_handed_over_against_its_code_or_a_document_and_nothing_else(
    kiosk: HubDevice, till: HubDevice, desk: HubDevice
) -> None:
    placed, other = place(kiosk, {MUG: 1}), place(kiosk, {MUG: 1})
    pay(till, placed)
    order = ready(desk, placed.order)
    for proof in ({}, {"proof": other.pickup_code}, {"proof": order.number}):
        assert refused(lambda p=proof: do(desk, order, "collect", **p)).type == "code-wrong"  # type: ignore[misc]
    done = do(desk, order, "collect", document="passport")
    assert done.order.steps[-1].note == "passport"


def test_five_wrong_codes_close_an_order_to_codes_for_a_while(
    enrols: Enrols, kiosk: HubDevice, till: HubDevice
) -> None:
    guesser = enrols("desk")
    placed = place(kiosk, {MUG: 1})
    pay(till, placed)
    order = ready(guesser, placed.order)
    for _ in range(5):
        problem = refused(lambda: do(guesser, order, "collect", proof="TP0000000000"))
        assert problem.type == "code-wrong"
    problem = refused(lambda: do(guesser, order, "collect", proof=placed.pickup_code))
    assert problem.type == "too-many-tries"


def test_a_device_that_guesses_codes_is_shut_out_for_a_while(
    enrols: Enrols, kiosk: HubDevice, desk: HubDevice
) -> None:
    guesser, placed = enrols("desk"), place(kiosk, {MUG: 1})
    for n in range(10):
        problem = refused(lambda n=n: guesser.client.open_order(f"TP000000000{n}", key="k"))  # type: ignore[misc]
        assert problem.type == "code-wrong"
    problem = refused(lambda: guesser.client.open_order(placed.pickup_code, key="k"))
    assert problem.type == "too-many-tries"
    assert desk.client.open_order(placed.pickup_code, key="k") == placed.order


def test_a_code_is_good_at_the_orders_own_store_in_any_spelling(
    kiosk: HubDevice, till: HubDevice, other_till: HubDevice
) -> None:
    placed = place(kiosk, {MUG: 1})
    code = placed.pickup_code
    for typed in (code, code.lower(), f"{code[:2]} {code[2:7]} {code[7:]}"):
        assert till.client.open_order(typed, key="k") == placed.order
    assert refused(lambda: other_till.client.open_order(code, key="k")).type == "code-wrong"
    assert refused(lambda: other_till.client.order(placed.order.id)).type == "not-found"


def test_a_line_that_cannot_be_had_leaves_an_unpaid_order(
    hub: RunningHub, kiosk: HubDevice, till: HubDevice, desk: HubDevice
) -> None:
    before = held(hub, MUG)
    placed = place(kiosk, {MUG: 3, BOWL: 1})
    do(desk, placed.order, "accept")
    do(desk, placed.order, "start")
    do(desk, placed.order, "pick", line="1", quantity=1)
    order = do(desk, placed.order, "short", line="1", quantity=2, reason="not_found").order
    assert order.lines[0].short == wire.Shortage(quantity=2, reason="not_found")
    assert order.total == 1290 + 899
    assert held(hub, MUG).reserved == before.reserved + 1
    opened = till.client.open_order(placed.pickup_code, to_pay=True, key="k")
    assert [line.line.quantity for line in opened.lines] == [1, 1]
    assert sum(line.line.paid for line in opened.lines) == opened.total == order.total
    assert sum(row.gross for row in opened.taxes) == opened.total
    pay(till, placed)
    assert owed(hub, order) == []


def test_a_line_of_a_paid_order_that_cannot_be_had_is_owed_back(
    hub: RunningHub, kiosk: HubDevice, till: HubDevice, desk: HubDevice
) -> None:
    placed = place(kiosk, {MUG: 2})
    pay(till, placed)
    do(desk, placed.order, "accept")
    do(desk, placed.order, "start")
    do(desk, placed.order, "pick", line="1", quantity=1)
    do(desk, placed.order, "short", line="1", quantity=1, reason="damaged")
    order = do(desk, placed.order, "ready", place="A1").order
    assert (order.state, order.total) == ("ready", 2580)
    assert owed(hub, order) == ["1290"]
    done = do(desk, order, "collect", proof=placed.pickup_code).order
    units = till.client.find_sale(number=done.number).units["1"]
    assert [unit.state for unit in units] == ["returnable", "not_handed_over"]


def test_what_is_owed_follows_what_is_found_and_not_found(
    hub: RunningHub, kiosk: HubDevice, till: HubDevice, desk: HubDevice
) -> None:
    placed = place(kiosk, {MUG: 3})
    pay(till, placed)
    do(desk, placed.order, "accept")
    do(desk, placed.order, "start")
    do(desk, placed.order, "short", line="1", quantity=1, reason="not_found")
    assert owed(hub, placed.order) == ["1290"]
    do(desk, placed.order, "short", line="1", quantity=1, reason="damaged")
    assert owed(hub, placed.order) == ["2580"]
    do(desk, placed.order, "short", line="1", quantity=-2, reason="not_found")
    assert owed(hub, placed.order) == []


def test_cancelling_lets_the_goods_go_and_owes_what_was_paid(
    hub: RunningHub, kiosk: HubDevice, till: HubDevice, desk: HubDevice
) -> None:
    before = held(hub, BOWL)
    unpaid, paid = place(kiosk, {BOWL: 1}), place(kiosk, {BOWL: 2})
    pay(till, paid)
    for placed in (unpaid, paid):
        order = do(desk, placed.order, "cancel", reason="customer called").order
        assert order.state == "cancelled"
        assert order.steps[-1].note == "customer called"
    assert held(hub, BOWL) == before
    assert owed(hub, unpaid.order) == []
    assert owed(hub, paid.order) == [str(2 * 899)]


def test_an_order_that_is_being_paid_is_not_paid_or_cancelled_elsewhere(
    enrols: Enrols, kiosk: HubDevice, till: HubDevice, desk: HubDevice
) -> None:
    second = enrols("till")
    placed = place(kiosk, {MUG: 1})
    code = placed.pickup_code
    till.client.open_order(code, to_pay=True, key="k")
    till.client.open_order(code, to_pay=True, key="k")  # the same till again
    assert (
        refused(lambda: second.client.open_order(code, to_pay=True, key="k")).type == "being-paid"
    )
    assert second.client.open_order(code, key="k").number == placed.order.number
    assert refused(lambda: do(desk, placed.order, "cancel")).type == "being-paid"
    pay(till, placed)
    for device in (till, second):
        problem = refused(lambda d=device: d.client.open_order(code, to_pay=True, key="k"))  # type: ignore[misc]
        assert problem.type == "already-paid"


def test_an_order_paid_twice_all_the_same_is_recorded_and_shown_to_people(
    hub: RunningHub, kiosk: HubDevice, till: HubDevice
) -> None:
    placed = place(kiosk, {MUG: 1})
    pay(till, placed)
    till.sell({}, order=placed.order)  # a till that was offline
    with hub.opened() as inside, inside.database.read() as connection:
        kinds = {task.kind for task in tasks.open_tasks(connection) if task.device == till.id}
    assert "order-paid-again" in kinds
    assert owed(hub, placed.order) == ["1290"]


def test_the_customer_earns_points_once_for_what_they_paid(
    kiosk: HubDevice, till: HubDevice, desk: HubDevice
) -> None:
    before = till.client.customer(card=CUSTOMER.card).points
    contact = wire.Contact(name="A", email=CUSTOMER.email)
    placed = place(kiosk, {MUG: 1}, contact=contact)
    order = till.client.open_order(placed.pickup_code, to_pay=True, key="k")
    till.sell({}, order=order, customer=CUSTOMER.id)
    do(desk, ready(desk, placed.order), "collect", proof=placed.pickup_code)
    assert till.client.customer(card=CUSTOMER.card).points == before + 12


def test_points_are_taken_back_from_whom_the_till_sold_to(
    kiosk: HubDevice, till: HubDevice, desk: HubDevice
) -> None:
    """Ordered as a guest, and the card shown when paying."""
    before = till.client.customer(card=CUSTOMER.card).points
    placed = place(kiosk, {MUG: 1}, contact=wire.Contact(name="Guest"))
    order = till.client.open_order(placed.pickup_code, to_pay=True, key="k")
    till.sell({}, order=order, customer=CUSTOMER.id)
    done = do(desk, ready(desk, placed.order), "collect", proof=placed.pickup_code).order
    origin = till.client.find_sale(number=done.number)
    wanted = wire.ClaimUnits(origin=origin.id, lines=[wire.ClaimLine(line="1", units=[1])])
    till.take_back(origin, till.client.claim(wanted, key=new_id()))
    assert till.client.customer(card=CUSTOMER.card).points == before


def test_an_order_nobody_collects_expires_and_its_goods_are_free_again(inside: Hub) -> None:
    with inside.database.write() as write:
        order = placing.place(write, inside.secrecy, wants({MUG: 2}))
    desk = devices.Device("d", "M1", "desk", "mitte", "", "", "", "")
    steps = [
        wire.Command(do="accept", staff="s"),
        wire.Command(do="start", staff="s"),
        wire.Command(do="pick", staff="s", line="1", quantity=2),
        wire.Command(do="ready", staff="s", place="A1"),
    ]
    for step in steps:
        with inside.database.write() as write:
            commands.command(write, inside.secrecy, desk, order.id, step)
    assert sweep(inside.database) == 0
    with inside.database.read() as connection:
        kept = orders.find(connection, order.id)
    assert kept is not None
    after = instant(kept.order.held_until) + timedelta(seconds=1)
    later = Hub.open(inside.folder, clock=lambda: after)
    assert sweep(later.database) == 1
    assert sweep(later.database) == 0
    with later.database.read() as connection:
        kept = orders.find(connection, order.id)
        assert stock.find(connection, "mitte", [MUG])[MUG].reserved == 0
    assert kept is not None
    assert kept.order.state == "expired"
    later.close()
