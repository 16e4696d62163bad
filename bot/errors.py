"""Errors of the bot.

AdvisorError
├── SettingError         a setting is missing or wrong
├── WordingError         a file under prompts/ cannot be used
├── CaseError            a case file cannot be used
├── PictureError         a picture cannot be drawn or named so
└── StateError           a state file cannot be read or written
"""

from __future__ import annotations


class AdvisorError(Exception):
    """Base of all errors that the bot raises on purpose. The message names the thing and the fix."""


class SettingError(AdvisorError):
    """A setting is missing or wrong."""


class WordingError(AdvisorError):
    """A file under ``prompts/`` cannot be used."""


class CaseError(AdvisorError):
    """A case file cannot be used."""


class PictureError(AdvisorError):
    """A picture cannot be drawn, or its file is not named so that its format is known."""


class StateError(AdvisorError):
    """A state file cannot be read or written."""
