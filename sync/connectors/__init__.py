"""Catalogue, stock and reviews from what a retailer already has."""
