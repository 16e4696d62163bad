"""What is wrong with the storage, and how to mend it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from bot.errors import StorageError
from bot.findings import Finding, Grade
from bot.storage.copying import check_whole
from bot.storage.store import Store, open_store

_LITTLE_ROOM = 200_000_000
_PART = "storage"


def diagnose(location: Path | str, *, key_file: Path, data_dir: Path) -> tuple[Finding, ...]:
    """The findings. Opens the database as the bot would; makes none where there is none."""
    return tuple(_findings(location, key_file, data_dir))


def _findings(location: Path | str, key_file: Path, data_dir: Path) -> Iterator[Finding]:
    if isinstance(location, Path):
        yield from _file(location, data_dir)
        if not location.exists():
            return
    if key_file.is_relative_to(data_dir):
        yield Finding(
            part=_PART,
            grade=Grade.NOTE,
            text=f"the key file {key_file} lies among the data that it protects",
            fix="name a file elsewhere with ADVISOR_KEY_FILE and move it there",
        )
    try:
        store = open_store(location, key_file=key_file, data_dir=data_dir)
    except StorageError as exc:
        yield Finding(part=_PART, grade=Grade.BAD, text=str(exc), fix="follow the sentence above")
        return
    try:
        yield from _letters(store)
        yield from _clock(store)
        yield Finding(part=_PART, grade=Grade.GOOD, text=f"{store.database.name} opens, and its key fits")
    finally:
        store.close()


def _file(path: Path, data_dir: Path) -> Iterator[Finding]:
    if not path.exists():
        yield Finding(part=_PART, grade=Grade.NOTE, text="nothing is remembered yet: it begins with the first message")
        return
    try:
        check_whole(path)
    except StorageError as exc:
        yield Finding(part=_PART, grade=Grade.BAD, text=str(exc), fix="advisor restore with the newest backup")
    room = shutil.disk_usage(data_dir).free
    if room < _LITTLE_ROOM:
        text = f"only {room // 1_000_000} MB are left on the disk of {data_dir}"
        yield Finding(part=_PART, grade=Grade.BAD, text=text, fix="make room: a full disk stops the bot")


def _letters(store: Store) -> Iterator[Finding]:
    for name, letters in (("messages", store.inbox), ("replies", store.outbox)):
        dead = letters.counts().get("dead", 0)
        if dead:
            text = f"{dead} {name} were given up"
            yield Finding(part=_PART, grade=Grade.NOTE, text=text, fix="advisor deadletters lists and replays them")


def _clock(store: Store) -> Iterator[Finding]:
    doubt = store.clock_watch.doubt()
    if doubt is not None:
        until = datetime.fromtimestamp(doubt.until, UTC).date().isoformat()
        text = f"the clock went ahead by {doubt.jump_s / 86_400:.0f} days unseen: nothing old is dropped before {until}"
        fix = "see that the clock of this machine is right; if the bot was only switched off, there is nothing to do"
        yield Finding(part=_PART, grade=Grade.NOTE, text=text, fix=fix)


def kept_notes(location: Path | str, *, key_file: Path, data_dir: Path, of: tuple[str, str]) -> dict[str, str]:
    """The notes of a platform and kind, by name; none where there is no database, or it cannot be opened."""
    if isinstance(location, Path) and not location.exists():
        return {}
    try:
        store = open_store(location, key_file=key_file, data_dir=data_dir)
    except StorageError:
        return {}  # the storage has a finding of its own
    try:
        return store.platform_notes.all(*of)
    finally:
        store.close()
