"""Sales as a hub tells the returns screen of them, without a hub."""

import msgspec

from sync import wire


def origin_of(sale: wire.Sale, **changes: object) -> wire.Origin:
    """All of it handed over and nothing returned, unless `changes` says otherwise."""
    units = {
        line.line: [
            wire.UnitState(unit=unit, state="returnable") for unit in range(1, line.quantity + 1)
        ]
        for line in sale.lines
    }
    origin = wire.Origin(
        id=sale.id,
        number=sale.number,
        kind="sale",
        store=sale.store,
        store_name="Demo Store Mitte",
        at=sale.at,
        currency=sale.currency,
        tax_mode=sale.tax_mode,
        lines=sale.lines,
        units=units,
        tenders=sale.tenders,
        cash_rounding=sale.cash_rounding,
        total=sale.total,
        return_days=30,
        customer=sale.customer,
    )
    return msgspec.structs.replace(origin, **changes)


def claim_of(units: wire.ClaimUnits, expires_at: str = "2126-01-01T00:00:00+00:00") -> wire.Claim:
    """What is claimed, granted."""
    return wire.Claim(id="claim-1", origin=units.origin, lines=units.lines, expires_at=expires_at)
