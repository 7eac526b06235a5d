"""The pickup desk: the one place that constructs and wires."""

import os

os.environ.setdefault("QT_API", "pyside6")

from collections.abc import Callable
from datetime import UTC, datetime

import typer
from PySide6.QtCore import QCoreApplication, QTimer

from pos.desk import orders
from pos.desk.board import BoardViewModel
from pos.desk.book import OrderBook
from pos.desk.desk import DeskViewModel, Place
from pos.desk.handover import HandoverViewModel
from pos.desk.picking import PickingViewModel
from pos.desk.place import PlaceViewModel
from pos.desk.steps import Steps
from pos.desk.walk import Walk
from pos.desk.wording import Notice, Wording, nothing
from pos.devices.sound import Sounds
from pos.shell.bringup import Stage
from pos.shell.device import Device
from pos.shell.program import Options, command
from pos.shell.scanner import WedgeScanner
from pos.shift.sign_in import SignInViewModel
from sync import wire
from sync.shop.codes import Gtin, OrderNumber, PickupCode, classify
from sync.store.staff import staff, verify_pin

SIZE = (1280, 800)
_MAY_FULFIL = frozenset({"fulfilment", "cashier", "supervisor", "manager"})
_TICK = 15_000  # milliseconds


def _now() -> datetime:
    return datetime.now(UTC)


