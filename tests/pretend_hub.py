"""A hub that exists only as a transport: signs like one, and fails in every way on demand.

It keeps the protocol's own rules (next seq with the right hash, one page after the other) in a
few lines, so that what a device does can be compared with what it should have done.
"""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import msgspec

from sync import chain, keys, signatures, wire
from sync.http import Http
from sync.replica.client import HubClient
from sync.store.files import DeviceFiles

ADDRESS = "http://127.0.0.1:9"


class PretendHub:
    """`before` sees each request first: it may raise an httpx error or answer instead.

    `after` sees each answer and may drop it by raising, or change it.
    """

    def __init__(self) -> None:
        self.key = keys.generate()
        self.epoch = "hub-1"
        self.rows: dict[str, list[tuple[str, str, wire.Message | None]]] = {}
        self.scopes = ["chain"]
        self.events: dict[str, list[bytes]] = {}  # by epoch
        self.asked: list[str] = []
        self.pictures: dict[str, bytes] = {}
        self.page_rows = 3
        self.problem: wire.Problem | None = None
        self.signs_with = self.key
        self.before: Callable[[httpx.Request], httpx.Response | None] = lambda _request: None
        self.after: Callable[[httpx.Request, httpx.Response], httpx.Response] = (
            lambda _request, answer: answer
        )

    @property
    def public_text(self) -> str:
        return keys.public_text(self.key)

    def client(self, files: DeviceFiles) -> HubClient:
        return HubClient(
            ADDRESS,
            self.key.public_key(),
            files.identity.device,
            files.key,
            http=Http(transport=httpx.MockTransport(self.handle)),
        )

    def handle(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(f"{request.method} {request.url.path}")
        instead = self.before(request)
        if instead is not None:
            return instead
        claim = signatures.read_claim(dict(request.headers))
        try:
            answer = self._answer(request)
        except Refuse as refused:
            return self.signed(refused.problem.status, refused.problem, claim.nonce)
        if isinstance(answer, bytes):
            return response(200, answer)
        return self.after(request, self.signed(200, answer, claim.nonce))

    def signed(self, status: int, body: wire.Message, nonce: str) -> httpx.Response:
        raw = msgspec.json.encode(body)
        headers = signatures.sign_response(
            self.signs_with, "hub", status=status, body=raw, nonce=nonce, created=datetime.now(UTC)
        )
        return response(status, raw, headers)

    def mark(self, epoch: str) -> wire.Mark | None:
        held = self.events.get(epoch)
        return wire.Mark(epoch=epoch, seq=len(held), hash=chain.digest(held[-1])) if held else None

    def _answer(self, request: httpx.Request) -> wire.Message | bytes:
        if self.problem is not None:
            raise Refuse(self.problem)
        parts = urlsplit(str(request.url))
        query = {name: values[0] for name, values in parse_qs(parts.query).items()}
        match parts.path.split("/")[2:]:
            case ["hello"]:
                asked = msgspec.json.decode(request.content, type=wire.Hello)
                return wire.Welcome(
                    hub_epoch=self.epoch, mark=self.mark(asked.epoch), scopes=self.scopes, time=""
                )
            case ["events"]:
                return self._push(msgspec.json.decode(request.content, type=wire.Push))
            case ["changes"]:
                return self._page(query["scope"], int(query["after"]))
            case ["images", digest] if digest in self.pictures:
                return self.pictures[digest]
        raise refuse("not-found", 404)

    def _push(self, push: wire.Push) -> wire.Pushed:
        held = self.events.setdefault(push.epoch, [])
        for each in push.events:
            raw = bytes(each)
            event = chain.decode(raw)
            if event.seq <= len(held):
                assert held[event.seq - 1] == raw, "a second history"
                continue
            mark = self.mark(push.epoch)
            if event.seq != len(held) + 1:
                known = mark or wire.Mark(epoch=push.epoch, seq=0, hash=chain.GENESIS)
                raise refuse("gap", 409, seq=str(known.seq), hash=known.hash)
            assert event.prev_hash == (mark.hash if mark else chain.GENESIS)
            held.append(raw)
        mark = self.mark(push.epoch)
        assert mark is not None
        return wire.Pushed(mark=mark)

    def _page(self, scope: str, after: int) -> wire.Page:
        rows = self.rows.get(scope, [])
        part = rows[after : after + self.page_rows]
        changes = [
            wire.Change(after + number, kind, key, msgspec.Raw(msgspec.json.encode(body)))
            for number, (kind, key, body) in enumerate(part, 1)
        ]
        return wire.Page(
            hub_epoch=self.epoch,
            scope=scope,
            after=after,
            through=after + len(part),
            more=after + len(part) < len(rows),
            rows=changes,
        )


def response(status: int, body: bytes, headers: Mapping[str, str] | None = None) -> httpx.Response:
    """An answer as it comes over a line: its body can be read once, as it was sent."""
    return httpx.Response(status, headers=headers, stream=httpx.ByteStream(body))


class Refuse(Exception):
    def __init__(self, problem: wire.Problem) -> None:
        super().__init__(problem.type)
        self.problem = problem


def refuse(slug: str, status: int, **params: str) -> Refuse:
    return Refuse(wire.Problem(type=slug, title=slug, status=status, params=params))


def lose_answer(_request: httpx.Request, _response: Any) -> httpx.Response:
    """The hub has done it, and nobody hears."""
    raise httpx.ReadError("connection reset")


def cut_line(request: httpx.Request) -> httpx.Response | None:
    raise httpx.ConnectError(f"no route to {request.url.host}")
