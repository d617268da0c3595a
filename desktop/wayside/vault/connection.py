"""The one place that opens a database, and the rules every connection lives under.

sqlcipher3 without a key writes a plaintext file and says nothing, so nobody else may call `connect`. What is
checked here, in this order: the library can encrypt; the file begins with our salt; the key fits the first
page; the file is ours and whole; and from then on nothing may attach, load, re-key or loosen a setting.
"""

from __future__ import annotations

import contextlib
import functools
import os
import urllib.parse
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, ParamSpec, Protocol, TypeVar

from sqlcipher3 import dbapi2 as sqlcipher

from wayside.errors import ErrorCode, WaysideError
from wayside.vault import files, log_file
from wayside.vault.interrupted import INTERRUPTED, InterruptibleConnection, roll_back
from wayside.vault.keys import DataKey

Connection = Any  # an `InterruptibleConnection`, but sqlcipher3 ships no types

APPLICATION_ID = 0x57415953  # "WAYS"
PAGE_BYTES = 4096
_CACHE_KIB = 8192
_PLAINTEXT_MAGIC = b"SQLite format 3\0"

# What a connection may still ask for after opening. Everything else is refused by the authorizer, above all
# `key`, `rekey`, `cipher_*`, `temp_store` and `journal_mode`, any of which could put content in clear on disk.
_ALLOWED_PRAGMAS = frozenset(
    {
        "cipher_integrity_check",
        "data_version",
        "foreign_key_check",
        "foreign_key_list",
        "freelist_count",
        "index_list",
        "integrity_check",
        "optimize",
        "page_count",
        "page_size",
        "query_only",
        "quick_check",
        "table_info",
        "user_version",
        "wal_checkpoint",
    }
)
_READ_ONLY_PRAGMAS = frozenset({"page_size"})
_SETTINGS = (
    "temp_store=MEMORY",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "foreign_keys=ON",
    "secure_delete=ON",
    "synchronous=FULL",
    "fullfsync=ON",
    "checkpoint_fullfsync=ON",
    "mmap_size=0",
    f"cache_size=-{_CACHE_KIB}",
)

DatabaseError = sqlcipher.DatabaseError
_P = ParamSpec("_P")
_T = TypeVar("_T")


class Reach(Protocol):
    """Does something with a vault's connection, on the thread that owns it, and returns what came of it.

    Raises:
        WaysideError: as what is done; CANCELLED if the vault is closing.
    """

    def __call__(self, work: Callable[[Connection], _T]) -> _T:
        """Do it and wait."""


_CORRUPT = 11
_PRIMARY_CODES = {
    5: ErrorCode.VAULT_ALREADY_OPEN,  # SQLITE_BUSY
    6: ErrorCode.VAULT_ALREADY_OPEN,  # SQLITE_LOCKED
    8: ErrorCode.VAULT_READ_ONLY,  # SQLITE_READONLY
    INTERRUPTED: ErrorCode.CANCELLED,  # SQLITE_INTERRUPT
    10: ErrorCode.STORAGE_FAILED,  # SQLITE_IOERR
    _CORRUPT: ErrorCode.VAULT_DAMAGED,  # SQLITE_CORRUPT
    13: ErrorCode.DISK_FULL,  # SQLITE_FULL
    14: ErrorCode.STORAGE_FAILED,  # SQLITE_CANTOPEN
    26: ErrorCode.VAULT_DAMAGED,  # SQLITE_NOTADB
}


def storage_error(error: Exception) -> WaysideError | None:
    """Return what a database error means to a person, or None if it is a mistake of ours."""
    code = getattr(error, "sqlite_errorcode", None)
    if code is None or not isinstance(error, sqlcipher.Error):
        return None
    known = _PRIMARY_CODES.get(code & 0xFF)
    return WaysideError(known) if known else None


@contextlib.contextmanager
def storage_errors() -> Iterator[None]:
    """Turn the database errors of the block that the world caused into a `WaysideError`."""
    try:
        yield
    except sqlcipher.Error as error:
        known = storage_error(error)
        if known is None:
            raise
        # Without this frame in its own traceback, which would be a ring: what failed holds the cursors of the work that
        # failed, and as long as one of them is open SQLite refuses what comes next as interrupted, too.
        error.__traceback__ = error.__context__ = None
        try:
            raise known from None
        finally:
            del known


def translate_errors(function: Callable[_P, _T]) -> Callable[_P, _T]:
    """Run a whole function under `storage_errors`."""

    @functools.wraps(function)
    def wrapper(*args: _P.args, **kwargs: _P.kwargs) -> _T:
        with storage_errors():
            return function(*args, **kwargs)

    return wrapper


