"""Pure rules: worth, cost, time, recognition, care. No I/O; each threshold with its source."""
