"""Exposures, burn steps and allowances in words."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from wayside.safety.leak_guard.terms import FindingKind
from wayside.ui.theme.tokens import Tone
from wayside.work.identities import Severity

SEVERITY_TONES = {
    Severity.SLIP: Tone.NEUTRAL,
    Severity.SUSPECTED: Tone.CAUTION,
    Severity.KNOWN: Tone.DANGER,
    Severity.SPREAD: Tone.DANGER,
}

BURN_TEXTS = (
    QT_TRANSLATE_NOOP("BurnSteps", "Stop writing from this identity's accounts"),
    QT_TRANSLATE_NOOP(
        "BurnSteps",
        "Every further message confirms what somebody suspects. Do not say goodbye from the account either.",
    ),
    QT_TRANSLATE_NOOP("BurnSteps", "Tell your lead today, by voice"),
    QT_TRANSLATE_NOOP(
        "BurnSteps", "What happens next is not for one person to decide, and not for one person to carry."
    ),
    QT_TRANSLATE_NOOP("BurnSteps", "Write down what was exposed: name, workplace, picture, other people"),
    QT_TRANSLATE_NOOP(
        "BurnSteps",
        "Who is in danger depends on what is known. A list made now is better than a memory next week.",
    ),
    QT_TRANSLATE_NOOP(
        "BurnSteps", "Warn everybody it puts at risk: family, colleagues, people you write with"
    ),
    QT_TRANSLATE_NOOP(
        "BurnSteps",
        "They can only protect themselves if they know. Offer help; do not ask them for anything.",
    ),
    QT_TRANSLATE_NOOP(
        "BurnSteps",
        "Change the passwords and log out every device, also of the mail address behind the accounts",
    ),
    QT_TRANSLATE_NOOP(
        "BurnSteps", "An account you no longer watch is an account that somebody else may speak from."
    ),
    QT_TRANSLATE_NOOP(
        "BurnSteps", "Check the other identities: shared people, pictures, handles, habits of speech"
    ),
    QT_TRANSLATE_NOOP(
        "BurnSteps", "Whoever found one looks for the next. What they have in common leads there."
    ),
    QT_TRANSLATE_NOOP("BurnSteps", "Keep evidence as descriptions and links, without pictures or recordings"),
    QT_TRANSLATE_NOOP(
        "BurnSteps",
        "Threats have to be proved later. Extremist material itself does not belong on a personal computer.",
    ),
    QT_TRANSLATE_NOOP(
        "BurnSteps", "Decide with your lead whether, how and by whom the young people are told"
    ),
    QT_TRANSLATE_NOOP(
        "BurnSteps", "They trusted somebody. Hearing it from strangers costs more than hearing it from you."
    ),
    QT_TRANSLATE_NOOP("BurnSteps", "Close it together with your lead"),
    QT_TRANSLATE_NOOP("BurnSteps", "Somebody else looks whether anything was left out, and how you are."),
)
"""The texts of the procedure as the work has them, for the translators."""


def burn_text(text: str) -> str:
    """Return a text of the procedure in the language of the window."""
    return QCoreApplication.translate("BurnSteps", text)


def severity_name(severity: Severity) -> str:
    """Return how far an exposure has come."""
    tr = QCoreApplication.translate
    return {
        Severity.SLIP: tr("SafetyWords", "A slip, nobody noticed"),
        Severity.SUSPECTED: tr("SafetyWords", "Somebody suspects"),
        Severity.KNOWN: tr("SafetyWords", "Somebody knows"),
        Severity.SPREAD: tr("SafetyWords", "It was passed on"),
    }[severity]


def finding_name(kind: int) -> str:
    """Return what the leak guard would have found where something is allowed."""
    tr = QCoreApplication.translate
    names = {
        FindingKind.OWN_TERM: tr("SafetyWords", "a word of your own life"),
        FindingKind.OTHER_IDENTITY: tr("SafetyWords", "another identity"),
        FindingKind.OTHER_PERSON: tr("SafetyWords", "another person"),
        FindingKind.NEVER_SAY: tr("SafetyWords", "a topic never to speak of"),
        FindingKind.MAIL: tr("SafetyWords", "a mail address"),
        FindingKind.PHONE: tr("SafetyWords", "a phone number"),
        FindingKind.IBAN: tr("SafetyWords", "an account number"),
        FindingKind.COORDINATES: tr("SafetyWords", "coordinates"),
        FindingKind.TRACKING_LINK: tr("SafetyWords", "a link that tracks"),
        FindingKind.DEVICE_NAME: tr("SafetyWords", "the name of this computer or its user"),
        FindingKind.STREET_ADDRESS: tr("SafetyWords", "a street address"),
        FindingKind.AGE: tr("SafetyWords", "another age"),
        FindingKind.TOWN: tr("SafetyWords", "another town"),
        FindingKind.JOB: tr("SafetyWords", "another job"),
        FindingKind.FAMILY: tr("SafetyWords", "another family"),
        FindingKind.HOURS: tr("SafetyWords", "other hours"),
    }
    return next(
        (name for known, name in names.items() if int(known) == kind), tr("SafetyWords", "something else")
    )
