"""The one profile of a customer of every channel, as staff may see it."""

from datetime import timedelta

import phonenumbers
from sqlalchemy import Connection

from sync import wire
from sync.hub.problems import Refusal
from sync.hub.store import catalogue, customers, devices, orders, sales, tries
from sync.hub.store.database import Database

ASKS = 60
WINDOW = timedelta(minutes=1)
SHOWN = 20


def look_up(
    database: Database, device: devices.Device, kind: customers.Kind, typed: str
) -> wire.Profile:
    """The profile; Refusal `not-found`, the same whether the text is odd or merely unknown.

    `rate-limited` above ASKS a minute per device: a till answers people, it does not trawl.
    """
    with database.write() as write:
        if tries.count(write, f"customers {device.id}", WINDOW) > ASKS:
            raise Refusal("rate-limited")
    with database.read() as connection:
        settings = catalogue.find_store(connection, device.store)
        value = normalised(kind, typed, settings.country if settings else "")
        found = customers.by_identity(connection, kind, value) if value else None
        customer = customers.find(connection, found) if found else None
        if customer is None:
            raise Refusal("not-found", "no customer is known by that")
        return _profile(connection, customer)


def normalised(kind: customers.Kind, typed: str, country: str) -> str:
    """One spelling: E.164 for a phone, case-folded for an e-mail; empty when it is neither.

    `country` is the ISO 3166 code whose prefix a number without one has.
    """
    text = typed.strip()
    match kind:
        case "card":
            return text.replace(" ", "").upper()
        case "email":
            return text.casefold() if "@" in text else ""
        case "phone":
            try:
                number = phonenumbers.parse(text, country or None)
            except phonenumbers.NumberParseException:
                return ""
            if not phonenumbers.is_possible_number(number):
                return ""
            return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def masked_email(email: str) -> str:
    """Enough to be recognised by who knows it: `c…2@example.com`."""
    name, at, host = email.partition("@")
    return f"{name[:1]}…{name[-1:] if len(name) > 2 else ''}{at}{host}" if at else ""


def masked_phone(phone: str) -> str:
    """The country's prefix and the last two digits."""
    return f"{phone[:3]} … {phone[-2:]}" if phone else ""


def _profile(connection: Connection, customer: customers.Customer) -> wire.Profile:
    known_by = customers.identities_of(connection, customer.id)
    return wire.Profile(
        id=customer.id,
        name=customer.name,
        card=known_by.get("card", ""),
        tier=customer.tier,
        points=customer.points,
        email=masked_email(known_by.get("email", "")),
        phone=masked_phone(known_by.get("phone", "")),
        since=customer.since,
        orders=[_order(order) for order in orders.of_customer(connection, customer.id, SHOWN)],
        purchases=[
            _purchase(connection, sale)
            for sale in sales.of_customer(connection, customer.id, SHOWN)
        ],
    )


def _order(order: wire.Order) -> wire.ProfileOrder:
    return wire.ProfileOrder(
        number=order.number,
        channel=order.channel,
        state=order.state,
        payment=order.payment,
        at=order.placed_at,
        total=order.total,
        currency=order.currency,
        items=sum(line.line.quantity for line in order.lines),
        store=order.store,
    )


def _purchase(connection: Connection, sale: wire.Sale) -> wire.ProfilePurchase:
    returned = sum(len(said.units) for said in sales.returns_of(connection, sale.id))
    return wire.ProfilePurchase(
        number=sale.number,
        at=sale.at,
        store=sale.store,
        total=sale.total,
        currency=sale.currency,
        items=sum(line.quantity for line in sale.lines),
        returned=returned,
        names=[line.name for line in sale.lines],
    )
