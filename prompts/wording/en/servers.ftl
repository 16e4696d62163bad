# What is said in communities: rules, notes, sharing. Keep the names in braces.

discord-source = Source { $mark }
