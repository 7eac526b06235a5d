"""The receipt of a sale: every amount as the record holds it, adding up from line to total."""

from collections.abc import Mapping
from datetime import date, timedelta

from pos.receipts import parts
from pos.receipts.layout import AnyRow, Feed, Layout, Pair, Qr, Rule, Text
from pos.receipts.words import Words, fill
from sync.shop.texts import pick
from sync.wire import Discount, Line, Sale, Store


def sale_receipt(
    sale: Sale,
    store: Store,
    words: Words,
    *,
    code: str = "",
    till: str = "",
    order: str = "",
    promotions: Mapping[str, str] | None = None,
) -> Layout:
    """What the customer takes home.

    `code` is the signed receipt code (`sync.shop.receipt_code`), printed as QR; `till` the
    till's name; `order` the public number of the order that this sale pays; `promotions` names
    by id. Nothing is priced here and no name of a customer appears.
    """
    currency = sale.currency
    names = promotions or {}
    letters = parts.Letters.of(sale.taxes)
    lines = [row for line in sale.lines for row in _line(words, line, currency, letters, names)]
    heading = words.translate("Receipt", "Receipt")
    about = parts.about(
        words, heading, sale.number, sale.at, parts.till_of(sale.number, till), sale.staff_name
    )
    paid_order: list[AnyRow] = []
    if order:
        paid_order = [Text(text=fill(words.translate("Receipt", "Payment of order %1"), order))]
    return Layout(
        language=words.language,
        copy_mark=words.translate("Receipt", "COPY"),
        rows=(
            *parts.head(store),
            *about,
            *paid_order,
            parts.thin(),
            Pair(left="", right=currency + letters.blank),
            *lines,
            parts.thin(),
            *_sums(words, sale, names, letters.blank),
            Pair(
                left=words.translate("Receipt", "Total"),
                right=words.money(sale.total, currency),
                size="large",
                bold=True,
            ),
            Rule(weight="thick"),
            *parts.tender_rows(words, sale.tenders, sale.cash_rounding, currency, letters.blank),
            *_change(words, sale, letters.blank),
            *([Feed()] if sale.taxes else []),
            *parts.tax_table(words, sale.taxes, currency),
            *_saved(words, sale),
            Feed(),
            *_returns(words, sale, store, code),
            *parts.end(pick(store.receipt_footer, words.language)),
        ),
    )


def _line(
    words: Words, line: Line, currency: str, letters: parts.Letters, names: Mapping[str, str]
) -> list[AnyRow]:
    """A name and what it cost before discounts, then each discount of its own."""
    letter = letters.after(line.tax_rate)
    listed = words.amount(line.listed, currency) + letter
    name = line.name or line.sku or line.variant
    rows: list[AnyRow]
    if line.quantity == 1:
        rows = [Pair(left=name, right=listed)]
    else:
        each = words.number(line.quantity)
        if line.unit_price * line.quantity == line.listed:
            each = words.times(line.quantity, words.amount(line.unit_price, currency))
        rows = [Text(text=name), Pair(left=each, right=listed, indent=2)]
    for discount in line.discounts:
        if discount.reason in ("promotion", "manual_line"):
            amount = words.amount(-discount.amount, currency) + letter
            rows.append(Pair(left=_named(words, discount, names), right=amount, indent=2))
    return rows


def _sums(words: Words, sale: Sale, names: Mapping[str, str], blank: str) -> list[AnyRow]:
    """From the lines to the total, each step printed that changes the sum."""
    currency = sale.currency

    def row(label: str, amount: int) -> Pair:
        return Pair(left=label, right=words.amount(amount, currency) + blank)

    whole_basket: dict[str, int] = {}
    on_lines = 0
    for line in sale.lines:
        for discount in line.discounts:
            if discount.reason in ("basket", "manual_basket"):
                name = _named(words, discount, names)
                whole_basket[name] = whole_basket.get(name, 0) + discount.amount
            else:
                on_lines += discount.amount
    tax = sum(tax.tax for tax in sale.taxes) if sale.tax_mode == "exclusive" else 0
    goods = sale.subtotal - on_lines
    reached = goods - sum(whole_basket.values()) + tax
    rows: list[AnyRow] = [row(name, -amount) for name, amount in whole_basket.items()]
    if tax:
        rows.append(row(words.translate("Receipt", "Tax"), tax))
    if reached != sale.total:  # a customer who pays no tax is let off it here
        rows.append(row(words.translate("Receipt", "Tax not charged"), sale.total - reached))
    if rows:
        rows.insert(0, row(words.translate("Receipt", "Subtotal"), goods))
    return rows


def _named(words: Words, discount: Discount, names: Mapping[str, str]) -> str:
    if discount.reason in ("manual_line", "manual_basket"):
        return names.get(discount.promotion) or words.translate("Receipt", "Discount")
    return names.get(discount.promotion) or discount.promotion


def _change(words: Words, sale: Sale, blank: str) -> list[AnyRow]:
    if not sale.change:
        return []
    amount = words.amount(sale.change, sale.currency) + blank
    return [Pair(left=words.translate("Receipt", "Change"), right=amount, bold=True)]


def _saved(words: Words, sale: Sale) -> list[AnyRow]:
    if sale.discount <= 0:
        return []
    saved = fill(
        words.translate("Receipt", "You saved %1"), words.money(sale.discount, sale.currency)
    )
    return [Feed(), Text(text=saved, align="center", bold=True)]


def _returns(words: Words, sale: Sale, store: Store, code: str) -> list[AnyRow]:
    """The code that proves the receipt, and until when it is worth keeping."""
    rows: list[AnyRow] = []
    if code:
        rows = [Qr(text=code), Feed()]
    if store.return_days > 0:
        until = date.fromisoformat(sale.at[:10]) + timedelta(days=store.return_days)
        bring = words.translate("Receipt", "Please bring this receipt.")
        rows.append(Text(text=words.returned_until(store.return_days, until), align="center"))
        rows += [Text(text=bring, align="center"), Feed()]
    return rows
