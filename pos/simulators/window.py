"""The simulated printer on the screen: paper growing out of it, a drawer, and what goes wrong.

Printing goes on without the window; it is told what happened and catches up at the speed of a
real printer, so that one sees a receipt being printed.
"""

import signal
import sys
import time
from collections.abc import Callable
from datetime import datetime

from PIL import Image
from PySide6.QtCore import QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QWidget

from pos.simulators.machine import Conditions
from pos.simulators.paper import PaperPrinter, Watcher
from pos.simulators.strip import INK, PAPER, Page

_SPEED = 700.0  # pixels of paper a second
_FRAME = 33  # milliseconds
_GAP = 14.0  # between receipts that were cut
_KEPT = 8
_BODY, _FOOT = 132, 44  # heights of the printer and of the drawer below it
_DRAWER_SECONDS = 3.0
_DESK = QColor("#d8d0c2")
_HOUSING, _SLOT, _LABEL = QColor("#2b2d30"), QColor("#121314"), QColor("#e9e5dc")
_PAPER, _INK = (253, 251, 246), (29, 27, 26)
_BUTTONS = """
    QPushButton { color: #e9e5dc; background: #3a3d41; border: 1px solid #55585d;
                  border-radius: 6px; padding: 8px 6px; font-size: 13px; }
    QPushButton:checked { background: #b3541e; border-color: #d8783f; }
    QPushButton:focus { border-color: #8db5ff; }
"""


class Bridge(QObject):
    """Carries what the printer's threads tell over to the window's."""

    paper = Signal(object)  # the picture of the page in the printer
    page = Signal(object)  # the picture of a page that was cut
    drawer = Signal()
    conditions = Signal(object, bool)

    def printed(self, page: Page) -> None:
        self.paper.emit(page.picture)

    def cut(self, page: Page, name: str) -> None:
        self.page.emit(page.picture)

    def drawer_opened(self) -> None:
        self.drawer.emit()

    def changed(self, conditions: Conditions, plugged: bool) -> None:
        self.conditions.emit(conditions, plugged)


