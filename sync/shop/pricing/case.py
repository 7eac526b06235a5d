"""Reading a case: the JSON of `pricing.md` §2, as typed values.

Every input is checked, also what the basket does not touch. A case with several errors gives
the first one met.
"""

import re
from dataclasses import dataclass
from typing import TypeVar

from sync.shop.pricing import fields
from sync.shop.pricing.case_basket import (
    BasketReader,
    ExchangeRequest,
    read_refunds,
    read_tenders,
)
from sync.shop.pricing.case_promotions import promotion
from sync.shop.pricing.engine import PriceBook
from sync.shop.pricing.errors import PricingError
from sync.shop.pricing.fields import Fields
from sync.shop.pricing.refunds import Return
from sync.shop.pricing.tenders import Tender
from sync.shop.pricing.values import (
    Basket,
    Deposit,
    Label,
    PointsRule,
    PriceList,
    Rate,
    Settings,
    TaxRate,
    Variant,
)

Name = TypeVar("Name", bound=str)

_PREFIX = re.compile(r"[0-9]{2}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A basket to price with all that its prices depend on, and what happens to the sale."""

    book: PriceBook
    basket: Basket
    tenders: tuple[Tender, ...] | None = None
    refunds: tuple[Return, ...] | None = None
    exchange: ExchangeRequest | None = None


def read_case(case: Fields) -> Case:
    """Read and check a case; raises PricingError."""
    settings = _settings(fields.fields(case.get("settings"), "bad_setting", "settings"))
    catalogue = fields.fields(case.get("catalogue"), "unknown_variant", "the catalogue")
    variants = _variants(catalogue.get("variants"))
    promotions = fields.rows(case.get("promotions"), "promotion_invalid", "promotions")
    lists = fields.rows(catalogue.get("price_lists"), "bad_setting", "price_lists")
    book = PriceBook(
        settings,
        tuple(promotion(row) for row in promotions),
        tuple(_price_list(fields.fields(row, "bad_setting", "a price list")) for row in lists),
    )

    baskets = BasketReader(settings, variants)
    return Case(
        book=book,
        basket=baskets.read(case.get("basket")),
        tenders=fields.maybe(case.get("tenders"), read_tenders),
        refunds=fields.maybe(case.get("refunds"), read_refunds),
        exchange=fields.maybe(case.get("exchange"), baskets.exchange),
    )


# --- settings ------------------------------------------------------------------------------------


def _settings(given: Fields) -> Settings:
    cash = fields.fields(fields.get(given, "cash", {}), "bad_setting", "cash")
    refund = fields.fields(fields.get(given, "refund", {}), "bad_setting", "refund")
    rates = fields.rows(given.get("tax_rates"), "bad_setting", "tax_rates")
    labels = fields.rows(given.get("labels"), "bad_setting", "labels")
    return Settings(
        currency=fields.text(given.get("currency"), "unknown_currency", "the currency"),
        tax_mode=_choice(given.get("tax_mode"), "inclusive", "exclusive"),
        tax_level=_choice(given.get("tax_level"), "receipt", "line"),
        tax_rounding=fields.mode(given.get("tax_rounding")),
        price_rounding=fields.mode(given.get("price_rounding")),
        cash_increment=fields.whole(
            fields.get(cash, "increment", 1), 1, "bad_setting", "the increment"
        ),
        cash_rounding=fields.mode(cash.get("rounding")),
        tax_rates=tuple(_tax_rate(fields.fields(r, "bad_setting", "a rate")) for r in rates),
        labels=tuple(_label(fields.fields(row, "bad_setting", "a label")) for row in labels),
        points=fields.maybe(given.get("points"), _points),
        refund_mode=_choice(fields.get(refund, "mode", "keep"), "keep", "recompute"),
        refund_tenders=_choice(fields.get(refund, "tenders", "order"), "order", "proportional"),
    )


def _choice(value: object, *names: Name) -> Name:
    for name in names:
        if value == name:
            return name
    raise PricingError("bad_setting", f"{value!r} is none of {', '.join(names)}")


def _tax_rate(given: Fields) -> TaxRate:
    return TaxRate(
        fields.text(given.get("category"), "bad_setting", "a tax category"),
        Rate.parse(given.get("rate")),
        fields.window(given),
    )


def _label(given: Fields) -> Label:
    prefix = fields.text(given.get("prefix"), "bad_setting", "a label's prefix")
    if not _PREFIX.fullmatch(prefix):
        raise PricingError("bad_setting", f"a label's prefix has two digits, not {prefix!r}")
    return Label(
        prefix,
        _choice(given.get("type"), "price", "weight"),
        fields.whole(fields.get(given, "scale", 1), 1, "bad_setting", "a scale"),
    )


def _points(value: object) -> PointsRule:
    given = fields.fields(value, "bad_setting", "points")
    return PointsRule(
        earn_per=fields.whole(given.get("earn_per"), 1, "bad_setting", "points.earn_per"),
        earn_points=fields.whole(given.get("earn_points"), 0, "bad_setting", "points.earn_points"),
        value=fields.whole(given.get("value"), 1, "bad_setting", "points.value"),
        base=_choice(fields.get(given, "base", "gross"), "gross", "net"),
    )


# --- catalogue -----------------------------------------------------------------------------------


def _variants(value: object) -> dict[str, Variant]:
    variants: dict[str, Variant] = {}
    for row in fields.rows(value, "unknown_variant", "variants"):
        variant = _variant(fields.fields(row, "unknown_variant", "a variant"))
        if variant.id in variants:
            raise PricingError("bad_setting", f"variant {variant.id} is there twice")
        variants[variant.id] = variant
    return variants


def _variant(given: Fields) -> Variant:
    deposit = given.get("deposit")
    return Variant(
        id=fields.text(given.get("id"), "unknown_variant", "a variant's id"),
        tax=fields.text(given.get("tax"), "tax_rate_missing", "a variant's tax category"),
        price=fields.maybe(given.get("price"), lambda price: fields.amount(price, "a price")),
        category=_text(given.get("category"), "a category"),
        unit=_choice(fields.get(given, "unit", "each"), "each", "kg"),
        plu=_text(given.get("plu"), "a plu"),
        deposit=fields.maybe(deposit, _deposit),
        discountable=fields.flag(given.get("discountable"), True, "bad_setting", "discountable"),
        points=fields.flag(given.get("points"), True, "bad_setting", "points"),
        kind=_choice(fields.get(given, "kind", "good"), "good", "deposit_return"),
        currency=_text(given.get("currency"), "a variant's currency"),
    )


def _deposit(value: object) -> Deposit:
    given = fields.fields(value, "bad_setting", "a deposit")
    return Deposit(
        fields.amount(given.get("amount"), "a deposit"),
        _text(given.get("tax"), "a deposit's tax category"),
    )


def _price_list(given: Fields) -> PriceList:
    prices = fields.fields(given.get("prices"), "bad_setting", "prices")
    channels = given.get("channels")
    priority = fields.get(given, "priority", 0)
    if type(priority) is not int:
        raise PricingError("bad_setting", f"a priority is an integer, not {priority!r}")
    return PriceList(
        id=fields.text(given.get("id"), "bad_setting", "a price list's id"),
        prices={variant: fields.amount(price, "a price") for variant, price in prices.items()},
        priority=priority,
        window=fields.window(given),
        channels=fields.maybe(
            channels, lambda value: frozenset(fields.texts(value, "bad_setting", "channels"))
        ),
    )


def _text(value: object, what: str) -> str | None:
    return fields.maybe(value, lambda given: fields.text(given, "bad_setting", what))
