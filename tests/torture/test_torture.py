from __future__ import annotations

import os
from pathlib import Path

import pytest

from bot.storage.backup import back_up
from bot.storage.database import connect
from bot.storage.migrating import HEAD, bring_up_to_date, current_revision
from tests.bot.storage.databases import NoServerError, drop_database, new_database
from tests.bot.storage.letters import address, incoming, send_all
from tests.bot.storage.test_exchanges import keep
from tests.torture import marks
from tests.torture.killed import killed, opened
from tests.torture.torturing import Torture


def holds(torture: Torture) -> None:
    result = torture.run()
    told = str(result)
    assert result.kills == torture.kills, told
    assert result.lost == 0, told
    assert result.out_of_order == 0, told
    assert result.state_wrong == 0, told
    assert result.doubled_most_per_kill <= torture.at_once, told


def test_a_short_torture_on_sqlite_loses_nothing_and_doubles_at_most_one_reply_per_kill(tmp_path: Path):
    holds(Torture(folder=tmp_path, messages=80, chats=10, kills=4, seed=7))


def test_a_short_torture_on_postgresql_loses_nothing_and_doubles_at_most_one_reply_per_kill(
    tmp_path: Path, server_folder: Path
):
    try:
        url = new_database(server_folder)
    except NoServerError as exc:
        pytest.skip(f"not run on PostgreSQL: {exc}")
    holds(Torture(folder=tmp_path, messages=40, chats=8, kills=2, seed=8, url=url))
    drop_database(server_folder, url)


by_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="not run: this system has no fork")


@by_fork
def test_forgetting_that_is_killed_at_any_transaction_is_not_begun_or_is_whole(tmp_path: Path):
    for number in range(1, 10):
        folder = tmp_path / str(number)
        store = opened(folder)
        keep(store, "of ann", change_profile=lambda before: "known")
        store.inbox.receive([incoming("/forget")])
        before = store.exchanges.remembered(address(), is_private=True).key_id
        store.close()
        was_killed = killed("forget", folder, f"before:commit:{number}")
        again = opened(folder)
        found = again.exchanges.remembered(address(), is_private=True)
        is_old = found.key_id == before
        waiting = again.inbox.counts().get("done", 0) == 0
        assert (found.profile, found.turns) == (("known", ("of ann",)) if is_old else (None, ()))
        assert is_old == waiting
        assert send_all(again) == ([] if is_old else ["Forgotten."])
        again.close()
        if not was_killed:
            assert number > 2
            return
    pytest.fail("it never came to an end")


@by_fork
def test_a_migration_that_is_killed_at_any_transaction_is_not_begun_or_is_whole(tmp_path: Path):
    for number in range(1, 10):
        path = tmp_path / str(number) / "data" / "state.db"
        old = connect(path)
        bring_up_to_date(old, revision="0001")
        old.close()
        was_killed = killed("migrate", tmp_path / str(number), f"before:commit:{number}")
        again = connect(path)
        assert current_revision(again) in ("0001", HEAD)
        bring_up_to_date(again)
        assert current_revision(again) == HEAD
        again.close()
        if not was_killed:
            return
    pytest.fail("it never came to an end")


@by_fork
def test_a_restore_that_is_killed_at_any_step_leaves_the_old_state_or_that_of_the_backup(tmp_path: Path):
    for number in range(1, 10):
        folder = tmp_path / str(number)
        store = opened(folder)
        keep(store, "old")
        back_up(store, folder / "backup.db")
        keep(store, "new")
        store.close()
        was_killed = killed("restore", folder, f"after:step:{number}")
        again = opened(folder)
        assert again.exchanges.remembered(address(), is_private=True).turns in (("old",), ("old", "new"))
        again.close()
        if not was_killed:
            return
    pytest.fail("it never came to an end")


def test_no_learner_sees_anothers_mark_and_none_is_left_of_the_forgotten(tmp_path: Path):
    found = marks.run(tmp_path, learners=8, messages=300)
    assert found.leaks == 0, str(found)
    assert found.files_with_bytes == [], str(found)
    assert found.own > 50
    assert found.bytes_looked_for >= 20
