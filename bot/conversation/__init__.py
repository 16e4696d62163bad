"""One chat: what is remembered of learners and conversations, and the commands that every front end shares."""
