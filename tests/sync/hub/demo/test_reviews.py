"""Reviews: four languages, believable stars, words that fit the goods and are not repeated."""

from collections import Counter
from datetime import date, timedelta
from statistics import mean

from sync import wire
from sync.hub.demo import entries
from sync.hub.demo.shop import Shop


def _by_product(shop: Shop) -> dict[str, list[wire.Review]]:
    reviews: dict[str, list[wire.Review]] = {}
    for review in shop.reviews:
        reviews.setdefault(review.product, []).append(review)
    return reviews


def test_each_product_has_as_many_as_its_entry_says(shop: Shop) -> None:
    reviews = _by_product(shop)
    for entry in entries.products():
        assert len(reviews.get(entry.id, [])) == entry.reviews <= 40


def test_stars_come_out_near_what_the_entry_says(shop: Shop) -> None:
    reviews = _by_product(shop)
    for entry in entries.products():
        if entry.reviews >= 10:
            assert abs(mean(r.stars for r in reviews[entry.id]) - entry.stars) < 0.2


def test_all_four_languages_are_there_and_all_five_stars(shop: Shop) -> None:
    assert {review.language for review in shop.reviews} == {"en", "de", "ru", "ja"}
    assert {review.stars for review in shop.reviews} == {1, 2, 3, 4, 5}
    assert {review.channel for review in shop.reviews} == {"web", "store"}
    assert {review.verified for review in shop.reviews} == {True, False}


def test_no_product_has_the_same_text_twice(shop: Shop) -> None:
    for reviews in _by_product(shop).values():
        texts = Counter(review.text for review in reviews)
        assert [text for text, count in texts.items() if count > 1] == []


def test_every_review_has_an_id_of_its_own_a_title_and_a_demo_author(shop: Shop) -> None:
    assert len({review.id for review in shop.reviews}) == len(shop.reviews)
    for review in shop.reviews:
        assert review.title
        assert review.text
        initials = len(review.author) == 5 and review.author.count(".") == 2
        assert initials or review.author.startswith("Demo reviewer ")


def test_all_are_from_the_past_and_none_is_older_than_fifteen_months(
    shop: Shop, today: date
) -> None:
    for review in shop.reviews:
        assert today - timedelta(days=460) < date.fromisoformat(review.date) < today


def test_what_was_written_by_hand_for_a_product_is_its_most_helpful(shop: Shop) -> None:
    best = max(_by_product(shop)["breakfast-set"], key=lambda review: review.helpful)
    assert best.title == "Heavy, even glaze"


def test_languages_without_spaces_get_none_between_sentences(shop: Shop) -> None:
    for review in shop.reviews:
        assert ("。 " in review.text) is False
        if review.language == "en":
            assert ".B" not in review.text


def test_every_topic_has_sentences_in_every_language() -> None:
    topics = {topic for entry in entries.products() for topic in entry.topics}
    for language in entries.LANGUAGES:
        assert set(entries.sentences(language)) == topics | {"titles", "also"}
