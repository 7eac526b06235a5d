"""Picking, storing and handing over at the pickup desk."""
