"""Listening for "there is more", so that news is here within a moment. Only ever a hint."""

import random
import threading
from collections.abc import Callable, Sequence

import structlog

from sync.http import HubError
from sync.replica.client import HubClient

SILENCE_SECONDS = 60.0
FIRST_PAUSE_SECONDS = 0.5
LONGEST_PAUSE_SECONDS = 15.0

_log = structlog.get_logger(__name__)


class Live:
    """A thread that keeps one stream open and calls `heard` with the scopes of each notice.

    `heard` is also called with no scopes when the line came or went: then anything may be new.
    """

    def __init__(
        self, client: HubClient, scopes: Sequence[str], heard: Callable[[Sequence[str]], None]
    ) -> None:
        self._client = client
        self._scopes = tuple(scopes)
        self._heard = heard
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._run, name="live", daemon=True)

    @property
    def scopes(self) -> tuple[str, ...]:
        return self._scopes

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """Listen no more; the stream itself ends with the client's `abort`, or by silence."""
        self._stopped.set()

    def join(self, seconds: float) -> None:
        self._thread.join(seconds)

    def _run(self) -> None:
        pause = FIRST_PAUSE_SECONDS
        was_connected = False
        while not self._stopped.is_set():
            connected = False
            try:
                with self._client.live(self._scopes, silence=SILENCE_SECONDS) as notices:
                    connected = True
                    pause = FIRST_PAUSE_SECONDS
                    self._tell(())
                    for notice in notices:
                        self._tell(notice.scopes)
            except HubError as error:
                _log.debug("no live line", error=str(error))
            # The first attempt that fails tells once more: a hub that stops in good order ends its
            # streams first, and still answers the round that this set off.
            if connected or was_connected:
                self._tell(())
            was_connected = connected
            self._stopped.wait(pause * random.uniform(0.7, 1.3))
            pause = min(pause * 2, LONGEST_PAUSE_SECONDS)

    def _tell(self, scopes: Sequence[str]) -> None:
        if not self._stopped.is_set():
            self._heard(scopes)
