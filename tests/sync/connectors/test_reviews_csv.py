"""Reviews come over from a CSV file; a row that is wrong is refused with its reason."""

from pathlib import Path

import pytest

from sync import wire
from sync.connectors.imported import Imported, compare
from sync.connectors.reviews_csv import read_reviews
from sync.connectors.table import CannotRead

KNOWN = {"mug": "woo-1", "MUG-RED": "woo-1", "pot": "woo-2"}
HEADER = "SKU,Stars,Date,Title,Text,Language,Author,Verified,Channel,Helpful,ID"


def _read(tmp_path: Path, *rows: str, header: str = HEADER) -> Imported:
    path = tmp_path / "reviews.csv"
    path.write_text("\n".join((header, *rows)), "utf-8")
    return read_reviews(path, KNOWN)


def test_a_whole_row_is_a_review(tmp_path: Path) -> None:
    row = 'mug-red,4,2026-03-01,Heavy,"Good, <b>solid</b> mug.",de,A. B.,yes,store,7,991'
    assert _read(tmp_path, row).reviews == (
        wire.Review(
            id="review-991",
            product="woo-1",
            stars=4,
            title="Heavy",
            text="Good, solid mug.",
            language="de",
            author="A. B.",
            date="2026-03-01",
            verified=True,
            channel="store",
            helpful=7,
        ),
    )


def test_sku_stars_and_date_are_enough(tmp_path: Path) -> None:
    imported = _read(
        tmp_path, "2026-03-01 14:05:00,5,MUG", header="date;stars;sku".replace(";", ",")
    )
    (review,) = imported.reviews
    assert (review.stars, review.date, review.language, review.channel) == (
        5,
        "2026-03-01",
        "en",
        "web",
    )
    assert not review.verified


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (",5,2026-03-01,,,,,,,,", "has no SKU"),
        ("vase,5,2026-03-01,,,,,,,,", "no product has this SKU"),
        ("mug,6,2026-03-01,,,,,,,,", "stars are '6', not 1 to 5"),
        ("mug,4.5,2026-03-01,,,,,,,,", "stars are '4.5', not 1 to 5"),
        ("mug,,2026-03-01,,,,,,,,", "stars are '', not 1 to 5"),
        ("mug,5,01.03.2026,,,,,,,,", "the date is '01.03.2026', not one like 2026-03-14"),
        ("mug,5,2026-02-30,,,,,,,,", "the date is '2026-02-30', not one like 2026-03-14"),
        ("mug,5,2026-03-01,,,german!,,,,,", "the language is 'german!', not a code like en"),
        ("mug,5,2026-03-01,,,,,maybe,,,", "verified is 'maybe', not 1 or 0"),
        ("mug,5,2026-03-01,,,,,,phone,,", "the channel is 'phone'; known are web, store, app"),
        ("mug,5,2026-03-01,,,,,,,-1,", "helpful is '-1', not a count"),
        (f"mug,5,2026-03-01,,{'x' * 5001},,,,,,", "the text is longer than 5000 letters"),
        ("mug,5", "has 2 cells where the header has 11"),
    ],
)
def test_a_row_that_is_wrong_is_refused_and_the_next_is_read(
    tmp_path: Path, row: str, reason: str
) -> None:
    imported = _read(tmp_path, row, "pot,5,2026-03-01,,,,,,,,")
    refused, taken = imported.report.rows
    assert (refused.line, refused.outcome, refused.reason) == (2, "refused", reason)
    assert (taken.line, taken.outcome) == (3, "taken")
    assert [review.product for review in imported.reviews] == ["woo-2"]


def test_the_same_review_twice_is_refused_the_second_time(tmp_path: Path) -> None:
    row = "mug,5,2026-03-01,,,,A. B.,,,,"
    imported = _read(tmp_path, row, row, "mug,5,2026-03-02,,,,A. B.,,,,")
    assert [r.reason for r in imported.report.rows] == ["", "is already on line 2", ""]


def test_a_second_import_changes_nothing(tmp_path: Path) -> None:
    imported = _read(tmp_path, "mug,5,2026-03-01,,,,A. B.,,,,", "pot,3,2026-03-01,,,,C. D.,,,,")
    held = {review.id: review for review in imported.reviews}
    report = compare(imported, lambda _scope, _kind, key: held.get(key))
    assert report.count("unchanged") == 2


def test_a_file_without_its_columns_is_refused_whole(tmp_path: Path) -> None:
    with pytest.raises(CannotRead, match='no column "Stars", "Date"'):
        _read(tmp_path, "mug", header="SKU")
