"""Every message between device and hub, once, typed and versioned.

JSON over HTTP under `/v1`. A field that is added has a default, so that an older device and a
newer hub understand each other; a field is never given another meaning. Amounts are whole minor
units of the currency the message names. Times are ISO 8601: `*_at` fields are UTC with `Z`; a
sale's `at` is the store's local time without a zone, because that is what prices depend on
(`sync.shop.pricing`). Ids are opaque texts.
"""

from typing import Literal

from msgspec import Raw, Struct, field

PROTOCOL = 1

Role = Literal["kiosk", "till", "desk"]
Texts = dict[str, str]  # language code -> text; sync.shop.texts.pick() chooses


class Message(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The base of everything sent."""


# --- the feed: what a device replicates -------------------------------------------------------
# Scopes: "chain" (all roles); "store:<id>" (all roles, own and nearby stores and "store:online");
# "staff:<id>" (till and desk of that store only). A row's body is one of the structs below,
# chosen by its kind; the key is the struct's id or, for prices and stock, the variant's.


class Change(Struct, frozen=True, array_like=True):
    """One row of the feed; a body of JSON null is a tombstone."""

    position: int
    kind: str
    key: str
    body: Raw

    @property
    def deleted(self) -> bool:
        return bytes(self.body) == b"null"


class Mark(Message, frozen=True, kw_only=True):
    """How far the hub has taken a device's own events: the last seq of an epoch and its hash."""

    epoch: str
    seq: int
    hash: str


class Page(Message, frozen=True, kw_only=True):
    """Changes of one scope after a cursor. `through` moves the cursor, not the last row."""

    hub_epoch: str
    scope: str
    after: int
    through: int
    more: bool
    rows: list[Change]
    mark: Mark | None = None  # so that the overlay of own stock deltas shrinks with the rows


class Image(Message, frozen=True, kw_only=True):
    """A picture by the SHA-256 of its bytes, fetched from `/v1/images/<hash>`.

    `hash` is empty where the picture could not be fetched: views show a placeholder.
    """

    hash: str = ""
    alt: Texts = {}
    source: str = ""


class Category(Message, frozen=True, kw_only=True):  # kind "category", chain
    id: str
    name: Texts
    parent: str = ""
    position: int = 0
    image: str = ""  # hash


class OptionValue(Message, frozen=True, kw_only=True):
    id: str
    name: Texts
    swatch: str = ""  # "#rrggbb" for a colour


class Option(Message, frozen=True, kw_only=True):
    """What variants differ by, such as colour or size."""

    id: str
    name: Texts
    values: list[OptionValue]


class Attribute(Message, frozen=True, kw_only=True):
    name: Texts
    value: Texts


class Variant(Message, frozen=True, kw_only=True):
    """What is sold."""

    id: str
    sku: str
    gtin: str = ""  # 14 digits, or empty
    name: Texts = {}  # the product's name and the options chosen: "Stoneware mug, clay"
    options: dict[str, str] = {}  # option id -> value id
    images: list[Image] = []
    tax: str = "standard"  # tax category
    unit: Literal["each", "kg"] = "each"
    discountable: bool = True
    points: bool = True
    min_age: int = 0


class Product(Message, frozen=True, kw_only=True):  # kind "product", chain
    """What is shown. `sold` says how: over the counter, only online, or by somebody else."""

    id: str
    name: Texts
    summary: Texts = {}
    description: Texts = {}  # plain text, paragraphs separated by a blank line
    brand: str = ""
    kind: Literal["simple", "variable", "grouped", "external", "digital"] = "simple"
    sold: Literal["here", "online", "elsewhere", "no"] = "here"
    address: str = ""  # of an external product
    categories: list[str] = []
    tags: list[str] = []
    options: list[Option] = []
    attributes: list[Attribute] = []
    images: list[Image] = []
    variants: list[Variant] = []
    members: list[str] = []  # product ids of a grouped product
    related: list[str] = []
    popularity: int = 0


class Review(Message, frozen=True, kw_only=True):  # kind "review", chain
    id: str
    product: str
    stars: int  # 1..5
    title: str = ""
    text: str = ""
    language: str = "en"
    author: str = ""
    date: str = ""  # YYYY-MM-DD
    verified: bool = False
    channel: str = "web"
    helpful: int = 0


class DeviceKey(Message, frozen=True, kw_only=True):  # kind "device", chain
    """A device's public key, so that any till can prove a receipt genuine offline.

    A receipt of a revoked device beyond `accepted_seq` of its epoch is unproven.
    """

    id: str
    code: str  # short, unique: the first part of its receipt numbers
    role: Role
    store: str
    public_key: str  # base64, 32 bytes
    accepted: dict[str, int] = {}  # epoch -> last accepted seq
    revoked_at: str = ""


class TaxRate(Message, frozen=True, kw_only=True):
    category: str
    rate: str  # "19" or "exempt"
    from_: str = field(default="", name="from")
    to: str = ""


class Hours(Message, frozen=True, kw_only=True):
    """One weekday, 1 = Monday; closed when `opens` is empty. Local time, "09:00"."""

    day: int
    opens: str = ""
    closes: str = ""


class Nearby(Message, frozen=True, kw_only=True):
    store: str
    metres: int


class Store(Message, frozen=True, kw_only=True):  # kind "store", store scope
    """A location and how it sells. The id "online" is the web shop's own stock."""

    id: str
    name: str
    chain: str = ""  # the retailer's name over the door
    address: list[str] = []
    country: str = "DE"
    language: str = "en"
    time_zone: str = "UTC"
    currency: str = "EUR"
    tax_mode: Literal["inclusive", "exclusive"] = "inclusive"
    tax_level: Literal["receipt", "line"] = "receipt"
    tax_rounding: str = "half_up"
    price_rounding: str = "half_up"
    cash_increment: int = 1
    cash_rounding: str = "half_up"
    tax_rates: list[TaxRate] = []
    hours: list[Hours] = []
    nearby: list[Nearby] = []
    receipt_header: list[str] = []
    receipt_footer: Texts = {}
    return_days: int = 30
    pick_minutes: int = 30  # target from placed to ready
    hold_days: int = 5  # how long a ready order waits
    places: list[str] = []  # storage places for ready orders


class Price(Message, frozen=True, kw_only=True):  # kind "price", store scope, key = variant id
    """Minor units in the store's currency; `sale` holds from `sale_from` to `sale_to`."""

    variant: str
    regular: int
    sale: int | None = None
    sale_from: str = ""  # local ISO time, inclusive; empty = always
    sale_to: str = ""  # exclusive
    lowest: int | None = None  # of the 30 days before the reduction (Directive 98/6/EC, art. 6a)


class Stock(Message, frozen=True, kw_only=True):  # kind "stock", store scope, key = variant id
    variant: str
    on_hand: int
    reserved: int = 0
    safety: int = 0
    aisle: str = ""
    shelf: str = ""

    @property
    def available(self) -> int:
        return self.on_hand - self.reserved - self.safety


class StaffMember(Message, frozen=True, kw_only=True):  # kind "staff", staff scope
    id: str
    name: str
    role: Literal["fulfilment", "cashier", "supervisor", "manager", "technician"]
    pin: str  # argon2 verifier of a PIN
    language: str = ""


OrderState = Literal[
    "placed", "accepted", "picking", "partially_ready", "ready", "arrived", "collected",
    "cancelled", "expired", "restocked",
]  # fmt: skip
Payment = Literal["unpaid", "authorised", "paid", "part_refunded", "refunded"]


class Discount(Message, frozen=True, kw_only=True):
    promotion: str
    amount: int
    reason: Literal["promotion", "basket", "manual_line", "manual_basket"]


class Line(Message, frozen=True, kw_only=True):
    """A priced line of a sale or an order; units and amounts as `sync.shop.pricing` gives them.

    `units` and `unit_tax` hold what each unit was paid at and the tax in it; a refund reads
    them and never prices anything again.
    """

    line: str
    variant: str
    product: str = ""
    sku: str = ""
    gtin: str = ""
    name: str = ""  # as printed, in the language of the sale
    quantity: int
    unit_price: int  # before discounts
    listed: int = field(name="list")  # sum of the base prices
    discounts: list[Discount] = []
    amount: int
    tax_rate: str
    tax: int
    paid: int
    units: list[int]
    unit_tax: list[int]


class TaxRow(Message, frozen=True, kw_only=True):
    rate: str
    net: int
    tax: int
    gross: int


class Tender(Message, frozen=True, kw_only=True):
    type: Literal["cash", "card", "gift", "credit", "voucher", "points", "online"]
    tendered: int
    applied: int
    reference: str = ""


class Shortage(Message, frozen=True, kw_only=True):
    quantity: int
    reason: Literal["not_found", "damaged", "sold"]


class OrderLine(Message, frozen=True, kw_only=True):
    line: Line
    picked: int = 0
    short: Shortage | None = None
    if_short: Literal["cancel", "wait", "substitute"] = "cancel"
    image: str = ""
    aisle: str = ""
    shelf: str = ""


class Step(Message, frozen=True, kw_only=True):
    """One state an order went through, and who took it there."""

    state: str
    at: str
    by: str = ""
    note: str = ""  # what proved a collection, why it was cancelled, where it stands


class Order(
    Message, frozen=True, kw_only=True
):  # kind "order", staff scope of the store that fulfils it
    """A pickup order. `number` is public; the pickup code that proves it never leaves the hub."""

    id: str
    number: str
    version: int
    channel: Literal["web", "app", "kiosk", "till"]
    store: str
    state: OrderState
    payment: Payment
    currency: str
    lines: list[OrderLine]
    subtotal: int
    discount: int
    taxes: list[TaxRow]
    total: int
    paid: int = 0  # minor units received so far
    refunded: int = 0
    customer: str = ""  # profile id
    name: str = ""  # how staff address the customer
    language: str = "en"
    place: str = ""
    placed_at: str = ""
    due_at: str = ""  # target of the state it is in
    held_until: str = ""
    picker: str = ""
    steps: list[Step] = []


# --- events: what a device did (journal -> push) ----------------------------------------------


class Event(Message, frozen=True, kw_only=True):
    """The envelope. Its hash is SHA-256 over the exact encoded bytes (`sync.chain`)."""

    device: str
    epoch: str
    seq: int  # gapless from 1 per (device, epoch)
    event_id: str  # uuid7
    type: str  # with `version`, names a payload struct below; frozen once released
    version: int
    time: str  # the device's clock, UTC; never used for order
    prev_hash: str
    payload: Raw


class Sale(Message, frozen=True, kw_only=True):  # event "sale" v1
    """A closed, paid, numbered sale."""

    id: str
    number: str
    store: str
    device: str
    staff: str  # staff id
    staff_name: str = ""
    at: str  # local time
    currency: str
    tax_mode: Literal["inclusive", "exclusive"]
    language: str = "en"
    lines: list[Line]
    subtotal: int
    discount: int
    taxes: list[TaxRow]
    total: int
    tenders: list[Tender]
    cash_rounding: int = 0
    change: int = 0
    customer: str = ""  # profile id, never a name
    order: str = ""  # order id when this sale pays an order: its goods move at handover


class ReturnedUnit(Message, frozen=True, kw_only=True):
    line: str
    unit: int  # 1-based in the line
    amount: int
    tax: int
    disposition: Literal["shelf", "damaged", "supplier", "recycle"] = "shelf"


class Return(Message, frozen=True, kw_only=True):  # event "return" v1
    """Goods taken back under a claim of the hub; `origin` is the sale or order of the goods."""

    id: str
    number: str
    store: str
    device: str
    staff: str
    staff_name: str = ""
    at: str
    currency: str
    language: str = "en"
    claim: str
    origin: str
    origin_number: str
    lines: list[Line]  # the origin's lines that came back, quantity and units reduced to those
    units: list[ReturnedUnit]
    amount: int
    taxes: list[TaxRow]
    tenders: list[Tender]  # `tendered` = `applied` = what was paid out
    cash_rounding: int = 0
    reason: str = ""
    customer: str = ""


class Voided(Message, frozen=True, kw_only=True):  # event "voided" v1
    """A basket that was cancelled: who, why and what was in it."""

    store: str
    staff: str
    at: str
    reason: str
    currency: str
    total: int
    lines: list[Line]


class Reprinted(Message, frozen=True, kw_only=True):  # event "reprinted" v1
    store: str
    staff: str
    at: str
    number: str


class DrawerOpened(Message, frozen=True, kw_only=True):  # event "drawer_opened" v1
    """The drawer was opened without a sale."""

    store: str
    staff: str
    at: str
    reason: str


class SignedIn(Message, frozen=True, kw_only=True):  # event "signed_in" v1
    store: str
    staff: str
    at: str
    left: bool = False  # True when the person signed out


# --- handshake, push, live ---------------------------------------------------------------------


class Enrol(Message, frozen=True, kw_only=True):  # POST /v1/enrol, unsigned
    """`code` is the one-time part of the enrolment code; the answer is signed by the hub's key."""

    code: str
    public_key: str  # base64
    name: str
    nonce: str


class Enrolled(Message, frozen=True, kw_only=True):
    device: str
    code: str  # short device code, first part of its receipt numbers
    role: Role
    store: str
    hub_public_key: str
    name: str = ""  # as it was called when it was invited, or as it called itself


class Hello(Message, frozen=True, kw_only=True):  # POST /v1/hello, signed
    protocol: int
    version: str  # of the program
    epoch: str  # of the journal
    seq: int


class Welcome(Message, frozen=True, kw_only=True):
    hub_epoch: str
    mark: Mark | None  # of the device's own epoch; None when the hub has none of its events
    scopes: list[str]  # that this device may read
    time: str


class Push(Message, frozen=True, kw_only=True):  # POST /v1/events, signed
    """A run of events of one epoch in seq order. `head` signs the hash of the last of them."""

    epoch: str
    events: list[Raw]
    head: str  # base64 Ed25519 signature over the last event's hash, ascii hex


class Pushed(Message, frozen=True, kw_only=True):
    mark: Mark
    quarantined: list[int] = []  # seqs kept aside; never a reason to send again


class Notice(Message, frozen=True, kw_only=True):  # GET /v1/live, server-sent events named "more"
    """There is more in these scopes. Only a hint: correctness never depends on it."""

    scopes: list[str]


class Problem(Message, frozen=True, kw_only=True):
    """What went wrong, by RFC 9457. `type` is a stable slug that devices translate."""

    type: str
    title: str
    status: int
    detail: str = ""
    params: dict[str, str] = {}


# --- asking: what only the hub may decide ------------------------------------------------------


class UnitState(Message, frozen=True, kw_only=True):
    """Where one unit of a line stands; `by` is the number of the return that took it back."""

    unit: int
    state: Literal["returnable", "returned", "claimed", "not_handed_over"]
    by: str = ""
    at: str = ""
    store: str = ""


class Origin(Message, frozen=True, kw_only=True):  # GET /v1/sales?number=…  or ?code=…
    """A sale or paid order as the returns screen needs it, found by any of its numbers.

    A till sale that paid an order and the order itself are one origin: the same goods are
    the same units whichever number is typed.
    """

    id: str
    number: str
    kind: Literal["sale", "order"]
    store: str
    store_name: str
    at: str
    currency: str
    tax_mode: Literal["inclusive", "exclusive"]
    lines: list[Line]
    units: dict[str, list[UnitState]]  # by line
    tenders: list[Tender]
    refunded: list[Tender] = []  # so far, by type; `applied` is cash before it was rounded
    cash_rounding: int = 0  # of the sale's cash
    total: int
    return_days: int
    customer: str = ""


class ClaimLine(Message, frozen=True, kw_only=True):
    line: str
    units: list[int]


class ClaimUnits(Message, frozen=True, kw_only=True):  # POST /v1/claims with Idempotency-Key
    origin: str
    lines: list[ClaimLine]


class Claim(Message, frozen=True, kw_only=True):
    """These units are this device's to refund until `expires_at`; DELETE gives them back."""

    id: str
    origin: str
    lines: list[ClaimLine]
    expires_at: str


class Wanted(Message, frozen=True, kw_only=True):
    variant: str
    quantity: int
    if_short: Literal["cancel", "wait", "substitute"] = "cancel"


class Contact(Message, frozen=True, kw_only=True):
    name: str
    phone: str = ""  # E.164
    email: str = ""
    consent: str = ""  # version of the consent text agreed to; empty = no offers


class PlaceOrder(Message, frozen=True, kw_only=True):  # POST /v1/orders with Idempotency-Key
    store: str
    channel: Literal["web", "app", "kiosk", "till"]
    lines: list[Wanted]
    contact: Contact
    language: str = "en"
    expected_total: int  # what the shopper saw; a difference is a problem "price_changed"


class PlacedOrder(Message, frozen=True, kw_only=True):
    """The only message that ever carries a pickup code."""

    order: Order
    pickup_code: str


class Command(
    Message, frozen=True, kw_only=True
):  # POST /v1/orders/<id>/commands with Idempotency-Key
    """One step of an order. The hub decides, first wins, and answers with the state as it is.

    accept; start; pick (line, quantity: so many more pieces, negative puts some back);
    short (line, quantity: so many more that cannot be had, reason); ready (place);
    arrive (place = how to find the customer); collect (proof = pickup code, or
    document = what `staff` was shown instead); cancel (reason).
    """

    do: Literal["accept", "start", "pick", "short", "ready", "arrive", "collect", "cancel"]
    staff: str
    line: str = ""
    quantity: int = 0
    reason: str = ""
    place: str = ""
    proof: str = ""
    document: str = ""  # kind of identity document seen, never its number


class Applied(Message, frozen=True, kw_only=True):
    """`done` is False when the order was already elsewhere: `order` says where."""

    done: bool
    order: Order


class OpenOrder(
    Message, frozen=True, kw_only=True
):  # POST /v1/orders/open: an order by its pickup code
    """`to_pay` reserves the payment for this device for a few minutes, so none pays twice."""

    code: str
    to_pay: bool = False


class ProfileOrder(Message, frozen=True, kw_only=True):
    number: str
    channel: str
    state: str
    payment: str
    at: str
    total: int
    currency: str
    items: int
    store: str = ""


class ProfilePurchase(Message, frozen=True, kw_only=True):
    number: str
    at: str
    store: str
    total: int
    currency: str
    items: int
    returned: int = 0
    names: list[str] = []


class Profile(
    Message, frozen=True, kw_only=True
):  # GET /v1/customers?card=…|phone=…|email=…   (till and desk only)
    """One customer of every channel. Contact details are masked; staff see no more."""

    id: str
    name: str
    card: str = ""
    tier: str = ""
    points: int = 0
    email: str = ""  # masked
    phone: str = ""  # masked
    since: str = ""
    orders: list[ProfileOrder] = []
    purchases: list[ProfilePurchase] = []


ROWS: dict[str, type[Message]] = {
    "category": Category,
    "product": Product,
    "review": Review,
    "device": DeviceKey,
    "store": Store,
    "price": Price,
    "stock": Stock,
    "staff": StaffMember,
    "order": Order,
}
EVENTS: dict[tuple[str, int], type[Message]] = {
    ("sale", 1): Sale,
    ("return", 1): Return,
    ("voided", 1): Voided,
    ("reprinted", 1): Reprinted,
    ("drawer_opened", 1): DrawerOpened,
    ("signed_in", 1): SignedIn,
}


def stock_moves(receipt: Sale | Return) -> dict[str, int]:
    """Pieces on hand that a receipt moves at its store, by variant; the same at device and hub.

    A sale that pays an order moves nothing: its goods leave at handover. Of a return only what
    goes back to the shelf can be sold again.
    """
    moves: dict[str, int] = {}
    if isinstance(receipt, Sale):
        if not receipt.order:
            for line in receipt.lines:
                moves[line.variant] = moves.get(line.variant, 0) - line.quantity
    else:
        variants = {line.line: line.variant for line in receipt.lines}
        for unit in receipt.units:
            if unit.disposition == "shelf":
                variant = variants[unit.line]
                moves[variant] = moves.get(variant, 0) + 1
    return moves
