"""Taking an order a step further: the hub is asked, and its answer is what counts."""

from collections.abc import Callable
from functools import partial

from pos.shell.device import Device
from sync import wire
from sync.ids import new_id

Done = Callable[[wire.Applied], None]
Failed = Callable[[BaseException], None]

_DEADLINE = 6.0  # seconds: somebody stands there with the goods in hand


class Steps:
    """Commands to the hub, each under a key of its own, in the order they were asked for."""

    def __init__(self, device: Device) -> None:
        self._device = device

    def take(self, order: str, command: wire.Command, done: Done, failed: Failed) -> None:
        """One step; `failed` when the hub could not be asked or refused it."""
        client = self._device.client
        self._device.background.change(
            partial(client.command, order, command, key=new_id(), deadline=_DEADLINE),
            done,
            failed,
            lane="network",
        )

    def find(self, code: str, done: Callable[[wire.Order], None], failed: Failed) -> None:
        """The order of a pickup code."""
        client = self._device.client
        self._device.background.query(
            partial(client.open_order, code, key=new_id(), deadline=_DEADLINE),
            done,
            failed,
            lane="network",
        )
