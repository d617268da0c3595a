"""Platforms and accounts on them: which spellings mean the same one, and the keys by which that is seen.

The keys of handles and accounts are stored, so that the same one in two places is found without reading all of them.
A vault whose keys were made by other rules gets new ones when it opens.
"""

from __future__ import annotations

import re

from wayside.vault.connection import Connection, transaction
from wayside.work import index

# Other names people write. A platform that was renamed is still the same platform. `KEYS` counts up with the rules.
_KNOWN_AS = {
    "fb": "facebook",
    "ig": "instagram",
    "insta": "instagram",
    "tik tok": "tiktok",
    "twitter": "x",
    "x (twitter)": "x",
    "x/twitter": "x",
    "x / twitter": "x",
    "x.com": "x",
    "yt": "youtube",
    "you tube": "youtube",
    "facebook messenger": "facebook",
    "messenger": "facebook",
    "youtu.be": "youtube",
    "t.me": "telegram",
    "discord.gg": "discord",
}
# A platform written as an address: "https://www.facebook.com/groups" is Facebook.
_ADDRESS = re.compile(
    r"(?:https?://)?(?:(?:www|m|web|old)\.)?(?P<name>[^\s./]+)\.(?:com|org|net|de|fr)(?:/\S*)?"
)
KEYS = f"1/{index.FOLDING}"
_META_KEY = "handle-keys"


def platform_key(platform: str) -> str:
    """Return the key under which two spellings or names are the same platform."""
    key = index.fold_key(platform)
    if key in _KNOWN_AS:
        return _KNOWN_AS[key]
    address = _ADDRESS.fullmatch(key)
    name = address["name"] if address is not None else key
    return _KNOWN_AS.get(name, name)


def handle_key(platform: str, handle: str) -> str:
    """Return the key under which two spellings are the same account: no at sign, no case, no look of the text."""
    # A folded text has no line end, so "Discord server" with "fox" is not "Discord" with "server fox".
    return platform_key(platform) + "\n" + index.fold_key(handle).lstrip("@").strip()


# Changed rules ----------------------------------------------------------------------------------------------


def keys_are_current(connection: Connection) -> bool:
    """Tell whether the stored keys were made by this program's rules."""
    row = connection.execute("SELECT value FROM meta WHERE key = ?", (_META_KEY,)).fetchone()
    return row is not None and row[0] == KEYS


def mark_keys_current(connection: Connection) -> None:
    """Remember the rules the stored keys are made by."""
    connection.execute("INSERT OR REPLACE INTO meta(key, value) VALUES (?, ?)", (_META_KEY, KEYS))


def renew_keys(connection: Connection) -> None:
    """Make the keys of all handles and accounts anew, in one transaction; what was typed stays as it is."""
    with transaction(connection):
        handles = connection.execute("SELECT platform, handle, id FROM handle").fetchall()
        connection.executemany(
            "UPDATE handle SET handle_key = ? WHERE id = ?",
            ((handle_key(platform, handle), row) for platform, handle, row in handles),
        )
        accounts = connection.execute("SELECT platform, handle, id FROM account").fetchall()
        connection.executemany(
            "UPDATE account SET platform_key = ?, handle_key = ? WHERE id = ?",
            (
                (platform_key(platform), handle_key(platform, handle), row)
                for platform, handle, row in accounts
            ),
        )
        mark_keys_current(connection)
