"""POST /v1/hello and GET /v1/changes: what a device replicates, and from where on."""

from typing import Annotated

from litestar import get, post
from litestar.params import QueryParameter

from sync import wire
from sync.hub import caller
from sync.hub.api.bodies import read
from sync.hub.hub import Hub
from sync.hub.store import devices
from sync.hub.store import feed as feed_store
from sync.hub.times import stamp


@post("/hello", status_code=200, sync_to_thread=True)
def hello(body: bytes, hub: Hub, device: devices.Device) -> wire.Welcome:
    """The mark of the device's own epoch decides what it sends; nothing else does."""
    asked = read(body, wire.Hello)
    with hub.database.write() as write:
        devices.saw(write, device.id, asked.version)
    with hub.database.read() as connection:
        return wire.Welcome(
            hub_epoch=feed_store.hub_epoch(connection),
            mark=devices.mark(connection, device.id, asked.epoch),
            scopes=caller.scopes(hub.database, device),
            time=stamp(hub.clock()),
        )


@get("/changes", sync_to_thread=True)
def changes(
    hub: Hub,
    device: devices.Device,
    feed: Annotated[str, QueryParameter(name="scope")],
    after: Annotated[int, QueryParameter(ge=0)] = 0,
    limit: Annotated[int, QueryParameter(ge=1, le=feed_store.PAGE_ROWS)] = feed_store.PAGE_ROWS,
) -> wire.Page:
    caller.check_scope(hub.database, device, feed)
    with hub.database.read() as connection:
        part = feed_store.changes(connection, feed, after, limit)
        return wire.Page(
            hub_epoch=feed_store.hub_epoch(connection),
            scope=feed,
            after=after,
            through=part.through,
            more=part.more,
            rows=part.rows,
            mark=devices.latest_mark(connection, device.id),
        )
