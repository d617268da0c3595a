"""Writers of every kind of export that is read: they say how a dialect looks, in their own words.

A `Line` is what was said; a writer makes the file a messenger would have made of it.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

ZONE = "Europe/Berlin"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A message: when (milliseconds since the epoch), by whom, what."""

    at: int
    who: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialect:
    """A way to write an export. `step` is the fineness of its times in milliseconds."""

    name: str
    write: Callable[[Sequence[Line]], bytes]
    step: int
    needs_order: bool = False


def local(at: int, zone: str = ZONE) -> datetime:
    """Return an instant as a clock on the wall shows it."""
    return (datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=at)).astimezone(ZoneInfo(zone))


def android(
    date: str, clock: str, *, system: str = "", order_comma: str = ", ", end: str = "\n"
) -> Callable[[Sequence[Line]], bytes]:
    """Return a writer for WhatsApp on Android with a date and a clock in `strftime` notation."""

    def write(lines: Sequence[Line]) -> bytes:
        out = []
        if system and lines:
            out.append(f"{_stamp(lines[0].at, date, order_comma, clock)} - {system}")
        out += [f"{_stamp(one.at, date, order_comma, clock)} - {one.who}: {one.text}" for one in lines]
        return (end.join(out) + end).encode("utf-8")

    return write


def iphone(
    date: str, clock: str, *, system: str = "", comma: str = ", ", bom: bool = False
) -> Callable[[Sequence[Line]], bytes]:
    """Return a writer for WhatsApp on an iPhone."""

    def write(lines: Sequence[Line]) -> bytes:
        out = []
        if system and lines:
            stamp = _stamp(lines[0].at, date, comma, clock)
            out.append(f"[{stamp}] {lines[0].who}: \u200e{system}")
        out += [f"[{_stamp(one.at, date, comma, clock)}] {one.who}: {one.text}" for one in lines]
        return ("\ufeff" if bom else "").encode("utf-8") + ("\r\n".join(out) + "\r\n").encode("utf-8")

    return write


def _stamp(at: int, date: str, comma: str, clock: str) -> str:
    there = local(at)
    half = "AM" if there.hour < 12 else "PM"
    hour = str(there.hour % 12 or 12)
    shape = clock.replace("@H", half).replace("@h", half.lower()).replace("%I", hour)
    return there.strftime(date + comma + shape)


def telegram(lines: Sequence[Line]) -> bytes:
    """Write one chat as Telegram Desktop does."""
    return json.dumps(telegram_chat("Fox", 4711, lines), ensure_ascii=False, indent=1).encode("utf-8")


def telegram_old(lines: Sequence[Line]) -> bytes:
    """Write one chat as Telegram Desktop did before it wrote instants."""
    chat = telegram_chat("Fox", 4711, lines)
    for message in chat["messages"]:
        message.pop("date_unixtime", None)
        message.pop("text_entities", None)
    return json.dumps(chat, ensure_ascii=False, indent=1).encode("utf-8")


def telegram_account(chats: Sequence[tuple[str, int, Sequence[Line]]]) -> bytes:
    """Write a whole account as Telegram Desktop does."""
    listed = [telegram_chat(name, number, lines) for name, number, lines in chats]
    whole = {
        "about": "Here is the data you requested.",
        "personal_information": {"user_id": 1, "first_name": "Worker", "bio": '{["]}'},
        "contacts": {"about": "", "list": [{"first_name": "A", "phone_number": "0"}]},
        "chats": {"about": "This page lists all chats from this export.", "list": listed},
        "left_chats": {"about": "", "list": []},
    }
    return json.dumps(whole, ensure_ascii=False, indent=1).encode("utf-8")


