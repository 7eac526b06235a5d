"""New ids: UUIDs of version 7 (RFC 9562, section 5.7), which sort by the time they were made."""

import secrets
import time
import uuid


def new_id() -> str:
    """An id for an event, a sale, a return, or one intent sent as an Idempotency-Key."""
    return str(uuid7(time.time_ns() // 1_000_000))


def uuid7(milliseconds: int) -> uuid.UUID:
    """48 bits of Unix time in milliseconds, the version and variant bits, 74 random bits."""
    value = (milliseconds & ((1 << 48) - 1)) << 80 | secrets.randbits(80)
    value = value & ~(0xF << 76) | 0x7 << 76
    value = value & ~(0x3 << 62) | 0x2 << 62
    return uuid.UUID(int=value)
