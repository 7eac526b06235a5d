"""The shop's shared knowledge: what is agreed between all devices and the hub."""
