"""Words and rules of the shop, pure: values in, values out."""
