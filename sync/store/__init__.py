"""This device's own SQLite files: journal, private data, public cache."""
