"""Epochs of a journal: a random id whose first five signs are the series of its receipt numbers.

A journal begins a new epoch when its file is new: at enrolment, or after a damaged one was set
aside. Numbers are unique because no two epochs of a device share a series. The series counts
minutes since 2024 (63 years in five signs of base 32), so that even a device restored from an
old backup, which has forgotten its later epochs, takes another one; `epochs.json` beside the
journal remembers those given out, for a clock that was set back.
"""

import secrets
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from sync import keys
from sync.shop import crockford

REGISTER = "epochs.json"
SERIES_SIGNS = 5
_BEGIN = datetime(2024, 1, 1, tzinfo=UTC)
_SERIES = 32**SERIES_SIGNS


def series_of(epoch: str) -> str:
    return epoch[:SERIES_SIGNS]


def receipt_number(code: str, epoch: str, counter: int) -> str:
    """`<device code>-<series>-<counter>`, the counter with six digits or more."""
    return f"{code}-{series_of(epoch)}-{counter:06}"


def plain_number(typed: str) -> str:
    """A receipt number as it is looked up: without dashes and spaces, in capitals."""
    return "".join(sign for sign in typed.upper() if sign.isalnum())


def new_epoch(folder: Path, now: datetime) -> str:
    """Make an epoch whose series this folder never gave out, and remember it durably first."""
    register = folder / REGISTER
    try:
        known = msgspec.json.decode(register.read_bytes(), type=list[str])
    except FileNotFoundError:
        known = []
    except (msgspec.DecodeError, UnicodeDecodeError):
        # The register is a second safeguard: without it the minute still tells epochs apart.
        known = []
    used = {series_of(epoch) for epoch in known}
    minute = int((now - _BEGIN).total_seconds() // 60) % _SERIES
    while (series := _written(minute)) in used:
        minute = (minute + 1) % _SERIES
    epoch = series + crockford.encode(secrets.token_bytes(10))
    keys.write_secret(register, msgspec.json.encode([*known, epoch]))
    return epoch


def _written(minute: int) -> str:
    return "".join(
        crockford.ALPHABET[minute >> (5 * place) & 31] for place in reversed(range(SERIES_SIGNS))
    )