class PaperWindow(QWidget):
    """A printer seen from the front, with the paper above it and a drawer below."""

    def __init__(self, command: Callable[[str], str], width_mm: int) -> None:
        super().__init__()
        self._command = command
        self._wide = 400.0 if width_mm == 80 else 290.0
        self._pages: list[QImage] = []  # cut off, oldest first
        self._current = QImage()
        self._picture: Image.Image | None = None  # newer than `_current`
        self._out = 0.0  # pixels of paper that have come out, of all that is kept
        self._back = 0.0  # how far one has scrolled back to older receipts
        self._drawer_opened = 0.0
        self._drawer_at = ""
        self._at = time.monotonic()
        self._buttons: dict[str, QPushButton] = {}
        self._make_buttons()
        self._timer = QTimer(self, interval=_FRAME)
        self._timer.timeout.connect(self._step)
        self.setWindowTitle("Receipt printer (simulator)")
        self.resize(480, 820)
        self.setMinimumSize(440, 420)

    def show_paper(self, picture: Image.Image) -> None:
        self._picture = picture
        self._wake()

    def show_page(self, picture: Image.Image) -> None:
        self._pages.append(self._scaled(picture))
        self._current, self._picture = QImage(), None
        while len(self._pages) > _KEPT:
            self._out -= self._height(self._pages.pop(0)) + _GAP
        self._wake()

    def show_drawer(self) -> None:
        self._drawer_opened = time.monotonic()
        self._drawer_at = f"{datetime.now():%H:%M:%S}"
        self._wake()

    def show_conditions(self, conditions: Conditions, plugged: bool) -> None:
        self._buttons["paper out"].setChecked(not conditions.paper)
        self._buttons["cover open"].setChecked(conditions.cover_open)
        self._buttons["unplug"].setChecked(not plugged)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), _DESK)
        top = self.height() - _BODY - _FOOT
        self._paint_drawer(painter, top + _BODY)
        self._paint_body(painter, top)
        painter.setClipRect(0, 0, self.width(), top + 13)
        self._paint_paper(painter, top + 13.0)
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        most = max(0.0, self._length() - self.height() / 2)
        self._back = min(max(0.0, self._back + event.angleDelta().y() / 2), most)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        row = self.height() - _FOOT - 58
        self._row.setGeometry(24, row, self.width() - 48, 50)

    def _make_buttons(self) -> None:
        self._row = QWidget(self)
        layout = QHBoxLayout(self._row)
        layout.setContentsMargins(0, 0, 0, 0)
        self._row.setStyleSheet(_BUTTONS)
        for text, on, off in (
            ("Paper out", "paper out", "paper in"),
            ("Cover open", "cover open", "cover closed"),
            ("Cable pulled", "unplug", "plug"),
        ):
            button = QPushButton(text, self._row)
            button.setCheckable(True)
            button.clicked.connect(
                lambda checked, on=on, off=off: self._command(on if checked else off)
            )
            layout.addWidget(button)
            self._buttons[on] = button

    def _paint_paper(self, painter: QPainter, slot: float) -> None:
        """Newest next to the slot; what has not come out yet is hidden behind the printer."""
        left = (self.width() - self._wide) / 2
        bottom = slot + (self._length() - self._out) + self._back
        for image in reversed([*self._pages, self._current]):
            if image.isNull():
                continue
            height = self._height(image)
            place = QRectF(left, bottom - height, self._wide, height)
            if place.bottom() > 0 and place.top() < slot:
                for spread in (5, 3, 1):
                    painter.fillRect(
                        place.adjusted(-spread, 1, spread, spread), QColor(60, 40, 20, 14)
                    )
                painter.drawImage(place, image)
            bottom -= height + _GAP

    def _paint_body(self, painter: QPainter, top: float) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_HOUSING)
        painter.drawRoundedRect(QRectF(12, top, self.width() - 24, _BODY), 14, 14)
        painter.setBrush(_SLOT)
        slot = QRectF((self.width() - self._wide) / 2 - 14, top + 8, self._wide + 28, 9)
        painter.drawRoundedRect(slot, 4, 4)
        trouble = any(button.isChecked() for button in self._buttons.values())
        painter.setBrush(QColor("#e0793c" if trouble else "#5dbba5"))
        painter.drawEllipse(QRectF(28, top + 36, 10, 10))
        painter.setPen(QPen(_LABEL))
        painter.setFont(QFont("Inter", 11))
        painter.drawText(QRectF(48, top + 26, self.width() - 80, 30),
                         Qt.AlignmentFlag.AlignVCenter, self._says())  # fmt: skip

    def _says(self) -> str:
        if self._buttons["unplug"].isChecked():
            return "Cable pulled: nothing arrives"
        if self._buttons["cover open"].isChecked():
            return "Cover open: printing waits"
        if self._buttons["paper out"].isChecked():
            return "Paper out: printing waits"
        return "Ready"

    def _paint_drawer(self, painter: QPainter, top: float) -> None:
        opened = time.monotonic() - self._drawer_opened < _DRAWER_SECONDS and self._drawer_at
        out = 18 if opened else 0
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#3a3d41" if not opened else "#4b4f54"))
        painter.drawRoundedRect(QRectF(30 - out / 2, top - 12, self.width() - 60 + out, 38 + out),
                                6, 6)  # fmt: skip
        if self._drawer_at:
            painter.setPen(QPen(_LABEL))
            painter.setFont(QFont("Inter", 10))
            text = "Drawer open" if opened else f"Drawer last opened {self._drawer_at}"
            painter.drawText(QRectF(30, top, self.width() - 60, 24 + out),
                             Qt.AlignmentFlag.AlignCenter, text)  # fmt: skip

    def _wake(self) -> None:
        if not self._timer.isActive():
            self._at = time.monotonic()
            self._timer.start()

    def _step(self) -> None:
        now = time.monotonic()
        if self._picture is not None:
            self._current, self._picture = self._scaled(self._picture), None
        self._out = min(self._length(), self._out + (now - self._at) * _SPEED)
        self._at = now
        drawer = now - self._drawer_opened < _DRAWER_SECONDS + 0.1
        if self._out >= self._length() and not drawer:
            self._timer.stop()
        self.update()

    def _length(self) -> float:
        cut = sum(self._height(page) + _GAP for page in self._pages)
        return cut + (0.0 if self._current.isNull() else self._height(self._current))

    def _height(self, image: QImage) -> float:
        return image.height() / image.devicePixelRatio()

    def _scaled(self, picture: Image.Image) -> QImage:
        """Reduced once, in quality, and in the colours of paper and ink."""
        ratio = self.devicePixelRatioF()
        width = round(self._wide * ratio)
        height = max(1, round(picture.height * width / picture.width))
        small = picture.resize((width, height), Image.Resampling.LANCZOS)
        data = small.tobytes()
        image = QImage(data, width, height, width, QImage.Format.Format_Indexed8).copy()
        image.setColorTable(_COLOURS)
        image = image.convertToFormat(QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        return image


def _colour(level: int) -> int:
    """A grey of the strip's picture, between ink and paper."""
    share = min(1.0, max(0.0, (level - INK) / (PAPER - INK)))
    red, green, blue = (
        round(ink + (paper - ink) * share) for ink, paper in zip(_INK, _PAPER, strict=True)
    )
    return QColor(red, green, blue).rgb()


_COLOURS = [_colour(level) for level in range(256)]


def show(width_mm: int, start: Callable[[Watcher], PaperPrinter]) -> int:
    """Open the window, start the printer, and stay until the window is closed."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    app = QApplication(sys.argv[:1])
    bridge = Bridge()
    window = PaperWindow(lambda line: printer.command(line), width_mm)
    bridge.paper.connect(window.show_paper)
    bridge.page.connect(window.show_page)
    bridge.drawer.connect(window.show_drawer)
    bridge.conditions.connect(window.show_conditions)
    window.show()
    printer = start(bridge)
    return app.exec()
