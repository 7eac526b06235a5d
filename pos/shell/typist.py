"""The on-screen keyboard's hands: real events to whatever has the keys."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtQml import QmlElement, QmlSingleton

QML_IMPORT_NAME = "Tresen.Shell"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Typist(QObject):
    """Types as an input method does, so that validators, masks and undo work as with keys."""

    @Slot(str)
    def write(self, text: str) -> None:
        """Commit these signs at the cursor of the focused field, over its selection."""
        field = QGuiApplication.focusObject()
        if field is not None:
            event = QInputMethodEvent()
            event.setCommitString(text)
            QCoreApplication.sendEvent(field, event)

    @Slot(int)
    def press(self, key: int) -> None:
        """Press and release one key, such as Qt.Key_Backspace or Qt.Key_Return."""
        window = QGuiApplication.focusWindow()
        if window is None:
            return
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier)
            QCoreApplication.sendEvent(window, event)
