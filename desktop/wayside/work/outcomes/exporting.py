"""What leaves the vault in clear: written once, private, and remembered for the storage audit."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from wayside.vault import activity, files
from wayside.vault.connection import Connection, transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportMade:
    """A file that was written. Its name and place are not kept; its hash finds it again."""

    at: int
    kind: str
    format: str
    size: int
    hash: bytes


def write_export(connection: Connection, path: Path, data: bytes, kind: str, form: str) -> None:
    """Write a file that only its owner can read, never over another, and remember that it was written.

    It is remembered first: whenever the computer stops, no file lies about that the vault knows nothing of.

    Args:
        connection: the vault's.
        path: of a file that is not there yet.
        data: its content.
        kind: what it is, a fixed word: `outcomes`, `playbook`.
        form: `csv`, `html`, `pdf`, `yaml`.

    Raises:
        WaysideError: VAULT_EXISTS, NO_SUCH_FOLDER, NO_PERMISSION, DISK_FULL and others; then nothing is left of it.
    """
    with transaction(connection):
        made = connection.execute(
            "INSERT INTO export_made(at, kind, format, size, hash) VALUES (?, ?, ?, ?, ?)",
            (activity.now_ms(), kind, form, len(data), hashlib.sha256(data).digest()),
        ).lastrowid
        activity.append(connection, "export-made", what=kind, format=form, bytes=len(data))
    try:
        files.write_new_private(path, data)
    except BaseException:
        with transaction(connection):
            connection.execute("DELETE FROM export_made WHERE id = ?", (made,))
            activity.append(connection, "export-failed", what=kind, format=form)
        raise


def exports(connection: Connection) -> list[ExportMade]:
    """Return what was exported, newest first."""
    rows = connection.execute("SELECT at, kind, format, size, hash FROM export_made ORDER BY id DESC")
    return [ExportMade(at=a, kind=k, format=f, size=s, hash=h) for a, k, f, s, h in rows]
