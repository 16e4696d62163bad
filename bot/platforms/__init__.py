"""Where learners talk: one module per platform; they do not know each other."""
