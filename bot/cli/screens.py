"""The screen of this terminal, as the environment and the stream describe it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from bot.rendering.frame import Framer
from bot.rendering.terminal import Look, Screen
from bot.settings import load_terminal_traits

if TYPE_CHECKING:
    from bot.bootstrap import Application


def open_screen(application: Application) -> Screen:
    """A screen on standard output."""
    traits = load_terminal_traits()
    look = Look(has_colour=traits.has_colour, has_links=traits.has_links and sys.stdout.isatty())
    return Screen(sys.stdout, Framer(phrases=application.phrases, name_of=application.name_of), look)
