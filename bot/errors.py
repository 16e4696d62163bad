"""Errors of the bot.

AdvisorError
├── SettingError         a setting is missing or wrong
├── WordingError         a file under prompts/ cannot be used
├── CaseError            a case file cannot be used
├── PictureError         a picture cannot be drawn or named so
├── StateError           a state file cannot be read or written
├── PlatformError        a platform does not take this bot
└── StorageError         the database cannot be used
    ├── StorageFullError       the disk has no room left
    ├── StorageReadOnlyError   the database or its folder cannot be written
    ├── StorageLockedError     another process holds what is needed
    ├── StorageNewerError      the database was made by a newer version
    ├── StorageDamagedError    the database or a row in it cannot be read
    ├── StorageOfflineError    the database server cannot be reached
    └── KeyFileError           the file of the master key is missing, unsafe or does not fit
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


class PlatformError(AdvisorError):
    """A platform does not take this bot. The sentence says why and what to do; trying again does not help."""


class StorageError(AdvisorError):
    """The database cannot be used."""


class StorageFullError(StorageError):
    """The disk has no room left. Nothing of the write was kept."""


class StorageReadOnlyError(StorageError):
    """The database or its folder cannot be written."""


class StorageLockedError(StorageError):
    """Another process holds what is needed."""


class StorageNewerError(StorageError):
    """The database was made by a newer version of this program."""


class StorageDamagedError(StorageError):
    """The database, or a row in it, cannot be read."""


class StorageOfflineError(StorageError):
    """The database server cannot be reached."""


class KeyFileError(StorageError):
    """The file of the master key is missing, readable by others, or does not fit the database."""
