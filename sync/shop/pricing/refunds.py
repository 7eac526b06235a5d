"""Refunds and an exchange against one sale, from goods to tenders and points (`pricing.md` §8)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sync.shop.pricing.engine import Evaluation, evaluate
from sync.shop.pricing.errors import PricingError
from sync.shop.pricing.payouts import TenderAccount
from sync.shop.pricing.result import (
    Exchange,
    Payout,
    PointsResult,
    PointsReversed,
    Refund,
    Settlement,
)
from sync.shop.pricing.returns import NO_FEE, Fee, GoodsAccount, SoldUnit, Wanted
from sync.shop.pricing.tenders import Tender, points_of, settle
from sync.shop.pricing.values import Basket, RefundMode


@dataclass(frozen=True, slots=True)
class Return:
    """A request: what comes back, by which rule (the store's own where None), for what fee."""

    wanted: tuple[Wanted, ...]
    mode: RefundMode | None = None
    fee: Fee = NO_FEE


class SaleAccount:
    """One sale's goods, tenders and points over all its refunds, in their sequence."""

    def __init__(self, evaluation: Evaluation, settlement: Settlement | None) -> None:
        """`settlement` is None for a sale without tenders: nothing can be paid out for it."""
        self._evaluation = evaluation
        self._settings = evaluation.book.settings
        self._settlement = settlement
        self._goods = GoodsAccount(_sold_units(evaluation), cost_of=evaluation.cost_of)
        self._tenders = None if settlement is None else TenderAccount(self._settings, settlement)
        self._points = points_of(self._settings, evaluation.priced, settlement or Settlement())
        self._points_value = 0 if settlement is None else settlement.points_value

    def refund(self, request: Return) -> Refund:
        """Take goods back and pay out what they are worth less the fee."""
        refund = self._take_back(request)
        payouts, cash_rounding = self._pay_out(refund.paid_out)
        return replace(
            refund,
            tenders=payouts,
            cash_rounding=cash_rounding,
            points=self._reverse_points(payouts),
        )

    def exchange(self, request: Return, basket: Basket, tenders: Sequence[Tender]) -> Exchange:
        """Take goods back against a new basket: one balance, one cash rounding."""
        refund = self._take_back(request)
        sale = evaluate(self._evaluation.book, basket).priced
        balance = sale.total - refund.paid_out
        settlement, cash_rounding = Settlement(), 0
        payouts: tuple[Payout, ...] = ()
        if balance > 0:
            settlement = settle(self._settings, balance, tenders, basket.customer)
            cash_rounding = settlement.cash_rounding
        elif balance < 0:
            payouts, cash_rounding = self._pay_out(-balance)
        return Exchange(
            refund=replace(refund, points=self._reverse_points(payouts)),
            sale=sale,
            balance=balance,
            settlement=settlement,
            payouts=payouts,
            cash_rounding=cash_rounding,
            points=points_of(self._settings, sale, settlement),
        )

    def _take_back(self, request: Return) -> Refund:
        mode = request.mode or self._settings.refund_mode
        return self._goods.take_back(
            request.wanted, mode, request.fee, self._settings.price_rounding
        )

    def _pay_out(self, amount: int) -> tuple[tuple[Payout, ...], int]:
        if self._tenders is None:
            raise PricingError("tenders_missing", "nothing says how the sale was paid")
        return self._tenders.pay_out(amount)

    def _reverse_points(self, payouts: Sequence[Payout]) -> PointsReversed | None:
        """Points earned on goods given back are taken back; points that paid are given back."""
        rule = self._settings.points
        if rule is None or self._points is None:
            return None
        given_back = sum(payout.points for payout in payouts)
        self._points_value -= given_back * rule.value
        earned = 0
        if self._evaluation.basket.customer.member:
            retained = self._goods.retained(net=rule.base == "net")
            earned = min(self._points.earned, rule.earned(retained - self._points_value))
        taken_back = self._points.earned - earned
        self._points = PointsResult(earned, self._points.spent)
        return PointsReversed(taken_back, given_back)


def _sold_units(evaluation: Evaluation) -> list[SoldUnit]:
    return [
        SoldUnit(
            line.line, unit.number, unit.paid, unit.tax, line.rate, line.kind, line.earns_points
        )
        for line in evaluation.lines
        for unit in line.units
    ]
