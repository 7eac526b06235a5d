"""POST /v1/claims and DELETE /v1/claims/<id>: who may refund which units now."""

from litestar import delete, post

from sync import wire
from sync.hub.api.access import only
from sync.hub.api.bodies import read
from sync.hub.api.once import Key, once
from sync.hub.hub import Hub
from sync.hub.returning import claiming
from sync.hub.store.devices import Device


@post("/claims", guards=[only("till", "desk")], sync_to_thread=True)
def claim(body: bytes, hub: Hub, device: Device, key: Key = "") -> wire.Claim:
    asked = read(body, wire.ClaimUnits)
    with hub.database.write() as write:
        return once(
            write, device, key, b"claims\n" + body,
            lambda: claiming.claim(write, device, asked), wire.Claim,
        )  # fmt: skip


@delete("/claims/{id_:str}", guards=[only("till", "desk")], sync_to_thread=True)
def release(hub: Hub, device: Device, id_: str) -> None:
    with hub.database.write() as write:
        claiming.release(write, device, id_)
