"""What stands on the screen while nobody does."""
