"""The HTTP API under /v1: one module per resource, thin over the hub's own functions.

`door` stands before all of it: it knows who asks and signs what is answered.
"""

from litestar import Litestar, Router
from litestar.di import Provide
from litestar.types import ControllerRouterHandler

from sync.hub.api import claims, customers, enrol, errors, events, feed, images, live, orders, sales
from sync.hub.api.access import asking_device, not_revoked
from sync.hub.api.door import MAX_BODY_BYTES, Door
from sync.hub.hub import Hub


def application(hub: Hub) -> Door:
    """The whole ASGI application of one hub."""
    open_to_all: list[ControllerRouterHandler] = [enrol.enrol]
    whatever_state: list[ControllerRouterHandler] = [events.push]
    enrolled: list[ControllerRouterHandler] = [
        feed.hello,
        feed.changes,
        live.live,
        images.image,
        sales.find,
        claims.claim,
        claims.release,
        orders.place,
        orders.show,
        orders.open_order,
        orders.command,
        customers.find,
    ]
    app = Litestar(
        route_handlers=[
            Router(
                "/v1",
                route_handlers=[
                    *open_to_all,
                    *whatever_state,
                    Router("/", route_handlers=enrolled, guards=[not_revoked]),
                ],
            )
        ],
        dependencies={
            "hub": Provide(lambda: hub, sync_to_thread=False),
            "device": Provide(asking_device, sync_to_thread=False),
        },
        exception_handlers=errors.HANDLERS,
        request_max_body_size=MAX_BODY_BYTES,
        openapi_config=None,
        logging_config=None,
    )
    return Door(app, hub)
