"""Cases that advisers write, run against the real advisor: checks, what the contract demands, tables, JUnit."""
