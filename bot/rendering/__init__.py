"""An answer made ready to be shown: nothing here decides what is said."""
