"""The signed code on a receipt: proof, without any network, that a receipt is genuine.

`TR1` and Crockford base 32 of a body followed by its 64-byte Ed25519 signature: upper-case
letters and digits only, so a QR code stores it in its dense alphanumeric mode and a wedge
scanner types it on any keyboard layout. At most 400 signs.

The body, in this order (a varint is LEB128, seven bits a byte, least significant first; a text
is its length in one byte and its ASCII bytes; an amount is a varint with its sign in the
lowest bit, zigzag):

| field | written as |
| --- | --- |
| receipt number | text; its first part is the device's code |
| sale id | 0x00 and 16 bytes when it is a UUID, else a text |
| local time | 4 bytes, seconds since 2000-01-01, big-endian |
| total | amount, minor units |
| currency | 3 ASCII letters |
| record hash | first 16 bytes of the SHA-256 of the sale's event |
| unit amounts | varint n, then n lines: varint of runs, each a varint count and an amount |

n is the number of lines plus one, or 0 where the amounts do not fit. Signing and verifying are
the callers': what is signed is `body(receipt)`, which starts with a prefix of its own so that
no signature made for anything else is ever one of a receipt.
"""

import re
import uuid
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import groupby

from sync.shop import crockford

PREFIX = "TR1"
MAX_SIGNS = 400
SIGNATURE_BYTES = 64
HASH_BYTES = 16

_SIGNED_PREFIX = b"tresen receipt 1\n"
_EPOCH = datetime(2000, 1, 1)
_MAX_BODY = (MAX_SIGNS - len(PREFIX)) * 5 // 8 - SIGNATURE_BYTES
_NO_AMOUNTS = 0
_CURRENCY = re.compile(r"[A-Z]{3}")


class ReceiptCodeError(ValueError):
    """A code that is no receipt of ours.

    ReceiptCodeError
     +-- ForeignCode   something else was scanned
     +-- DamagedCode   it starts like one of ours, but part of it is missing or misread
    """


class ForeignCode(ReceiptCodeError):
    """Something else was scanned."""


class DamagedCode(ReceiptCodeError):
    """It starts like one of ours, but part of it is missing or misread."""


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the code says of a sale.

    `at` is the store's local time to the second. `units` holds, line by line as the sale
    records them, what each unit was paid at; None where that did not fit.
    """

    number: str
    sale: str
    at: datetime
    total: int
    currency: str
    record_hash: bytes
    units: tuple[tuple[int, ...], ...] | None = None

    @property
    def device_code(self) -> str:
        """The device whose key has signed: the first part of the receipt number."""
        return self.number.partition("-")[0]


@dataclass(frozen=True, slots=True)
class ReceiptCode:
    """A code taken apart. It is genuine when `signature` is the device's over `body`."""

    receipt: Receipt
    body: bytes
    signature: bytes


def body(receipt: Receipt) -> bytes:
    """What is signed and encoded: all of the receipt, without its unit amounts if they would
    make the code too long. ValueError for what a code cannot hold."""
    whole = _write(receipt)
    if len(whole) > _MAX_BODY:
        whole = _write(replace(receipt, units=None))
    if len(whole) > _MAX_BODY:
        raise ValueError(f"receipt number and sale id of {receipt.number} are too long for a code")
    return _SIGNED_PREFIX + whole


def encode(signed: bytes, signature: bytes) -> str:
    """The text of the QR code, from a `body` and its signature."""
    if not signed.startswith(_SIGNED_PREFIX) or len(signature) != SIGNATURE_BYTES:
        raise ValueError("only a receipt's body and a 64-byte signature make a receipt code")
    return PREFIX + crockford.encode(signed.removeprefix(_SIGNED_PREFIX) + signature)


def decode(code: str) -> ReceiptCode:
    """Take a scanned code apart; raises ForeignCode or DamagedCode."""
    text = code.strip().upper()
    if not text.startswith(PREFIX):
        raise ForeignCode(f"a receipt's code starts with {PREFIX}")
    if len(text) > MAX_SIGNS:
        raise DamagedCode("the code is longer than any receipt's")
    try:
        data = crockford.decode(text.removeprefix(PREFIX))
    except ValueError as error:
        raise DamagedCode(f"the code is misread: {error}") from error
    reader = _Reader(data)
    receipt = _read(reader)
    if reader.left != SIGNATURE_BYTES:
        raise DamagedCode(
            "the code is cut short"
            if reader.left < SIGNATURE_BYTES
            else "the code has too much in it"
        )
    written = data[:-SIGNATURE_BYTES]
    return ReceiptCode(receipt, _SIGNED_PREFIX + written, data[-SIGNATURE_BYTES:])


