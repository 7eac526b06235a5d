"""Taking an order a step further: the hub is asked, and its answer is what counts."""

from collections.abc import Callable
from functools import partial

from pos.shell.device import Device
from sync import wire
from sync.http import Unreachable
from sync.ids import new_id

Done = Callable[[wire.Applied], None]
Failed = Callable[[BaseException], None]

_DEADLINE = 6.0  # seconds: somebody stands there with the goods in hand


class Steps:
    """Commands to the hub, in the order they are asked for.

    A step whose answer was lost may have been taken. It keeps its key until an answer comes, so
    that asking for the same again is the same step: a piece picked once counts once.
    """

    def __init__(self, device: Device) -> None:
        self._device = device
        self._unanswered: dict[tuple[str, wire.Command], str] = {}

    def take(self, order: str, command: wire.Command, done: Done, failed: Failed) -> None:
        """One step; `failed` when the hub could not be asked or refused it."""
        step = (order, command)
        key = self._unanswered.pop(step, None) or new_id()
        self._device.background.change(
            partial(self._device.client.command, order, command, key=key, deadline=_DEADLINE),
            done,
            partial(self._failed, step, key, failed),
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

    def _failed(
        self, step: tuple[str, wire.Command], key: str, failed: Failed, problem: BaseException
    ) -> None:
        if isinstance(problem, Unreachable):
            self._unanswered[step] = key
        failed(problem)
