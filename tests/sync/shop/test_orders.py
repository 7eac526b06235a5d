"""A pickup order, whatever is tried on it in whatever order."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.shop.orders import (
    OPEN,
    Accept,
    Arrive,
    Cancel,
    Collect,
    Expire,
    Line,
    Order,
    Pick,
    Ready,
    Refused,
    Restock,
    Short,
    Start,
    Step,
    issued,
    lost_units,
    reserved,
    take,
)

NAMES = ("a", "b")

lines = st.tuples(
    *(
        st.builds(
            Line,
            line=st.just(name),
            quantity=st.integers(1, 4),
            if_short=st.sampled_from(("cancel", "wait", "substitute")),
        )
        for name in NAMES
    )
)
fresh = st.builds(Order, state=st.just("placed"), lines=lines, settled=st.booleans())
pieces = st.integers(-2, 4)
steps = st.lists(
    st.one_of(
        st.just(Accept()),
        st.just(Start()),
        st.builds(Pick, st.sampled_from((*NAMES, "z")), pieces),
        st.builds(Short, st.sampled_from(NAMES), pieces),
        st.builds(Ready, st.sampled_from(("", "A1"))),
        st.just(Arrive()),
        st.builds(Collect, st.booleans()),
        st.just(Cancel()),
        st.just(Expire()),
        st.just(Restock()),
    ),
    max_size=40,
)


def history(order: Order, tried: list[Step]) -> list[Order]:
    """The order after each step that was taken; refused ones change nothing."""
    states = [order]
    for step in tried:
        try:
            states.append(take(states[-1], step))
        except Refused:
            continue
    return states


# A way to the end, with anything else strewn in between, so that deep states are visited.
def detours(order: Order, strewn: list[Step]) -> list[Step]:
    way: list[Step] = [Accept(), Start()]
    way += [Pick(line.line, line.quantity) for line in order.lines]
    way += [Ready("A1"), Arrive(), Collect(True), Restock()]
    mixed: list[Step] = []
    for place, step in enumerate(way):
        mixed += [step, *strewn[place::7]]
    return mixed


@given(fresh, steps)
def test_pieces_of_a_line_are_never_more_than_ordered_nor_less_than_none(
    order: Order, strewn: list[Step]
) -> None:
    for state in history(order, detours(order, strewn)):
        for line in state.lines:
            assert min(line.picked, line.short, line.open) >= 0
            assert line.picked + line.short + line.open == line.quantity


@given(fresh, steps)
def test_goods_leave_once_and_are_what_was_picked(order: Order, strewn: list[Step]) -> None:
    seen = history(order, detours(order, strewn))
    left = [issued(before, after) for before, after in pairwise(seen)]
    moved = [pieces for pieces in left if any(pieces.values())]
    assert len(moved) <= 1
    if seen[-1].state == "collected":
        assert moved == [{line.line: line.picked for line in seen[-1].lines}]


@given(fresh, steps)
def test_what_was_reserved_is_let_go_in_full_once_the_order_is_over(
    order: Order, strewn: list[Step]
) -> None:
    seen = history(order, detours(order, strewn))
    for state in seen:
        kept = sum(reserved(state).values())
        assert kept >= 0
        assert state.state in OPEN or kept == 0
    assert sum(reserved(order).values()) == sum(line.quantity for line in order.lines)


@given(fresh, steps)
def test_nothing_unpaid_or_unproven_is_handed_over(order: Order, strewn: list[Step]) -> None:
    never = [step for step in strewn if step != Collect(True)]
    assert all(state.state != "collected" for state in history(order, never))
    if not order.settled:
        assert all(s.state != "collected" for s in history(order, detours(order, strewn)))


@given(fresh, steps)
def test_an_order_that_is_over_stays_over(order: Order, strewn: list[Step]) -> None:
    seen = [state.state for state in history(order, detours(order, strewn))]
    over = [state for state in seen if state not in OPEN]
    assert over in ([], ["collected"], ["cancelled"], ["expired"], ["expired", "restocked"])


@given(fresh, steps)
def test_units_that_are_not_coming_are_the_last_ones_of_a_line(
    order: Order, strewn: list[Step]
) -> None:
    for state in history(order, detours(order, strewn)):
        for line in state.lines:
            closed = state.state == "collected"
            lost = lost_units(line, closed=closed)
            coming = line.picked if closed else line.kept
            assert [*range(1, coming + 1), *lost] == list(range(1, line.quantity + 1))


@pytest.fixture
def picking() -> Order:
    order = Order("placed", (Line("a", 2), Line("b", 1, if_short="wait")), settled=True)
    return take(take(order, Accept()), Start())


def test_a_line_that_cannot_be_had_does_not_keep_the_rest_from_being_ready(
    picking: Order,
) -> None:
    order = take(take(picking, Pick("a", 1)), Short("a", 1))
    order = take(take(order, Pick("b", 1)), Ready("A1"))
    assert (order.state, order.place) == ("ready", "A1")


def test_what_the_customer_waits_for_makes_an_order_ready_in_part_until_it_is_there(
    picking: Order,
) -> None:
    order = take(take(picking, Pick("a", 2)), Short("b", 1))
    order = take(order, Ready("A1"))
    assert order.state == "partially_ready"
    order = take(take(order, Pick("b", 1)), Ready("A2"))
    assert (order.state, order.place) == ("ready", "A2")


@pytest.mark.parametrize("place", ["", "A1"])
def test_an_order_is_not_ready_before_every_line_is_answered_for(
    picking: Order, place: str
) -> None:
    with pytest.raises(Refused):
        take(take(picking, Pick("a", 2)), Ready(place))


def test_an_order_of_which_nothing_was_found_cannot_be_ready(picking: Order) -> None:
    order = take(take(picking, Short("a", 2)), Short("b", 1))
    with pytest.raises(Refused, match="nothing"):
        take(order, Ready("A1"))


def test_a_late_step_is_told_where_the_order_is(picking: Order) -> None:
    with pytest.raises(Refused, match="picking") as refused:
        take(picking, Accept())
    assert refused.value.why == "wrong_state"
