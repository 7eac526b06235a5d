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

_Step = tuple[str, wire.Command, int]


class Steps:
    """Commands to the hub, in the order they are asked for.

    A step whose answer was lost may have been taken. It keeps its key until an answer comes, so
    that asking for the same again is the same step: a piece picked once counts once.
    """

    def __init__(self, device: Device) -> None:
        self._device = device
        self._unanswered: dict[_Step, str] = {}

    def take(self, order: wire.Order, command: wire.Command, done: Done, failed: Failed) -> None:
        """One step from where the order is; `failed` when the hub could not be asked or refused.

        A pick from one piece on is another step than the same pick from none: when it became
        known meanwhile that a lost one was taken, the next one is new.
        """
        step = (order.id, command, _settled(order, command.line))
        key = self._unanswered.pop(step, None) or new_id()
        self._device.background.change(
            partial(self._device.client.command, order.id, command, key=key, deadline=_DEADLINE),
            done,
            partial(self._failed, step, key, failed),
            lane="network",
        )

    def find(self, code: str, done: Callable[[wire.Order], None], failed: Failed) -> None:
        """The order of a pickup code."""
        self._device.background.query(
            partial(self._device.client.open_order, code, key=new_id(), deadline=_DEADLINE),
            done,
            failed,
            lane="network",
        )

    def _failed(self, step: _Step, key: str, failed: Failed, problem: BaseException) -> None:
        if isinstance(problem, Unreachable):
            self._unanswered[step] = key
        failed(problem)


def _settled(order: wire.Order, line: str) -> int:
    """How many pieces of a line are taken or given up on."""
    return sum(
        each.picked + (each.short.quantity if each.short else 0)
        for each in order.lines
        if each.line.line == line
    )
