"""One line of settings per printer, parsed into a value that cannot be wrong.

escpos+tcp://192.0.2.7:9100?profile=TM-T88V&width=80
"""

import difflib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal
from urllib.parse import parse_qsl, urlsplit

SCHEMES = ("escpos+tcp",)
DEFAULT_PORT = 9100  # "raw" or JetDirect printing
WIDTHS = (80, 58)
Confirm = Literal["status", "process"]
_CONFIRMS: dict[str, Confirm] = {"status": "status", "process": "process"}
_OPTIONS = ("profile", "width", "confirm")


class AddressProblem(ValueError):
    """The line cannot be used; the text says what is wrong and what was probably meant."""


@dataclass(frozen=True, slots=True)
class PrinterAddress:
    """Where a receipt printer is and what it is.

    `profile` is a name of the printer database; `width` of the paper in millimetres;
    `confirm` how the end of a job is confirmed: "status" (GS r, any printer) or "process"
    (GS ( H, an answer with the job's own number, where the printer knows it).
    """

    host: str
    port: int = DEFAULT_PORT
    profile: str = "default"
    width: int = 80
    confirm: Confirm = "status"


def parse(line: str) -> PrinterAddress:
    """Read a printer's line of settings; AddressProblem says in a sentence what is wrong."""
    line = line.strip()
    try:
        parts = urlsplit(line)
        port = parts.port
    except ValueError as error:
        raise AddressProblem(f"printer {line!r}: {error}") from error
    if parts.scheme not in SCHEMES:
        raise AddressProblem(
            f"printer {line!r}: unknown kind {parts.scheme!r}{_meant(parts.scheme, SCHEMES)}; "
            f"write it as escpos+tcp://host:{DEFAULT_PORT}"
        )
    if not parts.hostname:
        raise AddressProblem(f"printer {line!r}: the host is missing")
    if parts.path not in ("", "/") or parts.fragment or parts.username:
        raise AddressProblem(f"printer {line!r}: only options may follow the port, after a '?'")
    options: dict[str, str] = {}
    for name, value in parse_qsl(parts.query, keep_blank_values=True):
        if name not in _OPTIONS:
            raise AddressProblem(
                f"printer {line!r}: unknown option {name!r}{_meant(name, _OPTIONS)}"
            )
        options[name] = value
    width = options.get("width", "80")
    if width not in map(str, WIDTHS):
        raise AddressProblem(f"printer {line!r}: the width is 80 or 58 (millimetres of paper)")
    confirm = options.get("confirm", "status")
    if confirm not in _CONFIRMS:
        raise AddressProblem(
            f"printer {line!r}: unknown confirm {confirm!r}{_meant(confirm, _CONFIRMS)}"
        )
    return PrinterAddress(
        host=parts.hostname,
        port=DEFAULT_PORT if port is None else port,
        profile=options.get("profile") or "default",
        width=int(width),
        confirm=_CONFIRMS[confirm],
    )


def _meant(given: str, known: Iterable[str]) -> str:
    near = difflib.get_close_matches(given, list(known), n=1)
    return f": did you mean {near[0]!r}?" if near else ""
