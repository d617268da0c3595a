"""The names of the choices on a person's page, and how times are said beside entries."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QGuiApplication

from wayside.ui import say
from wayside.work.people import Minor, Stage
from wayside.work.timeline import Direction, Mode, NoteMark, NoteState, StartedBy

_SHORT = 40


def stage_name(stage: Stage) -> str:
    """Return a stage in words."""
    tr = QCoreApplication.translate
    return {
        Stage.NEW: tr("PersonWords", "New"),
        Stage.FIRST_CONTACT: tr("PersonWords", "First contact"),
        Stage.BUILDING_TRUST: tr("PersonWords", "Building trust"),
        Stage.IN_CONVERSATION: tr("PersonWords", "In conversation"),
        Stage.OFFER_MADE: tr("PersonWords", "Offer made"),
        Stage.MOVING_OFFLINE: tr("PersonWords", "Moving offline"),
        Stage.HANDED_OVER: tr("PersonWords", "Handed over"),
    }[stage]


def stage_within(stage: Stage) -> str:
    """Return a stage within a line; a language that writes nouns with a capital keeps it."""
    tr = QCoreApplication.translate
    return {
        Stage.NEW: tr("PersonWords", "new"),
        Stage.FIRST_CONTACT: tr("PersonWords", "first contact"),
        Stage.BUILDING_TRUST: tr("PersonWords", "building trust"),
        Stage.IN_CONVERSATION: tr("PersonWords", "in conversation"),
        Stage.OFFER_MADE: tr("PersonWords", "offer made"),
        Stage.MOVING_OFFLINE: tr("PersonWords", "moving offline"),
        Stage.HANDED_OVER: tr("PersonWords", "handed over"),
    }[stage]


def minor_flag(minor: Minor) -> str:
    """Return what the header says about a person's age."""
    tr = QCoreApplication.translate
    return {
        Minor.UNKNOWN: tr("PersonWords", "Age unknown"),
        Minor.YES: tr("PersonWords", "Minor"),
        Minor.NO: tr("PersonWords", "Of age"),
    }[minor]


def wrote(direction: Direction) -> str:
    """Return who wrote."""
    tr = QCoreApplication.translate
    return tr("PersonWords", "they wrote") if direction is Direction.IN else tr("PersonWords", "you wrote")


def writer(direction: Direction) -> str:
    """Return who wrote, before what they wrote: "you · casual"."""
    tr = QCoreApplication.translate
    return tr("PersonWords", "they") if direction is Direction.IN else tr("PersonWords", "you")


def mode_name(mode: Mode) -> str:
    """Return whether others could read along."""
    tr = QCoreApplication.translate
    return tr("PersonWords", "one-to-one") if mode is Mode.ONE_TO_ONE else tr("PersonWords", "one-to-many")


def started(by: StartedBy) -> str:
    """Return who began."""
    tr = QCoreApplication.translate
    return tr("PersonWords", "they started") if by is StartedBy.PERSON else tr("PersonWords", "you started")


def mark_name(mark: NoteMark) -> str:
    """Return what kind of statement a note makes."""
    tr = QCoreApplication.translate
    return {
        NoteMark.NONE: tr("PersonWords", "Unmarked"),
        NoteMark.FACT: tr("PersonWords", "Fact"),
        NoteMark.OPINION: tr("PersonWords", "Opinion"),
        NoteMark.HYPOTHESIS: tr("PersonWords", "Hypothesis"),
    }[mark]


def mark_meaning(mark: NoteMark) -> str:
    """Return what a mark is for."""
    tr = QCoreApplication.translate
    return {
        NoteMark.NONE: tr("PersonWords", "Say what kind of statement this is, so that it can be weighed."),
        NoteMark.FACT: tr("PersonWords", "Somebody saw, heard or wrote it. Say who below."),
        NoteMark.OPINION: tr("PersonWords", "How you or somebody else judges it."),
        NoteMark.HYPOTHESIS: tr("PersonWords", "What might be so. Say what would show that it is not."),
    }[mark]


def state_name(state: NoteState, version: int, locale: QLocale) -> str:
    """Return whether a note is a draft or sealed, and in which version."""
    tr = QCoreApplication.translate
    if state is NoteState.DRAFT:
        return tr("PersonWords", "draft")
    if version == 1:
        return tr("PersonWords", "sealed")
    return tr("PersonWords", "sealed, version {0}").format(say.number(version, locale))


def stamp(at_ms: int, now_ms: int, locale: QLocale) -> str:
    """Return when something was, the way a log says it: "Today 08:51", "Fri 20 Nov 19:20"."""
    tr = QCoreApplication.translate
    days = (datetime.fromtimestamp(now_ms / 1_000).date() - datetime.fromtimestamp(at_ms / 1_000).date()).days
    if days == 0:
        return tr("PersonWords", "Today {0}").format(say.clock(at_ms, locale))
    if days == 1:
        return tr("PersonWords", "Yesterday {0}").format(say.clock(at_ms, locale))
    return say.moment(at_ms, now_ms, locale)


def day_stamp(at_ms: int, now_ms: int, locale: QLocale) -> str:
    """Return the day of something whose hour is not known, as `stamp` says it: "Today", "Fri 20 Nov"."""
    tr = QCoreApplication.translate
    there, today = (datetime.fromtimestamp(at / 1_000).date() for at in (at_ms, now_ms))
    named = {0: tr("PersonWords", "Today"), 1: tr("PersonWords", "Yesterday")}
    return named.get((today - there).days) or say.day_itself(there, today, locale)


def isolated(text: str) -> str:
    """Return what somebody wrote fit to stand in a line of ours, whichever way either is read."""
    if text.isascii() and QGuiApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight:
        return text
    return f"\u2068{text}\u2069"


def short(text: str, limit: int = _SHORT) -> str:
    """Return a text fit for a chip or a message: one line, cut with an ellipsis."""
    line = " ".join(text[: limit * 4].split())
    return line if len(line) <= limit else line[: limit - 1].rstrip() + "…"
