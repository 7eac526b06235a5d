"""Step 7: paying a total, cash rounding, change, and the points earned (`pricing.md` §7)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sync.shop.pricing.errors import PricingError
from sync.shop.pricing.result import PointsResult, Priced, Settlement, TenderRow, TenderType
from sync.shop.pricing.values import NOBODY, Customer, Settings
from sync.shop.rounding import round_to


@dataclass(frozen=True, slots=True)
class Tender:
    """One payment offered: an amount, or a number of points."""

    type: TenderType
    amount: int = 0
    points: int = 0


def settle(
    settings: Settings, total: int, tenders: Sequence[Tender], customer: Customer = NOBODY
) -> Settlement:
    """Pay a total, exactly; raises PricingError when the tenders do not.

    Tenders other than cash come first, each at most what is left. Cash pays the rest rounded to
    its coins; a total below zero is paid out in cash.
    """
    left = left_for_cash(settings, total, tenders, customer)
    cash = [tender.amount for tender in tenders if tender.type == "cash"]
    need = cash_due(settings, left) if cash else 0
    if cash and sum(cash) < need:
        raise PricingError("under_tender", f"{sum(cash)} in cash, {need} are needed")
    if not cash and left > 0:
        raise PricingError("under_tender", f"{left} are left to pay")
    if not cash and left < 0:
        raise PricingError("payout_needs_cash", f"{-left} are to be paid out")
    return Settlement(
        tenders=tuple(rows_of(settings, tenders, need)),
        cash_rounding=need - left if cash else 0,
        change=sum(cash) - need,
        points_spent=sum(tender.points for tender in tenders),
        points_value=sum(_value(settings, t) for t in tenders if t.type == "points"),
    )


def left_for_cash(
    settings: Settings, total: int, tenders: Sequence[Tender], customer: Customer = NOBODY
) -> int:
    """What tenders other than cash leave of a total, not rounded.

    Raises `over_tender` where one of them is more than is left when its turn comes, and
    `not_enough_points`.
    """
    points = sum(tender.points for tender in tenders)
    if points > customer.points:
        raise PricingError("not_enough_points", f"{points} of {customer.points} points")
    left = total
    for tender in tenders:
        if tender.type != "cash":
            value = _value(settings, tender)
            if value > left:
                raise PricingError("over_tender", f"{value} by {tender.type}, {left} are left")
            left -= value
    return left


def cash_due(settings: Settings, amount: int) -> int:
    """An amount as it is paid in cash: rounded to the coins there are."""
    return round_to(amount, settings.cash_increment, settings.cash_rounding)


def points_of(settings: Settings, priced: Priced, settlement: Settlement) -> PointsResult | None:
    """The points that a sale earns and spends, None where the store has none."""
    if settings.points is None:
        return None
    earned = settings.points.earned(priced.points_base - settlement.points_value)
    return PointsResult(earned, settlement.points_spent)


def rows_of(settings: Settings, tenders: Iterable[Tender], need: int) -> Iterable[TenderRow]:
    """Each tender with what of it is applied; cash rows share what is needed in their order."""
    for tender in tenders:
        value = applied = _value(settings, tender)
        if tender.type == "cash":
            applied = min(value, need)
            need -= applied
        yield TenderRow(tender.type, value, applied)


def _value(settings: Settings, tender: Tender) -> int:
    if tender.type != "points":
        return tender.amount
    if settings.points is None:
        raise PricingError("bad_tender", "this store takes no points")
    return tender.points * settings.points.value
