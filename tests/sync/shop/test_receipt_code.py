"""A receipt's code holds what was put in, or says that it is none."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from sync.shop.receipt_code import (
    MAX_SIGNS,
    DamagedCode,
    ForeignCode,
    Receipt,
    body,
    decode,
    encode,
)

SIGNATURE = bytes(range(64))
amounts = some.integers(-(10**9), 10**9)
receipts = some.builds(
    Receipt,
    number=some.from_regex(r"[A-Z0-9]{2,4}-[0-9A-HJKMNP-TV-Z]{5}-[0-9]{6}", fullmatch=True),
    sale=some.uuids().map(str) | some.from_regex(r"[a-z0-9-]{1,40}", fullmatch=True),
    at=some.integers(0, 10**9).map(lambda seconds: datetime(2026, 1, 1) + timedelta(0, seconds)),
    total=amounts,
    currency=some.sampled_from(["EUR", "JPY", "KWD"]),
    record_hash=some.binary(min_size=16, max_size=16),
    units=some.none()
    | some.lists(some.lists(amounts, max_size=8).map(tuple), max_size=30).map(tuple),
)


def receipt(units: tuple[tuple[int, ...], ...] | None = ((1290, 1290), (500,))) -> Receipt:
    return Receipt(
        number="M2-7K3FA-000042",
        sale="0190a8f2-7b1c-7d3e-8f00-123456789abc",
        at=datetime(2026, 7, 15, 12, 30, 5),
        total=3080,
        currency="EUR",
        record_hash=bytes(16),
        units=units,
    )


@given(receipts, some.binary(min_size=64, max_size=64))
def test_a_code_gives_back_what_was_put_in(receipt: Receipt, signature: bytes) -> None:
    signed = body(receipt)
    text = encode(signed, signature)
    read = decode(text)
    assert len(text) <= MAX_SIGNS
    assert text == text.upper()
    assert text.isalnum()
    assert (read.body, read.signature) == (signed, signature)
    assert read.receipt.units in (receipt.units, None)
    assert body(read.receipt) == signed


@given(receipts)
def test_a_code_says_which_device_has_signed(receipt: Receipt) -> None:
    device = decode(encode(body(receipt), SIGNATURE)).receipt.device_code
    assert receipt.number.startswith(device + "-")


def test_amounts_of_an_everyday_sale_fit() -> None:
    units = tuple((1290 + line,) * 3 for line in range(20))
    assert decode(encode(body(receipt(units)), SIGNATURE)).receipt.units == units


def test_amounts_that_do_not_fit_are_left_out_whole() -> None:
    units = tuple((amount,) for amount in range(1000, 1100))
    assert decode(encode(body(receipt(units)), SIGNATURE)).receipt == receipt(None)


@given(some.data())
def test_a_part_of_a_code_is_damaged(data: some.DataObject) -> None:
    text = encode(body(receipt()), SIGNATURE)
    length = data.draw(some.integers(3, len(text) - 1))
    with pytest.raises(DamagedCode):
        decode(text[:length])


@given(some.text("0123456789ABCDEFGHJKMNPQRSTVWXYZ", max_size=420))
def test_noise_after_the_prefix_is_damaged(noise: str) -> None:
    with pytest.raises(DamagedCode):
        decode("TR1" + noise)


@given(receipts, some.data())
def test_a_misread_sign_is_never_another_receipt_unnoticed(
    receipt: Receipt, data: some.DataObject
) -> None:
    signed = body(receipt)
    text = encode(signed, SIGNATURE)
    at = data.draw(some.integers(3, len(text) - 1))
    sign = data.draw(some.sampled_from("0123456789ABCDEFGHJKMNPQRSTVWXYZ".replace(text[at], "")))
    try:
        read = decode(text[:at] + sign + text[at + 1 :])
    except DamagedCode:
        return
    assert (read.body, read.signature) != (signed, SIGNATURE)


def test_lower_case_and_spaces_are_read() -> None:
    text = encode(body(receipt()), SIGNATURE)
    assert decode(f" {text[:50].lower()} {text[50:]}\n").receipt == receipt()


@pytest.mark.parametrize("text", ["", "4006381333931", "TR2ABC", "https://shop.example/TR1"])
def test_another_code_is_foreign(text: str) -> None:
    with pytest.raises(ForeignCode, match="TR1"):
        decode(text)


@pytest.mark.parametrize("text", ["TR1", "TR1U", "TR1é", "TR1" + "0" * 398])
def test_what_cannot_be_read_is_damaged(text: str) -> None:
    with pytest.raises(DamagedCode):
        decode(text)


def test_too_much_after_the_body_is_damaged() -> None:
    with pytest.raises(DamagedCode, match="too much"):
        decode(encode(body(receipt()) + b"\0", SIGNATURE))


@pytest.mark.parametrize(
    "changed",
    [
        {"number": ""},
        {"number": "M2-" + "7" * 125},
        {"number": "M2-7K3FÄ-000042"},
        {"sale": "x" * 130},
        {"number": "M" * 100, "sale": "x" * 100},
        {"currency": "Euro"},
        {"record_hash": bytes(32)},
        {"at": datetime(2026, 7, 15, 12, 30, 5, 1)},
        {"at": datetime(1999, 7, 15)},
    ],
)
def test_what_a_code_cannot_hold_is_refused(changed: dict[str, object]) -> None:
    fields = {name: getattr(receipt(), name) for name in Receipt.__slots__}
    with pytest.raises(ValueError, match=r"receipt|ascii|code"):
        body(Receipt(**fields | changed))


def test_only_a_body_and_a_whole_signature_make_a_code() -> None:
    with pytest.raises(ValueError, match="receipt"):
        encode(b"something else", SIGNATURE)
    with pytest.raises(ValueError, match="receipt"):
        encode(body(receipt()), SIGNATURE[:63])
