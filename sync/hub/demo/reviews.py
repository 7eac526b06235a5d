"""What shoppers say: reviews in four languages, put together from sentences that fit the goods."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from sync import wire
from sync.hub.demo.chance import Chance
from sync.hub.demo.entries import LANGUAGES, ProductEntry, Tones, Written, sentences, written

_LANGUAGES = (("de", 42.0), ("en", 36.0), ("ru", 12.0), ("ja", 10.0))
_CHANNELS = (("web", 60.0), ("store", 40.0))
_INITIALS = "ABCDEFGHIJKLMNOPRSTVW"
_OLDEST_DAYS = 420


def reviews(entries: Iterable[ProductEntry], today: date) -> tuple[wire.Review, ...]:
    """All reviews; their dates count back from `today`."""
    phrases = {language: sentences(language) for language in LANGUAGES}
    by_product: dict[str, list[Written]] = {}
    for one in written():
        by_product.setdefault(one.product, []).append(one)
    return tuple(
        review
        for entry in entries
        for review in _of_product(entry, by_product.get(entry.id, []), phrases, today)
    )


def _of_product(
    entry: ProductEntry,
    by_hand: Sequence[Written],
    phrases: dict[str, dict[str, Tones]],
    today: date,
) -> list[wire.Review]:
    said: set[str] = set()
    made = []
    drawn = _stars(entry, entry.reviews - len(by_hand))
    for number in range(1, entry.reviews + 1):
        chance = Chance("review", entry.id, number)
        if number <= len(by_hand):
            hand = by_hand[number - 1]
            language, stars, title, text = hand.language, hand.stars, hand.title, hand.text
            helpful = hand.helpful
        else:
            language = chance.weighted(_LANGUAGES)
            stars = drawn.pop()
            title, text = _words(chance, phrases[language], entry.topics, stars, said)
            helpful = int(14 * chance.part() ** 3)
        said.add(text)
        made.append(
            wire.Review(
                id=f"review-{entry.id}-{number}",
                product=entry.id,
                stars=stars,
                title=title,
                text=text,
                language=language,
                author=_author(chance),
                date=(today - timedelta(days=_age(chance))).isoformat(),
                verified=chance.happens(0.8),
                channel=chance.weighted(_CHANNELS),
                helpful=helpful,
            )
        )
    return made


def _stars(entry: ProductEntry, count: int) -> list[int]:
    """Stars of `count` reviews, in no order, that come out close to the entry's average."""
    missing = (5 - entry.stars) / 2
    shares = ((1, 0.10), (2, 0.14), (3, 0.26), (4, 0.78))  # of those below five
    given = []
    for i in range(count):
        mark = (i + 0.5) / count
        for stars, share in shares:
            mark -= share * missing
            if mark < 0:
                given.append(stars)
                break
        else:
            given.append(5)
    return Chance("stars", entry.id).some(given, count)


def _words(
    chance: Chance, phrases: dict[str, Tones], topics: Sequence[str], stars: int, said: set[str]
) -> tuple[str, str]:
    """A title and a text, as far as possible one that no other review of the product has."""
    title = chance.pick(phrases["titles"].of(stars))
    fitting = [sentence for topic in topics for sentence in phrases[topic].of(stars)]
    join = "" if _unspaced(title) else " "
    for _ in range(12):
        text = chance.pick(fitting)
        if stars == 4 and chance.happens(0.3):
            text += join + chance.pick(phrases["also"].mixed)
        elif chance.happens(0.45):
            text += join + chance.pick(phrases["also"].of(stars))
        if text not in said:
            break
    return title, text


def _unspaced(text: str) -> bool:
    """Whether a text is in a script that sets no spaces between sentences."""
    return any("぀" <= letter <= "鿿" for letter in text)


def _age(chance: Chance) -> int:
    """Days since a review was written; the recent past is more talkative."""
    return 1 + int(_OLDEST_DAYS * chance.part() ** 1.7)


def _author(chance: Chance) -> str:
    if chance.happens(0.5):
        return f"Demo reviewer {chance.whole(1, 90)}"
    return f"{chance.pick(_INITIALS)}. {chance.pick(_INITIALS)}."
