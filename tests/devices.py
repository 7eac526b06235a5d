"""Device folders for tests: enrolled and filled with a small catalogue, without any hub."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import msgspec
from argon2 import PasswordHasher

from sync import keys, wire
from sync.store import feed
from sync.store.cursors import cursor
from sync.store.files import DeviceFiles
from sync.store.identity import DEVICE_KEY, Identity, save_identity

HUB_EPOCH = "hub-1"
NOW = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)
# Weak on purpose: a PIN check in a test takes no time, and the verifier says its own parameters.
_HASHER = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)


def make_device(
    folder: Path,
    *,
    role: wire.Role = "till",
    store: str = "mitte",
    code: str = "M2",
    name: str = "Till 1",
    hub: str = "http://127.0.0.1:9",
    hub_public_key: str = "",
) -> DeviceFiles:
    """An enrolled device's empty files; the hub it names does not answer."""
    folder.mkdir(parents=True, exist_ok=True)
    keys.save(keys.generate(), folder / DEVICE_KEY)
    save_identity(
        folder,
        Identity(
            device=f"device-{code.lower()}",
            code=code,
            role=role,
            store=store,
            name=name,
            hub=hub,
            hub_public_key=hub_public_key or keys.public_text(keys.generate()),
        ),
    )
    return DeviceFiles.open(folder, private=role != "kiosk")


def filled_device(folder: Path, shop: "Shop | None" = None, **device: str) -> DeviceFiles:
    """A device as after its first fill: `make_device` with a `Shop` taken in."""
    files = make_device(folder, **device)  # type: ignore[arg-type]  # role is one of its texts
    fill(files, shop or small_shop())
    return files


@dataclass
class Shop:
    """What a device replicates; change it freely before `fill`, and again to fill anew."""

    categories: list[wire.Category] = field(default_factory=list)
    products: list[wire.Product] = field(default_factory=list)
    reviews: list[wire.Review] = field(default_factory=list)
    devices: list[wire.DeviceKey] = field(default_factory=list)
    stores: list[wire.Store] = field(default_factory=list)
    prices: dict[str, list[wire.Price]] = field(default_factory=dict)  # by store
    stock: dict[str, list[wire.Stock]] = field(default_factory=dict)  # by store
    staff: list[wire.StaffMember] = field(default_factory=list)
    orders: list[wire.Order] = field(default_factory=list)


def fill(files: DeviceFiles, shop: Shop) -> None:
    """Take a shop in, as replication would; the staff scope only where there is a place for it."""
    rows: list[tuple[str, str, wire.Message]] = [
        *(("category", each.id, each) for each in shop.categories),
        *(("product", each.id, each) for each in shop.products),
        *(("review", each.id, each) for each in shop.reviews),
        *(("device", each.id, each) for each in shop.devices),
    ]
    take(files, "chain", rows)
    for store in shop.stores:
        take(
            files,
            f"store:{store.id}",
            [
                ("store", store.id, store),
                *(("price", each.variant, each) for each in shop.prices.get(store.id, ())),
                *(("stock", each.variant, each) for each in shop.stock.get(store.id, ())),
            ],
        )
    if files.private is not None:
        take(
            files,
            f"staff:{files.identity.store}",
            [
                *(("staff", each.id, each) for each in shop.staff),
                *(("order", each.id, each) for each in shop.orders),
            ],
        )


def take(
    files: DeviceFiles,
    scope: str,
    rows: Iterable[tuple[str, str, wire.Message | None]],
    *,
    mark: wire.Mark | None = None,
) -> feed.Taken:
    """Take in one page of (kind, key, message); None for the message is a tombstone."""
    return feed.apply(files, page(files, scope, rows, mark=mark))


def page(
    files: DeviceFiles,
    scope: str,
    rows: Iterable[tuple[str, str, wire.Message | None]],
    *,
    mark: wire.Mark | None = None,
    more: bool = False,
) -> wire.Page:
    """The page that follows what the device has taken in of this scope."""
    after = cursor(feed.engine_of(files, scope), scope).position
    changes = [
        wire.Change(after + number, kind, key, msgspec.Raw(msgspec.json.encode(body)))
        for number, (kind, key, body) in enumerate(rows, 1)
    ]
    return wire.Page(
        hub_epoch=HUB_EPOCH,
        scope=scope,
        after=after,
        through=after + len(changes),
        more=more,
        rows=changes,
        mark=mark,
    )


