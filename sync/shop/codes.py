"""What was scanned or typed: a product's number, or one of the shop's own codes.

A scanner types as a keyboard does, and people type too; so lower case, spaces and dashes do not
matter in our own codes, nor a scanner's AIM symbology identifier in front ("]E0", "]Q1").

The shop's own codes:

| code | looks like |
| --- | --- |
| receipt's signed code | `TR1` and Crockford base 32 (`sync.shop.receipt_code`) |
| receipt number | `M2-7K3FA-000042`: device (2-4), series (5, Crockford), counter (6) |
| order number | `P-4821`, public |
| pickup code | `TP` and 10 signs of Crockford base 32, secret |
| customer card | `TC` and 10 digits |

Everything else is text: a SKU or words to search for. A shop may have a SKU that looks like one
of its codes, so every scan also keeps the `text` that was read.
"""

import re
from dataclasses import dataclass

from biip import BiipException, parse
from biip.gs1_messages import GS1Message
from biip.gtin import Gtin as GlobalTradeItemNumber

from sync.shop import crockford

_AIM_IDENTIFIER = re.compile(r"\][A-Za-z][0-9A-Za-z]")
_CROCKFORD = f"[{crockford.ALPHABET}ILO]"
_RECEIPT_NUMBER = re.compile(rf"([A-Z0-9]{{2,4}})-?({_CROCKFORD}{{5}})-?([0-9]{{6}})")
_ORDER_NUMBER = re.compile(r"P-?([0-9]{3,9})")
_PICKUP_CODE = re.compile(rf"TP({_CROCKFORD}{{10}})")
_CUSTOMER_CARD = re.compile(r"TC[0-9]{10}")
# Shorter than any signed code, longer than any receipt number of a device called "TR1".
_RECEIPT_CODE = re.compile(rf"TR1{_CROCKFORD}{{60,}}")


@dataclass(frozen=True, slots=True)
class Gtin:
    """A product's number, whichever barcode it came in; `gtin` always has 14 digits."""

    text: str
    gtin: str


@dataclass(frozen=True, slots=True)
class ReceiptCode:
    """The signed code on a receipt, to be read by `sync.shop.receipt_code.decode`."""

    text: str
    code: str


@dataclass(frozen=True, slots=True)
class ReceiptNumber:
    """A receipt's number as it is stored and printed, with its dashes."""

    text: str
    number: str


@dataclass(frozen=True, slots=True)
class OrderNumber:
    """An order's public number. It proves nothing."""

    text: str
    number: str


@dataclass(frozen=True, slots=True)
class PickupCode:
    """The secret that proves an order is the customer's."""

    text: str
    code: str


@dataclass(frozen=True, slots=True)
class CustomerCard:
    text: str
    card: str


@dataclass(frozen=True, slots=True)
class Text:
    """None of the above: a SKU, or words to search for."""

    text: str


Scan = Gtin | ReceiptCode | ReceiptNumber | OrderNumber | PickupCode | CustomerCard | Text


def classify(scan: str) -> Scan:
    """Say what a scan is. A number whose check digit is wrong is text, not a product."""
    text = scan.strip()
    own = _own_code(text)
    if own is not None:
        return own
    if gtin := find_gtin(text):
        return Gtin(text, gtin)
    return Text(text)


def find_gtin(text: str) -> str | None:
    """The 14 digits of the GTIN in a GTIN-8, -12, -13 or -14, UPC-E, GS1 element string or
    GS1 Digital Link; None when there is none or its check digit is wrong."""
    try:
        if text.startswith("("):
            return _gtin_of_message(GS1Message.parse_hri(text))
        found = parse(text).gtin
        return found.as_gtin_14() if found else None
    except (BiipException, IndexError):  # biip 5.2 reads past the end of a lone "]"
        return None


def gtin_14(digits: str) -> str | None:
    """A bare GTIN-8, -12, -13 or -14 as 14 digits, as it stands in a product file."""
    try:
        return GlobalTradeItemNumber.parse(digits.strip()).as_gtin_14()
    except BiipException:
        return None


def show_pickup_code(code: str) -> str:
    """A pickup code as it is shown and printed, in groups: "TP 4F7K2 9QXZM"."""
    return f"{code[:2]} {code[2:7]} {code[7:]}"


def _gtin_of_message(message: GS1Message) -> str | None:
    item = message.element_strings.get(ai="01")
    return item.gtin.as_gtin_14() if item and item.gtin else None


def _own_code(text: str) -> Scan | None:
    plain = _AIM_IDENTIFIER.sub("", text, count=1) if text.startswith("]") else text
    signs = re.sub(r"[\s-]", "", plain).upper()
    if signs.isdecimal():
        return None
    if match := _RECEIPT_NUMBER.fullmatch(signs):
        device, series, counter = match.groups()
        return ReceiptNumber(text, f"{device}-{crockford.normalise(series)}-{counter}")
    if match := _ORDER_NUMBER.fullmatch(signs):
        return OrderNumber(text, f"P-{match[1]}")
    if match := _PICKUP_CODE.fullmatch(signs):
        return PickupCode(text, "TP" + crockford.normalise(match[1]))
    if _CUSTOMER_CARD.fullmatch(signs):
        return CustomerCard(text, signs)
    if _RECEIPT_CODE.fullmatch(signs):
        return ReceiptCode(text, signs)
    return None
