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
from sync.shop import pricing
from sync.shop.pricing.values import Window
from sync.shop.rounding import Rounding
from sync.shop.texts import pick


@dataclass(frozen=True, slots=True)
class Wanted:
    """So many pieces of a variant that the shop knows and the store has a price for."""

    line: str
    product: wire.Product
    variant: wire.Variant
    price: wire.Price
    quantity: int


@dataclass(frozen=True, slots=True)
class Quote:
    lines: list[wire.Line]
    subtotal: int
    discount: int
    taxes: list[wire.TaxRow]
    total: int


def find(connection: Connection, store: str, line: str, variant: str, quantity: int) -> Wanted:
    """Refusal `not-available` for what the store cannot sell: unknown or without a price."""
    found = catalogue.product_of(connection, variant)
    price = catalogue.price(connection, store, variant)
    if found is None or price is None:
        raise Refusal("not-available", variant=variant, available="0")
    return Wanted(line, *found, price, quantity)


def quote(
    store: wire.Store, wanted: Sequence[Wanted], at: datetime, *, channel: str, language: str
) -> Quote:
    """Price the goods at a store's local time `at`."""
    book = pricing.PriceBook(settings(store))
    lines = tuple(
        pricing.Line(line=each.line, variant=_variant(each, at), quantity=each.quantity)
        for each in wanted
    )
    try:
        priced = pricing.price(book, pricing.Basket(at=at, lines=lines, channel=channel))
    except pricing.PricingError as error:
        raise Refusal("bad-request", str(error), field="lines") from error
    by_line = {each.line: each for each in wanted}
    return Quote(
        lines=[_line(line, by_line[line.line], language) for line in priced.lines],
        subtotal=priced.subtotal,
        discount=priced.discount,
        taxes=[
            wire.TaxRow(rate=str(row.rate), net=row.net, tax=row.tax, gross=row.gross)
            for row in priced.taxes
        ],
        total=priced.total,
    )


def settings(store: wire.Store) -> pricing.Settings:
    return pricing.Settings(
        currency=store.currency,
        tax_mode=store.tax_mode,
        tax_level=store.tax_level,
        tax_rounding=msgspec.convert(store.tax_rounding, type=Rounding),
        price_rounding=msgspec.convert(store.price_rounding, type=Rounding),
        cash_increment=store.cash_increment,
        cash_rounding=msgspec.convert(store.cash_rounding, type=Rounding),
        tax_rates=tuple(
            pricing.TaxRate(
                rate.category, pricing.Rate.parse(rate.rate), _window(rate.from_, rate.to)
            )
            for rate in store.tax_rates
        ),
    )


def local_time(store: wire.Store, now: datetime) -> datetime:
    """The store's wall clock, which prices depend on."""
    return now.astimezone(ZoneInfo(store.time_zone)).replace(tzinfo=None)


def price_at(price: wire.Price, at: datetime) -> int:
    if price.sale is not None and at in _window(price.sale_from, price.sale_to):
        return price.sale
    return price.regular


def _variant(wanted: Wanted, at: datetime) -> pricing.Variant:
    variant = wanted.variant
    return pricing.Variant(
        id=variant.id,
        tax=variant.tax,
        price=price_at(wanted.price, at),
        unit=variant.unit,
        discountable=variant.discountable,
        points=variant.points,
    )


def _window(start: str, end: str) -> Window:
    return Window(
        datetime.fromisoformat(start) if start else None,
        datetime.fromisoformat(end) if end else None,
    )


def _line(priced: pricing.PricedLine, wanted: Wanted, language: str) -> wire.Line:
    variant, product = wanted.variant, wanted.product
    return wire.Line(
        line=priced.line,
        variant=variant.id,
        product=product.id,
        sku=variant.sku,
        gtin=variant.gtin,
        name=pick(variant.name, language) or pick(product.name, language),
        quantity=priced.quantity,
        unit_price=priced.unit_price,
        listed=priced.listed,
        discounts=[
            wire.Discount(promotion=d.promotion, amount=d.amount, reason=d.reason)
            for d in priced.discounts
        ],
        amount=priced.amount,
        tax_rate=priced.tax_rate,
        tax=priced.tax,
        paid=priced.paid,
        units=list(priced.units),
        unit_tax=list(priced.unit_tax),
    )