@contextlib.contextmanager
def transaction(connection: Connection) -> Iterator[None]:
    """Run the block in one write transaction, durable when the block is left, undone if it raises.

    A block inside another one joins it, so that small writes compose into larger ones.
    """
    if connection.in_transaction:
        yield
        return
    with storage_errors():
        try:
            connection.execute("BEGIN IMMEDIATE")
            yield
            connection.execute("COMMIT")
        except BaseException:
            roll_back(connection)
            raise


def create_database(path: Path, key: DataKey) -> Connection:
    """Make a new encrypted database and return its connection.

    Raises:
        WaysideError: ENCRYPTION_MISSING if the library would have written plaintext; VAULT_EXISTS; others as
            the disk has them.
    """
    try:
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    except FileExistsError:
        raise WaysideError(ErrorCode.VAULT_EXISTS) from None
    except OSError:
        raise WaysideError(ErrorCode.STORAGE_FAILED) from None
    with storage_errors():
        connection = _connect(path, key, mode="rw")
        try:
            connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
            connection.execute("PRAGMA user_version=0")
            _configure(connection, read_only=False)
            _refuse_plaintext(path, key)
        except BaseException:
            connection.close()
            raise
    connection.set_authorizer(_authorize)
    return connection


def open_database(
    path: Path, key: DataKey, *, read_only: bool = False, newest: int | None = None
) -> Connection:
    """Open an encrypted database with every check of the storage format.

    Args:
        path: the file.
        key: what opens it.
        read_only: change nothing at all, not even by finishing what a crash left in the write-ahead log.
        newest: refuse a later schema than this before anything is changed.

    Raises:
        WaysideError: VAULT_DAMAGED, VAULT_TRUNCATED, VAULT_READ_ONLY, ENCRYPTION_MISSING, STORAGE_FAILED.
    """
    _check_file(path, key)
    _check_log(path)
    with storage_errors():
        _check_version(path, key, newest)
        connection = _connect(path, key, mode="ro" if read_only else "rw")
        try:
            _check_key_fits(connection)
            _configure(connection, read_only=read_only)
            _check_whole(connection, path, read_only=read_only)
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        except BaseException:
            connection.close()
            raise
    connection.set_authorizer(_authorize)
    return connection


