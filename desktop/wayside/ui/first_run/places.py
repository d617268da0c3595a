"""Judges where a vault is to lie: what it may be called, and who else the folder may belong to."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path, PurePath

SUFFIX = ".vault"
LONGEST_NAME = 80
_FORBIDDEN = frozenset('<>:"/\\|?*')
_RESERVED = frozenset(
    ["con", "prn", "aux", "nul", *(f"com{n}" for n in range(1, 10)), *(f"lpt{n}" for n in range(1, 10))]
)
_SERVICES = (
    ("dropbox", "Dropbox"),
    ("onedrive", "OneDrive"),
    ("google drive", "Google Drive"),
    ("googledrive", "Google Drive"),
    ("google-drive", "Google Drive"),
    ("my drive", "Google Drive"),
    ("icloud", "iCloud"),
    ("mobile documents", "iCloud"),
    ("com~apple~clouddocs", "iCloud"),
    ("nextcloud", "Nextcloud"),
    ("owncloud", "ownCloud"),
    ("pcloud", "pCloud"),
    ("seafile", "Seafile"),
    ("syncthing", "Syncthing"),
    ("tresorit", "Tresorit"),
    ("box sync", "Box"),
    ("cloudstorage", ""),
)
_NETWORK_TYPES = (
    "nfs",
    "cifs",
    "smb",
    "9p",
    "afs",
    "davfs",
    "ceph",
    "fuse.sshfs",
    "fuse.rclone",
    "fuse.davfs",
)


def is_good_name(name: str) -> bool:
    """Tell whether a vault can have this name on every system Wayside runs on."""
    cleaned = name.strip()
    return (
        0 < len(cleaned) <= LONGEST_NAME
        and not _FORBIDDEN.intersection(cleaned)
        and cleaned.isprintable()
        and not cleaned.startswith(".")
        and not cleaned.endswith(".")
        and cleaned.casefold() not in _RESERVED
    )


def vault_folder(parent: Path, name: str) -> Path:
    """Return the folder of a vault with a good name."""
    cleaned = name.strip()
    return parent / (cleaned if cleaned.endswith(SUFFIX) else cleaned + SUFFIX)


def sync_service(folder: PurePath) -> str | None:
    """Return the name of the service that seems to copy a folder elsewhere; "" if it has no known name.

    Returns:
        None if nothing in the path looks like it.
    """
    for part in folder.parts:
        lowered = part.casefold()
        for sign, name in _SERVICES:
            if lowered == sign or (lowered.startswith(sign) and not lowered[len(sign)].isalnum()):
                return name
    return None


def is_on_network(folder: Path, mounts: Sequence[str] | None = None) -> bool:
    """Tell whether a folder seems to lie on another computer.

    Args:
        folder: absolute.
        mounts: lines as in `/proc/mounts`; the system's own if not given.
    """
    if str(folder).startswith("\\\\"):
        return True
    if sys.platform == "win32":
        return _is_remote_drive(folder)
    if mounts is None:
        try:
            mounts = Path("/proc/self/mounts").read_text("utf-8", "replace").splitlines()
        except OSError:
            return False
    return _type_of(folder, mounts).startswith(_NETWORK_TYPES)


def _type_of(folder: Path, mounts: Sequence[str]) -> str:
    """Return the type of the file system with the longest mount point above a folder."""
    best, kind = -1, ""
    for line in mounts:
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        point = Path(_unescape(fields[1]))
        # Of two mounts at one point the later one is the one in use.
        if len(point.parts) >= best and folder.is_relative_to(point):
            best, kind = len(point.parts), fields[2]
    return kind


def _unescape(text: str) -> str:
    for code, sign in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        text = text.replace(code, sign)
    return text


def _is_remote_drive(folder: Path) -> bool:
    import ctypes

    remote = 4
    windll = getattr(ctypes, "windll", None)
    return windll is not None and windll.kernel32.GetDriveTypeW(folder.anchor) == remote
