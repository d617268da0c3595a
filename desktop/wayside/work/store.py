"""Vaults with the work's schema in them: make, open, verify. What the window and the command line call."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache
from pathlib import Path

from wayside.errors import ErrorCode, WaysideError
from wayside.vault import health, keys, schema, vault
from wayside.vault.connection import Connection, transaction
from wayside.vault.keys import KdfParams, Passphrase, Secret
from wayside.vault.vault import Vault
from wayside.work import conversations, index, people, platforms, timeline
from wayside.work.index import Document, DocumentId


@cache
def work_schema() -> schema.Schema:
    """Return the migrations that come with this program."""
    return schema.Schema.load(Path(__file__).parent / "migrations")


def create_vault(
    folder: Path,
    passphrase: Passphrase,
    *,
    kdf: KdfParams = keys.KDF_DEFAULT,
    check_strength: bool = True,
) -> tuple[Vault, str]:
    """Make a vault; return it open, with the recovery code. Errors as in `vault.create_vault`."""
    opened, code = vault.create_vault(
        folder, passphrase, work_schema(), kdf=kdf, check_strength=check_strength
    )
    try:
        with transaction(opened.connection):
            index.mark_current(opened.connection)
            platforms.mark_keys_current(opened.connection)
        opened.before_closing = timeline.settle_index
    except BaseException:
        opened.close()
        shutil.rmtree(folder, ignore_errors=True)  # nobody has seen its recovery code
        raise
    return opened, code


def open_vault(folder: Path, secret: Secret) -> Vault:
    """Open a vault, bringing it and its index to this program's version, and delete words whose day has come.

    Of an import that was cut off, or was being removed, as much is taken out as is quickly done.

    Errors as in `vault.open_vault`.
    """
    opened = vault.open_vault(folder, secret, work_schema())
    try:
        if not index.is_current(opened.connection):
            index.rebuild(opened.connection, _documents(opened.connection), lambda _done: None)
        opened.before_closing = timeline.settle_index
        _catch_up(opened.connection)
        conversations.take_out(opened.connection)
        conversations.remove_some(opened.connection)
        conversations.expire(opened.connection, date.today())
    except BaseException:
        opened.close()
        raise
    return opened


def _catch_up(connection: Connection) -> None:
    """Make anew what is derived from the work, unless the disk takes nothing: that must not keep anybody out."""
    with index.unless_the_disk_is_full():
        if not platforms.keys_are_current(connection):
            platforms.renew_keys(connection)
    with index.unless_the_disk_is_full():
        try:
            # A session that ended without closing the vault may have left it.
            timeline.settle_index(connection)
        except WaysideError as error:
            if error.code is not ErrorCode.VAULT_DAMAGED:
                raise
            index.rebuild(connection, _documents(connection), lambda _done: None)


def verify_vault(folder: Path, secret: Secret, progress: Callable[[health.Check], None]) -> health.Health:
    """Prove that a closed vault is whole. Errors as in `vault.verify_vault`."""
    return vault.verify_vault(folder, secret, work_schema(), progress)


def _documents(connection: Connection) -> Iterator[tuple[DocumentId, Document]]:
    for (person,) in connection.execute("SELECT id FROM person ORDER BY id").fetchall():
        yield (
            people.document_id(people.PersonId(person)),
            people.document(connection, people.PersonId(person)),
        )
    last = 0
    while rows := connection.execute(
        "SELECT id FROM entry WHERE id > ? ORDER BY id LIMIT 1000", (last,)
    ).fetchall():
        for (entry,) in rows:
            yield timeline.document(timeline.get(connection, timeline.EntryId(entry)))
        last = rows[-1][0]
