"""The hub as a network service: uvicorn, told when it listens and stopped without leftovers."""

import ipaddress
import signal
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

import structlog
import uvicorn

from sync.hub.api import application
from sync.hub.bus import Watcher
from sync.hub.hub import Hub
from sync.hub.sweeper import Sweeper

GRACE_SECONDS = 3

logger = structlog.get_logger(__name__)


class CannotServe(Exception):
    """The text says in one sentence what is wrong and what to do."""


@dataclass(frozen=True, slots=True)
class Address:
    """Where to listen. Port 0 takes a free one."""

    host: str
    port: int
    certificate: Path | None = None
    private_key: Path | None = None

    def check(self) -> None:
        """CannotServe unless other machines can reach this address only by TLS."""
        if (self.certificate is None) != (self.private_key is None):
            raise CannotServe("TLS needs both --tls-cert and --tls-key.")
        for path in (self.certificate, self.private_key):
            if path is not None and not path.is_file():
                raise CannotServe(f"There is no file {path}.")
        if self.certificate is None and not _is_loopback(self.host):
            raise CannotServe(
                f"{self.host} can be reached from other machines, so the hub needs a certificate: "
                "start it with --tls-cert FILE and --tls-key FILE, or with --host 127.0.0.1."
            )

    @property
    def scheme(self) -> str:
        return "https" if self.certificate else "http"


def serve(hub: Hub, address: Address) -> None:
    """Listen until the process is told to stop."""
    address.check()
    config = uvicorn.Config(
        application(hub),
        host=address.host,
        port=address.port,
        ssl_certfile=address.certificate,
        ssl_keyfile=address.private_key,
        lifespan="on",
        access_log=False,
        log_level="warning",
        server_header=False,
        timeout_graceful_shutdown=GRACE_SECONDS,
    )
    watcher, sweeper = Watcher(hub.database, hub.bus), Sweeper(hub.database)
    watcher.start()
    sweeper.start()
    try:
        with _stopping_is_not_dying():
            _Server(config, hub, address).run()
    finally:
        sweeper.stop()
        watcher.stop()


@contextmanager
def _stopping_is_not_dying() -> Iterator[None]:
    """uvicorn raises the signal that stopped it once more when it is done; there is work to do
    after that (closing the database), so here it does nothing."""
    stops = (signal.SIGTERM, signal.SIGINT)
    before = {each: signal.signal(each, lambda *_: None) for each in stops}
    try:
        yield
    finally:
        for each, handler in before.items():
            signal.signal(each, handler)


class _Server(uvicorn.Server):
    def __init__(self, config: uvicorn.Config, hub: Hub, address: Address) -> None:
        super().__init__(config)
        self._hub = hub
        self._address = address

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            host, port = self.servers[0].sockets[0].getsockname()[:2]
            shown = f"[{host}]" if ":" in host else host
            address = f"{self._address.scheme}://{shown}:{port}"
            logger.info("serving", address=address, fingerprint=self._hub.fingerprint)
            print(f"tresen-hub ready on {address}", flush=True)

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        # Streams of notices never end by themselves.
        self._hub.bus.close()
        logger.info("stopping", signal=signal.Signals(sig).name)
        super().handle_exit(sig, frame)


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
