"""A small HTTP server in a thread, for what a real hub never does: hanging, lying, dying."""

import contextlib
import ssl
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any


class Request(BaseHTTPRequestHandler):
    """One request with its `body` read; the test's function answers it."""

    protocol_version = "HTTP/1.1"
    body = b""

    def answer(self, status: int, body: bytes = b"", **headers: str) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_args: Any) -> None:
        pass


@contextlib.contextmanager
def serving(handle: Callable[[Request], None], *, certificate: Path | None = None) -> Iterator[str]:
    """Serve on a port of the system's choosing until the block ends; gives the address.

    With a `certificate` (and its key in the same file) it is TLS.

    `handle` runs on a thread of its own for each connection and should return when the
    connection breaks, which a write tells it.
    """

    class Handler(Request):
        def _handle(self) -> None:
            self.body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            with contextlib.suppress(ConnectionError):
                handle(self)

        do_GET = do_POST = do_DELETE = _handle  # noqa: N815  # names the base class looks for

        def finish(self) -> None:
            with contextlib.suppress(ConnectionError):
                super().finish()

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    if certificate is not None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
        server.socket = context.wrap_socket(server.socket, server_side=True)
    scheme = "http" if certificate is None else "https"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield f"{scheme}://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
