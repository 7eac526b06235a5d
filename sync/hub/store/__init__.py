"""The hub's own database: tables, the feed, and one module of queries per subject."""
