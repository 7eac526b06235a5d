"""Writing results: the JSON of `pricing.md` §9 from the typed values."""

from collections.abc import Iterable
from typing import Any

from sync.shop.pricing.errors import PricingError
from sync.shop.pricing.result import (
    Exchange,
    Payout,
    PointsResult,
    Priced,
    PricedLine,
    Quote,
    Refund,
    Settlement,
)
from sync.shop.pricing.tax import TaxRow

Result = dict[str, Any]


def write_quote(quote: Quote) -> Result:
    result: Result = {"id": quote.id, **_sale(quote.sale)}
    if quote.settlement is not None:
        result |= _settlement(quote.settlement)
    if quote.points is not None:
        result["points"] = _points(quote.points)
    if quote.refunds is not None:
        result["refunds"] = [_refund_paid_out(refund) for refund in quote.refunds]
    if quote.exchange is not None:
        result["exchange"] = _exchange(quote.exchange)
    return result


def write_error(id_: object, error: PricingError) -> Result:
    return {"id": id_, "error": {"code": error.code, "message": error.message}}


def _sale(sale: Priced) -> Result:
    result: Result = {
        "lines": [_line(line) for line in sale.lines],
        "subtotal": sale.subtotal,
        "discount": sale.discount,
        "exempted": sale.exempted,
        "taxes": _taxes(sale.taxes),
        "total": sale.total,
    }
    if sale.coupons:
        result["coupons"] = [{"code": one.code, "status": one.status} for one in sale.coupons]
    return result


def _line(line: PricedLine) -> Result:
    return {
        "line": line.line,
        "variant": line.variant,
        "list": line.listed,
        "discounts": [
            {"promotion": one.promotion, "amount": one.amount, "reason": one.reason}
            for one in line.discounts
        ],
        "amount": line.amount,
        "tax_rate": line.tax_rate,
        "tax": line.tax,
        "paid": line.paid,
        "units": list(line.units),
        "unit_tax": list(line.unit_tax),
    }


def _taxes(taxes: Iterable[TaxRow]) -> list[Result]:
    return [{"rate": row.rate, "net": row.net, "tax": row.tax, "gross": row.gross} for row in taxes]


def _settlement(settlement: Settlement) -> Result:
    return {
        "tenders": [
            {"type": row.type, "tendered": row.tendered, "applied": row.applied}
            for row in settlement.tenders
        ],
        "cash_rounding": settlement.cash_rounding,
        "change": settlement.change,
    }


def _points(points: PointsResult) -> Result:
    return {"earned": points.earned, "spent": points.spent}


def _refund(refund: Refund) -> Result:
    result: Result = {
        "amount": refund.amount,
        "units": [
            {"line": unit.line, "unit": unit.unit, "amount": unit.amount, "tax": unit.tax}
            for unit in refund.units
        ],
        "taxes": _taxes(refund.taxes),
        "fee": refund.fee,
    }
    if refund.points is not None:
        result["points"] = {
            "taken_back": refund.points.taken_back,
            "given_back": refund.points.given_back,
        }
    return result


def _refund_paid_out(refund: Refund) -> Result:
    return _refund(refund) | {
        "tenders": _payouts(refund.tenders),
        "cash_rounding": refund.cash_rounding,
    }


def _payouts(payouts: Iterable[Payout]) -> list[Result]:
    return [{"tender": row.tender, "type": row.type, "amount": row.amount} for row in payouts]


def _exchange(exchange: Exchange) -> Result:
    sale = _sale(exchange.sale)
    if exchange.points is not None:
        sale["points"] = _points(exchange.points)
    result = {
        "refund": _refund(exchange.refund),
        "sale": sale,
        "balance": exchange.balance,
        **_settlement(exchange.settlement),
        "cash_rounding": exchange.cash_rounding,
    }
    if exchange.payouts:
        result["tenders"] = _payouts(exchange.payouts)
    return result
