"""A return: its units marked, its goods back on the shelf, its points and its order's payment."""

from collections.abc import Iterable

from sync import wire
from sync.hub import loyalty
from sync.hub.ordering import payment
from sync.hub.projection.source import Source
from sync.hub.returning import origin
from sync.hub.store import catalogue, claims, orders, sales, stock
from sync.hub.store.database import Write
from sync.shop.pricing import PricingError
from sync.shop.refund import NotReturnable, TenderTerms, refund_of
from sync.shop.terms import settings_of


def returned(write: Write, source: Source, said: wire.Return) -> None:
    """Money was paid out, whatever the hub thinks of it: recorded first, doubts are tasks."""
    goods = origin.by_id(write.connection, said.origin)
    origin_id = goods.id if goods else said.origin
    fault = _refund_fault(write, said, goods) if goods else ""
    recorded = sales.Recorded(source.event.epoch, source.event.seq)
    if not sales.add_return(write, said, origin_id, recorded):
        source.raise_task(write, "return-repeated", number=said.number)
        return
    if goods is None:
        source.raise_task(
            write, "return-without-origin", number=said.number, origin=said.origin_number
        )
    if fault:
        source.raise_task(
            write,
            "refund-differs",
            number=said.number,
            origin=said.origin_number,
            amount=str(said.amount),
            fault=fault,
        )
    _end_claim(write, source, said, origin_id)
    _mark_units(write, source, said, goods, origin_id)
    _restock(write, said)
    if goods is not None:
        _settle(write, said, goods)


def _refund_fault(write: Write, said: wire.Return, goods: origin.Goods) -> str:
    """How a refund differs from what the rules give back for its units; empty when it does not.

    Asked before the return is recorded. Units that came back before, or never were, have tasks
    of their own.
    """
    settings = catalogue.find_store(write.connection, said.store)
    if settings is None:
        return f"no store {said.store}"
    chosen: dict[str, list[int]] = {}
    for unit in said.units:
        chosen.setdefault(unit.line, []).append(unit.unit)
    try:
        due = refund_of(
            origin.show(write.connection, goods, write.at), chosen, settings_of(settings)
        )
    except NotReturnable as refused:
        return "" if refused.why in ("returned", "unknown") else str(refused)
    except PricingError as error:
        return str(error)
    parts: dict[str, tuple[object, object]] = {
        "amount": (said.amount, due.amount),
        "units": (
            sorted((u.line, u.unit, u.amount, u.tax) for u in said.units),
            sorted((u.line, u.unit, u.amount, u.tax) for u in due.units),
        ),
        "taxes": (
            sorted((row.rate, row.net, row.tax, row.gross) for row in said.taxes),
            sorted((str(row.rate), row.net, row.tax, row.gross) for row in due.taxes),
        ),
        "tenders": (_applied(said.tenders), _applied(due.tenders)),
        "cash rounding": (said.cash_rounding, due.cash_rounding),
    }
    return ", ".join(name for name, (paid, owed) in parts.items() if paid != owed)


def _applied(tenders: Iterable[TenderTerms]) -> list[tuple[str, int]]:
    return sorted((tender.type, tender.applied) for tender in tenders)


def _end_claim(write: Write, source: Source, said: wire.Return, origin_id: str) -> None:
    """The claim must be this device's, for these units, and not used or given back before.

    That it ran out meanwhile does not matter by itself; a unit that somebody else returned
    since then shows up as returned twice.
    """
    granted = claims.find(write.connection, said.claim)
    units = {claims.UnitKey(unit.line, unit.unit) for unit in said.units}
    if (
        granted is None
        or granted.ended
        or granted.device != source.device.id
        or granted.claim.origin != origin_id
        or not units <= set(claims.unit_keys(granted.claim.lines))
    ):
        source.raise_task(
            write,
            "return-without-claim",
            number=said.number,
            origin=said.origin_number,
            amount=str(said.amount),
        )
    if granted is not None and granted.device == source.device.id and not granted.ended:
        claims.end(write, granted, "returned")


def _mark_units(
    write: Write, source: Source, said: wire.Return, goods: origin.Goods | None, origin_id: str
) -> None:
    for unit in said.units:
        key = claims.UnitKey(unit.line, unit.unit)
        subject = f"{origin_id}/{unit.line}/{unit.unit}"
        earlier = claims.give_back(write, origin_id, key, said)
        if earlier is not None:
            source.raise_task(
                write,
                "returned-twice",
                subject=f"{subject}/{said.number}",
                number=said.number,
                earlier=earlier.return_number,
                origin=said.origin_number,
                amount=str(unit.amount),
            )
        line = goods.line(unit.line) if goods else None
        if goods and (line is None or not 1 <= unit.unit <= len(line.units)):
            source.raise_task(
                write, "unknown-unit", subject=subject, number=said.number, origin=goods.number
            )
        elif line and unit.amount > line.units[unit.unit - 1]:
            source.raise_task(
                write,
                "refund-too-high",
                subject=subject,
                number=said.number,
                paid=str(line.units[unit.unit - 1]),
                amount=str(unit.amount),
            )


def _restock(write: Write, said: wire.Return) -> None:
    """What goes back to the shelf can be sold again, in the store that took it."""
    back = wire.stock_moves(said)
    known = catalogue.known_variants(write.connection, back)
    moves = [
        stock.Move(said.store, variant, on_hand=pieces)
        for variant, pieces in back.items()
        if variant in known
    ]
    stock.move(write, moves, reason="return", reference=said.id)


def _settle(write: Write, said: wire.Return, goods: origin.Goods) -> None:
    refunded = sum(r.amount for r in sales.returns_of(write.connection, goods.id))
    loyalty.take_back(
        write, goods.customer, goods.reference, goods.total - refunded, goods.currency
    )
    kept = orders.find(write.connection, goods.id, lock=True) if goods.kind == "order" else None
    if kept is not None:
        payment.refunded(write, kept, said.amount)
