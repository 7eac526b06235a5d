"""What a receipt says and how it writes amounts and dates, in the shopper's language.

A till runs in its cashier's language and prints in the shopper's, so each language has a
translator of its own here and none is installed in the application. Texts are marked with
`words.translate("Receipt", …)`, which lupdate finds; English needs no file but for plurals.

Amounts and dates are Babel's and exact: a Decimal made of whole minor units, never a float.
"""

import re
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Protocol

from babel import Locale
from babel.dates import format_date, format_time
from babel.numbers import format_decimal, format_percent
from PySide6.QtCore import QTranslator

from sync.shop.money import Money, exponent

# 24 hours and the day before the month, which no English reader takes for something else.
_LOCALES = {"en": "en_GB"}
_SYMBOLS = {"EUR": "€", "GBP": "£", "JPY": "¥", "USD": "$"}


class Translate(Protocol):
    """`QTranslator.translate`: nothing where there is no translation."""

    def __call__(self, context: str, text: str, comment: str, n: int, /) -> str | None: ...


class Words:
    """One language of receipts."""

    def __init__(self, language: str, look_up: Translate) -> None:
        self.language = language
        self._look_up = look_up
        self._locale = Locale.parse(_LOCALES.get(language, language).replace("-", "_"))

    def translate(self, context: str, text: str) -> str:
        """The text in this language, or as it is in the source."""
        return self._look_up(context, text, "", -1) or text

    def tr(self, text: str, comment: str, n: int) -> str:
        """A text with a count, which replaces %n; for the methods below only.

        lupdate sees that a text has plural forms nowhere but in `self.tr(…)`, and takes the
        name of the class for its context.
        """
        found = self._look_up("Words", text, comment, n) or text
        return found.replace("%n", self.number(n))

    def returned_until(self, days: int, until: date) -> str:
        """How long goods can be brought back."""
        return fill(self.tr("Returns: %n day(s), until %1", "", days), self.day(until))

    def kept_for(self, days: int) -> str:
        """How long an order waits at the pickup desk."""
        return self.tr("We keep it for you for %n day(s).", "", days)

    def amount(self, minor: int, currency: str) -> str:
        """An amount without its currency, as in a column: "1,234.50", "-4,30"."""
        digits = exponent(currency)
        pattern = "#,##0" + ("." + "0" * digits if digits else "")
        money = Money(abs(minor), currency)
        return _sign(minor) + format_decimal(money.decimal, format=pattern, locale=self._locale)

    def money(self, minor: int, currency: str) -> str:
        """An amount with its currency where this language puts it: "€12.90", "12,90 €"."""
        pattern = self._locale.currency_formats["standard"].pattern.split(";")[0]
        symbol = _SYMBOLS.get(currency, currency)
        if symbol.isalpha():  # "KWD 1.234", not "KWD1.234"
            pattern = re.sub("¤(?=[#0])", "¤\N{NO-BREAK SPACE}", pattern)
        figures = self.amount(abs(minor), currency)
        return _sign(minor) + re.sub("[#0,.]+", lambda _: figures, pattern).replace("¤", symbol)

    def rate(self, rate: str) -> str:
        """A tax rate as the record names it: "19" or "exempt"."""
        if rate == "exempt":
            return self.translate("Receipt", "exempt")
        value = Decimal(rate)
        places = max(0, -int(value.as_tuple().exponent))
        pattern = self._locale.percent_formats[None].pattern
        shape = re.sub(r"0(?!.*0)", "0" + ("." + "0" * places if places else ""), pattern)
        return format_percent(value.scaleb(-2), format=shape, locale=self._locale)

    def number(self, value: int) -> str:
        return format_decimal(value, locale=self._locale)

    def times(self, count: int, what: str) -> str:
        """So many of something: "2 x 12.90", with the sign of multiplication."""
        return f"{self.number(count)} \N{MULTIPLICATION SIGN} {what}"

    def day(self, when: date) -> str:
        """A day with its year; no line breaks inside it."""
        day = format_date(when, "medium", locale=self._locale)
        return day.replace(" ", "\N{NO-BREAK SPACE}")

    def clock(self, when: datetime) -> str:
        return format_time(when, "short", locale=self._locale)

    def moment(self, when: datetime) -> str:
        return f"{self.day(when)}, {self.clock(when)}"


def fill(text: str, *values: str) -> str:
    """Put values into %1, %2 … in one pass: a value that holds "%2" stays as it is."""
    return re.sub(r"%([1-9])", lambda found: values[int(found[1]) - 1], text)


class Catalogue:
    """The languages that receipts can be printed in: `tresen_<language>.qm` in one folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._words = cache(self._load)

    def words(self, *wanted: str) -> Words:
        """The first of these languages that receipts speak; English where they speak none."""
        for language in wanted:
            for code in (language, language.split("-")[0]):
                if code == "en" or (self._folder / f"tresen_{code}.qm").exists():
                    return self._words(code)
        return self._words("en")

    def _load(self, language: str) -> Words:
        translator = QTranslator()
        file = self._folder / f"tresen_{language}.qm"
        if file.exists() and not translator.load(str(file)):
            raise ValueError(f"{file} is not a translation: run make texts")
        return Words(language, translator.translate)


def _sign(minor: int) -> str:
    return "-" if minor < 0 else ""
