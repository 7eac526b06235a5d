"""Goods come back: a receipt is found, pieces are counted and claimed, money goes out."""

import logging
from collections.abc import Callable
from datetime import datetime
from functools import partial

import msgspec
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from pos.receipts.printing import Receipts
from pos.returns.claiming import Claims
from pos.returns.lookup import Found, look, question
from pos.returns.record import return_of
from pos.returns.returning import Disposition, Reason, Returning
from pos.returns.wording import ReturnWording, Row, icon_of
from pos.shell.device import Device
from pos.shell.messages import advice_for
from pos.shell.rows import Rows
from sync import wire
from sync.http import Refused, Unreachable
from sync.shop.money import Money
from sync.shop.refund import PaidOut, RefundRecord
from sync.shop.terms import settings_of

QML_IMPORT_NAME = "Tresen.Till.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_log = logging.getLogger(__name__)


@QmlElement
@QmlUncreatable("made by pos.till.app")
class TakeBackViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable
    """What can come back is decided by the hub and by sync.shop.refund, and only told here."""

    changed = Signal()
    refunded = Signal()
    refused = Signal()  # a notice says why
    left = Signal()

    def __init__(self, device: Device, receipts: Receipts) -> None:
        super().__init__()
        self._device = device
        self._receipts = receipts
        self._staff: wire.StaffMember | None = None
        self._returning: Returning | None = None
        self._refund: RefundRecord | None = None
        self._pictures: dict[str, str] = {}
        self._busy = False
        self._notice: Callable[[], tuple[str, str]] = _nothing
        self._done: wire.Return | None = None
        self._claims = Claims(device.client)
        self._words = ReturnWording(device.languages, self._store_name)
        self._lines: Rows[Row] = Rows(
            self._words.roles(self._picture), key=lambda row: row[0].line.line, parent=self
        )
        self._payouts: Rows[PaidOut] = Rows(
            {
                "name": self._words.way,
                "icon": icon_of,
                "amountText": lambda row: self._money(row.applied),
            },
            key=lambda row: (row.type, row.reference),
            parent=self,
        )
        device.languages.changed.connect(self._say_again)

    # --- what the screen shows ----------------------------------------------------------------

    @Property(str, notify=changed)
    def step(self) -> str:
        """find, count or done."""
        if self._done is not None:
            return "done"
        return "find" if self._returning is None else "count"

    @property
    def finished(self) -> bool:
        """The money is given back: a scan is the next customer's."""
        return self._done is not None

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._busy

    @Property(QObject, constant=True)
    def lines(self) -> Rows[Row]:
        return self._lines

    @Property(QObject, constant=True)
    def payouts(self) -> Rows[PaidOut]:
        return self._payouts

    @Property(str, notify=changed)
    def number(self) -> str:
        return self._returning.origin.number if self._returning else ""

    @Property(str, notify=changed)
    def boughtText(self) -> str:
        """When and where it was bought, and for how much."""
        if self._returning is None:
            return ""
        origin = self._returning.origin
        said = self.tr("%1, %2, total %3")
        at = self._device.languages.date(datetime.fromisoformat(origin.at).date())
        total = self._money(origin.total)
        return said.replace("%1", at).replace("%3", total).replace("%2", origin.store_name)

    @Property(str, notify=changed)
    def dayText(self) -> str:
        if self._returning is None:
            return ""
        origin = self._returning.origin
        day = self._returning.day(self._device.local_time().date())
        if not day:
            return self.tr("bought today")
        said = self.tr("day %1 of %2")
        return said.replace("%1", str(day)).replace("%2", str(origin.return_days))

    @Property(bool, notify=changed)
    def some(self) -> bool:
        """Is there anything left that can come back?"""
        return any(self._most())

    @Property(bool, notify=changed)
    def tooLate(self) -> bool:
        return self._returning is not None and self._returning.too_late

    @Property(str, notify=changed)
    def refundText(self) -> str:
        return self._money(-self._refund.amount if self._refund else 0)

    @Property(str, notify=changed)
    def finishText(self) -> str:
        amount = self._money(self._refund.amount if self._refund else 0)
        return self.tr("Refund %1").replace("%1", amount)

    @Property(str, notify=changed)
    def itemsText(self) -> str:
        return self.tr("%n items back", "", self._returning.items if self._returning else 0)

    @Property(str, notify=changed)
    def taxText(self) -> str:
        if self._refund is None:
            return ""
        said = self.tr("incl. %1 % VAT %2")
        return "  ".join(
            said.replace("%1", row.rate).replace("%2", self._money(row.tax))
            for row in self._refund.taxes
            if row.tax
        )

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Is something counted that can be refunded now?"""
        return self._refund is not None and not self._busy

    @Property(str, notify=changed)
    def noticeText(self) -> str:
        return self._notice()[0]

    @Property(str, notify=changed)
    def noticeDetail(self) -> str:
        return self._notice()[1]

    @Property(str, notify=changed)
    def doneText(self) -> str:
        return self._money(self._done.amount + self._done.cash_rounding) if self._done else ""

    @Property(str, notify=changed)
    def doneNumber(self) -> str:
        return self._done.number if self._done else ""

    @Property(bool, notify=changed)
    def doneInCash(self) -> bool:
        return bool(self._done and any(row.type == "cash" for row in self._done.tenders))

    # --- what the cashier does ----------------------------------------------------------------

    def begin(self, staff: wire.StaffMember) -> None:
        """A new return; nothing of the one before is left."""
        self._staff = staff
        self._done = None
        self._take(None)
        self._say(_nothing)

    @Slot(str)
    def find(self, typed: str) -> None:
        """Find by a receipt's signed code, its number, or an order's number."""
        text = typed.strip()
        if not text or self._busy:
            return
        ask = question(self._device.client, text)
        if ask is None:
            self._say(
                lambda: (
                    self.tr("%1 is no receipt or order number").replace("%1", text[:40]),
                    self.tr("Scan the code at the end of the receipt, or type its number."),
                )
            )
            return
        self._done = None
        self._work(True)
        self._device.background.query(
            partial(look, self._device.files, ask), self._found, self._stopped, lane="network"
        )

    @Slot(str, int)
    def count(self, line: str, by: int) -> None:
        if self._returning is not None and not self._busy:
            quantity = self._returning.count(line).quantity + by
            self._take(self._returning.with_quantity(line, quantity))

    @Slot(str, str)
    def because(self, line: str, reason: str) -> None:
        if self._returning is not None and not self._busy:
            self._take(self._returning.because(line, msgspec.convert(reason, Reason)))

    @Slot(str, str)
    def goingTo(self, line: str, disposition: str) -> None:
        if self._returning is not None and not self._busy:
            self._take(self._returning.going_to(line, msgspec.convert(disposition, Disposition)))

    @Slot()
    def everything(self) -> None:
        if self._returning is not None and not self._busy:
            self._take(self._returning.everything())

    @Slot()
    def refund(self) -> None:
        """Ask the hub for these units, then give the money back; done, go on to the next."""
        if self.finished:
            self.leave()
            return
        returning = self._returning
        if returning is None or self._refund is None or self._busy:
            return
        self._work(True)
        self._device.background.change(
            partial(self._claims.take, returning.claim()),
            partial(self._granted, returning, self._refund),
            self._refused,
            lane="network",
        )

    @Slot()
    def leave(self) -> None:
        """Back one step: from the goods to the search, from there to selling."""
        if self._busy:
            return
        if self._returning is not None and self._done is None:
            self._device.background.change(
                self._claims.settle, lambda _done: None, self._still_unanswered, lane="network"
            )
            self._take(None)
            self._say(_nothing)
        else:
            self.left.emit()

    # --- how -----------------------------------------------------------------------------------

    def _found(self, found: Found) -> None:
        self._pictures = found.pictures
        self._work(False)
        self._take(Returning.of(found.origin, self._device.local_time()))
        self._say(self._nothing_left if not any(self._most()) else _nothing)

    def _stopped(self, problem: BaseException) -> None:
        """The hub did not grant it, or did not answer: nothing has happened."""
        self._work(False)
        self._explain(problem)

    def _refused(self, problem: BaseException) -> None:
        """Where the hub knows better what can come back, its lines are shown anew."""
        self._stopped(problem)
        returning = self._returning
        if returning is None or not isinstance(problem, Refused):
            return
        ask = question(self._device.client, returning.origin.number)
        if ask is not None:
            self._device.background.query(
                partial(look, self._device.files, ask),
                partial(self._known_better, returning),
                self._still_unanswered,
                lane="network",
            )

    def _known_better(self, before: Returning, found: Found) -> None:
        if self._returning is before and not self._busy:
            self._take(Returning.of(found.origin, self._device.local_time()))

    def _still_unanswered(self, problem: BaseException) -> None:
        """Nothing is lost by it: claims end by themselves, lines are looked up again."""
        _log.info("the hub did not answer in the background: %s", type(problem).__name__)

    def _granted(self, returning: Returning, refund: RefundRecord, claim: wire.Claim) -> None:
        staff = self._staff
        if staff is None:
            return
        make = partial(
            return_of,
            returning,
            refund,
            claim,
            identity=self._device.files.identity,
            staff=staff,
            at=self._device.local_time(),
            language=self._device.languages.code,
        )
        self._device.background.change(
            lambda: self._device.files.journal.commit_return(make),
            self._closed,
            partial(self._not_closed, claim),
        )

    def _closed(self, done: wire.Return) -> None:
        self._work(False)
        if any(row.type == "cash" for row in done.tenders):
            self._receipts.open_drawer()
        store = self._device.store
        if store is not None:
            self._receipts.refund(done, store, till=self._device.files.identity.name)
        self._done = done
        self._say(_nothing)
        self.refunded.emit()

    def _not_closed(self, claim: wire.Claim, problem: BaseException) -> None:
        """The journal took nothing, so nothing is paid and the units go back to the hub."""
        self._device.report(problem)
        self._work(False)
        self._device.background.change(
            partial(self._claims.give_back, claim),
            lambda _done: None,
            self._device.report,
            lane="network",
        )
        self._explain(problem)

    def _explain(self, problem: BaseException) -> None:
        if isinstance(problem, Unreachable):
            self._say(
                lambda: (
                    advice_for(problem).title,
                    self.tr("A return needs it once, so that nothing is refunded twice."),
                )
            )
        else:
            _log.warning("the return was stopped: %s", problem)
            self._say(lambda: (advice_for(problem).title, advice_for(problem).advice))

    def _nothing_left(self) -> tuple[str, str]:
        return self._words.nothing_left(self._returning) if self._returning else _nothing()

    def _most(self) -> list[int]:
        return [len(each.returnable) for each in self._returning.lines] if self._returning else []

    def _take(self, returning: Returning | None) -> None:
        self._returning = returning
        store = self._device.store
        self._refund = returning.refund(settings_of(store)) if returning and store else None
        self._lines.show([(each, returning) for each in returning.lines] if returning else [])
        self._payouts.show(self._refund.tenders if self._refund else [])
        self.changed.emit()

    def _work(self, busy: bool) -> None:
        self._busy = busy
        self.changed.emit()

    def _say(self, notice: Callable[[], tuple[str, str]]) -> None:
        self._notice = notice
        self.changed.emit()
        if notice is not _nothing:
            self.refused.emit()

    def _picture(self, variant: str) -> str:
        return self._device.images.url(self._pictures.get(variant, ""))

    def _store_name(self, store: str) -> str:
        known = self._device.stores.get(store)
        return known.name if known else store

    def _money(self, minor: int) -> str:
        return self._device.languages.money(Money(minor, self._currency()))

    def _currency(self) -> str:
        if self._returning is not None:
            return self._returning.origin.currency
        return self._device.store.currency if self._device.store else "EUR"

    def _say_again(self) -> None:
        self._lines.say_again()
        self._payouts.say_again()
        self.changed.emit()


def _nothing() -> tuple[str, str]:
    return "", ""
