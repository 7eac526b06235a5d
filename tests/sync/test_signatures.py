"""A signature holds for the message it was made for, and for nothing that differs from it."""

from datetime import UTC, datetime, timedelta

import pytest

from sync import keys, signatures

KEY = keys.generate()
NOW = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)
TARGET = "/v1/changes?scope=staff%3Amitte&after=0"


def signed(**changes: object) -> dict[str, str]:
    asked = {
        "method": "POST",
        "target": TARGET,
        "headers": {"Idempotency-Key": "k1"},
        "body": b'{"a":1}',
        "nonce": "n1",
        "created": NOW,
    } | changes
    return signatures.sign_request(KEY, "device-m2", **asked)  # type: ignore[arg-type]


def verify(headers: dict[str, str], **changes: object) -> signatures.Claim:
    asked = {
        "method": "POST",
        "target": TARGET,
        "headers": {"Idempotency-Key": "k1"} | headers,
        "body": b'{"a":1}',
    } | changes
    return signatures.verify_request(KEY.public_key(), **asked)  # type: ignore[arg-type]


def test_a_request_as_signed_holds_and_says_who_when_and_once() -> None:
    claim = verify(signed())
    assert claim == signatures.Claim("device-m2", "n1", NOW)


@pytest.mark.parametrize(
    "changes",
    [
        {"method": "PUT"},
        {"target": "/v1/changes?scope=staff%3Ahafen&after=0"},
        {"target": "/v1/change?scope=staff%3Amitte&after=0"},
        {"target": "/v1/changes"},
        {"body": b'{"a":2}'},
        {"body": b""},
    ],
)
def test_what_was_changed_on_the_way_is_noticed(changes: dict[str, object]) -> None:
    with pytest.raises(signatures.BadSignature):
        verify(signed(), **changes)


def test_an_idempotency_key_can_be_neither_changed_nor_added() -> None:
    with pytest.raises(signatures.BadSignature):
        verify(signed() | {"Idempotency-Key": "k2"})
    bare = signed(headers={})
    with pytest.raises(signatures.BadSignature, match="not covered"):
        verify(bare)


def test_another_key_does_not_verify() -> None:
    with pytest.raises(signatures.BadSignature):
        signatures.verify_request(
            keys.generate().public_key(),
            method="POST",
            target=TARGET,
            headers=signed() | {"Idempotency-Key": "k1"},
            body=b'{"a":1}',
        )


def test_a_signature_that_covers_less_is_refused() -> None:
    # What a weaker signer would send: everything right, but the path is not covered.
    headers = signed()
    headers["Signature-Input"] = headers["Signature-Input"].replace(' "@path"', "")
    with pytest.raises(signatures.BadSignature):
        verify(headers)


@pytest.mark.parametrize("name", ["Signature", "Signature-Input", "Content-Digest"])
def test_no_part_of_it_may_be_missing(name: str) -> None:
    headers = signed()
    del headers[name]
    with pytest.raises(signatures.BadSignature):
        verify(headers)


@pytest.mark.parametrize(
    ("minutes", "fits"), [(-5, True), (0, True), (5, True), (-6, False), (6, False)]
)
def test_five_minutes_are_tolerated_either_way(minutes: int, fits: bool) -> None:
    claim = signatures.read_claim(signed())
    now = NOW + timedelta(minutes=minutes)
    if fits:
        claim.check_time(now)
    else:
        with pytest.raises(signatures.ClockSkew) as skew:
            claim.check_time(now)
        assert skew.value.created == NOW


@pytest.mark.parametrize(
    "value",
    [
        "",
        "nonsense(",
        'tresen=("@method")',
        'tresen=("@method");created="x";keyid="a";nonce="n"',
        'tresen=("@method");created=1;keyid="";nonce="n"',
        'tresen=("@method");created=1;keyid=1;nonce="n"',
        'tresen=("@method");created=99999999999999;keyid="a";nonce="n"',
        'a=("@method");created=1;keyid="a";nonce="n", b=("@method");created=1;keyid="b";nonce="n"',
        "tresen=1",
    ],
)
def test_a_claim_that_is_none_is_refused_without_a_key(value: str) -> None:
    with pytest.raises(signatures.BadSignature):
        signatures.read_claim({"Signature-Input": value})
    with pytest.raises(signatures.BadSignature, match="no signature"):
        signatures.read_claim({})


def answer(body: bytes | None = b"{}", nonce: str = "n1") -> dict[str, str]:
    return signatures.sign_response(KEY, "hub", status=200, body=body, nonce=nonce, created=NOW)


def accept(headers: dict[str, str], **changes: object) -> None:
    given = {"status": 200, "headers": headers, "body": b"{}", "nonce": "n1"} | changes
    signatures.verify_response(KEY.public_key(), **given)  # type: ignore[arg-type]


def test_an_answer_holds_for_its_question_alone() -> None:
    accept(answer())
    with pytest.raises(signatures.BadSignature, match="another request"):
        accept(answer(nonce="n2"))


@pytest.mark.parametrize("changes", [{"status": 404}, {"body": b"{ }"}])
def test_a_changed_answer_is_noticed(changes: dict[str, object]) -> None:
    with pytest.raises(signatures.BadSignature):
        accept(answer(), **changes)


def test_an_answers_body_must_be_covered() -> None:
    # A stream's signature covers the status alone and must not pass for one with a body.
    with pytest.raises(signatures.BadSignature):
        accept(answer(body=None))
    accept(answer(body=None), body=None)


def test_a_request_signed_by_the_same_key_is_no_answer() -> None:
    with pytest.raises(signatures.BadSignature):
        accept(signed(headers={}, body=b"{}"))


def test_nonces_do_not_repeat() -> None:
    assert len({signatures.new_nonce() for _ in range(1000)}) == 1000
