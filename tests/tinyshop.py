"""The smallest shop that has everything: two stores, five products, staff, customers.

Amounts are EUR cents, tax included. Every store has plenty of everything, so that tests of one
module can share a hub.
"""

from datetime import date

from argon2 import PasswordHasher

from sync import wire
from sync.hub.demo.shop import CustomerSeed, Shop, StoreSeed

MUG, MUG_BLUE, BOWL, BOOK, TRAY = "v-mug-clay", "v-mug-blue", "v-bowl", "v-book", "v-tray"
PRICES = {MUG: 1290, MUG_BLUE: 1290, BOWL: 899, BOOK: 2400, TRAY: 3950}
SALE = {TRAY: 2950}  # reduced, always
GTIN = {
    MUG: "04012345000016",
    MUG_BLUE: "04012345000023",
    BOWL: "04012345000030",
    BOOK: "09783161484100",
    TRAY: "04012345000054",
}
PIECES = 500
PINS = {"cashier": "1111", "fulfilment": "3333", "supervisor": "8888", "manager": "9999"}

CUSTOMER = CustomerSeed(
    id="c-1",
    name="Customer 1",
    card="TC0000000001",
    phone="+493023125001",
    email="customer.1@example.com",
    tier="silver",
    points=100,
    since=date(2024, 5, 1),
    language="en",
    consent=True,
)

# Weak on purpose: a test signs in often.
_hasher = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)


def tiny_shop() -> Shop:
    return Shop(
        categories=(
            wire.Category(id="kitchen", name={"en": "Kitchen", "de": "Küche"}),
            wire.Category(id="books", name={"en": "Books", "de": "Bücher"}, position=1),
        ),
        products=(
            _mug(),
            _product("p-bowl", BOWL, "Bowl", "Schale"),
            _product("p-book", BOOK, "Cookbook", "Kochbuch", category="books", tax="reduced"),
            _product("p-tray", TRAY, "Tray", "Tablett"),
        ),
        reviews=(
            wire.Review(
                id="r-1",
                product="p-mug",
                stars=5,
                title="Sturdy",
                text="Survived the dishwasher.",
                author="Reviewer 1",
                date="2026-01-10",
            ),
        ),
        stores=(
            _store("mitte", "Demo Store Mitte", near="hafen"),
            _store("hafen", "Demo Store Hafen", near="mitte"),
            _store("online", "Online", near=""),
        ),
        customers=(CUSTOMER,),
        orders=(),
        purchases=(),
        images={},
    )


def _mug() -> wire.Product:
    colours = {"clay": ("Clay", "Ton", "#b5651d"), "blue": ("Blue", "Blau", "#2255aa")}
    return wire.Product(
        id="p-mug",
        name={"en": "Mug", "de": "Becher"},
        kind="variable",
        categories=["kitchen"],
        popularity=9,
        options=[
            wire.Option(
                id="colour",
                name={"en": "Colour", "de": "Farbe"},
                values=[
                    wire.OptionValue(id=id_, name={"en": en, "de": de}, swatch=swatch)
                    for id_, (en, de, swatch) in colours.items()
                ],
            )
        ],
        variants=[
            wire.Variant(
                id=variant,
                sku=variant.upper(),
                gtin=GTIN[variant],
                name={"en": f"Mug, {en.lower()}", "de": f"Becher, {de}"},
                options={"colour": id_},
            )
            for variant, (id_, (en, de, _)) in zip((MUG, MUG_BLUE), colours.items(), strict=True)
        ],
    )


def _product(
    id_: str, variant: str, en: str, de: str, *, category: str = "kitchen", tax: str = "standard"
) -> wire.Product:
    name = {"en": en, "de": de}
    return wire.Product(
        id=id_,
        name=name,
        categories=[category],
        variants=[
            wire.Variant(id=variant, sku=variant.upper(), gtin=GTIN[variant], name=name, tax=tax)
        ],
    )


def _store(id_: str, name: str, *, near: str) -> StoreSeed:
    return StoreSeed(
        settings=wire.Store(
            id=id_,
            name=name,
            chain="Musterhaus",
            address=["Musterstraße 1", "10115 Berlin"],
            time_zone="Europe/Berlin",
            tax_rates=[
                wire.TaxRate(category="standard", rate="19"),
                wire.TaxRate(category="reduced", rate="7"),
            ],
            hours=[wire.Hours(day=day, opens="09:00", closes="20:00") for day in range(1, 7)],
            nearby=[wire.Nearby(store=near, metres=900)] if near else [],
            receipt_footer={"en": "Demo"},
            places=["A1", "A2", "B1"],
        ),
        prices=tuple(
            wire.Price(variant=variant, regular=price, sale=SALE.get(variant))
            for variant, price in PRICES.items()
        ),
        stock=tuple(
            wire.Stock(variant=variant, on_hand=PIECES, aisle="1", shelf=str(number))
            for number, variant in enumerate(PRICES, start=1)
        ),
        staff=() if id_ == "online" else tuple(_staff(id_)),
    )


def _staff(store: str) -> list[wire.StaffMember]:
    roles: tuple[tuple[str, str], ...] = (
        ("cashier", "Cashier 1"),
        ("fulfilment", "Fulfilment 1"),
        ("supervisor", "Supervisor 1"),
        ("manager", "Manager 1"),
    )
    return [
        wire.StaffMember(
            id=f"{store}-{role}",
            name=name,
            role=role,  # type: ignore[arg-type]
            pin=_hasher.hash(PINS[role]),
        )
        for role, name in roles
    ]
