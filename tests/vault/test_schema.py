"""Migrations: forward only, one transaction each, after a verified copy; the committed schema is true."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.schema_file import SCHEMA_FILE, current_schema
from tests.support.vaults import PHRASE, MadeVault
from wayside.errors import ErrorCode, WaysideError
from wayside.vault import schema, vault
from wayside.vault.schema import Migration, Schema
from wayside.work import store


def later(*steps: str) -> Schema:
    base = store.work_schema()
    more = [Migration(version=base.version + number, sql=sql) for number, sql in enumerate(steps, 1)]
    return Schema((*base.migrations, *more))


def test_the_committed_schema_is_what_migrations_make() -> None:
    """After a new migration, `python -m tests.support.schema_file` writes it anew."""
    assert current_schema() == SCHEMA_FILE.read_text("utf-8")


def test_a_vault_of_every_released_format_still_opens(tmp_path: Path) -> None:
    """The small vaults in `data/` were written by the releases they are named after."""
    import shutil

    found = sorted((Path(__file__).parent / "data").glob("format-*.vault"))
    assert found
    for source in found:
        copy = tmp_path / source.name
        shutil.copytree(source, copy)
        with store.open_vault(copy, PHRASE) as opened:
            texts = [row[0] for row in opened.connection.execute("SELECT text FROM entry ORDER BY id")]
        assert texts[0] == "Asked about the workshop."
        assert store.verify_vault(copy, PHRASE, lambda _check: None).sound


def test_a_migration_keeps_a_verified_copy_until_the_next_clean_start(made: MadeVault) -> None:
    copy = made.folder / "vault.db.before-migration"
    two = later("CREATE TABLE more (x INTEGER) STRICT;")
    with vault.open_vault(made.folder, PHRASE, two) as opened:
        assert schema.version_of(opened.connection) == two.version
        assert copy.stat().st_mode & 0o777 == 0o600
        assert not copy.read_bytes().startswith(b"SQLite")
    vault.open_vault(made.folder, PHRASE, two).close()
    assert sorted(path.name for path in made.folder.iterdir()) == ["keys.json", "vault.db"]


def test_a_step_that_fails_leaves_the_version_before_it(made: MadeVault) -> None:
    broken = later(
        "CREATE TABLE one (x INTEGER) STRICT;",
        "CREATE TABLE two (x INTEGER) STRICT;\nCREATE TABLE two (x INTEGER) STRICT;",
    )
    with pytest.raises(Exception, match="already exists"):
        vault.open_vault(made.folder, PHRASE, broken)
    with vault.open_vault(made.folder, PHRASE, later("SELECT 1;")) as opened:
        names = {
            row[0] for row in opened.connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
        }
    assert "one" in names
    assert "two" not in names


def test_newer_is_refused(made: MadeVault) -> None:
    vault.open_vault(made.folder, PHRASE, later("SELECT 1;")).close()
    with pytest.raises(WaysideError) as caught:
        made.open()
    assert caught.value.code is ErrorCode.VAULT_TOO_NEW


def test_numbers_have_no_gaps(tmp_path: Path) -> None:
    (tmp_path / "0001_a.sql").write_text("SELECT 1;")
    (tmp_path / "0003_b.sql").write_text("SELECT 1;")
    with pytest.raises(RuntimeError):
        Schema.load(tmp_path)


def test_a_script_is_split_at_its_statements() -> None:
    script = (
        "-- a; comment\nCREATE TABLE a (x);\nCREATE TRIGGER t BEFORE UPDATE ON a\nBEGIN\n"
        "  SELECT 1;\n  SELECT ';';\nEND;\n-- end\n"
    )
    assert len(schema.statements(script)) == 2
    with pytest.raises(RuntimeError):
        schema.statements("CREATE TABLE a (x")
