"""Parts of reading a message: tokens, names, amounts, times and places. Used by the modules of ``bot.advisor``
above.
"""
