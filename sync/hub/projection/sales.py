"""A sale: recorded, its goods off the stock, its customer's points, its order paid."""

from sync import wire
from sync.hub import loyalty
from sync.hub.ordering import payment
from sync.hub.projection.source import Source
from sync.hub.store import catalogue, orders, sales, stock
from sync.hub.store.database import Write


def sold(write: Write, source: Source, said: wire.Sale) -> None:
    recorded = sales.Recorded(source.event.epoch, source.event.seq)
    if not sales.add_sale(write, said, recorded):
        source.raise_task(write, "sale-repeated", number=said.number)
        return
    for fault in _faults(source, said):
        source.raise_task(write, "sale-inconsistent", number=said.number, fault=fault)
    if said.order:
        _pay_order(write, source, said)
    else:
        _issue(write, source, said)
    loyalty.earn(write, said.customer, said.id, said.total, said.currency)


def _issue(write: Write, source: Source, said: wire.Sale) -> None:
    known = catalogue.known_variants(write.connection, (line.variant for line in said.lines))
    for line in said.lines:
        if line.variant not in known:
            source.raise_task(
                write,
                "unknown-variant",
                subject=f"{source.place}/{line.line}",
                variant=line.variant,
                name=line.name,
                number=said.number,
            )
    moves = [
        stock.Move(said.store, variant, on_hand=pieces)
        for variant, pieces in wire.stock_moves(said).items()
        if variant in known
    ]
    for each, now in stock.move(write, moves, reason="sale", reference=said.id):
        if now.on_hand < 0:
            source.raise_task(
                write,
                "oversold",
                subject=f"{each.store}/{each.variant}",
                store=each.store,
                variant=each.variant,
                on_hand=str(now.on_hand),
                number=said.number,
            )


def _pay_order(write: Write, source: Source, said: wire.Sale) -> None:
    """The goods move at the handover; the sale is only the money."""
    kept = orders.find(write.connection, said.order, lock=True)
    if kept is None:
        source.raise_task(write, "unknown-order", number=said.number, order=said.order)
        return
    if kept.order.paid > 0 or not orders.is_open(kept.order):
        source.raise_task(
            write,
            "order-paid-again" if kept.order.paid > 0 else "closed-order-paid",
            number=said.number,
            order=kept.order.number,
            amount=str(said.total),
        )
    payment.received(write, kept, said.total)


def _faults(source: Source, said: wire.Sale) -> list[str]:
    """What does not add up in a sale, or is not this device's to say."""
    applied = sum(tender.applied for tender in said.tenders)
    tendered = sum(tender.tendered for tender in said.tenders)
    checks = {
        "device": said.device == source.device.id,
        "store": said.store == source.device.store,
        "number": said.number.split("-")[0] == source.device.code,
        "lines": sum(line.paid for line in said.lines) == said.total,
        "units": all(sum(line.units) == line.paid for line in said.lines),
        "taxes": sum(row.gross for row in said.taxes) == said.total,
        "tenders": applied == said.total + said.cash_rounding,
        "change": tendered - said.change == applied,
    }
    return [name for name, holds in checks.items() if not holds]
