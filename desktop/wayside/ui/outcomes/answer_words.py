"""What the agreement of two raters is worth, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from wayside.work.outcomes import Agreement
from wayside.work.outcomes.words import Words

_MODERATE, _GOOD = 0.4, 0.6


def kappa_meaning(found: Agreement, words: Words) -> str:
    """Return what kappa means and what follows from it."""
    tr = QCoreApplication.translate
    if found.kappa is None:
        return tr(
            "AnswerWords",
            "Both raters gave every sign the same answer, so agreement cannot be told from chance: kappa has no"
            " value.",
        )
    if found.kappa < _MODERATE:
        verdict = tr(
            "AnswerWords", "This is low: speak about what counts as a sign before using these numbers."
        )
    elif found.kappa < _GOOD:
        verdict = tr("AnswerWords", "This is moderate: give the numbers with this value beside them.")
    else:
        verdict = tr("AnswerWords", "This is good. It says that two people agree, not that they are right.")
    return f"{words['kappa-meaning']} {verdict}"
