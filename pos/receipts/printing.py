"""Printing as the till and the kiosk use it: one call for each page, none of which waits.

receipts = open_receipts("escpos+tcp://192.0.2.7", file=folder / "spool.db", …)
receipts.sale(sale, store, code=code)      # after the journal has taken the sale
receipts.open_drawer()
receipts.status.offered                    # what a person must decide about
receipts.close()
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from pos.devices.address import AddressProblem, parse
from pos.devices.spool import Patience, Spool, SpoolStatus
from pos.devices.transport_tcp import TcpPrinter
from pos.receipts import parts
from pos.receipts.escpos import Renderer, UnknownProfile
from pos.receipts.layout import Layout, OpenDrawer, Text, decode, encode
from pos.receipts.pickup import pickup_slip
from pos.receipts.refund import return_slip
from pos.receipts.sale import sale_receipt
from pos.receipts.words import Catalogue
from sync.wire import Order, Return, Sale, Store


@dataclass(frozen=True)
class _Device:
    spool: Spool
    renderer: Renderer


class Receipts:
    """The pages of this shop and the printer they go to.

    Every method returns at once and raises nothing about the printer; what became of a page
    is in `status`. A page is printed once: asked for again with the same number it is left
    alone, unless `copy` is set, which marks it.
    """

    def __init__(self, catalogue: Catalogue, device: _Device | None) -> None:
        self._catalogue = catalogue
        self._device = device

    @property
    def present(self) -> bool:
        """Whether this device has a printer at all; without one nothing is printed or kept."""
        return self._device is not None

    @property
    def status(self) -> SpoolStatus:
        return self._device.spool.status if self._device else SpoolStatus()

    def sale(
        self,
        sale: Sale,
        store: Store,
        *,
        code: str = "",
        till: str = "",
        order: str = "",
        promotions: Mapping[str, str] | None = None,
        copy: bool = False,
    ) -> None:
        """A sale's receipt, in the sale's language. Arguments as of `sale.sale_receipt`."""
        words = self._catalogue.words(sale.language, store.language)
        layout = sale_receipt(
            sale, store, words, code=code, till=till, order=order, promotions=promotions
        )
        self._print(layout, "receipt", sale.number, copy)

    def refund(self, refund: Return, store: Store, *, till: str = "", copy: bool = False) -> None:
        """A return's slip, in the language of the return."""
        words = self._catalogue.words(refund.language, store.language)
        self._print(return_slip(refund, store, words, till=till), "return", refund.number, copy)

    def pickup(self, order: Order, store: Store, *, pickup_code: str, copy: bool = False) -> None:
        """A pickup order's slip, in the shopper's language. Keep the jobs in memory for these."""
        words = self._catalogue.words(order.language, store.language)
        layout = pickup_slip(order, store, words, pickup_code=pickup_code)
        self._print(layout, "pickup", order.number, copy)

    def open_drawer(self) -> None:
        """Open the cash drawer now; where the printer does not answer, it stays closed."""
        if self._device:
            pulse = self._device.renderer.render(Layout(rows=(OpenDrawer(),)))
            self._device.spool.open_drawer(pulse)

    def try_out(self, language: str) -> None:
        """A short page that shows whether the printer works."""
        words = self._catalogue.words(language)
        text = words.translate("Receipt", "This printer works.")
        layout = Layout(rows=(Text(text=text, align="center", size="large"), *parts.end()))
        self._print(layout, "test", "test", True)

    def copy(self, number: int) -> None:
        """Print an offered job, by its number, as a marked copy."""
        if self._device:
            self._device.spool.copy(number)

    def dismiss(self, number: int) -> None:
        """Close an offered job: it came out after all, or nobody wants it."""
        if self._device:
            self._device.spool.dismiss(number)

    def forget(self) -> None:
        """Drop what is not at the printer yet: at a kiosk, when its shopper has gone."""
        if self._device:
            self._device.spool.forget()

    def close(self) -> None:
        if self._device:
            self._device.spool.close()

    def _print(self, layout: Layout, kind: str, key: str, copy: bool) -> None:
        if self._device:
            self._device.spool.print(encode(layout), kind, key, copy=copy)


def open_receipts(
    printer: str,
    *,
    file: Path | None,
    translations: Path,
    changed: Callable[[SpoolStatus], None],
    report: Callable[[BaseException], None],
    patience: Patience | None = None,
) -> Receipts:
    """Wire printing up. AddressProblem, with a sentence for a person, where `printer` is wrong.

    `printer` is the line of settings, empty for none. `file` keeps jobs over a restart (the
    till's `spool.db`); None keeps them in memory, as a kiosk must, whose slips carry pickup
    codes. `translations` holds the compiled language files. `changed` is called on the
    spool's thread with each new status: hand it to the window's thread by a signal.
    """
    catalogue = Catalogue(translations)
    if not printer:
        return Receipts(catalogue, None)
    address = parse(printer)
    try:
        renderer = Renderer(address.profile, address.width)
    except UnknownProfile as error:
        raise AddressProblem(f"printer {printer!r}: {error}") from error

    def render(document: bytes, copy: bool) -> bytes:
        layout = decode(document)
        return renderer.render(layout.as_copy() if copy else layout)

    spool = Spool(file, TcpPrinter(address), render, changed, report, patience=patience)
    spool.start()
    return Receipts(catalogue, _Device(spool, renderer))
