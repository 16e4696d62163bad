"""Communities: their rules, their own notes, and the panel by which their managers set both."""
