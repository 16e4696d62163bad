"""The storage as its users see it: opened once, with its parts wired."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from pathlib import Path

from bot.storage.buttons import Buttons
from bot.storage.chats import Chats
from bot.storage.clock_watch import ClockWatch
from bot.storage.database import Database, connect
from bot.storage.exchanges import Exchanges, Parts
from bot.storage.feedback import feedback_notes, unanswered_notes
from bot.storage.forgetting import Forgetting
from bot.storage.inbox import Inbox
from bot.storage.learners import Learners
from bot.storage.letters import Surroundings
from bot.storage.migrating import bring_up_to_date
from bot.storage.outbox import Outbox
from bot.storage.platform_notes import PlatformNotes
from bot.storage.records import Records
from bot.storage.servers import Servers
from bot.storage.spend import Spend
from bot.storage.tombstones import Tombstones
from bot.storage.vault import Vault, open_vault

TOMBSTONES_NAME = "forgotten"


class Store:
    """All that is kept. Every call of its parts blocks and is one transaction."""

    def __init__(self, database: Database, vault: Vault, *, tombstones: Path, clock: Callable[[], float]) -> None:
        """``tombstones`` is the file of the marks of destroyed keys."""
        around = Surroundings(database=database, vault=vault, clock=clock, token=lambda: secrets.token_hex(16))
        self.database = database
        self.vault = vault
        self.clock = clock
        learners = Learners(vault, clock)
        marks = Tombstones(tombstones, vault, clock)
        self.inbox = Inbox(around, learners)
        self.outbox = Outbox(around, learners)
        self.forgetting = Forgetting(around, learners=learners, inbox=self.inbox, outbox=self.outbox, tombstones=marks)
        self.buttons = Buttons(around, learners)
        self.feedback = feedback_notes(around, learners)
        self.unanswered = unanswered_notes(around, learners)
        self.spend = Spend(around)
        self.chats = Chats(around, learners)
        self.platform_notes = PlatformNotes(around, learners)
        self.servers = Servers(around, marks)
        parts = Parts(
            learners=learners,
            inbox=self.inbox,
            outbox=self.outbox,
            forgetting=self.forgetting,
            buttons=self.buttons,
            feedback=self.feedback,
            unanswered=self.unanswered,
            servers=self.servers,
        )
        self.exchanges = Exchanges(around, parts)
        self.clock_watch = ClockWatch(around)
        self.records = Records(around, parts, chats=self.chats, notes=self.platform_notes, clock_watch=self.clock_watch)
        self.forgotten_again = marks.obey(database, self.forgetting.erase)
        self.forgetting.clear_log()

    def close(self) -> None:
        """Give up all claims' locks and every connection."""
        self.inbox.close()
        self.outbox.close()
        self.database.close()


def open_store(
    location: Path | str,
    *,
    key_file: Path,
    data_dir: Path,
    clock: Callable[[], float] = time.time,
) -> Store:
    """The store at ``location`` (a file, or a PostgreSQL address), made or brought up to date where that is needed.

    Raises:
        StorageError: it cannot be used; the sentence says why and what to do.
    """
    database = connect(location)
    try:
        bring_up_to_date(database)
        vault = open_vault(database, key_file)
        data_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
        return Store(database, vault, tombstones=data_dir / TOMBSTONES_NAME, clock=clock)
    except BaseException:
        database.close()
        raise
