"""Request bodies, read strictly: a wrong field is named, nothing is guessed."""

import re
from typing import TypeVar

import msgspec

from sync import wire
from sync.hub.problems import Refusal

M = TypeVar("M", bound=wire.Message)

_FIELD = re.compile(r"at `\$\.?(.*?)`")


def read(body: bytes, message: type[M]) -> M:
    """The message; Refusal `bad-request` whose `field` says where it fails."""
    try:
        return msgspec.json.decode(body, type=message)
    except msgspec.ValidationError as error:
        found = _FIELD.search(str(error))
        missing = re.search(r"missing required field `(\w+)`", str(error))
        path = ".".join(part for part in (found and found[1], missing and missing[1]) if part)
        raise Refusal("bad-request", str(error), field=path) from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise Refusal("bad-request", f"not JSON: {error}") from error
