"""Languages: which one a message is in, and what its common phrases mean in the English that the reader reads."""

SPOKEN = ("en", "es", "pt", "fr", "de", "hi")
"""ISO 639-1 codes of the languages that answers are given in."""
