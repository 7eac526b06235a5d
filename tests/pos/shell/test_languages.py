"""Money, times and counts are said exactly, and in the language of whoever reads."""

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from pos.shell.languages import NAMES, Languages
from sync.shop.money import Money

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def english(translations: Path) -> Any:
    languages = Languages(translations, "en")
    yield languages
    languages.forget()


@pytest.mark.parametrize(
    ("language", "minor", "currency", "text"),
    [
        ("en", -1290, "EUR", "\N{MINUS SIGN}€12.90"),
        ("en", 5, "EUR", "€0.05"),
        ("de", 123456789, "EUR", "1.234.567,89\N{NO-BREAK SPACE}€"),
        ("en", 2**53 + 1, "JPY", "¥9,007,199,254,740,993"),
    ],
)
def test_money_is_said_exactly(
    english: Languages, language: str, minor: int, currency: str, text: str
) -> None:
    english.use(language)
    assert english.money(Money(minor, currency)) == text


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(minor=some.integers(0, 10**9 - 1), currency=some.sampled_from(["EUR", "JPY"]))
def test_an_amount_said_can_be_typed(english: Languages, minor: int, currency: str) -> None:
    money = Money(minor, currency)
    for language in NAMES:
        english.use(language)
        typed = english.amount(money).replace(english.locale.groupSeparator(), "")
        assert english.typed_amount(typed, currency) == money


@pytest.mark.parametrize("text", ["", ".", "1.234", "12,5x", "-1", "1 2", "1234567890", "٣"])
def test_what_is_no_amount_is_none(english: Languages, text: str) -> None:
    assert english.typed_amount(text, "EUR") is None


@pytest.mark.parametrize(("text", "minor"), [("12", 1200), ("12.", 1200), ("12,5", 1250)])
def test_an_amount_may_be_typed_short(english: Languages, text: str, minor: int) -> None:
    assert english.typed_amount(text, "EUR") == Money(minor, "EUR")


def test_times_are_as_short_as_they_are_clear(english: Languages) -> None:
    now = datetime(2026, 11, 22, 14, 7, tzinfo=UTC)
    assert english.moment(datetime(2026, 11, 22, 9, 5, tzinfo=UTC), now) == "09:05"
    assert english.moment(datetime(2026, 11, 20, 9, 5, tzinfo=UTC), now) == "Fri 20 Nov, 09:05"
    assert english.date(date(2026, 11, 22)) == "22 Nov 2026"
    english.use("de")
    assert english.day(date(2026, 11, 26)) == "Do. 26. Nov."
    assert english.date(date(2026, 11, 26)) == "26. Nov. 2026"


def test_durations_have_plurals(english: Languages) -> None:
    said = [english.minutes(count) for count in (-3, 0, 59, 60, 125, 1440, 3000)]
    assert said == ["0 min", "0 min", "59 min", "1 h", "2 h 5 min", "1 day", "2 days"]
    assert english.ago(0) == "just now"
    assert english.ago(3) == "3 min ago"


def test_a_language_that_is_not_there_changes_nothing(english: Languages) -> None:
    with pytest.raises(FileNotFoundError, match="make translations"):
        english.use("xx")
    assert english.code == "en"


def test_a_change_is_told_once(english: Languages, qtbot: Any) -> None:
    with qtbot.waitSignals([english.changed], timeout=1000):
        english.use("de")
