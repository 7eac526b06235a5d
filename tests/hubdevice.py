"""A device without files or screen, for tests of the hub: its key, its chain, its client.

It says exactly what it is told to, also what a real device would not: events twice, out of
order, with a hole, signed by somebody else.
"""

import base64
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Protocol

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hubs import RunningHub
from tinyshop import GTIN, PRICES, SALE

from sync import chain, keys, wire
from sync.http import Http
from sync.ids import new_id
from sync.replica.client import HubClient
from sync.shop import pricing, receipt_code
from sync.shop.refund import refund_of

SERIES = "7K3FA"
AT = "2026-03-02T10:15:00"

_REDUCED = frozenset({"v-book"})
_BOOK = pricing.PriceBook(
    pricing.Settings(
        currency="EUR",
        tax_rates=(
            pricing.TaxRate("standard", pricing.Rate.parse("19")),
            pricing.TaxRate("reduced", pricing.Rate.parse("7")),
        ),
    )
)


class Enrols(Protocol):
    """Enrols a device of a role in a store: the fixture of the hub's tests."""

    def __call__(self, role: wire.Role, store: str = "mitte") -> "HubDevice": ...


@dataclass
class Enrolling:
    """What one asks when enrolling, and what came back."""

    status: int
    body: bytes


class HubDevice:
    def __init__(self, hub: RunningHub, role: wire.Role, store: str = "mitte") -> None:
        self.key = keys.generate()
        self.store = store
        code = hub.enrol(role, store, f"{role} of a test")
        answer = post_enrol(hub.address, code, self.key)
        assert answer.status == 200, answer.body
        said = msgspec.json.decode(answer.body, type=wire.Enrolled)
        self.id, self.code = said.device, said.code
        self.hub_key = keys.public_from_text(said.hub_public_key)
        self.client = HubClient(hub.address, self.hub_key, self.id, self.key)
        self.epoch = new_id()
        self.journal: list[bytes] = []
        self._numbers = 0

    def close(self) -> None:
        self.client.close()

    # --- its journal --------------------------------------------------------------------------

    def write(self, type_: str, payload: wire.Message, *, version: int = 1) -> bytes:
        """Append an event to this device's chain; gives its bytes."""
        raw = self.encode(type_, payload, version=version, seq=len(self.journal) + 1)
        self.journal.append(raw)
        return raw

    def encode(
        self,
        type_: str,
        payload: wire.Message,
        *,
        version: int = 1,
        seq: int,
        prev_hash: str | None = None,
    ) -> bytes:
        before = self.journal[seq - 2] if seq > 1 else None
        linked = chain.GENESIS if before is None else chain.digest(before)
        event = wire.Event(
            device=self.id,
            epoch=self.epoch,
            seq=seq,
            event_id=new_id(),
            type=type_,
            version=version,
            time=datetime.now(UTC).isoformat().replace("+00:00", "Z"),
            prev_hash=prev_hash or linked,
            payload=msgspec.Raw(msgspec.json.encode(payload)),
        )
        return chain.encode(event)

    def push(self, raws: Sequence[bytes] | None = None) -> wire.Pushed:
        """Send these events, or the whole journal, as one run."""
        run = list(self.journal if raws is None else raws)
        return self.client.push(
            wire.Push(
                epoch=self.epoch,
                events=[msgspec.Raw(raw) for raw in run],
                head=chain.sign_head(self.key, chain.digest(run[-1])),
            )
        )

    @property
    def number(self) -> str:
        self._numbers += 1
        return f"{self.code}-{SERIES}-{self._numbers:06d}"

    # --- what it sells and takes back ---------------------------------------------------------

    def sell(
        self, goods: dict[str, int], *, customer: str = "", order: wire.Order | None = None
    ) -> wire.Sale:
        """Sell for cash, write it down and send it."""
        lines = [line.line for line in order.lines] if order else priced(goods)
        sale = sale_of(self, lines, customer=customer, order=order.id if order else "")
        self.write("sale", sale)
        self.push(self.journal[-1:])
        return sale

    def take_back(
        self, origin: wire.Origin, claim: wire.Claim, *, disposition: str = "shelf"
    ) -> wire.Return:
        """Refund the claimed units in full, write it down and send it."""
        said = return_of(self, origin, claim.id, claim.lines, disposition)
        self.write("return", said)
        self.push(self.journal[-1:])
        return said

    def receipt_code(self, sale: wire.Sale) -> str:
        body = receipt_code.body(
            receipt_code.Receipt(
                number=sale.number,
                sale=sale.id,
                at=datetime.fromisoformat(sale.at),
                total=sale.total,
                currency=sale.currency,
                record_hash=b"\1" * receipt_code.HASH_BYTES,
            )
        )
        return receipt_code.encode(body, keys.sign(self.key, body))


