"""A text is shown in the language asked for, or in the next best."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from sync.shop.texts import pick

MUG = {"fr": "Tasse", "en": "Mug", "de": "Becher", "de-CH": "Tassli", "it": ""}


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        ("de", "Becher"),
        ("de-CH", "Tassli"),
        ("de_CH", "Tassli"),
        ("de-AT", "Becher"),
        ("ja", "Mug"),
        ("it", "Mug"),  # translated as nothing is not translated
    ],
)
def test_the_language_then_its_base_then_english(language: str, shown: str) -> None:
    assert pick(MUG, language) == shown


def test_without_english_the_first_text_is_better_than_none() -> None:
    assert pick({"it": "", "fr": "Tasse", "de": "Becher"}, "ja") == "Tasse"
    assert pick({}, "ja") == ""


@given(some.dictionaries(some.text(max_size=5), some.text(max_size=5)), some.text(max_size=5))
def test_what_is_shown_is_one_of_the_texts(texts: dict[str, str], language: str) -> None:
    shown = pick(texts, language)
    assert shown in texts.values() if any(texts.values()) else shown == ""
