"""Ordering for pickup."""
