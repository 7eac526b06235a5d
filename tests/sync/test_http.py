"""The one HTTP client: whole answers in time or a plain reason, and no plain http to strangers."""

import gc
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path
from typing import Any

import msgspec
import pytest
import zstandard
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID
from servers import Request, serving

from sync import wire
from sync.http import Http, Refused, Unreachable, Untrusted, check_address, refusal


@pytest.fixture
def client() -> Iterator[Http]:
    with Http() as made:
        yield made


def slowly(release: threading.Event) -> Callable[[Request], None]:
    def handle(_request: Request) -> None:
        release.wait(10)

    return handle


def test_an_answer_comes_whole_with_what_was_sent(client: Http) -> None:
    def echo(request: Request) -> None:
        request.answer(201, request.command.encode() + request.body, X_Path=request.path)

    with serving(echo) as address:
        answer = client.send("POST", address + "/v1/a%3Ab?c=%2B1", body=b"body")
        assert (answer.status, answer.body) == (201, b"POSTbody")
        assert answer.headers["x-path"] == "/v1/a%3Ab?c=%2B1"


def test_a_compressed_answer_is_unpacked_and_kept_as_sent(client: Http) -> None:
    packed = zstandard.compress(b"hello" * 100)
    with serving(lambda r: r.answer(200, packed, Content_Encoding="zstd")) as address:
        answer = client.send("GET", address)
    assert answer.raw == packed
    assert answer.body == b"hello" * 100


def test_an_answer_that_unpacks_beyond_the_limit_is_dropped(client: Http) -> None:
    bomb = zstandard.compress(bytes(10_000_000))
    with (
        serving(lambda r: r.answer(200, bomb, Content_Encoding="zstd")) as address,
        pytest.raises(Unreachable, match="unpacks to more"),
    ):
        client.send("GET", address, limit=1_000_000)


def test_an_answer_beyond_the_limit_is_dropped(client: Http) -> None:
    with (
        serving(lambda r: r.answer(200, bytes(100_000))) as address,
        pytest.raises(Unreachable, match="more than 1000 bytes"),
    ):
        client.send("GET", address, limit=1000)


def test_garbage_in_place_of_a_compressed_body_is_no_answer(client: Http) -> None:
    with (
        serving(lambda r: r.answer(200, b"garbage", Content_Encoding="zstd")) as address,
        pytest.raises(Unreachable),
    ):
        client.send("GET", address)


def test_silence_ends_at_the_deadline(client: Http) -> None:
    release = threading.Event()
    with serving(slowly(release)) as address:
        began = time.monotonic()
        with pytest.raises(Unreachable):
            client.send("GET", address, deadline=0.2)
        release.set()
    assert time.monotonic() - began < 2


def test_a_trickle_ends_at_the_deadline_too(client: Http) -> None:
    def trickle(request: Request) -> None:
        request.send_response(200)
        request.send_header("Content-Length", "1000")
        request.end_headers()
        for _ in range(1000):
            request.wfile.write(b"x")
            time.sleep(0.05)

    began = time.monotonic()
    with serving(trickle) as address, pytest.raises(Unreachable, match="longer than"):
        client.send("GET", address, deadline=0.3)
    assert time.monotonic() - began < 2


def test_nobody_listening_is_unreachable(client: Http) -> None:
    with serving(lambda r: r.answer(200)) as address:
        pass
    with pytest.raises(Unreachable):
        client.send("GET", address)


def test_an_answer_that_breaks_off_is_none(client: Http) -> None:
    def break_off(request: Request) -> None:
        request.send_response(200)
        request.send_header("Content-Length", "1000")
        request.end_headers()
        request.wfile.write(b"half")
        request.close_connection = True

    with serving(break_off) as address, pytest.raises(Unreachable):
        client.send("GET", address)


def test_abort_ends_a_hanging_call_at_once_and_those_to_come(client: Http) -> None:
    release = threading.Event()
    with serving(slowly(release)) as address:
        stopper = threading.Timer(0.2, client.abort)
        stopper.start()
        began = time.monotonic()
        with pytest.raises(Unreachable):
            client.send("GET", address, deadline=30)
        assert time.monotonic() - began < 2
        with pytest.raises(Unreachable, match="stopped"):
            client.send("GET", address)
        stopper.join()
        release.set()