def _connect(path: Path, key: DataKey, *, mode: str) -> Connection:
    address = "file:" + urllib.parse.quote(path.absolute().as_posix()) + f"?mode={mode}"
    if mode == "ro" and not _has_log(path):
        # Nothing is waiting in a log, so SQLite need not make its helper files even in a read-only folder.
        address += "&immutable=1"
    connection = sqlcipher.connect(
        address,
        uri=True,
        isolation_level=None,
        timeout=1.0,
        cached_statements=256,
        factory=InterruptibleConnection,
    )
    try:
        # SQLCipher would otherwise print to standard error what it thinks of a damaged page.
        connection.execute("PRAGMA cipher_log_level=NONE")
        _set_key(connection, key)
        _check_library(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _set_key(connection: Connection, key: DataKey) -> None:
    """Hand over the raw key and salt, never as a statement: statements are traced, cached and left in memory."""
    digits = bytearray(b"x'" + key.key.hex().encode() + key.salt.hex().encode() + b"'")
    try:
        if len(digits) != 3 + 2 * 48:
            raise WaysideError(ErrorCode.HEADER_DAMAGED)
        connection.set_key(digits)
    finally:
        digits[:] = bytes(len(digits))


def _check_library(connection: Connection) -> None:
    """Refuse a library that cannot encrypt or that puts temporary tables on disk in clear."""
    version = connection.execute("PRAGMA cipher_version").fetchone()
    options = {row[0] for row in connection.execute("PRAGMA compile_options")}
    if not version or not version[0] or "HAS_CODEC" not in options:
        raise WaysideError(ErrorCode.ENCRYPTION_MISSING)
    if not options & {"TEMP_STORE=2", "TEMP_STORE=3"}:
        raise WaysideError(ErrorCode.ENCRYPTION_MISSING)


def _configure(connection: Connection, *, read_only: bool) -> None:
    for setting in _SETTINGS:
        connection.execute(f"PRAGMA {setting}")
    if read_only:
        connection.execute("PRAGMA query_only=ON")
        return
    mode = connection.execute("PRAGMA journal_mode=WAL").fetchone()[0]
    if mode != "wal":
        raise WaysideError(ErrorCode.VAULT_READ_ONLY)


def _check_file(path: Path, key: DataKey) -> None:
    try:
        with path.open("rb") as file:
            head = file.read(16)
            size = os.fstat(file.fileno()).st_size
    except FileNotFoundError:
        raise WaysideError(ErrorCode.NOT_A_VAULT) from None
    except OSError as error:
        raise files.storage_error(error) from None
    if head == _PLAINTEXT_MAGIC:
        raise WaysideError(ErrorCode.ENCRYPTION_MISSING)
    if size < PAGE_BYTES or (size % PAGE_BYTES and not _has_log(path)):
        raise WaysideError(ErrorCode.VAULT_TRUNCATED)
    if head != key.salt:
        raise WaysideError(ErrorCode.VAULT_DAMAGED)


def _has_log(path: Path) -> bool:
    try:
        return path.with_name(path.name + "-wal").stat().st_size > 0
    except OSError:
        return False


def _check_key_fits(connection: Connection) -> None:
    """Read the first page, which only the right key can, and see that it is ours.

    SQLite compares the number of pages written there with the length of the file before anything else and calls a
    file that is too short corrupt; a page that is not authentic is "not a database".
    """
    try:
        found = connection.execute("PRAGMA application_id").fetchone()[0]
    except sqlcipher.DatabaseError as error:
        if error.sqlite_errorcode & 0xFF == _CORRUPT:
            raise WaysideError(ErrorCode.VAULT_TRUNCATED) from None
        raise
    if found != APPLICATION_ID:
        raise WaysideError(ErrorCode.VAULT_DAMAGED)


def _check_whole(connection: Connection, path: Path, *, read_only: bool) -> None:
    """Compare the number of pages the database believes in with the length of its file.

    Both of SQLite's integrity checks pass over a file cut at a page border whose lost pages nothing points to.
    """
    if _has_log(path):
        if read_only:
            return
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    if path.stat().st_size < pages * PAGE_BYTES:
        raise WaysideError(ErrorCode.VAULT_TRUNCATED)


def _check_log(path: Path) -> None:
    """Look at what a crash left before SQLite takes it over and makes the file longer with it."""
    if not _has_log(path):
        return
    try:
        state = log_file.examine(path.with_name(path.name + "-wal"), PAGE_BYTES)
        present = path.stat().st_size // PAGE_BYTES
    except OSError as error:
        raise files.storage_error(error) from None
    if state.damaged:
        raise WaysideError(ErrorCode.VAULT_DAMAGED)
    if any(page not in state.pages for page in range(present + 1, state.database_pages + 1)):
        raise WaysideError(ErrorCode.VAULT_TRUNCATED)


def _check_version(path: Path, key: DataKey, newest: int | None) -> None:
    """Refuse a later schema before a log is moved into the file: a refusal changes nothing."""
    if newest is None or not _has_log(path):
        return
    connection = _connect(path, key, mode="ro")
    try:
        _check_key_fits(connection)
        version = connection.execute("PRAGMA user_version").fetchone()[0]
    finally:
        connection.close()
    if version > newest:
        raise WaysideError(ErrorCode.VAULT_TOO_NEW)


@contextlib.contextmanager
def foreign_keys_off(connection: Connection) -> Iterator[None]:
    """Run the block without foreign keys, so that a migration may rebuild a table others refer to.

    Dropping a table deletes its rows first, and with foreign keys on that deletes everything that refers to them.

    Raises:
        WaysideError: VAULT_DAMAGED if references are broken afterwards.
    """
    connection.set_authorizer(None)
    connection.execute("PRAGMA foreign_keys=OFF")
    try:
        yield
    finally:
        connection.execute("PRAGMA foreign_keys=ON")
        connection.set_authorizer(_authorize)


def _refuse_plaintext(path: Path, key: DataKey) -> None:
    with path.open("rb") as file:
        head = file.read(16)
    if head != key.salt:
        path.unlink()
        raise WaysideError(ErrorCode.ENCRYPTION_MISSING)


def _authorize(
    action: int,
    first: str | None,
    second: str | None,
    _database: str | None,
    _by: str | None,
) -> int:
    """Decide about one step of a statement being prepared; returns SQLITE_OK or SQLITE_DENY."""
    if action in (sqlcipher.SQLITE_ATTACH, sqlcipher.SQLITE_DETACH):
        return int(sqlcipher.SQLITE_DENY)
    if action == sqlcipher.SQLITE_PRAGMA:
        name = (first or "").lower()
        allowed = name in _ALLOWED_PRAGMAS and not (name in _READ_ONLY_PRAGMAS and second)
        return int(sqlcipher.SQLITE_OK if allowed else sqlcipher.SQLITE_DENY)
    if action == sqlcipher.SQLITE_FUNCTION and (second or "").lower() in {
        "load_extension",
        "sqlcipher_export",
    }:
        return int(sqlcipher.SQLITE_DENY)
    return int(sqlcipher.SQLITE_OK)
