"""One product: everything to decide by."""
