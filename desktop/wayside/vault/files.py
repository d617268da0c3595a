"""Writing files so that they are private from the first byte and whole after a crash.

SQLite looks after `vault.db` itself; everything else in a vault folder is written here.
"""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from wayside.errors import ErrorCode, WaysideError

LOCK_NAME = "lock"
_HELD = (errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES, errno.EDEADLK)

_CODES = {
    errno.ENOSPC: ErrorCode.DISK_FULL,
    errno.EDQUOT: ErrorCode.DISK_FULL,
    errno.EFBIG: ErrorCode.DISK_FULL,
    errno.EROFS: ErrorCode.VAULT_READ_ONLY,
    errno.EACCES: ErrorCode.NO_PERMISSION,
    errno.EPERM: ErrorCode.NO_PERMISSION,
    errno.ENOENT: ErrorCode.NO_SUCH_FOLDER,
    errno.ENOTDIR: ErrorCode.NO_SUCH_FOLDER,
    errno.EEXIST: ErrorCode.VAULT_EXISTS,
    errno.ENAMETOOLONG: ErrorCode.NAME_TOO_LONG,
}


def storage_error(error: OSError) -> WaysideError:
    """Translate what the operating system said into a code a person can act on, without the path."""
    return WaysideError(_CODES.get(error.errno or 0, ErrorCode.STORAGE_FAILED))


@contextlib.contextmanager
def storage_errors() -> Iterator[None]:
    """Turn every `OSError` of the block into a `WaysideError`."""
    try:
        yield
    except OSError as error:
        raise storage_error(error) from None


def write_private(path: Path, data: bytes) -> None:
    """Replace a file in one step: private before its first byte, durable before it has its name.

    Raises:
        WaysideError: DISK_FULL, VAULT_READ_ONLY, NO_PERMISSION or STORAGE_FAILED; the old file is untouched.
    """
    temporary = path.with_name(f".{path.name}.new")
    with storage_errors():
        try:
            flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_NOFOLLOW", 0)
            handle = os.open(temporary, flags, 0o600)
            try:
                if hasattr(os, "fchmod"):
                    os.fchmod(handle, 0o600)
                _write_all(handle, data)
                os.fsync(handle)
            finally:
                os.close(handle)
            os.replace(temporary, path)
        except BaseException:
            with contextlib.suppress(OSError):
                temporary.unlink()
            raise
        sync_folder(path.parent)


def write_new_private(path: Path, data: bytes) -> None:
    """Write a file that was not there before: private before its first byte, durable when this returns.

    Raises:
        WaysideError: VAULT_EXISTS if something of that name is there, which is not touched; NO_SUCH_FOLDER,
            DISK_FULL, NO_PERMISSION and others, and nothing is left of it.
    """
    with storage_errors():
        flags = (
            os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
        )
        handle = os.open(path, flags, 0o600)
        try:
            try:
                if hasattr(os, "fchmod"):
                    os.fchmod(handle, 0o600)
                _write_all(handle, data)
                os.fsync(handle)
            finally:
                os.close(handle)
            sync_folder(path.parent)
        except BaseException:
            with contextlib.suppress(OSError):
                path.unlink()
            raise


def _write_all(handle: int, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(handle, view) :]


def sync_folder(folder: Path) -> None:
    """Make names in a folder durable (POSIX; other systems do it with the file)."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY | getattr(os, "O_DIRECTORY", 0))
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def make_private_folder(folder: Path) -> None:
    """Make a new folder only its owner can enter.

    Raises:
        WaysideError: VAULT_EXISTS if something of that name is there, NO_SUCH_FOLDER if its parent is not.
    """
    with storage_errors():
        os.mkdir(folder, 0o700)
        os.chmod(folder, 0o700)


class FolderLock:
    """One Wayside at a time in a vault folder, held by the operating system on an empty file.

    The lock goes with the process however that ends, so a crash never leaves a vault locked. The file says
    nothing about who holds it.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / LOCK_NAME
        self._handle: int | None = None

    def acquire(self) -> None:
        """Take the lock.

        Raises:
            WaysideError: VAULT_ALREADY_OPEN if another process has it; VAULT_READ_ONLY and others as they are.
        """
        while True:
            handle = self._open()
            try:
                _lock_handle(handle)
            except OSError as error:
                os.close(handle)
                if error.errno in _HELD:
                    raise WaysideError(ErrorCode.VAULT_ALREADY_OPEN) from None
                raise WaysideError(ErrorCode.STORAGE_FAILED) from None
            if self._is_current(handle):
                self._handle = handle
                return
            # Whoever held it removed the file between our opening and our locking it: that lock guards nothing.
            os.close(handle)

    def _open(self) -> int:
        with storage_errors():
            try:
                return os.open(
                    self._path,
                    os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOFOLLOW", 0),
                    0o600,
                )
            except OSError as error:
                if error.errno in (errno.EACCES, errno.EPERM):
                    raise WaysideError(ErrorCode.VAULT_READ_ONLY) from None
                raise

    def _is_current(self, handle: int) -> bool:
        try:
            named = os.stat(self._path)
        except FileNotFoundError:
            return False
        return os.path.samestat(named, os.fstat(handle))

    def release(self) -> None:
        """Give the lock back and remove the file; does nothing if it is not held."""
        if self._handle is None:
            return
        with contextlib.suppress(OSError):
            self._path.unlink()
        os.close(self._handle)
        self._handle = None


def _lock_handle(handle: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
