"""The till: the one place that constructs and wires."""

import os
from collections.abc import Callable
from functools import partial

os.environ.setdefault("QT_API", "pyside6")

import typer
from PySide6.QtCore import QObject, Qt, Signal

from pos.devices.sound import Name, Sounds
from pos.devices.spool import SpoolStatus
from pos.receipts.printing import open_receipts
from pos.returns.take_back import TakeBackViewModel
from pos.shell.bringup import TRANSLATIONS, Stage
from pos.shell.device import Device
from pos.shell.messages import advice, advice_for
from pos.shell.program import Options, command
from pos.shell.scanner import WedgeScanner
from pos.shift.sign_in import SignInViewModel
from pos.till.article import ArticleViewModel
from pos.till.buyer import BuyerViewModel
from pos.till.cash import CashViewModel
from pos.till.checkout import Checkout, lines_of
from pos.till.customer import CustomerViewModel
from pos.till.done import DoneViewModel
from pos.till.guest import Guest
from pos.till.health import HealthViewModel
from pos.till.news import NewsViewModel
from pos.till.pickups import Pickups
from pos.till.results import ResultsViewModel
from pos.till.selling import SellingViewModel
from pos.till.till import Place, TillViewModel
from pos.till.wording import Wording
from sync import wire
from sync.shop.codes import CustomerCard, classify
from sync.shop.sale import Settled, record_lines, record_sale
from sync.store.staff import staff, verify_pin

SIZE = (1366, 768)
_MAY_SELL = frozenset({"cashier", "supervisor", "manager"})


class _SpoolNews(QObject):
    """What the spool's thread tells, retold on Qt's thread."""

    told = Signal(object)


