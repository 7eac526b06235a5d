"""What the demo shop is made of: the values the hub writes down.

`sync.hub.demo.build.demo_shop(today)` returns them. Catalogue, reviews, prices, stock, settings
and staff are the messages of `sync.wire`, ready for the feed. Customers, orders and past
purchases are the hub's own to keep, so they are given here as plain values: the hub prices them
and gives them their codes.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from sync import wire


@dataclass(frozen=True, slots=True)
class StoreSeed:
    """One location: how it sells, at which prices, with what stock and by whom.

    The web shop is the location `online`: it has prices and stock and no staff.
    """

    settings: wire.Store
    prices: tuple[wire.Price, ...]
    stock: tuple[wire.Stock, ...]
    staff: tuple[wire.StaffMember, ...] = ()


@dataclass(frozen=True, slots=True)
class CustomerSeed:
    """A customer of every channel. `phone` is E.164, `card` is TC and ten digits."""

    id: str
    name: str
    card: str
    phone: str
    email: str
    tier: Literal["", "silver", "gold"]
    points: int
    since: date
    language: str
    consent: bool  # agreed to receive offers


@dataclass(frozen=True, slots=True)
class LineSeed:
    """Goods asked for; `picked` is how many of them are in the crate already."""

    variant: str
    quantity: int
    picked: int = 0
    if_short: Literal["cancel", "wait", "substitute"] = "cancel"


@dataclass(frozen=True, slots=True)
class OrderSeed:
    """A pickup order and how far it has come.

    `minutes_ago` counts back from the moment the demo is built, so that the desk opens with
    orders that still have time left; collected orders lie days back. `customer` is a profile id
    or empty for a guest, who is then known by `name` alone.
    """

    number: str  # public: "P-4821"
    channel: Literal["web", "app", "kiosk"]
    store: str
    state: Literal["placed", "accepted", "picking", "ready", "collected"]
    payment: Literal["unpaid", "paid"]
    minutes_ago: int
    lines: tuple[LineSeed, ...]
    name: str
    customer: str = ""
    phone: str = ""
    email: str = ""
    language: str = "en"
    place: str = ""  # where a ready order stands
    picker: str = ""  # staff id, from picking on


@dataclass(frozen=True, slots=True)
class PurchaseSeed:
    """Something a customer bought over the counter before the demo begins."""

    customer: str
    store: str
    on: date
    lines: tuple[LineSeed, ...]


@dataclass(frozen=True, slots=True)
class Shop:
    """The whole demo shop. `images` maps the SHA-256 of a picture to its bytes (SVG)."""

    categories: tuple[wire.Category, ...]
    products: tuple[wire.Product, ...]
    reviews: tuple[wire.Review, ...]
    stores: tuple[StoreSeed, ...]
    customers: tuple[CustomerSeed, ...]
    orders: tuple[OrderSeed, ...]
    purchases: tuple[PurchaseSeed, ...]
    images: Mapping[str, bytes]
