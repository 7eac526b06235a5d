"""The hub of the tour: a process of its own over the demo shop's database."""

import re
import subprocess
import sys
from pathlib import Path

from tour.handout import Handout
from tour.processes import Process
from tour.stage import Stage
from tour.waiting import NotHappened

STORE = "mitte"
_READY = 60.0  # seconds


def program(name: str) -> str:
    """A program as it is installed beside this interpreter."""
    return str(Path(sys.executable).with_name(name))


class Hub:
    """`tresen-hub`, at an address that it keeps when it is stopped and started."""

    def __init__(self, stage: Stage, folder: Path) -> None:
        self._stage = stage
        self._folder = folder
        self.handout = Handout.read(self._runs("demo"))
        self._process = self._begins(port=0)
        self.address = self._ready()

    def enrols(self, role: str, name: str) -> str:
        """A code by which one device of this role can enrol at the store."""
        answer = self._runs("devices", "enrol", "--role", role, "--store", STORE, "--name", name)
        return answer.strip()

    def stops(self) -> None:
        self._process.stop()

    def starts(self) -> None:
        """Again, at the same address."""
        self._process = self._begins(port=int(self.address.rpartition(":")[2]))
        self._ready()

    def serves(self) -> None:
        """Start it unless it runs."""
        if not self._process.running:
            self.starts()

    def verifies(self) -> str:
        """What `tresen-hub verify` says; raises NotHappened when it finds anything unsound."""
        return self._runs("verify")

    def counts_receipts(self) -> int:
        """How many receipt numbers of devices it has, which `verify` finds each once."""
        return int(re.findall(r"receipt numbers: (\d+)", self.verifies())[0])

    def _begins(self, port: int) -> Process:
        words = ["serve", "--data", str(self._folder), "--port", str(port)]
        return self._stage.starts("hub", [program("tresen-hub"), *words])

    def _ready(self) -> str:
        return self._process.says(r"tresen-hub ready on (http://\S+)", within=_READY)[1]

    def _runs(self, *words: str) -> str:
        done = subprocess.run(
            [program("tresen-hub"), *words, "--data", str(self._folder)],
            env=self._stage.environment,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode != 0:
            said = (done.stdout + done.stderr).strip()
            raise NotHappened(f"tresen-hub {' '.join(words)} ended with {done.returncode}:\n{said}")
        return done.stdout
