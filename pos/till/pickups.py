"""Opening a pickup order that is to be paid here, by the code that proves it."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from pos.shell.device import Device
from sync import wire
from sync.ids import new_id


class Pickups(QObject):
    """Asks the hub, which lets one till at a time take the money. One question at a time."""

    opened = Signal(object)  # wire.Order
    refused = Signal(object)  # what the client raised

    def __init__(self, device: Device) -> None:
        super().__init__()
        self._device = device
        self._asking = False

    @property
    def asking(self) -> bool:
        return self._asking

    def open(self, code: str) -> None:
        """Ask for the order of this code; a second asking meanwhile is the same one."""
        if self._asking:
            return
        self._asking = True
        self._device.background.query(
            partial(self._device.client.open_order, code, to_pay=True, key=new_id()),
            self._opened,
            self._refused,
            lane="network",
        )

    def _opened(self, order: wire.Order) -> None:
        self._asking = False
        self.opened.emit(order)

    def _refused(self, problem: BaseException) -> None:
        self._asking = False
        self.refused.emit(problem)
