"""Placing an order: priced again by the hub, its goods reserved, its two codes given out."""

from datetime import timedelta

import email_validator
from sqlalchemy import Connection

from sync import wire
from sync.hub.ordering import opening, pricing, values
from sync.hub.problems import Refusal
from sync.hub.profiles import normalised
from sync.hub.secrecy import Secrecy
from sync.hub.store import catalogue, customers, orders, stock
from sync.hub.store.database import Write
from sync.hub.times import instant, stamp
from sync.ids import new_id
from sync.shop import orders as rules
from sync.shop.basket import MOST_PIECES
from sync.shop.pricing import MAX_UNITS

_NOT_IN_A_STORE = frozenset({"elsewhere", "no"})


def place(write: Write, secrecy: Secrecy, asked: wire.PlaceOrder) -> wire.Order:
    """Refusal `bad-request`, `not-available` with what there is, or `price-changed` with the
    total as it is now."""
    try:
        store = catalogue.require_store(write.connection, asked.store)
    except catalogue.UnknownStore as error:
        raise Refusal("bad-request", str(error), field="store") from error
    contact = _contact(asked.contact, store.country)
    wanted = _wanted(write.connection, store.id, asked)
    at = pricing.local_time(store, instant(write.at))
    quoted = pricing.quote(store, wanted, at, asked.channel)
    if quoted.total != asked.expected_total:
        raise Refusal("price-changed", total=str(quoted.total), currency=store.currency)
    id_ = new_id()
    places = stock.find(write.connection, store.id, (each.goods.variant for each in wanted))
    order = wire.Order(
        id=id_,
        number=orders.new_number(write),
        version=1,
        channel=asked.channel,
        store=store.id,
        state="placed",
        payment="unpaid",
        currency=store.currency,
        lines=[
            _order_line(line, each, asked_line, places)
            for line, each, asked_line in zip(quoted.lines, wanted, asked.lines, strict=True)
        ],
        subtotal=quoted.subtotal,
        discount=quoted.discount,
        taxes=quoted.taxes,
        total=quoted.total,
        customer=_customer(write.connection, contact),
        name=contact.name,
        language=asked.language,
        placed_at=write.at,
        due_at=stamp(instant(write.at) + timedelta(minutes=store.pick_minutes)),
        steps=[wire.Step(state="placed", at=write.at)],
    )
    add(write, secrecy, order, contact)
    return order


def add(write: Write, secrecy: Secrecy, order: wire.Order, contact: wire.Contact) -> None:
    """Write a new order down and reserve the goods it waits for."""
    code = opening.code_hash(secrecy, secrecy.pickup_code(order.id))
    orders.add(write, order, code, contact)
    kept = rules.reserved(values.to_rules(order))
    moves = [
        stock.Move(order.store, line.line.variant, reserved=kept[line.line.line])
        for line in order.lines
    ]
    stock.move(write, moves, reason="order", reference=order.id)


def _wanted(connection: Connection, store: str, asked: wire.PlaceOrder) -> list[pricing.Wanted]:
    if not asked.lines:
        raise Refusal("bad-request", "nothing is ordered", field="lines")
    if len(asked.lines) > MAX_UNITS:
        raise Refusal("bad-request", f"at most {MAX_UNITS} lines", field="lines")
    if not all(1 <= line.quantity <= MOST_PIECES for line in asked.lines):
        raise Refusal("bad-request", f"a quantity is 1 to {MOST_PIECES}", field="lines")
    wanted = [
        pricing.find(connection, store, line.variant, line.quantity, asked.language)
        for line in asked.lines
    ]
    held = stock.find(connection, store, (line.variant for line in asked.lines))
    for each in wanted:
        variant = each.goods.variant
        pieces = sum(line.quantity for line in asked.lines if line.variant == variant)
        available = _available(each.product, held.get(variant))
        if pieces > available:
            raise Refusal("not-available", variant=variant, available=str(available))
    return wanted


def _available(product: wire.Product, row: wire.Stock | None) -> int:
    """Pieces that the store can promise."""
    if product.sold in _NOT_IN_A_STORE or product.kind == "digital" or row is None:
        return 0
    return max(0, row.available)


def _order_line(
    line: wire.Line,
    wanted: pricing.Wanted,
    asked: wire.Wanted,
    places: dict[str, wire.Stock],
) -> wire.OrderLine:
    place = places.get(wanted.goods.variant)
    return wire.OrderLine(
        line=line,
        if_short=asked.if_short,
        image=wanted.goods.image,
        aisle=place.aisle if place else "",
        shelf=place.shelf if place else "",
    )


def _contact(given: wire.Contact, country: str) -> wire.Contact:
    """The contact in its one spelling; Refusal `bad-request` naming the field that is wrong."""
    name = " ".join(given.name.split())
    if not name or len(name) > 100:
        raise Refusal("bad-request", "a name of 1 to 100 signs", field="contact.name")
    phone = normalised("phone", given.phone, country)
    if given.phone and not phone:
        raise Refusal("bad-request", "not a phone number", field="contact.phone")
    if given.email:
        try:
            email_validator.validate_email(
                given.email, check_deliverability=False, test_environment=True
            )
        except email_validator.EmailNotValidError as error:
            raise Refusal("bad-request", str(error), field="contact.email") from error
    return wire.Contact(
        name=name,
        phone=phone,
        email=normalised("email", given.email, country),
        consent=given.consent,
    )


def _customer(connection: Connection, contact: wire.Contact) -> str:
    """The profile that the contact belongs to, if there is one."""
    given: list[tuple[customers.Kind, str]] = [("email", contact.email), ("phone", contact.phone)]
    found = (customers.by_identity(connection, kind, value) for kind, value in given if value)
    return next((customer for customer in found if customer), "")
