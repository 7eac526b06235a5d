"""HTTP message signatures (RFC 9421, Ed25519): who asks, and that the answer is the hub's own.

A request's signature covers its method, path, query and Content-Digest, and an Idempotency-Key
where there is one; its parameters are created, keyid, alg and a nonce used once. An answer's
signature covers the status and the Content-Digest and carries the nonce of the request it
answers, so that an answer cannot be kept and given to another question.

The one who checks a request does it in steps, because the key is found by what the request
claims: `read_claim`, then `Claim.check_time`, then `verify_request`, and only then is the nonce
worth remembering. Content-Digest is over the bytes as sent, before any decompression.
"""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import http_sf
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from http_message_signatures import (
    HTTPMessageSigner,
    HTTPMessageVerifier,
    HTTPSignatureKeyResolver,
    algorithms,
)
from http_message_signatures.exceptions import HTTPMessageSignaturesException

TOLERANCE = timedelta(minutes=5)
LABEL = "tresen"

_REQUEST = ("@method", "@path", "@query", "content-digest")
_ANSWER = ("@status", "content-digest")
_STREAM = ("@status",)


class BadSignature(Exception):
    """A signature is absent, malformed, incomplete or wrong; the text says which."""


class ClockSkew(Exception):
    """The signer's clock is off by more than TOLERANCE; `created` is the signer's time."""

    def __init__(self, created: datetime) -> None:
        super().__init__(f"signed at {created.isoformat()}, which is too far from now")
        self.created = created


@dataclass(frozen=True)
class Claim:
    """What a signature says of itself, before it is verified."""

    keyid: str
    nonce: str
    created: datetime

    def check_time(self, now: datetime) -> None:
        """ClockSkew unless signed within TOLERANCE of `now` (aware)."""
        if abs(now - self.created) > TOLERANCE:
            raise ClockSkew(self.created)


def new_nonce() -> str:
    return secrets.token_urlsafe(16)


def sign_request(
    key: Ed25519PrivateKey,
    keyid: str,
    *,
    method: str,
    target: str,
    headers: Mapping[str, str] | None = None,
    body: bytes = b"",
    nonce: str,
    created: datetime,
) -> dict[str, str]:
    """The headers to send besides `headers`: Content-Digest, Signature-Input, Signature.

    `target` is the path and query exactly as they go out ("/v1/changes?scope=chain&after=0").
    """
    message = _Message(dict(headers or {}), method=method, url=_url(target))
    _signer(key).sign(
        message,
        key_id=keyid,
        created=created,
        nonce=nonce,
        label=LABEL,
        covered_component_ids=_request_components(message.headers),
        body=body,
    )
    return _added(message.headers)


def verify_request(
    public: Ed25519PublicKey,
    *,
    method: str,
    target: str,
    headers: Mapping[str, str],
    body: bytes,
) -> Claim:
    """Check a request's signature and body with the key its claim named; BadSignature if not.

    Time, nonce and what the key may do are the caller's to check.
    """
    message = _Message(headers, method=method, url=_url(target))
    return _verified(public, message, _request_components(message.headers), body)


def sign_response(
    key: Ed25519PrivateKey,
    keyid: str,
    *,
    status: int,
    body: bytes | None,
    nonce: str,
    created: datetime,
) -> dict[str, str]:
    """The headers to add to an answer; `nonce` is the request's.

    `body` is None for a stream, of which only the status and the nonce can be signed.
    """
    message = _Answer({}, status)
    _signer(key).sign(
        message,
        key_id=keyid,
        created=created,
        nonce=nonce,
        label=LABEL,
        covered_component_ids=_STREAM if body is None else _ANSWER,
        body=body,
    )
    return _added(message.headers)


def verify_response(
    public: Ed25519PublicKey,
    *,
    status: int,
    headers: Mapping[str, str],
    body: bytes | None,
    nonce: str,
) -> Claim:
    """Check that the key's owner gave this answer to the request with this nonce.

    Its time is not checked: the nonce already makes it fresh, and a device whose clock is
    wrong must still be able to believe the hub that tells it so.
    """
    message = _Answer(headers, status)
    claim = _verified(public, message, _STREAM if body is None else _ANSWER, body)
    if claim.nonce != nonce:
        raise BadSignature("the answer was given to another request")
    return claim


def read_claim(headers: Mapping[str, str]) -> Claim:
    """Which key, nonce and time a message claims; nothing of it is proven yet."""
    value = next((v for name, v in headers.items() if name.lower() == "signature-input"), None)
    if value is None:
        raise BadSignature("there is no signature")
    try:
        parsed: Any = http_sf.parse(value.encode("ascii"), tltype="dictionary")
        ((_components, params),) = parsed.values()
        keyid, nonce, created = params["keyid"], params["nonce"], params["created"]
        if not (isinstance(keyid, str) and isinstance(nonce, str) and type(created) is int):
            raise TypeError("keyid and nonce are strings, created is an integer")
        at = datetime.fromtimestamp(created, UTC)
    except (ValueError, TypeError, KeyError, AttributeError, OverflowError, OSError) as error:
        raise BadSignature(f"Signature-Input cannot be read: {error}") from error
    if not (keyid and nonce):
        raise BadSignature("keyid and nonce must not be empty")
    return Claim(keyid, nonce, at)


@dataclass
class _Message:
    """A request as the library wants to see it; the host is not signed and so made up."""

    headers: Mapping[str, str]
    method: str
    url: str


@dataclass
class _Answer:
    headers: Mapping[str, str]
    status_code: int
    request: None = field(default=None)


class _OneKey(HTTPSignatureKeyResolver):
    """The key was chosen by the caller, whatever the keyid says."""

    def __init__(
        self, *, private: Ed25519PrivateKey | None = None, public: Ed25519PublicKey | None = None
    ) -> None:
        self._private = private
        self._public = public

    def resolve_private_key(self, key_id: str) -> Any:  # noqa: ARG002
        return self._private

    def resolve_public_key(self, key_id: str) -> Any:  # noqa: ARG002
        return self._public


class _Verifier(HTTPMessageVerifier):
    """Leaves the time to the caller, who knows which clock counts."""

    def validate_created_and_expires(self, sig_input: Any, max_age: Any = None) -> None:
        pass


def _signer(key: Ed25519PrivateKey) -> HTTPMessageSigner:
    return HTTPMessageSigner(
        signature_algorithm=algorithms.ED25519, key_resolver=_OneKey(private=key)
    )


def _verified(
    public: Ed25519PublicKey,
    message: _Message | _Answer,
    components: tuple[str, ...],
    body: bytes | None,
) -> Claim:
    claim = read_claim(message.headers)
    verifier = _Verifier(
        signature_algorithm=algorithms.ED25519, key_resolver=_OneKey(public=public)
    )
    try:
        verifier.verify(message, require_components=components, body=body)
    except HTTPMessageSignaturesException as error:
        raise BadSignature(str(error) or "the signature does not match") from error
    return claim


def _request_components(headers: Mapping[str, str]) -> tuple[str, ...]:
    keyed = any(name.lower() == "idempotency-key" for name in headers)
    return (*_REQUEST, "idempotency-key") if keyed else _REQUEST


def _url(target: str) -> str:
    return "http://hub" + target


def _added(headers: Mapping[str, str]) -> dict[str, str]:
    names = ("content-digest", "signature-input", "signature")
    return {name: value for name, value in headers.items() if name.lower() in names}
