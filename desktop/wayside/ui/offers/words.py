"""What is said about offers: their kinds, whether they may be made, for whom they are, and how far they came."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from wayside.ui import say
from wayside.ui.identities.kept import local_day
from wayside.ui.people.person.words import isolated, short
from wayside.ui.theme.tokens import Tone
from wayside.work import offers
from wayside.work.offers import (
    Caution,
    Doubt,
    Ending,
    Ground,
    Hindrance,
    Offer,
    OfferFields,
    OfferKind,
    OfferStep,
    Reason,
    Safety,
    Uptake,
)

_NOTE = 300


# The offer --------------------------------------------------------------------------------------------------


def kind_name(kind: OfferKind) -> str:
    """Return a kind in words."""
    tr = QCoreApplication.translate
    return {
        OfferKind.ACTIVITY: tr("OfferWords", "Activity"),
        OfferKind.ROLE_MODEL: tr("OfferWords", "Role model"),
        OfferKind.SUPPORT: tr("OfferWords", "Support"),
        OfferKind.COUNSELLING: tr("OfferWords", "Counselling"),
        OfferKind.OTHER: tr("OfferWords", "Something else"),
    }[kind]


def kind_meaning(kind: OfferKind) -> str:
    """Return what a kind is for."""
    tr = QCoreApplication.translate
    return {
        OfferKind.ACTIVITY: tr("OfferWords", "Something to join in of one’s own will: a group, a trial day."),
        OfferKind.ROLE_MODEL: tr("OfferWords", "Somebody to meet who has been there or is looked up to."),
        OfferKind.SUPPORT: tr("OfferWords", "Help with something: work, school, a flat, the family."),
        OfferKind.COUNSELLING: tr("OfferWords", "A conversation with somebody whose profession it is."),
        OfferKind.OTHER: tr("OfferWords", "What fits nowhere else."),
    }[kind]


def safety_name(safety: Safety) -> str:
    """Return in words whether an offer was found safe to make."""
    tr = QCoreApplication.translate
    return {
        Safety.NOT_CHECKED: tr("OfferWords", "Not checked"),
        Safety.SAFE: tr("OfferWords", "Safe to offer"),
        Safety.CONDITIONS: tr("OfferWords", "Only on conditions"),
        Safety.NOT_SAFE: tr("OfferWords", "Not safe"),
    }[safety]


def ages(fields: OfferFields, locale: QLocale) -> str:
    """Return for which ages an offer is, or nothing where it does not say: "15–21", "from 16", "up to 20"."""
    tr = QCoreApplication.translate
    least = None if fields.age_from is None else say.number(fields.age_from, locale)
    most = None if fields.age_to is None else say.number(fields.age_to, locale)
    if least is not None and most is not None:
        return least if least == most else f"{least}–{most}"
    if least is not None:
        return tr("OfferWords", "from {0}").replace("{0}", least)
    return "" if most is None else tr("OfferWords", "up to {0}").replace("{0}", most)


def places(offer: Offer, locale: QLocale) -> str:
    """Return how many places are left of how many, or nothing where they are not counted."""
    capacity = offer.fields.capacity
    if capacity is None:
        return ""
    left, of = max(0, capacity - offer.taken), say.number(capacity, locale)
    said = QCoreApplication.translate("OfferWords", "{0} of {1}")
    return said.replace("{1}", of).replace("{0}", say.number(left, locale))


def places_left(left: int) -> str:
    """Return that so many places are left."""
    tr = QCoreApplication.translate
    if left == 1:
        return tr("OfferWords", "1 place is left.")
    return tr("OfferWords", "%Ln places are left.", None, left)


# Whether it may be made -------------------------------------------------------------------------------------


def standing(offer: Offer, today: date) -> tuple[str, Tone]:
    """Return in a few words whether an offer may be made today; the gravest thing counts."""
    tr = QCoreApplication.translate
    found = offers.hindrances(offer, today)
    if found:
        return {
            Hindrance.RETIRED: (tr("OfferWords", "Retired"), Tone.NEUTRAL),
            Hindrance.NOT_SAFE: (tr("OfferWords", "Not safe"), Tone.DANGER),
            Hindrance.NOT_CHECKED: (tr("OfferWords", "Not checked"), Tone.CAUTION),
            Hindrance.EXPIRED: (tr("OfferWords", "Over"), Tone.NEUTRAL),
            Hindrance.FULL: (tr("OfferWords", "Full"), Tone.NEUTRAL),
        }[found[0]]
    minded = offers.cautions(offer, today)
    if not minded:
        return tr("OfferWords", "May be offered"), Tone.GOOD
    return {
        Caution.CONDITIONS: tr("OfferWords", "On conditions"),
        Caution.CHECK_IS_OLD: tr("OfferWords", "Check is old"),
        Caution.ENDS_SOON: tr("OfferWords", "Ends soon"),
        Caution.LAST_PLACES: tr("OfferWords", "Last places"),
    }[minded[0]], Tone.CAUTION


def hindrance(found: Hindrance, offer: Offer, locale: QLocale) -> str:
    """Return why an offer should not be made, in a sentence."""
    tr, fields = QCoreApplication.translate, offer.fields
    if found is Hindrance.RETIRED and offer.retired_at is not None:
        on = say.exact_day(local_day(offer.retired_at), locale)
        return tr("OfferWords", "It was taken out of the catalogue on {0}.").replace("{0}", on)
    if found is Hindrance.NOT_SAFE:
        who = isolated(short(fields.checked_by))
        return tr("OfferWords", "It is not safe to offer, says {0}.").replace("{0}", who)
    if found is Hindrance.EXPIRED and fields.valid_until is not None:
        on = say.exact_day(fields.valid_until, locale)
        return tr("OfferWords", "Its validity ended on {0}.").replace("{0}", on)
    if found is Hindrance.FULL:
        if not fields.capacity:
            return tr("OfferWords", "It has no places.")
        if fields.capacity == 1:
            return tr("OfferWords", "Its only place is taken.")
        return tr("OfferWords", "All %Ln places are taken.", None, fields.capacity)
    return tr("OfferWords", "Nobody has checked whether it is safe.")


def caution(found: Caution, offer: Offer, today: date, locale: QLocale) -> str:
    """Return what to mind when making an offer, in a sentence."""
    tr, fields = QCoreApplication.translate, offer.fields
    if found is Caution.CONDITIONS:
        note = isolated(short(fields.safety_note, _NOTE))
        return tr("OfferWords", "On conditions: {0}").replace("{0}", note)
    if found is Caution.CHECK_IS_OLD and fields.checked_on is not None:
        on = say.exact_day(fields.checked_on, locale)
        said = tr(
            "OfferWords", "It was last checked on {0}, more than half a year ago. Have it checked again."
        )
        return said.replace("{0}", on)
    if found is Caution.ENDS_SOON and fields.valid_until is not None:
        on = say.exact_day(fields.valid_until, locale)
        if fields.valid_until == today:
            return tr("OfferWords", "Today is its last day.")
        return tr("OfferWords", "Its validity ends on {0}.").replace("{0}", on)
    return places_left((fields.capacity or 0) - offer.taken)


# For a person -----------------------------------------------------------------------------------------------


def because(reasons: Sequence[Reason]) -> str:
    """Return why an offer and a person were brought together: "because “metalwork” is under likes"."""
    tr = QCoreApplication.translate
    said = {
        Ground.LIKES: tr("OfferWords", "“{0}” is under likes"),
        Ground.NEEDS: tr("OfferWords", "“{0}” is under needs"),
        Ground.FEARS: tr("OfferWords", "“{0}” is under fears"),
    }
    spoken = [
        said[reason.ground].replace("{0}", isolated(short(reason.word)))
        for reason in reasons
        if reason.ground is not Ground.FEARS
    ]
    return tr("OfferWords", "Because {0}").replace("{0}", "; ".join(spoken))


def doubt(found: Doubt, reasons: Sequence[Reason], fields: OfferFields, locale: QLocale) -> str:
    """Return what speaks against an offer for somebody."""
    tr = QCoreApplication.translate
    if found is Doubt.TOUCHES_A_FEAR:
        word = next((reason.word for reason in reasons if reason.ground is Ground.FEARS), "")
        said = tr("OfferWords", "“{0}” is also under fears. Think about how to say it.")
        return said.replace("{0}", isolated(short(word)))
    for_ages = ages(fields, locale)
    return {
        Doubt.FOR_OLDER: tr("OfferWords", "It is for adults ({0}), and this person is under age."),
        Doubt.FOR_YOUNGER: tr("OfferWords", "It is for people under age ({0}), and this person is of age."),
        Doubt.AGE_UNKNOWN: tr("OfferWords", "It is for ages {0}; the age of this person is not known."),
    }[found].replace("{0}", for_ages)


def uptake_name(state: Uptake) -> str:
    """Return how far an offer came."""
    tr = QCoreApplication.translate
    return {
        Uptake.OFFERED: tr("OfferWords", "Offered"),
        Uptake.INTERESTED: tr("OfferWords", "Interested"),
        Uptake.ACCEPTED: tr("OfferWords", "Accepted"),
        Uptake.TOOK_PART: tr("OfferWords", "Took part"),
        Uptake.ENDED: tr("OfferWords", "Ended"),
    }[state]


UPTAKE_TONES = {
    Uptake.OFFERED: Tone.NEUTRAL,
    Uptake.INTERESTED: Tone.ACCENT,
    Uptake.ACCEPTED: Tone.GOOD,
    Uptake.TOOK_PART: Tone.GOOD,
    Uptake.ENDED: Tone.NEUTRAL,
}


def ending_name(ending: Ending) -> str:
    """Return how an offer ended."""
    tr = QCoreApplication.translate
    return {
        Ending.DONE: tr("OfferWords", "Done"),
        Ending.DECLINED: tr("OfferWords", "Declined"),
        Ending.BROKEN_OFF: tr("OfferWords", "Broken off"),
        Ending.NO_LONGER_OFFERED: tr("OfferWords", "No longer offered"),
    }[ending]


def step_day(step: OfferStep, today: date, locale: QLocale) -> str:
    """Return when a step was; the day is what is noted, the hour is not."""
    return say.day(local_day(step.at), today, locale)


def step_name(step: OfferStep) -> str:
    """Return a step in words; an end says how it ended."""
    return uptake_name(step.state) if step.ending is None else ending_name(step.ending)
