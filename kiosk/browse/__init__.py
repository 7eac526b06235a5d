"""Walking through a category."""
