"""Ports and drivers of the things around a till."""
