"""One operation on a store in a folder, in a process of its own that is ended by SIGKILL at its Nth step."""

from __future__ import annotations

import os
import signal
import traceback
import warnings
from pathlib import Path

from bot.storage.backup import restore
from bot.storage.database import connect
from bot.storage.store import Store, open_store
from tests.bot.storage.letters import answer, claimed
from tests.torture.victim import Killer


def opened(folder: Path) -> Store:
    return open_store(folder / "data" / "state.db", key_file=folder / "config" / "key", data_dir=folder / "data")


def forget(folder: Path, killer: Killer) -> None:
    store = opened(folder)
    killer.watch(store.database)
    answer(store, claimed(store), "Forgotten.", turn=None, forgets=True)


def migrate(folder: Path, killer: Killer) -> None:
    from bot.storage import migrating

    database = connect(folder / "data" / "state.db")
    killer.watch(database)
    migrating.bring_up_to_date(database)


def put_back(folder: Path, killer: Killer) -> None:
    store = opened(folder)
    import bot.storage.backup as backup_module

    for name in ("copy_database", "check_whole", "_prepare", "_overwrite"):
        killer.wrap("step", backup_module, name)
    restore(store, folder / "backup.db", key_file=folder / "config" / "key", data_dir=folder / "data")


OPERATIONS = {"forget": forget, "migrate": migrate, "restore": put_back}


def killed(operation: str, folder: Path, plan: str) -> bool:
    """Run an operation in a child process; whether it was killed on the way."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # newer Pythons warn of forks where threads run
        child = os.fork()
    if child == 0:
        code = 1
        try:
            OPERATIONS[operation](folder, Killer(plan))
            code = 0
        except BaseException:  # noqa: BLE001  # the child must never go on as a second test run
            traceback.print_exc()
        finally:
            os._exit(code)
    _, status = os.waitpid(child, 0)
    code = os.waitstatus_to_exitcode(status)
    assert code in (0, -signal.SIGKILL)
    return code != 0
