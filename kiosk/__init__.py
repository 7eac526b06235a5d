"""What a shopper sees."""
