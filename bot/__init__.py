"""Credential Advisor: the chat bot, from the command line down to the rules."""
