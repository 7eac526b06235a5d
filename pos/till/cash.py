"""Cash on the counter: how much, and what goes back."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from pos.shell.languages import Languages
from pos.shell.rows import Rows
from pos.till.wording import Wording
from sync.shop.pricing import Settings, Tender
from sync.shop.sale import Settled, likely_cash, take

QML_IMPORT_NAME = "Tresen.Till.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_MOST_DIGITS = 9


@dataclass(frozen=True, slots=True)
class Note:
    """An amount that a customer is likely to hand over, and what goes back."""

    amount: int
    change: int
    likeliest: bool


@QmlElement
@QmlUncreatable("made by pos.till.app")
class CashViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable
    """Digits fill the amount from its smallest unit, as a till's do; notes fill it at once.

    `taken` carries the `Settled` that closes the sale.
    """

    changed = Signal()
    taken = Signal(object)

    def __init__(self, wording: Wording, languages: Languages) -> None:
        super().__init__()
        self._wording = wording
        self._settings: Settings | None = None
        self._due = 0
        self._typed = ""
        self._notes: Rows[Note] = Rows(self._roles(), key=lambda note: note.amount, parent=self)
        languages.changed.connect(self._say_again)

    def begin(self, settings: Settings, due: int) -> None:
        """Ask for `due` minor units in cash."""
        self._settings, self._due, self._typed = settings, due, ""
        likely = likely_cash(settings, due)
        exact = likely[0] if likely else 0
        self._notes.show(
            Note(amount, amount - exact, likeliest=at == 1) for at, amount in enumerate(likely)
        )
        self.changed.emit()

    def pay_exactly(self, settings: Settings, due: int) -> None:
        """Take just what is asked for."""
        self.begin(settings, due)
        self.finish()

    @Property(QObject, constant=True)
    def notes(self) -> Rows[Note]:
        return self._notes

    @Property(str, notify=changed)
    def dueText(self) -> str:
        return self._wording.money(self._settled().cash_due if self._settings else 0)

    @Property(str, notify=changed)
    def receivedText(self) -> str:
        return self._wording.money(self._received())

    @Property(str, notify=changed)
    def changeText(self) -> str:
        settled = self._settle()
        return self._wording.money(settled.change if settled else 0)

    @Property(str, notify=changed)
    def missingText(self) -> str:
        """What is still missing; empty when it is enough."""
        settled = self._settle()
        if settled is None or settled.complete:
            return ""
        return self.tr("%1 is missing").replace("%1", self._wording.money(settled.cash_due))

    @Property(bool, notify=changed)
    def enough(self) -> bool:
        settled = self._settle()
        return settled is not None and settled.complete

    @Property(str, notify=changed)
    def finishText(self) -> str:
        said = self.tr("Take %1 and finish")
        return said.replace("%1", self._wording.money(self._received()))

    @Slot(str)
    def type(self, digits: str) -> None:
        if digits.isascii() and digits.isdecimal():
            self._typed = (self._typed + digits).lstrip("0")[:_MOST_DIGITS]
            self.changed.emit()

    @Slot()
    def erase(self) -> None:
        self._typed = self._typed[:-1]
        self.changed.emit()

    @Slot(int)
    def takeNote(self, row: int) -> None:
        """Take a likely amount and finish."""
        if 0 <= row < self._notes.rowCount():
            self._typed = str(self._notes.rows[row].amount)
            self.finish()

    @Slot()
    def finish(self) -> None:
        """Close the sale with what was received: nothing typed is the exact amount."""
        settled = self._settle()
        if settled is not None and settled.complete:
            self.taken.emit(settled)
        else:
            self.changed.emit()

    def _received(self) -> int:
        if self._typed:
            return int(self._typed)
        return self._settled().cash_due if self._settings else 0

    def _settled(self) -> Settled:
        """Where paying stands before any cash."""
        assert self._settings is not None
        return take(self._settings, self._due, [])

    def _settle(self) -> Settled | None:
        if self._settings is None:
            return None
        return take(self._settings, self._due, [Tender("cash", self._received())])

    def _roles(self) -> dict[str, Callable[[Note], Any]]:
        return {
            "amountText": lambda note: self._wording.money(note.amount),
            "detail": lambda note: (
                self.tr("change %1").replace("%1", self._wording.amount(note.change))
                if note.change
                else self.tr("exact")
            ),
            "likeliest": lambda note: note.likeliest,
        }

    def _say_again(self) -> None:
        self._notes.say_again()
        self.changed.emit()
