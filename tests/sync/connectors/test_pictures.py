"""Pictures are fetched once, within limits, and a dead host is not asked again and again."""

import hashlib
from collections.abc import Iterator

import httpx
import pytest

from sync import wire
from sync.connectors.pictures import (
    MAX_BYTES,
    Fetch,
    NoPicture,
    Pictures,
    fetch_over,
    held_pictures,
)
from sync.http import Http

PNG = b"\x89PNG\r\n\x1a\n" + b"picture"
HASH = hashlib.sha256(PNG).hexdigest()
ADDRESS = "https://pictures.example.com/mug.png"


class Server:
    """Answers with what was put under an address and remembers what was asked."""

    def __init__(self) -> None:
        self.files: dict[str, bytes | NoPicture] = {}
        self.asked: list[str] = []

    def __call__(self, address: str) -> bytes:
        self.asked.append(address)
        found = self.files.get(address, NoPicture("the server answered 404"))
        if isinstance(found, NoPicture):
            raise found
        return found


def test_a_picture_is_kept_under_the_hash_of_its_bytes_and_fetched_once() -> None:
    server = Server()
    server.files[ADDRESS] = PNG
    pictures = Pictures(server, {})
    assert pictures.hash_of(ADDRESS) == pictures.hash_of(ADDRESS) == HASH
    assert pictures.images == {HASH: PNG}
    assert server.asked == [ADDRESS]


def test_what_the_shop_has_already_is_not_fetched() -> None:
    server = Server()
    pictures = Pictures(server, {ADDRESS: HASH})
    assert pictures.hash_of(ADDRESS) == HASH
    assert pictures.images == {}
    assert server.asked == []


def test_a_missing_picture_is_asked_for_once() -> None:
    server = Server()
    pictures = Pictures(server, {})
    for _ in range(2):
        with pytest.raises(NoPicture, match="answered 404"):
            pictures.hash_of(ADDRESS)
    assert server.asked == [ADDRESS]


def test_a_host_that_does_not_answer_is_given_up_and_others_are_not() -> None:
    server = Server()
    server.files[ADDRESS] = NoPicture("timed out", host_down=True)
    server.files["https://other.example.com/a.png"] = PNG
    pictures = Pictures(server, {})
    for name in ("mug.png", "pot.png", "jug.png"):
        with pytest.raises(NoPicture, match=r"^pictures\.example\.com does not answer$"):
            pictures.hash_of(f"https://pictures.example.com/{name}")
    assert pictures.hash_of("https://other.example.com/a.png") == HASH
    assert len(server.asked) == 2


@pytest.mark.parametrize(
    "address", ["file:///etc/passwd", "ftp://example.com/a.png", "mug.png", "https://", "http://[x"]
)
def test_only_web_addresses_are_asked(address: str) -> None:
    server = Server()
    with pytest.raises(NoPicture, match="address"):
        Pictures(server, {}).hash_of(address)
    assert server.asked == []


@pytest.mark.parametrize("content", [b"", b"<html>", b"<svg></svg>", b"RIFF----WAVE"])
def test_what_is_no_picture_is_refused_by_its_bytes(content: bytes) -> None:
    server = Server()
    server.files[ADDRESS] = content
    with pytest.raises(NoPicture, match="is no PNG, JPEG, GIF or WebP"):
        Pictures(server, {}).hash_of(ADDRESS)


@pytest.mark.parametrize("content", [PNG, b"\xff\xd8\xff1", b"GIF89a", b"RIFF\x00\x00\x00\x00WEBP"])
def test_the_four_kinds_a_kiosk_shows_are_taken(content: bytes) -> None:
    server = Server()
    server.files[ADDRESS] = content
    assert Pictures(server, {}).hash_of(ADDRESS) == hashlib.sha256(content).hexdigest()


def test_a_picture_too_large_is_refused() -> None:
    server = Server()
    server.files[ADDRESS] = PNG + bytes(MAX_BYTES)
    with pytest.raises(NoPicture, match="larger than 8 MB"):
        Pictures(server, {}).hash_of(ADDRESS)


def test_nothing_is_fetched_without_a_fetcher() -> None:
    with pytest.raises(NoPicture, match="not fetched"):
        Pictures(None, {}).hash_of(ADDRESS)


def test_the_pictures_of_a_shop_are_known_by_where_they_came_from() -> None:
    own = wire.Image(hash="cd" * 32)
    lost = wire.Image(source="https://a.example.com/lost.png")
    fetched = wire.Image(hash="ab" * 32, source=ADDRESS)
    of_variant = wire.Image(hash="ef" * 32, source="https://a.example.com/red.png")
    variant = wire.Variant(id="v", sku="V", images=[of_variant])
    product = wire.Product(id="p", name={}, images=[own, lost, fetched], variants=[variant])
    assert held_pictures([product]) == {ADDRESS: "ab" * 32, of_variant.source: "ef" * 32}


# --- over the project's HTTP client -------------------------------------------------------------


@pytest.fixture
def answers() -> dict[str, httpx.Response]:
    return {}


@pytest.fixture
def fetch(answers: dict[str, httpx.Response]) -> Iterator[Fetch]:
    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path not in answers:
            raise httpx.ConnectTimeout("timed out", request=request)
        return answers[request.url.path]

    with Http(anywhere=True, transport=httpx.MockTransport(answer)) as http:
        yield fetch_over(http)


def test_the_bytes_of_an_answer_are_the_picture(
    fetch: Fetch, answers: dict[str, httpx.Response]
) -> None:
    answers["/mug.png"] = httpx.Response(200, stream=httpx.ByteStream(PNG))
    assert fetch("https://pictures.example.com/mug.png") == PNG


def test_an_error_answer_is_a_missing_picture_of_a_host_that_is_up(
    fetch: Fetch, answers: dict[str, httpx.Response]
) -> None:
    answers["/mug.png"] = httpx.Response(403, stream=httpx.ByteStream(b""))
    with pytest.raises(NoPicture, match="answered 403") as caught:
        fetch("https://pictures.example.com/mug.png")
    assert not caught.value.host_down


def test_an_answer_too_large_is_one_picture_less_of_a_host_that_is_up(
    fetch: Fetch, answers: dict[str, httpx.Response]
) -> None:
    answers["/big.png"] = httpx.Response(200, stream=httpx.ByteStream(PNG + bytes(MAX_BYTES)))
    answers["/mug.png"] = httpx.Response(200, stream=httpx.ByteStream(PNG))
    pictures = Pictures(fetch, {})
    with pytest.raises(NoPicture, match="larger than 8 MB"):
        pictures.hash_of("https://pictures.example.com/big.png")
    assert pictures.hash_of(ADDRESS) == HASH


def test_no_answer_says_the_host_is_down(fetch: Fetch) -> None:
    with pytest.raises(NoPicture) as caught:
        fetch("https://pictures.example.com/mug.png")
    assert caught.value.host_down
