"""What comes before any advice: despair that no cue names, and what is said then."""
