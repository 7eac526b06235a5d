"""An order by its pickup code: the code is a secret, so wrong ones are counted."""

from dataclasses import replace
from datetime import timedelta

from sync import wire
from sync.hub.ordering import values
from sync.hub.problems import Refusal
from sync.hub.secrecy import Secrecy
from sync.hub.store import devices, orders, sales, tries
from sync.hub.store.database import Write
from sync.hub.times import instant, stamp
from sync.shop import codes

PURPOSE = "pickup code"
TRIES_PER_DEVICE = 10
TRIES_PER_ORDER = 5
WINDOW = timedelta(minutes=10)
PAYING = timedelta(minutes=5)


def open_order(
    write: Write, secrecy: Secrecy, device: devices.Device, asked: wire.OpenOrder
) -> wire.Order | Refusal:
    """The order of this store that the code proves. To be paid, its lines are those that the
    customer gets, and no other device is given its payment for five minutes.

    A Refusal is returned where its count of wrong codes must stand.
    """
    subject = f"pickup device {device.id}"
    if tries.used(write.connection, subject, write.at) >= TRIES_PER_DEVICE:
        return Refusal("too-many-tries")
    kept = orders.by_code(write.connection, code_hash(secrecy, asked.code), lock=True)
    if kept is None or kept.order.store != device.store:
        tries.count(write, subject, WINDOW)
        return Refusal("code-wrong")
    if not asked.to_pay:
        return kept.order
    order = kept.order
    if not orders.is_open(order):
        raise Refusal("wrong-state", state=order.state)
    if order.payment != "unpaid" or values.due(order) <= 0:
        raise Refusal("already-paid", number=order.number)
    if kept.being_paid(write.at) and kept.paying_device != device.id:
        raise Refusal("being-paid", until=kept.paying_until)
    until = stamp(instant(write.at) + PAYING)
    saved = orders.save(write, replace(kept, paying_device=device.id, paying_until=until))
    return values.payable(saved.order)


def wrong_proof(
    write: Write, secrecy: Secrecy, device: devices.Device, kept: orders.Kept, proof: str
) -> Refusal | None:
    """Why this code does not prove that the order may be handed over; None when it does."""
    subjects = {
        f"pickup order {kept.order.id}": TRIES_PER_ORDER,
        f"pickup device {device.id}": TRIES_PER_DEVICE,
    }
    for subject, limit in subjects.items():
        if tries.used(write.connection, subject, write.at) >= limit:
            return Refusal("too-many-tries")
    if code_hash(secrecy, proof) == kept.code:
        return None
    for subject in subjects:
        tries.count(write, subject, WINDOW)
    return Refusal("code-wrong")


def code_hash(secrecy: Secrecy, typed: str) -> str:
    """The keyed hash of a pickup code as it was typed or scanned; of nonsense, of the nonsense."""
    scan = codes.classify(typed)
    return secrecy.hash(PURPOSE, scan.code if isinstance(scan, codes.PickupCode) else typed)


def paid_at_till(write: Write, order: wire.Order) -> bool:
    return sales.sale_of_order(write.connection, order.id) is not None
