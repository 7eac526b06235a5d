"""The store's orders as this desk knows them: replicated, or newer by the hub's own answer."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from pos.shell.device import Device
from sync import wire
from sync.store.orders import orders


class OrderBook(QObject):
    """Every open order by its id. `arrived` carries an order that was not known before."""

    changed = Signal()
    arrived = Signal(object)

    def __init__(self, device: Device) -> None:
        super().__init__()
        self._device = device
        self._orders: dict[str, wire.Order] = {}
        self._read = False
        device.replication.changed.connect(self._replicated)

    @property
    def filled(self) -> bool:
        """Has the first reading been answered?"""
        return self._read

    def all(self) -> list[wire.Order]:
        return list(self._orders.values())

    def find(self, order: str) -> wire.Order | None:
        return self._orders.get(order)

    def by_text(self, text: str) -> list[wire.Order]:
        """Orders by a part of their number or the customer's name."""
        wanted = text.casefold().strip()
        return [
            order
            for order in self._orders.values()
            if wanted and (wanted in order.number.casefold() or wanted in order.name.casefold())
        ]

    def take(self, order: wire.Order) -> None:
        """Believe the hub's answer at once; an older one than is known is left aside."""
        known = self._orders.get(order.id)
        if known is None or order.version >= known.version:
            self._orders[order.id] = order
            self.changed.emit()

    def refresh(self) -> None:
        private = self._device.files.private
        if private is None:
            return
        store = self._device.files.identity.store
        self._device.background.query(
            partial(orders, private, store), self._show, self._device.report
        )

    def _replicated(self, changes: frozenset[tuple[str, str]]) -> None:
        if any(kind == "order" for _, kind in changes):
            self.refresh()

    def _show(self, found: Sequence[wire.Order]) -> None:
        before, first = self._orders, not self._read
        self._read = True
        self._orders = {
            order.id: known
            if (known := before.get(order.id)) and known.version > order.version
            else order
            for order in found
        }
        self.changed.emit()
        if not first:
            for order in found:
                if order.id not in before and order.state == "placed":
                    self.arrived.emit(order)
