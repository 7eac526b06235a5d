"""Search as one types: every word, also begun, inside a compound word, or mistyped.

Every word of the query must be found in a product's names (in any language), brand, tags or SKU.
A word is found where one begins with it; when that gives few hits, also where one has it inside
("teller" in "Suppenteller"); when that gives none, where one differs by a slip or two. Hits are
ranked by how well they match, names in the asked language first, then by popularity.
"""

import math
from dataclasses import dataclass

import msgspec
from rapidfuzz import process
from rapidfuzz.distance import OSA
from sqlalchemy import Connection, Engine

from sync import wire
from sync.sqlite import reading
from sync.store.catalogue import by_code
from sync.store.words import index_words, query_words

CANDIDATES = 300
EXPANSIONS = 40

_product = msgspec.json.Decoder(wire.Product)


@dataclass(frozen=True)
class Hit:
    """A product found; `variant` is the one that is meant, when the query names just one."""

    product: wire.Product
    variant: wire.Variant | None = None


def search(cache: Engine, text: str, language: str = "en", limit: int = 24) -> list[Hit]:
    """The best hits for what was typed so far; an SKU or GTIN typed whole comes first."""
    words = query_words(text)
    if not words or limit < 1:
        return []
    with reading(cache) as connection:
        near: dict[str, list[str]] = {word: [] for word in words}
        bodies = _candidates(connection, near)
        if len(bodies) < limit:
            near = {word: _inside(connection, word) for word in words}
            bodies = _candidates(connection, near)
        if not bodies:
            terms = list(connection.exec_driver_sql("SELECT term FROM words").scalars())
            near = {word: [*near[word], *_similar(terms, word)] for word in words}
            bodies = _candidates(connection, near)
    found = [_product.decode(body) for body in bodies]
    found.sort(key=lambda product: _rank(product, near, language))
    hits = [Hit(product, _meant(product, words)) for product in found[:limit]]
    exact = by_code(cache, text)
    if exact is not None:
        hits = [hit for hit in hits if hit.product.id != exact.product.id]
        hits = [Hit(exact.product, exact.variant), *hits][:limit]
    return hits


def _candidates(connection: Connection, near: dict[str, list[str]]) -> list[bytes]:
    """Products that have every word in one of its forms, the popular ones first."""
    groups = (
        "(" + " OR ".join([f'"{word}"*', *(f'"{form}"' for form in forms)]) + ")"
        for word, forms in near.items()
    )
    rows = connection.exec_driver_sql(
        "SELECT body FROM search JOIN products ON row = search.rowid WHERE search MATCH ? "
        "ORDER BY popularity DESC LIMIT ?",
        (" AND ".join(groups), CANDIDATES),
    )
    return list(rows.scalars())


def _inside(connection: Connection, word: str) -> list[str]:
    """Words of the shop that have this one inside, as compounds do; shorter ones first."""
    if len(word) < 3:
        return []
    rows = connection.exec_driver_sql(
        "SELECT term FROM words WHERE instr(term, ?) > 1 ORDER BY length(term) LIMIT ?",
        (word, EXPANSIONS),
    )
    return list(rows.scalars())


def _similar(terms: list[str], word: str) -> list[str]:
    """Words of the shop that this one may be a slip of, whole or as far as it is typed."""
    if len(word) < 4:
        return []
    slips = 1 if len(word) < 8 else 2
    found: dict[str, float] = {}
    for size in (None, len(word), len(word) + 1):
        begun = terms if size is None else [term[:size] for term in terms]
        for _text, distance, place in process.extract(
            word, begun, scorer=OSA.distance, score_cutoff=slips, limit=EXPANSIONS
        ):
            term = terms[place]
            found[term] = min(found.get(term, distance), distance)
    return sorted(found, key=lambda term: (found[term], len(term), term))[:EXPANSIONS]


def _rank(product: wire.Product, near: dict[str, list[str]], language: str) -> tuple[float, str]:
    own = index_words(product.name.get(language, ""))
    others = index_words(" ".join(product.name.values()))
    score = 0.0
    for word, forms in near.items():
        score += max(_match(own, word, forms), 0.6 * _match(others, word, forms))
    score += 0.3 * bool(own and own[0].startswith(next(iter(near))))
    # Popularity decides between equal matches and never beats a better one.
    score += 0.25 * math.tanh(product.popularity / 100)
    return -score, product.id


def _match(names: list[str], word: str, forms: list[str]) -> float:
    if word in names:
        return 4.0
    if any(name.startswith(word) for name in names):
        return 3.0
    if any(name.endswith(word) for name in names):
        return 2.5  # the last part of a compound says what the thing is
    if any(word in name for name in names):
        return 2.0
    return 1.0 if any(form in names for form in forms) else 0.0


def _meant(product: wire.Product, words: list[str]) -> wire.Variant | None:
    """The only variant that has all the words, where others lack some."""
    if len(product.variants) < 2:
        return None
    whole = []
    for variant in product.variants:
        own = index_words(" ".join([*variant.name.values(), variant.sku]))
        if all(any(name.startswith(word) for name in own) for word in words):
            whole.append(variant)
    return whole[0] if len(whole) == 1 else None
