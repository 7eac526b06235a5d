"""Where the demo shop sells: settings, prices, stock and staff of each store."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from hashlib import sha256

from argon2 import PasswordHasher

from sync import wire
from sync.hub.demo.catalogue import Choice, choices, variant_id
from sync.hub.demo.chance import Chance
from sync.hub.demo.entries import Frame, ProductEntry, StaffEntry, StoreEntry
from sync.hub.demo.shop import StoreSeed

ONLINE = "online"
PLACES = [f"{row}-{number:02}" for row in "ABC" for number in range(1, 7)]  # A-01 to C-06
_RATES = [
    wire.TaxRate(category="standard", rate="19"),
    wire.TaxRate(category="reduced", rate="7"),
    wire.TaxRate(category="zero", rate="0"),
    wire.TaxRate(category="exempt", rate="exempt"),
]
_SHELVES = "ABCDEF"

# A PIN of four digits is found in no time whatever it costs to try one; these are printed in the
# README. So the verifiers are cheap, and their salts fixed, that the shop is always the same.
_VERIFIER = PasswordHasher(time_cost=2, memory_cost=8192, parallelism=1)


def stores(frame: Frame, entries: Sequence[ProductEntry], today: date) -> tuple[StoreSeed, ...]:
    prices = tuple(_prices(entries, today))
    staff = [_member(entry) for entry in frame.staff]
    aisles = {category.id: category.aisle for category in frame.categories}
    seeds = [
        StoreSeed(
            settings=_settings(frame, store),
            prices=prices,
            stock=tuple(_stock(entries, store, aisles)),
            staff=tuple(_at(member, store.id) for member in staff),
        )
        for store in frame.stores
    ]
    online = wire.Store(id=ONLINE, name=f"{frame.retailer} online", chain=frame.retailer,
                        time_zone="Europe/Berlin", tax_rates=_RATES)  # fmt: skip
    return (*seeds, StoreSeed(online, prices, tuple(_online_stock(entries))))


def _settings(frame: Frame, store: StoreEntry) -> wire.Store:
    days = [store.weekdays] * 5 + [store.saturday, store.sunday]
    return wire.Store(
        id=store.id,
        name=store.name,
        chain=frame.retailer,
        address=store.address,
        time_zone="Europe/Berlin",
        tax_rates=_RATES,
        hours=[
            wire.Hours(day=day, opens=opens, closes=closes)
            for day, (opens, closes) in enumerate(days, start=1)
        ],
        nearby=[
            wire.Nearby(store=other, metres=metres)
            for other, metres in sorted(store.nearby.items(), key=lambda item: item[1])
        ],
        receipt_header=[store.name, *store.address, *frame.receipt.lines],
        receipt_footer=frame.receipt.texts,
        places=PLACES,
    )


def _prices(entries: Iterable[ProductEntry], today: date) -> Iterable[wire.Price]:
    """One price list for the whole shop."""
    for entry in entries:
        for choice in choices(entry):
            yield _price(entry, choice, today)


def _price(entry: ProductEntry, choice: Choice, today: date) -> wire.Price:
    variant, regular, sale = variant_id(entry, choice), choice.price, entry.sale
    if sale is None or (sale.only and choice.colour not in sale.only):
        return wire.Price(variant=variant, regular=regular)
    return wire.Price(
        variant=variant,
        regular=regular,
        sale=_reduced(regular, sale.percent),
        sale_from=f"{today + timedelta(days=sale.from_)}T00:00:00",
        sale_to=f"{today + timedelta(days=sale.to)}T00:00:00",
        lowest=regular if sale.lowest == 100 else _reduced(regular, 100 - sale.lowest),
    )


def _reduced(price: int, percent: int) -> int:
    """So much less, at the nearest price that ends in 90 cents."""
    return (price * (100 - percent) // 100 - 40) // 100 * 100 + 90


def _stock(
    entries: Iterable[ProductEntry], store: StoreEntry, aisles: dict[str, int]
) -> Iterable[wire.Stock]:
    """What lies on the shelves; a store with more aisles holds more of everything."""
    for entry in entries:
        if entry.kind:
            continue
        aisle = (aisles[entry.category] - 1) % store.aisles + 1
        shelf = Chance("shelf", store.id, entry.id).pick(_SHELVES)
        for choice in choices(entry):
            variant = variant_id(entry, choice)
            chance = Chance("stock", store.id, variant)
            amount = 0
            if choice.colour not in entry.sold_out and not chance.happens(0.06):
                usual = _usual(choice) * store.aisles / 12 * (0.4 + 1.2 * chance.part())
                amount = chance.whole(1, 2) if chance.happens(0.1) else max(1, round(usual))
            yield wire.Stock(variant=variant, on_hand=amount, aisle=str(aisle), shelf=shelf)


def _online_stock(entries: Iterable[ProductEntry]) -> Iterable[wire.Stock]:
    for entry in entries:
        if entry.kind:
            continue
        for choice in choices(entry):
            variant = variant_id(entry, choice)
            chance = Chance("stock", ONLINE, variant)
            amount = 0 if chance.happens(0.04) else round(_usual(choice) * (2 + 6 * chance.part()))
            yield wire.Stock(variant=variant, on_hand=amount)


def _usual(choice: Choice) -> int:
    """How many of an article a large store keeps: many cups, few armchairs."""
    return min(30, max(3, 40000 // choice.price))


def _member(entry: StaffEntry) -> wire.StaffMember:
    salt = sha256(f"demo {entry.id}".encode()).digest()[:16]
    return wire.StaffMember(
        id=entry.id,
        name=entry.name,
        role=entry.role,
        pin=_VERIFIER.hash(entry.pin, salt=salt),
        language=entry.language,
    )


def _at(member: wire.StaffMember, store: str) -> wire.StaffMember:
    return wire.StaffMember(
        id=f"{store}-{member.id}",
        name=member.name,
        role=member.role,
        pin=member.pin,
        language=member.language,
    )
