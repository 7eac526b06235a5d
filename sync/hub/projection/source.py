"""Where an event came from, and the task that points back to it."""

from dataclasses import dataclass

from sync import wire
from sync.hub.store import devices, tasks
from sync.hub.store.database import Write


@dataclass(frozen=True, slots=True)
class Source:
    device: devices.Device
    event: wire.Event

    @property
    def place(self) -> str:
        return f"{self.event.device}/{self.event.epoch}/{self.event.seq}"

    def raise_task(
        self, write: Write, kind: str, *, subject: str = "", store: str = "", **detail: str
    ) -> None:
        """A task about this event, or about `subject` that it brought up."""
        tasks.raise_task(
            write,
            kind,
            subject or self.place,
            store=store or self.device.store,
            device=self.event.device,
            epoch=self.event.epoch,
            seq=self.event.seq,
            **detail,
        )
