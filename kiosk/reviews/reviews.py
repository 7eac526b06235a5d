"""What others say of a product: how many stars, and in their own words."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.wording import KioskWording
from pos.shell.device import Device
from pos.shell.languages import NAMES
from pos.shell.rows import Rows
from sync import wire
from sync.store import catalogue, reviews
from sync.store.files import DeviceFiles
from sync.store.reviews import Rating, Sort

QML_IMPORT_NAME = "Tresen.Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_log = logging.getLogger(__name__)
_PAGE = 20
_SORTS: tuple[Sort, ...] = ("helpful", "newest", "best", "worst")


@dataclass(frozen=True)
class Said:
    """A product's reviews as they are asked for."""

    product: wire.Product | None
    rating: Rating | None
    page: tuple[wire.Review, ...]


@QmlElement
@QmlUncreatable("made by kiosk.app")
class ReviewsViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable
    """Praise and criticism get equal room: filters are the shopper's, the order is honest."""

    changed = Signal()

    def __init__(self, device: Device, words: KioskWording) -> None:
        super().__init__()
        self._device = device
        self._words = words
        self._id = ""
        self._stars = 0
        self._only_mine = False
        self._sort = 0
        self._said: Said | None = None
        self._loading = False
        self._ended = False
        self._rows: Rows[wire.Review] = Rows(
            {
                "stars": lambda one: one.stars,
                "title": lambda one: one.title,
                "body": lambda one: one.text,
                "byline": self._byline,
                "verified": lambda one: one.verified,
                "origin": self._origin,
            },
            key=lambda one: one.id,
            parent=self,
        )
        device.languages.changed.connect(self._say_again)

    def show(self, product: str) -> None:
        self._id, self._stars, self._only_mine, self._sort = product, 0, False, 0
        self._said = None
        self._read(0)

    @Property(QObject, constant=True)
    def rows(self) -> Rows[wire.Review]:
        return self._rows

    @Property(str, notify=changed)
    def name(self) -> str:
        product = self._said.product if self._said else None
        return self._words.text(product.name) if product else ""

    @Property(str, notify=changed)
    def average(self) -> str:
        return self._said.rating.average if self._said and self._said.rating else ""

    @Property(int, notify=changed)
    def tenths(self) -> int:
        average = self._said.rating.average if self._said and self._said.rating else "0"
        return int(average.replace(".", ""))

    @Property(str, notify=changed)
    def countText(self) -> str:
        count = self._said.rating.count if self._said and self._said.rating else 0
        return self.tr("%n reviews", "", count)

    @Property(list, notify=changed)
    def counts(self) -> list[int]:
        """How many gave five stars, four, …, one."""
        rating = self._said.rating if self._said else None
        return list(reversed(rating.by_stars)) if rating else [0] * 5

    @Property(int, notify=changed)
    def stars(self) -> int:
        """Only reviews with this many stars; 0 is all."""
        return self._stars

    @Property(bool, notify=changed)
    def onlyMine(self) -> bool:
        return self._only_mine

    @Property(str, notify=changed)
    def mineText(self) -> str:
        return self.tr("Only in %1").replace("%1", NAMES[self._device.languages.code])

    @Property(str, notify=changed)
    def sortText(self) -> str:
        return {
            "helpful": self.tr("Most helpful"),
            "newest": self.tr("Newest"),
            "best": self.tr("Best first"),
            "worst": self.tr("Worst first"),
        }[_SORTS[self._sort]]

    @Property(str, notify=changed)
    def asOfText(self) -> str:
        """How fresh they are: the last time everything was read from the hub."""
        last = self._device.replication.status.last_sync
        if last is None:
            return ""
        now = self._device.local_time()
        at = last.astimezone().replace(tzinfo=None)
        return self.tr("as of %1").replace("%1", self._device.languages.moment(at, now))

    @Property(bool, notify=changed)
    def nothing(self) -> bool:
        return self._said is not None and not self._rows.rowCount() and not self._loading

    @Slot(int)
    def filter(self, stars: int) -> None:
        """Only these stars; the same again is all."""
        self._stars = 0 if stars == self._stars else stars
        self._read(0)

    @Slot()
    def toggleMine(self) -> None:
        self._only_mine = not self._only_mine
        self._read(0)

    @Slot()
    def nextSort(self) -> None:
        self._sort = (self._sort + 1) % len(_SORTS)
        self._read(0)

    @Slot()
    def more(self) -> None:
        if not self._loading and not self._ended:
            self._read(self._rows.rowCount())

    def _read(self, offset: int) -> None:
        self._loading = True
        self.changed.emit()
        language = self._device.languages.code if self._only_mine else ""
        wanted = (self._id, _SORTS[self._sort], self._stars, language)
        self._device.background.query(
            partial(said, self._device.files, *wanted, offset),
            partial(self._show, wanted, offset),
            self._failed,
        )

    def _show(self, wanted: tuple[str, Sort, int, str], offset: int, found: Said) -> None:
        self._loading = False
        if wanted[:3] == (self._id, _SORTS[self._sort], self._stars):
            self._said = found
            self._ended = len(found.page) < _PAGE
            self._rows.show((*self._rows.rows[:offset], *found.page))
        self.changed.emit()

    def _failed(self, problem: BaseException) -> None:
        _log.error("the reviews cannot be read", exc_info=problem)
        self._loading = False
        self.changed.emit()

    def _byline(self, one: wire.Review) -> str:
        day = ""
        if one.date:
            day = self._device.languages.date(date.fromisoformat(one.date))
        bought = {
            "web": self.tr("bought online"),
            "app": self.tr("bought in the app"),
            "store": self.tr("bought in a store"),
        }.get(one.channel, "")
        return ", ".join(part for part in (one.author, day, bought) if part)

    def _origin(self, one: wire.Review) -> str:
        """In which language it is written, where that is not the reader's."""
        if one.language == self._device.languages.code:
            return ""
        return {
            "en": self.tr("in English"),
            "de": self.tr("in German"),
            "ru": self.tr("in Russian"),
            "ja": self.tr("in Japanese"),
        }.get(one.language, "")

    def _say_again(self) -> None:
        self._rows.say_again()
        if self._only_mine:
            self._read(0)
        self.changed.emit()


def said(
    files: DeviceFiles, product: str, sort: Sort, stars: int, language: str, offset: int
) -> Said:
    """A page of a product's reviews, with the rating of all of them."""
    page: Sequence[wire.Review] = reviews.reviews(
        files.cache, product, sort=sort, stars=stars, language=language, limit=_PAGE, offset=offset
    )
    return Said(
        product=catalogue.product(files.cache, product),
        rating=reviews.summary(files.cache, [product]).get(product),
        page=tuple(page),
    )
