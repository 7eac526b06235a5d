"""The slip of a return: what came back, what was paid out, and room for a signature."""

from collections.abc import Sequence
from itertools import groupby

from pos.receipts import parts
from pos.receipts.layout import AnyRow, Feed, Layout, Pair, Rule, Text
from pos.receipts.words import Words, fill
from sync.shop.texts import pick
from sync.wire import Return, ReturnedUnit, Store


def return_slip(refund: Return, store: Store, words: Words, *, till: str = "") -> Layout:
    """The customer's proof of money given back, unit by unit at what was paid for it."""
    currency = refund.currency
    heading = words.translate("Receipt", "Return")
    about = parts.about(
        words, heading, refund.number, refund.at, parts.till_of(refund.number, till),
        refund.staff_name,
    )  # fmt: skip
    letters = parts.Letters.of(refund.taxes)
    goods: list[AnyRow] = []
    for line in refund.lines:
        units = [unit for unit in refund.units if unit.line == line.line]
        letter = letters.after(line.tax_rate)
        goods += _units(words, line.name or line.sku or line.variant, units, currency, letter)
    reason: list[AnyRow] = []
    if refund.reason:
        reason = [Text(text=fill(words.translate("Receipt", "Reason: %1"), refund.reason))]
    return Layout(
        language=words.language,
        copy_mark=words.translate("Receipt", "COPY"),
        rows=(
            *parts.head(store),
            *about,
            Text(text=fill(words.translate("Receipt", "Bought with %1"), refund.origin_number)),
            *reason,
            parts.thin(),
            Pair(left="", right=currency + letters.blank),
            *goods,
            parts.thin(),
            Pair(
                left=words.translate("Receipt", "Refund"),
                right=words.money(refund.amount, currency),
                size="large",
                bold=True,
            ),
            Rule(weight="thick"),
            *parts.tender_rows(
                words, refund.tenders, refund.cash_rounding, currency, letters.blank
            ),
            *([Feed()] if refund.taxes else []),
            *parts.tax_table(words, refund.taxes, currency),
            Feed(lines=4),
            parts.thin(),
            Text(text=words.translate("Receipt", "Customer's signature")),
            Feed(),
            *parts.end(pick(store.receipt_footer, words.language)),
        ),
    )


def _units(
    words: Words, name: str, units: Sequence[ReturnedUnit], currency: str, letter: str
) -> list[AnyRow]:
    """One row for each run of units that were paid the same: their prices may differ by a cent."""
    runs = [
        (amount, len(list(run)))
        for amount, run in groupby(sorted((unit.amount for unit in units), reverse=True))
    ]
    if len(units) == 1:
        return [Pair(left=name, right=words.amount(units[0].amount, currency) + letter)]
    return [
        Text(text=name),
        *(
            Pair(
                left=words.times(count, words.amount(amount, currency)),
                right=words.amount(amount * count, currency) + letter,
                indent=2,
            )
            for amount, count in runs
        ),
    ]
