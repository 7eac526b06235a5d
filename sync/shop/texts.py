"""Texts in several languages: choosing the one to show."""

from collections.abc import Mapping


def pick(texts: Mapping[str, str], language: str) -> str:
    """The text in a language such as "de" or "de-CH", or the next best.

    In this order: the language itself, its base language, English, whichever comes first. An
    empty text counts as missing: a title nobody has translated is better read in another
    language than not at all. Empty only when there is no text.
    """
    wanted = language.replace("_", "-")
    for tag in (wanted, wanted.partition("-")[0], "en"):
        if text := texts.get(tag):
            return text
    return next((text for text in texts.values() if text), "")
