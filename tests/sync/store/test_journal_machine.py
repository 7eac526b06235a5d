"""Any order of selling, failing, acknowledging and restarting keeps the journal right."""

import contextlib
import shutil
import tempfile
from pathlib import Path

import pytest
from devices import make_device, make_sale
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

from sync import chain, wire
from sync.store.epochs import plain_number
from sync.store.files import DeviceFiles

VARIANTS = ("mug", "plate", "lamp")


class Machine(RuleBasedStateMachine):
    """The model: the numbers given out and, event by event, what each moved."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.numbers: list[str] = []
        self.moves: list[dict[str, int]] = []  # of event 1, 2, 3 …
        self.acknowledged = 0

    @initialize()
    def enrol(self) -> None:
        self.files = make_device(self.folder / "till")

    @rule(sold=st.dictionaries(st.sampled_from(VARIANTS), st.integers(1, 3), min_size=1))
    def sell(self, sold: dict[str, int]) -> None:
        sale = self.files.journal.commit_sale(lambda number: make_sale(number, sold))
        self.numbers.append(sale.number)
        self.moves.append({variant: -quantity for variant, quantity in sold.items()})

    @rule()
    def fail_to_sell(self) -> None:
        def fail(_number: str) -> wire.Sale:
            raise RuntimeError

        with pytest.raises(RuntimeError):
            self.files.journal.commit_sale(fail)

    @rule(left=st.booleans())
    def sign_in(self, left: bool) -> None:
        payload = wire.SignedIn(store="mitte", staff="s", at="2026-03-02T09:00:00", left=left)
        self.files.journal.append("signed_in", 1, payload)
        self.moves.append({})

    @precondition(lambda self: self.moves)
    @rule(data=st.data())
    def acknowledge(self, data: st.DataObject) -> None:
        seq = data.draw(st.integers(1, len(self.moves)))
        self.files.journal.acknowledge(self.mark(seq))
        self.acknowledged = seq

    @rule()
    def restart(self) -> None:
        self.files.close()
        self.files = DeviceFiles.open(self.folder / "till", private=True)

    @rule()
    def crash(self) -> None:
        """The files as a power cut would leave them: copied while they are open."""
        copy = self.folder / "copy"
        shutil.copytree(self.folder / "till", copy)
        self.files.close()
        shutil.rmtree(self.folder / "till")
        copy.rename(self.folder / "till")
        self.files = DeviceFiles.open(self.folder / "till", private=True)

    def mark(self, seq: int) -> wire.Mark:
        self.files.journal.acknowledge(
            wire.Mark(epoch=self.files.journal.epoch, seq=0, hash=chain.GENESIS)
        )
        batch = self.files.journal.batch(seq, 1 << 30)
        assert batch is not None
        return wire.Mark(epoch=batch.epoch, seq=len(batch.raws), hash=batch.head)

    @invariant()
    def numbers_are_gapless_and_found(self) -> None:
        counters = [int(number.rpartition("-")[2]) for number in self.numbers]
        assert counters == list(range(1, len(counters) + 1))
        for number in self.numbers[-2:]:
            sale = self.files.journal.find_sale(plain_number(number))
            assert sale is not None
            assert sale.number == number

    @invariant()
    def the_outbox_is_what_follows_the_mark_in_one_chain(self) -> None:
        journal = self.files.journal
        assert journal.waiting() == len(self.moves) - self.acknowledged
        batch = journal.batch(10_000, 1 << 30)
        if batch is None:
            assert len(self.moves) == self.acknowledged
            return
        assert batch.first == self.acknowledged + 1
        first = chain.decode(batch.raws[0])
        end = chain.check(
            batch.raws,
            device="device-m2",
            epoch=batch.epoch,
            seq=self.acknowledged,
            head=first.prev_hash,
        )
        assert end == journal.head()
        assert end.seq == len(self.moves)

    @invariant()
    def own_moves_are_counted_once(self) -> None:
        journal = self.files.journal
        seq = self.acknowledged
        mark = wire.Mark(epoch=journal.epoch, seq=seq, hash="") if seq else None
        expected: dict[str, int] = {}
        for moves in self.moves[seq:]:
            for variant, quantity in moves.items():
                expected[variant] = expected.get(variant, 0) + quantity
        assert journal.moved_after(mark, VARIANTS) == {v: q for v, q in expected.items() if q}

    @invariant()
    def nothing_was_set_aside(self) -> None:
        assert self.files.alarms == ()

    def teardown(self) -> None:
        with contextlib.suppress(AttributeError):  # not enrolled, when hypothesis only tries
            self.files.close()
        shutil.rmtree(self.folder)


TestJournal = Machine.TestCase
TestJournal.settings = settings(max_examples=15, stateful_step_count=15, deadline=None)
