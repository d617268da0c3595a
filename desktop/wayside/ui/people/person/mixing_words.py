"""Where compartments touch, in sentences: what to know before an identity writes to a person."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from wayside.ui import say
from wayside.ui.findings import Names
from wayside.ui.people.person.words import isolated, short
from wayside.ui.theme.tokens import Tone
from wayside.work.identities import CompartmentWarning, Mixing

_PLACE = re.compile(r"\{[a-z]+\}")


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
            "{person} heard from {other} too, last {when}. Two names for one person give both away.",
        ),
        Mixing.KNOWN_PERSON_MET_BY_ANOTHER: tr(
            "MixingWords",
            "{person} knows {friend} ({how}), who heard from {other}, last {when}. They may compare what they were"
            " told.",
        ),
        Mixing.KNOWN_PERSON_MET_BY_THE_SAME: tr(
            "MixingWords",
            "{person} knows {friend} ({how}), who heard from {identity} too, last {when}. Tell both the same.",
        ),
        Mixing.ACCOUNT_OF_ANOTHER: tr(
            "MixingWords",
            "The account {handle} of {identity} has the name of an account of {other}. Whoever searches for it finds"
            " both.",
        ),
        Mixing.ACCOUNT_OF_A_PERSON: tr(
            "MixingWords",
            "The account {handle} of {identity} is noted as a handle of {friend}. One of the two is a mistake.",
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
    return _filled(said, values)


def heard_from_several(person: str, identities: Sequence[str]) -> str:
    """Return the warning that a person heard from several identities, in a sentence.

    Args:
        person: who.
        identities: the names, the last one first.
    """
    tr = QCoreApplication.translate
    said = tr(
        "MixingWords",
        "{person} heard from more than one identity: {others}. Two names for one person give both away.",
    )
    others = tr("MixingWords", ", ").join(isolated(short(name)) for name in identities)
    return _filled(said, {"{person}": person}).replace("{others}", others)


def _filled(said: str, values: Mapping[str, str]) -> str:
    """Put values into a sentence, all in one go: what somebody is called may look like a place for another value."""
    return _PLACE.sub(
        lambda found: isolated(short(values[found[0]])) if found[0] in values else found[0], said
    )
