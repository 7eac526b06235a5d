"""Orders in tests of the hub: placing, paying and fulfilling them as devices do."""

from collections.abc import Callable

import pytest
from hubdevice import HubDevice
from hubs import RunningHub
from tinyshop import PRICES, SALE

from sync import wire
from sync.http import Refused
from sync.hub.store import stock, tasks
from sync.ids import new_id

CONTACT = wire.Contact(name="Somebody", phone="030 23125042", email="somebody@example.com")


def wants(
    goods: dict[str, int],
    *,
    total: int | None = None,
    store: str = "mitte",
    contact: wire.Contact = CONTACT,
    if_short: str = "cancel",
) -> wire.PlaceOrder:
    worth = sum(SALE.get(variant, PRICES[variant]) * number for variant, number in goods.items())
    return wire.PlaceOrder(
        store=store,
        channel="kiosk",
        lines=[
            wire.Wanted(variant=variant, quantity=number, if_short=if_short)  # type: ignore[arg-type]
            for variant, number in goods.items()
        ],
        contact=contact,
        expected_total=worth if total is None else total,
    )


def place(device: HubDevice, goods: dict[str, int], **more: object) -> wire.PlacedOrder:
    return device.client.place_order(wants(goods, **more), key=new_id())  # type: ignore[arg-type]


def refused(question: Callable[[], object]) -> wire.Problem:
    with pytest.raises(Refused) as caught:
        question()
    return caught.value.problem


def do(device: HubDevice, order: wire.Order, do_: str, **more: object) -> wire.Applied:
    command = wire.Command(do=do_, staff="mitte-fulfilment", **more)  # type: ignore[arg-type]
    return device.client.command(order.id, command, key=new_id())


def pay(till: HubDevice, placed: wire.PlacedOrder) -> wire.Sale:
    order = till.client.open_order(placed.pickup_code, to_pay=True, key=new_id())
    return till.sell({}, order=order)


def ready(desk: HubDevice, order: wire.Order) -> wire.Order:
    do(desk, order, "accept")
    do(desk, order, "start")
    for line in order.lines:
        do(desk, order, "pick", line=line.line.line, quantity=line.line.quantity)
    return do(desk, order, "ready", place="A1").order


def held(hub: RunningHub, variant: str) -> wire.Stock:
    with hub.opened() as inside, inside.database.read() as connection:
        return stock.find(connection, "mitte", [variant])[variant]


def owed(hub: RunningHub, order: wire.Order) -> list[str]:
    """Amounts that people must give back for an order."""
    with hub.opened() as inside, inside.database.read() as connection:
        return [
            task.detail["amount"]
            for task in tasks.open_tasks(connection)
            if (task.kind, task.subject) == ("refund-due", order.number)
        ]
