"""The one error of the engine: a code of `pricing.md` §10 and a sentence for whoever reads it."""

from typing import Literal

ErrorCode = Literal[
    "bad_amount", "bad_percent", "bad_quantity", "bad_time", "bad_setting", "bad_discount",
    "bad_tender", "unknown_currency", "currency_mismatch", "unknown_variant", "no_price",
    "duplicate_line", "too_many_units", "tax_rate_missing", "tax_rate_ambiguous", "bad_label",
    "unknown_label", "promotion_invalid", "not_discountable", "discount_too_large", "over_tender",
    "under_tender", "payout_needs_cash", "not_enough_points", "tenders_missing", "not_returnable",
    "not_refundable",
]  # fmt: skip


class PricingError(ValueError):
    """What was asked cannot be priced, paid or refunded; `code` says why.

    Codes are stable and translated by the screens; the message is for logs and for people who
    write cases.
    """

    def __init__(self, code: ErrorCode, message: str) -> None:
        super().__init__(f"{code}: {message}")
        self.code: ErrorCode = code
        self.message = message