class Till:
    """Everything one till holds, so that a test can hold one too."""

    def __init__(self, device: Device, options: Options) -> None:
        self.device = device
        files = device.files
        assert files.private is not None, "a till has staff"
        private = files.private
        self._news = _SpoolNews()
        self.receipts = open_receipts(
            options.printer,
            file=files.folder / "spool.db",
            translations=TRANSLATIONS,
            changed=self._news.told.emit,
            report=device.report,
        )
        self._news.told.connect(self._printing, Qt.ConnectionType.QueuedConnection)
        self.checkout = Checkout(device, self.receipts)
        self._wording = Wording(device)
        self.till = TillViewModel(device)
        self.sign_in = SignInViewModel(
            device.background,
            device.languages,
            lambda: staff(private),
            verify_pin,
            _MAY_SELL,
            today=lambda: device.local_time().date(),
        )
        self.search = ResultsViewModel(device, self._wording)
        self.article = ArticleViewModel(self._wording, device.languages)
        self.buyer = BuyerViewModel(self._wording, device.languages)
        self.selling = SellingViewModel(
            device, self._wording, self.search, self.article, self.buyer
        )
        self.cash = CashViewModel(self._wording, device.languages)
        self.done = DoneViewModel(self._wording, device.languages, prints=self.receipts.present)
        self.customer = CustomerViewModel(device, self._wording)
        self.health = HealthViewModel(device, self.receipts)
        self.news = NewsViewModel(device)
        self.pickups = Pickups(device)
        self.sounds = Sounds(files.folder / "sounds")
        self.take_back = TakeBackViewModel(device, self.receipts)
        self._closing = False  # a sale is being journalled
        self._open = True
        self._scanned_meanwhile: list[str] = []
        self._wire()
        self._sound()
        self.stage = Stage(
            "Tresen.Till",
            "TillScreen",
            {
                "viewModel": self.till,
                "status": device.status,
                "signIn": self.sign_in,
                "selling": self.selling,
                "buyer": self.buyer,
                "search": self.search,
                "article": self.article,
                "cash": self.cash,
                "done": self.done,
                "takeBack": self.take_back,
                "customer": self.customer,
                "health": self.health,
                "news": self.news,
            },
            device.report,
            theme=options.display.theme(),
        )
        device.languages.follow(self.stage.engine)
        self.scanner = WedgeScanner(self.stage.view)
        self.scanner.scanned.connect(self._scanned)
        self.sign_in.refresh()
        self._recall_last_sale()

    async def close(self) -> None:
        self._open = False
        await self.device.close()
        self.receipts.close()
        self.sounds.close()
        self.stage.close()

    def _wire(self) -> None:
        self.sign_in.signedIn.connect(self._signed_in)
        self.selling.payExactAsked.connect(self._pay_exactly)
        self.cash.taken.connect(self._close_sale)
        self.done.nextAsked.connect(self._next_sale)
        self.done.reprintAsked.connect(self._reprint)
        self.till.cashAsked.connect(self._ask_cash)
        self.till.cancelAsked.connect(self._ask_cancel)
        self.till.cancelled.connect(self._cancel)
        self.till.signOutAsked.connect(self._sign_out)
        self.till.customerAsked.connect(self._ask_customer)
        self.customer.chosen.connect(self._chosen)
        self.selling.cardScanned.connect(self._find_customer)
        self.till.returnAsked.connect(self._ask_return)
        self.till.returnLeft.connect(self.take_back.leave)
        self.take_back.left.connect(self._next_sale)
        self.selling.receiptScanned.connect(self._return_receipt)
        self.selling.pickupScanned.connect(self._ask_order)
        self.till.pickupAsked.connect(self._explain_pickup)
        self.pickups.opened.connect(self._open_order)
        self.pickups.refused.connect(self._order_refused)
        self.device.replication.changed.connect(self._replicated)

    def _sound(self) -> None:
        """Each told from the others without looking; each has its sign on screen too."""
        sounds: list[tuple[object, Name]] = [
            (self.selling.sold, "ok"),
            (self.selling.refused, "unknown"),
            (self.selling.ageAsked, "attention"),
            (self.customer.refused, "unknown"),
            (self.take_back.refused, "unknown"),
            (self.take_back.refunded, "paid"),
            (self.sign_in.refused, "unknown"),
        ]
        for signal, name in sounds:
            signal.connect(partial(self.sounds.play, name))  # type: ignore[attr-defined]

    # --- people -------------------------------------------------------------------------------

    def _signed_in(self, member: wire.StaffMember) -> None:
        self._journal("signed_in", wire.SignedIn(store=self._store, staff=member.id, at=self._at()))
        self.till.sign_in(member)

    def _sign_out(self) -> None:
        member = self.till.staff
        if member is not None:
            left = wire.SignedIn(store=self._store, staff=member.id, at=self._at(), left=True)
            self._journal("signed_in", left)
        self.selling.start_again()
        self.till.sign_out()

    def _replicated(self, changes: frozenset[tuple[str, str]]) -> None:
        if any(kind == "staff" for _, kind in changes):
            self.sign_in.refresh()

    # --- scanning -----------------------------------------------------------------------------

    def _scanned(self, code: str) -> None:
        """The scanner is live on every screen, and a scan does the sensible thing there."""
        if self._closing:
            self._scanned_meanwhile.append(code)
            return
        place = self.till.now_at
        if place is Place.SIGN_IN:
            return
        if place is Place.RETURN and not self.take_back.finished:
            self.take_back.find(code)
            return
        if place is Place.CUSTOMER and isinstance(classify(code), CustomerCard):
            self.customer.find(code)
            return
        if place is Place.DONE:
            self._next_sale()
        elif place is not Place.SELL:
            self.till.go(Place.SELL)
        self.selling.scan(code)

    # --- customers ----------------------------------------------------------------------------

    def _ask_customer(self) -> None:
        self.customer.begin()
        self.till.go(Place.CUSTOMER)

    def _find_customer(self, card: str) -> None:
        """A card was scanned: whose it is stands on the screen a moment later."""
        self._ask_customer()
        self.customer.find(card)

    def _chosen(self, guest: Guest) -> None:
        self.selling.sell_to(guest)
        self.till.go(Place.SELL)

    # --- returns and orders --------------------------------------------------------------------

    def _ask_return(self) -> None:
        member = self.till.staff
        if member is None:
            return
        if self.selling.basket.lines:
            self._finish_first(self.till.return_is_own)
            return
        self.take_back.begin(member)
        self.till.go(Place.RETURN)

    def _return_receipt(self, code: str) -> None:
        """A receipt was scanned while selling: that is a return."""
        self._ask_return()
        if self.till.now_at is Place.RETURN:
            self.take_back.find(code)

    def _explain_pickup(self) -> None:
        self.till.go(Place.SELL)
        self.selling.tell(self.till.how_pickups_are_paid, calm=True)

    def _ask_order(self, code: str) -> None:
        """A pickup code was scanned or typed: its order is paid here, once."""
        if self.selling.basket.lines:
            self._finish_first(self.till.order_is_own)
            return
        self.selling.tell(self.till.order_is_asked, calm=True)
        self.pickups.open(code)

    def _open_order(self, order: wire.Order) -> None:
        if self.till.staff is None:
            return
        if self.selling.basket.lines:  # something was sold while the hub was asked
            self._finish_first(self.till.order_is_own)
            return
        self.selling.open_order(order)
        self.selling.tell(partial(self.till.order_is_open, order), calm=True)
        self.till.go(Place.SELL)

    def _finish_first(self, why: Callable[[], str]) -> None:
        self.selling.tell(lambda: self.selling.refusals.finish_first(why()))

    def _order_refused(self, problem: BaseException) -> None:
        self.selling.tell(lambda: (advice_for(problem).title, advice_for(problem).advice))

    # --- paying -------------------------------------------------------------------------------

    def _ask_cash(self) -> None:
        settings = self.selling.settings
        if settings is not None and self.selling.payable and not self._closing:
            self.cash.begin(settings, self.selling.due)
            self.till.go(Place.CASH)

    def _pay_exactly(self) -> None:
        settings = self.selling.settings
        if settings is not None:
            self.cash.pay_exactly(settings, self.selling.due)

    def _close_sale(self, settled: Settled) -> None:
        basket, priced = self.selling.basket, self.selling.priced
        settings, member = self.selling.settings, self.till.staff
        if priced is None or settings is None or member is None or self._closing:
            return
        self._closing = True  # until it is journalled nothing else is sold, and nothing twice
        record = record_sale(basket, priced, settled, settings)
        order = basket.order.number if basket.order else ""
        self.checkout.close(record, member, order, self._sold, self._not_sold)

    def _sold(self, sale: wire.Sale) -> None:
        self.selling.start_again()
        self.done.show(sale)
        self.till.go(Place.DONE)
        self.sounds.play("paid")
        self._go_on()

    def _not_sold(self, problem: BaseException) -> None:
        """The journal took nothing: the basket stays as it is."""
        self.device.report(problem)
        self.till.go(Place.SELL)
        self.selling.tell(lambda: (advice("storage").title, advice("storage").advice))
        self._go_on()

    def _go_on(self) -> None:
        """The sale is closed: take what was scanned while it was."""
        self._closing = False
        waiting, self._scanned_meanwhile = self._scanned_meanwhile, []
        for code in waiting:
            self._scanned(code)

    def _next_sale(self) -> None:
        self.till.go(Place.SELL)

    def _reprint(self, number: str) -> None:
        member = self.till.staff
        if member is not None:
            self.checkout.reprint(
                number, member, partial(self._reprinted, number), self.device.report
            )

    def _reprinted(self, number: str, found: bool) -> None:
        if found:
            self.till.toast.emit(self.till.copy_is_printed(number))

    def _recall_last_sale(self) -> None:
        """The last receipt can be printed again after a restart too."""
        journal = self.device.files.journal

        def show(sales: list[wire.Sale]) -> None:
            if sales and not self.done.hasSale:
                self.done.show(sales[0])

        self.device.background.query(lambda: journal.recent_sales(1), show, self.device.report)

    # --- cancelling ---------------------------------------------------------------------------

    def _ask_cancel(self) -> None:
        if self.selling.basket.order is not None:
            self.selling.start_again()  # the order stays as it was: nothing to journal
        else:
            self.till.go(Place.CANCEL)

    def _cancel(self, reason: str) -> None:
        basket, priced, member = self.selling.basket, self.selling.priced, self.till.staff
        if priced is not None and member is not None and basket.order is None:
            self._journal(
                "voided",
                wire.Voided(
                    store=self._store,
                    staff=member.id,
                    at=self._at(),
                    reason=reason,
                    currency=self.device.store.currency if self.device.store else "",
                    total=priced.total,
                    lines=lines_of(record_lines(basket, priced)),
                ),
            )
        self.selling.start_again()
        self.till.go(Place.SELL)

    # --- the journal and the printer ----------------------------------------------------------

    def _journal(self, type_: str, payload: wire.Message) -> None:
        journal = self.device.files.journal
        self.device.background.change(
            lambda: journal.append(type_, 1, payload), lambda _event: None, self.device.report
        )

    def _printing(self, status: SpoolStatus) -> None:
        if not self._open:  # told before the spool was closed, heard after
            return
        self.done.show_printing(status)
        self.health.show_printing(status)

    @property
    def _store(self) -> str:
        return self.device.files.identity.store

    def _at(self) -> str:
        return self.device.local_time().isoformat()


def main() -> None:
    typer.run(command("till", "Till", SIZE, Till))


if __name__ == "__main__":
    main()
