"""GET /v1/live: server-sent events that say in which scopes there is more."""

from collections.abc import AsyncGenerator

import anyio.to_thread
import msgspec
from litestar import get
from litestar.response import ServerSentEvent, ServerSentEventMessage

from sync import wire
from sync.hub import caller
from sync.hub.hub import Hub
from sync.hub.problems import Refusal
from sync.hub.store import devices

HEARTBEAT_SECONDS = 15.0


@get("/live")
async def live(hub: Hub, device: devices.Device, scopes: str) -> ServerSentEvent:
    """`scopes` is a comma-separated list. The first notice names them all: what was missed
    before this connection stood is asked for once."""
    asked = [scope for scope in scopes.split(",") if scope]
    readable = await anyio.to_thread.run_sync(caller.scopes, hub.database, device)
    denied = [scope for scope in asked if scope not in readable]
    if denied or not asked:
        raise Refusal(
            "not-allowed", f"a {device.role} cannot read {', '.join(denied) or 'nothing'}"
        )
    return ServerSentEvent(_notices(hub, device.id, asked), headers={"cache-control": "no-store"})


async def _notices(
    hub: Hub, device: str, scopes: list[str]
) -> AsyncGenerator[ServerSentEventMessage, None]:
    subscription = hub.bus.subscribe(scopes)
    try:
        yield _more(scopes)
        async for moved in subscription.notices(HEARTBEAT_SECONDS):
            if await anyio.to_thread.run_sync(_is_barred, hub, device):
                return
            yield _more(sorted(moved)) if moved else ServerSentEventMessage(comment="alive")
    finally:
        hub.bus.unsubscribe(subscription)


def _more(scopes: list[str]) -> ServerSentEventMessage:
    return ServerSentEventMessage(
        event="more", data=msgspec.json.encode(wire.Notice(scopes=scopes)).decode()
    )


def _is_barred(hub: Hub, device: str) -> bool:
    with hub.database.read() as connection:
        found = devices.find(connection, device)
    return found is None or bool(found.revoked_at)
