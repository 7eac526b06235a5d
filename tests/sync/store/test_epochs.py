"""Epochs: no two of one device share a series, whatever the clock does."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from sync.shop import crockford
from sync.store.epochs import (
    REGISTER,
    new_epoch,
    plain_number,
    receipt_number,
    series_of,
)

NOW = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)


def test_a_clock_that_stands_still_or_goes_back_gives_no_series_twice(tmp_path: Path) -> None:
    moments = [NOW, NOW, NOW - timedelta(minutes=1), NOW, NOW + timedelta(minutes=2)]
    series = [series_of(new_epoch(tmp_path, moment)) for moment in moments]
    assert len(set(series)) == len(series)


def test_a_device_that_forgot_its_epochs_takes_another_series_a_minute_later(
    tmp_path: Path,
) -> None:
    first = new_epoch(tmp_path, NOW)
    (tmp_path / REGISTER).unlink()
    second = new_epoch(tmp_path, NOW + timedelta(minutes=1))
    assert series_of(first) != series_of(second)


def test_a_register_that_cannot_be_read_does_not_stop_the_till(tmp_path: Path) -> None:
    (tmp_path / REGISTER).write_bytes(b"\xff not json")
    assert len(new_epoch(tmp_path, NOW)) == 21


def test_two_epochs_of_one_minute_on_two_disks_still_differ(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    assert new_epoch(tmp_path / "a", NOW) != new_epoch(tmp_path / "b", NOW)


@given(st.integers(1, 10_000_000))
def test_a_receipt_number_is_one_however_it_is_typed(counter: int) -> None:
    number = receipt_number("M2", "7K3FA" + "0" * 16, counter)
    assert number == f"M2-7K3FA-{counter:06}"
    assert plain_number(number.lower()) == plain_number(number.replace("-", " "))


def test_a_series_is_written_in_signs_that_scan(tmp_path: Path) -> None:
    assert set(new_epoch(tmp_path, NOW)) <= set(crockford.ALPHABET)
