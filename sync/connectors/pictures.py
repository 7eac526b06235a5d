"""Pictures by their address: fetched once, within limits, or honestly missing."""

import hashlib
from collections.abc import Callable, Iterable, Mapping
from urllib.parse import urlsplit

from sync import wire
from sync.http import Http, HubError, TooLarge

MAX_BYTES = 8 * 1024 * 1024
SECONDS = 10.0
_TOO_LARGE = f"is larger than {MAX_BYTES // 2**20} MB"
_SIGNATURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF8")

Fetch = Callable[[str], bytes]
"""Gets the bytes at an address or raises NoPicture."""


class NoPicture(Exception):
    """A picture cannot be had, and why. `host_down` says that asking for others is useless."""

    def __init__(self, reason: str, *, host_down: bool = False) -> None:
        super().__init__(reason)
        self.host_down = host_down


def fetch_over(http: Http) -> Fetch:
    """Fetch with the project's HTTP client (made with `anywhere=True`)."""

    def fetch(address: str) -> bytes:
        try:
            answer = http.send("GET", address, deadline=SECONDS, limit=MAX_BYTES)
        except TooLarge as error:
            raise NoPicture(_TOO_LARGE) from error
        except HubError as error:
            raise NoPicture(str(error), host_down=True) from error
        if answer.status != 200:
            raise NoPicture(f"the server answered {answer.status}")
        return answer.body

    return fetch


def held_pictures(products: Iterable[wire.Product]) -> dict[str, str]:
    """The hashes of the pictures these products have already, by the address they came from."""
    return {
        image.source: image.hash
        for product in products
        for images in (product.images, *(variant.images for variant in product.variants))
        for image in images
        if image.source and image.hash
    }


class Pictures:
    """Fetches each address once and gives up a host that did not answer.

    `held` knows the pictures of earlier imports by address; they are not fetched again, so a
    second import changes nothing and needs no line. Without `fetch` nothing is fetched.
    """

    def __init__(self, fetch: Fetch | None, held: Mapping[str, str]) -> None:
        self.images: dict[str, bytes] = {}
        self._fetch = fetch
        self._known = dict(held)
        self._missing: dict[str, str] = {}
        self._down: dict[str, str] = {}

    def hash_of(self, address: str) -> str:
        """The SHA-256 of the picture at an address; raises NoPicture."""
        if found := self._known.get(address):
            return found
        if reason := self._missing.get(address):
            raise NoPicture(reason)
        try:
            content = self._get(address)
        except NoPicture as error:
            self._missing[address] = str(error)
            raise
        name = hashlib.sha256(content).hexdigest()
        self.images[name] = content
        self._known[address] = name
        return name

    def _get(self, address: str) -> bytes:
        if self._fetch is None:
            raise NoPicture("not fetched")
        try:
            parts = urlsplit(address)
            host = parts.hostname or ""
        except ValueError as error:
            raise NoPicture("is no address") from error
        if parts.scheme not in ("http", "https") or not host:
            raise NoPicture("is no web address")
        if reason := self._down.get(host):
            raise NoPicture(reason)
        try:
            content = self._fetch(address)
        except NoPicture as error:
            if error.host_down:
                self._down[host] = f"{host} does not answer"
                raise NoPicture(self._down[host]) from error
            raise
        webp = content[:4] == b"RIFF" and content[8:12] == b"WEBP"
        if not webp and not content.startswith(_SIGNATURES):
            raise NoPicture("is no PNG, JPEG, GIF or WebP")
        if len(content) > MAX_BYTES:
            raise NoPicture(_TOO_LARGE)
        return content
