"""How a device becomes one of the shop's: a one-time code, then the device's own key.

The code is two halves of 25 bits, valid for ten minutes: the first finds the invitation, the
second is kept as a keyed hash and compared. Five wrong second halves use the invitation up, five
codes that find none shut out their sender until the ten minutes are over. The code is given out
with the fingerprint of the hub's key, by which the device knows that it asked the right hub.
"""

import secrets
from datetime import timedelta

import structlog

from sync import keys, wire
from sync.hub.problems import Refusal
from sync.hub.secrecy import Secrecy
from sync.hub.store import catalogue, devices, tries
from sync.hub.store.database import Database, Write
from sync.hub.times import instant, stamp
from sync.ids import new_id
from sync.shop import crockford

VALID = timedelta(minutes=10)
TRIES = 5
HALF = 5  # signs

logger = structlog.get_logger(__name__)

_PURPOSE = "enrolment code"


def invite(
    database: Database, secrecy: Secrecy, *, role: wire.Role, store: str, name: str = ""
) -> str:
    """A new code, `XXXXX-XXXXX`. UnknownStore when the shop has no such store."""
    selector, verifier = (
        "".join(secrets.choice(crockford.ALPHABET) for _ in range(HALF)) for _ in range(2)
    )
    with database.write() as write:
        catalogue.require_store(write.connection, store)
        devices.invite(
            write,
            devices.Invitation(
                selector=selector,
                verifier=secrecy.hash(_PURPOSE, selector + verifier),
                role=role,
                store=store,
                name=name,
                expires_at=stamp(instant(write.at) + VALID),
            ),
        )
    return f"{selector}-{verifier}"


def enrol(
    database: Database, secrecy: Secrecy, hub_public_key: str, asked: wire.Enrol, sender: str
) -> wire.Enrolled:
    """Take a device in; Refusal `code-wrong`, `too-many-tries` or `bad-request`.

    `sender` is the network address that asks. Wrong tries are counted although they are refused,
    so the count has a transaction of its own.
    """
    try:
        code = crockford.normalise(asked.code)
    except ValueError:
        code = ""
    try:
        keys.public_from_text(asked.public_key)
    except keys.BadKey as error:
        raise Refusal("bad-request", str(error), field="public_key") from error
    with database.write() as write:
        answer = _answer(write, secrecy, code, asked, hub_public_key, sender)
    if isinstance(answer, Refusal):
        raise answer
    return answer


def _answer(
    write: Write, secrecy: Secrecy, code: str, asked: wire.Enrol, hub_public_key: str, sender: str
) -> wire.Enrolled | Refusal:
    subject = f"enrol {sender}"
    if tries.used(write.connection, subject, write.at) >= TRIES:
        return Refusal("too-many-tries")
    found = devices.invitation(write.connection, code[:HALF])
    if found is None or found.expires_at <= write.at:
        tries.count(write, subject, VALID)
        return Refusal("code-wrong")
    if found.tries >= TRIES:
        return Refusal("too-many-tries")
    if not secrecy.matches(_PURPOSE, code, found.verifier):
        devices.count_try(write, found)
        return Refusal("code-wrong")
    devices.use_up(write, found)
    tries.forget(write, subject)
    device = devices.Device(
        id=new_id(),
        code=devices.new_code(write, found.store),
        role=found.role,
        store=found.store,
        name=found.name or asked.name,
        public_key=asked.public_key,
        enrolled_at=write.at,
        revoked_at="",
    )
    devices.add(write, device)
    logger.info("device enrolled", code=device.code, role=device.role, store=device.store)
    return wire.Enrolled(
        device=device.id,
        code=device.code,
        role=device.role,
        store=device.store,
        hub_public_key=hub_public_key,
        name=device.name,
    )