def telegram_chat(name: str, number: int, lines: Sequence[Line]) -> dict[str, list[dict[str, object]]]:
    """Return a chat as it stands in Telegram's export: styled text in pieces, and a service message."""
    service = {
        "id": 1,
        "type": "service",
        "date": "2020-01-01T10:00:00",
        "actor": name,
        "action": "phone_call",
    }
    messages: list[dict[str, object]] = [service]
    for place, one in enumerate(lines):
        middle = len(one.text) // 2
        pieces: object = one.text
        if place % 2:
            pieces = [one.text[:middle], {"type": "bold", "text": one.text[middle:]}]
        messages.append(
            {
                "id": place + 2,
                "type": "message",
                "date": local(one.at).strftime("%Y-%m-%dT%H:%M:%S"),
                "date_unixtime": str(one.at // 1000),
                "from": one.who,
                "from_id": "user" + str(len(one.who)),
                "text": pieces,
                "text_entities": [{"type": "plain", "text": one.text}],
            }
        )
    return {"name": name, "type": "personal_chat", "id": number, "messages": messages}  # type: ignore[dict-item]  # a mixture, as JSON is


def instagram(lines: Sequence[Line]) -> bytes:
    """Write `message_1.json` as Instagram does: newest first, UTF-8 taken for Latin-1, only ASCII in the file."""
    whole = {
        "participants": [{"name": _mistaken(who)} for who in dict.fromkeys(one.who for one in lines)],
        "messages": [
            {
                "sender_name": _mistaken(one.who),
                "timestamp_ms": one.at,
                "content": _mistaken(one.text),
                "is_geoblocked_for_viewer": False,
            }
            for one in reversed(lines)
        ],
        "title": "Fox",
        "is_still_participant": True,
        "thread_path": "inbox/fox_1",
        "magic_words": [],
    }
    return json.dumps(whole, indent=2).encode("ascii")


def messenger(lines: Sequence[Line]) -> bytes:
    """Write a chat as Messenger does since its chats are encrypted end to end."""
    whole = {
        "participants": list(dict.fromkeys(one.who for one in lines)),
        "threadName": "Fox_1",
        "messages": [
            {
                "isUnsent": False,
                "media": [],
                "reactions": [],
                "senderName": one.who,
                "text": one.text,
                "timestamp": one.at,
                "type": "text",
            }
            for one in reversed(lines)
        ],
    }
    return json.dumps(whole, ensure_ascii=False, indent=2).encode("utf-8")


def _mistaken(text: str) -> str:
    return text.encode("utf-8").decode("latin-1")


def signal_csv(lines: Sequence[Line]) -> bytes:
    """Write what tools make of Signal's Android backup; the worker's name is `Worker`."""
    rows = [["ID", "DATE_SENT", "TYPE", "ADDRESS", "BODY"]]
    rows += [
        [str(n), str(one.at), "10485783" if one.who == "Worker" else "10485780", "+00 1", one.text]
        for n, one in enumerate(lines)
    ]
    return _csv(rows, ",")


def plain_csv(lines: Sequence[Line]) -> bytes:
    """Write a list of one's own, with the heads of a German spreadsheet."""
    rows = [["Datum", "Absender", "Nachricht"]]
    rows += [[local(one.at).strftime("%Y-%m-%d %H:%M:%S"), one.who, one.text] for one in lines]
    return _csv(rows, ";")


def _csv(rows: Sequence[Sequence[str]], delimiter: str) -> bytes:
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter).writerows(rows)
    return out.getvalue().encode("utf-8")


MINUTE, SECOND = 60_000, 1_000
_NARROW = "\u202f"
WHATSAPP = (
    Dialect(name="android de", write=android("%d.%m.%y", "%H:%M"), step=MINUTE),
    Dialect(
        name="android de system",
        write=android(
            "%d.%m.%y",
            "%H:%M",
            system="Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt. Tippe für mehr.",
        ),
        step=MINUTE,
    ),
    Dialect(name="android gb", write=android("%d/%m/%Y", "%H:%M"), step=MINUTE, needs_order=True),
    Dialect(name="android in", write=android("%d/%m/%y", "%I:%M @h"), step=MINUTE, needs_order=True),
    Dialect(
        name="android us", write=android("%m/%d/%y", "%I:%M" + _NARROW + "@H"), step=MINUTE, needs_order=True
    ),
    Dialect(name="android iso", write=android("%Y-%m-%d", "%H:%M"), step=MINUTE),
    Dialect(name="android za", write=android("%Y/%m/%d", "%H:%M"), step=MINUTE),
    Dialect(name="android nl", write=android("%d-%m-%Y", "%H:%M"), step=MINUTE),
    Dialect(name="iphone de", write=iphone("%d.%m.%y", "%H:%M:%S", bom=True), step=SECOND),
    Dialect(
        name="iphone fr",
        write=iphone(
            "%d/%m/%Y",
            "%H:%M:%S",
            comma=" ",
            system="Les messages et les appels sont chiffrés de bout en bout.",
        ),
        step=SECOND,
        needs_order=True,
    ),
    Dialect(
        name="iphone us", write=iphone("%m/%d/%y", "%I:%M:%S" + _NARROW + "@H"), step=SECOND, needs_order=True
    ),
    Dialect(name="iphone it", write=iphone("%d/%m/%y", "%H:%M:%S"), step=SECOND, needs_order=True),
    Dialect(name="iphone fi", write=iphone("%d.%m.%Y", "klo %H.%M.%S", comma=" "), step=SECOND),
)
OTHERS = (
    Dialect(name="telegram", write=telegram, step=SECOND),
    Dialect(name="telegram old", write=telegram_old, step=SECOND),
    Dialect(name="instagram", write=instagram, step=1),
    Dialect(name="messenger", write=messenger, step=1),
    Dialect(name="signal csv", write=signal_csv, step=1),
    Dialect(name="plain csv", write=plain_csv, step=SECOND),
)
