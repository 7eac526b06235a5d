"""The simulated printer behaves as printers do: in its turn, at once, and when it cannot."""

import json
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from paperprinter import PaperPrinter
from PIL import ImageChops


@pytest.fixture
def paper(tmp_path: Path) -> Iterator[PaperPrinter]:
    with PaperPrinter(tmp_path / "paper") as printer:
        yield printer


@pytest.fixture
def line(paper: PaperPrinter) -> Iterator[socket.socket]:
    with socket.create_connection(("127.0.0.1", paper.port), 5) as connection:
        yield connection


CUT = b"\x1bd\x06\x1dV\x01"


def test_styles_sizes_and_code_pages_are_printed(line: socket.socket, paper: PaperPrinter) -> None:
    line.sendall(
        b"\x1b@\x1bt\x10Gr\xf6\xdfe \x80\n"
        b"\x1bt\x2e\xd7\xe0\xe9\n"
        b"\x1ba\x01\x1d!\x11Big\n\x1d!\x00\x1ba\x02right\n\x1ba\x00"
        b"\x1bE\x01bold\x1bE\x00 plain\n" + CUT
    )
    text = paper.wait_for_page()
    assert text.split("\n") == [
        "Größe €",
        "Чай",
        " " * 21 + "Big",
        " " * 43 + "right",
        "bold plain",
        "",
    ]


def test_status_is_answered_bit_by_bit(line: socket.socket, paper: PaperPrinter) -> None:
    def ask(which: int) -> int:
        line.sendall(b"\x10\x04" + bytes([which]))
        return line.recv(1)[0]

    assert (ask(1), ask(2), ask(4)) == (0x12, 0x12, 0x12)
    paper.do("paper low")
    assert (ask(1), ask(4)) == (0x12, 0x1E)
    paper.do("paper out")
    assert (ask(1), ask(2), ask(4)) == (0x1A, 0x32, 0x7E)
    paper.do("paper in")
    paper.do("cover open")
    assert (ask(1), ask(2), ask(4)) == (0x1A, 0x16, 0x12)


def test_status_in_its_turn_waits_until_there_is_paper(
    line: socket.socket, paper: PaperPrinter
) -> None:
    paper.do("paper out")
    line.sendall(b"Tee\n\x1dr\x01\x10\x04\x01")
    assert line.recv(10) == b"\x1a"  # at once; the other waits behind the text
    paper.do("paper in")
    assert line.recv(10) == b"\x00"


def test_a_real_time_pulse_inside_a_picture_opens_the_drawer(
    line: socket.socket, paper: PaperPrinter
) -> None:
    """As Epson's reference warns; it is why our pictures hold no such bytes."""
    line.sendall(b"\x1dv0\x00\x05\x00\x01\x00\x10\x14\x01\x00\x01")
    paper.wait_for("drawer opened")


def test_the_cutter_stands_above_the_print_head(line: socket.socket, paper: PaperPrinter) -> None:
    """What is not fed past it stays for the next page, as on the counter."""
    line.sendall(b"first\n\x1dV\x01" + b"second\n" + CUT)
    paper.wait_for_page()
    paper.wait_for_page()
    first, second = (
        ImageChops.invert(picture.point(lambda level: 255 if level > 200 else 0)).getbbox()
        for picture in paper.pictures()
    )
    assert first is None
    assert second is not None


def test_what_it_does_not_know_is_said(paper: PaperPrinter) -> None:
    assert "does not know 'paper jam': ok | paper out" in paper.tell("paper jam")


WINDOW = """
import json, sys
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pos.simulators.machine import Conditions
from pos.simulators.window import PaperWindow

app = QApplication(sys.argv)
told = []
window = PaperWindow(lambda line: told.append(line) or line, 80)
window.show()
for button in window.findChildren(QPushButton):
    for _ in range(2):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
window.show_conditions(Conditions(cover_open=True), True)
checked = [button.text() for button in window.findChildren(QPushButton) if button.isChecked()]

black = Image.new("L", (1248, 600), 26)
window.show_paper(black)
QTest.qWait(1200)
window.show_page(black)
window.show_drawer()
QTest.qWait(100)
picture = window.grab().toImage()
middle = picture.pixelColor(window.width() // 2, window.height() - 132 - 44 - 60)
print(json.dumps({"told": told, "checked": checked, "ink": middle.name(),
                  "drawer": window._drawer_at != ""}))
"""


def test_the_window_shows_the_paper_and_its_buttons_provoke_faults() -> None:
    done = subprocess.run(
        [sys.executable, "-c", WINDOW],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert json.loads(done.stdout) == {
        "told": ["paper out", "paper in", "cover open", "cover closed", "unplug", "plug"],
        "checked": ["Cover open"],
        "ink": "#1d1b1a",
        "drawer": True,
    }


def test_a_printer_with_a_window_prints_as_well(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "pos.simulators.paper", "--port", "0", "--save", str(tmp_path)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    ) as process:
        assert process.stdout is not None
        port = int(process.stdout.readline().rpartition(":")[2])
        with socket.create_connection(("127.0.0.1", port), 5) as connection:
            connection.sendall(b"Tee\n" + CUT)
            assert process.stdout.readline() == "cut receipt-0001\n"
        process.terminate()
    assert (tmp_path / "receipt-0001.txt").read_text() == "Tee\n"
