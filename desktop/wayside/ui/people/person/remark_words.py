"""What is said about a remark on a draft: what it is, and why the field advises otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from wayside.ui.people.person.words import isolated, short

if TYPE_CHECKING:
    from wayside.work.plans.remarks import Remark


def counted(number: int) -> str:
    """Return how many remarks there are."""
    tr = QCoreApplication.translate
    if number == 1:
        return tr("RemarkWords", "1 remark")
    return tr("RemarkWords", "%Ln remarks", "", number)


def sentence(remark: Remark, text: str) -> str:
    """Return one or two sentences about a remark.

    Args:
        remark: what is remarked on.
        text: the draft it is about.
    """
    quoted = isolated(short(text[remark.start : remark.end]))
    return _why(remark.rule.value).replace("{0}", quoted)


def _why(rule: str) -> str:
    tr = QCoreApplication.translate
    return {
        "confrontation": tr(
            "RemarkWords",
            "“{0}” can sound like an attack. Whoever has to defend a view holds on to it; asking how they came"
            " to it keeps the talk open.",
        ),
        "closed-question": tr(
            "RemarkWords",
            "“{0}” can be answered with yes or no, and then the talk rests. “What” and “how” invite a story.",
        ),
        "lecturing": tr(
            "RemarkWords",
            "“{0}” explains rather than asks. Advice nobody asked for mostly meets resistance; a question lets"
            " them find the reason themselves.",
        ),
        "length": tr(
            "RemarkWords",
            "From here on it is long for a message read on a phone. One thought at a time gets more answers.",
        ),
        "promise": tr(
            "RemarkWords",
            "“{0}” is a promise that may not be yours to keep. A broken one costs more trust than none; say what"
            " you will do yourself, and until when.",
        ),
    }[rule]
