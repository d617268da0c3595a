"""The activity log is chained; a changed, missing, added or reordered entry shows."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.vaults import MARKER, MadeVault
from wayside.vault import activity
from wayside.vault import connection as database
from wayside.vault.connection import Connection


def test_the_log_cannot_be_changed_by_statement(made: MadeVault) -> None:
    with made.open() as opened:
        for statement in ("UPDATE activity SET at = 0", "DELETE FROM activity WHERE sequence = 1"):
            with pytest.raises(database.DatabaseError):
                opened.connection.execute(statement)
        assert activity.first_fault(opened.connection) is None


def _edit(connection: Connection) -> None:
    connection.execute("UPDATE activity SET kind = 'other' WHERE sequence = 5")


def _delete(connection: Connection) -> None:
    connection.execute("DELETE FROM activity WHERE sequence = 5")


def _reorder(connection: Connection) -> None:
    connection.execute("UPDATE activity SET sequence = 0 WHERE sequence = 5")
    connection.execute("UPDATE activity SET sequence = 5 WHERE sequence = 6")
    connection.execute("UPDATE activity SET sequence = 6 WHERE sequence = 0")


def _insert(connection: Connection) -> None:
    connection.execute("INSERT INTO activity SELECT max(sequence) + 1, at, kind, fields, hash FROM activity")


@pytest.mark.parametrize("tamper", [_edit, _delete, _reorder, _insert])
def test_tampering_inside_shows(made: MadeVault, tamper: Callable[[Connection], None]) -> None:
    with made.open() as opened:
        opened.connection.execute("DROP TRIGGER activity_is_never_changed")
        opened.connection.execute("DROP TRIGGER activity_is_never_cut")
        tamper(opened.connection)
        assert activity.first_fault(opened.connection) is not None


def test_entries_hold_no_content(made: MadeVault) -> None:
    with made.open() as opened:
        text = "".join(row[0] for row in opened.connection.execute("SELECT kind || fields FROM activity"))
    assert MARKER not in text
    assert "Heron" not in text


@given(st.lists(st.tuples(st.text(max_size=5), st.text(max_size=5)), min_size=2, max_size=2, unique=True))
def test_no_two_entries_run_together(pairs: list[tuple[str, str]]) -> None:
    """Lengths are hashed too, so moving a letter from one part to the next changes the hash."""
    first, second = pairs
    assert activity._hash(1, 2, *first, b"") != activity._hash(1, 2, *second, b"")


def test_pages_come_newest_first(made: MadeVault) -> None:
    with made.open() as opened:
        newest = activity.page(opened.connection, limit=3)
        older = activity.page(opened.connection, before=newest[-1].sequence, limit=3)
        assert activity.head(opened.connection).count == newest[0].sequence
    assert [entry.sequence for entry in newest] == sorted((e.sequence for e in newest), reverse=True)
    assert older[0].sequence == newest[-1].sequence - 1
    assert newest[0].kind == "opened"
