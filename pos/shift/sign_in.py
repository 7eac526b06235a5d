"""Who is at this device: a person is chosen, then proves it by PIN."""

import logging
import time
from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Property, QDate, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from pos.shell.background import Background
from pos.shell.languages import Languages
from pos.shell.messages import advice
from pos.shell.rows import Rows
from pos.shift.attempts import Attempts
from sync import wire

QML_IMPORT_NAME = "Tresen.Shift.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_log = logging.getLogger(__name__)
_LONGEST_PIN = 8
_SHORTEST_PIN = 4


@QmlElement
@QmlUncreatable("made by the program's app.py")
class SignInViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable
    """People of the roles that may work here; digits go to whoever is chosen.

    `signedIn` carries the `wire.StaffMember`. The PIN itself never leaves this object but to be
    checked, and is forgotten with each answer.
    """

    changed = Signal()
    signedIn = Signal(object)
    refused = Signal()

    def __init__(
        self,
        background: Background,
        languages: Languages,
        people: Callable[[], Sequence[wire.StaffMember]],
        verify: Callable[[wire.StaffMember, str], bool],
        roles: frozenset[str],
        clock: Callable[[], float] = time.monotonic,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__()
        self._background = background
        self._languages = languages
        self._read_people = people
        self._verify = verify
        self._allowed = roles
        self._clock = clock
        self._today = today
        self._people: Rows[wire.StaffMember] = Rows(
            {"name": lambda one: one.name, "detail": lambda one: self._role_text(one.role)},
            key=lambda one: one.id,
            parent=self,
        )
        self._chosen = -1
        self._pin = ""
        self._checking = False
        self._notice = ""
        self._attempts = Attempts()
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self._count_down)
        languages.changed.connect(self._say_again)

    @Property(QObject, constant=True)
    def people(self) -> Rows[wire.StaffMember]:
        return self._people

    @Property(int, notify=changed)
    def chosen(self) -> int:
        return self._chosen

    @Property(str, notify=changed)
    def chosenName(self) -> str:
        return self._name()

    @Property(int, notify=changed)
    def digits(self) -> int:
        """How many digits of the PIN are typed; never which."""
        return len(self._pin)

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """May the PIN be given in?"""
        return (
            self._chosen >= 0
            and len(self._pin) >= _SHORTEST_PIN
            and not self._checking
            and not self._attempts.wait(self._clock())
        )

    @Property(str, notify=changed)
    def notice(self) -> str:
        wait = self._attempts.wait(self._clock())
        if wait:
            said = self.tr("That is not the PIN. Wait %n seconds.", "", max(1, round(wait)))
        else:
            said = self._notice
        return said

    @Property(str, notify=changed)
    def dateText(self) -> str:
        locale, today = self._languages.locale, self._today()
        return locale.toString(
            QDate(today.year, today.month, today.day), locale.FormatType.LongFormat
        )

    def refresh(self) -> None:
        """Read who may sign in; called at start and when staff have changed."""
        self._background.query(self._read_people, self._show_people, self._cannot_read)

    @Slot(int)
    def choose(self, row: int) -> None:
        if 0 <= row < self._people.rowCount():
            self._chosen = row
            self._forget_pin()

    @Slot(str)
    def type(self, digits: str) -> None:
        if digits.isascii() and digits.isdigit() and not self._checking:
            self._pin = (self._pin + digits)[:_LONGEST_PIN]
            self._notice = ""
            self.changed.emit()

    @Slot()
    def erase(self) -> None:
        self._pin = self._pin[:-1]
        self.changed.emit()

    @Slot()
    def clear(self) -> None:
        self._forget_pin()

    @Slot()
    def enter(self) -> None:
        """Give the PIN in."""
        if self._chosen < 0:
            self._notice = self.tr("Choose who you are first.")
        if not self.ready:
            self.changed.emit()
            return
        member, pin = self._people.rows[self._chosen], self._pin
        self._checking = True
        self._pin = ""
        self.changed.emit()
        self._background.query(
            partial(self._verify, member, pin), partial(self._answer, member), self._cannot_read
        )

    def _answer(self, member: wire.StaffMember, right: bool) -> None:
        self._checking = False
        if right:
            self._attempts = Attempts()
            self._chosen = -1
            self._forget_pin()
            self.signedIn.emit(member)
            return
        self._attempts = self._attempts.failed(self._clock())
        self._notice = self.tr("That is not the PIN of %1. Try again.").replace("%1", member.name)
        self._tick.start()
        self.changed.emit()
        self.refused.emit()

    def _cannot_read(self, problem: BaseException) -> None:
        _log.error("the staff of this store cannot be read", exc_info=problem)
        self._checking = False
        self._notice = advice("storage").sentence
        self.changed.emit()

    def _show_people(self, people: Sequence[wire.StaffMember]) -> None:
        chosen = self._name()
        self._people.show(one for one in people if one.role in self._allowed)
        names = [one.name for one in self._people.rows]
        self._chosen = names.index(chosen) if chosen in names else -1
        self.changed.emit()

    def _count_down(self) -> None:
        if not self._attempts.wait(self._clock()):
            self._tick.stop()
        self.changed.emit()

    def _forget_pin(self) -> None:
        self._pin = ""
        self._notice = ""
        self.changed.emit()

    def _name(self) -> str:
        rows = self._people.rows
        return rows[self._chosen].name if 0 <= self._chosen < len(rows) else ""

    def _role_text(self, role: str) -> str:
        return {
            "fulfilment": self.tr("Fulfilment"),
            "cashier": self.tr("Cashier"),
            "supervisor": self.tr("Supervisor"),
            "manager": self.tr("Manager"),
            "technician": self.tr("Technician"),
        }[role]

    def _say_again(self) -> None:
        self._people.say_again()
        self.changed.emit()
