"""A process of the tour: started with a log, listened to, ended by its own id."""

import re
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from tour.waiting import NotHappened, until

_GRACE = 5.0  # seconds to end by itself when asked


class Process:
    """One process; all it says goes into its log, which is read to learn what it said."""

    def __init__(self, name: str, argv: Sequence[str], env: Mapping[str, str], log: Path) -> None:
        """Starts it. Raises NotHappened when there is no such program."""
        self.name = name
        self.argv = list(argv)
        self._log = log
        log.touch()
        self._start = log.stat().st_size  # a log goes on when its process is started again
        with log.open("ab") as output:
            try:
                self._process = subprocess.Popen(
                    self.argv,
                    env={**env, "PYTHONUNBUFFERED": "1"},
                    stdin=subprocess.DEVNULL,
                    stdout=output,
                    stderr=subprocess.STDOUT,
                )
            except FileNotFoundError as missing:
                raise NotHappened(f"{argv[0]} is not installed: run `make setup`") from missing

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def running(self) -> bool:
        return self._process.poll() is None

    def said(self) -> str:
        """Everything since this start."""
        return self._log.read_bytes()[self._start :].decode(errors="replace")

    def says(self, line: str, within: float = 20.0) -> re.Match[str]:
        """Wait for a line of output; `line` is a pattern of the whole of it."""

        def look() -> re.Match[str] | None:
            if heard := re.search(f"^{line}$", self.said(), re.MULTILINE):
                return heard
            if not self.running:
                raise NotHappened(f"{self.name} ended instead of saying {line!r}:\n{self.said()}")
            return None

        return until(look, lambda: f"{self.name} has not said {line!r}:\n{self.said()}", within)

    def stop(self) -> None:
        """Ask it to end, and end it when it does not."""
        self._process.terminate()
        try:
            self._process.wait(_GRACE)
        except subprocess.TimeoutExpired:
            self.kill()

    def kill(self) -> None:
        """SIGKILL: as when the plug is pulled."""
        self._process.kill()
        self._process.wait()
