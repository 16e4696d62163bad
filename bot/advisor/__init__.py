"""The product: text and profile in, grounded answer out."""
