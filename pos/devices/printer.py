"""The port to a receipt printer: what can be asked of it and what it can answer, as values."""

from dataclasses import dataclass
from typing import Literal, Protocol

# What keeps a printer from printing, as it says itself; "offline" is no connection or no answer.
# "error" is one it names no reason for (cutter, overheating).
Trouble = Literal["offline", "paper_out", "cover_open", "error"]
Condition = Literal["ready", "offline", "paper_out", "cover_open", "error"]


@dataclass(frozen=True, slots=True)
class Status:
    """How the printer is now."""

    condition: Condition
    paper_low: bool = False


@dataclass(frozen=True, slots=True)
class Confirmed:
    """The printer has worked through the whole job."""


@dataclass(frozen=True, slots=True)
class NotSent:
    """No byte of the job has left: it may be sent again without being printed twice."""

    trouble: Trouble


@dataclass(frozen=True, slots=True)
class Unknown:
    """Part or all of the job has left and nothing confirms it: only a person can tell."""

    trouble: Trouble


Outcome = Confirmed | NotSent | Unknown


class Printer(Protocol):
    """A receipt printer. Calls block for some seconds at most and raise nothing."""

    def send(self, job: bytes) -> Outcome:
        """Put out one whole job and wait until the printer has worked through it."""
        ...

    def open_drawer(self, pulse: bytes) -> Outcome:
        """Open the cash drawer now, with or without paper. `pulse` is the job that does it."""
        ...

    def status(self) -> Status: ...
