"""The words between the supervisor and its one session: exit statuses, lines, start options.

Two pipes join the processes. On the *up* pipe the session says what it is doing; on the *down* pipe the
supervisor says once how to start and then nothing more, so that its end tells the session that the
supervisor is gone. Content, keys and names of cases never cross; a vault's path does, so that the next
session can show the right vault.

The records are named tuples, not data classes: this is imported before anybody has seen a window, and the
data class machinery alone would cost more than everything else here.
"""

from __future__ import annotations

import os
from enum import Enum
from typing import NamedTuple

QUIT = 0
"""The person ended Wayside."""
LOCKED = 75
"""The session locked; the next one shows the unlock screen."""
CRASHED = 70
"""The session ended because of a mistake of ours."""
CANNOT_START = 78
"""No session can start here; the reason has been written to stderr."""

UNLOCKED = b"unlocked"
ALIVE = b"alive"
LOCKING = b"locking"
QUITTING = b"quit"
SAFE = b"safe"
_VAULT = b"vault "
_CRASH = b"crash "
_FAULT_FRAME = b'  File "'

LONGEST_LINE = 20_000
"""Bytes. The longest honest line is a path of 4,096 bytes in hexadecimal; anything longer is dropped."""
MOST_LOCATIONS = 20
_LONGEST_LOCATION = 160
_LOCATION_BYTES = frozenset(b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.:<>-")


class After(Enum):
    """Why a session starts, so that its unlock screen can say it."""

    START = "start"
    LOCK = "lock"
    LOCK_CUT_SHORT = "lock-cut-short"
    """Locked, but the last words typed could not be confirmed as saved."""
    CRASH = "crash"
    HUNG = "hung"


class SessionOptions(NamedTuple):
    """What a session is told when it starts."""

    vault: str | None = None
    """Folder of the vault to show, or None to let the session choose."""
    after: After = After.START
    crash: tuple[str, ...] = ()
    """Locations in the code, innermost last, of the crash before: the exception's type, then
    `module:function:line`. Never messages or values."""


class Pipes(NamedTuple):
    """The session's ends of the two pipes, as file descriptors."""

    up: int
    down: int


def vault_line(path: str) -> bytes:
    """Return the line that names the vault to show next time."""
    return _VAULT + os.fsencode(path).hex().encode("ascii")


def parse_vault(line: bytes) -> str | None:
    """Return the path in a line made by `vault_line`, or None when it is another or a broken line."""
    if not line.startswith(_VAULT):
        return None
    try:
        return os.fsdecode(bytes.fromhex(line[len(_VAULT) :].decode("ascii")))
    except ValueError:
        return None


def crash_line(locations: tuple[str, ...]) -> bytes:
    """Return the line that says where in the code a crash happened."""
    return _CRASH + " ".join(clean_locations(locations)).encode("ascii")


def parse_crash(line: bytes) -> tuple[str, ...]:
    """Return the locations in a line made by `crash_line`; empty when it is another line."""
    if not line.startswith(_CRASH):
        return ()
    return clean_locations(tuple(line[len(_CRASH) :].decode("ascii", "replace").split(" ")))


def parse_fault_frame(line: bytes) -> str | None:
    """Return the location in one line of Python's own report of a segmentation fault, or None.

    `faulthandler` writes it straight into the up pipe: it can, because it needs no memory and no lock. Only
    the file's name, the function and the line are taken; the folder could name a person.
    """
    if not line.startswith(_FAULT_FRAME):
        return None
    path, _, rest = line[len(_FAULT_FRAME) :].decode("ascii", "replace").partition('", line ')
    number, _, function = rest.partition(" in ")
    name = path.replace("\\", "/").rpartition("/")[2]
    cleaned = clean_locations((f"{name}:{function.strip()}:{number}",))
    return cleaned[0] if cleaned else None


def clean_locations(locations: tuple[str, ...]) -> tuple[str, ...]:
    """Keep what can be a location in the code and drop the rest, whoever sent it."""
    kept = [
        location
        for location in locations
        if location and len(location) <= _LONGEST_LOCATION and _LOCATION_BYTES.issuperset(location.encode())
    ]
    return tuple(kept[-MOST_LOCATIONS:])


def encode_options(options: SessionOptions) -> bytes:
    """Return the one line the supervisor writes to a new session."""
    path = os.fsencode(options.vault).hex() if options.vault is not None else "-"
    words = ("start", options.after.value, path, *clean_locations(options.crash))
    return " ".join(words).encode("ascii") + b"\n"


def decode_options(line: bytes) -> SessionOptions:
    """Return the options in a line made by `encode_options`.

    Raises:
        ValueError: it is not such a line.
    """
    word, after, path, *crash = line.decode("ascii").strip().split(" ")
    if word != "start":
        raise ValueError("not a start line")
    vault = None if path == "-" else os.fsdecode(bytes.fromhex(path))
    return SessionOptions(vault=vault, after=After(after), crash=clean_locations(tuple(crash)))


def read_options(down: int) -> SessionOptions:
    """Wait for the supervisor's line on the down pipe and return what it says.

    Raises:
        ValueError: the supervisor went away or said something else.
    """
    received = b""
    while not received.endswith(b"\n"):
        piece = os.read(down, 1)
        if not piece or len(received) > LONGEST_LINE:
            raise ValueError("no start line")
        received += piece
    return decode_options(received)


class LineBuffer:
    """Puts the bytes of a pipe together to lines, and drops lines longer than any honest one."""

    def __init__(self) -> None:
        self._rest = b""

    def feed(self, received: bytes) -> list[bytes]:
        """Return the lines that are now complete, without their ends."""
        *lines, rest = (self._rest + received).split(b"\n")
        self._rest = rest[: LONGEST_LINE + 1]
        return [line for line in lines if len(line) <= LONGEST_LINE]
