"""The one HTTP client: deadlines, size limits, TLS off loopback, and three ways to fail.

    HubError
    |-- Unreachable   no whole answer in time; asking again later may help
    |   `-- TooLarge  the answer is larger than was asked for; it was not read to its end
    |-- Refused       the other side said no, and `problem` says why
    `-- Untrusted     the other side is not who it should be; nothing it said was used

It blocks and belongs in a worker thread. `abort` may be called from any thread and ends what is
under way at once. Who asks, and whether the answer is genuine, is `sync.signatures`' to say.
"""

import contextlib
import ipaddress
import socket
import ssl
import threading
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self
from urllib.parse import urlsplit
from weakref import WeakSet

import httpx
import httpx_sse
import msgspec

from sync import wire

CONNECT_SECONDS = 3.0
MAX_ANSWER_BYTES = 64 * 1024 * 1024
PIECE_BYTES = 16 * 1024


class HubError(Exception):
    """What may go wrong when asking; the text is for a log, not for a screen."""


class Unreachable(HubError):
    """No whole answer came in time."""


class TooLarge(Unreachable):
    """The answer grows beyond its limit."""


class Refused(HubError):
    """The answer is a problem; its `type` is a stable slug that screens translate."""

    def __init__(self, problem: wire.Problem) -> None:
        super().__init__(f"{problem.type}: {problem.detail or problem.title}")
        self.problem = problem


class Untrusted(HubError):
    """The connection or the answer is not the one whose key or certificate is trusted."""


@dataclass(frozen=True)
class Answer:
    """An answer as it came; `raw` is what was sent, before decompression."""

    status: int
    headers: Mapping[str, str]
    raw: bytes
    body: bytes


