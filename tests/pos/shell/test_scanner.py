"""A scan reaches its reader whole and nothing else; typing reaches the field it is typed in."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtQuick import QQuickView
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from reader import Reader, Role

from pos.shell.scanner import WedgeScanner
from pos.shell.typist import Typist

MUG = "4006381333931"
PICKUP = "TP4F7K29QXZM"

SCREEN = """
import QtQuick
import QtQuick.Controls.Basic
FocusScope {
    id: root
    property int pressed: 0
    property int shortcuts: 0
    property int entered: 0
    property string strayed: ""
    width: 300; height: 200; focus: true
    Keys.onPressed: event => { root.strayed += event.text }
    Column {
        TextField {
            focus: true
            Accessible.name: "Search"
            onAccepted: root.entered += 1
        }
        Button { text: "Pay"; focusPolicy: Qt.StrongFocus; onClicked: root.pressed += 1 }
    }
    Shortcut { sequences: ["Return", "F7", "Ctrl+D"]; onActivated: root.shortcuts += 1 }
    Shortcut { sequence: "T"; onActivated: root.shortcuts += 100 }
}
"""


class Counter:
    """A screen with a field, a button that Enter presses, shortcuts, and a scanner."""

    def __init__(self, view: QQuickView) -> None:
        self.view = view
        self.reader = Reader(view)
        self.scans: list[str] = []
        self.now = 10**9  # milliseconds; after every event of the test before
        self.scanner = WedgeScanner(view)
        self.scanner.scanned.connect(self.scans.append)

    def count(self, name: str) -> object:
        return self.view.rootObject().property(name)

    @property
    def field(self) -> str:
        return self.reader.value(Role.EditableText, "Search")


@pytest.fixture
def counter(qtbot: QtBot, tmp_path: Path) -> Iterator[Counter]:
    file = tmp_path / "Screen.qml"
    file.write_text(SCREEN)
    view = QQuickView(str(file))
    view.show()
    view.requestActivate()
    qtbot.waitUntil(view.isActive)
    yield Counter(view)
    view.deleteLater()


@pytest.mark.parametrize("code", [MUG, PICKUP, "TR1" + "0123456789ABCDEFGHJKMNPQRSTVWXYZ" * 9])
def test_a_scan_leaves_the_focused_field_as_it_was(counter: Counter, code: str) -> None:
    counter.reader.keys("tea")
    counter.reader.scan(code)
    assert counter.scans == [code]
    assert counter.field == "tea"
    assert (counter.count("entered"), counter.count("shortcuts")) == (0, 0)


def test_typing_arrives_and_its_enter_counts(counter: Counter, qtbot: QtBot) -> None:
    counter.reader.keys("teapot 12")
    qtbot.waitUntil(lambda: counter.field == "teapot 12")
    counter.reader.keys("\n")
    assert counter.scans == []
    assert counter.count("shortcuts") == 1


def test_two_scans_in_a_row_are_two(counter: Counter) -> None:
    counter.reader.scan(MUG)
    counter.reader.scan(PICKUP)
    assert counter.scans == [MUG, PICKUP]
    assert counter.field == ""


def test_a_quantity_typed_before_a_scan_stays_in_the_field(counter: Counter) -> None:
    counter.reader.keys("3*", pause=120)
    counter.reader.scan(MUG)
    assert counter.scans == [MUG]
    assert counter.field == "3*"


def test_a_stutter_of_the_radio_cuts_nothing_and_leaves_nothing(counter: Counter) -> None:
    counter.reader.keys("tea")
    QTest.qWait(150)
    counter.reader.keys(MUG[:6], pause=1)
    QTest.qWait(150)
    counter.reader.keys(f"{MUG[6:]}\n", pause=1)
    assert counter.scans == [MUG]
    assert counter.field == "tea"


def test_a_scan_presses_no_button_and_no_shortcut(counter: Counter) -> None:
    counter.reader.focus(Role.Button, "Pay")
    counter.reader.scan(PICKUP)
    assert counter.scans == [PICKUP]
    assert (counter.count("pressed"), counter.count("shortcuts")) == (0, 0)
    assert counter.count("strayed") == ""


def test_the_line_feed_after_a_scan_is_part_of_it(counter: Counter) -> None:
    counter.reader.keys(f"{MUG}\n\n", pause=1)
    assert counter.scans == [MUG]
    assert counter.count("shortcuts") == 0


def test_keys_with_control_and_function_keys_pass(counter: Counter) -> None:
    counter.reader.key(Qt.Key.Key_F7)
    counter.reader.key(Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert counter.count("shortcuts") == 2


def test_what_was_typed_comes_before_the_key_that_follows(counter: Counter) -> None:
    counter.reader.keys("ab", pause=1)
    counter.reader.key(Qt.Key.Key_Backspace)
    assert counter.field == "a"


def test_what_was_typed_comes_before_a_touch(counter: Counter) -> None:
    QAccessible.setActive(True)
    counter.reader.find(Role.Button, "Pay")
    counter.reader.keys("ab", pause=1)
    counter.reader.press(Role.Button, "Pay")
    assert counter.field == "ab"
    assert counter.count("pressed") == 1


def test_the_screens_own_keyboard_is_no_scanner(counter: Counter) -> None:
    counter.reader.scan(MUG)
    typist = Typist()
    typist.write("tea")
    typist.press(Qt.Key.Key_Backspace)
    typist.press(Qt.Key.Key_Return)
    assert counter.field == "te"
    assert counter.count("entered") == 1


# --- by the clock of the events themselves -------------------------------------------------

CODES = some.text("0123456789ABCDEFGHJKMNPQRSTVWXYZ", min_size=6, max_size=60)
WEDGE = some.integers(1, 20)  # milliseconds from key to key, by the makers' manuals
HAND = some.integers(60, 400)


def send(counter: Counter, text: str, gaps: Iterable[int]) -> None:
    """Keys at exactly these milliseconds after each other, long after any before."""
    counter.now += 1000
    for sign, gap in zip(text, gaps, strict=True):
        counter.now += gap
        key = Qt.Key.Key_Return if sign == "\r" else Qt.Key(ord(sign.upper()))
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, sign)
            event.setTimestamp(counter.now)
            QCoreApplication.sendEvent(counter.view, event)


EACH_WITH_ONE_COUNTER = settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=50
)


@EACH_WITH_ONE_COUNTER
@given(code=CODES, data=some.data())
def test_any_code_at_a_wedges_speed_is_a_scan(
    counter: Counter, code: str, data: some.DataObject
) -> None:
    counter.scans.clear()
    gaps = data.draw(some.lists(WEDGE, min_size=len(code) + 1, max_size=len(code) + 1))
    send(counter, f"{code}\r", gaps)
    assert counter.scans == [code]
    assert counter.field == ""


@EACH_WITH_ONE_COUNTER
@given(text=CODES, data=some.data())
def test_no_hand_types_a_scan(counter: Counter, text: str, data: some.DataObject) -> None:
    counter.scans.clear()
    gaps = data.draw(some.lists(HAND, min_size=len(text) + 1, max_size=len(text) + 1))
    send(counter, f"{text}\r", gaps)
    assert counter.scans == []


@EACH_WITH_ONE_COUNTER
@given(code=some.text("0123456789", min_size=12, max_size=14), at=some.integers(3, 11))
def test_one_late_key_cuts_nothing(counter: Counter, code: str, at: int) -> None:
    counter.scans.clear()
    gaps = [2] * (len(code) + 1)
    gaps[at] = 200
    send(counter, f"{code}\r", gaps)
    assert counter.scans == [code]


@EACH_WITH_ONE_COUNTER
@given(late=some.integers(2, 5), at=some.integers(4, 200))
def test_several_late_keys_in_a_row_cut_nothing_off_a_long_code(
    counter: Counter, late: int, at: int
) -> None:
    counter.scans.clear()
    code = "TR1" + "0123456789ABCDEFGHJKMNPQRSTVWXYZ" * 7
    gaps = [3] * (len(code) + 1)
    gaps[at : at + late] = [60] * late
    send(counter, f"{code}\r", gaps)
    assert counter.scans == [code]


@EACH_WITH_ONE_COUNTER
@given(at=some.integers(8, 60), late=some.integers(2, 4))
def test_typing_before_a_long_code_that_stutters_is_told_apart(
    counter: Counter, at: int, late: int
) -> None:
    counter.scans.clear()
    code = "TR1" + "0123456789ABCDEFGHJKMNPQRSTVWXYZ" * 2
    gaps = [60, 60, 60, 60, *[3] * len(code)]
    gaps[at : at + late] = [60] * late
    send(counter, f"tea{code}\r", gaps)
    assert counter.scans == [code]


def test_a_scanner_may_end_a_code_with_a_line_feed(counter: Counter) -> None:
    send(counter, f"{MUG}\n", [5] * 14)
    assert counter.scans == [MUG]
    assert counter.field == ""
