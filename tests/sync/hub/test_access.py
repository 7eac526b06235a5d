"""Who may ask the hub what, and how it knows who asks."""

from datetime import UTC, datetime, timedelta

import msgspec
import pytest
import zstandard
from hubdevice import Enrols, HubDevice
from hubs import RunningHub

from sync import keys, signatures, wire
from sync.http import Answer, Http, Refused
from sync.replica.client import HubClient

SCOPES = ("chain", "store:mitte", "staff:mitte", "store:hafen", "store:online")


def ask(
    hub: RunningHub, target: str, headers: dict[str, str], *, method: str = "GET", body: bytes = b""
) -> Answer:
    with Http() as http:
        return http.send(method, hub.address + target, headers=headers, body=body)


def problem(answer: Answer) -> wire.Problem:
    assert answer.headers["content-type"] == "application/problem+json"
    found = msgspec.json.decode(answer.body, type=wire.Problem)
    assert found.status == answer.status
    return found


def signed(
    device: HubDevice, target: str, *, at: datetime | None = None, nonce: str = ""
) -> dict[str, str]:
    return signatures.sign_request(
        device.key,
        device.id,
        method="GET",
        target=target,
        nonce=nonce or signatures.new_nonce(),
        created=at or datetime.now(UTC),
    )


@pytest.mark.parametrize("path", ["changes?scope=chain", "sales?number=1", "orders/1", "nowhere"])
def test_an_unsigned_request_reads_nothing(hub: RunningHub, path: str) -> None:
    answer = ask(hub, f"/v1/{path}", {})
    assert problem(answer).type == "bad-signature"


def test_a_device_that_was_never_enrolled_reads_nothing(hub: RunningHub, till: HubDevice) -> None:
    stranger = HubClient(hub.address, till.hub_key, "nobody", keys.generate())
    with pytest.raises(Refused) as refused:
        stranger.changes("chain", 0)
    stranger.close()
    assert refused.value.problem.type == "unknown-device"


def test_a_key_that_is_not_the_devices_reads_nothing(hub: RunningHub, till: HubDevice) -> None:
    thief = HubClient(hub.address, till.hub_key, till.id, keys.generate())
    with pytest.raises(Refused) as refused:
        thief.changes("chain", 0)
    thief.close()
    assert refused.value.problem.type == "bad-signature"


def test_a_revoked_device_reads_nothing(hub: RunningHub, enrols: Enrols) -> None:
    device = enrols("till")
    assert device.client.changes("chain", 0).rows
    hub.run("devices", "revoke", device.id)
    for question in (
        lambda: device.client.changes("chain", 0),
        lambda: device.client.hello(wire.Hello(protocol=1, version="1", epoch="e", seq=0)),
        lambda: device.client.find_sale(number="1"),
    ):
        with pytest.raises(Refused) as refused:
            question()
        assert refused.value.problem.type == "revoked"


def test_a_copied_request_is_not_answered_again_even_after_a_crash(
    hub: RunningHub, till: HubDevice
) -> None:
    target = "/v1/changes?scope=chain&after=0"
    headers = signed(till, target)
    assert ask(hub, target, headers).status == 200
    assert problem(ask(hub, target, headers)).type == "bad-signature"
    hub.kill()
    hub.start()
    assert problem(ask(hub, target, headers)).type == "bad-signature"


def test_a_signature_covers_where_it_goes(hub: RunningHub, till: HubDevice) -> None:
    headers = signed(till, "/v1/changes?scope=chain")
    answer = ask(hub, "/v1/changes?scope=staff:mitte", headers)
    assert problem(answer).type == "bad-signature"


@pytest.mark.parametrize("off", [timedelta(minutes=-6), timedelta(minutes=6), timedelta(days=900)])
def test_a_clock_that_is_off_is_told_the_hubs_time(
    hub: RunningHub, till: HubDevice, off: timedelta
) -> None:
    target, now = "/v1/changes?scope=chain", datetime.now(UTC)
    found = problem(ask(hub, target, signed(till, target, at=now + off)))
    assert found.type == "clock-skew"
    assert abs(datetime.fromisoformat(found.params["time"]) - now) < timedelta(minutes=1)


def test_every_answer_is_signed_by_the_hub_for_the_question_it_answers(
    hub: RunningHub, till: HubDevice
) -> None:
    for target in ("/v1/changes?scope=chain", "/v1/sales?number=none", "/v1/nowhere"):
        nonce = signatures.new_nonce()
        answer = ask(hub, target, signed(till, target, nonce=nonce))
        signatures.verify_response(
            till.hub_key, status=answer.status, headers=answer.headers, body=answer.raw, nonce=nonce
        )


@pytest.mark.parametrize("role", ["kiosk", "till", "desk"])
def test_a_role_reads_its_scopes_and_no_others(enrols: Enrols, role: wire.Role) -> None:
    device = enrols(role)
    hello = wire.Hello(protocol=wire.PROTOCOL, version="0.1", epoch=device.epoch, seq=0)
    allowed = device.client.hello(hello).scopes
    assert ("staff:mitte" in allowed) == (role != "kiosk")
    for scope in (*SCOPES, "staff:hafen", "store:nowhere", ""):
        if scope in allowed:
            assert device.client.changes(scope, 0).rows
        else:
            with pytest.raises(Refused) as refused:
                device.client.changes(scope, 0)
            assert refused.value.problem.type == "not-allowed"


