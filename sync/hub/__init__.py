"""The central service of one retailer."""
