"""Amounts, dates and texts of receipts in each language."""

from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pages import words
from PySide6.QtCore import QLocale

from pos.receipts.words import Catalogue, Words, fill
from sync.shop.money import exponent

LANGUAGES = ["en", "de", "ru", "ja"]
_GROUPS = "\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}"


def foreign(language: str) -> Words:
    return Words(language, lambda *_: None)


def read(text: str, language: str) -> Decimal:
    """The amount as a person of this language reads it."""
    decimal, groups = {"de": (",", "."), "ru": (",", _GROUPS)}.get(language, (".", ","))
    for separator in groups:
        text = text.replace(separator, "")
    return Decimal(text.replace(decimal, "."))


@given(
    st.integers(-(10**15), 10**15),
    st.sampled_from(["EUR", "JPY", "KWD", "CHF"]),
    st.sampled_from(LANGUAGES),
)
def test_an_amount_reads_back_as_exactly_what_it_was(
    minor: int, currency: str, language: str
) -> None:
    printed = foreign(language).amount(minor, currency)
    assert read(printed, language) == Decimal(minor).scaleb(-exponent(currency))


@given(st.integers(0, 10**9), st.sampled_from(LANGUAGES))
def test_receipt_and_screen_write_the_same_figures(whole: int, language: str) -> None:
    screen = QLocale({"en": "en_GB"}.get(language, language))
    assert foreign(language).number(whole) == screen.toString(whole)
    assert foreign(language).amount(whole * 100 + 5, "EUR") == (
        f"{screen.toString(whole)}{screen.decimalPoint()}05"
    )


@pytest.mark.parametrize(
    ("language", "currency", "printed"),
    [
        ("en", "EUR", "-€1,234.56"),
        ("de", "EUR", "-1.234,56\N{NO-BREAK SPACE}€"),
        ("ja", "JPY", "-¥123,456"),
        ("en", "KWD", "-KWD\N{NO-BREAK SPACE}123.456"),
    ],
)
def test_a_currency_stands_where_its_language_puts_it(
    language: str, currency: str, printed: str
) -> None:
    assert foreign(language).money(-123456, currency) == printed


def test_rates_keep_their_places() -> None:
    assert foreign("en").rate("19") == "19%"
    assert foreign("de").rate("5.5") == "5,5\N{NO-BREAK SPACE}%"
    assert foreign("en").rate("exempt") == "exempt"


def test_a_day_does_not_break_over_two_lines() -> None:
    assert " " not in foreign("en").day(datetime(2026, 11, 26))
    assert foreign("de").moment(datetime(2026, 11, 26, 9, 8)) == "26.11.2026, 09:08"


def test_a_value_that_looks_like_a_place_stays_as_it_is() -> None:
    assert fill("%2, %1", "a %2 b", "c") == "c, a %2 b"


def test_counts_are_filled_in() -> None:
    until = words("de").returned_until(14, date(2026, 12, 10))
    assert until == "Rückgabe: 14 Tage, bis 10.12.2026"
    assert words().kept_for(5) == "We keep it for you for 5 days."


def test_a_language_that_receipts_do_not_speak_falls_to_the_next(tmp_path: Path) -> None:
    catalogue = Catalogue(tmp_path)
    assert catalogue.words("pt-BR", "nl").language == "en"


def test_receipts_speak_a_language_of_the_program_without_installing_it(
    translations: Path,
) -> None:
    found = Catalogue(translations).words("de-CH", "en")
    assert found.language == "de"
    assert found.amount(123456, "EUR") == "1.234,56"
