"""The kiosk: the one place that constructs and wires."""

import os

os.environ.setdefault("QT_API", "pyside6")

import time
from collections.abc import Callable
from datetime import UTC
from functools import partial
from zoneinfo import ZoneInfo

import msgspec
import typer
from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from kiosk.attract.attract import AttractViewModel
from kiosk.basket.basket import BasketViewModel
from kiosk.browse.browse import BrowseViewModel
from kiosk.checkout.checkout import CheckoutViewModel
from kiosk.checkout.confirmation import ConfirmationViewModel
from kiosk.goods import goods_of
from kiosk.home.home import HomeViewModel
from kiosk.kiosk import DONE, KioskViewModel
from kiosk.opening import ready_at
from kiosk.path import ATTRACT, Step
from kiosk.presence import Watcher
from kiosk.product.product import ProductViewModel
from kiosk.reviews.reviews import ReviewsViewModel
from kiosk.scans import Kind, kind_of
from kiosk.search.search import SearchViewModel
from kiosk.wording import KioskWording
from pos.devices.spool import Patience, SpoolStatus
from pos.receipts.printing import open_receipts
from pos.shell.bringup import TRANSLATIONS, Stage
from pos.shell.device import Device
from pos.shell.messages import advice
from pos.shell.program import Options, command
from pos.shell.scanner import WedgeScanner
from sync import wire
from sync.replica.cycle import IMAGES
from sync.shop.basket import Goods
from sync.shop.codes import classify
from sync.store import catalogue
from sync.store.catalogue import Found

SIZE = (1080, 1920)
# A slip for a shopper who has gone must not come out for the next one.
_SLIP_SECONDS = 30


class _SpoolNews(QObject):
    """What the spool's thread tells, retold on Qt's thread."""

    told = Signal(object)


