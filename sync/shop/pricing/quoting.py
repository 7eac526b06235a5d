"""From a case to its result: the whole specification as one pure function."""

import json
from collections.abc import Mapping
from typing import Any

from sync.shop.pricing.case import Case, read_case
from sync.shop.pricing.engine import evaluate
from sync.shop.pricing.errors import PricingError
from sync.shop.pricing.refunds import SaleAccount
from sync.shop.pricing.result import Quote, Settlement
from sync.shop.pricing.tenders import points_of, settle
from sync.shop.pricing.writing import Result, write_error, write_quote


def quote(case: Mapping[str, Any]) -> Result:
    """The result of a case (`pricing.md` §2 and §9); an error in it is a result too."""
    id_ = case.get("id")
    try:
        return write_quote(evaluate_case(id_, read_case(case)))
    except PricingError as error:
        return write_error(id_, error)


def quote_json(text: str | bytes) -> str:
    """The result of a case, both as JSON; the result is one line that any terminal can write."""
    try:
        case = json.loads(text)
        if not isinstance(case, dict):
            raise PricingError("bad_setting", "a case is a JSON object")
        result = quote(case)
    except PricingError as error:
        result = write_error(None, error)
    except (ValueError, RecursionError) as error:
        result = write_error(None, PricingError("bad_setting", f"this is no JSON: {error}"))
    return json.dumps(result)


def evaluate_case(id_: str | None, case: Case) -> Quote:
    """Price, pay, refund and exchange as a case says; raises PricingError."""
    sale = evaluate(case.book, case.basket)
    settlement = None
    if case.tenders is not None:
        settlement = settle(
            case.book.settings, sale.priced.total, case.tenders, case.basket.customer
        )
    account = SaleAccount(sale, settlement)
    refunds = exchange = None
    if case.refunds is not None:
        refunds = tuple(account.refund(back) for back in case.refunds)
    if case.exchange is not None:
        exchange = account.exchange(case.exchange.back, case.exchange.basket, case.exchange.tenders)
    return Quote(
        id=id_,
        sale=sale.priced,
        settlement=settlement,
        points=points_of(case.book.settings, sale.priced, settlement or Settlement()),
        refunds=refunds,
        exchange=exchange,
    )
