"""A broken record of a CSV file harms no other, whatever it is."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.connectors.table import Broken, CannotRead, Record, Table, read_table


def _table(tmp_path: Path, content: str | bytes, needed: tuple[str, ...] = ("a",)) -> Table:
    path = tmp_path / "file.csv"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return read_table(path, needed)


def _cells(table: Table) -> list[list[str]]:
    return [list(row.cells.values()) for row in table.rows if isinstance(row, Record)]


def test_columns_are_found_by_name_whatever_their_order_and_case(tmp_path: Path) -> None:
    table = _table(tmp_path, "B, A \n2,1\n", ("a", "b"))
    (row,) = table.rows
    assert isinstance(row, Record)
    assert row.cells == {"a": "1", "b": "2"}
    assert row.line == 2


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_what_spreadsheets_write_is_read(tmp_path: Path, delimiter: str, ending: str) -> None:
    text = ending.join((f"a{delimiter}b", f"1{delimiter}2", ""))
    assert sorted(_cells(_table(tmp_path, "﻿" + text))[0]) == ["1", "2"]


def test_a_line_break_inside_quotes_belongs_to_the_cell(tmp_path: Path) -> None:
    table = _table(tmp_path, 'a,b\n"one\ntwo","say ""hi"""\n3,4\n')
    assert [row.line for row in table.rows] == [2, 4]
    first = table.rows[0]
    assert isinstance(first, Record)
    assert first.cells == {"a": "one\ntwo", "b": 'say "hi"'}


def test_blank_lines_are_nothing(tmp_path: Path) -> None:
    assert [row.line for row in _table(tmp_path, "\na,b\n\n1,2\n   \n3,4\n\n").rows] == [4, 6]


@pytest.mark.parametrize(
    ("broken", "reason"),
    [
        ('"never closed,2', "a quote is not closed"),
        ("1", "has 1 cells where the header has 2"),
        ("1,2,3", "has 3 cells where the header has 2"),
        ('"a"b,2', "a quote is not closed"),
    ],
)
def test_a_broken_record_is_named_and_the_rest_is_read(
    tmp_path: Path, broken: str, reason: str
) -> None:
    table = _table(tmp_path, f'a,b\n1,2\n{broken}\n3,"4\n4"\n5,6\n')
    assert Broken(3, reason) in table.rows
    assert [row.line for row in table.rows if isinstance(row, Record)] == [2, 4, 6]


def test_bytes_that_are_not_utf_8_refuse_only_their_row(tmp_path: Path) -> None:
    table = _table(tmp_path, b"a,b\n1,gr\xfcn\n3,4\n")
    assert table.rows[0] == Broken(2, "is not UTF-8")
    assert isinstance(table.rows[1], Record)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "file.csv is empty."),
        (b"  \n\n", "file.csv is empty."),
        ("a,b\n".encode("utf-16"), "file.csv is UTF-16; save it as UTF-8."),
        (b"x,y\n1,2\n", 'file.csv has no column "a". It has "x", "y".'),
        (b'"a,b\n1,2\n', "file.csv does not begin with a row of column names."),
    ],
)
def test_a_file_that_is_none_is_refused_in_a_sentence(
    tmp_path: Path, content: bytes, sentence: str
) -> None:
    with pytest.raises(CannotRead) as caught:
        _table(tmp_path, content)
    assert str(caught.value) == sentence


def test_a_file_that_is_not_there_is_refused_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(CannotRead, match=r"cannot be read: No such file or directory\.$"):
        read_table(tmp_path / "none.csv", ())


@given(junk=st.lists(st.text(max_size=30), max_size=6))
def test_whatever_stands_between_them_good_rows_before_it_are_read(
    tmp_path_factory: pytest.TempPathFactory, junk: list[str]
) -> None:
    path = tmp_path_factory.mktemp("junk") / "file.csv"
    path.write_text("a,b\n1,2\n3,4\n" + "\n".join(junk), "utf-8", newline="")
    rows = read_table(path, ("a", "b")).rows
    assert [row.line for row in rows[:2]] == [2, 3]
    assert all(isinstance(row, Record) for row in rows[:2])
    assert all(row.line > 3 for row in rows[2:])


@given(junk=st.text(st.characters(codec="utf-8", exclude_characters='"\r\n'), max_size=60))
def test_a_row_without_quotes_never_harms_the_next(
    tmp_path_factory: pytest.TempPathFactory, junk: str
) -> None:
    path = tmp_path_factory.mktemp("junk") / "file.csv"
    path.write_text(f"a,b\n{junk}\n3,4\n", "utf-8", newline="")
    last = read_table(path, ("a",)).rows[-1]
    assert isinstance(last, Record)
    assert (last.line, last.cells) == (3, {"a": "3", "b": "4"})
