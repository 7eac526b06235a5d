"""A list as views show it: rows with a key and a role table, changed row by row."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

Row = TypeVar("Row")
_NO_PARENT = QModelIndex()


class Rows(QAbstractListModel, Generic[Row]):
    """Tells a view only what differs, so that it keeps its place, its focus and its motion.

    `roles` maps each name a delegate requires to how it is read from a row; `key` tells a row
    apart from its neighbours and stays while the row changes.
    """

    def __init__(
        self,
        roles: Mapping[str, Callable[[Row], Any]],
        key: Callable[[Row], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        first = Qt.ItemDataRole.UserRole + 1
        self._roles = {first + at: each for at, each in enumerate(roles.items())}
        self._key = key
        self._rows: list[Row] = []

    @property
    def rows(self) -> tuple[Row, ...]:
        return tuple(self._rows)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def roleNames(self) -> dict[int, QByteArray]:
        return {role: QByteArray(name.encode()) for role, (name, _) in self._roles.items()}

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if not index.isValid() or role not in self._roles:
            return None
        return self._roles[role][1](self._rows[index.row()])

    def show(self, rows: Iterable[Row]) -> None:
        """Go from the rows shown to these, by the fewest removals, moves and insertions."""
        wanted = list(rows)
        kept = {self._key(row) for row in wanted}
        for at in reversed(range(len(self._rows))):
            if self._key(self._rows[at]) not in kept:
                self.beginRemoveRows(_NO_PARENT, at, at)
                del self._rows[at]
                self.endRemoveRows()
        for at, row in enumerate(wanted):
            self._place(at, row)

    def say_again(self) -> None:
        """The same rows read differently now, as in another language."""
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1), list(self._roles))

    def _place(self, at: int, row: Row) -> None:
        key = self._key(row)
        found = next(
            (n for n in range(at, len(self._rows)) if self._key(self._rows[n]) == key), None
        )
        if found is None:
            self.beginInsertRows(_NO_PARENT, at, at)
            self._rows.insert(at, row)
            self.endInsertRows()
            return
        if found != at:
            self.beginMoveRows(_NO_PARENT, found, found, _NO_PARENT, at)
            self._rows.insert(at, self._rows.pop(found))
            self.endMoveRows()
        before = self._rows[at]
        self._rows[at] = row
        changed = [role for role, (_, read) in self._roles.items() if read(before) != read(row)]
        if changed:
            self.dataChanged.emit(self.index(at), self.index(at), changed)
