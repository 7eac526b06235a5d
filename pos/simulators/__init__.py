"""Devices as processes of their own that speak the real protocols."""
