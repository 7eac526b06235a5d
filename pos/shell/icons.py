"""Icons painted in any colour at the very pixels they take, without a shader."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer


class IconImages(QQuickImageProvider):
    """Answers `image://icon/<name>/<rrggbb>/<stroke>` from a folder of one-colour SVG files.

    The software renderer has no colour overlay, so the colour is put in before painting: a
    file says `currentColor` where it belongs. An icon nobody drew is a fault of the view and
    comes back empty, which the engine reports as a warning.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._folder = folder

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002
        name, colour, stroke = id.split("/")
        file = self._folder / f"{name}.svg"
        if not file.is_file():
            return QImage()
        drawing = file.read_text().replace("currentColor", f"#{colour}")
        drawing = drawing.replace('stroke-width="2"', f'stroke-width="{stroke}"')
        renderer = QSvgRenderer(QByteArray(drawing.encode()))
        side = requestedSize if requestedSize.isValid() else renderer.defaultSize()
        image = QImage(side, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        renderer.render(painter)
        painter.end()
        size.setWidth(side.width())
        size.setHeight(side.height())
        return image
