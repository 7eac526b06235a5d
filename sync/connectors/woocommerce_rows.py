"""One row of a WooCommerce product export, read into values; what is wrong refuses the row.

Columns and formats: https://github.com/woocommerce/woocommerce/wiki/Product-CSV-Import-Schema
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from sync.connectors.plaintext import one_line, plain_text
from sync.connectors.table import Record
from sync.shop.codes import gtin_14
from sync.shop.money import Money

Kind = Literal["simple", "variable", "variation", "grouped", "external"]
_KINDS: tuple[Kind, ...] = ("simple", "variable", "variation", "grouped", "external")
_GUARDED = re.compile(r"^'(?=[=+\-@\t\r])")  # the exporter's guard against spreadsheet formulas
_SEPARATOR = re.compile(r"(?<!\\),")
_ATTRIBUTE = re.compile(r"attribute (\d+) name")
_MEASURE = re.compile(r"(weight|length|width|height) \((\w+)\)")
_AMOUNT = re.compile(r"[0-9]{1,12}([.,][0-9]{1,6})?")
_ID = re.compile(r"[0-9]{1,18}")
_COUNT = re.compile(r"(-?[0-9]{1,15})(\.0+)?")
_MOST = 10_000_000  # pieces of one article
_YES, _NO = ("1", "yes", "true"), ("0", "no", "false", "-1")  # -1 is a draft


class RowRefused(Exception):
    """Why a row cannot be taken, as a phrase for the report."""


@dataclass(frozen=True, slots=True)
class Attribute:
    name: str
    values: tuple[str, ...]
    visible: bool


@dataclass(frozen=True, slots=True)
class Stock:
    """`amount` is None where the shop does not count; `shared` where the parent's count holds."""

    amount: int | None
    in_stock: bool
    shared: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A product or variation as the file has it. Prices are minor units, times local ISO."""

    line: int
    kind: Kind
    virtual: bool  # or downloadable: nothing a store could hand over
    number: str  # the ID, or empty
    sku: str
    gtin: str
    name: str
    published: bool
    listed: bool  # shown when browsing
    featured: bool
    summary: str
    description: str
    brand: str
    taxed: bool
    tax_class: str
    stock: Stock
    regular: int | None
    sale: int | None
    sale_from: str
    sale_to: str
    categories: tuple[tuple[str, ...], ...]  # each from the top down
    tags: tuple[str, ...]
    images: tuple[str, ...]
    parent: str
    members: tuple[str, ...]
    related: tuple[str, ...]
    address: str
    attributes: tuple[Attribute, ...]
    measures: tuple[tuple[str, str], ...]  # ("Weight", "0.5 lbs")
    notes: tuple[str, ...]


def read_row(record: Record, currency: str) -> Row:
    """The row's values; RowRefused when something is missing, malformed or contradictory."""
    cell = _Cells(record.cells)
    kind, virtual = _kind(cell("type"))
    name = one_line(cell("name"))
    if not name:
        raise RowRefused("has no name")
    if cell("id") and not _ID.fullmatch(cell("id")):
        raise RowRefused(f"the ID is {cell('id')!r}, not a number")
    if not cell("id") and not cell("sku"):
        raise RowRefused("has neither an ID nor a SKU")
    notes: list[str] = []
    regular = _price(cell("regular price"), "regular price", currency)
    sale = _price(cell("sale price"), "sale price", currency)
    if regular is None and kind in ("simple", "variation"):
        raise RowRefused("has no regular price")
    if sale is not None and (regular is None or sale >= regular):
        notes.append("the sale price is not below the regular price and was left out")
        sale = None
    begins = _moment(cell("date sale price starts"), "date sale price starts", ends=False)
    ends = _moment(cell("date sale price ends"), "date sale price ends", ends=True)
    if begins and ends and begins >= ends:
        raise RowRefused("the sale ends before it starts")
    return Row(
        line=record.line,
        kind=kind,
        virtual=virtual,
        number=cell("id"),
        sku=one_line(cell("sku")),
        gtin=_gtin(cell("gtin, upc, ean, or isbn"), notes),
        name=name,
        published=_flag(cell("published"), "published", default=True),
        listed=_listed(cell("visibility in catalog")),
        featured=_flag(cell("is featured?"), "is featured?", default=False),
        summary=one_line(plain_text(_lines(cell("short description")))),
        description=plain_text(_lines(cell("description"))),
        brand=one_line(cell("brands").partition(",")[0]),
        taxed=cell("tax status") in ("", "taxable"),
        tax_class=cell("tax class").casefold(),
        stock=_stock(cell("stock"), cell("in stock?"), notes),
        regular=regular,
        sale=sale,
        sale_from=begins if sale is not None else "",
        sale_to=ends if sale is not None else "",
        categories=tuple(
            path for text in split(cell("categories")) if (path := _path(text))
        ),
        tags=split(cell("tags")),
        images=_addresses(cell("images")),
        parent=cell("parent"),
        members=split(cell("grouped products")),
        related=(*split(cell("cross-sells")), *split(cell("upsells"))),
        address=_address(cell("external url"), kind),
        attributes=_attributes(cell),
        measures=_measures(cell),
        notes=tuple(notes),
    )  # fmt: skip


class _Cells:
    """Cells by column name, trimmed; a column the file does not have is empty."""

    def __init__(self, cells: Mapping[str, str]) -> None:
        self.cells = cells

    def __call__(self, column: str) -> str:
        return _GUARDED.sub("", self.cells.get(column, "").strip()).strip()


