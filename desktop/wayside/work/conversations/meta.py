"""What Instagram and Messenger give out: `message_1.json`, `message_2.json`, …, newest first.

Their texts are UTF-8 whose bytes were written as if each were a letter of Latin-1; read as JSON they come out as
"JÃ¶rg". They are put right here. Messenger's newer, end-to-end encrypted chats come in another shape and right.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from wayside.work.conversations.dates import Clock
from wayside.work.conversations.json_stream import Found, JsonStream, Wanted
from wayside.work.conversations.reading import Source
from wayside.work.conversations.records import Format, Item, Left, Spoken, Unread
from wayside.work.conversations.telegram import decoded

_WANTED: Wanted = {"messages": {"*": "message"}}
_RECOGNISED = re.compile(r'"(?:timestamp_ms|sender_name|senderName)"\s*:')
_INSTAGRAM = re.compile(r'"your_instagram_activity/|instagram\.com/')
_MESSENGER = re.compile(
    r'"your_(?:facebook|activity_across_facebook)\w*/|"senderName"\s*:|facebook\.com/messages'
)
_CALLS = frozenset({"Call", "Subscribe", "Unsubscribe", "call", "placeholder"})
# A reaction comes as a message of its own, and a picture with a sentence that nobody wrote.
_REACTION = re.compile(
    r"^(?:Reacted .{1,40} to your message|Liked a message|(?:Hat|Du hast) mit .{1,40} auf .{1,40}Nachricht reagiert"
    r"|(?:A|Vous avez) réagi .{1,60} message|(?:A|Vous avez) aimé un message)\s*$",
    re.IGNORECASE,
)
_ATTACHMENT = re.compile(
    r"^.{1,120} (?:sent an attachment|sent a photo|sent a video|hat einen Anhang gesendet|hast einen Anhang gesendet"
    r"|(?:a|avez) envoyé une pièce jointe)\.$",
    re.IGNORECASE,
)


class _Message(msgspec.Struct):
    sender_name: str | None = None
    timestamp_ms: int | None = None
    content: str | None = None
    type: str = "Generic"
    is_unsent: bool | None = None
    call_duration: int | None = None


class _NewMessage(msgspec.Struct, rename="camel"):
    sender_name: str
    timestamp: int
    text: str | None = None
    type: str = "text"
    is_unsent: bool | None = None


_decoder = msgspec.json.Decoder(_Message)
_new_decoder = msgspec.json.Decoder(_NewMessage)


def recognises(head: str) -> bool:
    """Tell whether a text begins like an export."""
    return head.lstrip().startswith("{") and bool(_RECOGNISED.search(head))


def which(head: str) -> Format:
    """Return which of the two platforms a file is from, as far as its beginning tells."""
    instagram, messenger = bool(_INSTAGRAM.search(head)), bool(_MESSENGER.search(head))
    if instagram == messenger:
        return Format.META
    return Format.INSTAGRAM if instagram else Format.MESSENGER


def messages(source: Source, clock: Clock, *, keep: bool) -> Iterator[Item]:
    """Yield what a file says.

    Args:
        source: the file.
        clock: knows which instants are possible.
        keep: whether the words are wanted.
    """
    for found in JsonStream(source, _WANTED):
        yield from _items(found, clock, keep=keep)


def _items(found: Found, clock: Clock, *, keep: bool) -> Iterator[Item]:
    message = decoded(found, _decoder)
    if message is not None and message.sender_name is None:
        message = _of_new(decoded(found, _new_decoder))
    elif message is not None:
        message.sender_name = repaired(message.sender_name)
        message.content = repaired(message.content or "")
    if message is None or message.timestamp_ms is None:
        yield Unread(found.line, Left.NOT_UNDERSTOOD)
        return
    why = _not_a_message(message)
    at = clock.plausible(message.timestamp_ms)
    if why is not None or at is None:
        yield Unread(found.line, why or Left.BAD_TIME)
        return
    text = "" if _ATTACHMENT.match(message.content) else message.content
    yield Spoken(found.line, at, message.sender_name, len(text), text if keep else None)


def _of_new(message: _NewMessage | None) -> _Message | None:
    if message is None:
        return None
    return _Message(
        sender_name=message.sender_name,
        timestamp_ms=message.timestamp,
        content=message.text or "",
        type=message.type,
        is_unsent=message.is_unsent,
    )


def _not_a_message(message: _Message) -> Left | None:
    if message.is_unsent:
        return Left.DELETED
    if message.type in _CALLS or message.call_duration is not None or _REACTION.match(message.content or ""):
        return Left.SYSTEM
    return None


def repaired(text: str) -> str:
    """Return a text whose UTF-8 bytes were taken for Latin-1, put right; any other text unchanged."""
    if text.isascii():
        return text
    try:
        return text.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return text
