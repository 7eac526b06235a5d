"""How a device becomes one of the shop's: a code typed once, a key made here, the hub's pinned.

The code `AAAAA-AAAAA-FFFFFFFFFFFFFFFF` is a one-time part that the hub knows, and the fingerprint
of the hub's key. The answer must be signed by a key with that print; only then is anything
written, and `device.toml` last, so that a folder is enrolled wholly or not at all.
"""

import shutil
from dataclasses import dataclass
from pathlib import Path

import msgspec

from sync import keys, signatures, wire
from sync.http import Http, Untrusted, refusal
from sync.replica.client import HUB_CA
from sync.shop import crockford
from sync.store.files import JOURNAL
from sync.store.identity import (
    DEVICE_KEY,
    FILES_KEY,
    Identity,
    NotEnrolled,
    load_identity,
    save_identity,
)

ONE_TIME_SIGNS = 10
PRINT_SIGNS = 16
SECONDS = 15.0

__all__ = [
    "AlreadyEnrolled",
    "BadCode",
    "Code",
    "Identity",
    "NotEnrolled",
    "enrol",
    "load_identity",
    "parse_code",
]


class BadCode(ValueError):
    """What was typed is no enrolment code; the text says what is wrong with it."""


class AlreadyEnrolled(Exception):
    """The folder holds a device or the journal of one already."""


@dataclass(frozen=True)
class Code:
    one_time: str
    fingerprint: str


def parse_code(typed: str) -> Code:
    """Read a code in any case, with or without dashes."""
    try:
        signs = crockford.normalise(typed)
    except ValueError as error:
        raise BadCode(str(error)) from error
    if len(signs) != ONE_TIME_SIGNS + PRINT_SIGNS:
        raise BadCode(
            f"an enrolment code has {ONE_TIME_SIGNS + PRINT_SIGNS} letters and digits, "
            f"this one has {len(signs)}"
        )
    return Code(signs[:ONE_TIME_SIGNS], signs[ONE_TIME_SIGNS:])


def enrol(
    folder: Path,
    hub_url: str,
    code: str,
    name: str,
    *,
    ca_file: Path | None = None,
    http: Http | None = None,
) -> Identity:
    """Enrol this folder's device at the hub: under the name it was invited by, else `name`.

    BadCode, AlreadyEnrolled; Refused (code-wrong, too-many-tries), Unreachable; Untrusted when
    whoever answered has not the key that the code names. `ca_file` is kept for later calls.
    """
    parsed = parse_code(code)
    folder.mkdir(parents=True, exist_ok=True)
    if load_identity(folder) is not None or (folder / JOURNAL).exists():
        raise AlreadyEnrolled(f"{folder} belongs to a device already")
    # Kept before it is shown to the hub: an answer that was lost on the way does not lose it.
    key = keys.load_or_create(folder / DEVICE_KEY)
    asked = wire.Enrol(
        code=f"{parsed.one_time[:5]}-{parsed.one_time[5:]}",
        public_key=keys.public_text(key),
        name=name,
        nonce=signatures.new_nonce(),
    )
    enrolled = _ask(hub_url, asked, parsed, http or Http(ca_file=ca_file))
    keys.database_key(folder / FILES_KEY)
    if ca_file is not None:
        shutil.copyfile(ca_file, folder / HUB_CA)
    identity = Identity(
        device=enrolled.device,
        code=enrolled.code,
        role=enrolled.role,
        store=enrolled.store,
        name=enrolled.name or name,
        hub=hub_url.rstrip("/"),
        hub_public_key=enrolled.hub_public_key,
    )
    save_identity(folder, identity)
    return identity


def _ask(hub_url: str, asked: wire.Enrol, code: Code, http: Http) -> wire.Enrolled:
    with http:
        answer = http.send(
            "POST",
            f"{hub_url.rstrip('/')}/v1/enrol",
            headers={"Content-Type": "application/json"},
            body=msgspec.json.encode(asked),
            deadline=SECONDS,
        )
    if answer.status >= 400:
        raise refusal(answer.status, answer.body)
    try:
        enrolled = msgspec.json.decode(answer.body, type=wire.Enrolled)
        hub_key = keys.public_from_text(enrolled.hub_public_key)
    except (msgspec.DecodeError, UnicodeDecodeError, keys.BadKey) as error:
        raise Untrusted(f"{hub_url} does not answer like a hub: {error}") from error
    if keys.fingerprint(hub_key) != code.fingerprint:
        raise Untrusted(f"{hub_url} has another key than the one this code was made for")
    try:
        signatures.verify_response(
            hub_key,
            status=answer.status,
            headers=answer.headers,
            body=answer.raw,
            nonce=asked.nonce,
        )
    except signatures.BadSignature as error:
        raise Untrusted(f"{hub_url} shows a key it does not hold: {error}") from error
    return enrolled