def keys_of(number: str, sku: str) -> tuple[str, ...]:
    """What other rows call this one: `id:44` and its SKU, folded."""
    return tuple(key for key in (f"id:{number}" if number else "", sku.casefold()) if key)


def split(text: str) -> tuple[str, ...]:
    """The items of a list; a comma that belongs to an item is written with a backslash."""
    items = (one_line(item.replace("\\,", ",")) for item in _SEPARATOR.split(text))
    return tuple(dict.fromkeys(item for item in items if item))


def _path(text: str) -> tuple[str, ...]:
    return tuple(name for part in text.split(">") if (name := part.strip()))


def _addresses(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(item.strip() for item in text.split(",") if item.strip()))


def _lines(text: str) -> str:
    """The exporter writes a line break as backslash and n, and that itself with two of them."""
    return re.sub(r"\\(\\n|n)", lambda m: "\n" if m[1] == "n" else "\\n", text)


def _kind(text: str) -> tuple[Kind, bool]:
    words = [word.casefold() for word in split(text)]
    kinds = [kind for kind in _KINDS if kind in words]
    if len(kinds) != 1:
        said = f"the type {one_line(text)!r}" if words else "no type"
        raise RowRefused(f"has {said}; known are {', '.join(_KINDS)}")
    return kinds[0], "virtual" in words or "downloadable" in words


def _flag(text: str, column: str, *, default: bool) -> bool:
    if not text:
        return default
    if text.casefold() not in (*_YES, *_NO):
        raise RowRefused(f"{column} is {text!r}, not 1 or 0")
    return text.casefold() in _YES


def _listed(text: str) -> bool:
    known = {"": True, "visible": True, "catalog": True, "search": False, "hidden": False}
    try:
        return known[text.casefold()]
    except KeyError:
        raise RowRefused(
            f"visibility is {text!r}; known are {', '.join(filter(None, known))}"
        ) from None


def _price(text: str, column: str, currency: str) -> int | None:
    if not text:
        return None
    if not _AMOUNT.fullmatch(text):
        raise RowRefused(f"{column} is {text!r}, not an amount")
    try:
        return Money.of(text.replace(",", "."), currency).minor
    except ValueError:
        raise RowRefused(f"{column} {text} has more decimals than {currency}") from None


def _moment(text: str, column: str, *, ends: bool) -> str:
    """A local time; an end is given exclusively, so a day ends where the next begins."""
    if not text:
        return ""
    try:
        moment = datetime.fromisoformat(text).replace(tzinfo=None)
        if ends:
            moment += timedelta(days=1) if len(text) <= 10 else timedelta(seconds=1)
    except (ValueError, OverflowError):
        raise RowRefused(f"{column} is {text!r}, not a date like 2026-03-14") from None
    return moment.isoformat(timespec="seconds")


def _stock(amount: str, available: str, notes: list[str]) -> Stock:
    if available.casefold() == "backorder":
        notes.append("sold on back order: stock taken as 0")
        return Stock(0, in_stock=False)
    in_stock = _flag(available, "in stock?", default=True)
    if amount.casefold() == "parent":
        return Stock(None, in_stock, shared=True)
    if not amount:
        return Stock(None, in_stock)
    found = _COUNT.fullmatch(amount)
    if found is None:
        raise RowRefused(f"stock is {amount!r}, not a whole number")
    count = int(found[1])
    if count > _MOST:
        raise RowRefused(f"stock of {count} is not believable")
    if count < 0:
        notes.append(f"stock of {count} taken as 0")
    return Stock(max(count, 0), in_stock)


def _gtin(text: str, notes: list[str]) -> str:
    if not text:
        return ""
    found = gtin_14(text.replace("-", "").replace(" ", ""))
    if found is None:
        notes.append(f"{one_line(text)!r} is no GTIN and was left out")
    return found or ""


def _address(text: str, kind: Kind) -> str:
    if kind == "external" and not text.startswith(("https://", "http://")):
        raise RowRefused(f"external address is {text!r}" if text else "has no external address")
    return text


def _attributes(cell: _Cells) -> tuple[Attribute, ...]:
    numbers = sorted(int(found[1]) for name in cell.cells if (found := _ATTRIBUTE.fullmatch(name)))
    return tuple(
        Attribute(
            name=one_line(cell(f"attribute {n} name")),
            values=split(cell(f"attribute {n} value(s)")),
            visible=cell(f"attribute {n} visible") != "0",
        )
        for n in numbers
        if cell(f"attribute {n} name")
    )


def _measures(cell: _Cells) -> tuple[tuple[str, str], ...]:
    """Weight and size with the units their column names give, for the facts of a product."""
    found = {}
    for column in cell.cells:
        if (named := _MEASURE.fullmatch(column)) and cell(column) not in ("", "0"):
            amount = cell(column)
            found[named[1]] = (f"0{amount}" if amount.startswith(".") else amount, named[2])
    measures = []
    if "weight" in found:
        measures.append(("Weight", " ".join(found["weight"])))
    sides = [found[side] for side in ("length", "width", "height") if side in found]
    if len(sides) == 3:
        amounts = " x ".join(amount for amount, _ in sides)
        measures.append(("Dimensions", f"{amounts} {sides[0][1]}"))
    return tuple(measures)
