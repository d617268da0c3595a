"""What the agreement of two raters is worth, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from wayside.work.outcomes import Agreement

_MODERATE, _GOOD = 0.4, 0.6


def kappa_meaning(found: Agreement) -> str:
    """Return what kappa means and what follows from it."""
    tr = QCoreApplication.translate
    if found.kappa is None:
        return tr(
            "AnswerWords",
            "Both raters gave every sign the same answer, so agreement cannot be told from chance: kappa has no"
            " value.",
        )
    meaning = tr(
        "AnswerWords",
        "Kappa is the agreement that chance does not explain: 1 is complete, 0 is what two people would reach by"
        " guessing, below 0 is worse than that.",
    )
    if found.kappa < _MODERATE:
        verdict = tr(
            "AnswerWords", "This is low: speak about what counts as a sign before using these numbers."
        )
    elif found.kappa < _GOOD:
        verdict = tr("AnswerWords", "This is moderate: give the numbers with this value beside them.")
    else:
        verdict = tr("AnswerWords", "This is good. It says that two people agree, not that they are right.")
    return f"{meaning} {verdict}"
