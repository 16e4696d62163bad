from __future__ import annotations

import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from bot.errors import KeyFileError, StorageDamagedError, StorageError
from bot.storage.database import Database
from bot.storage.keys import MasterKeys
from bot.storage.tables import LEARNERS, META
from bot.storage.vault import Vault, open_vault


@pytest.fixture
def key_file(tmp_path: Path) -> Path:
    return tmp_path / "config" / "key"


@pytest.fixture
def vault(database: Database, key_file: Path) -> Vault:
    return open_vault(database, key_file)


def add_learner(database: Database, vault: Vault, name: str) -> bytes:
    """A learner with a sealed profile; gives the sealed profile."""
    key = vault.new_data_key()
    sealed = key.sealer.seal("profile", f"profile of {name}")
    row = {
        "lookup": vault.lookup("learner", "fake", name),
        "key_id": key.id,
        "wrapped_key": key.wrapped,
        "sealed_address": key.sealer.seal("address", name),
        "sealed_profile": sealed,
        "seen_at": 1.0,
    }
    with database.transaction() as connection:
        connection.execute(LEARNERS.insert().values(**row))
    return sealed


def profile_of(database: Database, vault: Vault, name: str) -> str:
    query = select(LEARNERS).where(LEARNERS.c.lookup == vault.lookup("learner", "fake", name))
    with database.reading() as connection:
        row = connection.execute(query).one()
    return vault.sealer(row.wrapped_key).open("profile", row.sealed_profile)


def test_the_key_file_is_made_for_its_owner_alone_and_apart_from_the_data(vault: Vault, key_file: Path):
    assert stat.S_IMODE(key_file.stat().st_mode) == 0o600
    assert stat.S_IMODE(key_file.parent.stat().st_mode) == 0o700
    assert [each.name for each in key_file.parent.iterdir()] == ["key"]


def test_no_key_stands_in_the_database_in_the_clear(database: Database, vault: Vault, key_file: Path):
    with database.reading() as connection:
        values = [bytes(value) for value in connection.execute(select(META.c.value)).scalars()]
    assert values
    for value in values:
        assert key_file.read_bytes().strip() not in value
        assert vault._lookup_key not in value


def test_ids_are_found_again_and_differ_by_kind_place_and_database(database: Database, vault: Vault, key_file: Path):
    assert open_vault(database, key_file).lookup("chat", "fake", "1") == vault.lookup("chat", "fake", "1")
    others = {
        vault.lookup("chat", "fake", "1"),
        vault.lookup("learner", "fake", "1"),
        vault.lookup("chat", "fak", "e1"),
        vault.lookup("chat", "fake1"),
        Vault(
            vault._master, lookup_key=b"x" * 32, system_key=vault.new_data_key().wrapped[:0] or b"A" * 43 + b"="
        ).lookup("chat", "fake", "1"),
    }
    assert len(others) == 5


@given(st.text())
def test_any_text_survives_sealing_and_only_for_its_purpose(text: str):
    from cryptography.fernet import Fernet

    from bot.storage.vault import Sealer

    sealer = Sealer(Fernet.generate_key())
    sealed = sealer.seal("turn", text)
    assert sealer.open("turn", sealed) == text
    with pytest.raises(StorageDamagedError):
        sealer.open("profile", sealed)


def test_one_learners_key_does_not_open_the_row_of_another(database: Database, vault: Vault):
    ann, bob = add_learner(database, vault, "ann"), add_learner(database, vault, "bob")
    assert profile_of(database, vault, "ann") == "profile of ann"
    with database.reading() as connection:
        keys = connection.execute(select(LEARNERS.c.wrapped_key).order_by(LEARNERS.c.id)).scalars().all()
    with pytest.raises(StorageDamagedError):
        vault.sealer(keys[0]).open("profile", bob)
    with pytest.raises(StorageDamagedError):
        vault.sealer(keys[1]).open("profile", ann)


def test_a_changed_byte_is_noticed(database: Database, vault: Vault):
    sealed = bytearray(add_learner(database, vault, "ann"))
    sealed[40] ^= 1
    with database.transaction() as connection:
        connection.execute(LEARNERS.update().values(sealed_profile=bytes(sealed)))
    with pytest.raises(StorageDamagedError, match="damaged"):
        profile_of(database, vault, "ann")


def test_a_missing_key_file_is_never_replaced_by_a_new_one(database: Database, vault: Vault, key_file: Path):
    key_file.unlink()
    with pytest.raises(KeyFileError, match=r"missing.*ADVISOR_KEY_FILE"):
        open_vault(database, key_file)
    assert not key_file.exists()


@pytest.mark.parametrize("content", [b"", b"not a key\n", b"\xff" * 50])
def test_a_key_file_without_a_key_is_told(database: Database, vault: Vault, key_file: Path, content: bytes):
    key_file.write_bytes(content)
    with pytest.raises(KeyFileError, match="no usable key"):
        open_vault(database, key_file)


def test_the_key_of_another_database_is_told(database: Database, vault: Vault, key_file: Path):
    key_file.unlink()
    MasterKeys.create(key_file)
    with pytest.raises(KeyFileError, match="does not fit"):
        open_vault(database, key_file)


def test_a_key_file_that_others_can_read_is_refused(database: Database, vault: Vault, key_file: Path):
    key_file.chmod(0o640)
    with pytest.raises(KeyFileError, match="chmod 600"):
        open_vault(database, key_file)


def test_the_master_key_can_be_changed_and_the_old_one_opens_nothing(database: Database, vault: Vault, key_file: Path):
    add_learner(database, vault, "ann")
    old, chat = key_file.read_bytes(), vault.lookup("chat", "fake", "1")
    assert vault.change_master_key(database) == 1
    assert profile_of(database, vault, "ann") == "profile of ann"
    again = open_vault(database, key_file)
    assert profile_of(database, again, "ann") == "profile of ann"
    assert again.lookup("chat", "fake", "1") == chat
    assert old.strip() not in key_file.read_bytes()
    assert stat.S_IMODE(key_file.stat().st_mode) == 0o600
    key_file.write_bytes(old)
    with pytest.raises(KeyFileError):
        open_vault(database, key_file)


def test_a_change_of_key_that_breaks_off_leaves_a_file_that_still_opens(
    database: Database, vault: Vault, key_file: Path, monkeypatch: pytest.MonkeyPatch
):
    add_learner(database, vault, "ann")
    with monkeypatch.context() as patch:
        patch.setattr(MasterKeys, "unwrap", lambda self, wrapped: (_ for _ in ()).throw(StorageError("broken off")))
        with pytest.raises(StorageError):
            vault.change_master_key(database)
    assert profile_of(database, open_vault(database, key_file), "ann") == "profile of ann"


def test_keys_do_not_stand_in_what_is_printed(vault: Vault, key_file: Path):
    master = MasterKeys.load(key_file)
    assert key_file.read_text().strip() not in repr(master) + repr(vault) + repr(vault.new_data_key())
