"""Events that change nothing but are kept: voided baskets, reprints, drawer openings, sign-ins."""

from sync import wire
from sync.hub.projection.source import Source
from sync.hub.store.database import Write


def noted(_write: Write, _source: Source, _said: wire.Message) -> None:
    """The stored event is the record; reports read it from there."""
