"""The line to the hub: what it says is proven to be the hub's, or is not used."""

import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import msgspec
import pytest
from devices import make_device
from pretend_hub import ADDRESS, PretendHub, cut_line, lose_answer, refuse, response
from servers import serving

from sync import keys, signatures, wire
from sync.http import Http, Refused, Unreachable, Untrusted
from sync.replica.client import HubClient
from sync.store.files import DeviceFiles

HELLO = wire.Hello(protocol=wire.PROTOCOL, version="0", epoch="e", seq=0)


@pytest.fixture
def files(tmp_path: Path) -> Iterator[DeviceFiles]:
    opened = make_device(tmp_path / "till")
    yield opened
    opened.close()


@pytest.fixture
def hub() -> PretendHub:
    return PretendHub()


def test_a_question_is_signed_by_the_device_and_keyed_where_it_changes_something(
    files: DeviceFiles, hub: PretendHub
) -> None:
    seen: list[httpx.Request] = []

    def look(request: httpx.Request) -> httpx.Response | None:
        seen.append(request)
        return None

    hub.before = look
    units = wire.ClaimUnits(origin="sale-1", lines=[])
    with pytest.raises(Refused, match="not-found"):
        hub.client(files).claim(units, key="intent-1")
    (request,) = seen
    assert request.headers["idempotency-key"] == "intent-1"
    claim = signatures.verify_request(
        files.key.public_key(),
        method="POST",
        target="/v1/claims",
        headers=dict(request.headers),
        body=msgspec.json.encode(units),
    )
    assert claim.keyid == files.identity.device


@pytest.mark.parametrize(
    "text", ["+49 30 1234", "a@b.example", "P-4821/../x?&=#%", "Größe", "100%25"]
)
def test_whatever_is_looked_up_goes_out_as_it_was_signed(
    files: DeviceFiles, hub: PretendHub, text: str
) -> None:
    targets: list[str] = []

    def check(request: httpx.Request) -> httpx.Response | None:
        target = request.url.raw_path.decode()
        signatures.verify_request(
            files.key.public_key(),
            method=request.method,
            target=target,
            headers=dict(request.headers),
            body=b"",
        )
        targets.append(target)
        return None

    hub.before = check
    client = hub.client(files)
    for ask in (
        lambda: client.customer(phone=text),
        lambda: client.find_sale(number=text),
        lambda: client.order(text),
    ):
        with pytest.raises(Refused):
            ask()
    assert httpx.URL(ADDRESS + targets[0]).params["phone"] == text
    assert len(targets) == 3


def test_an_answer_of_another_key_is_not_used(files: DeviceFiles, hub: PretendHub) -> None:
    hub.signs_with = keys.generate()
    with pytest.raises(Untrusted):
        hub.client(files).hello(HELLO)


def test_a_refusal_of_another_key_is_not_believed_either(
    files: DeviceFiles, hub: PretendHub
) -> None:
    hub.signs_with = keys.generate()
    hub.problem = wire.Problem(type="revoked", title="", status=403)
    with pytest.raises(Untrusted):
        hub.client(files).hello(HELLO)


def test_an_answer_kept_from_an_earlier_question_is_not_used(
    files: DeviceFiles, hub: PretendHub
) -> None:
    kept: list[httpx.Response] = []

    def replay(_request: httpx.Request, answer: httpx.Response) -> httpx.Response:
        kept.append(answer)
        assert isinstance(kept[0].stream, httpx.ByteStream)
        return response(200, b"".join(kept[0].stream), kept[0].headers)

    hub.after = replay
    client = hub.client(files)
    client.hello(HELLO)
    with pytest.raises(Untrusted):
        client.hello(HELLO)


def test_an_answer_without_a_signature_is_not_used(files: DeviceFiles, hub: PretendHub) -> None:
    hub.before = lambda _request: response(200, b"{}")
    with pytest.raises(Untrusted):
        hub.client(files).hello(HELLO)


@pytest.mark.parametrize("status", [502, 503, 504])
def test_a_balancer_without_a_hub_is_a_line_that_is_down(
    files: DeviceFiles, hub: PretendHub, status: int
) -> None:
    hub.before = lambda _request: response(status, b"<html>")
    with pytest.raises(Unreachable):
        hub.client(files).hello(HELLO)


def test_an_answer_that_is_not_the_message_is_no_answer(
    files: DeviceFiles, hub: PretendHub
) -> None:
    hub.rows["chain"] = []
    hub.after = lambda request, _response: hub.signed(
        200, wire.Notice(scopes=[]), signatures.read_claim(dict(request.headers)).nonce
    )
    with pytest.raises(Unreachable, match="not understood"):
        hub.client(files).hello(HELLO)


def test_a_refusal_carries_the_hubs_reason(files: DeviceFiles, hub: PretendHub) -> None:
    hub.problem = refuse("already-returned", 409, number="M2-7K3FA-000042").problem
    with pytest.raises(Refused) as refused:
        hub.client(files).order("o")
    assert refused.value.problem.params == {"number": "M2-7K3FA-000042"}


def test_a_lost_line_and_a_lost_answer_are_unreachable(files: DeviceFiles, hub: PretendHub) -> None:
    hub.after = lose_answer
    with pytest.raises(Unreachable):
        hub.client(files).hello(HELLO)
    hub.before = cut_line
    with pytest.raises(Unreachable):
        hub.client(files).hello(HELLO)


def test_a_claim_that_is_gone_is_given_back_without_ado(
    files: DeviceFiles, hub: PretendHub
) -> None:
    hub.client(files).unclaim("claim-1")
    assert hub.asked == ["DELETE /v1/claims/claim-1"]


def test_a_device_with_a_wrong_clock_signs_by_the_hubs_time_once_told(
    files: DeviceFiles, hub: PretendHub
) -> None:
    now = datetime.now(UTC)

    def strict(request: httpx.Request) -> httpx.Response | None:
        claim = signatures.read_claim(dict(request.headers))
        try:
            claim.check_time(now)
        except signatures.ClockSkew:
            problem = refuse("clock-skew", 401, time=now.isoformat()).problem
            return hub.signed(401, problem, claim.nonce)
        return None

    hub.before = strict
    client = HubClient(
        ADDRESS,
        hub.key.public_key(),
        files.identity.device,
        files.key,
        http=Http(transport=httpx.MockTransport(hub.handle)),
        clock=lambda: now + timedelta(days=400),
    )
    client.hello(HELLO)
    client.hello(HELLO)
    assert hub.asked == ["POST /v1/hello"] * 3


def test_a_hub_that_gives_no_time_with_its_refusal_is_not_asked_for_ever(
    files: DeviceFiles, hub: PretendHub
) -> None:
    hub.problem = refuse("clock-skew", 401, time="noon").problem
    with pytest.raises(Refused, match="clock-skew"):
        hub.client(files).hello(HELLO)
    assert hub.asked == ["POST /v1/hello"]


def test_a_hub_that_hangs_is_given_up_at_the_deadline(files: DeviceFiles) -> None:
    release = threading.Event()

    def hang(_request: object) -> None:
        release.wait(10)

    with serving(hang) as address:
        client = HubClient(address, files.key.public_key(), "d", files.key)
        began = time.monotonic()
        with pytest.raises(Unreachable):
            client.order("o", deadline=0.2)
        assert time.monotonic() - began < 2
        release.set()
        client.close()
