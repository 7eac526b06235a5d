"""A person chooses who they are and proves it by PIN; wrong PINs wait longer and longer."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from devices import verifier
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from qasync import QEventLoop
from reader import Reader, Role

from pos.shell.background import Background
from pos.shell.bringup import Stage
from pos.shell.languages import Languages
from pos.shift.sign_in import SignInViewModel
from sync import wire
from sync.store.staff import verify_pin

PEOPLE = [
    wire.StaffMember(id="c1", name="Cashier 1", role="cashier", pin=verifier("1111")),
    wire.StaffMember(id="s1", name="Supervisor 1", role="supervisor", pin=verifier("8888")),
    wire.StaffMember(id="f1", name="Fulfilment 1", role="fulfilment", pin=verifier("3333")),
]


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


class Door:
    """The screen, its view-model and the clock that waits are measured by."""

    def __init__(
        self, loop: asyncio.AbstractEventLoop, translations: Path, reported: list[BaseException]
    ) -> None:
        self.clock = Clock()
        self.languages = Languages(translations, "en")
        self.background = Background(loop, reported.append)
        self.view_model = SignInViewModel(
            self.background,
            self.languages,
            lambda: PEOPLE,
            verify_pin,
            frozenset({"cashier", "supervisor"}),
            self.clock,
        )
        self.stage = Stage(
            "Tresen.Shift", "SignInScreen", {"viewModel": self.view_model}, reported.append
        )
        self.languages.follow(self.stage.engine)
        self.reader = Reader(self.stage.view)
        self.refused = 0
        self.view_model.refused.connect(self._count)

    def _count(self) -> None:
        self.refused += 1


@pytest.fixture
def door(
    qapp: QGuiApplication, qtbot: QtBot, translations: Path, reported: list[BaseException]
) -> Iterator[Door]:
    loop = QEventLoop(qapp)
    door = Door(loop, translations, reported)
    door.stage.show((1366, 640))
    door.view_model.refresh()
    qtbot.waitUntil(lambda: door.reader.has(Role.RadioButton, "Cashier 1, Cashier"))
    yield door
    loop.run_until_complete(door.background.close())
    door.stage.close()
    door.languages.forget()
    loop.close()


def test_only_who_may_work_here_is_asked(door: Door) -> None:
    assert door.reader.names(Role.RadioButton) == ["Cashier 1, Cashier", "Supervisor 1, Supervisor"]


def test_a_person_is_touched_and_the_pin_typed(door: Door, qtbot: QtBot) -> None:
    door.reader.press(Role.RadioButton, "Cashier 1, Cashier")
    for digit in "111":
        door.reader.keys(digit)
    assert "PIN, 3 digits typed" in door.reader.names(Role.StaticText)
    door.reader.press(Role.Button, "1")
    with qtbot.waitSignal(door.view_model.signedIn) as told:
        door.reader.press(Role.Button, "Sign in")
    assert told.args == [PEOPLE[0]]
    assert "PIN, 0 digits typed" in door.reader.names(Role.StaticText)


def test_another_persons_pin_is_refused_by_name(door: Door, qtbot: QtBot) -> None:
    door.reader.press(Role.RadioButton, "Supervisor 1, Supervisor")
    door.reader.keys("1111\n")
    said = "That is not the PIN of Supervisor 1. Try again."
    qtbot.waitUntil(lambda: door.reader.has(Role.AlertMessage, said))


def test_the_third_wrong_pin_waits_and_then_the_right_one_is_heard(
    door: Door, qtbot: QtBot
) -> None:
    door.reader.press(Role.RadioButton, "Cashier 1, Cashier")
    for wrong in range(1, 4):
        door.reader.keys("0000\n")
        qtbot.waitUntil(lambda wrong=wrong: door.refused >= wrong)  # type: ignore[misc]
    assert door.reader.names(Role.AlertMessage) == ["That is not the PIN. Wait 5 seconds."]
    with qtbot.assertNotEmitted(door.view_model.signedIn, wait=200):
        door.reader.keys("1111\n")
    door.clock.now = 6.0
    with qtbot.waitSignal(door.view_model.signedIn):
        door.reader.keys("\n")


def test_without_anybody_chosen_enter_says_what_is_missing(door: Door) -> None:
    door.reader.keys("1111\n")
    assert door.reader.names(Role.AlertMessage) == ["Choose who you are first."]
    assert door.reader.clashes() == []
