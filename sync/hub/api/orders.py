"""Pickup orders: placed by shoppers, opened by their code, moved on by staff."""

import msgspec
from litestar import get, post

from sync import wire
from sync.hub.api.access import only
from sync.hub.api.bodies import read
from sync.hub.api.once import Key, once
from sync.hub.hub import Hub
from sync.hub.ordering import commands, opening, placing
from sync.hub.problems import Refusal
from sync.hub.store import orders
from sync.hub.store.devices import Device


@post("/orders", status_code=201, sync_to_thread=True)
def place(body: bytes, hub: Hub, device: Device, key: Key = "") -> wire.PlacedOrder:
    """The pickup code is not kept, so the remembered answer is without it and it is put back.

    A kiosk is not told whose profile the contact belongs to: anybody types there.
    """
    asked = read(body, wire.PlaceOrder)
    with hub.database.write() as write:
        order = once(
            write, device, key, b"orders\n" + body,
            lambda: placing.place(write, hub.secrecy, asked), wire.Order,
        )  # fmt: skip
    if device.role == "kiosk":
        order = msgspec.structs.replace(order, customer="")
    return wire.PlacedOrder(order=order, pickup_code=hub.secrecy.pickup_code(order.id))


@get("/orders/{id_:str}", guards=[only("till", "desk")], sync_to_thread=True)
def show(hub: Hub, device: Device, id_: str) -> wire.Order:
    with hub.database.read() as connection:
        kept = orders.find(connection, id_)
    if kept is None or kept.order.store != device.store:
        raise Refusal("not-found", "this store has no such order")
    return kept.order


@post("/orders/open", status_code=200, guards=[only("till", "desk")], sync_to_thread=True)
def open_order(body: bytes, hub: Hub, device: Device) -> wire.Order:
    asked = read(body, wire.OpenOrder)
    with hub.database.write() as write:
        found = opening.open_order(write, hub.secrecy, device, asked)
    if isinstance(found, Refusal):
        raise found
    return found


@post(
    "/orders/{id_:str}/commands",
    status_code=200,
    guards=[only("till", "desk")],
    sync_to_thread=True,
)
def command(body: bytes, hub: Hub, device: Device, id_: str, key: Key = "") -> wire.Applied:
    asked = read(body, wire.Command)
    refused: Refusal | None = None
    with hub.database.write() as write:

        def take() -> wire.Applied:
            answer = commands.command(write, hub.secrecy, device, id_, asked)
            if isinstance(answer, Refusal):
                raise _Counted(answer)
            return answer

        try:
            return once(write, device, key, f"orders/{id_}\n".encode() + body, take, wire.Applied)
        except _Counted as counted:
            # The wrong code was counted in this transaction, which therefore must stand.
            refused = counted.refusal
    raise refused


class _Counted(Exception):
    def __init__(self, refusal: Refusal) -> None:
        super().__init__(str(refusal))
        self.refusal = refusal
