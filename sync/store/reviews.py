"""Reviews: their average and spread, and the reviews themselves."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Literal

import msgspec
from sqlalchemy import Engine

from sync import wire
from sync.sqlite import reading

Sort = Literal["helpful", "newest", "best", "worst"]

_review = msgspec.json.Decoder(wire.Review)
_SORTS: dict[Sort, str] = {
    "helpful": "helpful DESC, date DESC",
    "newest": "date DESC, helpful DESC",
    "best": "stars DESC, helpful DESC, date DESC",
    "worst": "stars ASC, helpful DESC, date DESC",
}


@dataclass(frozen=True)
class Rating:
    """`average` with one decimal ("4.3"); `by_stars` counts reviews with 1, 2, 3, 4, 5 stars."""

    average: str
    count: int
    by_stars: tuple[int, int, int, int, int]


def summary(cache: Engine, product_ids: Iterable[str]) -> dict[str, Rating]:
    """The rating of each product that has reviews."""
    with reading(cache) as connection:
        rows = connection.exec_driver_sql(
            "SELECT product, stars, count(*) FROM reviews "
            "WHERE product IN (SELECT value FROM json_each(?)) GROUP BY product, stars",
            (msgspec.json.encode(list(product_ids)).decode(),),
        ).all()
    counts: dict[str, list[int]] = {}
    for product, stars, number in rows:
        counts.setdefault(product, [0] * 5)[min(max(stars, 1), 5) - 1] += number
    return {product: _rating(by_stars) for product, by_stars in counts.items()}


def reviews(
    cache: Engine,
    product: str,
    *,
    sort: Sort = "helpful",
    stars: int = 0,
    language: str = "",
    limit: int = 20,
    offset: int = 0,
) -> list[wire.Review]:
    """Reviews of a product; `stars` (1 to 5) and `language` choose, 0 and "" take all."""
    with reading(cache) as connection:
        rows = connection.exec_driver_sql(
            "SELECT body FROM reviews WHERE product = ? AND (? = 0 OR stars = ?) "
            f"AND (? = '' OR language = ?) ORDER BY {_SORTS[sort]}, id LIMIT ? OFFSET ?",
            (product, stars, stars, language, language, limit, offset),
        )
        return [_review.decode(body) for body in rows.scalars()]


def _rating(by_stars: list[int]) -> Rating:
    count = sum(by_stars)
    total = sum(stars * number for stars, number in enumerate(by_stars, 1))
    average = (Decimal(total) / count).quantize(Decimal("0.1"), ROUND_HALF_UP)
    one, two, three, four, five = by_stars
    return Rating(str(average), count, (one, two, three, four, five))
