"""Real hubs for tests: a process of its own that serves on loopback, with a small shop in it.

    with running_hub(tmp_path / "hub") as hub:
        identity = enrol(folder, hub.address, hub.enrol("till"), "Till 1")

`running_hub(folder, demo=True)` has the whole demo shop instead, which takes a few seconds more.
A hub can be stopped, killed and started again; it keeps its folder and its port.
"""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tinyshop import tiny_shop

from sync import wire
from sync.hub import enrolment
from sync.hub.demo.shop import Shop
from sync.hub.hub import Hub
from sync.hub.seeding import plant

START_SECONDS = 30.0
STOP_SECONDS = 15.0
_READY = "tresen-hub ready on "
_COMMAND = [sys.executable, "-m", "sync.hub.app"]


class RunningHub:
    """One hub process after another on one folder; `log` collects what they write to stderr."""

    def __init__(self, folder: Path, arguments: tuple[str, ...] = ()) -> None:
        self.folder = folder
        self._arguments = arguments
        self.log = folder / "hub.log"
        self.address = ""
        self._process: subprocess.Popen[str] | None = None

    @property
    def port(self) -> int:
        return int(self.address.rpartition(":")[2])

    def start(self) -> None:
        """Serve; after a stop or kill on the same port as before."""
        port = str(self.port) if self.address else "0"
        with self.log.open("a") as log:
            process = subprocess.Popen(
                [*_COMMAND, "serve", "--data", str(self.folder), "--port", port, *self._arguments],
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
            )
        self._process = process
        # A hub that hangs is killed, and then its output ends.
        timer = threading.Timer(START_SECONDS, process.kill)
        timer.start()
        assert process.stdout is not None
        line = process.stdout.readline()
        timer.cancel()
        if not line.startswith(_READY):
            self.kill()
            raise AssertionError(f"the hub did not start: {line}{self.log.read_text()}")
        self.address = line.removeprefix(_READY).strip()

    def stop(self) -> int:
        """SIGTERM, and wait; gives the exit code."""
        process = self._leave()
        process.send_signal(signal.SIGTERM)
        try:
            return process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            raise
        finally:
            self._close(process)

    def kill(self) -> None:
        """SIGKILL: nothing is said goodbye to."""
        process = self._leave()
        process.kill()
        self._close(process)

    def enrol(self, role: wire.Role, store: str = "mitte", name: str = "") -> str:
        """An enrolment code, `AAAAA-AAAAA-FFFFFFFFFFFFFFFF`, good for ten minutes."""
        with self.opened() as hub:
            code = enrolment.invite(hub.database, hub.secrecy, role=role, store=store, name=name)
            return f"{code}-{hub.fingerprint}"

    @contextmanager
    def opened(self) -> Iterator[Hub]:
        """The hub's own parts on its folder, in this process, beside the one that serves."""
        hub = Hub.open(self.folder)
        try:
            yield hub
        finally:
            hub.close()

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Another command of tresen-hub on this folder: `run("devices", "list")`."""
        return subprocess.run(
            [*_COMMAND, *arguments, "--data", str(self.folder)],
            capture_output=True,
            text=True,
            check=False,
            env=os.environ | {"COLUMNS": "200"},
        )

    def _leave(self) -> "subprocess.Popen[str]":
        process, self._process = self._process, None
        assert process is not None, "the hub does not run"
        return process

    def _close(self, process: "subprocess.Popen[str]") -> None:
        process.wait()
        assert process.stdout is not None
        process.stdout.close()

    def finish(self) -> None:
        if self._process is not None:
            self.stop()


@contextmanager
def running_hub(
    folder: Path,
    *,
    shop: Shop | None = None,
    demo: bool = False,
    arguments: tuple[str, ...] = (),
) -> Iterator[RunningHub]:
    """A hub that serves `shop`, the tiny shop (default) or the demo shop from a new folder.

    `arguments` are added to `tresen-hub serve`.
    """
    folder.mkdir(parents=True)
    hub = RunningHub(folder, arguments)
    if demo:
        made = hub.run("demo")
        assert made.returncode == 0, made.stderr
    else:
        with hub.opened() as opened:
            plant(opened, shop or tiny_shop())
    hub.start()
    try:
        yield hub
    finally:
        hub.finish()
