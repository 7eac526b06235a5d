"""A scan is told apart by its form, however it was typed."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as some

from sync.shop import crockford
from sync.shop.codes import (
    CustomerCard,
    Gtin,
    OrderNumber,
    PickupCode,
    ReceiptCode,
    ReceiptNumber,
    Text,
    classify,
    find_gtin,
    gtin_14,
    show_pickup_code,
)


def check_digit(digits: str) -> str:
    weighted = sum(int(digit) * (3 - 2 * (at % 2)) for at, digit in enumerate(reversed(digits)))
    return str(-weighted % 10)


@pytest.mark.parametrize(
    ("scan", "gtin"),
    [
        ("96385074", "00000096385074"),
        ("036000291452", "00036000291452"),
        ("4006381333931", "04006381333931"),
        (" 4006381333931 ", "04006381333931"),
        ("10012345678902", "10012345678902"),
        ("]E04006381333931", "04006381333931"),
        ("04252614", "00042100005264"),  # UPC-E, written out
        ("0104006381333931" + "10LOT7", "04006381333931"),
        ("]C10104006381333931" + "21SERIAL", "04006381333931"),
        ("10LOT7" + "\x1d" + "0104006381333931", "04006381333931"),
        ("(01)04006381333931(10)LOT7", "04006381333931"),
        ("https://id.gs1.org/01/09521234543213/10/LOT7", "09521234543213"),
        ("https://shop.example/01/9521234543213?17=301231", "09521234543213"),
    ],
)
def test_every_barcode_of_a_product_gives_its_number_in_14_digits(scan: str, gtin: str) -> None:
    assert classify(scan) == Gtin(scan.strip(), gtin)


@given(some.sampled_from([7, 11, 12, 13]), some.data())
def test_a_wrong_check_digit_is_no_product(length: int, data: some.DataObject) -> None:
    digits = data.draw(some.text("0123456789", min_size=length, max_size=length))
    whole = digits + check_digit(digits)
    assert gtin_14(whole) == whole.zfill(14)
    wrong = digits + str((int(whole[-1]) + data.draw(some.integers(1, 9))) % 10)
    assert gtin_14(wrong) is None


@pytest.mark.parametrize(
    "scan",
    ["4006381333932", "(01)04006381333932", "(01)", "(XY)1", "0104006381333932", "10LOT7",
     "https://shop.example/p/4006381333931", "123"],
)  # fmt: skip
def test_what_holds_no_valid_number_is_text(scan: str) -> None:
    assert find_gtin(scan) is None
    assert classify(scan) == Text(scan)


@pytest.mark.parametrize(
    "scan", ["M2-7K3FA-000042", "m2-7k3fa-000042", "m27k3fa000042", "M2 7K3FA 000042"]
)
def test_a_receipt_number_may_be_typed_in_any_way(scan: str) -> None:
    assert classify(scan) == ReceiptNumber(scan, "M2-7K3FA-000042")


def test_look_alikes_are_read_in_the_series_only() -> None:
    assert classify("OIL-OILIO-000042") == ReceiptNumber("OIL-OILIO-000042", "OIL-01110-000042")


def test_a_long_number_is_never_taken_for_a_receipt() -> None:
    assert classify("4006381333932") == Text("4006381333932")


@pytest.mark.parametrize("scan", ["P-4821", "p4821", "p-4821", "P 4821"])
def test_an_order_number_may_be_typed_in_any_way(scan: str) -> None:
    assert classify(scan) == OrderNumber(scan, "P-4821")


@pytest.mark.parametrize("scan", ["TP4F7K29QXZM", "tp 4f7k2 9qxzm", "]Q1TP4F7K29QXZM"])
def test_a_pickup_code_may_be_typed_in_any_way(scan: str) -> None:
    assert classify(scan) == PickupCode(scan, "TP4F7K29QXZM")


def test_a_pickup_code_is_shown_in_groups_that_read_back() -> None:
    shown = show_pickup_code("TP4F7K29QXZM")
    assert shown == "TP 4F7K2 9QXZM"
    assert classify(shown) == PickupCode(shown, "TP4F7K29QXZM")


@given(some.binary(min_size=64, max_size=240))
def test_a_receipts_signed_code_is_known_by_its_start(data: bytes) -> None:
    code = "TR1" + crockford.encode(data)
    assert classify(code.lower()) == ReceiptCode(code.lower(), code)


def test_a_customer_card_has_ten_digits() -> None:
    assert classify("TC0000001042") == CustomerCard("TC0000001042", "TC0000001042")
    assert classify("TC000001042") == Text("TC000001042")


@given(some.text(max_size=60))
@example("]")
@example("]E")
def test_any_text_is_something_and_keeps_what_was_read(scan: str) -> None:
    assert classify(scan).text == scan.strip()
