"""One module per version, oldest first. A released one is never changed."""
