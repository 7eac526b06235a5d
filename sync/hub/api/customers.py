"""GET /v1/customers: one customer, by what they show or say."""

from litestar import get

from sync import wire
from sync.hub import profiles
from sync.hub.api.access import only
from sync.hub.hub import Hub
from sync.hub.problems import Refusal
from sync.hub.store.customers import Kind
from sync.hub.store.devices import Device


@get("/customers", guards=[only("till", "desk")], sync_to_thread=True)
def find(
    hub: Hub, device: Device, card: str = "", phone: str = "", email: str = ""
) -> wire.Profile:
    given: list[tuple[Kind, str]] = [("card", card), ("phone", phone), ("email", email)]
    asked = [(kind, text) for kind, text in given if text]
    if len(asked) != 1:
        raise Refusal("bad-request", "one of card, phone and email is needed", field="card")
    return profiles.look_up(hub.database, device, *asked[0])
