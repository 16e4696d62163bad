"""What is asked over HTTP: webhooks and health. Starlette is imported here alone, on demand."""