def test_a_kiosk_cannot_look_at_customers_sales_or_orders(kiosk: HubDevice) -> None:
    claim = wire.ClaimUnits(origin="x", lines=[wire.ClaimLine(line="1", units=[1])])
    client = kiosk.client
    for question in (
        lambda: client.customer(card="TC0000000001"),
        lambda: client.find_sale(number="M1-7K3FA-000001"),
        lambda: client.claim(claim, key="k"),
        lambda: client.order("x"),
        lambda: client.open_order("TP0000000000", key="k"),
        lambda: client.command("x", wire.Command(do="accept", staff="s"), key="k"),
    ):
        with pytest.raises(Refused) as refused:
            question()
        assert refused.value.problem.type == "not-allowed"


@pytest.mark.parametrize(
    ("body", "field"),
    [
        (b"", ""),
        (b"{", ""),
        (b'{"origin": 5, "lines": []}', "origin"),
        (b'{"origin": "x"}', "lines"),
        (b'{"origin": "x", "lines": [{"line": "1", "units": ["1"]}]}', "lines[0].units[0]"),
    ],
)
def test_a_body_that_is_wrong_is_refused_with_the_field(
    hub: RunningHub, till: HubDevice, body: bytes, field: str
) -> None:
    nonce = signatures.new_nonce()
    headers = {"Content-Type": "application/json", "Idempotency-Key": "k"}
    headers |= signatures.sign_request(
        till.key,
        till.id,
        method="POST",
        target="/v1/claims",
        headers=headers,
        body=body,
        nonce=nonce,
        created=datetime.now(UTC),
    )
    found = problem(ask(hub, "/v1/claims", headers, method="POST", body=body))
    assert (found.type, found.params.get("field")) == ("bad-request", field or None)


def test_a_body_that_is_too_large_is_refused(till: HubDevice) -> None:
    push = wire.Push(epoch="e", events=[msgspec.Raw(b'"%s"' % (b"x" * 9_000_000))], head="")
    with pytest.raises(Refused) as refused:
        till.client.push(push)
    assert refused.value.problem.type == "too-large"


def test_answers_come_packed_to_who_can_unpack_them(hub: RunningHub, till: HubDevice) -> None:
    target = "/v1/changes?scope=chain"
    packed = ask(hub, target, signed(till, target) | {"Accept-Encoding": "gzip, zstd"})
    plain = ask(hub, target, signed(till, target) | {"Accept-Encoding": "identity"})
    assert packed.headers["content-encoding"] == "zstd"
    assert "content-encoding" not in plain.headers
    assert len(packed.raw) < len(packed.body) == len(plain.raw)


def test_a_packed_request_is_unpacked_within_limits(hub: RunningHub, till: HubDevice) -> None:
    def hello(body: bytes) -> Answer:
        headers = signatures.sign_request(
            till.key,
            till.id,
            method="POST",
            target="/v1/hello",
            body=body,
            nonce=signatures.new_nonce(),
            created=datetime.now(UTC),
        )
        headers["Content-Encoding"] = "zstd"
        return ask(hub, "/v1/hello", headers, method="POST", body=body)

    said = wire.Hello(protocol=wire.PROTOCOL, version="0.1", epoch="e", seq=0)
    packer = zstandard.ZstdCompressor()
    assert hello(packer.compress(msgspec.json.encode(said))).status == 200
    bomb = packer.compress(b" " * 50_000_000)
    assert len(bomb) < 10_000
    assert problem(hello(bomb)).type == "too-large"
    assert problem(hello(b"not packed")).type == "bad-request"


def test_nothing_a_kiosk_may_read_names_a_customer(kiosk: HubDevice, desk: HubDevice) -> None:
    contact = wire.Contact(name="Canary Bird", email="canary@example.com", phone="03023125077")
    wanted = wire.PlaceOrder(
        store="mitte",
        channel="kiosk",
        lines=[wire.Wanted(variant="v-bowl", quantity=1)],
        contact=contact,
        expected_total=899,
    )
    placed = kiosk.client.place_order(wanted, key="canary")
    hello = wire.Hello(protocol=wire.PROTOCOL, version="0.1", epoch="e", seq=0)
    signs = ("Canary", "canary@", "23125077", placed.order.number, placed.pickup_code)
    for scope in kiosk.client.hello(hello).scopes:
        bodies = b"".join(bytes(row.body) for row in kiosk.client.changes(scope, 0).rows)
        assert not [sign for sign in signs if sign.encode() in bodies]
    seen = b"".join(bytes(row.body) for row in desk.client.changes("staff:mitte", 0).rows)
    assert [sign for sign in signs if sign.encode() in seen] == ["Canary", placed.order.number]
