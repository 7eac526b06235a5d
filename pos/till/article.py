"""The product talked about: what was sold last, or which line is chosen."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from pos.shell.languages import Languages
from pos.till.articles import Article
from pos.till.wording import Wording

QML_IMPORT_NAME = "Tresen.Till.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by pos.till.app")
class ArticleViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable
    """Its picture, where it lies, and how many there are here, nearby and online."""

    changed = Signal()

    def __init__(self, wording: Wording, languages: Languages) -> None:
        super().__init__()
        self._wording = wording
        self._article: Article | None = None
        languages.changed.connect(self.changed)

    def show(self, article: Article | None) -> None:
        self._article = article
        self.changed.emit()

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        return self._article is not None

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._article.goods.name if self._article and self._article.goods else ""

    @Property(str, notify=changed)
    def detail(self) -> str:
        return self._wording.where(self._article) if self._article else ""

    @Property(str, notify=changed)
    def picture(self) -> str:
        goods = self._article.goods if self._article else None
        return self._wording.picture(goods.image) if goods else ""

    @Property(str, notify=changed)
    def here(self) -> str:
        return self._wording.pieces(self._article.here if self._article else None)

    @Property(str, notify=changed)
    def nearby(self) -> str:
        return self._wording.pieces(self._article.nearby if self._article else None)

    @Property(str, notify=changed)
    def online(self) -> str:
        return self._wording.pieces(self._article.online if self._article else None)

    @Property(str, notify=changed)
    def rating(self) -> str:
        return self._article.rating if self._article else ""

    @Property(str, notify=changed)
    def reviews(self) -> str:
        return self.tr("%n reviews", "", self._article.reviews) if self._article else ""
