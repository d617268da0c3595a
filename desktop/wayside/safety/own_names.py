"""What this computer and its user are called: names that files, screenshots and pasted paths give away."""

from __future__ import annotations

import getpass
import platform

# Names that thousands of computers have, and that messages have for other reasons.
_GENERIC = frozenset(
    (
        "admin", "administrator", "computer", "debian", "default", "desktop", "fedora", "guest", "home", "imac",
        "laptop", "linux", "local", "localhost", "macbook", "notebook", "office", "owner", "root", "server", "test",
        "ubuntu", "user", "windows",
    )
)  # fmt: skip


def own_names() -> tuple[str, ...]:
    """Return the names of this computer and of whoever is logged in, as far as they say anything."""
    found = [platform.node().partition(".")[0], _login(), _full_name()]
    return tuple(dict.fromkeys(name for name in found if name and name.casefold() not in _GENERIC))


def _login() -> str:
    try:
        return getpass.getuser()
    except (ImportError, KeyError, OSError):
        # A user without an entry and without the variables has no name to give away.
        return ""


def _full_name() -> str:
    """Return the name the account is registered under, where the system keeps one."""
    try:
        import os
        import pwd

        return pwd.getpwuid(os.getuid()).pw_gecos.partition(",")[0].strip()
    except (ImportError, KeyError):
        return ""
