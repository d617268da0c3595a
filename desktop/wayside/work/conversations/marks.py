"""The marks by which messages are known again, so that what is there already does not come in twice."""

from __future__ import annotations

import hashlib
import secrets

from wayside.vault.connection import Connection
from wayside.work.conversations.records import Format, Spoken
from wayside.work.timeline import Direction

# What tells the kinds of marks of a message apart. Part of what is stored: never change one.
_BY_TIME, _BY_NUMBER = b"t", b"n"
_FAMILY = {Format.WHATSAPP: 1, Format.TELEGRAM: 2, Format.INSTAGRAM: 3, Format.MESSENGER: 4, Format.CSV: 5}

_CHAT_KEY = "import-chat-key"
_MINUTE = 60_000
_GENERATION = 100_000


def chat_key(connection: Connection) -> bytes:
    """Return, in the caller's transaction, what chats are made unreadable with in marks: made once for each vault."""
    connection.execute(
        "INSERT INTO meta(key, value) VALUES (?, ?) ON CONFLICT(key) DO NOTHING",
        (_CHAT_KEY, secrets.token_hex(16)),
    )
    (key,) = connection.execute("SELECT value FROM meta WHERE key = ?", (_CHAT_KEY,)).fetchone()
    return bytes.fromhex(key)


class Marks:
    """Gives every message a mark by which it is known again, without anything of its words.

    Where the platform numbers messages, the number. Elsewhere the time, who wrote, the length, and which one it is
    of those that are the same in all of this: of two exports that overlap, the one with more of them counts. WhatsApp
    on Android knows no seconds, so its minute is the time; an iPhone's export of the same chat has the same marks.
    The marks begin with the time, so that a long conversation is added at the end of the index and not all over it.

    Args:
        kind: of which format the file is.
        chat: the platform's number of the conversation, or "".
        key: what `chat_key` returns.
    """

    def __init__(self, kind: Format, chat: str, key: bytes) -> None:
        self._prefix = bytes([_FAMILY[kind]])
        # The platform's number of a chat is that of an account: it is not to be read from a mark, nor to be guessed.
        self._chat = hashlib.blake2b(chat.encode("utf-8"), key=key, digest_size=8).digest()
        self._by_minute = kind is Format.WHATSAPP
        # Files run in order but for some messages, so only the times read lately need to be remembered.
        self._recent: dict[int, int] = {}
        self._before: dict[int, int] = {}

    def of(self, spoken: Spoken, at: int, direction: Direction) -> bytes:
        """Return the mark of the next message of the file."""
        if spoken.source_id is not None:
            return self._prefix + _BY_NUMBER + spoken.source_id.to_bytes(8, "big") + self._chat
        moment = at // _MINUTE if self._by_minute else at
        key = (moment << 25) | (min(spoken.length, 0xFFFFFF) << 1) | direction
        number = self._recent.get(key, self._before.get(key, 0))
        self._recent[key] = number + 1
        if len(self._recent) > _GENERATION:
            self._before, self._recent = self._recent, {}
        return self._prefix + _BY_TIME + key.to_bytes(9, "big") + number.to_bytes(4, "big")
