"""A pickup order is opened by its code, paid as it was placed, and paid once."""

import threading
from typing import Any

import pytest
from devices import make_sale
from PySide6.QtCore import Qt
from reader import Role
from tillcounter import Counter

from sync import wire
from sync.http import Refused, Unreachable

MUG = "2000000000015"
CODE = "TP4F7K29QXZM"


@pytest.fixture
def order(counter: Counter) -> wire.Order:
    """Two mugs, ready and unpaid, at a price that is no longer the mug's."""
    sale = make_sale("M2-7K3FA-000099", {"mug-clay": 2})
    order = wire.Order(
        id="order-1",
        number="P-4821",
        version=3,
        channel="kiosk",
        store="mitte",
        state="ready",
        payment="unpaid",
        currency="EUR",
        lines=[wire.OrderLine(line=line) for line in sale.lines],
        subtotal=sale.subtotal,
        discount=0,
        taxes=sale.taxes,
        total=sale.total,
        name="Customer 1042",
    )
    counter.hub.answers("open_order", order)
    return order


@pytest.mark.usefixtures("order")
def test_a_scanned_code_opens_the_order_to_be_paid(counter: Counter) -> None:
    counter.scans(CODE)
    counter.sees("To pay €20.00")
    assert "Order P-4821" in counter.reader.names(Role.StaticText)
    counter.reads("Order P-4821 for Customer 1042")
    ((args, named),) = counter.hub.questions("open_order")
    assert args == (CODE,)
    assert named["to_pay"]


def test_it_is_paid_once_and_as_it_was_placed(counter: Counter, order: wire.Order) -> None:
    counter.scans(CODE)
    counter.sees("To pay €20.00")
    counter.enter()
    counter.sees("Paid €20.00")
    counter.enter()
    counter.sees("Scan the first product")
    (sale,) = counter.files.journal.recent_sales(5)
    assert (sale.order, sale.total) == (order.id, 2000)
    assert [line.units for line in sale.lines] == [[1000, 1000]]


@pytest.mark.usefixtures("order")
def test_its_lines_cannot_be_changed(counter: Counter) -> None:
    counter.scans(CODE)
    counter.sees("To pay €20.00")
    counter.scans(MUG)
    counter.reads("This order is paid as it was placed.")
    assert counter.lines() == ["mug-clay, 2 pieces, 20.00"]


@pytest.mark.usefixtures("order")
def test_left_unpaid_it_is_journalled_by_nobody(counter: Counter) -> None:
    counter.scans(CODE)
    counter.sees("To pay €20.00")
    counter.reader.press(Role.Button, "Leave the order unpaid")
    counter.sees("Scan the first product")
    assert counter.journalled("voided") == []
    assert counter.files.journal.recent_sales(1) == []


@pytest.mark.usefixtures("order")
def test_the_key_says_what_to_scan_and_the_code_can_be_typed(counter: Counter) -> None:
    counter.reader.key(Qt.Key.Key_F4)
    counter.reads("Scan or type the pickup code.")
    counter.reader.keys("tp 4f7k2 9qxzm\n")
    counter.sees("To pay €20.00")


@pytest.mark.usefixtures("order")
def test_in_the_middle_of_a_sale_it_is_put_off(counter: Counter) -> None:
    counter.sells(MUG)
    counter.scans(CODE)
    counter.reads("Finish or cancel this sale first.")
    assert counter.hub.questions("open_order") == []
    assert counter.lines() == ["Stoneware mug, clay, 1 piece, 14.90"]


def test_what_was_sold_while_the_hub_was_asked_is_not_lost(
    counter: Counter, order: wire.Order
) -> None:
    sold = threading.Event()

    def answers_late(*_args: Any, **_named: Any) -> wire.Order:
        assert sold.wait(5)
        return order

    counter.hub.answers("open_order", answers_late)
    counter.scans(CODE)
    counter.sells(MUG)
    sold.set()
    counter.reads("Finish or cancel this sale first.")
    assert counter.lines() == ["Stoneware mug, clay, 1 piece, 14.90"]


@pytest.mark.parametrize(
    ("problem", "said"),
    [
        ("already-paid", "This order is already paid. Do not take money for it again."),
        ("being-paid", "This order is being paid at another till."),
        ("code-wrong", "That code is not right."),
        ("too-many-tries", "Too many wrong codes."),
        ("wrong-state", "The order has moved on meanwhile."),
    ],
)
def test_a_refusal_says_why(counter: Counter, problem: str, said: str) -> None:
    counter.hub.answers("open_order", Refused(wire.Problem(type=problem, title="", status=409)))
    counter.scans(CODE)
    counter.reads(said)
    assert counter.lines() == []


def test_without_the_hub_no_money_is_taken(counter: Counter) -> None:
    counter.hub.answers("open_order", Unreachable("off"))
    counter.scans(CODE)
    counter.reads("The shop's server does not answer.")
    counter.sells(MUG)
    assert counter.lines() == ["Stoneware mug, clay, 1 piece, 14.90"]
