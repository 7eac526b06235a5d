"""A sale or a paid order as the origin of goods, found by any of its numbers.

A till sale that paid an order is the order: its goods are the order's units, so a unit has one
name whichever number is typed, and can come back once.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection

from sync import keys, wire
from sync.hub.ordering import values
from sync.hub.problems import Refusal
from sync.hub.store import catalogue, claims, devices, orders, sales
from sync.hub.store.numbers import number_key
from sync.shop import codes, receipt_code
from sync.shop import orders as rules


@dataclass(frozen=True, slots=True)
class Goods:
    """What was sold, and which of its units never left the store."""

    id: str
    number: str
    kind: str
    store: str
    at: str
    currency: str
    tax_mode: str
    lines: list[wire.Line]
    tenders: list[wire.Tender]
    cash_rounding: int
    total: int
    customer: str
    kept_back: frozenset[claims.UnitKey]
    reference: str  # under which its points were earned

    def line(self, name: str) -> wire.Line | None:
        return next((line for line in self.lines if line.line == name), None)


def by_number(connection: Connection, typed: str) -> Goods | None:
    """By receipt or order number, in any case, with dashes or without."""
    match codes.classify(typed):
        case codes.ReceiptNumber(number=number) | codes.OrderNumber(number=number):
            pass
        case _:
            number = typed
    if not number_key(number):
        return None
    sale = sales.sale_by_number(connection, number)
    if sale is not None:
        return _of_sale(connection, sale)
    kept = orders.by_number(connection, number)
    return None if kept is None else _of_order(connection, kept.order)


def by_id(connection: Connection, id_: str) -> Goods | None:
    """By the id of a sale or an order."""
    sale = sales.find_sale(connection, id_)
    if sale is not None:
        return _of_sale(connection, sale)
    kept = orders.find(connection, id_)
    return None if kept is None else _of_order(connection, kept.order)


def by_code(connection: Connection, scanned: str) -> Goods | None:
    """By the signed code of a receipt.

    Refusal `bad-request` for a code that is damaged or not genuine; `not-found` with
    `genuine: yes` for a receipt whose till has not sent its sale yet.
    """
    try:
        code = receipt_code.decode(scanned)
    except receipt_code.ReceiptCodeError as error:
        raise Refusal("bad-request", str(error), field="code") from error
    device = devices.by_code(connection, code.receipt.device_code)
    if device is None or not keys.verify(
        keys.public_from_text(device.public_key), code.signature, code.body
    ):
        raise Refusal("bad-request", "no device of this shop signed this receipt", field="code")
    sale = sales.find_sale(connection, code.receipt.sale)
    if sale is None or sale.number != code.receipt.number:
        raise Refusal(
            "not-found",
            "the receipt is genuine, but its till has not sent the sale yet",
            genuine="yes",
            number=code.receipt.number,
        )
    return _of_sale(connection, sale)


def show(connection: Connection, goods: Goods, at: str) -> wire.Origin:
    """The origin as the returns screen needs it."""
    settings = catalogue.find_store(connection, goods.store)
    held = claims.of_origin(connection, goods.id)
    return wire.Origin(
        id=goods.id,
        number=goods.number,
        kind="order" if goods.kind == "order" else "sale",
        store=goods.store,
        store_name=settings.name if settings else goods.store,
        at=goods.at,
        currency=goods.currency,
        tax_mode="exclusive" if goods.tax_mode == "exclusive" else "inclusive",
        lines=goods.lines,
        units={
            line.line: [
                _state(goods, held, claims.UnitKey(line.line, unit), at)
                for unit in range(1, len(line.units) + 1)
            ]
            for line in goods.lines
        },
        tenders=goods.tenders,
        refunded=given_back(sales.returns_of(connection, goods.id)),
        cash_rounding=goods.cash_rounding,
        total=goods.total,
        return_days=settings.return_days if settings else 0,
        customer=goods.customer,
    )


def given_back(returns: Iterable[wire.Return]) -> list[wire.Tender]:
    """What was paid out, summed by kind of tender: `tendered` as it was handed out, `applied`
    before cash was rounded to its coins."""
    handed, owed = Counter[str](), Counter[str]()
    kinds: dict[str, wire.Tender] = {}
    for said in returns:
        # Coins may round a small amount away: then it was given back without a row.
        rounded = wire.Tender(type="cash", tendered=0, applied=-said.cash_rounding)
        for tender in (*said.tenders, *([rounded] if said.cash_rounding else [])):
            kinds.setdefault(tender.type, tender)
            handed[tender.type] += tender.tendered
            owed[tender.type] += tender.applied
    return [
        wire.Tender(type=tender.type, tendered=handed[kind], applied=owed[kind])
        for kind, tender in kinds.items()
    ]


def _of_sale(connection: Connection, sale: wire.Sale) -> Goods:
    kept = orders.find(connection, sale.order) if sale.order else None
    if kept is not None:
        return _of_order(connection, kept.order)
    return Goods(
        id=sale.id,
        number=sale.number,
        kind="sale",
        store=sale.store,
        at=sale.at,
        currency=sale.currency,
        tax_mode=sale.tax_mode,
        lines=sale.lines,
        tenders=sale.tenders,
        cash_rounding=sale.cash_rounding,
        total=sale.total,
        customer=sale.customer,
        kept_back=frozenset(),
        reference=sale.id,
    )


def _of_order(connection: Connection, order: wire.Order) -> Goods:
    """What was paid at a till has that sale's tenders; the rest was paid where it was ordered."""
    sale = sales.sale_of_order(connection, order.id)
    settings = catalogue.find_store(connection, order.store)
    online = wire.Tender(type="online", tendered=order.paid, applied=order.paid)
    return Goods(
        id=order.id,
        number=order.number,
        kind="order",
        store=order.store,
        at=order.placed_at,
        currency=order.currency,
        tax_mode=settings.tax_mode if settings else "inclusive",
        lines=[line.line for line in order.lines],
        tenders=sale.tenders if sale else [online] if order.paid else [],
        cash_rounding=sale.cash_rounding if sale else 0,
        total=order.total,
        # Its points went to whom the till sold to.
        customer=(sale.customer if sale else "") or order.customer,
        kept_back=_kept_back(order),
        reference=sale.id if sale else order.id,
    )


def _kept_back(order: wire.Order) -> frozenset[claims.UnitKey]:
    collected = order.state == "collected"
    kept: set[claims.UnitKey] = set()
    for each in order.lines:
        line = values.line_to_rules(each)
        numbers = rules.lost_units(line, closed=True) if collected else range(1, line.quantity + 1)
        kept.update(claims.UnitKey(line.line, unit) for unit in numbers)
    return frozenset(kept)


def _state(
    goods: Goods, held: dict[claims.UnitKey, claims.Held], key: claims.UnitKey, at: str
) -> wire.UnitState:
    unit = held.get(key)
    if unit is not None and unit.return_id:
        return wire.UnitState(
            unit=key.unit,
            state="returned",
            by=unit.return_number,
            at=unit.return_at,
            store=unit.return_store,
        )
    if key in goods.kept_back:
        return wire.UnitState(unit=key.unit, state="not_handed_over")
    claimed = unit is not None and unit.claim_until > at
    return wire.UnitState(unit=key.unit, state="claimed" if claimed else "returnable")
