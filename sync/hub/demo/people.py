"""Customers of the demo shop, what they bought before and what they ordered for pickup.

Phone numbers are from +49 171 39200 00 to 99, which the Bundesnetzagentur keeps free for films
("drama numbers"); mail addresses end in example.com (RFC 2606).
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal

from sync.hub.demo.chance import Chance
from sync.hub.demo.shop import CustomerSeed, LineSeed, OrderSeed, PurchaseSeed, StoreSeed
from sync.hub.demo.stores import ONLINE, PLACES

_FIRST, _COUNT = 1042, 40
_LANGUAGES = (("de", 55.0), ("en", 35.0), ("ru", 6.0), ("ja", 4.0))
_DAY = 24 * 60


def customers(today: date) -> tuple[CustomerSeed, ...]:
    """The first is the one to try things with: a regular with points, purchases and an order."""
    regular, *others = (_customer(_FIRST + i, i, today) for i in range(_COUNT))
    return (replace(regular, tier="gold", points=2140, language="en", consent=True), *others)


def _customer(number: int, index: int, today: date) -> CustomerSeed:
    chance = Chance("customer", number)
    points = int(4200 * chance.part() ** 2)
    return CustomerSeed(
        id=f"customer-{number}",
        name=f"Customer {number}",
        card=f"TC{number:010}",
        phone=f"+49171392{index:04}",
        email=f"customer{number}@example.com",
        tier="gold" if points > 2000 else "silver" if points > 600 else "",
        points=points,
        since=today - timedelta(days=chance.whole(40, 2400)),
        language=chance.weighted(_LANGUAGES),
        consent=chance.happens(0.6),
    )


@dataclass(frozen=True, slots=True)
class _Plan:
    """One order of every store's desk."""

    state: Literal["placed", "accepted", "picking", "ready"]
    payment: Literal["unpaid", "paid"]
    minutes_ago: int
    lines: int
    guest: bool = False
    channel: Literal["web", "app", "kiosk"] = "web"


_DESK = (
    _Plan("placed", "paid", 2, 3),
    _Plan("placed", "unpaid", 6, 2, guest=True, channel="kiosk"),
    _Plan("accepted", "paid", 14, 2, channel="app"),
    _Plan("picking", "paid", 21, 4),
    _Plan("ready", "paid", 75, 2),
    _Plan("ready", "unpaid", 2 * _DAY + 130, 1, guest=True),
    _Plan("ready", "paid", 4 * _DAY + 45, 3, channel="app"),
)
_COLLECTED_EACH = 5  # orders of each store that were collected before


def orders(stores: Sequence[StoreSeed], shoppers: Sequence[CustomerSeed]) -> tuple[OrderSeed, ...]:
    """Open orders for each store's desk and some that were collected, all of goods in stock."""
    regular, *others = shoppers
    made: list[OrderSeed] = []
    for seed in stores:
        if seed.settings.id == ONLINE:
            continue
        first = regular if not made else None
        for order in _of_store(seed, others, first):
            made.append(replace(order, number=f"P-{4801 + len(made)}"))
    return tuple(made)


def _of_store(
    seed: StoreSeed, shoppers: Sequence[CustomerSeed], first: CustomerSeed | None
) -> Iterator[OrderSeed]:
    """Orders of one store; the first of them is placed by `first` where somebody is given."""
    store = seed.settings.id
    plenty = [row.variant for row in seed.stock if row.on_hand >= 4 and "sloe" not in row.variant]
    chance = Chance("orders", store)
    chosen = chance.some(plenty, 40)  # no two open orders want the same article
    people, places = chance.some(shoppers, len(_DESK)), chance.some(PLACES, len(_DESK))
    people[0] = first or people[0]
    picker = next(member.id for member in seed.staff if member.role == "fulfilment")
    for plan, customer, place in zip(_DESK, people, places, strict=True):
        wanted = [chosen.pop() for _ in range(plan.lines)]
        order = OrderSeed(
            number="",
            channel=plan.channel,
            store=store,
            state=plan.state,
            payment=plan.payment,
            minutes_ago=plan.minutes_ago,
            lines=tuple(
                LineSeed(variant, quantity, _picked(plan.state, i, quantity))
                for i, variant in enumerate(wanted)
                for quantity in (chance.weighted(((1, 6.0), (2, 3.0), (3, 1.0))),)
            ),
            name="",
            place=place if plan.state == "ready" else "",
            picker=picker if plan.state in ("picking", "ready") else "",
        )
        yield _for_guest(order, chance) if plan.guest else _for(order, customer)
    for customer in chance.some(shoppers[: _COUNT // 2], _COLLECTED_EACH):
        collected = OrderSeed(
            number="",
            channel="web",
            store=store,
            state="collected",
            payment="paid",
            minutes_ago=chance.whole(9, 150) * _DAY + chance.whole(0, 600),
            lines=_lines(chance, plenty),
            name="",
            picker=picker,
        )
        yield _for(collected, customer)


def _picked(state: str, index: int, quantity: int) -> int:
    """All of a ready order; the first half of the lines of one being picked."""
    if state == "ready":
        return quantity
    return quantity if state == "picking" and index < 2 else 0


def _for(order: OrderSeed, customer: CustomerSeed) -> OrderSeed:
    return replace(
        order,
        customer=customer.id,
        name=customer.name,
        phone=customer.phone,
        email=customer.email,
        language=customer.language,
    )


def _for_guest(order: OrderSeed, chance: Chance) -> OrderSeed:
    number = chance.whole(10, 99)
    return replace(order, name=f"Guest {number}", phone=f"+49171392{number:04}")


def _lines(chance: Chance, variants: Sequence[str]) -> tuple[LineSeed, ...]:
    count = chance.weighted(((1, 4.0), (2, 4.0), (3, 2.0)))
    return tuple(
        LineSeed(variant, quantity, quantity)
        for variant in chance.some(variants, count)
        for quantity in (chance.weighted(((1, 7.0), (2, 3.0))),)
    )


def purchases(
    stores: Sequence[StoreSeed], shoppers: Sequence[CustomerSeed], today: date
) -> tuple[PurchaseSeed, ...]:
    """What the first half of the customers bought over the counter; the first of them most."""
    shelves: Mapping[str, list[str]] = {
        seed.settings.id: [row.variant for row in seed.stock if row.on_hand]
        for seed in stores
        if seed.settings.id != ONLINE
    }
    made = []
    for index, customer in enumerate(shoppers[: _COUNT // 2]):
        chance = Chance("purchases", customer.id)
        home = chance.pick(list(shelves))
        for _ in range(6 if index == 0 else chance.whole(1, 3)):
            on = today - timedelta(days=chance.whole(3, 300))
            lines = _lines(chance, shelves[home])
            made.append(PurchaseSeed(customer.id, home, on, lines))
    return tuple(sorted(made, key=lambda purchase: purchase.on))
