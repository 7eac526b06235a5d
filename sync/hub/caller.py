"""Who asks, and what the roles may do and read."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sync import keys, wire
from sync.hub.problems import Refusal
from sync.hub.store import catalogue, devices
from sync.hub.store.database import Database
from sync.hub.store.nonces import Nonces
from sync.hub.times import stamp
from sync.signatures import BadSignature, Claim, ClockSkew, read_claim, verify_request

STAFFED: frozenset[wire.Role] = frozenset({"till", "desk"})
ONLINE = "online"


@dataclass(frozen=True, slots=True)
class Asked:
    """A request as it was signed: the bytes of the body before any decompression."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes


def authenticate(database: Database, nonces: Nonces, asked: Asked, now: datetime) -> devices.Device:
    """The device that signed this request; Refusal when none did, or not now, or not again.

    A revoked device is told so, which it can be only once its signature holds; what it may still
    do is for the routes to say.
    """
    claim = claimed(asked.headers)
    with database.read() as connection:
        device = devices.find(connection, claim.keyid)
    if device is None:
        raise Refusal("unknown-device")
    try:
        verify_request(
            keys.public_from_text(device.public_key),
            method=asked.method,
            target=asked.target,
            headers=asked.headers,
            body=asked.body,
        )
        claim.check_time(now)
    except BadSignature as error:
        raise Refusal("bad-signature", str(error)) from error
    except ClockSkew as error:
        raise Refusal("clock-skew", str(error), time=stamp(now)) from error
    if not nonces.first_use(device.id, claim.nonce, now):
        raise Refusal("bad-signature", "this request was answered before")
    return device


def claimed(headers: Mapping[str, str]) -> Claim:
    """What a request's signature says of itself; Refusal when there is none."""
    try:
        return read_claim(headers)
    except BadSignature as error:
        raise Refusal("bad-signature", str(error)) from error


def scopes(database: Database, device: devices.Device) -> list[str]:
    """The parts of the feed this device may read, in the order to read them in."""
    with database.read() as connection:
        settings = catalogue.find_store(connection, device.store)
    near = [nearby.store for nearby in settings.nearby] if settings else []
    stores = dict.fromkeys([device.store, *near, ONLINE])
    readable = [catalogue.CHAIN, *map(catalogue.store_scope, stores)]
    if device.role in STAFFED:
        readable.insert(2, catalogue.staff_scope(device.store))
    return readable


def check_scope(database: Database, device: devices.Device, scope: str) -> None:
    if scope not in scopes(database, device):
        raise Refusal("not-allowed", f"a {device.role} of {device.store} cannot read {scope}")
