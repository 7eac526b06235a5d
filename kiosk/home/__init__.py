"""Where a shopper begins."""
