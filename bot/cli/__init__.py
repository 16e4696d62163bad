"""The ``advisor`` command: one module per command."""
