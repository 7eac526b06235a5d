"""POST /v1/events: what devices did. A revoked device may still say it; it is kept aside."""

from litestar import post

from sync import wire
from sync.hub import push as pushing
from sync.hub.api.bodies import read
from sync.hub.hub import Hub
from sync.hub.store.devices import Device


@post("/events", status_code=200, sync_to_thread=True)
def push(body: bytes, hub: Hub, device: Device) -> wire.Pushed:
    return pushing.push(hub.database, device, read(body, wire.Push))