def _write(receipt: Receipt) -> bytes:
    if receipt.at.tzinfo or receipt.at.microsecond or not 2000 <= receipt.at.year < 2100:
        raise ValueError("a receipt's time is local, of this century and has whole seconds")
    if len(receipt.record_hash) != HASH_BYTES or not _CURRENCY.fullmatch(receipt.currency):
        raise ValueError(f"a receipt has {HASH_BYTES} bytes of hash and a currency of 3 letters")
    return b"".join(
        (
            _text(receipt.number),
            _sale_id(receipt.sale),
            int((receipt.at - _EPOCH).total_seconds()).to_bytes(4, "big"),
            _amount(receipt.total),
            receipt.currency.encode("ascii"),
            receipt.record_hash,
            _amounts(receipt.units),
        )
    )


def _read(reader: "_Reader") -> Receipt:
    number = reader.text()
    sale = reader.sale_id()
    at = _EPOCH + timedelta(seconds=int.from_bytes(reader.take(4), "big"))
    total = reader.amount()
    currency = reader.ascii(3)
    if not _CURRENCY.fullmatch(currency):
        raise DamagedCode("the code is misread: no currency")
    return Receipt(number, sale, at, total, currency, reader.take(HASH_BYTES), reader.amounts())


def _text(text: str) -> bytes:
    data = text.encode("ascii")
    if not 0 < len(data) < 128:
        raise ValueError(f"{text!r} does not fit into a receipt's code")
    return bytes((len(data),)) + data


def _sale_id(sale: str) -> bytes:
    try:
        as_uuid = uuid.UUID(sale)
    except ValueError:
        return _text(sale)
    # A UUID written in another way must come back as it was written.
    return b"\0" + as_uuid.bytes if str(as_uuid) == sale else _text(sale)


def _varint(value: int) -> bytes:
    data = bytearray()
    while value > 127:
        data.append(value & 127 | 128)
        value >>= 7
    data.append(value)
    return bytes(data)


def _amount(value: int) -> bytes:
    return _varint(value << 1 if value >= 0 else (-value << 1) - 1)


def _amounts(units: Sequence[Sequence[int]] | None) -> bytes:
    if units is None:
        return _varint(_NO_AMOUNTS)
    parts = [_varint(len(units) + 1)]
    for line in units:
        runs = [(len(list(run)), amount) for amount, run in groupby(line)]
        parts.append(_varint(len(runs)))
        parts.extend(_varint(count) + _amount(amount) for count, amount in runs)
    return b"".join(parts)


class _Reader:
    """Takes fields off the front of the data; what is missing is a DamagedCode."""

    # More units than one sale may have, so that a damaged count cannot fill the memory.
    _MAX_UNITS = 10_000

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    @property
    def left(self) -> int:
        return len(self._data) - self._at

    def take(self, size: int) -> bytes:
        if size > self.left:
            raise DamagedCode("the code is cut short")
        self._at += size
        return self._data[self._at - size : self._at]

    def ascii(self, size: int) -> str:
        try:
            return self.take(size).decode("ascii")
        except UnicodeDecodeError:
            raise DamagedCode("the code is misread: not a text where one belongs") from None

    def text(self) -> str:
        return self._text_of(self.take(1)[0])

    def sale_id(self) -> str:
        size = self.take(1)[0]
        return str(uuid.UUID(bytes=self.take(16))) if size == 0 else self._text_of(size)

    def varint(self) -> int:
        value = shift = 0
        while True:
            byte = self.take(1)[0]
            value |= (byte & 127) << shift
            shift += 7
            if byte < 128:
                return value

    def amount(self) -> int:
        zigzag = self.varint()
        return -((zigzag + 1) >> 1) if zigzag & 1 else zigzag >> 1

    def amounts(self) -> tuple[tuple[int, ...], ...] | None:
        lines = self.varint()
        if lines == _NO_AMOUNTS:
            return None
        return tuple(self._line() for _ in range(lines - 1))

    def _line(self) -> tuple[int, ...]:
        units: list[int] = []
        for _ in range(self.varint()):
            count, amount = self.varint(), self.amount()
            if len(units) + count > self._MAX_UNITS:
                raise DamagedCode("the code is misread: more units than a sale has")
            units.extend([amount] * count)
        return tuple(units)

    def _text_of(self, size: int) -> str:
        if not 0 < size < 128:
            raise DamagedCode("the code is misread: not a text where one belongs")
        return self.ascii(size)
