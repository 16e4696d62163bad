from __future__ import annotations

from tests.bot.storage.conftest import server_folder

__all__ = ["server_folder"]
