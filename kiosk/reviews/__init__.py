"""What others say of a product."""