def verifier(pin: str) -> str:
    """An argon2 verifier of a PIN, as staff rows carry it."""
    return _HASHER.hash(pin)


def small_shop() -> Shop:
    """Five products of a plainly fictional shop in two stores and online, with staff.

    Variants: MUG-CLAY, MUG-SEA (a product with two colours), PLATE, SOUP-PLATE, LAMP (on sale),
    VOUCHER (digital). GTINs are of GS1's restricted range 200-299, for use within a company.
    """
    colours = wire.Option(
        id="colour",
        name={"en": "Colour", "de": "Farbe"},
        values=[
            wire.OptionValue(id="clay", name={"en": "Clay", "de": "Ton"}, swatch="#b5651d"),
            wire.OptionValue(id="sea", name={"en": "Sea", "de": "Meer"}, swatch="#2e8b8b"),
        ],
    )
    return Shop(
        categories=[
            wire.Category(id="table", name={"en": "Table", "de": "Tisch"}, position=1),
            wire.Category(
                id="cups", name={"en": "Cups", "de": "Becher"}, parent="table", position=1
            ),
            wire.Category(
                id="plates", name={"en": "Plates", "de": "Teller"}, parent="table", position=2
            ),
            wire.Category(id="light", name={"en": "Light", "de": "Licht"}, position=2),
        ],
        products=[
            wire.Product(
                id="mug",
                name={"en": "Stoneware mug", "de": "Steingut-Becher"},
                summary={"en": "Holds a third of a litre", "de": "Fasst ein Drittel Liter"},
                brand="Demo Pottery",
                kind="variable",
                categories=["cups"],
                tags=["coffee", "tea"],
                options=[colours],
                variants=[
                    wire.Variant(
                        id="mug-clay",
                        sku="MUG-CLAY",
                        gtin="02000000000015",
                        name={"en": "Stoneware mug, clay", "de": "Steingut-Becher, Ton"},
                        options={"colour": "clay"},
                    ),
                    wire.Variant(
                        id="mug-sea",
                        sku="MUG-SEA",
                        gtin="02000000000022",
                        name={"en": "Stoneware mug, sea", "de": "Steingut-Becher, Meer"},
                        options={"colour": "sea"},
                    ),
                ],
                popularity=90,
            ),
            _simple(
                "plate", {"en": "Dinner plate", "de": "Essteller"}, "02000000000039", "plates", 50
            ),
            _simple(
                "soup-plate",
                {"en": "Soup plate", "de": "Suppenteller"},
                "02000000000046",
                "plates",
                40,
            ),
            _simple(
                "lamp", {"en": "Paper lamp", "de": "Papierleuchte"}, "02000000000053", "light", 70
            ),
            wire.Product(
                id="voucher",
                name={"en": "Gift voucher", "de": "Gutschein"},
                kind="digital",
                sold="online",
                variants=[wire.Variant(id="voucher", sku="VOUCHER")],
                popularity=5,
            ),
        ],
        reviews=[
            wire.Review(
                id="r1",
                product="mug",
                stars=5,
                title="Keeps warm",
                text="A mug for long mornings.",
                author="Customer 1042",
                date="2026-01-10",
                verified=True,
                helpful=3,
            ),
            wire.Review(
                id="r2",
                product="mug",
                stars=4,
                title="Schön",
                text="Liegt gut in der Hand.",
                language="de",
                author="Customer 1043",
                date="2026-02-01",
            ),
        ],
        stores=[
            _store("mitte", "Demo Store Mitte", [wire.Nearby(store="hafen", metres=2400)]),
            _store("hafen", "Demo Store Hafen", [wire.Nearby(store="mitte", metres=2400)]),
            _store("online", "Demo Store Online", []),
        ],
        prices={
            store: [
                wire.Price(variant="mug-clay", regular=1490),
                wire.Price(variant="mug-sea", regular=1490),
                wire.Price(variant="plate", regular=1250),
                wire.Price(variant="soup-plate", regular=1150),
                wire.Price(variant="lamp", regular=5900, sale=4900, lowest=5500),
                wire.Price(variant="voucher", regular=2500),
            ]
            for store in ("mitte", "hafen", "online")
        },
        stock={
            "mitte": [
                wire.Stock(variant="mug-clay", on_hand=8, aisle="A", shelf="3"),
                wire.Stock(variant="mug-sea", on_hand=0),
                wire.Stock(variant="plate", on_hand=24, reserved=2),
                wire.Stock(variant="soup-plate", on_hand=5),
                wire.Stock(variant="lamp", on_hand=1),
            ],
            "hafen": [
                wire.Stock(variant="mug-clay", on_hand=2),
                wire.Stock(variant="mug-sea", on_hand=6),
            ],
            "online": [wire.Stock(variant="mug-sea", on_hand=40)],
        },
        staff=[
            _member("cashier-1", "Cashier 1", "cashier", "1111"),
            _member("cashier-2", "Cashier 2", "cashier", "2222"),
            _member("fulfilment-1", "Fulfilment 1", "fulfilment", "3333"),
            _member("supervisor-1", "Supervisor 1", "supervisor", "8888"),
            _member("manager-1", "Manager 1", "manager", "9999"),
        ],
    )


