"""From view-models to a painted window, and back down in the right order."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QFont
from PySide6.QtQml import QQmlError
from PySide6.QtQuick import QQuickView

from pos.shell.icons import IconImages
from pos.shell.typist import Typist

RESOURCES = Path(__file__).parents[2] / "resources"
QML = RESOURCES / "qml"
TRANSLATIONS = Path(__file__).parents[2] / "build" / "i18n"

# What views import from here beside the view-models given to them; naming it registers it.
REGISTERED: tuple[type[QObject], ...] = (Typist,)


# The design's typeface, and what has the glyphs it lacks.
_FAMILIES = ("Inter", "Noto Sans CJK JP", "Noto Sans")


class QmlFault(Exception):
    """A view is wrong: a binding failed, a type is missing, a required property is unset."""


class Stage:
    """One window with its engine and the view-models it shows.

    The window is Python's and a screen is an Item, so the same screen stands in a window,
    full screen or in a test. Warnings from QML are faults: a red line in a log is seen by
    nobody, a raised exception by everybody. `theme` sets properties of the Theme singleton
    before the screen is made: `kiosk`, `scheme`, `reducedMotion`, `textScale`, `pixelsPerMm`.
    """

    def __init__(
        self,
        module: str,
        screen: str,
        view_models: Mapping[str, QObject],
        report: Callable[[BaseException], None],
        theme: Mapping[str, object] | None = None,
    ) -> None:
        self._report = report
        self._faults: list[str] = []
        self._loading = True
        self._view_models = list(view_models.values())
        for family in _FAMILIES[1:]:
            QFont.insertSubstitution(_FAMILIES[0], family)
        self.view = QQuickView()
        self.engine = self.view.engine()
        self.engine.setOutputWarningsToStandardError(False)
        self.engine.warnings.connect(self._hear)
        self.engine.addImportPath(str(QML))
        self.engine.addImageProvider("icon", IconImages(RESOURCES / "icons"))
        design = self.singleton("Tresen.Controls", "Theme")
        if not isinstance(design, QObject):
            raise QmlFault("\n".join(self._faults))
        for name, value in (theme or {}).items():
            if not design.setProperty(name, value):
                raise QmlFault(f"Theme has no property {name!r}")
        self.view.setTitle(f"Tresen {module.rpartition('.')[2]}")
        self.view.setColor(design.property("ground"))
        self.view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        self.view.setInitialProperties(dict(view_models))
        self.view.loadFromModule(module, screen)
        self._loading = False
        self._faults += [error.toString() for error in self.view.errors()]
        if self._faults:
            faults = "\n".join(dict.fromkeys(self._faults))
            self.close()
            raise QmlFault(faults)

    def show(self, size: tuple[int, int], *, full_screen: bool = False) -> None:
        """Put the window on screen and give it the keys; a wedge types into what is active."""
        self.view.resize(QSize(*size))
        if full_screen:
            self.view.showFullScreen()
        else:
            self.view.show()
        self.view.requestActivate()

    def singleton(self, module: str, name: str) -> Any:
        """A QML singleton, for the few things Python sets from settings."""
        return self.engine.singletonInstance(module, name)

    def close(self) -> None:
        """Engine first: a view-model that dies under its view turns bindings into faults."""
        shiboken6.delete(self.view)
        for view_model in self._view_models:
            if shiboken6.isValid(view_model):
                shiboken6.delete(view_model)
        self._view_models.clear()

    def _hear(self, errors: list[QQmlError]) -> None:
        texts = [error.toString() for error in errors]
        if self._loading:
            self._faults += texts
        else:
            self._report(QmlFault("\n".join(texts)))
