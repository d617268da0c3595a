"""What the ledger and the watch list are called in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from wayside.ui import say
from wayside.ui.people.person.words import short
from wayside.work.identities import Against, Contradiction, FactKind, WatchKind


def fact_name(kind: FactKind) -> str:
    """Return what a fact is about."""
    tr = QCoreApplication.translate
    return {
        FactKind.AGE: tr("LedgerWords", "Age"),
        FactKind.TOWN: tr("LedgerWords", "Town"),
        FactKind.JOB: tr("LedgerWords", "Job"),
        FactKind.FAMILY: tr("LedgerWords", "Family"),
        FactKind.VOICE: tr("LedgerWords", "Voice"),
        FactKind.HOURS: tr("LedgerWords", "Active hours"),
        FactKind.NEVER: tr("LedgerWords", "Never say"),
        FactKind.OTHER: tr("LedgerWords", "Other"),
    }[kind]


def fact_hint(kind: FactKind) -> str:
    """Return what to write about a kind of fact."""
    tr = QCoreApplication.translate
    return {
        FactKind.AGE: tr("LedgerWords", "A number, a range or a year of birth"),
        FactKind.TOWN: tr("LedgerWords", "As exact as it is ever told"),
        FactKind.JOB: tr("LedgerWords", "In the words that are used"),
        FactKind.FAMILY: tr("LedgerWords", "Who there is, and who there is not"),
        FactKind.VOICE: tr("LedgerWords", "Short sentences, no dialect, few emoji"),
        FactKind.HOURS: tr("LedgerWords", "When they are online: 18:00–22:30"),
        FactKind.NEVER: tr("LedgerWords", "Topics, with commas between them"),
        FactKind.OTHER: tr("LedgerWords", "Anything else that has to stay the same"),
    }[kind]


def watch_name(kind: WatchKind) -> str:
    """Return a kind of word that gives somebody away, as one heads a list."""
    tr = QCoreApplication.translate
    return {
        WatchKind.NAME: tr("LedgerWords", "Names"),
        WatchKind.NICKNAME: tr("LedgerWords", "Nicknames"),
        WatchKind.ADDRESS: tr("LedgerWords", "Addresses and towns"),
        WatchKind.WORKPLACE: tr("LedgerWords", "Work and school"),
        WatchKind.FAMILY: tr("LedgerWords", "Family and friends"),
        WatchKind.PHONE: tr("LedgerWords", "Phone numbers"),
        WatchKind.HANDLE: tr("LedgerWords", "Accounts"),
        WatchKind.MAIL: tr("LedgerWords", "Mail addresses"),
        WatchKind.OTHER: tr("LedgerWords", "Other"),
    }[kind]


def disagreement(found: Contradiction, now_ms: int, locale: QLocale) -> str:
    """Return in a sentence what a text disagrees with."""
    tr = QCoreApplication.translate
    said = short(found.text, 80)
    if found.against is Against.FACT:
        return tr("LedgerWords", "The ledger says “{said}”.").replace("{said}", said)
    when = say.moment(found.at, now_ms, locale)
    if found.against is Against.THIS_PERSON:
        words = tr("LedgerWords", "This person was told “{said}” ({when}).")
    else:
        words = tr("LedgerWords", "Somebody else was told “{said}” ({when}).")
    return words.replace("{when}", when).replace("{said}", said)
