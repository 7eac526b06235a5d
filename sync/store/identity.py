"""Who this device is: `device.toml` in its folder, written once by enrolment.

The file names the hub and pins its public key; the device's private key lies beside it in
`device.key`, the key of its encrypted files in `files.key`.
"""

import json
import tomllib
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import get_args

from sync import keys, wire

IDENTITY = "device.toml"
DEVICE_KEY = "device.key"
FILES_KEY = "files.key"


class NotEnrolled(Exception):
    """There is no device in this folder, or its file cannot be read; the text says which."""


@dataclass(frozen=True)
class Identity:
    """`code` is the short one that starts its receipt numbers; `hub` the hub's address."""

    device: str
    code: str
    role: wire.Role
    store: str
    name: str
    hub: str
    hub_public_key: str


def load_identity(folder: Path) -> Identity | None:
    """The device of this folder; None when none was enrolled here yet."""
    path = folder / IDENTITY
    try:
        values = tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        raise NotEnrolled(f"{path} cannot be read: {error}") from error
    names = {field.name for field in fields(Identity)}
    if set(values) != names or not all(isinstance(value, str) for value in values.values()):
        raise NotEnrolled(f"{path} must hold exactly {', '.join(sorted(names))} as texts")
    if values["role"] not in get_args(wire.Role):
        raise NotEnrolled(f"{path} names the role {values['role']!r}, which this version lacks")
    return Identity(**values)


def save_identity(folder: Path, identity: Identity) -> None:
    """Write the file at once; from then on the folder is an enrolled device's."""
    # JSON's way to write a text is one of TOML's, too.
    lines = (f"{name} = {json.dumps(value)}\n" for name, value in asdict(identity).items())
    keys.write_secret(folder / IDENTITY, "".join(lines).encode())
