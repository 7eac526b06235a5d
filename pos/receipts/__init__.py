"""Receipts and slips: one layout value, several ways to put it out."""
