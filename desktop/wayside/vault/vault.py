"""A vault: a folder with wrapped keys, an encrypted database and a lock, as one thing to open and close.

Every function here blocks on the disk or on Argon2id; the window calls them on the vault's own thread.
"""

from __future__ import annotations

import contextlib
import secrets
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from wayside.errors import ErrorCode, WaysideError
from wayside.vault import activity, health, keys, passphrase, recovery, schema
from wayside.vault import connection as database
from wayside.vault.connection import Connection
from wayside.vault.files import (
    FolderLock,
    make_private_folder,
    storage_errors,
    sync_folder,
)
from wayside.vault.keys import (
    DataKey,
    Header,
    KdfParams,
    Passphrase,
    RecoveryCode,
    Secret,
    SlotKind,
)
from wayside.vault.schema import Schema

DATABASE_NAME = "vault.db"
SUFFIX = ".vault"


@dataclass(frozen=True, slots=True, kw_only=True)
class SlotInfo:
    """What a slot shows without any secret."""

    kind: SlotKind
    kdf: KdfParams | None


@dataclass(frozen=True, slots=True, kw_only=True)
class VaultInfo:
    """What a vault shows without any secret. Sizes are in bytes."""

    format: int
    vault_id: str
    slots: tuple[SlotInfo, ...]
    database_bytes: int
    total_bytes: int


class Vault:
    """An open vault. Belongs to the thread that opened it; close it there.

    Attributes:
        before_closing: puts in order what the work has left for later.
    """

    def __init__(
        self,
        folder: Path,
        connection: Connection,
        key: DataKey,
        header: Header,
        lock: FolderLock,
    ) -> None:
        self.folder = folder
        self.connection = connection
        self._key = key
        self._header = header
        self._lock = lock
        self.before_closing: Callable[[Connection], None] | None = None

    @property
    def vault_id(self) -> str:
        """The vault's random name, 32 hexadecimal digits."""
        return self._header.vault_id

    def __enter__(self) -> Vault:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        value: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def change_passphrase(self, new: Passphrase, kdf: KdfParams = keys.KDF_DEFAULT) -> None:
        """Replace the passphrase slot. The database file is not touched but for its log entry.

        Raises:
            WaysideError: WEAK_PASSPHRASE; anything the disk says, and then the old passphrase still opens.
        """
        require_strength(new)
        self._replace_slot(SlotKind.PASSPHRASE, new, kdf, "passphrase-changed")

    def replace_recovery_code(self, code: RecoveryCode) -> None:
        """Replace the recovery slot. The old code stops working, so the new one must be on paper before this.

        Raises:
            WaysideError: RECOVERY_CODE_MISTYPED; anything the disk says, and then the old code still opens.
        """
        self._replace_slot(SlotKind.RECOVERY, code, None, "recovery-code-changed")

    def _replace_slot(self, kind: SlotKind, secret: Secret, kdf: KdfParams | None, entry: str) -> None:
        """Write the log entry and the new header together, or put the old header back.

        Raises:
            WaysideError: KEY_CHANGE_UNCERTAIN if not even putting it back worked; others, and nothing changed.
        """
        header = keys.with_slot_replaced(self._header, self._key, kind, secret, kdf)
        try:
            with database.transaction(self.connection):
                activity.append(self.connection, entry)
                keys.write_header(self.folder, header, self._key)
        except BaseException:
            self._put_back()
            raise
        self._header = header

    def _put_back(self) -> None:
        if keys.is_written(self.folder, self._header, self._key):
            return
        try:
            keys.write_header(self.folder, self._header, self._key)
        except WaysideError:
            raise WaysideError(ErrorCode.KEY_CHANGE_UNCERTAIN) from None

    def checkpoint(self) -> None:
        """Move everything from the write-ahead log into the database and empty the log."""
        with database.storage_errors():
            self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def put_in_order(self) -> None:
        """Do what the work has left for later, as far as the disk takes it; the rest is done when the vault opens."""
        if self.before_closing is not None:
            with contextlib.suppress(WaysideError, database.DatabaseError):
                self.before_closing(self.connection)

    def close(self) -> None:
        """Put in order, checkpoint, close and give back the lock. Safe to call twice."""
        try:
            self.put_in_order()
            with contextlib.suppress(WaysideError, database.DatabaseError):
                # What is not moved now is moved at the next opening; closing must go on.
                self.checkpoint()
        finally:
            self.connection.close()
            self._lock.release()


def require_strength(secret: Passphrase) -> None:
    """Refuse a passphrase that is easier to guess than six random words.

    Raises:
        WaysideError: WEAK_PASSPHRASE.
    """
    if passphrase.estimate(secret.text).strength is not passphrase.Strength.GOOD:
        raise WaysideError(ErrorCode.WEAK_PASSPHRASE)


