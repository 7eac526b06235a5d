"""Reviews from a CSV file; docs/importing.md describes its columns."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from sync import wire
from sync.connectors.imported import Imported, Report, RowOutcome
from sync.connectors.naming import slug
from sync.connectors.plaintext import one_line, plain_text
from sync.connectors.table import Broken, Record, read_table

_NEEDED = ("SKU", "Stars", "Date")
_YES, _NO = ("1", "yes", "true"), ("", "0", "no", "false")
_MAX_TEXT = 5000
_CHANNELS = ("web", "store", "app")


class _Refused(Exception):
    """Why a row cannot be taken."""


def read_reviews(path: Path, known_skus: Mapping[str, str]) -> Imported:
    """The reviews of a file. CannotRead when it is no such file.

    `known_skus` maps SKUs of products and variants to product ids; case does not matter.
    """
    products = {sku.casefold(): product for sku, product in known_skus.items()}
    outcomes: list[RowOutcome] = []
    reviews: dict[str, wire.Review] = {}
    lines: dict[str, int] = {}
    for record in read_table(path, _NEEDED).rows:
        if isinstance(record, Broken):
            outcomes.append(RowOutcome(record.line, "", "refused", record.reason))
            continue
        sku = one_line(record.cells["sku"])
        try:
            review = _review(record, sku, products)
            if review.id in reviews:
                raise _Refused(f"is already on line {lines[review.id]}")
        except _Refused as refusal:
            outcomes.append(RowOutcome(record.line, sku, "refused", str(refusal)))
            continue
        reviews[review.id] = review
        lines[review.id] = record.line
        outcomes.append(
            RowOutcome(record.line, sku, "taken", product=review.product, review=review.id)
        )
    return Imported(reviews=tuple(reviews.values()), report=Report(tuple(outcomes)))


def _review(record: Record, sku: str, products: Mapping[str, str]) -> wire.Review:
    def cell(column: str) -> str:
        return record.cells.get(column, "").strip()

    if not sku:
        raise _Refused("has no SKU")
    if (product := products.get(sku.casefold())) is None:
        raise _Refused("no product has this SKU")
    stars, day, author = _stars(cell("stars")), _day(cell("date")), one_line(cell("author"))
    text = plain_text(cell("text"))
    if len(text) > _MAX_TEXT:
        raise _Refused(f"the text is longer than {_MAX_TEXT} letters")
    channel = cell("channel").casefold() or "web"
    if channel not in _CHANNELS:
        raise _Refused(f"the channel is {channel!r}; known are {', '.join(_CHANNELS)}")
    language = cell("language").casefold() or "en"
    if not (2 <= len(language) <= 8 and language.replace("-", "").isalnum()):
        raise _Refused(f"the language is {language!r}, not a code like en")
    named = cell("id") or f"{product}-{day}-{author}"
    return wire.Review(
        id=f"review-{slug(named)}",
        product=product,
        stars=stars,
        title=one_line(plain_text(cell("title"))),
        text=text,
        language=language,
        author=author,
        date=day,
        verified=_flag(cell("verified")),
        channel=channel,
        helpful=_helpful(cell("helpful")),
    )


def _stars(text: str) -> int:
    if text not in ("1", "2", "3", "4", "5"):
        raise _Refused(f"stars are {text!r}, not 1 to 5")
    return int(text)


def _day(text: str) -> str:
    try:
        return date.fromisoformat(text[:10]).isoformat()
    except ValueError:
        raise _Refused(f"the date is {text!r}, not one like 2026-03-14") from None


def _flag(text: str) -> bool:
    if text.casefold() not in (*_YES, *_NO):
        raise _Refused(f"verified is {text!r}, not 1 or 0")
    return text.casefold() in _YES


def _helpful(text: str) -> int:
    if text and not (text.isascii() and text.isdigit() and len(text) < 8):
        raise _Refused(f"helpful is {text!r}, not a count")
    return int(text or 0)
