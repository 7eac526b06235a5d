"""The door of the API: finds out who asks, packs and signs what is answered.

It reads the whole body first, because the signature covers it; it writes whole answers, except
for the stream of notices, of which only the status is signed. An answer is bound to its question
by the question's nonce, so a question without one is answered without a signature.
"""

from datetime import datetime
from http import HTTPStatus
from typing import Any, TypeGuard

import anyio.to_thread
import msgspec
import zstandard
from litestar.types import ASGIApp, HTTPScope, Message, Receive, Scope, Send

from sync import wire
from sync.hub.api.access import STATE_KEY
from sync.hub.caller import Asked, authenticate, claimed
from sync.hub.hub import Hub
from sync.hub.problems import Refusal
from sync.hub.store.devices import Device
from sync.signatures import sign_response

MAX_BODY_BYTES = 8 * 1024 * 1024
MAX_ENROL_BYTES = 4 * 1024  # from somebody who is nobody yet
PACK_FROM_BYTES = 1_000

# The one question without a signature: its body carries the nonce.
_ENROL = ("POST", "/v1/enrol")


class Door:
    """An ASGI application around the routes."""

    def __init__(self, app: ASGIApp, hub: Hub) -> None:
        self._app = app
        self._hub = hub

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if not _is_http(scope):
            await self._app(scope, receive, send)
            return
        headers = {
            name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]
        }
        nonce = ""
        enrols = (scope["method"], scope["path"]) == _ENROL
        try:
            if not enrols:
                nonce = claimed(headers).nonce
            body = await _body(receive, MAX_ENROL_BYTES if enrols else MAX_BODY_BYTES)
            if enrols:
                nonce = _enrol_nonce(body)
            else:
                asked = Asked(scope["method"], _target(scope), headers, body)
                device = await anyio.to_thread.run_sync(self._authenticate, asked)
                scope.setdefault("state", {})[STATE_KEY] = device
            plain = _unpacked(headers, body)
        except Refusal as refusal:
            answer = _Answer(self._hub, nonce, packs="", send=send)
            await answer.problem(refusal.problem)
            return
        scope["headers"] = [(n, v) for n, v in scope["headers"] if n != b"content-encoding"]
        packs = headers.get("accept-encoding", "")
        answer = _Answer(self._hub, nonce, packs, send)
        await self._app(scope, _replay(plain, receive), answer.send)

    def _authenticate(self, asked: Asked) -> Device:
        hub = self._hub
        return authenticate(hub.database, hub.nonces, asked, hub.clock())


class _Answer:
    """Holds an answer back until it is whole, then packs and signs it."""

    def __init__(self, hub: Hub, nonce: str, packs: str, send: Send) -> None:
        self._hub = hub
        self._nonce = nonce
        self._packs = "zstd" in packs
        self._send = send
        self._status = 0
        self._headers: list[tuple[bytes, bytes]] = []
        self._parts: list[bytes] = []
        self._streams = False

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self._status = message["status"]
            self._headers = list(message["headers"])
            self._streams = any(
                name.lower() == b"content-type" and value.startswith(b"text/event-stream")
                for name, value in self._headers
            )
            if self._streams:
                await self._start(self._headers, body=None)
        elif message["type"] == "http.response.body" and not self._streams:
            self._parts.append(message["body"])
            if not message["more_body"]:
                await self._whole(b"".join(self._parts))
        else:
            await self._send(message)

    async def problem(self, problem: wire.Problem) -> None:
        self._status = problem.status
        self._headers = [(b"content-type", b"application/problem+json")]
        await self._whole(msgspec.json.encode(problem))

    async def _whole(self, body: bytes) -> None:
        kept = [(n, v) for n, v in self._headers if n.lower() != b"content-length"]
        if self._packs and len(body) >= PACK_FROM_BYTES:
            body = zstandard.ZstdCompressor(level=3).compress(body)
            kept += [(b"content-encoding", b"zstd"), (b"vary", b"accept-encoding")]
        empty = self._status in (HTTPStatus.NO_CONTENT, HTTPStatus.NOT_MODIFIED)
        if not empty:
            kept.append((b"content-length", str(len(body)).encode()))
        await self._start(kept, body)
        await self._send({"type": "http.response.body", "body": body, "more_body": False})

    async def _start(self, headers: list[tuple[bytes, bytes]], body: bytes | None) -> None:
        signed: dict[str, str] = {}
        if self._nonce:
            signed = sign_response(
                self._hub.key,
                self._hub.fingerprint,
                status=self._status,
                body=body,
                nonce=self._nonce,
                created=self._now(),
            )
        added = [(name.lower().encode(), value.encode()) for name, value in signed.items()]
        await self._send(
            {
                "type": "http.response.start",
                "status": self._status,
                "headers": [*headers, *added],
            }
        )

    def _now(self) -> datetime:
        return self._hub.clock()


def _is_http(scope: Scope) -> TypeGuard[HTTPScope]:
    return str(scope["type"]) == "http"


async def _body(receive: Receive, limit: int) -> bytes:
    parts: list[bytes] = []
    size = 0
    while True:
        message: Any = await receive()
        if message["type"] == "http.disconnect":
            raise Refusal("bad-request", "the connection closed before the request was whole")
        part = message.get("body", b"")
        size += len(part)
        if size > limit:
            raise Refusal("too-large", f"at most {limit} bytes")
        parts.append(part)
        if not message.get("more_body", False):
            return b"".join(parts)


def _replay(body: bytes, receive: Receive) -> Receive:
    """The body once more for the routes, then whatever the connection says."""
    told = False

    async def again() -> Any:
        nonlocal told
        if told:
            return await receive()
        told = True
        return {"type": "http.request", "body": body, "more_body": False}

    return again


def _unpacked(headers: dict[str, str], body: bytes) -> bytes:
    """The body as it was meant; the limit holds for the unpacked size too."""
    encoding = headers.get("content-encoding", "")
    if not encoding or encoding == "identity":
        return body
    if encoding != "zstd":
        raise Refusal("bad-request", f"{encoding} is not understood", field="content-encoding")
    try:
        unpacker = zstandard.ZstdDecompressor().stream_reader(body)
        plain = unpacker.read(MAX_BODY_BYTES + 1)
    except zstandard.ZstdError as error:
        raise Refusal("bad-request", f"not zstd: {error}") from error
    if len(plain) > MAX_BODY_BYTES:
        raise Refusal("too-large", f"unpacks to more than {MAX_BODY_BYTES} bytes")
    return plain


def _target(scope: Any) -> str:
    """Path and query exactly as they came in."""
    path = scope["raw_path"].decode("latin-1")
    query = scope["query_string"].decode("latin-1")
    return f"{path}?{query}" if query else path


def _enrol_nonce(body: bytes) -> str:
    try:
        return msgspec.json.decode(body, type=wire.Enrol).nonce
    except (msgspec.DecodeError, UnicodeDecodeError):
        return ""