@database.translate_errors
def create_vault(
    folder: Path,
    secret: Passphrase,
    current: Schema,
    *,
    kdf: KdfParams = keys.KDF_DEFAULT,
    check_strength: bool = True,
) -> tuple[Vault, str]:
    """Make a vault and return it open, with its recovery code.

    The folder gets its name last: everything is made in a hidden neighbour and renamed, so a crash or a full
    disk leaves no half vault behind under the name asked for.

    Raises:
        WaysideError: WEAK_PASSPHRASE, VAULT_EXISTS, NO_SUCH_FOLDER, DISK_FULL, NO_PERMISSION and others.
    """
    if check_strength:
        require_strength(secret)
    with storage_errors():
        if folder.is_symlink() or folder.exists():
            raise WaysideError(ErrorCode.VAULT_EXISTS)
    # A name of its own: two creations at once must not build in one folder.
    unfinished = folder.with_name(f".{secrets.token_hex(4)}.new")
    make_private_folder(unfinished)
    try:
        code = recovery.generate()
        key = DataKey.random()
        header = keys.new_header(key, secret, RecoveryCode(code), kdf)
        connection = database.create_database(unfinished / DATABASE_NAME, key)
        try:
            schema.migrate(connection, unfinished / DATABASE_NAME, key, current)
            with database.transaction(connection):
                activity.append(connection, "created")
        finally:
            connection.close()
        keys.write_header(unfinished, header, key)
        with storage_errors():
            unfinished.rename(folder)
            sync_folder(folder.parent)
    except BaseException:
        shutil.rmtree(unfinished, ignore_errors=True)
        raise
    try:
        return _open_with_key(folder, key, header, current), code
    except BaseException:
        # Nobody has seen the recovery code, so nobody can miss this vault.
        shutil.rmtree(folder, ignore_errors=True)
        raise


def open_vault(folder: Path, secret: Secret, current: Schema) -> Vault:
    """Open a vault with every check of the storage format; takes about a second, nearly all of it Argon2id.

    Raises:
        WaysideError: NOT_A_VAULT, NO_SUCH_FOLDER, HEADER_DAMAGED, VAULT_TOO_NEW, VAULT_ALREADY_OPEN,
            WRONG_PASSPHRASE, WRONG_RECOVERY_CODE, RECOVERY_CODE_MISTYPED, VAULT_DAMAGED, VAULT_TRUNCATED,
            VAULT_READ_ONLY, DISK_FULL, STORAGE_FAILED. Whatever it is, no byte of the vault has changed.
    """
    sealed = _read_header(folder)
    lock = FolderLock(folder)
    lock.acquire()
    try:
        key = keys.unlock(sealed.header, secret)
        sealed.verify_seal(key)
    except BaseException:
        lock.release()
        raise
    return _open_with_key(folder, key, sealed.header, current, lock)


def _read_header(folder: Path) -> keys.SealedHeader:
    with storage_errors():
        if not folder.exists():
            raise WaysideError(ErrorCode.NO_SUCH_FOLDER)
        if not folder.is_dir() or not (folder / DATABASE_NAME).is_file():
            raise WaysideError(ErrorCode.NOT_A_VAULT)
    return keys.read_header(folder)


@database.translate_errors
def _open_with_key(
    folder: Path,
    key: DataKey,
    header: Header,
    current: Schema,
    lock: FolderLock | None = None,
) -> Vault:
    if lock is None:
        lock = FolderLock(folder)
        lock.acquire()
    try:
        connection = database.open_database(folder / DATABASE_NAME, key, newest=current.version)
        try:
            migrated = schema.migrate(connection, folder / DATABASE_NAME, key, current)
            with database.transaction(connection):
                if migrated:
                    activity.append(connection, "migrated", version=current.version)
                activity.append(connection, "opened")
        except BaseException:
            connection.close()
            raise
    except BaseException:
        lock.release()
        raise
    return Vault(folder, connection, key, header, lock)


def describe(folder: Path) -> VaultInfo:
    """Return what can be seen of a vault without a secret.

    Raises:
        WaysideError: NOT_A_VAULT, NO_SUCH_FOLDER, HEADER_DAMAGED, VAULT_TOO_NEW.
    """
    header = _read_header(folder).header
    with storage_errors():
        total = sum(path.stat().st_size for path in folder.iterdir() if path.is_file())
        size = (folder / DATABASE_NAME).stat().st_size
    return VaultInfo(
        format=header.format,
        vault_id=header.vault_id,
        slots=tuple(SlotInfo(kind=slot.kind, kdf=slot.kdf) for slot in header.slots),
        database_bytes=size,
        total_bytes=total,
    )


def verify_vault(
    folder: Path,
    secret: Secret,
    current: Schema,
    progress: Callable[[health.Check], None],
) -> health.Health:
    """Prove that a closed vault is whole, changing nothing.

    Raises:
        WaysideError: what `open_vault` raises when the vault cannot be opened at all.
    """
    sealed = _read_header(folder)
    lock = FolderLock(folder)
    try:
        lock.acquire()
    except WaysideError as error:
        # A vault on a read-only medium can be checked as it is; nobody can be writing to it.
        if error.code is not ErrorCode.VAULT_READ_ONLY:
            raise
    try:
        key = keys.unlock(sealed.header, secret)
        sealed.verify_seal(key)
        return health.examine(folder / DATABASE_NAME, key, current, progress)
    finally:
        lock.release()
