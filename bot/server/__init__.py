"""What the bot tells those who watch it, over HTTP. Its vendor libraries are imported here alone, on demand."""
