"""The first version: feed, devices and events, stock, sales and returns, orders, customers."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "claims",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("origin", sa.String(), nullable=False),
        sa.Column("device", sa.String(), nullable=False),
        sa.Column("lines", sa.LargeBinary(), nullable=False),
        sa.Column("granted_at", sa.String(), nullable=False),
        sa.Column("expires_at", sa.String(), nullable=False),
        sa.Column("ended", sa.String(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_claims")),
    )
    op.create_table(
        "counters",
        sa.Column("scope", sa.String(), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("scope", name=op.f("pk_counters")),
    )
    op.create_table(
        "customers",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("tier", sa.String(), server_default="", nullable=False),
        sa.Column("points", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("since", sa.String(), server_default="", nullable=False),
        sa.Column("language", sa.String(), server_default="", nullable=False),
        sa.Column("consent", sa.String(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_customers")),
    )
    op.create_table(
        "devices",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("store", sa.String(), nullable=False),
        sa.Column("name", sa.String(), server_default="", nullable=False),
        sa.Column("public_key", sa.String(), nullable=False),
        sa.Column("enrolled_at", sa.String(), nullable=False),
        sa.Column("revoked_at", sa.String(), server_default="", nullable=False),
        sa.Column("program", sa.String(), server_default="", nullable=False),
        sa.Column("seen_at", sa.String(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_devices")),
        sa.UniqueConstraint("code", name=op.f("uq_devices_code")),
    )
    op.create_table(
        "enrolments",
        sa.Column("selector", sa.String(), nullable=False),
        sa.Column("verifier", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("store", sa.String(), nullable=False),
        sa.Column("name", sa.String(), server_default="", nullable=False),
        sa.Column("expires_at", sa.String(), nullable=False),
        sa.Column("tries", sa.BigInteger(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("selector", name=op.f("pk_enrolments")),
    )
    op.create_table(
        "facts",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_facts")),
    )
    op.create_table(
        "feed",
        sa.Column("scope", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("changed_at", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("scope", "kind", "key", name=op.f("pk_feed")),
    )
    op.create_index("ix_feed_scope_position", "feed", ["scope", "position"], unique=True)
    op.create_table(
        "idempotency",
        sa.Column("device", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("request", sa.String(), nullable=False),
        sa.Column("answer", sa.LargeBinary(), nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("device", "key", name=op.f("pk_idempotency")),
    )
    op.create_table(
        "movements",
        sa.Column(
            "id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            autoincrement=True,
            nullable=False,
        ),
        sa.Column("store", sa.String(), nullable=False),
        sa.Column("variant", sa.String(), nullable=False),
        sa.Column("on_hand", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("reserved", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("reference", sa.String(), server_default="", nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_movements")),
    )
    op.create_index("ix_movements_reference", "movements", ["reference"], unique=False)
    op.create_index("ix_movements_store_variant", "movements", ["store", "variant"], unique=False)
    op.create_table(
        "orders",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("number_key", sa.String(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("store", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("payment", sa.String(), nullable=False),
        sa.Column("customer", sa.String(), server_default="", nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("placed_at", sa.String(), nullable=False),
        sa.Column("held_until", sa.String(), server_default="", nullable=False),
        sa.Column("paying_device", sa.String(), server_default="", nullable=False),
        sa.Column("paying_until", sa.String(), server_default="", nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_orders")),
        sa.UniqueConstraint("code", name=op.f("uq_orders_code")),
        sa.UniqueConstraint("number_key", name=op.f("uq_orders_number_key")),
    )
    op.create_index("ix_orders_customer", "orders", ["customer"], unique=False)
    op.create_index("ix_orders_state_held_until", "orders", ["state", "held_until"], unique=False)
    op.create_table(
        "points",
        sa.Column(
            "id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            autoincrement=True,
            nullable=False,
        ),
        sa.Column("customer", sa.String(), nullable=False),
        sa.Column("delta", sa.BigInteger(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("reference", sa.String(), server_default="", nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_points")),
    )
    op.create_index(op.f("ix_points_customer"), "points", ["customer"], unique=False)
    op.create_table(
        "quarantine",
        sa.Column("device", sa.String(), nullable=False),
        sa.Column("epoch", sa.String(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("hash", sa.String(), nullable=False),
        sa.Column("raw", sa.LargeBinary(), nullable=False),
        sa.Column("why", sa.String(), nullable=False),
        sa.Column("received_at", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("device", "epoch", "seq", "hash", name=op.f("pk_quarantine")),
    )
    op.create_table(
        "returns",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("number_key", sa.String(), nullable=False),
        sa.Column("origin", sa.String(), nullable=False),
        sa.Column("claim", sa.String(), nullable=False),
        sa.Column("store", sa.String(), nullable=False),
        sa.Column("device", sa.String(), nullable=False),
        sa.Column("epoch", sa.String(), server_default="", nullable=False),
        sa.Column("seq", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        sa.Column("currency", sa.String(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_returns")),
        sa.UniqueConstraint("number_key", name=op.f("uq_returns_number_key")),
    )
    op.create_index(op.f("ix_returns_origin"), "returns", ["origin"], unique=False)
    op.create_table(
        "sales",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("number_key", sa.String(), nullable=False),
        sa.Column("store", sa.String(), nullable=False),
        sa.Column("device", sa.String(), nullable=False),
        sa.Column("epoch", sa.String(), server_default="", nullable=False),
        sa.Column("seq", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        sa.Column("currency", sa.String(), nullable=False),
        sa.Column("total", sa.BigInteger(), nullable=False),
        sa.Column("customer", sa.String(), server_default="", nullable=False),
        sa.Column("order_id", sa.String(), server_default="", nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sales")),
        sa.UniqueConstraint("number_key", name=op.f("uq_sales_number_key")),
    )
    op.create_index("ix_sales_customer", "sales", ["customer"], unique=False)
    op.create_index("ix_sales_order_id", "sales", ["order_id"], unique=False)
    op.create_table(
        "sequences",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("value", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_sequences")),
    )
    op.create_table(
        "stock",
        sa.Column("store", sa.String(), nullable=False),
        sa.Column("variant", sa.String(), nullable=False),
        sa.Column("on_hand", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("reserved", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("safety", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("aisle", sa.String(), server_default="", nullable=False),
        sa.Column("shelf", sa.String(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("store", "variant", name=op.f("pk_stock")),
    )
    op.create_table(
        "tasks",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("store", sa.String(), server_default="", nullable=False),
        sa.Column("device", sa.String(), server_default="", nullable=False),
        sa.Column("epoch", sa.String(), server_default="", nullable=False),
        sa.Column("seq", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("detail", sa.String(), nullable=False),
        sa.Column("raised_at", sa.String(), nullable=False),
        sa.Column("closed_at", sa.String(), server_default="", nullable=False),
        sa.Column("closed_by", sa.String(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tasks")),
        sa.UniqueConstraint(
            "kind", "subject", "closed_at", name=op.f("uq_tasks_kind_subject_closed_at")
        ),
    )
    op.create_table(
        "tries",
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("count", sa.BigInteger(), nullable=False),
        sa.Column("until", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("subject", name=op.f("pk_tries")),
    )
    op.create_table(
        "units",
        sa.Column("origin", sa.String(), nullable=False),
        sa.Column("line", sa.String(), nullable=False),
        sa.Column("unit", sa.BigInteger(), nullable=False),
        sa.Column("claim", sa.String(), server_default="", nullable=False),
        sa.Column("claim_until", sa.String(), server_default="", nullable=False),
        sa.Column("return_id", sa.String(), server_default="", nullable=False),
        sa.Column("return_number", sa.String(), server_default="", nullable=False),
        sa.Column("return_store", sa.String(), server_default="", nullable=False),
        sa.Column("return_at", sa.String(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("origin", "line", "unit", name=op.f("pk_units")),
    )
    op.create_table(
        "variants",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("product", sa.String(), nullable=False),
        sa.Column("sku", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_variants")),
    )
    op.create_index(op.f("ix_variants_product"), "variants", ["product"], unique=False)
    op.create_index(op.f("ix_variants_sku"), "variants", ["sku"], unique=False)
    op.create_table(
        "chains",
        sa.Column("device", sa.String(), nullable=False),
        sa.Column("epoch", sa.String(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("hash", sa.String(), nullable=False),
        sa.Column("moved_at", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["device"], ["devices.id"], name=op.f("fk_chains_device")),
        sa.PrimaryKeyConstraint("device", "epoch", name=op.f("pk_chains")),
    )
    op.create_table(
        "contacts",
        sa.Column("order_id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("phone", sa.String(), server_default="", nullable=False),
        sa.Column("email", sa.String(), server_default="", nullable=False),
        sa.Column("consent", sa.String(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(["order_id"], ["orders.id"], name=op.f("fk_contacts_order_id")),
        sa.PrimaryKeyConstraint("order_id", name=op.f("pk_contacts")),
    )
    op.create_table(
        "events",
        sa.Column("device", sa.String(), nullable=False),
        sa.Column("epoch", sa.String(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("event_id", sa.String(), nullable=False),
        sa.Column("type", sa.String(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("time", sa.String(), nullable=False),
        sa.Column("hash", sa.String(), nullable=False),
        sa.Column("raw", sa.LargeBinary(), nullable=False),
        sa.Column("received_at", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["device"], ["devices.id"], name=op.f("fk_events_device")),
        sa.PrimaryKeyConstraint("device", "epoch", "seq", name=op.f("pk_events")),
    )
    op.create_table(
        "identities",
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.Column("customer", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["customer"], ["customers.id"], name=op.f("fk_identities_customer")
        ),
        sa.PrimaryKeyConstraint("kind", "value", name=op.f("pk_identities")),
    )
    op.create_index(op.f("ix_identities_customer"), "identities", ["customer"], unique=False)


def downgrade() -> None:
    op.drop_index(op.f("ix_identities_customer"), table_name="identities")
    op.drop_table("identities")
    op.drop_table("events")
    op.drop_table("contacts")
    op.drop_table("chains")
    op.drop_index(op.f("ix_variants_sku"), table_name="variants")
    op.drop_index(op.f("ix_variants_product"), table_name="variants")
    op.drop_table("variants")
    op.drop_table("units")
    op.drop_table("tries")
    op.drop_table("tasks")
    op.drop_table("stock")
    op.drop_table("sequences")
    op.drop_index("ix_sales_order_id", table_name="sales")
    op.drop_index("ix_sales_customer", table_name="sales")
    op.drop_table("sales")
    op.drop_index(op.f("ix_returns_origin"), table_name="returns")
    op.drop_table("returns")
    op.drop_table("quarantine")
    op.drop_index(op.f("ix_points_customer"), table_name="points")
    op.drop_table("points")
    op.drop_index("ix_orders_state_held_until", table_name="orders")
    op.drop_index("ix_orders_customer", table_name="orders")
    op.drop_table("orders")
    op.drop_index("ix_movements_store_variant", table_name="movements")
    op.drop_index("ix_movements_reference", table_name="movements")
    op.drop_table("movements")
    op.drop_table("idempotency")
    op.drop_index("ix_feed_scope_position", table_name="feed")
    op.drop_table("feed")
    op.drop_table("facts")
    op.drop_table("enrolments")
    op.drop_table("devices")
    op.drop_table("customers")
    op.drop_table("counters")
    op.drop_table("claims")
