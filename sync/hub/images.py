"""Pictures, kept as files that are named by the SHA-256 of their bytes."""

import hashlib
import os
import re
from pathlib import Path

from sync.ids import new_id

_HASH = re.compile(r"[0-9a-f]{64}")
_SIGNATURES = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF8", "image/gif"),
)


class Images:
    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True)

    def put(self, content: bytes) -> str:
        """Keep a picture and give its hash; one that is there already is not written again."""
        name = hashlib.sha256(content).hexdigest()
        path = self._folder / name
        if not path.exists():
            part = self._folder / f"{name}.{new_id()}.part"
            part.write_bytes(content)
            os.replace(part, path)
        return name

    def has(self, name: str) -> bool:
        return bool(_HASH.fullmatch(name)) and (self._folder / name).exists()

    def read(self, name: str) -> bytes | None:
        """The bytes of a picture, or None when there is none of this hash."""
        if not _HASH.fullmatch(name):
            return None
        try:
            return (self._folder / name).read_bytes()
        except FileNotFoundError:
            return None


def media_type(content: bytes) -> str:
    """What the bytes are, by how they begin."""
    for signature, media in _SIGNATURES:
        if content.startswith(signature):
            return media
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "image/webp"
    if b"<svg" in content[:512]:
        return "image/svg+xml"
    return "application/octet-stream"
