"""How text becomes words to search by: folded, without accents, in every spelling people type."""

import re
import unicodedata

# As typed on a keyboard without these letters; the plain fold (u for ü) is indexed as well.
_TYPED = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"})
_PLAIN = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ё": "е"})  # noqa: RUF001
_WORDS = re.compile(r"[^\W_]+")
# Chinese and Japanese write no spaces: their runs are searched by pairs of signs.
_RUNS = re.compile(r"([\u3040-\u30ff\u3400-\u9fff\uff66-\uff9f]+)")


def fold(text: str) -> str:
    """Lower case without accents: "Schüssel" gives "schussel", "Straße" "strasse"."""
    plain = unicodedata.normalize("NFKC", text).casefold().translate(_PLAIN)
    decomposed = unicodedata.normalize("NFD", plain)
    # Marks that make another letter (Cyrillic й, Japanese が) stay: only Latin accents go.
    return unicodedata.normalize("NFC", re.sub(r"(?<=[a-z])[\u0300-\u036f]+", "", decomposed))


def index_words(text: str) -> list[str]:
    """The words a text is found by, each spelling of a word, without repeats."""
    words: dict[str, None] = {}
    for spelling in (fold(text), fold(text.casefold().translate(_TYPED))):
        for word in _WORDS.findall(spelling):
            words.update(dict.fromkeys(_pieces(word, single=True)))
    return list(words)


def query_words(text: str) -> list[str]:
    """The words of a query, each of which a hit must have."""
    words: dict[str, None] = {}
    for word in _WORDS.findall(fold(text)):
        words.update(dict.fromkeys(_pieces(word, single=False)))
    return list(words)


def _pieces(word: str, *, single: bool) -> list[str]:
    """A word as it is, or the pairs of signs of a run without spaces.

    Pairs at every place, and for the index each sign too, so that one sign finds something.
    """
    pieces: list[str] = []
    for run in _RUNS.split(word):
        if not run:
            continue
        if not _RUNS.fullmatch(run):
            pieces.append(run)
            continue
        pieces += [run[at : at + 2] for at in range(len(run) - 1)]
        if single or len(run) == 1:
            pieces += list(run)
    return pieces
