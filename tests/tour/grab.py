"""Takes pictures of windows: run beside the tour, told what to take line by line.

A program of its own, because the tour must not be a Qt application: under pytest there is one
already, and it is offscreen.
"""

import json
import sys
import time

from PySide6.QtGui import QGuiApplication, QImage, QScreen

_FRAME = 0.06  # seconds between two looks, longer than a frame
_SETTLED = 2.0  # seconds after which a window that still moves is taken as it is


def _look(screen: QScreen, window: int) -> QImage:
    return screen.grabWindow(window).toImage()


def take(screen: QScreen, window: int, file: str) -> bool:
    """Save the window once it has stopped moving; False when it cannot be."""
    deadline = time.monotonic() + _SETTLED
    picture = _look(screen, window)
    while time.monotonic() < deadline:
        time.sleep(_FRAME)
        before, picture = picture, _look(screen, window)
        if picture == before:
            break
    return not picture.isNull() and picture.save(file)


def main() -> None:
    QGuiApplication(sys.argv)
    screen = QGuiApplication.primaryScreen()
    for line in sys.stdin:
        order = json.loads(line)
        print(json.dumps(take(screen, order["window"], order["file"])), flush=True)


if __name__ == "__main__":
    main()
