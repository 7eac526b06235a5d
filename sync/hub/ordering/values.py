"""An order as a message, as a value of the rules, and what it costs.

Amounts always come from the units that the order's lines hold: taking one away takes exactly
what it is paid at and the tax in it, and nothing is priced again.
"""

from collections.abc import Iterable

import msgspec
from msgspec.structs import replace

from sync import wire
from sync.shop import orders as rules
from sync.shop.recorded import part_of

_SETTLED = frozenset({"paid", "part_refunded", "refunded"})


def to_rules(order: wire.Order) -> rules.Order:
    return rules.Order(
        state=order.state,
        lines=tuple(line_to_rules(line) for line in order.lines),
        settled=order.payment in _SETTLED or due(order) <= 0,
        place=order.place,
    )


def line_to_rules(line: wire.OrderLine) -> rules.Line:
    return rules.Line(
        line=line.line.line,
        quantity=line.line.quantity,
        picked=line.picked,
        short=line.short.quantity if line.short else 0,
        if_short=line.if_short,
    )


def due(order: wire.Order) -> int:
    """Minor units still to be paid."""
    return order.total - order.paid


def worth(order: wire.Order) -> int:
    """What the units cost that the customer gets, or will get as far as is known."""
    return sum(line.paid for line in coming(order))


def coming(order: wire.Order) -> list[wire.Line]:
    """The lines reduced to the units that the customer gets or will get."""
    closed = order.state not in rules.OPEN
    kept = []
    for each in order.lines:
        lost = rules.lost_units(line_to_rules(each), closed=closed)
        line = reduced(each.line, each.line.quantity - len(lost))
        if line.quantity:
            kept.append(line)
    return kept


def payable(order: wire.Order) -> wire.Order:
    """The order as a till sells it: only the lines and units that the customer gets."""
    lines = {line.line: line for line in coming(order)}
    kept = [
        replace(each, line=lines[each.line.line]) for each in order.lines if each.line.line in lines
    ]
    return replace(priced(order, lines.values()), lines=kept)


def reduced(line: wire.Line, quantity: int) -> wire.Line:
    """The first `quantity` units of a line, with their share of everything."""
    if quantity == line.quantity:
        return line
    return msgspec.convert(part_of(line, range(1, quantity + 1)), wire.Line, from_attributes=True)


def priced(order: wire.Order, lines: Iterable[wire.Line]) -> wire.Order:
    """The order with its sums over these lines."""
    lines = list(lines)
    listed, amount = sum(line.listed for line in lines), sum(line.amount for line in lines)
    return replace(
        order,
        subtotal=listed,
        discount=listed - amount,
        taxes=tax_rows(lines, order.taxes),
        total=sum(line.paid for line in lines),
    )


def tax_rows(lines: Iterable[wire.Line], like: Iterable[wire.TaxRow]) -> list[wire.TaxRow]:
    """Net, tax and gross per rate, in the order of the rows that are there."""
    rows = []
    lines = list(lines)
    for row in like:
        own = [line for line in lines if line.tax_rate == row.rate]
        gross, tax = sum(line.paid for line in own), sum(line.tax for line in own)
        if own:
            rows.append(wire.TaxRow(rate=row.rate, net=gross - tax, tax=tax, gross=gross))
    return rows
