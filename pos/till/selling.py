"""The basket as the cashier sees it, and everything that is typed or scanned into it."""

import logging
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from pos.shell.device import Device
from pos.shell.messages import advice
from pos.shell.rows import Rows
from pos.till.article import ArticleViewModel
from pos.till.articles import Article, by_code
from pos.till.buyer import BuyerViewModel
from pos.till.guest import Guest
from pos.till.lines import Row, roles, saved_by
from pos.till.refusals import Refusals
from pos.till.results import ResultsViewModel
from pos.till.wording import Wording
from sync import wire
from sync.shop import codes
from sync.shop.basket import (
    MOST_PIECES,
    Basket,
    OrderLocked,
    TooMany,
    price_basket,
)
from sync.shop.pricing import Priced, PricingError, Settings
from sync.shop.terms import settings_of

QML_IMPORT_NAME = "Tresen.Till.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_log = logging.getLogger(__name__)

Notice = Callable[[], tuple[str, str]]  # read again in another language


def _nothing() -> tuple[str, str]:
    return "", ""


@QmlElement
@QmlUncreatable("made by pos.till.app")
class SellingViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable
    """Verbs for the cashier, texts for the screen; what it comes to is the engine's to say."""

    changed = Signal()
    selectedRowChanged = Signal()
    noticeChanged = Signal()
    # What was typed or scanned has been taken: the entry is emptied.
    taken = Signal()
    sold = Signal()
    refused = Signal()  # a notice says why
    ageAsked = Signal()
    payExactAsked = Signal()
    receiptScanned = Signal(str)
    pickupScanned = Signal(str)
    cardScanned = Signal(str)

    def __init__(
        self,
        device: Device,
        wording: Wording,
        search: ResultsViewModel,
        article: ArticleViewModel,
        buyer: BuyerViewModel,
    ) -> None:
        super().__init__()
        self._device = device
        self._wording = wording
        self._search = search
        self._article = article
        self._refusals = Refusals()
        self._buyer = buyer
        self._basket = Basket()
        self._priced: Priced | None = None
        self._articles: dict[str, Article] = {}
        self._ages_seen: frozenset[str] = frozenset()
        self._selected = -1
        self._times = 0
        self._notice: Notice = _nothing
        self._calm = False
        self._lines: Rows[Row] = Rows(
            roles(wording, self._articles.get), key=lambda row: row[0].line, parent=self
        )
        search.chosen.connect(self._chosen)
        search.failed.connect(self._storage_failed)
        device.languages.changed.connect(self._say_again)

    # --- what the screen shows ----------------------------------------------------------------

    @Property(QObject, constant=True)
    def lines(self) -> Rows[Row]:
        return self._lines

    @Property(int, notify=selectedRowChanged)
    def selectedRow(self) -> int:
        return self._selected

    @Property(str, notify=changed)
    def totalText(self) -> str:
        return self._wording.money(self.due)

    @Property(bool, notify=changed)
    def empty(self) -> bool:
        return not self._basket.lines

    @Property(bool, notify=changed)
    def payable(self) -> bool:
        return bool(self._basket.lines) and self._priced is not None and not self._unseen()

    @Property(str, notify=changed)
    def countText(self) -> str:
        return self.tr("%n items", "", self._basket.items)

    @Property(str, notify=changed)
    def savingText(self) -> str:
        saved = saved_by(self._priced, self._basket.lines, self._wording) if self._priced else 0
        return self.tr("You save %1").replace("%1", self._wording.money(saved)) if saved else ""

    @Property(str, notify=changed)
    def taxText(self) -> str:
        if self._priced is None:
            return ""
        rows = [row for row in self._priced.taxes if row.tax]
        said = self.tr("incl. %1 % VAT %2")
        return "  ".join(
            said.replace("%1", row.rate).replace("%2", self._wording.money(row.tax)) for row in rows
        )

    @Property(str, notify=changed)
    def timesText(self) -> str:
        """How many of the next scan, when that was typed first."""
        return f"{self._times} \N{MULTIPLICATION SIGN}" if self._times else ""

    @Property(str, notify=changed)
    def orderNumber(self) -> str:
        """The order being paid; empty for an ordinary sale."""
        return self._basket.order.number if self._basket.order else ""

    @Property(str, notify=noticeChanged)
    def noticeText(self) -> str:
        return self._notice()[0]

    @Property(bool, notify=noticeChanged)
    def noticeCalm(self) -> bool:
        """It says how things are; nothing went wrong."""
        return self._calm

    @Property(str, notify=noticeChanged)
    def noticeDetail(self) -> str:
        return self._notice()[1]

    # --- what the cashier does ----------------------------------------------------------------

    @Slot(str)
    def lookUp(self, typed: str) -> None:
        """Take what was typed and confirmed: the marked result, or else a number or code."""
        if self._search.answers(typed):
            self._search.choose(self._search.marked)  # type: ignore[arg-type]  # a Property
        else:
            self.scan(typed)

    @Slot(str)
    def scan(self, text: str) -> None:
        """Do the sensible thing with a code: sell, or open what it belongs to."""
        self.taken.emit()
        self._search.forget()
        scan = codes.classify(text)
        match scan:
            case codes.ReceiptCode() | codes.ReceiptNumber():
                self.receiptScanned.emit(text.strip())
            case codes.PickupCode(code=code):
                self.pickupScanned.emit(code)
            case codes.CustomerCard(card=card):
                self.cardScanned.emit(card)
            case codes.Gtin(gtin=gtin):
                self._find(text.strip(), gtin)
            case _:
                self._find(text.strip(), text.strip())

    @Slot(int)
    def step(self, by: int) -> None:
        """Up or down: through the results while there are some, else through the lines."""
        if self._search.active:
            self._search.step(by)
        elif self._basket.lines:
            self.select(max(0, min(self._selected + by, len(self._basket.lines) - 1)))

    @Slot(int)
    def select(self, row: int) -> None:
        if row != self._selected and -1 <= row < len(self._basket.lines):
            self._selected = row
            self.selectedRowChanged.emit()
            if row >= 0:
                self._article.show(self._articles.get(self._basket.lines[row].goods.variant))

    @Slot(str, result=bool)
    def takeTimes(self, typed: str) -> bool:
        """ "3*": the next scan counts three times."""
        if not typed.isdecimal() or not 1 <= int(typed) <= MOST_PIECES:
            return False
        self._times = int(typed)
        self.changed.emit()
        return True

    @Slot(int)
    def changeQuantity(self, by: int) -> None:
        """Count the selected line up or down."""
        if 0 <= self._selected < len(self._basket.lines):
            quantity = self._basket.lines[self._selected].quantity + by
            self._try(lambda: self._basket.with_quantity(self._selected, quantity))

    @Slot()
    def removeLine(self) -> None:
        row = self._selected
        if 0 <= row < len(self._basket.lines):
            basket = self._try(lambda: self._basket.remove(row))
            if basket is not None:
                self._selected = -2  # so that the next line is told also at the same place
                self.select(min(row, len(basket.lines) - 1))
                if not basket.lines:
                    self._selected = -1
                    self._article.show(None)

    @Slot(int)
    def confirmAge(self, row: int) -> None:
        """The cashier has seen that the buyer is old enough for this line."""
        if 0 <= row < len(self._basket.lines):
            self._ages_seen |= {self._basket.lines[row].line}
            self._show(self._basket)
            if not self._unseen():
                self._say(_nothing)

    @Slot()
    def confirmNextAge(self) -> None:
        unseen = self._unseen()
        if unseen:
            self.confirmAge(unseen[0])

    @Slot()
    def payExactly(self) -> None:
        if not self._basket.lines:
            return
        if self._unseen():
            self._say(self._refusals.age_unseen)
        elif self._notice()[0] and not self._calm:
            self._say(_nothing)  # what was refused has been read: the next Enter pays
        elif self._priced is not None:
            self.payExactAsked.emit()

    @Slot()
    def dismissNotice(self) -> None:
        self._say(_nothing)

    # --- for the till around it ---------------------------------------------------------------

    @property
    def basket(self) -> Basket:
        return self._basket

    @property
    def priced(self) -> Priced | None:
        return self._priced

    @property
    def refusals(self) -> Refusals:
        return self._refusals

    @property
    def due(self) -> int:
        """What is to be paid now, in minor units."""
        if self._basket.order is not None:
            return self._basket.order.due
        return self._priced.total if self._priced else 0

    @property
    def settings(self) -> Settings | None:
        """How this store prices and rounds; None before the first fill."""
        store = self._device.store
        return settings_of(store) if store else None

    def start_again(self) -> None:
        """The next customer."""
        self._selected = -1
        self._times = 0
        self._ages_seen = frozenset()
        self._buyer.show(None)
        self._articles.clear()
        self._search.forget()
        self._article.show(None)
        self._say(_nothing)
        self._show(Basket())
        self.selectedRowChanged.emit()

    def sell_to(self, guest: Guest) -> None:
        """This sale is theirs."""
        self._buyer.show(guest)
        self._show(self._basket.for_buyer(guest.buyer))

    def open_order(self, order: wire.Order) -> None:
        """Show an order that is to be paid here; the basket has to be empty."""
        self._show(Basket.for_order(order, self._basket.buyer))

    def tell(self, notice: Notice, *, calm: bool = False) -> None:
        """Say something about this sale, in whichever language is read."""
        self._say(notice, calm=calm)

    # --- how -----------------------------------------------------------------------------------

    def _find(self, text: str, code: str) -> None:
        store = self._device.store
        if store is None:
            self._say(self._refusals.unfilled)
            return
        self._device.background.query(
            partial(by_code, self._device.files, store, code, self._device.languages.code),
            partial(self._take, text),
            self._cannot_read,
        )

    def _take(self, text: str, article: Article | None) -> None:
        if article is None:
            self._say(partial(self._refusals.unknown, text))
            return
        if article.goods is None or not article.sold_here:
            self._say(partial(self._refusals.not_sold, article))
            return
        goods, times = article.goods, self._times or 1
        if self._try(lambda: self._basket.add(goods, times)) is None:
            return
        self._times = 0
        self._articles[goods.variant] = article
        self._say(_nothing)
        self._selected = self._basket.position(goods.variant) or 0
        self.selectedRowChanged.emit()
        self._article.show(article)
        self.changed.emit()
        self.sold.emit()
        if self._selected in self._unseen():
            self.ageAsked.emit()

    def _try(self, change: Callable[[], Basket]) -> Basket | None:
        """Change the basket, or say why that cannot be."""
        try:
            basket = change()
        except (TooMany, OrderLocked) as problem:
            self._refused(problem)
        else:
            return basket if self._show(basket) else None
        return None

    def _show(self, basket: Basket) -> bool:
        """Price a basket and show it; one that cannot be priced is not taken over."""
        settings = self.settings
        try:
            priced = (
                price_basket(basket, settings, self._device.local_time())
                if settings and basket.lines
                else None
            )
        except PricingError as problem:
            _log.error("the basket cannot be priced", exc_info=problem)
            self._refused(problem)
            return False
        self._basket, self._priced = basket, priced
        by_line = {line.line: line for line in priced.lines} if priced else {}
        self._lines.show(
            (line, by_line[line.line], line.line in self._ages_seen) for line in basket.lines
        )
        self.changed.emit()
        return True

    def _unseen(self) -> list[int]:
        """Rows whose goods want an age that nobody has looked at yet."""
        return [
            row
            for row, line in enumerate(self._basket.lines)
            if line.goods.min_age and line.line not in self._ages_seen
        ]

    def _chosen(self, article: Article) -> None:
        self.taken.emit()
        self._take(article.found.variant.sku, article)

    def _cannot_read(self, problem: BaseException) -> None:
        _log.error("the catalogue cannot be read", exc_info=problem)
        self._storage_failed()

    def _refused(self, problem: TooMany | OrderLocked | PricingError) -> None:
        self._say(partial(self._refusals.of, problem))

    def _storage_failed(self) -> None:
        self._say(lambda: (advice("storage").title, advice("storage").advice))

    def _say(self, notice: Notice, *, calm: bool = False) -> None:
        self._notice, self._calm = notice, calm
        self.noticeChanged.emit()
        if notice is not _nothing and not calm:
            self.refused.emit()

    def _say_again(self) -> None:
        self._lines.say_again()
        self.changed.emit()
        self.noticeChanged.emit()