def post_enrol(address: str, code: str, key: Ed25519PrivateKey) -> Enrolling:
    """Ask to be enrolled with a code as it is given out, fingerprint and all."""
    asked = wire.Enrol(
        code=code.rpartition("-")[0],
        public_key=base64.b64encode(keys.public_bytes(key)).decode(),
        name="test",
        nonce=new_id(),
    )
    with Http() as http:
        answer = http.send("POST", f"{address}/v1/enrol", body=msgspec.json.encode(asked))
    return Enrolling(answer.status, answer.body)


def priced(goods: dict[str, int]) -> list[wire.Line]:
    """Lines at the tiny shop's prices, as the engine gives them."""
    basket = pricing.Basket(
        at=datetime.fromisoformat(AT),
        lines=tuple(
            pricing.Line(
                line=str(number),
                variant=pricing.Variant(
                    id=variant,
                    tax="reduced" if variant in _REDUCED else "standard",
                    price=SALE.get(variant, PRICES.get(variant, 500)),
                ),
                quantity=quantity,
            )
            for number, (variant, quantity) in enumerate(goods.items(), start=1)
        ),
    )
    return [
        wire.Line(
            line=line.line,
            variant=line.variant,
            sku=line.variant.upper(),
            gtin=GTIN.get(line.variant, ""),
            name=line.variant,
            quantity=line.quantity,
            unit_price=line.unit_price,
            listed=line.listed,
            amount=line.amount,
            tax_rate=line.tax_rate,
            tax=line.tax,
            paid=line.paid,
            units=list(line.units),
            unit_tax=list(line.unit_tax),
        )
        for line in pricing.price(_BOOK, basket).lines
    ]


def tax_rows(lines: Sequence[wire.Line]) -> list[wire.TaxRow]:
    rows = []
    for rate in sorted({line.tax_rate for line in lines}, reverse=True):
        gross = sum(line.paid for line in lines if line.tax_rate == rate)
        tax = sum(line.tax for line in lines if line.tax_rate == rate)
        rows.append(wire.TaxRow(rate=rate, net=gross - tax, tax=tax, gross=gross))
    return rows


def sale_of(
    device: HubDevice, lines: list[wire.Line], *, customer: str = "", order: str = ""
) -> wire.Sale:
    total = sum(line.paid for line in lines)
    return wire.Sale(
        id=new_id(),
        number=device.number,
        store=device.store,
        device=device.id,
        staff=f"{device.store}-cashier",
        at=AT,
        currency="EUR",
        tax_mode="inclusive",
        lines=lines,
        subtotal=sum(line.listed for line in lines),
        discount=sum(line.listed - line.amount for line in lines),
        taxes=tax_rows(lines),
        total=total,
        tenders=[wire.Tender(type="cash", tendered=total + 500, applied=total)],
        change=500,
        customer=customer,
        order=order,
    )


def return_of(
    device: HubDevice,
    origin: wire.Origin,
    claim: str,
    wanted: Sequence[wire.ClaimLine],
    disposition: str = "shelf",
) -> wire.Return:
    refund = refund_of(
        origin, {each.line: each.units for each in wanted}, pricing.Settings(currency="EUR")
    )
    lines = msgspec.convert(refund.lines, list[wire.Line], from_attributes=True)
    return wire.Return(
        id=new_id(),
        number=device.number,
        store=device.store,
        device=device.id,
        staff=f"{device.store}-cashier",
        at=AT,
        currency="EUR",
        claim=claim,
        origin=origin.id,
        origin_number=origin.number,
        lines=lines,
        units=[
            wire.ReturnedUnit(
                line=unit.line,
                unit=unit.unit,
                amount=unit.amount,
                tax=unit.tax,
                disposition=disposition,  # type: ignore[arg-type]
            )
            for unit in refund.units
        ],
        amount=refund.amount,
        taxes=tax_rows(lines),
        tenders=msgspec.convert(refund.tenders, list[wire.Tender], from_attributes=True),
    )
