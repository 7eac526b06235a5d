"""The language a person reads, changed at any moment without losing anything."""

import datetime
import re
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject, QTranslator, Signal
from PySide6.QtQml import QQmlEngine

from sync.shop.money import Money

# Each in its own words, so that a foreign reader finds theirs.
NAMES = {"en": "English", "de": "Deutsch"}

_SYMBOLS = {"EUR": "€", "GBP": "£", "JPY": "¥", "USD": "$"}
# English as in Europe: a 24-hour clock and the day before the month.
_LOCALES = {"en": "en_GB", "de": "de_DE", "ru": "ru_RU", "ja": "ja_JP"}
_DAYS = {"en": "ddd d MMM", "de": "ddd d. MMM", "ru": "ddd d MMM", "ja": "M月d日(ddd)"}
_DATES = {"en": "d MMM yyyy", "de": "d. MMM yyyy", "ru": "d MMM yyyy", "ja": "yyyy年M月d日"}


class Languages(QObject):
    """Holds the translator, because Qt does not keep the one it is given."""

    changed = Signal()

    def __init__(self, folder: Path, first: str) -> None:
        super().__init__()
        self._folder = folder
        self._translator = QTranslator()
        self._engine: QQmlEngine | None = None
        self.code = first
        self.locale = QLocale(_LOCALES.get(first, first))
        self.use(first)

    def follow(self, engine: QQmlEngine) -> None:
        """Let this engine's texts change with the language."""
        self._engine = engine
        engine.setUiLanguage(self.code)

    def use(self, code: str) -> None:
        """Speak another language from now on; state stays, only texts are read again."""
        translator = QTranslator()
        if not translator.load(f"tresen_{code}", str(self._folder)):
            raise FileNotFoundError(f"no translation for {code!r}: run make translations")
        QCoreApplication.removeTranslator(self._translator)
        QCoreApplication.installTranslator(translator)
        self._translator = translator
        self.code = code
        self.locale = QLocale(_LOCALES.get(code, code))
        if self._engine is not None:
            self._engine.setUiLanguage(code)
            self._engine.retranslate()
        self.changed.emit()

    def amount(self, money: Money) -> str:
        """An amount without its currency, as in a column of amounts."""
        return _sign(money) + self._figures(money)

    def money(self, money: Money) -> str:
        """An amount with its currency where this language puts it."""
        symbol = _SYMBOLS.get(money.currency, money.currency)
        one = self.locale.toCurrencyString(1, symbol)
        return _sign(money) + one.replace("1", self._figures(money))

    def typed_amount(self, text: str, currency: str) -> Money | None:
        """What a person typed as an amount: "12", "12.5" and "12,50"; None if it is none."""
        exponent = Money(0, currency).exponent
        found = re.fullmatch(rf"([0-9]{{1,9}})(?:[.,]([0-9]{{0,{exponent}}}))?", text.strip())
        if found is None:
            return None
        part = (found[2] or "").ljust(exponent, "0")
        return Money(int(found[1] + part), currency)

    def number(self, value: int) -> str:
        """A count with this language's grouping."""
        return self.locale.toString(value)

    def time(self, at: datetime.datetime) -> str:
        """The time of day, as on the wall: 14:07."""
        return f"{at:%H:%M}"

    def day(self, at: datetime.date) -> str:
        """A day near enough to need no year: Thu 26 Nov."""
        return self._day(at, _DAYS)

    def date(self, at: datetime.date) -> str:
        """A day with its year: 26 Nov 2026."""
        return self._day(at, _DATES)

    def moment(self, at: datetime.datetime, now: datetime.datetime) -> str:
        """A time said as short as it is clear: 14:07 today, else with its day."""
        if at.date() == now.date():
            return self.time(at)
        return f"{self.day(at)}, {self.time(at)}"

    def minutes(self, count: int) -> str:
        """A short duration in whole minutes: 6 min, 2 h 5 min, 3 days."""
        count = max(0, count)
        if count < 60:
            return self.tr("%n min", "", count)
        hours, rest = divmod(count, 60)
        if hours < 24:
            short = self.tr("%n h", "", hours)
            return f"{short} {self.tr('%n min', '', rest)}" if rest else short
        return self.tr("%n days", "", hours // 24)

    def ago(self, count: int) -> str:
        """How long since something happened, in minutes."""
        if count < 1:
            return self.tr("just now")
        return self.tr("%1 ago").replace("%1", self.minutes(count))

    def forget(self) -> None:
        """Take the translator out again; a program has one, a test run has many."""
        QCoreApplication.removeTranslator(self._translator)

    def _day(self, at: datetime.date, formats: dict[str, str]) -> str:
        pattern = formats.get(self.code, formats["en"])
        return self.locale.toString(QDate(at.year, at.month, at.day), pattern)

    def _figures(self, money: Money) -> str:
        """By whole numbers only: QLocale would take the amount as a double."""
        whole, part = divmod(abs(money.minor), 10**money.exponent)
        text = self.locale.toString(whole)
        if money.exponent:
            text += f"{self.locale.decimalPoint()}{part:0{money.exponent}d}"
        return text


def _sign(money: Money) -> str:
    return "\N{MINUS SIGN}" if money.minor < 0 else ""
