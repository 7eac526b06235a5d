"""Prices, promotions, tax, tenders and refunds, to the last minor unit.

What is computed is in the specification, section by section: the module docstrings name theirs.
One pure and deterministic engine for kiosk, till and hub: no clock, no input or output, integers
throughout, rounding only where the specification names it.

Two ways in:

- `quote(case)` and `quote_json(text)`: the JSON of the specification, errors included, as the
  `tresen-hub quote` command and the worked cases have it.
- typed, as the programs call it: a `PriceBook` (settings, promotions, price lists) built once,
  then `price(book, basket)` at each scan and `settle(settings, total, tenders)` to pay. They
  raise `PricingError` with a code of the specification. A refund that keeps the prices paid
  needs only the sale's record: `GoodsAccount` and `TenderAccount`.

The steps, in the order of evaluation (`engine`): base prices (`lines`, `labels`), item
promotions (`items`), claiming ones (`claims`), manual and basket discounts (`discounts`), tax
(`tax`), tenders and points (`tenders`); then refunds (`returns` for the goods, `payouts` for the
money, `refunds` for both and the exchange). `case`, `case_basket` and `case_promotions` read
JSON, `writing` writes it.
"""

from sync.shop.pricing.engine import PriceBook, evaluate, price
from sync.shop.pricing.errors import ErrorCode, PricingError
from sync.shop.pricing.lines import Reason
from sync.shop.pricing.payouts import TenderAccount
from sync.shop.pricing.quoting import quote, quote_json
from sync.shop.pricing.result import (
    Coupon,
    Discount,
    Payout,
    PointsResult,
    Priced,
    PricedLine,
    Refund,
    RefundedUnit,
    Settlement,
    TenderRow,
    TenderType,
)
from sync.shop.pricing.returns import NO_FEE, Fee, GoodsAccount, SoldUnit, Wanted
from sync.shop.pricing.tax import TaxRow, tax_table
from sync.shop.pricing.tenders import Tender, cash_due, left_for_cash, points_of, rows_of, settle
from sync.shop.pricing.values import (
    ALWAYS,
    MAX_UNITS,
    NOBODY,
    Basket,
    Customer,
    Deposit,
    Line,
    Manual,
    PriceList,
    Rate,
    Settings,
    TaxLevel,
    TaxMode,
    TaxRate,
    Variant,
    Window,
)

__all__ = [
    "ALWAYS",
    "MAX_UNITS",
    "NOBODY",
    "NO_FEE",
    "Basket",
    "Coupon",
    "Customer",
    "Deposit",
    "Discount",
    "ErrorCode",
    "Fee",
    "GoodsAccount",
    "Line",
    "Manual",
    "Payout",
    "PointsResult",
    "PriceBook",
    "PriceList",
    "Priced",
    "PricedLine",
    "PricingError",
    "Rate",
    "Reason",
    "Refund",
    "RefundedUnit",
    "Settings",
    "Settlement",
    "SoldUnit",
    "TaxLevel",
    "TaxMode",
    "TaxRate",
    "TaxRow",
    "Tender",
    "TenderAccount",
    "TenderRow",
    "TenderType",
    "Variant",
    "Wanted",
    "Window",
    "cash_due",
    "evaluate",
    "left_for_cash",
    "points_of",
    "price",
    "quote",
    "quote_json",
    "rows_of",
    "settle",
    "tax_table",
]
