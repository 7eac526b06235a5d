"""What the hub forgets and lets go by the clock, and what it does not."""

from datetime import timedelta

import pytest
from huborders import wants
from sqlalchemy import update
from tinyshop import MUG

from sync import wire
from sync.hub.hub import Hub
from sync.hub.ordering import commands, placing
from sync.hub.problems import Refusal
from sync.hub.store import devices, idempotency, orders
from sync.hub.store.schema import orders as orders_table
from sync.hub.sweeper import ANSWERS_KEPT, sweep, tidy
from sync.hub.times import instant, now

DESK = devices.Device("d", "M1", "desk", "mitte", "", "", "", "")
STEPS = (
    wire.Command(do="accept", staff="s"),
    wire.Command(do="start", staff="s"),
    wire.Command(do="pick", staff="s", line="1", quantity=1),
    wire.Command(do="ready", staff="s", place="A1"),
)


def later(hub: Hub, by: timedelta) -> Hub:
    return Hub.open(hub.folder, clock=lambda: now() + by)


def test_an_answer_is_remembered_for_a_month(inside: Hub) -> None:
    with inside.database.write() as write:
        idempotency.remember(write, "device", "key", b"asked", b"answer")
    for by, answer in (
        (ANSWERS_KEPT - timedelta(minutes=1), b"answer"),
        (ANSWERS_KEPT + timedelta(minutes=1), None),
    ):
        hub = later(inside, by)
        tidy(hub.database)
        with hub.database.write() as write:
            assert idempotency.earlier(write, "device", "key", b"asked") == answer
        hub.close()


@pytest.mark.parametrize("key", ["", "x" * 201])
def test_a_key_is_wanted_and_has_a_limit(inside: Hub, key: str) -> None:
    with inside.database.write() as write, pytest.raises(Refusal, match="bad-request"):
        idempotency.earlier(write, "device", key, b"asked")


def test_keys_are_each_devices_own(inside: Hub) -> None:
    with inside.database.write() as write:
        idempotency.remember(write, "one", "key", b"asked", b"answer")
        assert idempotency.earlier(write, "other", "key", b"something else") is None


def waiting(hub: Hub) -> wire.Order:
    """An order that stands ready."""
    with hub.database.write() as write:
        order = placing.place(write, hub.secrecy, wants({MUG: 1}))
    for step in STEPS:
        with hub.database.write() as write:
            taken = commands.command(write, hub.secrecy, DESK, order.id, step)
    assert isinstance(taken, wire.Applied)
    return taken.order


@pytest.mark.parametrize("spoilt", [0, 1])
def test_an_order_that_cannot_be_let_go_keeps_no_other_waiting(inside: Hub, spoilt: int) -> None:
    pair = [waiting(inside), waiting(inside)]
    with inside.database.write() as write:
        write.connection.execute(
            update(orders_table).where(orders_table.c.id == pair[spoilt].id).values(body=b"?")
        )
    after = instant(pair[1].held_until) + timedelta(seconds=1)
    hub = Hub.open(inside.folder, clock=lambda: after)
    assert sweep(hub.database) == 1
    with hub.database.read() as connection:
        kept = orders.find(connection, pair[1 - spoilt].id)
    hub.close()
    assert kept is not None
    assert kept.order.state == "expired"
