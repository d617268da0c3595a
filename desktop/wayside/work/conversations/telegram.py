"""Telegram Desktop's "Export chat history" as JSON: `result.json` of one chat, or of the whole account.

The instants come from `date_unixtime`; exports before 2021 have only the local `date`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import msgspec

from wayside.work.conversations.dates import Clock, machine_time
from wayside.work.conversations.json_stream import Found, JsonStream, Wanted
from wayside.work.conversations.reading import Source
from wayside.work.conversations.records import Item, Left, Opened, Spoken, Unread

_MESSAGES: Wanted = {"*": "message"}
_CHAT: Wanted = {"": "chat", "name": "name", "id": "id", "messages": _MESSAGES}
_LIST: Wanted = {"list": {"*": _CHAT}}
_WANTED: Wanted = {**_CHAT, "chats": _LIST, "left_chats": _LIST}
_RECOGNISED = re.compile(r'^\s*\{.*?"(?:chats|messages)"\s*:', re.DOTALL)
# Contacts and sessions stand before the chats, and may be longer than what a file is recognised by.
_OF_AN_ACCOUNT = re.compile(r'^\s*\{\s*"about"\s*:[^{}\[\]]{1,2000}"personal_information"\s*:')
_OF_ONE_CHAT = re.compile(r'"type"\s*:\s*"(?:personal_chat|bot_chat|saved_messages|private_\w+|public_\w+)"')


class _Piece(msgspec.Struct):
    text: str = ""


class _Message(msgspec.Struct):
    id: int = 0
    type: str = "message"
    date: str = ""
    date_unixtime: str | int = ""
    sender: str | None = msgspec.field(default=None, name="from")
    from_id: str | int | None = None
    text: str | list[str | _Piece] = ""


_decoder = msgspec.json.Decoder(_Message)


def recognises(head: str) -> bool:
    """Tell whether a text begins like an export of one chat or of an account."""
    if _OF_AN_ACCOUNT.match(head):
        return True
    if not _RECOGNISED.match(head):
        return False
    return bool(_OF_ONE_CHAT.search(head)) or '"date_unixtime"' in head or '"text_entities"' in head


def messages(source: Source, clock: Clock, *, keep: bool) -> Iterator[Item]:
    """Yield what a file says. A chat is opened before its messages, under its name and its number.

    Args:
        source: the file.
        clock: for times without an instant.
        keep: whether the words are wanted.
    """
    name, key, chats, is_open = "", "", 0, False
    for found in JsonStream(source, _WANTED):
        if found.name == "chat":
            name, key, is_open = "", "", False
            chats += 1
        elif found.name == "name":
            name = str(_scalar(found) or "")
        elif found.name == "id":
            key = str(_scalar(found))
        else:
            if not is_open:
                yield Opened(name, key or f"#{chats}")
                is_open = True
            yield from _items(found, clock, keep=keep)


def _scalar(found: Found) -> str | int | None:
    try:
        return msgspec.json.decode(found.raw, type=str | int | None)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None


def _items(found: Found, clock: Clock, *, keep: bool) -> Iterator[Item]:
    message = decoded(found, _decoder)
    if message is None:
        yield Unread(found.line, Left.NOT_UNDERSTOOD)
        return
    if message.type != "message":
        yield Unread(found.line, Left.SYSTEM)
        return
    at = _instant(message, clock)
    if at is None:
        yield Unread(found.line, Left.BAD_TIME)
        return
    text = _text(message.text)
    speaker = message.sender or str(message.from_id or "")
    yield Spoken(found.line, at, speaker, len(text), text if keep else None, _fitting(message.id))


def decoded(found: Found, decoder: msgspec.json.Decoder[Any]) -> Any:  # noqa: ANN401 - what the decoder is for
    """Decode a value that was handed out, or return None if it is not what was expected."""
    try:
        return decoder.decode(found.raw)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None


def _instant(message: _Message, clock: Clock) -> int | None:
    found = machine_time(str(message.date_unixtime)) if message.date_unixtime else None
    if found is None:
        found = machine_time(message.date)
    if found is None:
        return None
    return clock.plausible(found) if isinstance(found, int) else clock.instant(found)


def _text(text: str | list[str | _Piece]) -> str:
    if isinstance(text, str):
        return text
    return "".join(piece if isinstance(piece, str) else piece.text for piece in text)


def _fitting(number: int) -> int | None:
    """Return a message's number if it is one that Telegram gives."""
    return number if 0 < number < 1 << 62 else None
