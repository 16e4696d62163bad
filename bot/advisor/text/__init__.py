"""What stands in a text: quantities with their units, names that are known, plain form. Pure."""
