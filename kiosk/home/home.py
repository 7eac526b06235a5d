"""The start: what the shop has, by category."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.shelf import first_image
from kiosk.wording import KioskWording
from pos.shell.device import Device
from pos.shell.rows import Rows
from sync import wire
from sync.store import catalogue
from sync.store.files import DeviceFiles

QML_IMPORT_NAME = "Tresen.Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Tile:
    """A category with how many products it holds; its picture is its own or a product's."""

    category: wire.Category
    count: int
    image: str


@QmlElement
@QmlUncreatable("made by kiosk.app")
class HomeViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable
    """Ways in: categories, search, a scan."""

    changed = Signal()
    categoryChosen = Signal(str)

    def __init__(self, device: Device, words: KioskWording) -> None:
        super().__init__()
        self._device = device
        self._words = words
        self._tiles: Rows[Tile] = Rows(
            {
                "category": lambda tile: tile.category.id,
                "name": lambda tile: words.text(tile.category.name),
                "count": lambda tile: words.number(tile.count),
                "products": lambda tile: tile.count,
                "picture": lambda tile: words.picture(tile.image),
            },
            key=lambda tile: tile.category.id,
            parent=self,
        )
        device.languages.changed.connect(self.say_again)

    @Property(QObject, constant=True)
    def categories(self) -> Rows[Tile]:
        return self._tiles

    @Property(bool, notify=changed)
    def filled(self) -> bool:
        return self._tiles.rowCount() > 0

    @Property(str, notify=changed)
    def greeting(self) -> str:
        hour = self._device.local_time().hour
        if 5 <= hour < 11:
            return self.tr("Good morning.")
        return self.tr("Good evening.") if hour >= 18 or hour < 5 else self.tr("Hello.")

    @Slot()
    def refresh(self) -> None:
        self._device.background.query(partial(tiles, self._device.files), self._show, self._failed)

    @Slot(str)
    def choose(self, category: str) -> None:
        self.categoryChosen.emit(category)

    def _show(self, found: Sequence[Tile]) -> None:
        self._tiles.show(found)
        self.changed.emit()

    def _failed(self, problem: BaseException) -> None:
        _log.error("the categories cannot be read", exc_info=problem)

    def say_again(self) -> None:
        """The same, read anew: in another language, or with pictures that have come in."""
        self._tiles.say_again()
        self.changed.emit()


def tiles(files: DeviceFiles) -> list[Tile]:
    """The top categories that hold something."""
    found = []
    for category in catalogue.categories(files.cache):
        count = 0 if category.parent else catalogue.count(files.cache, category.id)
        if count:
            image = category.image
            if not image:
                first = catalogue.browse(files.cache, category.id, limit=1)
                image = first_image(first[0], first[0].variants[0] if first[0].variants else None)
            found.append(Tile(category, count, image))
    return found
