"""How a store sells and what a variant costs, from the messages that say so.

The rules import no message; they say here which attributes they read, under the names that
`sync.wire` gives them, so a `wire.Store` or `wire.Price` is handed over as it is.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from sync.shop import pricing
from sync.shop.pricing import PricingError, Rate, Settings, TaxRate, Window
from sync.shop.rounding import Rounding, rounding


class RateTerms(Protocol):
    """As `wire.TaxRate`: times are local ISO texts, empty where there is no limit."""

    @property
    def category(self) -> str: ...
    @property
    def rate(self) -> str: ...
    @property
    def from_(self) -> str: ...
    @property
    def to(self) -> str: ...


class StoreTerms(Protocol):
    """As `wire.Store`."""

    @property
    def currency(self) -> str: ...
    @property
    def tax_mode(self) -> pricing.TaxMode: ...
    @property
    def tax_level(self) -> pricing.TaxLevel: ...
    @property
    def tax_rounding(self) -> str: ...
    @property
    def price_rounding(self) -> str: ...
    @property
    def cash_increment(self) -> int: ...
    @property
    def cash_rounding(self) -> str: ...
    @property
    def tax_rates(self) -> Sequence[RateTerms]: ...


class PriceTerms(Protocol):
    """As `wire.Price`: `sale` holds from `sale_from` to `sale_to`, empty where without limit."""

    @property
    def regular(self) -> int: ...
    @property
    def sale(self) -> int | None: ...
    @property
    def sale_from(self) -> str: ...
    @property
    def sale_to(self) -> str: ...


def settings_of(store: StoreTerms) -> Settings:
    """A store's settings; raises PricingError for what they cannot be."""
    return Settings(
        currency=store.currency,
        tax_mode=store.tax_mode,
        tax_level=store.tax_level,
        tax_rounding=_rounding(store.tax_rounding),
        price_rounding=_rounding(store.price_rounding),
        cash_increment=store.cash_increment,
        cash_rounding=_rounding(store.cash_rounding),
        tax_rates=tuple(
            TaxRate(row.category, Rate.parse(row.rate), window(row.from_, row.to))
            for row in store.tax_rates
        ),
    )


def price_at(price: PriceTerms, at: datetime) -> int:
    """What a piece costs at a local time: the sale price while it lasts."""
    if price.sale is not None and at in window(price.sale_from, price.sale_to):
        return price.sale
    return price.regular


def window(start: str, end: str) -> Window:
    """From (inclusive) and to (exclusive) as messages say it: local ISO times, or empty."""
    return Window(
        datetime.fromisoformat(start) if start else None,
        datetime.fromisoformat(end) if end else None,
    )


def _rounding(name: str) -> Rounding:
    try:
        return rounding(name)
    except ValueError as unknown:
        raise PricingError("bad_setting", str(unknown)) from unknown
