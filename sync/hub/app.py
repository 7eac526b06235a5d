"""`tresen-hub`: the hub's composition root and command line."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Literal

import platformdirs
import typer

from sync.hub import logs
from sync.hub.hub import Hub
from sync.keys import BadKey
from sync.sqlite import DamagedFile, NewerFile

app = typer.Typer(
    name="tresen-hub",
    help="The central service of one retailer.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
devices_app = typer.Typer(help="Kiosks, tills and pickup desks.", no_args_is_help=True)
import_app = typer.Typer(help="Take over goods and reviews from files.", no_args_is_help=True)
app.add_typer(devices_app, name="devices")
app.add_typer(import_app, name="import")

Data = Annotated[Path, typer.Option("--data", help="The hub's folder: database, key, pictures.")]
Role = Literal["kiosk", "till", "desk"]

_DATA = Path(
    os.environ.get("TRESEN_HUB_DATA", "") or platformdirs.user_data_path("tresen", False) / "hub"
)


def main() -> None:
    logs.begin()
    app()


@contextmanager
def _hub(data: Path) -> Iterator[Hub]:
    """The hub of a folder, closed again; what a person can mend is one sentence, not a trace."""
    try:
        hub = Hub.open(data)
    except (NewerFile, DamagedFile, BadKey, OSError) as error:
        raise _failed(str(error)) from error
    try:
        yield hub
    finally:
        hub.close()


def _failed(sentence: str) -> typer.Exit:
    print(sentence, file=sys.stderr)
    return typer.Exit(1)


@app.command()
def serve(
    data: Data = _DATA,
    host: str = "127.0.0.1",
    port: int = 8400,
    tls_cert: Annotated[Path | None, typer.Option(help="Certificate chain, PEM.")] = None,
    tls_key: Annotated[Path | None, typer.Option(help="Its private key, PEM.")] = None,
) -> None:
    """Serve the shop's devices until stopped."""
    # Imported here: the other commands need no web server and start faster without it.
    from sync.hub.server import Address, CannotServe
    from sync.hub.server import serve as serve_hub

    address = Address(host, port, tls_cert, tls_key)
    try:
        address.check()
        with _hub(data) as hub:
            serve_hub(hub, address)
    except CannotServe as error:
        raise _failed(str(error)) from error


@devices_app.command("enrol")
def enrol_device(
    role: Annotated[Role, typer.Option()],
    store: Annotated[str, typer.Option(help="Id of the store it stands in.")],
    name: Annotated[str, typer.Option(help='What people call it: "Till 1".')] = "",
    data: Data = _DATA,
) -> None:
    """Print a one-time code, good for ten minutes, that enrols one device."""
    from sync.hub.enrolment import invite
    from sync.hub.store.catalogue import UnknownStore

    with _hub(data) as hub:
        try:
            code = invite(hub.database, hub.secrecy, role=role, store=store, name=name)
        except UnknownStore as error:
            raise _failed(str(error)) from error
        print(f"{code}-{hub.fingerprint}")


@devices_app.command("list")
def list_devices(data: Data = _DATA) -> None:
    """Print every device: code, role, store, name, since when, state."""
    from sync.hub.store import devices

    with _hub(data) as hub, hub.database.read() as connection:
        for device in devices.every(connection):
            state = f"revoked {device.revoked_at}" if device.revoked_at else "active"
            columns = (device.code, device.role, device.store, device.name, device.enrolled_at)
            print("\t".join((*columns, state, device.id)))


@devices_app.command("revoke")
def revoke_device(
    device: Annotated[str, typer.Argument(help="Its code (M1) or its id.")], data: Data = _DATA
) -> None:
    """Bar a device for good: it reads nothing more, and what it sends is kept aside."""
    from sync.hub.store import devices

    with _hub(data) as hub, hub.database.write() as write:
        found = devices.by_code(write.connection, device.upper())
        found = found or devices.find(write.connection, device)
        if found is None:
            raise _failed(f"There is no device {device!r}.")
        if not found.revoked_at:
            devices.revoke(write, found)
        print(f"{found.code} is revoked.")


@import_app.command("woocommerce")
def import_woocommerce(
    file: Annotated[Path, typer.Argument(help="WooCommerce's product export, CSV.")],
    store: Annotated[str, typer.Option(help="Id of the store that gets prices and stock.")],
    language: Annotated[str, typer.Option(help="The language its texts are in.")] = "en",
    fetch_images: Annotated[bool, typer.Option(help="Fetch pictures by their address.")] = False,
    data: Data = _DATA,
) -> None:
    """Take over products; a second time only what differs. Works while the hub serves."""
    from sync.connectors.pictures import fetch_over
    from sync.connectors.table import CannotRead
    from sync.connectors.woocommerce_csv import ImportOptions, read_products
    from sync.http import Http
    from sync.hub.importing import held_pictures, known_carriers, take_over
    from sync.hub.store.catalogue import UnknownStore, require_store

    with _hub(data) as hub, Http(anywhere=True) as http:
        try:
            with hub.database.read() as connection:
                settings = require_store(connection, store)
            options = ImportOptions(
                store=store,
                language=language,
                currency=settings.currency,
                fetch=fetch_over(http) if fetch_images else None,
                held=held_pictures(hub),
                carriers=known_carriers(hub),
            )
            print(take_over(hub, read_products(file, options), file.name))
        except (UnknownStore, CannotRead) as error:
            raise _failed(str(error)) from error


@import_app.command("reviews")
def import_reviews(
    file: Annotated[Path, typer.Argument(help="Reviews, CSV.")], data: Data = _DATA
) -> None:
    """Take over reviews; a second time only what differs."""
    from sync.connectors.reviews_csv import read_reviews
    from sync.connectors.table import CannotRead
    from sync.hub.importing import known_skus, take_over

    with _hub(data) as hub:
        try:
            print(take_over(hub, read_reviews(file, known_skus(hub)), file.name))
        except CannotRead as error:
            raise _failed(str(error)) from error


@app.command()
def demo(data: Data = _DATA) -> None:
    """Make the demo shop, or what is missing of it, and print what to try."""
    from datetime import date

    from sync.hub.demo.build import demo_shop
    from sync.hub.demo.entries import frame
    from sync.hub.handout import handout
    from sync.hub.history import plant_history
    from sync.hub.seeding import plant

    shop = demo_shop(date.today())
    with _hub(data) as hub:
        plant(hub, shop)
        plant_history(hub, shop)
        pins = {member.name: member.pin for member in frame().staff}
        print(handout(hub, shop, shop.stores[0].settings.id, pins))


@app.command()
def verify(data: Data = _DATA) -> None:
    """Check that journals, numbers, sums, stock and points are sound; exit 1 if they are not."""
    from sync.hub.verify import verify as checks

    sound = True
    if not (data / "hub.db").exists():
        raise SystemExit(f"tresen-hub verify: there is no hub in {data}")
    with _hub(data) as hub:
        for checked in checks(hub.database):
            print(checked)
            sound = sound and not checked.faults
    if not sound:
        raise typer.Exit(1)


@app.command()
def quote(
    lines: Annotated[bool, typer.Option("--lines", help="A case on each line of it.")] = False,
) -> None:
    """Price the case on standard input; the result, also of a wrong case, goes to the output.

    With --lines each line is a case, and each is answered at once by one line.
    """
    from sync.shop.pricing import quote_json

    for case in sys.stdin.buffer if lines else [sys.stdin.buffer.read()]:
        print(quote_json(case), flush=True)


if __name__ == "__main__":
    main()
