"""Fetching pictures ahead, so that screens find them here: one at a time, after everything else."""

import hashlib
import os
from collections.abc import Iterator

from sync.http import Refused
from sync.replica.client import HubClient
from sync.store.files import DeviceFiles
from sync.store.images import image_file, wanted


class Images:
    """Knows which pictures are missing; `fetch` gets one after the other."""

    def __init__(self, files: DeviceFiles, client: HubClient) -> None:
        self._files = files
        self._client = client
        self._missing: list[str] | None = None
        self._absent: set[str] = set()  # the hub has them not; asked again after a restart

    def look_again(self) -> None:
        """Rows have changed: pictures may be wanted that were not before."""
        self._missing = None

    def fetch(self) -> Iterator[str]:
        """Fetch what is missing; yields each picture's hash once it is in place.

        Stopping in between loses nothing: whole pictures are there, others are fetched again.
        """
        if self._missing is None:
            self._missing = [
                digest
                for digest in wanted(self._files.cache, self._files.images)
                if digest not in self._absent
            ]
            self._missing.reverse()
        while self._missing:
            digest = self._missing[-1]
            if self._fetch_one(digest):
                yield digest
            self._missing.pop()

    def _fetch_one(self, digest: str) -> bool:
        try:
            picture = self._client.image(digest)
        except Refused as refused:
            if refused.problem.type != "not-found":
                raise  # the hub's own trouble says nothing of the picture
            self._absent.add(digest)
            return False
        if hashlib.sha256(picture).hexdigest() != digest:
            self._absent.add(digest)
            return False
        file = image_file(self._files.images, digest)
        file.parent.mkdir(exist_ok=True)
        part = file.with_name(digest + ".part")
        with part.open("wb") as written:
            written.write(picture)
            written.flush()
            # A name without its bytes after a power cut would be a broken picture for ever.
            os.fsync(written.fileno())
        part.replace(file)
        return True
