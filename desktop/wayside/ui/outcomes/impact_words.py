"""The kinds of evidence in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from wayside.work.outcomes import ImpactKind


def impact_name(kind: ImpactKind) -> str:
    """Return what kind of evidence a sign is."""
    tr = QCoreApplication.translate
    return {
        ImpactKind.SAID: tr("ImpactWords", "Said in the conversation"),
        ImpactKind.ASKED_FOR_HELP: tr("ImpactWords", "Asked for help"),
        ImpactKind.LEFT: tr("ImpactWords", "Left a group or a channel"),
        ImpactKind.TOOK_PART: tr("ImpactWords", "Took part in something offered"),
        ImpactKind.TOLD_BY_OTHERS: tr("ImpactWords", "Told by somebody else"),
        ImpactKind.OTHER: tr("ImpactWords", "Something else"),
    }[kind]
