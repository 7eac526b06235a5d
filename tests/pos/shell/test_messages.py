"""Every problem the hub can answer with has a text that says what to do."""

from pathlib import Path

import pytest

from pos.shell.languages import Languages
from pos.shell.messages import advice, slugs

# The slugs of the hub's problems, as its protocol names them.
PROBLEMS = {
    "unknown-device", "revoked", "bad-signature", "clock-skew", "not-allowed", "not-found",
    "bad-request", "code-wrong", "too-many-tries", "already-returned", "claimed-elsewhere",
    "not-handed-over", "price-changed", "not-available", "already-paid", "being-paid",
    "wrong-state", "gap", "rate-limited",
    # and of the replicator's status
    "untrusted", "journal-differs", "stuck", "failed",
}  # fmt: skip


def test_no_problem_is_without_a_text() -> None:
    assert slugs() >= PROBLEMS


@pytest.mark.parametrize("slug", sorted(slugs()))
def test_a_text_says_what_happened_and_what_to_do(slug: str) -> None:
    said = advice(slug)
    assert said.title.endswith(".")
    assert said.advice.endswith(".")
    assert len(said.sentence) < 150  # two lines of a notice


def test_an_unknown_problem_keeps_its_slug_for_support() -> None:
    said = advice("frobnicated")
    assert said.title == advice("unexpected").title
    assert said.slug == "frobnicated"


def test_what_a_problem_names_is_said() -> None:
    params = {"number": "R-1", "at": "15 Nov", "store": "Demo Store Mitte"}
    assert "R-1, 15 Nov, Demo Store Mitte" in advice("already-returned", params).title


@pytest.mark.usefixtures("qapp")
def test_texts_follow_the_language(translations: Path) -> None:
    languages = Languages(translations, "de")
    german = advice("unreachable").title
    languages.forget()
    assert german != advice("unreachable").title
