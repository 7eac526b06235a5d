"""Reading the baskets of a case and what happens to the sale: tenders, refunds, an exchange."""

from collections.abc import Mapping
from dataclasses import dataclass

from sync.shop.pricing import fields
from sync.shop.pricing.errors import PricingError
from sync.shop.pricing.fields import Fields
from sync.shop.pricing.labels import read_label
from sync.shop.pricing.refunds import Return
from sync.shop.pricing.returns import NO_FEE, Fee, Wanted
from sync.shop.pricing.tenders import Tender
from sync.shop.pricing.values import NOBODY, Basket, Customer, Line, Manual, Settings, Variant


@dataclass(frozen=True, slots=True, kw_only=True)
class ExchangeRequest:
    """Goods back against a new basket."""

    back: Return
    basket: Basket
    tenders: tuple[Tender, ...]


class BasketReader:
    """Reads the baskets of a case, which share its settings and catalogue."""

    def __init__(self, settings: Settings, variants: Mapping[str, Variant]) -> None:
        self._settings = settings
        self._variants = variants

    def read(self, value: object) -> Basket:
        given = fields.fields(value, "bad_setting", "the basket")
        return Basket(
            at=fields.time(given.get("at")),
            lines=tuple(
                self._line(fields.fields(row, "bad_quantity", "a line"))
                for row in fields.rows(given.get("lines"), "bad_setting", "the basket's lines")
            ),
            channel=fields.maybe(given.get("channel"), _channel),
            customer=fields.maybe(given.get("customer"), _customer) or NOBODY,
            tax_exempt=fields.flag(given.get("tax_exempt"), False, "bad_setting", "tax_exempt"),
            coupons=fields.texts(given.get("coupons"), "bad_setting", "coupons"),
            discounts=_discounts(given.get("discounts")),
        )

    def exchange(self, value: object) -> ExchangeRequest:
        given = fields.fields(value, "bad_setting", "the exchange")
        return ExchangeRequest(
            back=read_return(given),
            basket=self.read(given.get("basket")),
            tenders=read_tenders(given.get("tenders")),
        )

    def _line(self, given: Fields) -> Line:
        line = fields.text(given.get("line"), "duplicate_line", "a line's id")
        override = fields.maybe(
            given.get("override"), lambda price: fields.amount(price, "an override")
        )
        discounts = _discounts(given.get("discounts"))
        if (label := given.get("label")) is not None:
            return self._labelled_line(line, label, given, override, discounts)
        id_ = fields.text(given.get("variant"), "unknown_variant", "a line's variant")
        variant = self._variants.get(id_)
        if variant is None:
            raise PricingError("unknown_variant", f"{id_} is not in the catalogue")
        by_weight = variant.unit == "kg"
        if (given.get("qty") is None) != by_weight or (given.get("kg") is not None) != by_weight:
            raise PricingError("bad_quantity", f"{variant.id} is sold by the {variant.unit}")
        return Line(
            line=line,
            variant=variant,
            quantity=1 if by_weight else _quantity(given.get("qty")),
            grams=fields.grams(given.get("kg")) if by_weight else None,
            override=override,
            discounts=discounts,
        )

    def _labelled_line(
        self,
        line: str,
        label: object,
        given: Fields,
        override: int | None,
        discounts: tuple[Manual, ...],
    ) -> Line:
        code = fields.text(label, "bad_label", "a label")
        if given.get("kg") is not None or fields.get(given, "qty", 1) != 1:
            raise PricingError("bad_quantity", "a label stands for one good")
        labelled = read_label(code, self._settings.labels, self._variants.values())
        return Line(
            line=line,
            variant=labelled.variant,
            grams=labelled.grams,
            labelled=True,
            label_price=labelled.price,
            override=override,
            discounts=discounts,
        )


def read_tenders(value: object) -> tuple[Tender, ...]:
    return tuple(
        _tender(fields.fields(row, "bad_tender", "a tender"))
        for row in fields.rows(value, "bad_tender", "tenders")
    )


def read_refunds(value: object) -> tuple[Return, ...]:
    return tuple(
        read_return(fields.fields(row, "bad_setting", "a refund"))
        for row in fields.rows(value, "bad_setting", "refunds")
    )


def read_return(given: Fields) -> Return:
    mode = given.get("mode")
    if mode not in (None, "keep", "recompute"):
        raise PricingError("bad_setting", f"there is no refund mode {mode!r}")
    rows = fields.rows(given.get("return"), "bad_quantity", "return")
    return Return(
        wanted=tuple(_wanted(fields.fields(row, "bad_quantity", "a return")) for row in rows),
        mode=mode,
        fee=fields.maybe(given.get("fee"), _fee) or NO_FEE,
    )


def _wanted(given: Fields) -> Wanted:
    line = fields.text(given.get("line"), "not_returnable", "a returned line")
    numbers = given.get("units")
    if numbers is None:
        return Wanted(line, quantity=_quantity(given.get("qty")))
    units = tuple(
        fields.whole(number, 1, "not_returnable", "a unit")
        for number in fields.rows(numbers, "bad_quantity", "units")
    )
    return Wanted(line, units=units)


def _tender(given: Fields) -> Tender:
    match given.get("type"):
        case "points":
            return Tender(
                "points", points=fields.whole(given.get("points"), 0, "bad_tender", "points")
            )
        case "cash" | "card" | "gift" | "credit" | "voucher" as type_:
            return Tender(type_, fields.amount(given.get("amount"), "a tender"))
        case unknown:
            raise PricingError("bad_tender", f"there is no tender {unknown!r}")


def _fee(value: object) -> Fee:
    return Fee(*_percent_or_amount(fields.fields(value, "bad_discount", "a fee")))


def _discounts(value: object) -> tuple[Manual, ...]:
    return tuple(
        _manual(fields.fields(row, "bad_discount", "a discount"))
        for row in fields.rows(value, "bad_discount", "discounts")
    )


def _manual(given: Fields) -> Manual:
    percent, amount = _percent_or_amount(given)
    return Manual(
        fields.text(fields.get(given, "id", "manual"), "bad_discount", "a discount's id"),
        percent,
        amount,
    )


def _percent_or_amount(given: Fields) -> tuple[int | None, int | None]:
    percent, amount = given.get("percent"), given.get("amount")
    if (percent is None) == (amount is None):
        raise PricingError("bad_discount", "give either a percentage or an amount")
    return (
        fields.maybe(percent, fields.percent),
        fields.maybe(amount, lambda value: fields.amount(value, "a discount")),
    )


def _customer(value: object) -> Customer:
    given = fields.fields(value, "bad_setting", "the customer")
    return Customer(
        member=fields.flag(given.get("member"), False, "bad_setting", "member"),
        points=fields.whole(
            fields.get(given, "points", 0), 0, "bad_setting", "the customer's points"
        ),
    )


def _channel(value: object) -> str:
    return fields.text(value, "bad_setting", "the channel")


def _quantity(value: object) -> int:
    return fields.whole(value, 1, "bad_quantity", "a quantity")