class Http:
    """A client that keeps its connections.

    `ca_file` is the certificate authority of a hub with a certificate of its own making; without
    it the system's authorities count. `http://` off loopback is refused unless `anywhere` says
    that what is fetched is public (pictures of a shop's export); then redirects and the system's
    proxy settings are followed too.
    """

    def __init__(
        self,
        *,
        ca_file: Path | None = None,
        anywhere: bool = False,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        self._anywhere = anywhere
        self._client = httpx.Client(
            verify=ssl.create_default_context(cafile=ca_file),
            follow_redirects=anywhere,
            trust_env=anywhere,
            transport=transport,
        )
        self._sockets: WeakSet[socket.socket] = WeakSet()
        self._lock = threading.Lock()
        self._aborted = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exc: object) -> None:
        self.close()

    def send(
        self,
        method: str,
        url: str,
        *,
        headers: Mapping[str, str] | None = None,
        body: bytes = b"",
        deadline: float = 10.0,
        limit: int = MAX_ANSWER_BYTES,
    ) -> Answer:
        """Ask and read the whole answer within `deadline` seconds, whatever its status.

        Unreachable when it takes longer, TooLarge when it grows beyond `limit` bytes.
        """
        ends = time.monotonic() + deadline
        request = self._request(method, url, headers, body, deadline)
        with self._faults(), self._opened(request) as response:
            raw = bytearray()
            for chunk in response.iter_raw():
                raw += chunk
                if time.monotonic() > ends:
                    raise Unreachable(f"{urlsplit(url).path} took longer than {deadline:g} s")
                if len(raw) > limit:
                    raise TooLarge(f"{urlsplit(url).path} sent more than {limit} bytes")
            body = _decoded(response, bytes(raw), limit)
            return Answer(response.status_code, response.headers, bytes(raw), body)

    @contextlib.contextmanager
    def events(
        self, url: str, *, headers: Mapping[str, str] | None = None, silence: float = 60.0
    ) -> Iterator[Iterator[tuple[str, str]]]:
        """Listen to server-sent events: an iterator of (name, data) inside the `with`.

        It ends when the other side ends it; Unreachable after `silence` seconds without a byte
        (comment lines count as a sign of life). Refused when the answer is no event stream.
        """
        request = self._request("GET", url, headers, b"", silence)
        with self._faults(), self._opened(request) as response:
            if not response.headers.get("content-type", "").startswith("text/event-stream"):
                response.read()
                raise refusal(response.status_code, response.content)
            yield (
                (event.event, event.data) for event in httpx_sse.EventSource(response).iter_sse()
            )

    def abort(self) -> None:
        """End what is under way in other threads and refuse what comes: they see Unreachable."""
        with self._lock:
            self._aborted = True
            sockets = list(self._sockets)
        for each in sockets:
            _shut(each)

    def close(self) -> None:
        self._client.close()

    def _request(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str] | None,
        body: bytes,
        seconds: float,
    ) -> httpx.Request:
        if self._aborted:
            raise Unreachable("this client was stopped")
        if not self._anywhere:
            check_address(url)
        timeout = httpx.Timeout(seconds, connect=min(CONNECT_SECONDS, seconds))
        return self._client.build_request(
            method,
            url,
            headers=headers,
            content=body,
            timeout=timeout,
            extensions={"trace": self._remember_socket},
        )

    @contextlib.contextmanager
    def _opened(self, request: httpx.Request) -> Iterator[httpx.Response]:
        response = self._client.send(request, stream=True)
        try:
            yield response
        finally:
            response.close()

    def _remember_socket(self, name: str, info: Mapping[str, Any]) -> None:
        """Called by the transport at each step; two of them bring a connection into being."""
        if name not in ("connection.connect_tcp.complete", "connection.start_tls.complete"):
            return
        opened = info["return_value"].get_extra_info("socket")
        with self._lock:
            self._sockets.add(opened)
            aborted = self._aborted
        if aborted:
            # Not raised from here: the connection is nobody's yet and would never be closed.
            _shut(opened)

    @contextlib.contextmanager
    def _faults(self) -> Iterator[None]:
        try:
            yield
        except httpx.ConnectError as error:
            cause: BaseException | None = error
            while cause is not None:
                if isinstance(cause, ssl.SSLCertVerificationError):
                    raise Untrusted(f"its certificate is not trusted: {cause}") from error
                cause = cause.__cause__ or cause.__context__
            raise Unreachable(f"no connection: {error}") from error
        except (httpx.HTTPError, httpx.StreamError, httpx_sse.SSEError, OSError) as error:
            raise Unreachable(f"{type(error).__name__}: {error}") from error


def check_address(url: str) -> None:
    """Untrusted unless the address is https, or http to this machine itself."""
    parts = urlsplit(url)
    if parts.scheme == "https" and parts.hostname:
        return
    if parts.scheme == "http" and parts.hostname and _loopback(parts.hostname):
        return
    raise Untrusted(f"{url} is neither https nor on this machine")


def refusal(status: int, body: bytes) -> HubError:
    """The error that an answer with an error status stands for."""
    try:
        return Refused(msgspec.json.decode(body, type=wire.Problem))
    except (msgspec.DecodeError, UnicodeDecodeError):
        return Unreachable(f"the answer was {status} without a reason")


def _shut(connection: socket.socket) -> None:
    """Wake whoever waits for it; the pool closes it."""
    with contextlib.suppress(OSError):  # it may have gone by itself just now
        connection.shutdown(socket.SHUT_RDWR)


def _loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _decoded(response: httpx.Response, raw: bytes, limit: int) -> bytes:
    if "content-encoding" not in response.headers:
        return raw
    # In small pieces, so that a bomb is noticed before it has unpacked.
    pieces = (raw[at : at + PIECE_BYTES] for at in range(0, len(raw), PIECE_BYTES))
    headers = {"content-encoding": response.headers["content-encoding"]}
    plain = httpx.Response(200, headers=headers, content=pieces)
    body = bytearray()
    for chunk in plain.iter_bytes():
        body += chunk
        if len(body) > limit:
            raise TooLarge(f"the answer unpacks to more than {limit} bytes")
    return bytes(body)
