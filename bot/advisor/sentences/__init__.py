"""Decisions and facts as sentences with their evidence, and as data of pictures."""