def make_sale(number: str, quantities: Mapping[str, int], **changes: object) -> wire.Sale:
    """A cash sale at 10.00 a piece with 19 % included: valid on its own, whatever is sold."""
    lines = [
        _line(f"l{place}", variant, quantity)
        for place, (variant, quantity) in enumerate(quantities.items(), 1)
    ]
    total = sum(line.paid for line in lines)
    tax = sum(line.tax for line in lines)
    sale = wire.Sale(
        id=f"sale-{number}",
        number=number,
        store="mitte",
        device="device-m2",
        staff="cashier-1",
        staff_name="Cashier 1",
        at="2026-03-02T11:00:00",
        currency="EUR",
        tax_mode="inclusive",
        lines=lines,
        subtotal=total,
        discount=0,
        taxes=[wire.TaxRow(rate="19", net=total - tax, tax=tax, gross=total)],
        total=total,
        tenders=[wire.Tender(type="cash", tendered=total, applied=total)],
    )
    return msgspec.structs.replace(sale, **changes)


def _line(line: str, variant: str, quantity: int) -> wire.Line:
    unit, tax = 1000, 160
    return wire.Line(
        line=line,
        variant=variant,
        product=variant,
        name=variant,
        quantity=quantity,
        unit_price=unit,
        listed=unit * quantity,
        amount=unit * quantity,
        tax_rate="19",
        tax=tax * quantity,
        paid=unit * quantity,
        units=[unit] * quantity,
        unit_tax=[tax] * quantity,
    )


def _simple(
    id: str,  # noqa: A002
    name: wire.Texts,
    gtin: str,
    category: str,
    popularity: int,
) -> wire.Product:
    variant = wire.Variant(id=id, sku=id.upper(), gtin=gtin, name=name)
    return wire.Product(
        id=id, name=name, categories=[category], variants=[variant], popularity=popularity
    )


def _store(id: str, name: str, nearby: list[wire.Nearby]) -> wire.Store:  # noqa: A002
    return wire.Store(
        id=id,
        name=name,
        chain="Musterhaus",
        address=["Demo Street 1", "00000 Demo Town"],
        time_zone="Europe/Berlin",
        tax_rates=[
            wire.TaxRate(category="standard", rate="19"),
            wire.TaxRate(category="reduced", rate="7"),
        ],
        hours=[
            *(wire.Hours(day=day, opens="09:00", closes="20:00") for day in range(1, 7)),
            wire.Hours(day=7),
        ],
        nearby=nearby,
        receipt_header=[name, "Demo Street 1"],
        receipt_footer={"en": "Thank you", "de": "Vielen Dank"},
        places=["A1", "A2", "B1"],
    )


def _member(id: str, name: str, role: str, pin: str) -> wire.StaffMember:  # noqa: A002
    member = {"id": id, "name": name, "role": role, "pin": verifier(pin)}
    return msgspec.convert(member, wire.StaffMember)
