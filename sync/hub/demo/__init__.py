"""The demo shop: a plainly fictional homeware retailer, drawn and described here."""
