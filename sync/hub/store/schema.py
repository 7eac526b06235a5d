"""The hub's tables.

Ids and instants are text (`sync.hub.times`), an empty text means "not yet"; amounts are minor
units. A `body` is the encoded message of `sync.wire`; what is searched or locked has a column of
its own beside it. `migrations/` makes these tables; a test holds the two equal.
"""

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    UniqueConstraint,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    }
)

# SQLite numbers rows by itself only in a column of type INTEGER.
_Serial = BigInteger().with_variant(Integer, "sqlite")


def _text(name: str) -> Column[str]:
    return Column(name, String, nullable=False, server_default="")


def _whole(name: str) -> Column[int]:
    return Column(name, BigInteger, nullable=False, server_default="0")


# --- the feed ---------------------------------------------------------------------------------

facts = Table(
    "facts",
    metadata,
    Column("name", String, primary_key=True),
    Column("value", String, nullable=False),
)
counters = Table(
    "counters",
    metadata,
    Column("scope", String, primary_key=True),
    Column("position", BigInteger, nullable=False),
)
feed = Table(
    "feed",
    metadata,
    Column("scope", String, primary_key=True),
    Column("kind", String, primary_key=True),
    Column("key", String, primary_key=True),
    Column("position", BigInteger, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("changed_at", String, nullable=False),
    Index("ix_feed_scope_position", "scope", "position", unique=True),
)
sequences = Table(
    "sequences",
    metadata,
    Column("name", String, primary_key=True),
    Column("value", BigInteger, nullable=False),
)

# --- devices and what they did ----------------------------------------------------------------

devices = Table(
    "devices",
    metadata,
    Column("id", String, primary_key=True),
    Column("code", String, nullable=False, unique=True),
    Column("role", String, nullable=False),
    Column("store", String, nullable=False),
    _text("name"),
    Column("public_key", String, nullable=False),
    Column("enrolled_at", String, nullable=False),
    _text("revoked_at"),
    _text("program"),
    _text("seen_at"),
)
enrolments = Table(
    "enrolments",
    metadata,
    Column("selector", String, primary_key=True),
    Column("verifier", String, nullable=False),
    Column("role", String, nullable=False),
    Column("store", String, nullable=False),
    _text("name"),
    Column("expires_at", String, nullable=False),
    _whole("tries"),
)
chains = Table(
    "chains",
    metadata,
    Column("device", String, ForeignKey("devices.id"), primary_key=True),
    Column("epoch", String, primary_key=True),
    Column("seq", BigInteger, nullable=False),
    Column("hash", String, nullable=False),
    Column("moved_at", String, nullable=False),
)
events = Table(
    "events",
    metadata,
    Column("device", String, ForeignKey("devices.id"), primary_key=True),
    Column("epoch", String, primary_key=True),
    Column("seq", BigInteger, primary_key=True),
    Column("event_id", String, nullable=False),
    Column("type", String, nullable=False),
    Column("version", BigInteger, nullable=False),
    Column("time", String, nullable=False),
    Column("hash", String, nullable=False),
    Column("raw", LargeBinary, nullable=False),
    Column("received_at", String, nullable=False),
)
quarantine = Table(
    "quarantine",
    metadata,
    Column("device", String, primary_key=True),
    Column("epoch", String, primary_key=True),
    Column("seq", BigInteger, primary_key=True),
    Column("hash", String, primary_key=True),
    Column("raw", LargeBinary, nullable=False),
    Column("why", String, nullable=False),
    Column("received_at", String, nullable=False),
)
tasks = Table(
    "tasks",
    metadata,
    Column("id", String, primary_key=True),
    Column("kind", String, nullable=False),
    Column("subject", String, nullable=False),
    _text("store"),
    _text("device"),
    _text("epoch"),
    _whole("seq"),
    Column("detail", String, nullable=False),
    Column("raised_at", String, nullable=False),
    _text("closed_at"),
    _text("closed_by"),
    # One open task for one thing, however often it is met.
    UniqueConstraint("kind", "subject", "closed_at"),
)
idempotency = Table(
    "idempotency",
    metadata,
    Column("device", String, primary_key=True),
    Column("key", String, primary_key=True),
    Column("request", String, nullable=False),
    Column("answer", LargeBinary, nullable=False),
    Column("at", String, nullable=False),
)
tries = Table(
    "tries",
    metadata,
    Column("subject", String, primary_key=True),
    Column("count", BigInteger, nullable=False),
    Column("until", String, nullable=False),
)

# --- stock ------------------------------------------------------------------------------------

variants = Table(
    "variants",
    metadata,
    Column("id", String, primary_key=True),
    Column("product", String, nullable=False, index=True),
    Column("sku", String, nullable=False, index=True),
)
stock = Table(
    "stock",
    metadata,
    Column("store", String, primary_key=True),
    Column("variant", String, primary_key=True),
    _whole("on_hand"),
    _whole("reserved"),
    _whole("safety"),
    _text("aisle"),
    _text("shelf"),
)
movements = Table(
    "movements",
    metadata,
    Column("id", _Serial, primary_key=True, autoincrement=True),
    Column("store", String, nullable=False),
    Column("variant", String, nullable=False),
    _whole("on_hand"),
    _whole("reserved"),
    Column("reason", String, nullable=False),
    _text("reference"),
    Column("at", String, nullable=False),
    Index("ix_movements_store_variant", "store", "variant"),
    Index("ix_movements_reference", "reference"),
)

# --- sales, returns, claims -------------------------------------------------------------------

sales = Table(
    "sales",
    metadata,
    Column("id", String, primary_key=True),
    Column("number", String, nullable=False),
    Column("number_key", String, nullable=False, unique=True),
    Column("store", String, nullable=False),
    Column("device", String, nullable=False),
    _text("epoch"),
    _whole("seq"),
    Column("at", String, nullable=False),
    Column("currency", String, nullable=False),
    Column("total", BigInteger, nullable=False),
    _text("customer"),
    _text("order_id"),
    Column("body", LargeBinary, nullable=False),
    Index("ix_sales_customer", "customer"),
    Index("ix_sales_order_id", "order_id"),
)
returns = Table(
    "returns",
    metadata,
    Column("id", String, primary_key=True),
    Column("number", String, nullable=False),
    Column("number_key", String, nullable=False, unique=True),
    Column("origin", String, nullable=False, index=True),
    Column("claim", String, nullable=False),
    Column("store", String, nullable=False),
    Column("device", String, nullable=False),
    _text("epoch"),
    _whole("seq"),
    Column("at", String, nullable=False),
    Column("currency", String, nullable=False),
    Column("amount", BigInteger, nullable=False),
    Column("body", LargeBinary, nullable=False),
)
claims = Table(
    "claims",
    metadata,
    Column("id", String, primary_key=True),
    Column("origin", String, nullable=False),
    Column("device", String, nullable=False),
    Column("lines", LargeBinary, nullable=False),
    Column("granted_at", String, nullable=False),
    Column("expires_at", String, nullable=False),
    _text("ended"),  # "returned" or "released"
)
units = Table(
    "units",
    metadata,
    # A unit is named by the origin of its goods, so it is one row whichever number was typed.
    Column("origin", String, primary_key=True),
    Column("line", String, primary_key=True),
    Column("unit", BigInteger, primary_key=True),
    _text("claim"),
    _text("claim_until"),
    _text("return_id"),
    _text("return_number"),
    _text("return_store"),
    _text("return_at"),
)

# --- orders and customers ---------------------------------------------------------------------

orders = Table(
    "orders",
    metadata,
    Column("id", String, primary_key=True),
    Column("number", String, nullable=False),
    Column("number_key", String, nullable=False, unique=True),
    Column("version", BigInteger, nullable=False),
    Column("store", String, nullable=False),
    Column("state", String, nullable=False),
    Column("payment", String, nullable=False),
    _text("customer"),
    Column("code", String, nullable=False, unique=True),  # keyed hash of the pickup code
    Column("placed_at", String, nullable=False),
    _text("held_until"),
    _text("paying_device"),
    _text("paying_until"),
    Column("body", LargeBinary, nullable=False),
    Index("ix_orders_customer", "customer"),
    Index("ix_orders_state_held_until", "state", "held_until"),
)
contacts = Table(
    "contacts",
    metadata,
    Column("order_id", String, ForeignKey("orders.id"), primary_key=True),
    Column("name", String, nullable=False),
    _text("phone"),
    _text("email"),
    _text("consent"),
)
customers = Table(
    "customers",
    metadata,
    Column("id", String, primary_key=True),
    Column("name", String, nullable=False),
    _text("tier"),
    _whole("points"),
    _text("since"),
    _text("language"),
    _text("consent"),
)
identities = Table(
    "identities",
    metadata,
    Column("kind", String, primary_key=True),  # card, phone, email
    Column("value", String, primary_key=True),  # normalised
    Column("customer", String, ForeignKey("customers.id"), nullable=False, index=True),
)
points = Table(
    "points",
    metadata,
    Column("id", _Serial, primary_key=True, autoincrement=True),
    Column("customer", String, nullable=False, index=True),
    Column("delta", BigInteger, nullable=False),
    Column("reason", String, nullable=False),
    _text("reference"),
    Column("at", String, nullable=False),
)
