"""Doing something once for one Idempotency-Key, however often it is asked."""

from collections.abc import Callable
from typing import Annotated, TypeVar

import msgspec
from litestar.params import HeaderParameter

from sync import wire
from sync.hub.store import idempotency
from sync.hub.store.database import Write
from sync.hub.store.devices import Device

M = TypeVar("M", bound=wire.Message)

Key = Annotated[str, HeaderParameter(name="Idempotency-Key")]


def once(
    write: Write, device: Device, key: str, request: bytes, do: Callable[[], M], answer: type[M]
) -> M:
    """The answer given under this key before, or `do` it now and remember the answer.

    `request` is all that was asked, its path included. A Refusal undoes the transaction and is
    not remembered: asked again later, the answer may be another one.
    """
    earlier = idempotency.earlier(write, device.id, key, request)
    if earlier is not None:
        return msgspec.json.decode(earlier, type=answer)
    done = do()
    idempotency.remember(write, device.id, key, request, msgspec.json.encode(done))
    return done
