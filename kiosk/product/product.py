"""One product: its pictures, price, variants, where it is, and what others say in a sentence."""

import logging
from collections.abc import Sequence
from functools import partial
from urllib.parse import urlsplit

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.cardlist import card_rows
from kiosk.product.choice import Choice
from kiosk.product.options import OptionRow, option_rows, options_of
from kiosk.product.page import Page, page
from kiosk.shelf import ONLINE, Card, available, option_texts
from kiosk.wording import KioskWording
from pos.shell.device import Device
from pos.shell.rows import Rows
from sync import wire
from sync.shop.basket import Goods
from sync.shop.terms import price_at

QML_IMPORT_NAME = "Tresen.Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_log = logging.getLogger(__name__)


@QmlElement
@QmlUncreatable("made by kiosk.app")
class ProductViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable
    """`added` carries the `Goods` put into the basket."""

    changed = Signal()
    added = Signal(object)
    reviewsAsked = Signal(str)
    productChosen = Signal(str)
    unknown = Signal()

    def __init__(self, device: Device, words: KioskWording) -> None:
        super().__init__()
        self._device = device
        self._words = words
        self._id = ""
        self._wanted = ""
        self._page: Page | None = None
        self._choice: Choice | None = None
        self._shown = 0
        self._related = card_rows(words, self)
        self._parts = card_rows(words, self)
        self._options = option_rows(words, self)
        device.languages.changed.connect(self.say_again)

    def show(self, product: str, variant: str = "") -> None:
        """Open a product, at one of its variants where that is known.

        The same one again keeps what was chosen.
        """
        if product == self._id and self._page is not None:
            wanted = next((v for v in self._page.product.variants if v.id == variant), None)
            if wanted is not None:
                self._take(Choice(self._page.product, wanted))
                self.changed.emit()
            return
        self._id, self._wanted = product, variant
        self._page = self._choice = None
        self._shown = 0
        self.changed.emit()
        self.refresh()

    def forget(self) -> None:
        """The next shopper begins with another product."""
        self._id = ""
        self._page = self._choice = None
        self._options.show(())
        self._related.show(())
        self._parts.show(())
        self.changed.emit()

    def refresh(self) -> None:
        """Read it again: prices or stock may have changed."""
        shop = self._words.shop()
        if shop is not None and self._id:
            self._device.background.query(
                partial(page, self._device.files, shop, self._id),
                partial(self._show, self._id),
                self._failed,
            )

    # --- what the screen shows ----------------------------------------------------------------

    @Property(bool, notify=changed)
    def filled(self) -> bool:
        return self._page is not None

    @Property(str, notify=changed)
    def product(self) -> str:
        return self._id

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._words.text(self._page.product.name) if self._page else ""

    @Property(str, notify=changed)
    def variantText(self) -> str:
        """The options chosen: "Sky · 12 pieces"."""
        if not self._choice or not self._choice.variant:
            return ""
        chosen = option_texts(
            self._choice.product, self._choice.variant, self._device.languages.code
        )
        return " \N{MIDDLE DOT} ".join(chosen)

    @Property(str, notify=changed)
    def breadcrumb(self) -> str:
        names = [self._words.text(one.name) for one in self._page.categories] if self._page else []
        return "  \N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}  ".join(names)

    @Property(list, notify=changed)
    def pictures(self) -> list[str]:
        if self._page is None:
            return []
        variant = self._choice.variant if self._choice else None
        hashes = [image.hash for image in (*(variant.images if variant else ()),)]
        hashes += [image.hash for image in self._page.product.images]
        return [url for each in dict.fromkeys(hashes) if (url := self._words.picture(each))]

    @Property(int, notify=changed)
    def shownPicture(self) -> int:
        return self._shown

    @Property(str, notify=changed)
    def priceText(self) -> str:
        price = self._price
        return self._words.money(price_at(price, self._device.local_time())) if price else ""

    @Property(str, notify=changed)
    def beforeText(self) -> str:
        return self._words.money(self._price.regular) if self._price and self._reduced else ""

    @Property(str, notify=changed)
    def promotionText(self) -> str:
        price = self._price
        if not self._reduced or price is None:
            return ""
        now = price_at(price, self._device.local_time())
        return self._words.offer(now, price.regular, price.sale_to)

    @Property(str, notify=changed)
    def lowestText(self) -> str:
        """Directive 98/6/EC, article 6a: the lowest price of the 30 days before."""
        price = self._price
        if price is None or not self._reduced or price.lowest is None:
            return ""
        return self.tr("Lowest in 30 days: %1").replace("%1", self._words.money(price.lowest))

    @Property(str, notify=changed)
    def rating(self) -> str:
        return self._words.rating(self._page.card.rating) if self._page else ""

    @Property(int, notify=changed)
    def tenths(self) -> int:
        return self._page.card.tenths if self._page else 0

    @Property(str, notify=changed)
    def countText(self) -> str:
        return self._words.count(self._page.card) if self._page else ""

    @Property(str, notify=changed)
    def quote(self) -> str:
        return self._page.quote.text if self._page and self._page.quote else ""

    @Property(bool, notify=changed)
    def quoteVerified(self) -> bool:
        return bool(self._page and self._page.quote and self._page.quote.verified)

    @Property(str, notify=changed)
    def description(self) -> str:
        return self._words.text(self._page.product.description) if self._page else ""

    @Property(list, notify=changed)
    def attributes(self) -> list[list[str]]:
        found = self._page.product.attributes if self._page else []
        return [[self._words.text(each.name), self._words.text(each.value)] for each in found]

    @Property(QObject, constant=True)
    def options(self) -> Rows[OptionRow]:
        return self._options

    @Property(QObject, constant=True)
    def parts(self) -> Rows[Card]:
        """What a set consists of."""
        return self._parts

    @Property(bool, notify=changed)
    def hasParts(self) -> bool:
        return bool(self._page and self._page.parts)

    @Property(bool, notify=changed)
    def hasRelated(self) -> bool:
        return bool(self._page and self._page.related)

    @Property(QObject, constant=True)
    def related(self) -> Rows[Card]:
        return self._related

    @Property(str, notify=changed)
    def hereText(self) -> str:
        count = self._available(self._own)
        return self.tr("%n in stock", "", count) if count else self.tr("Not here now")

    @Property(str, notify=changed)
    def placeText(self) -> str:
        row = self._stock_here
        if row is None or not row.aisle:
            return ""
        said = self.tr("Aisle %1, shelf %2")
        return said.replace("%1", row.aisle).replace("%2", row.shelf)

    @Property(bool, notify=changed)
    def here(self) -> bool:
        return self._here

    @Property(str, notify=changed)
    def nearbyText(self) -> str:
        near = self._nearby
        having = [one for one in near if self._available([one.store])]
        count = self._available([one.store for one in near])
        if not count:
            return self.tr("None nearby")
        stores = self.tr("in %n stores", "", len(having))
        return f"{self._words.number(count)} {stores}"

    @Property(str, notify=changed)
    def nearbyDetail(self) -> str:
        having = [one for one in self._nearby if self._available([one.store])]
        if not having:
            return ""
        nearest = min(having, key=lambda one: one.metres)
        store = self._device.stores.get(nearest.store)
        said = self.tr("%2, %1 km")
        return said.replace("%1", self._words.kilometres(nearest.metres)).replace(
            "%2", self._words.store_name(store)
        )

    @Property(bool, notify=changed)
    def nearby(self) -> bool:
        return self._available([one.store for one in self._nearby]) > 0

    @Property(bool, notify=changed)
    def online(self) -> bool:
        return self._available([ONLINE]) > 0

    @Property(str, notify=changed)
    def onlineText(self) -> str:
        return self.tr("In stock") if self.online else self.tr("Sold out")

    @Property(str, notify=changed)
    def onlineDetail(self) -> str:
        return self.tr("in our online shop") if self.online else ""

    @Property(str, notify=changed)
    def knownText(self) -> str:
        """How old the stock is, where there is no line to the hub."""
        at = self._words.known_at() if self._words.offline_since() else ""
        return self.tr("Stock as of %1").replace("%1", at) if at else ""

    @Property(bool, notify=changed)
    def orderable(self) -> bool:
        """Can it be put into the basket, for pickup here?"""
        return self._price is not None and self._page_sold == "here" and self._here

    @Property(bool, notify=changed)
    def soldHere(self) -> bool:
        """Is it sold over the counter at all, so that stock says something?"""
        return bool(
            self._page and self._page.product.sold == "here" and self._page.product.variants
        )

    @Property(str, notify=changed)
    def notOrderableText(self) -> str:
        """Why it cannot be ordered here; empty when it can."""
        if self._page is None or self.orderable:
            return ""
        product = self._page.product
        if product.members:
            return self.tr("This is a set.")
        if product.sold == "here":
            return self.tr("Not in this store now.")
        if product.kind == "digital":
            return self.tr("Nothing to carry: this is digital.")
        return {
            "online": self.tr("Only in our online shop."),
            "elsewhere": self.tr("Sold by another shop, not by us."),
            "no": self.tr("We no longer sell this."),
        }[product.sold]

    @Property(str, notify=changed)
    def insteadText(self) -> str:
        """What to do instead of ordering it here."""
        if self._page is None or self.orderable:
            return ""
        product = self._page.product
        if product.members:
            return self.tr("Choose its parts one by one, below.")
        if product.sold == "here":
            if self._available([one.store for one in self._nearby]):
                return self.tr("A store nearby has it.")
            if self._available([ONLINE]):
                return self.tr("Our online shop has it.")
            return self.tr("Look at what is like it, below, or ask at any till.")
        if product.kind == "digital" or product.sold == "online":
            return self.tr("Order it in our online shop.")
        if product.sold == "elsewhere":
            host = urlsplit(product.address).hostname
            return self.tr("You find it at %1.").replace("%1", host) if host else ""
        return self.tr("Look at what is like it, below, or ask at any till.")

    # --- what the shopper does ----------------------------------------------------------------

    @Slot(str, str)
    def chooseOption(self, option: str, value: str) -> None:
        if self._choice is not None:
            self._shown = 0
            self._take(self._choice.with_option(option, value))
            self.changed.emit()

    @Slot(int)
    def showPicture(self, index: int) -> None:
        self._shown = index
        self.changed.emit()

    @Slot()
    def add(self) -> None:
        """Into the basket."""
        price, choice = self._price, self._choice
        if price is not None and choice is not None and choice.variant is not None:
            language = self._device.languages.code
            self.added.emit(Goods.of(choice.product, choice.variant, price, language))

    @Slot()
    def askReviews(self) -> None:
        if self._id:
            self.reviewsAsked.emit(self._id)

    @Slot(str)
    def chooseProduct(self, product: str) -> None:
        self.productChosen.emit(product)

    # --- how -----------------------------------------------------------------------------------

    @property
    def _price(self) -> wire.Price | None:
        variant = self._choice.variant if self._choice else None
        return self._page.prices.get(variant.id) if self._page and variant else None

    @property
    def _reduced(self) -> bool:
        price = self._price
        return bool(price and price_at(price, self._device.local_time()) < price.regular)

    @property
    def _has_variant(self) -> bool:
        return self._choice is not None and self._choice.variant is not None

    @property
    def _page_sold(self) -> str:
        return self._page.product.sold if self._page else ""

    @property
    def _here(self) -> bool:
        return self._available(self._own) > 0

    @property
    def _own(self) -> list[str]:
        return [self._device.files.identity.store]

    @property
    def _nearby(self) -> list[wire.Nearby]:
        return self._device.store.nearby if self._device.store else []

    @property
    def _stock_here(self) -> wire.Stock | None:
        variant = self._choice.variant if self._choice else None
        return self._page.stock.get((self._own[0], variant.id)) if self._page and variant else None

    def _available(self, stores: Sequence[str]) -> int:
        variant = self._choice.variant if self._choice else None
        return available(self._page.stock, stores, [variant.id]) if self._page and variant else 0

    def _show(self, wanted: str, found: Page | None) -> None:
        if wanted != self._id:
            return
        if found is None:
            self.unknown.emit()
            return
        self._page = found
        here = [
            variant.id
            for variant in found.product.variants
            if available(found.stock, self._own, [variant.id])
        ]
        chosen = self._choice.variant if self._choice else None
        wanted_variant = chosen.id if chosen else self._wanted
        self._take(Choice.first(found.product, here, wanted_variant))
        self._related.show(found.related)
        self._parts.show(found.parts)
        self.changed.emit()

    def _take(self, choice: Choice) -> None:
        self._choice = choice
        self._options.show(options_of(choice, self._page.stock if self._page else {}))

    def _failed(self, problem: BaseException) -> None:
        _log.error("the product cannot be read", exc_info=problem)
        self.unknown.emit()

    def say_again(self) -> None:
        """The same, read anew: in another language, or with pictures that have come in."""
        self._options.say_again()
        self._related.say_again()
        self._parts.say_again()
        self.refresh()
        self.changed.emit()
