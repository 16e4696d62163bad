"""Each older database becomes the newest one, and holds afterwards all that it held."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest
from alembic.script import ScriptDirectory
from sqlalchemy import MetaData, Table, inspect, select, text

from bot.storage.database import Database, connect
from bot.storage.migrating import HEAD, SCRIPTS, bring_up_to_date, current_revision
from bot.storage.platform_notes import Note
from bot.storage.store import Store, open_store
from bot.storage.tables import METADATA
from tests.bot.storage.conftest import Opener
from tests.bot.storage.letters import PLATFORM, address, answer, claimed, incoming, send_all
from tests.bot.storage.test_exchanges import keep
from tests.bot.storage.test_notes_buttons_and_spend import HOUR

OLDER = sorted(each.revision for each in ScriptDirectory(str(SCRIPTS)).walk_revisions() if each.revision != HEAD)
Rows = dict[str, list[tuple[object, ...]]]


def fill(store: Store) -> None:
    """Put something into every table, as a bot does that runs."""
    keep(store, "ann's turn", change_profile=lambda before: "ann's", feedback="good", unanswered="open")
    keep(store, "bob's turn", learner="bob", buttons=(HOUR,))
    keep(store, "gone", learner="gone")
    store.forgetting.forget(address(learner="gone"))
    keep(store, server="server", change_server=lambda before: "set")
    store.inbox.receive([incoming("bad"), incoming("answered", chat="b", learner="bob")])
    store.inbox.bury(claimed(store), "fault")
    answer(store, claimed(store), "a reply", chat="b", learner="bob")
    store.inbox.receive([incoming("first"), incoming("second")])
    store.platform_notes.put(PLATFORM, Note(kind="seen", name="hall", text="1"))
    store.chats.mark_inactive(PLATFORM, "blocked")
    store.spend.reserve(Decimal("0.5"), cap_usd=Decimal(1))
    store.records.drop_old(days=90)


def tables_of(database: Database) -> dict[str, Table]:
    """The tables that are really there."""
    found = MetaData()
    found.reflect(database.engine)
    return {name: table for name, table in found.tables.items() if name != "alembic_version"}


def rows_of(database: Database, like: dict[str, Table]) -> Rows:
    """All rows, of the columns that ``like`` has."""
    found: Rows = {}
    with database.reading() as connection:
        for name, table in like.items():
            columns = [METADATA.tables[name].c[each.name] for each in table.columns]
            rows = [tuple(row) for row in connection.execute(select(*columns))]
            found[name] = sorted(rows, key=repr)
    return found


def copied(source: Database, target: Database) -> Rows:
    """Copy what the tables of ``target`` can hold; what that is."""
    there = tables_of(target)
    rows = rows_of(source, there)
    with target.transaction() as connection:
        for name in (each.name for each in METADATA.sorted_tables if each.name in there):
            names = [each.name for each in there[name].columns]
            for row in rows[name]:
                connection.execute(METADATA.tables[name].insert().values(**dict(zip(names, row, strict=True))))
            if not target.is_sqlite and "id" in names:
                last = f"SELECT setval(pg_get_serial_sequence('{name}', 'id'), (SELECT max(id) FROM {name}))"
                connection.execute(text(last))
    return rows


@pytest.mark.parametrize("revision", OLDER)
def test_a_database_of_each_revision_is_brought_up_to_date_whole(
    location: Path | str, opener: Opener, tmp_path: Path, revision: str
):
    place = tmp_path / "source"
    source = open_store(place / "state.db", key_file=tmp_path / "config" / "key", data_dir=place, clock=opener.clock)
    fill(source)
    old = connect(location)
    bring_up_to_date(old, revision=revision)
    before, like = copied(source.database, old), tables_of(old)
    source.close()
    old.close()
    assert all(before.values())  # nothing is proved by an empty table

    store = opener()
    assert current_revision(store.database) == HEAD
    assert rows_of(store.database, like) == before
    with store.database.reading() as connection:
        for table in METADATA.sorted_tables:
            wanted = {str(index.name) for index in table.indexes}
            assert wanted <= {str(index["name"]) for index in inspect(connection).get_indexes(table.name)}
    assert store.exchanges.remembered(address(), is_private=True).profile == "ann's"
    assert store.exchanges.remembered(address(), is_private=True).turns == ("ann's turn",)
    assert send_all(store) == ["a reply"]
    assert [each.fault for each in store.inbox.dead()] == ["fault"]
    for waiting in ("first", "second"):
        taken = claimed(store)
        assert taken.payload == waiting
        assert answer(store, taken, f"on {waiting}")
    assert send_all(store) == ["on first", "on second"]
    keep(store, "new", feedback="new", learner="carol", buttons=())
    assert "new" in [each.text for each in store.feedback.all()]
