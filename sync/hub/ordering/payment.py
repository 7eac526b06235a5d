"""What is received for an order and what is owed back."""

from dataclasses import replace

import msgspec

from sync import wire
from sync.hub.ordering import values
from sync.hub.store import orders, tasks
from sync.hub.store.database import Write


def received(write: Write, kept: orders.Kept, amount: int) -> orders.Kept:
    """Book a payment. Who pays more than is due is owed the rest, which is a task for people."""
    order = kept.order
    paid = order.paid + amount
    payment: wire.Payment = "paid" if paid >= order.total else order.payment
    booked = msgspec.structs.replace(order, paid=paid, payment=payment)
    saved = orders.save(write, replace(kept, order=booked, paying_device="", paying_until=""))
    owe(write, saved.order)
    return saved


def refunded(write: Write, kept: orders.Kept, amount: int) -> orders.Kept:
    order = kept.order
    total = order.refunded + amount
    payment: wire.Payment = "refunded" if total >= order.paid else "part_refunded"
    booked = msgspec.structs.replace(order, refunded=total, payment=payment)
    return orders.save(write, replace(kept, order=booked))


def owe(write: Write, order: wire.Order) -> None:
    """Keep a task open while more was received than the customer gets goods for.

    Money is given back by people until the hub has payment providers of its own to do it.
    """
    over = order.paid - order.refunded - values.worth(order)
    if over <= 0:
        tasks.settle(write, "refund-due", order.number)
        return
    tasks.raise_task(write, "refund-due", order.number, store=order.store)
    tasks.say_now(
        write,
        "refund-due",
        order.number,
        order=order.id,
        amount=str(over),
        currency=order.currency,
    )
