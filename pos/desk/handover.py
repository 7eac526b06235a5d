"""The customer is here: is it theirs, is it paid, are they old enough; then it is handed over."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from pos.desk import orders
from pos.desk.book import OrderBook
from pos.desk.proof import DOCUMENTS, Proof, born_by, missing
from pos.desk.steps import Steps
from pos.desk.wording import Notice, Wording, nothing
from pos.shell.device import Device
from pos.shell.rows import Rows
from sync import wire

QML_IMPORT_NAME = "Tresen.Desk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by pos.desk.app")
class HandoverViewModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable
    """One order before one customer. `found` says that a code has opened an order;
    `refused` that it has not, `collected` that the goods are the customer's."""

    changed = Signal()
    found = Signal(str)
    refused = Signal(object)  # the notice that says why
    collected = Signal()
    asked = Signal()
    pickAsked = Signal(str)
    left = Signal()

    def __init__(self, device: Device, book: OrderBook, steps: Steps, wording: Wording) -> None:
        super().__init__()
        self._device = device
        self._book = book
        self._steps = steps
        self._wording = wording
        self._staff = ""
        self._order: wire.Order | None = None
        self._proof = Proof()
        self._asks_document = False
        self._searching = False
        self._busy = False
        self._done = False
        self._notice: Notice = nothing
        self._lines: Rows[wire.OrderLine] = Rows(
            {
                "name": wording.name,
                "picture": wording.picture,
                "detail": self._detail,
                "age": lambda line: self._age_mark(line.line.variant),
            },
            key=lambda line: line.line.line,
            parent=self,
        )
        book.changed.connect(self._refresh)
        device.languages.changed.connect(self.say_again)

    # --- from outside --------------------------------------------------------------------------

    def begin(self, order: wire.Order, staff: str, code: str = "") -> None:
        """Show an order; `code` proves it already."""
        self._order, self._staff = order, staff
        self._proof = Proof(code=code)
        self._asks_document = self._busy = self._done = False
        self._notice = nothing
        self._lines.show(())  # another order's lines have the same names
        self._refresh()
        if self._age:
            self.asked.emit()

    def open(self, code: str, staff: str) -> None:
        """Find the order of a code that was scanned or typed, on whichever screen."""
        self._searching = True
        self.changed.emit()

        def done(order: wire.Order) -> None:
            self._searching = False
            self._book.take(order)
            self.begin(self._book.find(order.id) or order, staff, code)
            self.found.emit(order.id)

        def failed(problem: BaseException) -> None:
            self._searching = False
            self.changed.emit()
            self.refused.emit(self._wording.failed(problem))

        self._steps.find(code, done, failed)

    # --- what the screen shows ----------------------------------------------------------------

    @Property(bool, notify=changed)
    def searching(self) -> bool:
        """Is a code being looked up?"""
        return self._searching

    @Property(QObject, constant=True)
    def lines(self) -> Rows[wire.OrderLine]:
        return self._lines

    @Property(str, notify=changed)
    def number(self) -> str:
        return self._order.number if self._order else ""

    @Property(str, notify=changed)
    def about(self) -> str:
        return self._wording.about(self._order) if self._order else ""

    @Property(str, notify=changed)
    def place(self) -> str:
        return self._order.place if self._order else ""

    @Property(bool, notify=changed)
    def standing(self) -> bool:
        """Is it ready to be fetched and handed over?"""
        return "state" not in self._missing

    @Property(str, notify=changed)
    def stateText(self) -> str:
        """Where the order is, when it cannot be handed over."""
        return self._wording.state(self._order) if self._order and not self.standing else ""

    @Property(bool, notify=changed)
    def pickable(self) -> bool:
        """Is it still to be picked or stored?"""
        return self._order is not None and self._order.state in ("placed", "accepted", "picking")

    @Property(str, notify=changed)
    def dueText(self) -> str:
        """What is to be paid at a till first; empty where nothing is."""
        due = orders.due_amount(self._order) if self._order else 0
        return self._wording.money(due, self._order) if self._order and due else ""

    @Property(bool, notify=changed)
    def proven(self) -> bool:
        return "proof" not in self._missing

    @Property(str, notify=changed)
    def proofText(self) -> str:
        if self._proof.code:
            return self.tr("Pickup code is right")
        if self._proof.document:
            return self.tr("Identity checked")
        return self.tr("Scan or type the pickup code")

    @Property(str, notify=changed)
    def proofDetail(self) -> str:
        if self._proof.code:
            return self.tr("It belongs to this order.")
        if self._proof.document:
            said = self.tr("%1 seen. Nothing from it is stored.")
            return said.replace("%1", self._document_text(self._proof.document))
        return self.tr("It is on the customer's phone or slip.")

    @Property(bool, notify=changed)
    def asksDocument(self) -> bool:
        """The customer has no code: which document was shown?"""
        return self._asks_document

    @Property(list, constant=True)
    def documents(self) -> list[str]:
        return list(DOCUMENTS)

    @Property(int, notify=changed)
    def needsAge(self) -> int:
        """The age the customer must have; 0 where none is asked for."""
        return self._age

    @Property(str, notify=changed)
    def bornText(self) -> str:
        today = self._device.local_time().date()
        return self._wording.date(born_by(self._age, today)) if self._age else ""

    @Property(bool, notify=changed)
    def ageSeen(self) -> bool:
        return self._proof.old_enough is True

    @Property(bool, notify=changed)
    def ageRefused(self) -> bool:
        return self._proof.old_enough is False

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """May it be handed over?"""
        return self._order is not None and not self._missing and not self._busy

    @Property(str, notify=changed)
    def missingText(self) -> str:
        """What is still to be done, in the order it is done."""
        said = {
            "state": self.tr("not ready"),
            "payment": self.tr("payment at a till"),
            "proof": self.tr("code or identity"),
            "age": self.tr("age check"),
        }
        missing_ = ", ".join(said[each] for each in self._missing)
        return self.tr("still missing: %1").replace("%1", missing_) if missing_ else ""

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._busy

    @Property(bool, notify=changed)
    def done(self) -> bool:
        """The goods have changed hands."""
        return self._done

    @Property(str, notify=changed)
    def doneText(self) -> str:
        said = self.tr("%1 is handed over")
        return said.replace("%1", self._order.number) if self._order and self._done else ""

    @Property(str, notify=changed)
    def doneDetail(self) -> str:
        order = self._order
        if order is None or not self._done:
            return ""
        said = self.tr("%1 to %2").replace("%1", self._wording.pieces(orders.picked(order)))
        return said.replace("%2", order.name)

    @Property(str, notify=changed)
    def noticeText(self) -> str:
        return self._notice()[0]

    @Property(str, notify=changed)
    def noticeDetail(self) -> str:
        return self._notice()[1]

    # --- what is done at the counter ------------------------------------------------------------

    @Slot()
    def askDocument(self) -> None:
        self._asks_document = True
        self.changed.emit()

    @Slot()
    def haveCode(self) -> None:
        """The code was found after all."""
        self._asks_document = False
        self._prove(Proof(old_enough=self._proof.old_enough))

    @Slot(str)
    def sawDocument(self, document: str) -> None:
        """The customer's name was compared with a document of this kind."""
        self._asks_document = False
        self._prove(Proof(document=document, old_enough=self._proof.old_enough))

    @Slot(bool)
    def sawAge(self, old_enough: bool) -> None:
        seen = Proof(self._proof.code, self._proof.document, old_enough)
        self._prove(seen)

    @Slot(str, result=str)
    def documentText(self, document: str) -> str:
        return self._document_text(document)

    @Slot()
    def handOver(self) -> None:
        """The goods change hands, and the hub is told what proved it."""
        order = self._order
        if order is None or not self.ready:
            return
        self._busy = True
        self._say(nothing)
        command = wire.Command(
            do="collect",
            staff=self._staff,
            proof=self._proof.code,
            document="" if self._proof.code else self._proof.document,
        )
        self._steps.take(order, command, self._answered, self._failed)

    @Slot()
    def pick(self) -> None:
        """It is not ready: go and make it so."""
        if self._order is not None:
            self.pickAsked.emit(self._order.id)

    @Slot()
    def leave(self) -> None:
        self.left.emit()

    # --- how -----------------------------------------------------------------------------------

    @property
    def _age(self) -> int:
        return orders.least_age(self._order, self._book.ages) if self._order else 0

    @property
    def _missing(self) -> tuple[str, ...]:
        return missing(self._order, self._age, self._proof) if self._order else ("state",)

    def _prove(self, proof: Proof) -> None:
        self._proof = proof
        self._say(nothing)

    def _answered(self, applied: wire.Applied) -> None:
        self._busy = False
        self._order = applied.order
        self._done = applied.done
        self._book.take(applied.order)
        if applied.done:
            self.collected.emit()
        else:
            self._say(self._wording.moved_on(applied.order))
        self._refresh()

    def _failed(self, problem: BaseException) -> None:
        self._busy = False
        self._say(self._wording.failed(problem))
        self.refused.emit(nothing)

    def _refresh(self) -> None:
        if self._order is not None:
            known = self._book.find(self._order.id)
            if known is not None and known.version >= self._order.version:
                self._order = known
            self._lines.show(line for line in self._order.lines if line.picked or not self.standing)
        self.changed.emit()

    def _detail(self, line: wire.OrderLine) -> str:
        pieces = self._wording.pieces(line.picked or line.line.quantity)
        place = self._order.place if self._order else ""
        if not place:
            return pieces
        said = self.tr("from %1, %2").replace("%1", place).replace("%2", pieces)
        if line.short is not None:
            said += ", " + self.tr("%n short", "", line.short.quantity)
        return said

    def _age_mark(self, variant: str) -> str:
        age = self._book.age(variant)
        return self.tr("%1+").replace("%1", str(age)) if age else ""

    def _document_text(self, document: str) -> str:
        return {
            "identity_card": self.tr("Identity card"),
            "passport": self.tr("Passport"),
            "driving_licence": self.tr("Driving licence"),
        }.get(document, document)

    def _say(self, notice: Notice) -> None:
        self._notice = notice
        self.changed.emit()

    def say_again(self) -> None:
        """The same things read differently now: another language, or pictures have come."""
        self._lines.say_again()
        self.changed.emit()
