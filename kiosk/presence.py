"""Notices every touch and key, so that nobody is taken to have gone while they are there."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtQuick import QQuickView

from kiosk.kiosk import KioskViewModel

_SIGNS = {
    QEvent.Type.MouseButtonPress,
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.KeyPress,
    QEvent.Type.Wheel,
}


class Watcher(QObject):
    """Watches the window; while the question stands, only its answers count."""

    def __init__(self, view: QQuickView, kiosk: KioskViewModel) -> None:
        super().__init__(view)
        self._kiosk = kiosk
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS and not self._kiosk.asksPresence:
            self._kiosk.touched()
        return False
