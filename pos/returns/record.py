"""A return as it is journalled: what came back, what it was paid at, and who gave the money."""

from datetime import datetime

import msgspec

from pos.returns.returning import Returning
from sync import wire
from sync.ids import new_id
from sync.shop.refund import RefundRecord
from sync.store.identity import Identity


def return_of(
    returning: Returning,
    refund: RefundRecord,
    claim: wire.Claim,
    number: str,
    *,
    identity: Identity,
    staff: wire.StaffMember,
    at: datetime,
    language: str,
) -> wire.Return:
    """The record with its number, the claim it is made under, who, where and when."""
    origin = returning.origin
    return wire.Return(
        id=new_id(),
        number=number,
        store=identity.store,
        device=identity.device,
        staff=staff.id,
        staff_name=staff.name,
        at=at.isoformat(),
        currency=origin.currency,
        language=language,
        claim=claim.id,
        origin=origin.id,
        origin_number=origin.number,
        lines=msgspec.convert(refund.lines, list[wire.Line], from_attributes=True),
        units=[
            wire.ReturnedUnit(
                line=unit.line,
                unit=unit.unit,
                amount=unit.amount,
                tax=unit.tax,
                disposition=returning.count(unit.line).disposition,
            )
            for unit in refund.units
        ],
        amount=refund.amount,
        taxes=msgspec.convert(refund.taxes, list[wire.TaxRow], from_attributes=True),
        tenders=msgspec.convert(refund.tenders, list[wire.Tender], from_attributes=True),
        cash_rounding=refund.cash_rounding,
        reason=", ".join(dict.fromkeys(returning.count(line).reason for line in returning.chosen)),
        customer=origin.customer,
    )
