"""Which device asks, as the door found out, and which roles a route is for."""

from typing import Any

from litestar.connection import ASGIConnection
from litestar.handlers import BaseRouteHandler
from litestar.types import Guard

from sync import wire
from sync.hub.problems import Refusal
from sync.hub.store.devices import Device

STATE_KEY = "device"

Connection = ASGIConnection[Any, Any, Any, Any]


def asking_device(request: "Connection") -> Device:
    """The device that signed the request; every route but enrolment has one."""
    device = request.scope["state"].get(STATE_KEY)
    if not isinstance(device, Device):
        raise Refusal("bad-signature", "there is no signature")
    return device


def not_revoked(connection: Connection, _handler: BaseRouteHandler) -> None:
    if asking_device(connection).revoked_at:
        raise Refusal("revoked")


def only(*roles: wire.Role) -> Guard:
    """A guard that lets these roles pass."""

    def guard(connection: Connection, _handler: BaseRouteHandler) -> None:
        device = asking_device(connection)
        if device.role not in roles:
            raise Refusal("not-allowed", f"not for a {device.role}")

    return guard
