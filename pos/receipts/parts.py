"""What receipts and slips have in common: the store's head, the tax table, tenders, the end."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from pos.receipts.layout import AnyRow, Cut, Feed, Pair, Rule, Table, Text
from pos.receipts.words import Words, fill
from sync.wire import Store, TaxRow, Tender


def head(store: Store) -> list[AnyRow]:
    """Whose receipt this is: the name over the door, then what the store had set up."""
    name = store.chain or store.name
    under = store.receipt_header or [
        *([store.name] if store.name != name else []),
        *store.address,
    ]
    lines: list[AnyRow] = [Text(text=line, align="center") for line in under]
    return [Text(text=name, align="center", size="large", bold=True), *lines, Feed()]


def about(words: Words, title: str, number: str, at: str, till: str, staff: str) -> list[AnyRow]:
    """Which page this is, when, at which till and by whom."""
    served = fill(words.translate("Receipt", "Served by %1"), staff) if staff else ""
    return [
        Pair(left=f"{title} {number}", right=words.moment(datetime.fromisoformat(at)), bold=True),
        Pair(left=fill(words.translate("Receipt", "Till %1"), till), right=served),
    ]


def till_of(number: str, till: str) -> str:
    """The till's name; where none is given, the device's code that begins its numbers."""
    return till or number.partition("-")[0]


@dataclass(frozen=True)
class Letters:
    """The letter of each tax rate, printed behind an amount; none where there is one rate.

    `blank` stands behind the amounts that have no rate, so that all end at one edge.
    """

    by_rate: Mapping[str, str]
    blank: str

    @classmethod
    def of(cls, taxes: Sequence[TaxRow]) -> "Letters":
        if len(taxes) < 2:
            return cls({}, "")
        rates = enumerate(row.rate for row in taxes)
        return cls({rate: f" {chr(ord('A') + at)}" for at, rate in rates}, "  ")

    def after(self, rate: str) -> str:
        return self.by_rate.get(rate, self.blank)


def tax_table(words: Words, taxes: Sequence[TaxRow], currency: str) -> list[AnyRow]:
    """Net, tax and gross for each rate, exactly as recorded, and their sums."""
    if not taxes:
        return []
    letters = Letters.of(taxes)
    rows = [(f"{letters.after(row.rate)} {words.rate(row.rate)}".strip(), row) for row in taxes]
    if len(taxes) > 1:
        total = TaxRow(
            rate="",
            net=sum(row.net for row in taxes),
            tax=sum(row.tax for row in taxes),
            gross=sum(row.gross for row in taxes),
        )
        rows.append((words.translate("Receipt", "Sum"), total))
    return [
        Table(
            head=(
                words.translate("Receipt", "Rate"),
                words.translate("Receipt", "Net"),
                words.translate("Receipt", "Tax"),
                words.translate("Receipt", "Gross"),
            ),
            rows=tuple(
                (name, *(words.amount(part, currency) for part in (row.net, row.tax, row.gross)))
                for name, row in rows
            ),
        )
    ]


def tender_name(words: Words, tender: Tender) -> str:
    match tender.type:
        case "cash":
            return words.translate("Receipt", "Cash")
        case "card":
            return words.translate("Receipt", "Card")
        case "gift":
            return words.translate("Receipt", "Gift card")
        case "credit":
            return words.translate("Receipt", "Store credit")
        case "voucher":
            return words.translate("Receipt", "Voucher")
        case "points":
            return words.translate("Receipt", "Points")
        case "online":
            return words.translate("Receipt", "Paid online")


def tender_rows(
    words: Words, tenders: Sequence[Tender], cash_rounding: int, currency: str, blank: str
) -> list[AnyRow]:
    """What was paid with what; cash rounding stands before it as an amount of its own."""
    rows: list[AnyRow] = []
    if cash_rounding:
        label = words.translate("Receipt", "Rounding for cash")
        rows.append(Pair(left=label, right=words.amount(cash_rounding, currency) + blank))
    for tender in tenders:
        name = " ".join(filter(None, (tender_name(words, tender), tender.reference)))
        rows.append(Pair(left=name, right=words.amount(tender.tendered, currency) + blank))
    return rows


def end(*texts: str) -> list[AnyRow]:
    """Closing words, then the cut."""
    rows: list[AnyRow] = [Text(text=text, align="center") for text in texts if text]
    return [*rows, Cut()]


def thin() -> Rule:
    return Rule(weight="thin")
