"""Returns at the hub: what can come back, and who may refund it."""
