"""Starts a shop's programs, waits for the line that says they are ready, and ends them."""

import os
import re
import signal
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import FrameType, MappingProxyType

from installer.progress import Trouble

LOOK = 0.1  # seconds between looks at what a program said
GRACE = 10.0  # seconds for a program to end when asked; a till closes its files in far less


class Closed(Exception):
    """The shop was asked to close."""


class Closing:
    """Hears Ctrl-C and its like, and raises Closed where it is asked: between two steps.

    An exception out of a signal comes anywhere, so also between the start of a program and
    the note that it has to be ended.
    """

    def __init__(self) -> None:
        self._asked = False
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, self._hear)

    def _hear(self, _number: int, _frame: FrameType | None) -> None:
        self._asked = True

    def look(self) -> None:
        if self._asked:
            raise Closed

    def rest(self) -> None:
        self.look()
        time.sleep(LOOK)


class Program:
    """One process with its log, in a group of its own: Ctrl-C reaches the launcher alone,
    which ends the programs in their order.
    """

    def __init__(
        self,
        name: str,
        command: Sequence[str | Path],
        log: Path,
        variables: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        """Start it, with these environment variables besides those that are set."""
        self.name = name
        self.log = log
        with log.open("wb") as output:
            self._process = subprocess.Popen(
                command,
                env={**os.environ, **variables},
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                process_group=0,
            )

    @property
    def exit_code(self) -> int | None:
        """None while it runs."""
        return self._process.poll()

    def wait_for(self, line: str, seconds: float, rest: Callable[[], None]) -> re.Match[str]:
        """The line it says (a pattern of the whole of it), with a `rest` between two looks.

        Raises Trouble where the line does not come in time.
        """
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            ended = self.exit_code is not None
            if found := re.search(f"^{line}$", self.log.read_text(errors="replace"), re.MULTILINE):
                return found
            if ended:
                raise Trouble(f"The {self.name} ended at once: {self.last_words()}")
            rest()
        raise Trouble(f"The {self.name} was not ready after {seconds:.0f} s: {self.last_words()}")

    def last_words(self) -> str:
        lines = self.log.read_text(errors="replace").strip().splitlines()
        return f"“{lines[-1] if lines else 'no word'}” (all of it is in {self.log})"

    def stop(self) -> None:
        self._process.terminate()
        try:
            self._process.wait(GRACE)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
