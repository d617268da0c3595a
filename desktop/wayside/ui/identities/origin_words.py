"""Where a picture can come from, and why some are not kept."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from wayside.work.identities import Origin


def origin_name(origin: Origin) -> str:
    """Return an origin in words."""
    tr = QCoreApplication.translate
    return {
        Origin.OWN: tr("OriginWords", "My own"),
        Origin.COMMISSIONED: tr("OriginWords", "Made for us"),
        Origin.LICENSED: tr("OriginWords", "Licensed"),
        Origin.AI_MADE: tr("OriginWords", "Made by AI"),
        Origin.STOCK: tr("OriginWords", "Stock picture"),
        Origin.ANOTHER_PERSON: tr("OriginWords", "Shows somebody else"),
    }[origin]


def origin_hint(origin: Origin) -> str:
    """Return what to write as proof."""
    tr = QCoreApplication.translate
    return {
        Origin.OWN: tr("OriginWords", "Not needed for your own; what is in it, if you like."),
        Origin.COMMISSIONED: tr(
            "OriginWords", "The contract and the consent of whoever is on it, and where they lie."
        ),
        Origin.LICENSED: tr("OriginWords", "The licence, its number, and where it lies."),
    }.get(origin, "")


def refusal(origin: Origin) -> str:
    """Return why a picture of this origin is not kept, with the platforms' rule."""
    tr = QCoreApplication.translate
    return {
        Origin.AI_MADE: tr(
            "OriginWords",
            "Not kept. X counts AI-made faces among the marks of a deceptive identity (Authenticity, April 2025), and"
            " whoever searches for such pictures finds them.",
        ),
        Origin.STOCK: tr(
            "OriginWords",
            "Not kept. X names stock pictures as a mark of a deceptive identity (Authenticity, April 2025), and a"
            " search for the picture finds it at once.",
        ),
        Origin.ANOTHER_PERSON: tr(
            "OriginWords",
            "Not kept. Platforms forbid posing as somebody else, and the person on the picture would pay for what is"
            " done under it.",
        ),
    }.get(origin, "")