class Desk:
    """Everything one pickup desk holds, so that a test can hold one too."""

    def __init__(
        self, device: Device, options: Options, now: Callable[[], datetime] = _now
    ) -> None:
        self.device = device
        files = device.files
        assert files.private is not None, "a desk has staff and orders"
        private = files.private
        self.sounds = Sounds(files.folder / "sounds")
        self.book = OrderBook(device)
        self._wording = Wording(device, self.book)
        steps = Steps(device)
        self.desk = DeskViewModel(device)
        self.sign_in = SignInViewModel(
            device.background, device.languages, lambda: staff(private), verify_pin, _MAY_FULFIL
        )
        self.board = BoardViewModel(device, self.book, self._wording, now)
        self.walk = Walk(self.book, steps, self._wording)
        self.picking = PickingViewModel(device, self.walk, self._wording, now)
        self.place = PlaceViewModel(device, self.book, steps, self._wording)
        self.handover = HandoverViewModel(device, self.book, steps, self._wording)
        self._tick = QTimer(self.desk)
        self._tick.setInterval(_TICK)
        self._tick.timeout.connect(self.picking.tick)
        self._tick.start()
        self._wire()
        self.stage = Stage(
            "Tresen.Desk",
            "DeskScreen",
            {
                "viewModel": self.desk,
                "status": device.status,
                "signIn": self.sign_in,
                "board": self.board,
                "picking": self.picking,
                "placing": self.place,
                "handover": self.handover,
            },
            device.report,
            theme=options.display.theme(),
        )
        device.languages.follow(self.stage.engine)
        self.scanner = WedgeScanner(self.stage.view)
        self.scanner.scanned.connect(self._scanned)
        self.sign_in.refresh()
        self.book.refresh()

    async def close(self) -> None:
        await self.device.close()
        self.sounds.close()
        self.stage.close()

    def _wire(self) -> None:
        self.sign_in.signedIn.connect(self._signed_in)
        self.sign_in.refused.connect(lambda: self.sounds.play("unknown"))
        self.desk.signOutAsked.connect(self._sign_out)
        self.desk.typed.connect(self._typed)
        self.desk.entered.connect(self._entered)
        self.desk.pickingAsked.connect(self._ask_picking)
        self.desk.backAsked.connect(self._back)
        self.board.chosen.connect(self._open)
        self.board.rang.connect(lambda: self.sounds.play("arrival"))
        self.book.changed.connect(self._show_walking)
        self.book.renamed.connect(self._say_again)
        self.walk.finished.connect(self._walked)
        self.walk.counted.connect(lambda: self.sounds.play("ok"))
        self.walk.wrong.connect(lambda: self.sounds.play("unknown"))
        self.place.stored.connect(self._stored)
        self.place.cancelled.connect(self._cancelled)
        self.place.wrong.connect(lambda: self.sounds.play("unknown"))
        self.handover.found.connect(self._found)
        self.handover.refused.connect(self._code_refused)
        self.handover.collected.connect(lambda: self.sounds.play("ok"))
        self.handover.asked.connect(lambda: self.sounds.play("attention"))
        self.handover.pickAsked.connect(self._open)
        self.handover.left.connect(self._back)
        self.device.replication.changed.connect(self._replicated)

    # --- people -------------------------------------------------------------------------------

    def _signed_in(self, member: wire.StaffMember) -> None:
        self._journal(wire.SignedIn(store=self._store, staff=member.id, at=self._at()))
        self.board.begin(member.id)
        self.desk.sign_in(member)

    def _sign_out(self) -> None:
        member = self.desk.staff
        if member is not None:
            left = wire.SignedIn(store=self._store, staff=member.id, at=self._at(), left=True)
            self._journal(left)
        self.walk.leave()
        self._show_walking()
        self.desk.sign_out()

    def _replicated(self, changes: frozenset[tuple[str, str]]) -> None:
        if any(kind == "staff" for _, kind in changes):
            self.sign_in.refresh()
        if any(kind == "image" for _, kind in changes):
            self._say_again()

    def _say_again(self) -> None:
        for shown in (self.board, self.picking, self.place, self.handover):
            shown.say_again()

    # --- scanning and searching ---------------------------------------------------------------

    def _scanned(self, code: str) -> None:
        """The scanner is live on every screen; a pickup code opens the handover from each."""
        if self.desk.staff is None:
            return
        self.desk.tell(nothing)
        scan = classify(code)
        if isinstance(scan, PickupCode):
            self.handover.open(scan.code, self._who)
        elif isinstance(scan, OrderNumber):
            self._open_number(scan.number)
        elif self.desk.now_at is Place.PICK:
            self.walk.scan(code)
        elif self.desk.now_at is Place.STORE:
            self.place.scan(code)
        else:
            self.sounds.play("unknown")
            self.desk.tell(self._nothing_to_do(code))

    def _typed(self, text: str) -> None:
        """The board shows what matches while somebody types."""
        self.board.search("" if isinstance(classify(text), PickupCode) else text)

    def _entered(self, text: str) -> None:
        """What was typed is a code where it looks like one, else what is looked for."""
        scan = classify(text)
        known = isinstance(scan, PickupCode | OrderNumber | Gtin)
        if known or self.desk.now_at in (Place.PICK, Place.STORE):
            self.desk.taken.emit()
            if text.strip():
                self._scanned(text)
            return
        self.board.search(text)
        found = self.board.found()
        if not text.strip():
            return
        if len(found) > 1:
            self.desk.go(Place.BOARD)
            return
        self.desk.taken.emit()
        if found:
            self.board.choose(found[0].id)
        else:
            self.sounds.play("unknown")
            self.desk.tell(self._not_found(text))

    def _open_number(self, number: str) -> None:
        found = next((order for order in self.book.all() if order.number == number), None)
        if found is None:
            self.sounds.play("unknown")
            self.desk.tell(self._not_found(number))
        else:
            self.board.choose(found.id)

    def _not_found(self, text: str) -> Notice:
        return lambda: (
            QCoreApplication.translate("Desk", "No open order found for %1").replace(
                "%1", text.strip()
            ),
            QCoreApplication.translate(
                "Desk", "Search by the order's number, a part of it, or the customer's name."
            ),
        )

    def _nothing_to_do(self, code: str) -> Notice:
        return lambda: (
            QCoreApplication.translate("Desk", "Nothing is done with %1 here").replace("%1", code),
            QCoreApplication.translate(
                "Desk", "Scan a pickup code, or open an order first to pick it."
            ),
        )

    # --- an order's way -----------------------------------------------------------------------

    def _open(self, id_: str) -> None:
        """Go where this order wants somebody."""
        order = self.book.find(id_)
        if order is None:
            return
        match orders.column(order):
            case "to_pick" | "picking":
                self.walk.begin(id_, self._who)
                self.desk.go(Place.PICK)
            case "needs_place":
                self._picked(id_)
            case "ready":
                self.handover.begin(order, self._who)
                self.desk.go(Place.HAND_OVER)
            case None:
                self.desk.tell(lambda: (self._wording.state(order), ""))
        self._show_walking()

    def _ask_picking(self) -> None:
        order = self.walk.order
        if order is not None:
            self._open(order.id)

    def _walked(self, id_: str) -> None:
        """All is picked: on to its place, unless somebody has turned to something else."""
        if self.desk.now_at is Place.PICK:
            self._picked(id_)

    def _picked(self, id_: str) -> None:
        self.place.begin(id_, self._who)
        self.desk.go(Place.STORE)

    def _stored(self, id_: str) -> None:
        order = self.book.find(id_)
        self._done_with(id_)
        if order is not None:
            self.sounds.play("ok")
            said = QCoreApplication.translate("Desk", "%1 is ready at %2").replace(
                "%1", order.number
            )
            self.desk.said.emit(said.replace("%2", order.place))

    def _cancelled(self, id_: str) -> None:
        order = self.book.find(id_)
        self._done_with(id_)
        if order is not None:
            self.desk.said.emit(
                QCoreApplication.translate("Desk", "%1 is cancelled").replace("%1", order.number)
            )

    def _done_with(self, id_: str) -> None:
        if self.walk.order is not None and self.walk.order.id == id_:
            self.walk.leave()
        self._show_walking()
        self.desk.go(Place.BOARD)

    def _found(self, _: str) -> None:
        self.sounds.play("ok")
        self.desk.go(Place.HAND_OVER)

    def _code_refused(self, notice: Notice) -> None:
        self.sounds.play("unknown")
        self.desk.tell(notice)

    def _back(self) -> None:
        """From a question to its stop, from a handover to the walk it came into, to the board."""
        if self.desk.now_at is Place.PICK and self.walk.asks_why:
            self.walk.keep_looking()
        elif self.desk.now_at is Place.HAND_OVER and self.walk.open:
            self._ask_picking()
        else:
            self.desk.go(Place.BOARD)

    def _show_walking(self) -> None:
        if self.desk.now_at is Place.PICK and self.walk.order is None:
            self.desk.go(Place.BOARD)
        self.desk.show_walking(self.walk.open)

    # --- the journal ---------------------------------------------------------------------------

    def _journal(self, payload: wire.SignedIn) -> None:
        journal = self.device.files.journal
        self.device.background.change(
            lambda: journal.append("signed_in", 1, payload),
            lambda _event: None,
            self.device.report,
        )

    @property
    def _who(self) -> str:
        return self.desk.staff.id if self.desk.staff else ""

    @property
    def _store(self) -> str:
        return self.device.files.identity.store

    def _at(self) -> str:
        return self.device.local_time().isoformat()


def main() -> None:
    typer.run(command("desk", "Desk", SIZE, Desk))


if __name__ == "__main__":
    main()
