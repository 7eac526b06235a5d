"""Goods of an order priced by the same engine as at kiosk and till, from what the feed says."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

import msgspec
from sqlalchemy import Connection

from sync import wire
from sync.hub.problems import Refusal
from sync.hub.store import catalogue
from sync.shop.basket import Basket, BasketLine, Goods, price_basket
from sync.shop.pricing import PricingError
from sync.shop.sale import record_lines
from sync.shop.terms import settings_of


@dataclass(frozen=True, slots=True)
class Wanted:
    """So many pieces of a variant that the shop knows and the store has a price for."""

    product: wire.Product
    goods: Goods
    quantity: int


@dataclass(frozen=True, slots=True)
class Quote:
    lines: list[wire.Line]
    subtotal: int
    discount: int
    taxes: list[wire.TaxRow]
    total: int


def find(connection: Connection, store: str, variant: str, quantity: int, language: str) -> Wanted:
    """Refusal `not-available` for what the store cannot sell: unknown or without a price."""
    found = catalogue.product_of(connection, variant)
    price = catalogue.price(connection, store, variant)
    if found is None or price is None:
        raise Refusal("not-available", variant=variant, available="0")
    product, exactly = found
    return Wanted(product, Goods.of(product, exactly, price, language), quantity)


def quote(store: wire.Store, wanted: Sequence[Wanted], at: datetime, channel: str) -> Quote:
    """Price the goods at a store's local time `at`; lines are named "1", "2" and so on."""
    basket = Basket(
        tuple(
            BasketLine(str(number), each.goods, each.quantity)
            for number, each in enumerate(wanted, start=1)
        )
    )
    try:
        priced = price_basket(basket, settings_of(store), at, channel=channel)
    except PricingError as error:
        raise Refusal("bad-request", str(error), field="lines") from error
    return Quote(
        lines=[
            msgspec.convert(line, wire.Line, from_attributes=True)
            for line in record_lines(basket, priced)
        ],
        subtotal=priced.subtotal,
        discount=priced.discount,
        taxes=[
            wire.TaxRow(rate=str(row.rate), net=row.net, tax=row.tax, gross=row.gross)
            for row in priced.taxes
        ],
        total=priced.total,
    )


def local_time(store: wire.Store, now: datetime) -> datetime:
    """The store's wall clock, which prices depend on."""
    return now.astimezone(ZoneInfo(store.time_zone)).replace(tzinfo=None)
