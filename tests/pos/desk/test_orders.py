"""What the desk reads off orders holds for every order."""

from datetime import timedelta

import msgspec
from deskhub import NOW, an_order, order_line, stamp
from hypothesis import given
from hypothesis import strategies as st

from pos.desk import orders
from sync import wire

STATES = st.sampled_from(wire.OrderState.__args__)  # type: ignore[attr-defined]
AISLES = st.sampled_from(["", "1", "2", "9", "10", "A", "B"])


@st.composite
def lines(draw: st.DrawFn, number: int = 0) -> wire.OrderLine:
    quantity = draw(st.integers(1, 5))
    picked = draw(st.integers(0, quantity))
    short = draw(st.integers(0, quantity - picked))
    return order_line(
        str(number),
        draw(st.sampled_from(["mug-clay", "plate", "lamp"])),
        quantity,
        picked=picked,
        short=wire.Shortage(quantity=short, reason="damaged") if short else None,
        aisle=draw(AISLES),
        shelf=draw(AISLES),
    )


@st.composite
def any_orders(draw: st.DrawFn) -> wire.Order:
    count = draw(st.integers(1, 5))
    number = f"P-{draw(st.integers(4800, 4899))}"
    return an_order(
        number,
        [draw(lines(at)) for at in range(count)],
        id=draw(st.uuids(version=4)).hex,
        state=draw(STATES),
        place=draw(st.sampled_from(["", "A1", "A2"])),
        placed_at=stamp(draw(st.integers(-600, 0))),
        due_at=draw(st.sampled_from(["", stamp(-30), stamp(5), stamp(90)])),
    )


@given(st.lists(any_orders(), max_size=12))
def test_every_open_order_is_in_one_column_and_what_is_closed_in_none(
    every: list[wire.Order],
) -> None:
    columns = orders.board(every)
    shown = [order.id for rows in columns.values() for order in rows]
    gone = {"collected", "cancelled", "expired", "restocked"}
    assert sorted(shown) == sorted(order.id for order in every if order.state not in gone)


@given(st.lists(any_orders(), max_size=12))
def test_what_is_due_first_is_on_top_and_what_has_no_target_below(
    every: list[wire.Order],
) -> None:
    for rows in orders.board(every).values():
        targets = [order.due_at or "~" for order in rows]
        assert targets == sorted(targets)


@given(any_orders())
def test_an_order_being_picked_needs_a_place_once_nothing_is_open(order: wire.Order) -> None:
    order = msgspec.structs.replace(order, state="picking")
    open_ = sum(stop.open for stop in orders.stops(order))
    assert orders.column(order) == ("picking" if open_ else "needs_place")
    assert orders.finished(order) == (open_ == 0)


@given(any_orders())
def test_the_walk_visits_each_line_once_and_never_turns_back(order: wire.Order) -> None:
    stops = orders.stops(order)
    assert sorted(stop.id for stop in stops) == sorted(line.line.line for line in order.lines)
    assert [stop.step for stop in stops] == list(range(1, len(stops) + 1))
    numbered = [int(stop.line.aisle) for stop in stops if stop.line.aisle.isdecimal()]
    assert numbered == sorted(numbered)
    known = [stop.line.aisle.isdecimal() for stop in stops]
    assert known == sorted(known, reverse=True)


@given(any_orders(), st.integers(-200, 200))
def test_time_left_and_time_over_meet_at_the_target(order: wire.Order, minutes: int) -> None:
    left = orders.time_left(order, NOW + timedelta(minutes=minutes))
    if not order.due_at:
        assert left is None
        return
    assert left is not None
    assert 0 <= left.used <= 1
    assert not (left.over and left.soon)
    later = orders.time_left(order, NOW + timedelta(minutes=minutes + 1))
    assert later is not None
    assert later.minutes == left.minutes - 1
    assert later.used >= left.used
    if left.over:
        assert left.used == 1


def test_an_order_warns_from_half_of_its_time() -> None:
    order = an_order("P-1", [order_line("1", "lamp", 1)])
    first, second, third = (
        orders.time_left(order, NOW + timedelta(minutes=at)) for at in (4, 6, 21)
    )
    assert first
    assert second
    assert third
    assert (first.soon, second.soon, third.over) == (False, True, True)


@given(any_orders(), st.sampled_from(["mug-clay", "plate", "lamp"]))
def test_a_scan_goes_to_an_open_line_of_its_goods_while_there_is_one(
    order: wire.Order, variant: str
) -> None:
    found = orders.stop_for(order, "", variant.upper())
    own = [stop for stop in orders.stops(order) if stop.line.line.variant == variant]
    if not own:
        assert found is None
        return
    assert found is not None
    assert found.line.line.variant == variant
    assert bool(found.open) == any(stop.open for stop in own)


@given(any_orders())
def test_giving_up_a_line_piece_by_piece_is_worth_what_it_costs_at_once(
    order: wire.Order,
) -> None:
    for stop in orders.stops(order):
        short, one_by_one = stop.short, 0
        for given_up in range(stop.open):
            gone = wire.Shortage(quantity=short + given_up, reason="sold")
            line = msgspec.structs.replace(stop.line, short=gone)
            one_by_one += orders.worth(orders.Stop(line, 1), 1)
        assert one_by_one == orders.worth(stop, stop.open)


@given(any_orders(), st.sampled_from(["unpaid", "authorised", "paid"]), st.integers(0, 9000))
def test_nothing_is_due_once_it_is_paid(order: wire.Order, payment: str, paid: int) -> None:
    order = msgspec.structs.replace(order, payment=payment, paid=paid)
    due = orders.due_amount(order)
    assert due == (0 if payment == "paid" else max(0, order.total - paid))


@given(st.lists(any_orders(), max_size=6))
def test_a_place_is_free_unless_an_order_stands_there(every: list[wire.Order]) -> None:
    shelves = orders.shelves(["A1", "A2", "B1"], every)
    standing = {order.place for order in every if order.state in orders.STANDING}
    assert {shelf.name for shelf in shelves if shelf.orders} == standing & {"A1", "A2", "B1"}
    best = [shelf for shelf in shelves if shelf.best]
    assert best == [shelf for shelf in shelves if not shelf.orders][:1]


@given(any_orders(), st.integers(0, 21))
def test_the_age_is_asked_for_what_is_handed_over_only(order: wire.Order, age: int) -> None:
    picked = any(line.picked for line in order.lines if line.line.variant == "lamp")
    assert orders.least_age(order, {"lamp": age}) == (age if picked else 0)


def test_an_order_is_found_by_a_part_of_its_number_or_name_in_any_case() -> None:
    order = an_order("P-4830", [order_line("1", "lamp", 1)], name="Customer 1042")
    assert all(orders.matches(order, text) for text in ("483", "p-48", "customer", " 1042 ", ""))
    assert not orders.matches(order, "1043")
