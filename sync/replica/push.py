"""Sending what this device did: oldest first, each event until the hub has it, then never again."""

import msgspec

from sync import chain, wire
from sync.http import Refused
from sync.replica.client import HubClient
from sync.store.files import DeviceFiles
from sync.store.journal import Batch

STUCK_AFTER = 3


class Stuck(Exception):
    """The oldest event was refused again and again: a person must look."""


class Push:
    """Empties the outbox. Remembers what the hub keeps aside, which is not sent again."""

    def __init__(self, files: DeviceFiles, client: HubClient) -> None:
        self._files = files
        self._client = client
        self._aside: dict[str, int] = {}
        self._refused: tuple[str, int] = ("", 0)  # the head refused last, and how often

    def run(self) -> int:
        """Send all there is; gives how many events the hub took.

        Raises sync.http's errors, JournalDiffers, and Stuck once the same head was refused
        STUCK_AFTER times.
        """
        journal = self._files.journal
        taken = 0
        while (batch := journal.batch(beyond=self._aside)) is not None:
            answer = self._send(batch)
            journal.acknowledge(answer.mark)
            moved = answer.mark.seq - batch.first + 1
            if answer.mark.epoch != batch.epoch or moved < len(batch.raws):
                # The rest is kept aside at the hub, for people there to look at.
                self._aside[batch.epoch] = batch.first + len(batch.raws) - 1
            taken += max(moved, 0)
        return taken

    def _send(self, batch: Batch) -> wire.Pushed:
        push = wire.Push(
            epoch=batch.epoch,
            events=[msgspec.Raw(raw) for raw in batch.raws],
            head=chain.sign_head(self._files.key, batch.head),
        )
        head = f"{batch.epoch}/{batch.first}"
        try:
            answer = self._client.push(push)
        except Refused as refused:
            if refused.problem.type == "gap":
                # The hub lost some, or another program moved our mark: begin where it says.
                self._files.journal.acknowledge(_mark(batch, refused.problem))
                raise
            last, times = self._refused
            self._refused = (head, times + 1 if last == head else 1)
            if self._refused[1] >= STUCK_AFTER:
                raise Stuck(f"event {head} is refused: {refused}") from refused
            raise
        self._refused = ("", 0)
        return answer


def _mark(batch: Batch, problem: wire.Problem) -> wire.Mark:
    seq = problem.params.get("seq", "0")
    return wire.Mark(
        epoch=batch.epoch,
        seq=int(seq) if seq.isdigit() else 0,
        hash=problem.params.get("hash", chain.GENESIS),
    )
