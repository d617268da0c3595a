"""Formats, how dates were read, and what is left out of a file, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from wayside.ui import say
from wayside.work.conversations import DateOrder, Format, Left, LeftOut, Preview, ZoneFrom


def format_name(form: Format) -> str:
    """Return what a file is."""
    tr = QCoreApplication.translate
    return {
        Format.WHATSAPP: "WhatsApp",
        Format.TELEGRAM: "Telegram",
        Format.INSTAGRAM: "Instagram",
        Format.MESSENGER: "Messenger",
        Format.META: tr("FormatWords", "Instagram or Messenger"),
        Format.CSV: tr("FormatWords", "a table"),
    }[form]


def dates_read(found: Preview) -> str:
    """Return in which order and in which zone dates were read."""
    tr = QCoreApplication.translate
    zone = {
        ZoneFrom.FILE: tr("FormatWords", "in the time zone the file names"),
        ZoneFrom.GIVEN: tr("FormatWords", "in the time zone {0}"),
        ZoneFrom.COMPUTER: tr("FormatWords", "in this computer’s time zone, {0}"),
    }[found.zone_from].replace("{0}", found.zone)
    if found.date_order is None:
        return zone
    order = {
        DateOrder.DAY_MONTH: tr("FormatWords", "day before month"),
        DateOrder.MONTH_DAY: tr("FormatWords", "month before day"),
    }[found.date_order]
    return f"{order}, {zone}"


def left_out(one: LeftOut, locale: QLocale) -> str:
    """Return why something was not counted, how often, and where it begins."""
    tr = QCoreApplication.translate
    text = {
        Left.SYSTEM: tr("FormatWords", "written by the platform itself: {0}"),
        Left.DELETED: tr("FormatWords", "deleted messages: {0}"),
        Left.BEFORE_FIRST: tr("FormatWords", "lines before the first message: {0}"),
        Left.NOT_UNDERSTOOD: tr("FormatWords", "not understood: {0}"),
        Left.BAD_TIME: tr("FormatWords", "without a possible time: {0}"),
        Left.OTHERS: tr("FormatWords", "from somebody else: {0}"),
        Left.BAD_LETTERS: tr("FormatWords", "counted, with damaged letters: {0}"),
        Left.CUT: tr("FormatWords", "counted, too long to keep all words: {0}"),
    }[one.why].format(say.number(one.count, locale))
    if one.why in (Left.SYSTEM, Left.DELETED, Left.OTHERS) or not one.lines:
        return text
    lines = ", ".join(say.number(line, locale) for line in one.lines)
    return tr("FormatWords", "{what} (line {lines})").format(what=text, lines=lines)
