"""Which kind of file it is, and its messages, whatever the kind."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from wayside.errors import ErrorCode, WaysideError
from wayside.work.conversations import meta, tabular, telegram, whatsapp
from wayside.work.conversations.dates import Clock
from wayside.work.conversations.reading import Source
from wayside.work.conversations.records import DateOrder, Format, Item, Options

PLATFORMS = {
    Format.WHATSAPP: "WhatsApp",
    Format.TELEGRAM: "Telegram",
    Format.INSTAGRAM: "Instagram",
    Format.MESSENGER: "Messenger",
    Format.CSV: "Signal",
}


def recognise(source: Source, options: Options) -> Format:
    """Return what kind of file it is.

    Raises:
        WaysideError: IMPORT_UNKNOWN.
    """
    if not source.is_text:
        raise WaysideError(ErrorCode.IMPORT_UNKNOWN)
    if options.format not in (None, Format.META):
        return options.format
    found = Format.CSV if options.columns else _recognised(source.head)
    if found is None:
        raise WaysideError(ErrorCode.IMPORT_UNKNOWN)
    return found


def _recognised(head: str) -> Format | None:
    if head.lstrip()[:1] == "{":
        if telegram.recognises(head):
            return Format.TELEGRAM
        return meta.which(head) if meta.recognises(head) else None
    if whatsapp.recognises(head):
        return Format.WHATSAPP
    return Format.CSV if tabular.recognises(head) else None


def find_order(source: Source, kind: Format, options: Options, today: date) -> tuple[bool, DateOrder | None]:
    """Return whether the order of day and month is in question, and the order as told or found out."""
    if kind is Format.WHATSAPP:
        asked, found = whatsapp.find_order(source, today)
    elif kind is Format.CSV:
        asked, found = tabular.find_order(source, options.columns, today)
    else:
        return False, None
    return asked, options.date_order or found


def messages(
    source: Source, kind: Format, options: Options, order: DateOrder | None, clock: Clock
) -> Iterator[Item]:
    """Yield what a file says, in the order of the file.

    Raises:
        WaysideError: IMPORT_DAMAGED, IMPORT_TOO_LONG, IMPORT_NO_COLUMN, CANCELLED, STORAGE_FAILED.
    """
    keep = options.keep_text is not None
    if kind is Format.WHATSAPP:
        return whatsapp.messages(source, order, clock, keep=keep)
    if kind is Format.TELEGRAM:
        return telegram.messages(source, clock, keep=keep)
    if kind is Format.CSV:
        return tabular.messages(source, options.columns, order, clock, keep=keep)
    return meta.messages(source, clock, keep=keep)
