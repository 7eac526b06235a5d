"""The order of evaluation (`pricing.md` §3): from a basket to its prices, discounts and taxes."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sync.shop.pricing.claims import claim
from sync.shop.pricing.discounts import (
    apply_basket_promotions,
    replay_manual,
    take_manual_basket,
    take_manual_line,
)
from sync.shop.pricing.errors import PricingError
from sync.shop.pricing.items import NOTHING, baselines
from sync.shop.pricing.lines import PricingLine, Reason, all_units, open_lines
from sync.shop.pricing.promotions import Promotion, in_order
from sync.shop.pricing.result import Coupon, CouponState, Discount, Priced, PricedLine
from sync.shop.pricing.tax import apply_tax, tax_table
from sync.shop.pricing.values import Basket, PriceList, Settings


@dataclass(frozen=True, slots=True)
class PriceBook:
    """All that prices depend on besides the basket: built once, used at each scan.

    Of two price lists with one id nothing would say which of them holds; so that is an error.
    """

    settings: Settings
    promotions: tuple[Promotion, ...] = ()
    price_lists: tuple[PriceList, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "promotions", in_order(self.promotions))
        if len({held.id for held in self.price_lists}) < len(self.price_lists):
            raise PricingError("bad_setting", "two price lists have one id")


@dataclass(frozen=True, slots=True)
class Evaluation:
    """A basket priced, with the units behind it: what a refund by `recompute` starts from."""

    book: PriceBook
    basket: Basket
    lines: tuple[PricingLine, ...]
    priced: Priced

    def cost_of(self, kept: Mapping[str, Iterable[int]]) -> int:
        """What only the units kept, given by line, would have cost at this sale.

        Prices, promotions and coupons are those of the sale; what was taken off a unit by hand
        is taken off again as it was.
        """
        book, mode = self.book, self.book.settings.price_rounding
        lines = [line.only(kept[line.line]) for line in self.lines if line.line in kept]
        units = all_units(lines)
        by_place = {unit.order: unit for unit in all_units(self.lines)}
        sold = [by_place[unit.order] for unit in units]
        active = _active(book.promotions, self.basket)
        _apply_item_promotions(lines, active, book.settings)
        replay_manual("manual_line", units, sold)
        apply_basket_promotions(lines, active, mode)
        replay_manual("manual_basket", units, sold)
        apply_tax(book.settings, self.basket, lines)
        return sum(unit.paid for unit in units)


def price(book: PriceBook, basket: Basket) -> Priced:
    """Price a basket; raises PricingError."""
    return evaluate(book, basket).priced


def evaluate(book: PriceBook, basket: Basket) -> Evaluation:
    """Price a basket and keep its units for refunds; raises PricingError."""
    mode = book.settings.price_rounding
    lines = open_lines(book.settings, book.price_lists, basket)
    active = _active(book.promotions, basket)
    _apply_item_promotions(lines, active, book.settings)
    take_manual_line(lines, mode)
    apply_basket_promotions(lines, active, mode)
    take_manual_basket(lines, basket.discounts, mode)
    apply_tax(book.settings, basket, lines)
    return Evaluation(book, basket, tuple(lines), _priced(book, basket, lines))


def _active(promotions: Iterable[Promotion], basket: Basket) -> list[Promotion]:
    return [promotion for promotion in promotions if promotion.is_active(basket)]


def _apply_item_promotions(
    lines: Sequence[PricingLine], active: Sequence[Promotion], settings: Settings
) -> None:
    """Step 2: claims first, then the baseline of the units nothing has claimed."""
    if not active:
        return
    found = baselines(lines, active, settings.price_rounding)
    claim(lines, active, found, settings.price_rounding)
    for line in lines:
        for promotion, amount in found.get(line, NOTHING).parts:
            for unit in line.units:
                if not unit.claimed:
                    unit.carries.append(promotion)
                    unit.take_off("promotion", promotion.id, amount)


def _priced(book: PriceBook, basket: Basket, lines: Sequence[PricingLine]) -> Priced:
    units = all_units(lines)
    results = tuple(_priced_line(line) for line in lines)
    return Priced(
        lines=results,
        subtotal=sum(line.listed for line in results),
        discount=sum(line.listed - line.amount for line in results),
        exempted=sum(unit.amount - unit.paid for unit in units) if basket.tax_exempt else 0,
        taxes=tax_table((unit.line.rate, unit.paid, unit.tax) for unit in units),
        total=sum(unit.paid for unit in units),
        coupons=_coupons(book, basket, results),
        points_base=_points_base(book.settings, basket, lines),
    )


def _priced_line(line: PricingLine) -> PricedLine:
    discounts: dict[tuple[Reason, str], int] = {}
    for unit in line.units:
        for reason, source, amount in unit.parts:
            discounts[reason, source] = discounts.get((reason, source), 0) + amount
    units = tuple(unit.paid for unit in line.units)
    unit_tax = tuple(unit.tax for unit in line.units)
    return PricedLine(
        line=line.line,
        variant=line.variant.id,
        unit_price=line.base,
        listed=line.base * len(line.units),
        discounts=tuple(Discount(source, n, reason) for (reason, source), n in discounts.items()),
        amount=sum(unit.amount for unit in line.units),
        tax_rate=str(line.rate),
        tax=sum(unit_tax),
        paid=sum(units),
        units=units,
        unit_tax=unit_tax,
    )


def _coupons(book: PriceBook, basket: Basket, lines: Iterable[PricedLine]) -> tuple[Coupon, ...]:
    gave = {
        discount.promotion
        for line in lines
        for discount in line.discounts
        if discount.reason in ("promotion", "basket")
    }
    return tuple(
        Coupon(code, _coupon_state(code, book.promotions, basket, gave))
        for code in dict.fromkeys(basket.coupons)
    )


def _coupon_state(
    code: str, promotions: Iterable[Promotion], basket: Basket, gave: set[str]
) -> CouponState:
    of_code = [promotion for promotion in promotions if promotion.coupon == code]
    if not of_code:
        return "unknown"
    active = [promotion for promotion in of_code if promotion.is_active(basket)]
    if not active:
        return "not_valid"
    return "applied" if any(promotion.id in gave for promotion in active) else "no_effect"


def _points_base(settings: Settings, basket: Basket, lines: Iterable[PricingLine]) -> int:
    if settings.points is None or not basket.customer.member:
        return 0
    earning = [unit for line in lines if line.earns_points for unit in line.units]
    net = settings.points.base == "net"
    return sum(unit.paid - unit.tax if net else unit.paid for unit in earning)
