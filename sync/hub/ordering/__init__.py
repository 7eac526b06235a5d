"""Pickup orders at the hub: placing, opening by code, paying, and every step until handover."""