def test_a_connection_that_stands_just_after_the_abort_is_shut_and_closed(client: Http) -> None:
    remember = client._remember_socket

    def aborted_meanwhile(name: str, info: Mapping[str, Any]) -> None:
        if name == "connection.connect_tcp.complete":
            client.abort()
        remember(name, info)

    client._remember_socket = aborted_meanwhile  # type: ignore[method-assign]
    release = threading.Event()
    with serving(slowly(release)) as address:
        began = time.monotonic()
        with pytest.raises(Unreachable):
            client.send("GET", address, deadline=30)
        assert time.monotonic() - began < 2
        release.set()
    gc.collect()  # a socket left open warns, and a warning fails


def test_abort_ends_a_stream(client: Http) -> None:
    release = threading.Event()

    def stream(request: Request) -> None:
        request.send_response(200)
        request.send_header("Content-Type", "text/event-stream")
        request.end_headers()
        request.wfile.write(b': hello\n\nevent: more\ndata: {"scopes":["chain"]}\n\n')
        request.wfile.flush()
        request.close_connection = True
        release.wait(10)

    with serving(stream) as address:
        with client.events(address) as events:
            assert next(events) == ("more", '{"scopes":["chain"]}')
            client.abort()
            assert list(events) == []
        release.set()


def test_a_silent_stream_is_given_up(client: Http) -> None:
    release = threading.Event()

    def stream(request: Request) -> None:
        request.send_response(200)
        request.send_header("Content-Type", "text/event-stream")
        request.end_headers()
        release.wait(10)

    with serving(stream) as address:
        with pytest.raises(Unreachable), client.events(address, silence=0.2) as events:
            list(events)
        release.set()


def test_a_stream_that_is_refused_says_why(client: Http) -> None:
    body = msgspec.json.encode(wire.Problem(type="not-allowed", title="No", status=403))
    with (
        serving(lambda r: r.answer(403, body, Content_Type="application/problem+json")) as address,
        pytest.raises(Refused) as refused,
        client.events(address),
    ):
        pass
    assert refused.value.problem.type == "not-allowed"


def test_a_hub_with_a_certificate_of_its_own_is_trusted_by_its_authority_alone(
    tmp_path: Path,
) -> None:
    certificate, other = (certified(tmp_path / name) for name in ("hub.pem", "other.pem"))
    with serving(lambda r: r.answer(200, b"body"), certificate=certificate) as address:
        with Http(ca_file=certificate) as trusting:
            assert trusting.send("GET", address).body == b"body"
        for authority in (other, None):
            with Http(ca_file=authority) as wary, pytest.raises(Untrusted, match="certificate"):
                wary.send("GET", address)


def certified(path: Path) -> Path:
    """A file with a key and its own certificate for 127.0.0.1, good for a day."""
    key = Ed25519PrivateKey.generate()
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False
        )
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, None)
    )
    pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    path.write_bytes(pem + certificate.public_bytes(Encoding.PEM))
    return path


@pytest.mark.parametrize(
    "address", ["http://127.0.0.1:1", "http://[::1]:1", "http://localhost", "https://hub.example"]
)
def test_https_or_this_machine_is_allowed(address: str) -> None:
    check_address(address)


@pytest.mark.parametrize(
    "address",
    [
        "http://hub.example/",
        "http://192.168.1.10",
        "http://localhost.hub.example",
        "http://127.0.0.1@hub.example",
        "ftp://127.0.0.1",
        "//127.0.0.1",
        "https://",
        "hub",
    ],
)
def test_plain_http_to_another_machine_is_refused_before_a_byte_is_sent(
    client: Http, address: str
) -> None:
    with pytest.raises(Untrusted):
        client.send("GET", address)


def test_an_error_without_a_problem_is_no_answer() -> None:
    assert isinstance(refusal(500, b"<html>"), Unreachable)
    assert isinstance(refusal(500, b'"\xff"'), Unreachable)
    problem = wire.Problem(type="gap", title="Gap", status=409)
    refused = refusal(409, msgspec.json.encode(problem))
    assert isinstance(refused, Refused)
    assert refused.problem == problem
