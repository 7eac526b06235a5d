"""Answers to requests that carry an Idempotency-Key, so that asking again changes nothing."""

import hashlib

from sqlalchemy import delete, insert, select

from sync.hub.problems import Refusal
from sync.hub.store.database import Write
from sync.hub.store.schema import idempotency

MAX_KEY = 200


def earlier(write: Write, device: str, key: str, request: bytes) -> bytes | None:
    """What this device was answered under this key; Refusal when it asked something else then."""
    if not key or len(key) > MAX_KEY:
        raise Refusal(
            "bad-request", "an Idempotency-Key of 1 to 200 signs is needed", field="idempotency-key"
        )
    row = write.connection.execute(
        select(idempotency.c.request, idempotency.c.answer).where(
            idempotency.c.device == device, idempotency.c.key == key
        )
    ).one_or_none()
    if row is None:
        return None
    if row.request != _digest(request):
        raise Refusal(
            "bad-request", "this Idempotency-Key was used for another request",
            field="idempotency-key",
        )  # fmt: skip
    return bytes(row.answer)


def remember(write: Write, device: str, key: str, request: bytes, answer: bytes) -> None:
    row = {
        "device": device,
        "key": key,
        "request": _digest(request),
        "answer": answer,
        "at": write.at,
    }
    write.connection.execute(insert(idempotency), [row])


def forget(write: Write, before: str) -> None:
    """Drop answers that are older than anybody still asks for."""
    write.connection.execute(delete(idempotency).where(idempotency.c.at < before))


def _digest(request: bytes) -> str:
    return hashlib.sha256(request).hexdigest()
