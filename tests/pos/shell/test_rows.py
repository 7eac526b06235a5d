"""A list model goes from any rows to any others, and says no more than what differs."""

from hypothesis import given
from hypothesis import strategies as some
from PySide6.QtCore import QModelIndex
from PySide6.QtTest import QAbstractItemModelTester

from pos.shell.rows import Rows

Row = tuple[int, str]
lists = some.lists(
    some.tuples(some.integers(0, 8), some.text("ab", max_size=2)), unique_by=lambda row: row[0]
)


def model() -> Rows[Row]:
    return Rows({"number": lambda row: row[0], "text": lambda row: row[1]}, key=lambda row: row[0])


def shown(rows: Rows[Row]) -> list[Row]:
    number, text = sorted(rows.roleNames())
    return [
        (rows.data(rows.index(at), number), rows.data(rows.index(at), text))
        for at in range(rows.rowCount())
    ]


@given(lists, lists)
def test_any_rows_become_any_others_and_the_model_stays_sound(
    before: list[Row], after: list[Row]
) -> None:
    rows = model()
    QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Fatal, rows)
    rows.show(before)
    assert shown(rows) == before
    rows.show(after)
    assert shown(rows) == after


def test_a_changed_row_is_the_only_one_told_and_only_by_what_changed() -> None:
    rows = model()
    rows.show([(1, "a"), (2, "b"), (3, "c")])
    told: list[tuple[int, int, list[int]]] = []
    rows.dataChanged.connect(
        lambda first, last, roles: told.append((first.row(), last.row(), list(roles)))
    )
    rows.modelReset.connect(lambda: told.append((-1, -1, [])))
    rows.show([(1, "a"), (2, "x"), (3, "c")])
    text = next(role for role, name in rows.roleNames().items() if name.data() == b"text")
    assert told == [(1, 1, [text])]


def test_the_same_rows_tell_nothing() -> None:
    rows = model()
    rows.show([(1, "a")])
    told: list[QModelIndex] = []
    rows.dataChanged.connect(lambda first, *_: told.append(first))
    rows.rowsInserted.connect(lambda *_: told.append(QModelIndex()))
    rows.show([(1, "a")])
    assert told == []
