"""Do the amounts add up: sales, refunds, orders, points?"""

from collections import defaultdict

import msgspec
from sqlalchemy import Connection, func, select

from sync import wire
from sync.hub.loyalty import points_for
from sync.hub.returning import origin
from sync.hub.store import sales as sales_store
from sync.hub.store.schema import customers, orders, returns, sales, units
from sync.hub.store.schema import points as points_table
from sync.hub.verify.checked import Checked

_sale = msgspec.json.Decoder(wire.Sale)
_order = msgspec.json.Decoder(wire.Order)


def sales_add_up(connection: Connection) -> Checked:
    """Tenders less change are the total, and so are lines and taxes, to the minor unit."""
    faults: list[str] = []
    count = 0
    for body in connection.execute(select(sales.c.body)).scalars():
        sale = _sale.decode(body)
        count += 1
        sums = {
            "lines": sum(line.paid for line in sale.lines),
            "units": sum(sum(line.units) for line in sale.lines),
            "taxes": sum(row.gross for row in sale.taxes),
            "net and tax": sum(row.net + row.tax for row in sale.taxes),
            "tenders": sum(t.applied for t in sale.tenders) - sale.cash_rounding,
            "money taken": sum(t.tendered for t in sale.tenders) - sale.change - sale.cash_rounding,
        }
        faults.extend(
            f"sale {sale.number} has a total of {sale.total}, but its {name} come to {amount}"
            for name, amount in sums.items()
            if amount != sale.total
        )
    return Checked(f"sums of {count} sales", tuple(faults))


def refunds(connection: Connection) -> Checked:
    """No unit came back twice, none for more than was paid for it, no tender gave more back
    than it took, and what is marked as returned is what the returns say."""
    faults: list[str] = []
    origins = list(connection.execute(select(returns.c.origin).distinct()).scalars())
    count = 0
    for id_ in origins:
        said = sales_store.returns_of(connection, id_)
        count += len(said)
        goods = origin.by_id(connection, id_)
        if goods is None:
            faults.append(f"return {said[0].number} is of a sale that is not here")
            continue
        faults.extend(_unit_faults(connection, goods, said))
        faults.extend(_tender_faults(goods, said))
    return Checked(f"refunds of {count} returns", tuple(faults))


def _unit_faults(connection: Connection, goods: origin.Goods, said: list[wire.Return]) -> list[str]:
    faults = []
    given: dict[tuple[str, int], int] = defaultdict(int)
    by: dict[tuple[str, int], list[str]] = defaultdict(list)
    for each in said:
        for unit in each.units:
            given[unit.line, unit.unit] += unit.amount
            by[unit.line, unit.unit].append(each.number)
    for (line, number), amount in given.items():
        numbers = ", ".join(by[line, number])
        sold = goods.line(line)
        paid = sold.units[number - 1] if sold and 1 <= number <= len(sold.units) else None
        where = f"unit {number} of line {line} of {goods.number}"
        if len(by[line, number]) > 1:
            faults.append(f"{where} came back in {numbers}")
        if paid is None:
            faults.append(f"{where}, returned in {numbers}, was never sold")
        elif amount > paid:
            faults.append(f"{where} was paid at {paid} and refunded {amount} ({numbers})")
    marked = {
        (row.line, row.unit): row.return_number
        for row in connection.execute(
            select(units).where(units.c.origin == goods.id, units.c.return_id != "")
        )
    }
    if marked.keys() != by.keys() or any(said not in by[key] for key, said in marked.items()):
        faults.append(f"the returned units of {goods.number} are not those of its returns")
    return faults


def _tender_faults(goods: origin.Goods, said: list[wire.Return]) -> list[str]:
    """Cash counts before it was rounded to its coins, both ways."""
    taken: dict[str, int] = defaultdict(int)
    for tender in goods.tenders:
        taken[tender.type] += tender.applied
    taken["cash"] -= goods.cash_rounding
    # Store credit may take what no tender has room for (pricing.md, section 8).
    return [
        f"{goods.number} took {taken[back.type]} by {back.type} and gave {back.applied} back"
        for back in origin.given_back(said)
        if back.type != "credit" and back.applied > taken[back.type]
    ]


def orders_paid(connection: Connection) -> Checked:
    """What an order says it received is what tills' sales and online payments were, and what it
    gave back is what its returns paid out."""
    faults: list[str] = []
    count = 0
    for body in connection.execute(select(orders.c.body)).scalars():
        order = _order.decode(body)
        count += 1
        at_tills = connection.execute(
            select(func.coalesce(func.sum(sales.c.total), 0)).where(sales.c.order_id == order.id)
        ).scalar_one()
        if at_tills and order.paid != at_tills:
            faults.append(f"{order.number} says {order.paid} paid, tills took {at_tills}")
        back = sum(r.amount for r in sales_store.returns_of(connection, order.id))
        if back != order.refunded:
            faults.append(f"{order.number} says {order.refunded} refunded, returns paid {back}")
        if order.state == "collected" and order.payment == "unpaid" and order.total:
            faults.append(f"{order.number} was handed over unpaid")
    return Checked(f"payments of {count} orders", tuple(faults))


def points(connection: Connection) -> Checked:
    """Every balance is the sum of its bookings, and no sale gave more than it was worth."""
    booked: dict[str, int] = defaultdict(int)
    for row in connection.execute(select(points_table)):
        booked[row.customer] += row.delta
    people = connection.execute(select(customers.c.id, customers.c.points)).all()
    faults = [
        f"customer {row.id} has {row.points} points, booked {booked[row.id]}"
        for row in people
        if booked[row.id] != row.points
    ]
    earned = connection.execute(
        select(sales.c.number, sales.c.total, sales.c.currency, func.sum(points_table.c.delta))
        .join(points_table, points_table.c.reference == sales.c.id)
        .group_by(sales.c.number, sales.c.total, sales.c.currency)
    )
    for number, total, currency, delta in earned:
        if not 0 <= delta <= points_for(total, currency):
            faults.append(f"sale {number} left {delta} points")
    return Checked(f"points of {len(people)} customers", tuple(faults))
