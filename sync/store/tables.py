"""The tables of the three files as named forward steps; a released step is never edited."""

from sync.sqlite import Step

_APPEND_ONLY = """
CREATE TRIGGER {table}_no_{verb} BEFORE {verb} ON {table}
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END
"""

JOURNAL = (
    Step(
        "journal",
        (
            """
            CREATE TABLE epochs (
                position INTEGER PRIMARY KEY,
                id TEXT NOT NULL UNIQUE,
                opened_at TEXT NOT NULL
            )
            """,
            # `raw` is what is hashed and sent. The other columns say nothing it does not.
            """
            CREATE TABLE events (
                position INTEGER PRIMARY KEY,
                epoch TEXT NOT NULL REFERENCES epochs (id),
                seq INTEGER NOT NULL,
                event_id TEXT NOT NULL UNIQUE,
                type TEXT NOT NULL,
                hash TEXT NOT NULL,
                raw BLOB NOT NULL,
                UNIQUE (epoch, seq)
            )
            """,
            "CREATE INDEX events_by_type ON events (type, position)",
            # One counter for sales and returns: the next is the greatest plus one, so no number
            # can be taken without its record. `plain` is the number without dashes.
            """
            CREATE TABLE receipts (
                epoch TEXT NOT NULL REFERENCES epochs (id),
                counter INTEGER NOT NULL,
                plain TEXT NOT NULL UNIQUE,
                position INTEGER NOT NULL UNIQUE REFERENCES events (position),
                PRIMARY KEY (epoch, counter)
            ) WITHOUT ROWID
            """,
            """
            CREATE TABLE moves (
                variant TEXT NOT NULL,
                position INTEGER NOT NULL REFERENCES events (position),
                quantity INTEGER NOT NULL,
                PRIMARY KEY (variant, position)
            ) WITHOUT ROWID
            """,
            *(
                _APPEND_ONLY.format(table=table, verb=verb)
                for table in ("epochs", "events", "receipts", "moves")
                for verb in ("UPDATE", "DELETE")
            ),
            # How far the hub says it has each epoch: a hint, moved back when the hub lost some.
            """
            CREATE TABLE acknowledged (
                epoch TEXT PRIMARY KEY REFERENCES epochs (id),
                seq INTEGER NOT NULL
            ) WITHOUT ROWID
            """,
        ),
    ),
)

# Where each scope's feed stands, in the file it fills. `complete` tells whether it was ever read
# to its end; `sweeping` that it is being read again from the start, after which what was not
# `seen` goes. The mark is the hub's of this device's own events, as of these rows.
_CURSORS = (
    """
    CREATE TABLE cursors (
        scope TEXT PRIMARY KEY,
        hub_epoch TEXT NOT NULL,
        position INTEGER NOT NULL,
        complete INTEGER NOT NULL DEFAULT 0,
        sweeping INTEGER NOT NULL DEFAULT 0,
        mark_epoch TEXT NOT NULL DEFAULT '',
        mark_seq INTEGER NOT NULL DEFAULT 0
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE seen (
        scope TEXT NOT NULL,
        kind TEXT NOT NULL,
        key TEXT NOT NULL,
        PRIMARY KEY (scope, kind, key)
    ) WITHOUT ROWID
    """,
)

CACHE = (
    Step(
        "catalogue",
        (
            *_CURSORS,
            """
            CREATE TABLE categories (
                id TEXT PRIMARY KEY,
                parent TEXT NOT NULL,
                position INTEGER NOT NULL,
                image TEXT NOT NULL,
                body BLOB NOT NULL
            ) WITHOUT ROWID
            """,
            "CREATE INDEX categories_by_parent ON categories (parent, position)",
            # `row` ties a product to its words, its variants and its places.
            """
            CREATE TABLE products (
                row INTEGER PRIMARY KEY,
                id TEXT NOT NULL UNIQUE,
                popularity INTEGER NOT NULL,
                name TEXT NOT NULL,
                body BLOB NOT NULL
            )
            """,
            "CREATE INDEX products_by_popularity ON products (popularity DESC, row)",
            """
            CREATE TABLE product_names (
                row INTEGER NOT NULL,
                language TEXT NOT NULL,
                name TEXT NOT NULL,
                PRIMARY KEY (row, language)
            ) WITHOUT ROWID
            """,
            """
            CREATE TABLE product_categories (
                category TEXT NOT NULL,
                row INTEGER NOT NULL,
                PRIMARY KEY (category, row)
            ) WITHOUT ROWID
            """,
            "CREATE INDEX product_categories_by_row ON product_categories (row)",
            """
            CREATE TABLE variants (
                id TEXT PRIMARY KEY,
                row INTEGER NOT NULL,
                sku TEXT NOT NULL,
                gtin TEXT NOT NULL
            ) WITHOUT ROWID
            """,
            "CREATE INDEX variants_by_row ON variants (row)",
            "CREATE INDEX variants_by_sku ON variants (sku)",
            "CREATE INDEX variants_by_gtin ON variants (gtin) WHERE gtin != ''",
            """
            CREATE TABLE pictures (
                row INTEGER NOT NULL,
                hash TEXT NOT NULL,
                PRIMARY KEY (row, hash)
            ) WITHOUT ROWID
            """,
            """
            CREATE VIRTUAL TABLE search USING fts5(
                names, brand, tags,
                content = '', contentless_delete = 1, prefix = '1 2 3',
                tokenize = "unicode61 remove_diacritics 0"
            )
            """,
            "CREATE VIRTUAL TABLE words USING fts5vocab(search, 'row')",
            """
            CREATE TABLE prices (
                store TEXT NOT NULL,
                variant TEXT NOT NULL,
                regular INTEGER NOT NULL,
                sale INTEGER,
                sale_from TEXT NOT NULL,
                sale_to TEXT NOT NULL,
                body BLOB NOT NULL,
                PRIMARY KEY (store, variant)
            ) WITHOUT ROWID
            """,
            """
            CREATE TABLE stock (
                store TEXT NOT NULL,
                variant TEXT NOT NULL,
                body BLOB NOT NULL,
                PRIMARY KEY (store, variant)
            ) WITHOUT ROWID
            """,
            "CREATE TABLE stores (id TEXT PRIMARY KEY, body BLOB NOT NULL) WITHOUT ROWID",
            """
            CREATE TABLE reviews (
                id TEXT PRIMARY KEY,
                product TEXT NOT NULL,
                stars INTEGER NOT NULL,
                language TEXT NOT NULL,
                date TEXT NOT NULL,
                helpful INTEGER NOT NULL,
                body BLOB NOT NULL
            ) WITHOUT ROWID
            """,
            "CREATE INDEX reviews_by_product ON reviews (product, stars)",
            """
            CREATE TABLE devices (
                id TEXT PRIMARY KEY,
                code TEXT NOT NULL,
                body BLOB NOT NULL
            ) WITHOUT ROWID
            """,
            "CREATE INDEX devices_by_code ON devices (code)",
        ),
    ),
)

PRIVATE = (
    Step(
        "staff and orders",
        (
            *_CURSORS,
            "CREATE TABLE staff (id TEXT PRIMARY KEY, body BLOB NOT NULL) WITHOUT ROWID",
            """
            CREATE TABLE orders (
                id TEXT PRIMARY KEY,
                number TEXT NOT NULL,
                store TEXT NOT NULL,
                placed_at TEXT NOT NULL,
                body BLOB NOT NULL
            ) WITHOUT ROWID
            """,
            "CREATE INDEX orders_by_time ON orders (store, placed_at)",
        ),
    ),
)
