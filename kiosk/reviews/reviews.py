"""What others say of a product: how many stars, and in their own words."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.shelf import first_image
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
    praise: wire.Review | None
    criticism: wire.Review | None


@QmlElement
@QmlUncreatable("made by kiosk.app")
class ReviewsViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable
    """Praise and criticism get equal room: filters are the shopper's, the order is honest."""

    changed = Signal()
    # Another filter or order: a view begins at its top again.
    turned = Signal()

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
        device.languages.changed.connect(self.say_again)

    def show(self, product: str) -> None:
        self._id, self._stars, self._only_mine, self._sort = product, 0, False, 0
        self._said = None
        self._rows.show(())
        self._turn()

    @Property(QObject, constant=True)
    def rows(self) -> Rows[wire.Review]:
        return self._rows

    @Property(str, notify=changed)
    def name(self) -> str:
        product = self._said.product if self._said else None
        return self._words.text(product.name) if product else ""

    @Property(str, notify=changed)
    def average(self) -> str:
        rating = self._said.rating if self._said else None
        return self._words.rating(rating.average) if rating else ""

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

    @Property(list, notify=changed)
    def sorts(self) -> list[str]:
        """The ways to sort, in words."""
        said = {
            "helpful": self.tr("Most helpful"),
            "newest": self.tr("Newest"),
            "best": self.tr("Best first"),
            "worst": self.tr("Worst first"),
        }
        return [said[sort] for sort in _SORTS]

    @Property(int, notify=changed)
    def sort(self) -> int:
        return self._sort

    @Property(str, notify=changed)
    def asOfText(self) -> str:
        """How fresh they are: the last time everything was read from the hub."""
        at = self._words.known_at()
        return self.tr("as of %1").replace("%1", at) if at else ""

    @Property(str, notify=changed)
    def picture(self) -> str:
        product = self._said.product if self._said else None
        variant = product.variants[0] if product and product.variants else None
        return self._words.picture(first_image(product, variant)) if product else ""

    @Property(list, notify=changed)
    def praise(self) -> list[str]:
        """The most helpful good review: its stars, its text, how many it helped. Or nothing."""
        return self._both_sides(self._said.praise if self._said else None)

    @Property(list, notify=changed)
    def criticism(self) -> list[str]:
        """The most helpful bad one, likewise."""
        return self._both_sides(self._said.criticism if self._said else None)

    @Property(bool, notify=changed)
    def filled(self) -> bool:
        return self._said is not None

    @Property(bool, notify=changed)
    def nothing(self) -> bool:
        return self._said is not None and not self._rows.rowCount() and not self._loading

    @Slot(int)
    def filter(self, stars: int) -> None:
        """Only these stars; the same again is all."""
        self._stars = 0 if stars == self._stars else stars
        self._turn()

    @Slot()
    def toggleMine(self) -> None:
        self._only_mine = not self._only_mine
        self._turn()

    @Slot(int)
    def chooseSort(self, sort: int) -> None:
        if sort != self._sort and 0 <= sort < len(_SORTS):
            self._sort = sort
            self._turn()

    @Slot()
    def more(self) -> None:
        if not self._loading and not self._ended:
            self._read(self._rows.rowCount())

    def refresh(self) -> None:
        """Reviews have come in: read again as many as are shown."""
        if self._said is not None:
            self._read(0, max(_PAGE, self._rows.rowCount()))

    def forget(self) -> None:
        """The next shopper begins with another product."""
        self._id, self._said = "", None
        self._rows.show(())
        self.changed.emit()

    @property
    def _wanted(self) -> tuple[str, Sort, int, str]:
        language = self._device.languages.code if self._only_mine else ""
        return (self._id, _SORTS[self._sort], self._stars, language)

    def _turn(self) -> None:
        self.turned.emit()
        self._read(0)

    def _read(self, offset: int, limit: int = _PAGE) -> None:
        self._loading = True
        self.changed.emit()
        wanted = self._wanted
        self._device.background.query(
            partial(said, self._device.files, *wanted, offset, limit),
            partial(self._show, wanted, offset, limit),
            self._failed,
        )

    def _show(
        self, wanted: tuple[str, Sort, int, str], offset: int, limit: int, found: Said
    ) -> None:
        self._loading = False
        if wanted == self._wanted:
            self._said = found
            self._ended = len(found.page) < limit
            self._rows.show((*self._rows.rows[:offset], *found.page))
        self.changed.emit()

    def _failed(self, problem: BaseException) -> None:
        _log.error("the reviews cannot be read", exc_info=problem)
        self._loading = False
        self.changed.emit()

    def _both_sides(self, one: wire.Review | None) -> list[str]:
        if one is None:
            return []
        helped = self.tr("%n people found this helpful", "", one.helpful) if one.helpful else ""
        return [str(one.stars), one.text or one.title, helped]

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

    def say_again(self) -> None:
        """The same, read anew: in another language, or with pictures that have come in."""
        self._rows.say_again()
        if self._only_mine:
            self._read(0)
        self.changed.emit()


def said(
    files: DeviceFiles,
    product: str,
    sort: Sort,
    stars: int,
    language: str,
    offset: int,
    limit: int,
) -> Said:
    """A page of a product's reviews, with the rating of all of them."""

    def read(stars: int, sort: Sort, offset: int, limit: int) -> Sequence[wire.Review]:
        return reviews.reviews(
            files.cache,
            product,
            sort=sort,
            stars=stars,
            language=language,
            limit=limit,
            offset=offset,
        )

    # One of each side, or none: praise alone would be advertising.
    praise = [each for stars_ in (5, 4) for each in read(stars_, "helpful", 0, 1)]
    criticism = [each for stars_ in (1, 2) for each in read(stars_, "helpful", 0, 1)]
    both = bool(praise and criticism)
    return Said(
        product=catalogue.product(files.cache, product),
        rating=reviews.summary(files.cache, [product]).get(product),
        page=tuple(read(stars, sort, offset, limit)),
        praise=max(praise, key=_helpful) if both else None,
        criticism=max(criticism, key=_helpful) if both else None,
    )


def _helpful(review: wire.Review) -> int:
    return review.helpful
