"""The way in and out of a device: pull, push, live notices, images."""
