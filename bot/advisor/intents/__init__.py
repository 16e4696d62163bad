"""What kind of question a message is, learned from phrasings."""
