"""What the shopper has chosen."""
