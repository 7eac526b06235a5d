"""Who works at a device: signing in and out."""
