"""The store's orders as this desk knows them: replicated, or newer by the hub's own answer."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal
from sqlalchemy import Engine

from pos.shell.device import Device
from sync import wire
from sync.store.catalogue import variants
from sync.store.orders import orders
from sync.store.staff import staff


@dataclass(frozen=True, slots=True)
class _Reading:
    orders: Sequence[wire.Order]
    goods: dict[str, wire.Variant]
    staff: dict[str, str]


class OrderBook(QObject):
    """Every order by its id. `arrived` carries those that were not known before; `renamed` says
    that goods or people are called otherwise now, though no order changed."""

    changed = Signal()
    renamed = Signal()
    arrived = Signal(list)

    def __init__(self, device: Device) -> None:
        super().__init__()
        self._device = device
        self._orders: dict[str, wire.Order] = {}
        self._goods: dict[str, wire.Variant] = {}
        self._staff: dict[str, str] = {}
        self._read = False
        self._complete = False  # was the shop's first copy whole when the orders were last read?
        device.replication.changed.connect(self._replicated)
        device.replication.statusChanged.connect(self._status_changed)

    @property
    def read(self) -> bool:
        """Has the first reading been answered?"""
        return self._read

    def all(self) -> list[wire.Order]:
        return list(self._orders.values())

    def find(self, order: str) -> wire.Order | None:
        return self._orders.get(order)

    def goods(self, variant: str) -> wire.Variant | None:
        """What is sold, as the catalogue has it now; None for what it no longer has."""
        return self._goods.get(variant)

    def age(self, variant: str) -> int:
        """The age that buying this needs; 0 for none."""
        goods = self._goods.get(variant)
        return goods.min_age if goods else 0

    @property
    def ages(self) -> dict[str, int]:
        return {variant: goods.min_age for variant, goods in self._goods.items()}

    def name(self, staff: str) -> str:
        """Who a member of staff is; empty for somebody of elsewhere."""
        return self._staff.get(staff, "")

    def take(self, order: wire.Order) -> None:
        """Believe the hub's answer at once; an older one than is known is left aside."""
        known = self._orders.get(order.id)
        if known is None or order.version > known.version:
            self._orders[order.id] = order
            self.changed.emit()

    def refresh(self) -> None:
        files = self._device.files
        assert files.private is not None, "a desk has orders"
        self._device.background.query(
            partial(_read, files.private, files.cache, files.identity.store),
            self._show,
            self._device.report,
        )

    def _replicated(self, changes: frozenset[tuple[str, str]]) -> None:
        if any(kind in ("order", "staff", "product") for _, kind in changes):
            self.refresh()

    def _status_changed(self) -> None:
        if self._device.replication.status.filled and not self._complete:
            self.refresh()

    def _show(self, found: _Reading) -> None:
        before, was_complete = self._orders, self._complete
        self._read = True
        self._complete = self._device.replication.status.filled
        renamed = (found.goods, found.staff) != (self._goods, self._staff)
        self._goods, self._staff = found.goods, found.staff
        self._orders = {order.id: _newer(before.get(order.id), order) for order in found.orders}
        self.changed.emit()
        if renamed:
            self.renamed.emit()
        new = [
            order
            for order in self._orders.values()
            if order.id not in before and order.state == "placed"
        ]
        if was_complete and new:
            self.arrived.emit(new)


def _newer(known: wire.Order | None, replicated: wire.Order) -> wire.Order:
    return known if known and known.version > replicated.version else replicated


def _read(private: Engine, cache: Engine, store: str) -> _Reading:
    found = orders(private, store)
    wanted = {line.line.variant for order in found for line in order.lines}
    goods = {id_: each.variant for id_, each in variants(cache, wanted).items()}
    return _Reading(found, goods, {member.id: member.name for member in staff(private)})
