"""What each event means for the hub's tables, per type and version.

An event is a fact: it is never refused. What cannot be understood, or contradicts what the hub
knows, is stored all the same and becomes a task for people; a failure in here undoes the
projection of that one event and raises a task too.
"""

from collections.abc import Callable
from typing import Any

import msgspec
import structlog

from sync import wire
from sync.hub.projection.facts import noted
from sync.hub.projection.returns import returned
from sync.hub.projection.sales import sold
from sync.hub.projection.source import Source
from sync.hub.store import devices
from sync.hub.store.database import Write

logger = structlog.get_logger(__name__)

_MEANING: dict[tuple[str, int], Callable[[Write, Source, Any], None]] = {
    ("sale", 1): sold,
    ("return", 1): returned,
    ("voided", 1): noted,
    ("reprinted", 1): noted,
    ("drawer_opened", 1): noted,
    ("signed_in", 1): noted,
}


def project(write: Write, device: devices.Device, event: wire.Event) -> None:
    """Apply one event that was just stored."""
    source = Source(device, event)
    meaning = _MEANING.get((event.type, event.version))
    if meaning is None:
        source.raise_task(write, "unknown-event", type=event.type, version=str(event.version))
        return
    if device.role == "kiosk":
        source.raise_task(write, "event-not-allowed", type=event.type, role=device.role)
        return
    try:
        said = msgspec.json.decode(event.payload, type=wire.EVENTS[event.type, event.version])
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        source.raise_task(write, "bad-event", type=event.type, error=str(error))
        return
    try:
        with write.attempt():
            meaning(write, source, said)
    except Exception as error:
        # Anything: the next event must not wait for this one to be understood.
        logger.exception("event not projected", device=device.id, seq=event.seq, type=event.type)
        source.raise_task(write, "not-projected", type=event.type, error=type(error).__name__)
