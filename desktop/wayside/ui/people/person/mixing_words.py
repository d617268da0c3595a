"""Where compartments touch, in sentences: what to know before an identity writes to a person."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from wayside.ui import say
from wayside.ui.findings import Names
from wayside.ui.people.person.words import isolated, short
from wayside.ui.theme.tokens import Tone
from wayside.work.identities import CompartmentWarning, Mixing


def tone(warning: CompartmentWarning) -> Tone:
    """Return how grave it is."""
    grave = (Mixing.PERSON_MET_BY_ANOTHER, Mixing.ACCOUNT_OF_ANOTHER, Mixing.ACCOUNT_OF_A_PERSON)
    return Tone.DANGER if warning.kind in grave else Tone.CAUTION


def sentence(warning: CompartmentWarning, names: Names, now_ms: int, locale: QLocale) -> str:
    """Return a warning in a sentence.

    Args:
        warning: what was found.
        names: who is who; `identity` and `person` are those who would write to each other.
        now_ms: the wall clock.
        locale: of dates.
    """
    tr = QCoreApplication.translate
    said = {
        Mixing.PERSON_MET_BY_ANOTHER: tr(
            "MixingWords",
            "{person} already knows {other} (last contact {when}). Two names for one person give both away.",
        ),
        Mixing.KNOWN_PERSON_MET_BY_ANOTHER: tr(
            "MixingWords", "{person} knows {friend} ({how}), who knows {other}. They may compare."
        ),
        Mixing.KNOWN_PERSON_MET_BY_THE_SAME: tr(
            "MixingWords", "{person} knows {friend} ({how}), who knows {identity} too. Tell both the same."
        ),
        Mixing.ACCOUNT_OF_ANOTHER: tr(
            "MixingWords", "The account {handle} of {identity} has the name of an account of {other}."
        ),
        Mixing.ACCOUNT_OF_A_PERSON: tr(
            "MixingWords", "The account {handle} of {identity} is noted as a handle of {friend}."
        ),
        Mixing.HANDLE_OF_TWO: tr(
            "MixingWords", "The handle {handle} is noted for {friend} too. It may be one person, or two."
        ),
    }[warning.kind]
    when = say.moment(warning.at, now_ms, locale) if warning.at is not None else ""
    values = {
        "{person}": names.person,
        "{identity}": names.identity,
        "{other}": names.identities.get(warning.identity_id or 0, ""),
        "{friend}": names.people.get(warning.person_id or 0, ""),
        "{how}": warning.text,
        "{handle}": warning.text,
        "{when}": when,
    }
    for name, value in values.items():
        said = said.replace(name, isolated(short(value)))
    return said
