"""What the tour sees and touches is what is there; what is not there, it says is not."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from tour.person import Person
from tour.screen import Place
from tour.stage import Stage
from tour.waiting import NotHappened

_SHOW = """
import sys
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickView
app = QGuiApplication(sys.argv)
view = QQuickView(sys.argv[1])
view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
view.resize(640, 720)
view.show()
app.exec()
"""


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    with Stage(tmp_path, virtual=True) as stage:
        yield stage


@pytest.fixture
def person(stage: Stage) -> Person:
    counter = Path(__file__).with_name("counter.qml")
    return stage.opens(
        "counter", [sys.executable, "-c", _SHOW, str(counter)], Place(100, 50, 640, 720)
    )


def test_what_is_pressed_typed_and_scanned_arrives(person: Person) -> None:
    person.presses("Press")
    person.sees("Pressed 1")
    person.presses("Entry")
    person.scans("TP4F7K29QXZM")
    person.sees("Heard TP4F7K29QXZM")
    person.fills("Entry", "kiosk@example.com, 2 x")
    assert person.holds("Entry") == "kiosk@example.com, 2 x"
    person.keys("Return")
    person.sees("Heard kiosk@example.com, 2 x", "label")


def test_a_press_waits_until_a_control_is_enabled_and_stands_still(person: Person) -> None:
    person.presses("Late")
    person.sees("Pressed 10")
    person.presses("Sliding")
    person.sees("Pressed 110")


def test_what_lies_further_down_is_pulled_into_reach(person: Person) -> None:
    person.scrolls_to("Far down")
    person.presses("Far down")
    person.sees("Pressed 1000")


def test_what_is_not_there_or_not_one_is_refused_with_what_is(person: Person) -> None:
    with pytest.raises(NotHappened, match=r"shows no label 'Pressed 1'(?s:.*)label 'Pressed 0'"):
        person.sees("Pressed 1", "label", within=0.2)
    with pytest.raises(NotHappened, match="still shows thing 'Press'"):
        person.no_longer_sees("Press", within=0.2)
    with pytest.raises(NotHappened, match="has not one thing 'Twin' to press"):
        person.presses("Twin", within=0.2)


def test_a_picture_is_of_the_window_alone(person: Person, tmp_path: Path) -> None:
    person.photographs(tmp_path / "counter.png")
    with Image.open(tmp_path / "counter.png") as picture:
        assert picture.size == (640, 720)
        assert picture.getpixel((639, 0)) == (255, 255, 255)


def test_a_program_that_ends_at_once_is_said_to_have(stage: Stage) -> None:
    with pytest.raises(NotHappened, match=r"ended at once(?s:.*)no such shop"):
        stage.opens("shop", [sys.executable, "-c", "exit('no such shop')"], Place(0, 0, 1, 1))


def test_everything_ends_with_the_stage(tmp_path: Path) -> None:
    with Stage(tmp_path, virtual=True) as stage:
        counter = str(Path(__file__).with_name("counter.qml"))
        person = stage.opens("counter", [sys.executable, "-c", _SHOW, counter], Place(0, 0, 9, 9))
        assert person.program.process.running
        display = stage.screen.display.removeprefix(":")
        assert Path(f"/tmp/.X11-unix/X{display}").exists()
    assert not person.program.process.running
    assert not Path(f"/tmp/.X11-unix/X{display}").exists()
