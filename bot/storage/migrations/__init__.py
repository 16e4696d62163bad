"""Migrations of the database, newest last; they ship with the package."""
