"""An order's sums are those of its units, whatever of it cannot be had."""

import pytest
from hubdevice import priced, tax_rows
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from tinyshop import PRICES

from sync import wire
from sync.hub.ordering import values

baskets = st.dictionaries(st.sampled_from(sorted(PRICES)), st.integers(1, 6), min_size=1)


def order_of(goods: dict[str, int], short: dict[str, int]) -> wire.Order:
    lines = priced(goods)
    return wire.Order(
        id="o",
        number="P-1",
        version=1,
        channel="web",
        store="mitte",
        state="picking",
        payment="unpaid",
        currency="EUR",
        lines=[
            wire.OrderLine(
                line=line,
                short=wire.Shortage(quantity=short[line.variant], reason="sold")
                if short.get(line.variant)
                else None,
            )
            for line in lines
        ],
        subtotal=sum(line.listed for line in lines),
        discount=0,
        taxes=tax_rows(lines),
        total=sum(line.paid for line in lines),
    )


@st.composite
def orders(draw: st.DrawFn) -> wire.Order:
    goods = draw(baskets)
    short = {variant: draw(st.integers(0, pieces)) for variant, pieces in goods.items()}
    return order_of(goods, short)


@given(orders())
def test_what_a_till_is_to_sell_adds_up(order: wire.Order) -> None:
    payable = values.payable(order)
    lines = [line.line for line in payable.lines]
    assert payable.total == sum(sum(line.units) for line in lines)
    assert payable.total == payable.subtotal - payable.discount
    assert payable.total == sum(row.gross for row in payable.taxes)
    assert sum(row.tax for row in payable.taxes) == sum(sum(line.unit_tax) for line in lines)
    for line in lines:
        assert line.quantity == len(line.units) == len(line.unit_tax) > 0
        assert line.listed - sum(d.amount for d in line.discounts) == line.amount


@given(orders())
def test_what_is_left_of_a_line_and_what_is_lost_are_the_line(order: wire.Order) -> None:
    left = {line.line: line for line in values.coming(order)}
    for each in order.lines:
        kept = left[each.line.line].units if each.line.line in left else []
        lost = each.short.quantity if each.short else 0
        assert kept + each.line.units[len(kept) :] == each.line.units
        assert len(kept) + lost == each.line.quantity


@pytest.mark.parametrize(
    ("state", "picked", "worth"), [("ready", 1, 2580), ("collected", 1, 1290), ("cancelled", 0, 0)]
)
def test_an_order_is_worth_what_the_customer_gets(
    state: wire.OrderState, picked: int, worth: int
) -> None:
    order = order_of({"v-mug-clay": 2}, {})
    line = replace(order.lines[0], picked=picked)
    assert values.worth(replace(order, state=state, lines=[line])) == worth
