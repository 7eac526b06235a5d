"""Takes what devices did: each event once, in its order, byte for byte.

In one transaction the device's row is locked, only the next seq with the right hash before it is
stored and projected, and the mark moves. What was taken before is answered with the mark. A
second history (a copied or restored journal) and whatever a revoked device sends is kept aside
for people. What an event says is never a reason to refuse it (`projection`).
"""

import msgspec

from sync import chain, keys, wire
from sync.hub.problems import Refusal
from sync.hub.projection import project
from sync.hub.store import devices, events, tasks
from sync.hub.store.database import Database, Write

MAX_EVENTS = 1_000


def push(database: Database, device: devices.Device, asked: wire.Push) -> wire.Pushed:
    """Take a run of one epoch. Refusal `gap` with the mark when events before it are missing."""
    run = _read(device, asked)
    with database.write() as write:
        held = devices.find(write.connection, device.id, lock=True) or device
        before = devices.mark(write.connection, device.id, asked.epoch)
        mark = before or wire.Mark(epoch=asked.epoch, seq=0, hash=chain.GENESIS)
        taker = _Taker(write, held, mark)
        for event, raw in run:
            taker.take(event, raw)
        if taker.taken:
            events.add(write, taker.taken)
            devices.move_mark(write, device.id, taker.mark)
            for event, _, _ in taker.taken:
                project(write, held, event)
        return wire.Pushed(mark=taker.mark, quarantined=taker.aside)


class _Taker:
    """Sorts a run into what is next, what was taken before and what is another history."""

    def __init__(self, write: Write, device: devices.Device, mark: wire.Mark) -> None:
        self._write = write
        self._device = device
        self.mark = mark
        self.taken: list[tuple[wire.Event, str, bytes]] = []
        self.aside: list[int] = []

    def take(self, event: wire.Event, raw: bytes) -> None:
        hash_ = chain.digest(raw)
        if self._device.revoked_at:
            self._keep_aside(event, hash_, raw, "revoked")
        elif event.seq <= self.mark.seq:
            if self._known(event, hash_):
                return
            self._keep_aside(event, hash_, raw, "forked")
        elif event.seq == self.mark.seq + 1 and event.prev_hash == self.mark.hash:
            self.taken.append((event, hash_, raw))
            self.mark = wire.Mark(epoch=event.epoch, seq=event.seq, hash=hash_)
        elif event.seq == self.mark.seq + 1 or self._follows_what_is_aside(event):
            self._keep_aside(event, hash_, raw, "forked")
        else:
            raise Refusal(
                "gap",
                f"event {self.mark.seq + 1} is the next, not {event.seq}",
                epoch=self.mark.epoch,
                seq=str(self.mark.seq),
                hash=self.mark.hash,
            )

    def _known(self, event: wire.Event, hash_: str) -> bool:
        return hash_ in (
            *(known for e, known, _ in self.taken if e.seq == event.seq),
            events.hash_of(self._write.connection, event.device, event.epoch, event.seq),
        )

    def _follows_what_is_aside(self, event: wire.Event) -> bool:
        return events.is_aside(
            self._write.connection, event.device, event.epoch, event.seq - 1, event.prev_hash
        )

    def _keep_aside(self, event: wire.Event, hash_: str, raw: bytes, why: str) -> None:
        events.keep_aside(self._write, event, hash_, raw, why)
        self.aside.append(event.seq)
        tasks.raise_task(
            self._write,
            f"journal-{why}",
            f"{event.device}/{event.epoch}",
            store=self._device.store,
            device=event.device,
            epoch=event.epoch,
            seq=event.seq,
            code=self._device.code,
        )


def _read(device: devices.Device, asked: wire.Push) -> list[tuple[wire.Event, bytes]]:
    """The run, if it is one: whole envelopes of this device and epoch, signed by its key."""
    if not asked.events:
        raise Refusal("bad-request", "there are no events in it", field="events")
    if len(asked.events) > MAX_EVENTS:
        raise Refusal("too-large", f"at most {MAX_EVENTS} events at a time")
    run: list[tuple[wire.Event, bytes]] = []
    for place, each in enumerate(asked.events):
        raw = bytes(each)
        try:
            event = chain.decode(raw)
        except msgspec.DecodeError as error:
            raise Refusal("bad-request", str(error), field=f"events[{place}]") from error
        if event.device != device.id or event.epoch != asked.epoch or event.seq < 1:
            raise Refusal("bad-request", "not of this journal", field=f"events[{place}]")
        run.append((event, raw))
    public = keys.public_from_text(device.public_key)
    if not chain.head_is_signed(public, chain.digest(run[-1][1]), asked.head):
        raise Refusal("bad-signature", "the head of the run is not signed by this device")
    return run