class Kiosk:
    """Everything one kiosk holds, so that a test can hold one too."""

    def __init__(
        self,
        device: Device,
        options: Options,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """`clock` counts the seconds by which a shopper is taken to have gone."""
        self.device = device
        self._news = _SpoolNews()
        self.receipts = open_receipts(
            options.printer,
            file=None,
            translations=TRANSLATIONS,
            changed=self._news.told.emit,
            report=device.report,
            patience=Patience(hold_after=_SLIP_SECONDS),
        )
        self._news.told.connect(self._printing, Qt.ConnectionType.QueuedConnection)
        self._words = KioskWording(device)
        self.kiosk = KioskViewModel(device, self._words, clock)
        self.attract = AttractViewModel(device, self._words)
        self.home = HomeViewModel(device, self._words)
        self.browse = BrowseViewModel(device, self._words)
        self.search = SearchViewModel(device, self._words)
        self.product = ProductViewModel(device, self._words)
        self.reviews = ReviewsViewModel(device, self._words)
        self.basket = BasketViewModel(device, self._words)
        self.checkout = CheckoutViewModel(device, self._words, self.basket)
        self.confirmation = ConfirmationViewModel(device, self._words, prints=self.receipts.present)
        self._wire()
        self.stage = Stage(
            "Tresen.Kiosk",
            "KioskScreen",
            {
                "viewModel": self.kiosk,
                "attract": self.attract,
                "home": self.home,
                "browse": self.browse,
                "search": self.search,
                "product": self.product,
                "reviews": self.reviews,
                "basket": self.basket,
                "checkout": self.checkout,
                "confirmation": self.confirmation,
            },
            device.report,
            theme={"kiosk": True, **options.display.theme()},
        )
        device.languages.follow(self.stage.engine)
        self.scanner = WedgeScanner(self.stage.view)
        self.scanner.scanned.connect(self._scanned)
        self.watcher = Watcher(self.stage.view, self.kiosk)
        self.attract.run(True)
        self._refresh()

    async def close(self) -> None:
        await self.device.close()
        self.receipts.close()
        self.stage.close()

    def _wire(self) -> None:
        self.kiosk.stepped.connect(self._show)
        self.kiosk.ended.connect(self._forget)
        self.attract.chosen.connect(self._open_product)
        self.home.categoryChosen.connect(self._open_category)
        for screen in (self.browse, self.search, self.product, self.basket):
            screen.productChosen.connect(self._open_product)
        self.product.reviewsAsked.connect(self._open_reviews)
        self.product.unknown.connect(self._gone)
        self.product.added.connect(self.basket.add)
        self.basket.full.connect(self._full)
        self.basket.checkOutAsked.connect(partial(self.kiosk.go, "checkout"))
        self.checkout.placed.connect(self._placed)
        self.checkout.repriceAsked.connect(self._prices_moved)
        self.confirmation.finished.connect(self.kiosk.startOver)
        self.device.languages.changed.connect(self._read_basket)
        self.device.replication.changed.connect(self._replicated)
        self.device.replication.statusChanged.connect(self._line_changed)

    # --- where the shopper goes ---------------------------------------------------------------

    def _open_category(self, category: str) -> None:
        self.kiosk.step(Step("browse", category))

    def _open_product(self, product: str) -> None:
        self.kiosk.step(Step("product", product))

    def _open_reviews(self, product: str) -> None:
        self.kiosk.step(Step("reviews", product))

    def _show(self, step: Step) -> None:
        """What is looked at, in the screen that is in front now."""
        self.attract.run(step == ATTRACT)
        match step.place:
            case "browse":
                self.browse.show(step.key)
            case "product":
                self.product.show(step.key)
            case "reviews":
                self.reviews.show(step.key)

    def _gone(self) -> None:
        """A product that was listed a moment ago is there no more."""
        self.kiosk.back()
        self.kiosk.tell(
            lambda: (
                QCoreApplication.translate("Kiosk", "This product is no longer in our range."),
                "",
            )
        )

    def _forget(self) -> None:
        """Everything personal goes: what was wanted, who wanted it, what was looked for."""
        self.basket.forget()
        self.checkout.forget()
        self.search.forget()
        self.confirmation.forget()
        self.browse.forget()
        self.product.forget()
        self.reviews.forget()
        self.receipts.forget()

    # --- scanning -----------------------------------------------------------------------------

    def _scanned(self, code: str) -> None:
        """The scanner is live on every screen, and a scan does the sensible thing there."""
        self.kiosk.touched()
        if self.kiosk.front == DONE:
            self.kiosk.startOver()  # whoever scans now is the next shopper
        kind = kind_of(classify(code))
        if kind == "goods":
            self.device.background.query(
                partial(catalogue.by_code, self.device.files.cache, code),
                self._found,
                self._cannot_read,
            )
            return
        self._explain(kind)

    def _found(self, found: Found | None) -> None:
        if found is None:
            self._explain("goods")
            return
        self.kiosk.step(Step("product", found.product.id))
        self.product.show(found.product.id, found.variant.id)

    def _explain(self, kind: Kind) -> None:
        if self.kiosk.front == ATTRACT:
            self.kiosk.start()
        self.kiosk.tell(partial(self._explanation, kind), calm=kind != "goods")

    def _explanation(self, kind: Kind) -> tuple[str, str]:
        said = self.kiosk.tr
        return {
            "goods": (
                said("We do not know this barcode."),
                said("Search for its name, or ask at any till."),
            ),
            "receipt": (
                said("This is a receipt."),
                said("For a return or exchange, take it to any till."),
            ),
            "order": (
                said("This is the code of an order."),
                said("Show it at the pickup counter, and we bring your order."),
            ),
            "card": (
                said("This is your customer card."),
                said("Show it at the till when you pay."),
            ),
        }[kind]

    def _cannot_read(self, problem: BaseException) -> None:
        self.device.report(problem)
        self.kiosk.tell(lambda: (advice("storage").title, ""))

    # --- ordering -----------------------------------------------------------------------------

    def _placed(self, placed: wire.PlacedOrder) -> None:
        store = self.device.store
        if store is not None:
            # The slip promises what the screen does: a closed store picks when it opens.
            ready = ready_at(store.hours, self.device.local_time(), store.pick_minutes)
            due = ready.replace(tzinfo=ZoneInfo(store.time_zone)).astimezone(UTC).isoformat()
            order = msgspec.structs.replace(placed.order, due_at=due)
            self.receipts.pickup(order, store, pickup_code=placed.pickup_code)
        self.confirmation.show(placed)
        self.basket.forget()
        self.kiosk.finish()

    def _printing(self, status: SpoolStatus) -> None:
        self.confirmation.show_printing(status)

    def _prices_moved(self) -> None:
        """The hub has another price: fetch it, and say the new total."""
        self.device.replicator.kick()
        self._read_basket()

    def _full(self, name: str) -> None:
        self.kiosk.tell(
            lambda: (
                QCoreApplication.translate("Kiosk", "That is as many as one order can hold."),
                name,
            )
        )

    def _read_basket(self) -> None:
        """Names in the language read, prices as they are now."""
        variants, shop = self.basket.variants(), self._words.shop()
        if not variants or shop is None:
            return
        self.device.background.query(
            partial(goods_of, self.device.files, shop, variants),
            partial(self._show_goods, variants),
            self._cannot_read,
        )

    def _show_goods(self, asked: list[str], current: dict[str, Goods]) -> None:
        self.basket.reprice(asked, current)

    # --- news ---------------------------------------------------------------------------------

    def _replicated(self, changes: frozenset[tuple[str, str]]) -> None:
        if IMAGES in changes:
            self._pictures_came()
        if changes <= {IMAGES}:
            return
        self._refresh()
        kinds = {kind for _, kind in changes}
        if kinds & {"price", "product"}:
            self._read_basket()
        if "review" in kinds:
            self.reviews.refresh()

    def _pictures_came(self) -> None:
        """What had a stand-in may have its picture now."""
        self.attract.refresh()
        for screen in (self.home, self.browse, self.search, self.basket):
            screen.say_again()
        self.product.say_again()
        self.reviews.changed.emit()

    def _refresh(self) -> None:
        """Read what is shown again."""
        self.attract.refresh()
        self.home.refresh()
        self.browse.refresh()
        self.product.refresh()

    def _line_changed(self) -> None:
        """Stock is said with its age while there is no line."""
        self.browse.refresh()
        self.product.refresh()
        self.search.say_again()


def main() -> None:
    typer.run(command("kiosk", "Kiosk", SIZE, Kiosk))


if __name__ == "__main__":
    main()
