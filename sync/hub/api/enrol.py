"""POST /v1/enrol: the one question of a device that has no key here yet."""

from typing import Any

from litestar import Request, post

from sync import keys, wire
from sync.hub import enrolment
from sync.hub.api.bodies import read
from sync.hub.hub import Hub


@post("/enrol", status_code=200, sync_to_thread=True)
def enrol(request: Request[Any, Any, Any], body: bytes, hub: Hub) -> wire.Enrolled:
    asked = read(body, wire.Enrol)
    sender = request.client.host if request.client else "unknown"
    return enrolment.enrol(hub.database, hub.secrecy, keys.public_text(hub.key), asked, sender)
