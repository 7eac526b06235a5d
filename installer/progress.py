"""Tells a person at a terminal what is being done, how far it is, and what stopped it."""

import shutil
import sys
from types import TracebackType


class Trouble(Exception):
    """What stops a command, in one sentence that says what to do; never a traceback."""


def say(sentence: str) -> None:
    print(sentence, flush=True)


class Progress:
    """One line that moves on a terminal; a line at each quarter where output is kept."""

    def __init__(self) -> None:
        self._moves = sys.stdout.isatty()
        self._quarter = 0

    def __enter__(self) -> "Progress":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._moves:
            sys.stdout.write("\r\033[K")
            sys.stdout.flush()

    def show(self, percent: float, what: str) -> None:
        line = f"  {percent:3.0f} %  {what}"
        if self._moves:
            sys.stdout.write(f"\r\033[K{line[: shutil.get_terminal_size().columns - 1]}")
            sys.stdout.flush()
        elif percent // 25 > self._quarter:
            self._quarter = int(percent // 25)
            say(line)
