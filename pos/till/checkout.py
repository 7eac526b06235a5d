"""Closing a sale: the journal first, then the drawer and the receipt, which may fail and wait."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

import msgspec

from pos.receipts.printing import Receipts
from pos.shell.device import Device
from sync import wire
from sync.ids import new_id
from sync.shop import receipt_code
from sync.shop.sale import SaleRecord
from sync.store.files import DeviceFiles

Closed = Callable[[wire.Sale], None]
Failed = Callable[[BaseException], None]


class Checkout:
    """Turns what was sold and paid into a numbered, journalled sale, and prints it."""

    def __init__(self, device: Device, receipts: Receipts) -> None:
        self._device = device
        self._receipts = receipts

    def close(
        self,
        record: SaleRecord,
        staff: wire.StaffMember,
        order_number: str,
        done: Closed,
        failed: Failed,
    ) -> None:
        """`done` gets the sale once nothing can lose it; `failed` when nothing has happened."""
        sale = partial(
            sale_of,
            record,
            files=self._device.files,
            staff=staff,
            at=self._device.local_time(),
            language=self._device.languages.code,
        )
        self._device.background.change(
            partial(self._write, sale), partial(self._closed, order_number, done), failed
        )

    def reprint(
        self, number: str, staff: wire.StaffMember, done: Callable[[bool], None], failed: Failed
    ) -> None:
        """Print a marked copy of one of this till's sales; `done` says whether it was found."""
        self._device.background.change(
            partial(self._note_reprint, number, staff, self._device.local_time()),
            partial(self._print_copy, done),
            failed,
        )

    def _write(self, sale: Callable[[str], wire.Sale]) -> tuple[wire.Sale, str]:
        files = self._device.files
        written = files.journal.commit_sale(sale)
        return written, code_of(files, written)

    def _closed(self, order_number: str, done: Closed, written: tuple[wire.Sale, str]) -> None:
        sale, code = written
        if any(tender.type == "cash" for tender in sale.tenders):
            self._receipts.open_drawer()
        store = self._device.store
        if store is not None:
            self._receipts.sale(
                sale, store, code=code, till=self._device.files.identity.name, order=order_number
            )
        done(sale)

    def _note_reprint(
        self, number: str, staff: wire.StaffMember, at: datetime
    ) -> tuple[wire.Sale, str] | None:
        files = self._device.files
        sale = files.journal.find_sale(number)
        if sale is None:
            return None
        files.journal.append(
            "reprinted",
            1,
            wire.Reprinted(
                store=files.identity.store, staff=staff.id, at=at.isoformat(), number=sale.number
            ),
        )
        return sale, code_of(files, sale)

    def _print_copy(
        self, done: Callable[[bool], None], found: tuple[wire.Sale, str] | None
    ) -> None:
        store = self._device.store
        if found is not None and store is not None:
            sale, code = found
            till = self._device.files.identity.name
            self._receipts.sale(sale, store, code=code, till=till, copy=True)
        done(found is not None)


def sale_of(
    record: SaleRecord,
    number: str,
    *,
    files: DeviceFiles,
    staff: wire.StaffMember,
    at: datetime,
    language: str,
) -> wire.Sale:
    """The sale as it is journalled: the record with its number, who, where and when."""
    plain = {
        name: getattr(record, name)
        for name in ("currency", "tax_mode", "subtotal", "discount", "total", "cash_rounding",
                     "change", "customer", "order")
    }  # fmt: skip
    return wire.Sale(
        id=new_id(),
        number=number,
        store=files.identity.store,
        device=files.identity.device,
        staff=staff.id,
        staff_name=staff.name,
        at=at.isoformat(),
        language=language,
        lines=lines_of(record.lines),
        taxes=msgspec.convert(record.taxes, list[wire.TaxRow], from_attributes=True),
        tenders=msgspec.convert(record.tenders, list[wire.Tender], from_attributes=True),
        **plain,
    )


def lines_of(lines: object) -> list[wire.Line]:
    """Recorded lines as messages."""
    return msgspec.convert(lines, list[wire.Line], from_attributes=True)


def code_of(files: DeviceFiles, sale: wire.Sale) -> str:
    """The signed code that a receipt carries, so that any till can prove it genuine."""
    record = files.journal.record(sale.number)
    if record is None:
        raise LookupError(f"{sale.number} is not in this device's journal")
    body = receipt_code.body(
        receipt_code.Receipt(
            number=sale.number,
            sale=sale.id,
            at=datetime.fromisoformat(sale.at),
            total=sale.total,
            currency=sale.currency,
            record_hash=bytes.fromhex(record.hash)[: receipt_code.HASH_BYTES],
            units=tuple(tuple(line.units) for line in sale.lines),
        )
    )
    return receipt_code.encode(body, files.sign(body))
