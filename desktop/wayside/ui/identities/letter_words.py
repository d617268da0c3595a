"""The phrases of the transition letter, for the translators."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

LETTER_TEXTS = (
    QT_TRANSLATE_NOOP("Letter", "Transition letter"),
    QT_TRANSLATE_NOOP("Letter", "Written on {day}. Code names only; the key to them is not in this letter."),
    QT_TRANSLATE_NOOP("Letter", "Identities"),
    QT_TRANSLATE_NOOP("Letter", "People"),
    QT_TRANSLATE_NOOP("Letter", "Account"),
    QT_TRANSLATE_NOOP("Letter", "Authorised by"),
    QT_TRANSLATE_NOOP("Letter", "until"),
    QT_TRANSLATE_NOOP("Letter", "Aim"),
    QT_TRANSLATE_NOOP("Letter", "Stage"),
    QT_TRANSLATE_NOOP("Letter", "Next step"),
    QT_TRANSLATE_NOOP("Letter", "No next step is promised."),
    QT_TRANSLATE_NOOP("Letter", "Knows"),
    QT_TRANSLATE_NOOP("Letter", "In contact with"),
    QT_TRANSLATE_NOOP("Letter", "Nobody wrote to them under an identity."),
    QT_TRANSLATE_NOOP("Letter", "last"),
    QT_TRANSLATE_NOOP("Letter", "Believes about"),
    QT_TRANSLATE_NOOP("Letter", "told"),
    QT_TRANSLATE_NOOP("Letter", "Open risk"),
    QT_TRANSLATE_NOOP("Letter", "nothing done about it yet"),
    QT_TRANSLATE_NOOP("Letter", "Burn procedure"),
    QT_TRANSLATE_NOOP("Letter", "{done} of {of} steps"),
    QT_TRANSLATE_NOOP("Letter", "not closed"),
    QT_TRANSLATE_NOOP("Letter", "Knows that {name} is an alias"),
    QT_TRANSLATE_NOOP("Letter", "since"),
    QT_TRANSLATE_NOOP("Letter", "Does not know that {name} is an alias"),
    QT_TRANSLATE_NOOP("Letter", "no plan to tell them"),
    QT_TRANSLATE_NOOP("Letter", "planned"),
    QT_TRANSLATE_NOOP("Letter", "words"),
    QT_TRANSLATE_NOOP("Letter", "with"),
    QT_TRANSLATE_NOOP("Letter", "look at it again on"),
    QT_TRANSLATE_NOOP("Letter", "{name} is burned; do not write from it."),
    QT_TRANSLATE_NOOP("Letter", "There is no identity."),
    QT_TRANSLATE_NOOP("Letter", "There is nobody."),
    QT_TRANSLATE_NOOP("Letter", "new"),
    QT_TRANSLATE_NOOP("Letter", "first contact"),
    QT_TRANSLATE_NOOP("Letter", "building trust"),
    QT_TRANSLATE_NOOP("Letter", "in conversation"),
    QT_TRANSLATE_NOOP("Letter", "offer made"),
    QT_TRANSLATE_NOOP("Letter", "moving offline"),
    QT_TRANSLATE_NOOP("Letter", "handed over"),
    QT_TRANSLATE_NOOP("Letter", "real name"),
    QT_TRANSLATE_NOOP("Letter", "role shown, name limited"),
    QT_TRANSLATE_NOOP("Letter", "alias"),
    QT_TRANSLATE_NOOP("Letter", "proposed"),
    QT_TRANSLATE_NOOP("Letter", "authorised"),
    QT_TRANSLATE_NOOP("Letter", "active"),
    QT_TRANSLATE_NOOP("Letter", "resting"),
    QT_TRANSLATE_NOOP("Letter", "burned"),
    QT_TRANSLATE_NOOP("Letter", "retired"),
    QT_TRANSLATE_NOOP("Letter", "in use"),
    QT_TRANSLATE_NOOP("Letter", "restricted"),
    QT_TRANSLATE_NOOP("Letter", "taken down"),
    QT_TRANSLATE_NOOP("Letter", "age"),
    QT_TRANSLATE_NOOP("Letter", "town"),
    QT_TRANSLATE_NOOP("Letter", "work"),
    QT_TRANSLATE_NOOP("Letter", "family"),
    QT_TRANSLATE_NOOP("Letter", "voice"),
    QT_TRANSLATE_NOOP("Letter", "hours"),
    QT_TRANSLATE_NOOP("Letter", "never spoken of"),
    QT_TRANSLATE_NOOP("Letter", "other"),
)
"""The same as the work's own list; a test compares the two."""


def letter_phrase(phrase: str) -> str:
    """Return a phrase of the letter in the language of the window."""
    return QCoreApplication.translate("Letter", phrase)
