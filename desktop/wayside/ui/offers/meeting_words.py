"""The questions before a meeting, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from wayside.work.offers import Question
from wayside.work.people import Minor


def question_name(question: Question) -> str:
    """Return what is asked, in a word or three."""
    tr = QCoreApplication.translate
    return {
        Question.PLACE: tr("MeetingWords", "Where"),
        Question.COLLEAGUE: tr("MeetingWords", "Who comes along"),
        Question.CONSENT: tr("MeetingWords", "Consent"),
        Question.SAFETY_CONTACT: tr("MeetingWords", "Whom to ring"),
        Question.WHO_KNOWS: tr("MeetingWords", "Who knows"),
    }[question]


def question_hint(question: Question, minor: Minor) -> str:
    """Return what a good answer has in it; who is under age is not asked alone."""
    tr = QCoreApplication.translate
    if question is Question.CONSENT:
        return {
            Minor.YES: tr(
                "MeetingWords",
                "The person, and whoever has to be asked while they are under age: parents or guardian.",
            ),
            Minor.UNKNOWN: tr(
                "MeetingWords",
                "The person. Their age is not known: find out whether parents or a guardian have to be asked.",
            ),
            Minor.NO: tr("MeetingWords", "The person. Write how and when they said so."),
        }[minor]
    return {
        Question.PLACE: tr("MeetingWords", "A public place that the office knows, with a way out."),
        Question.COLLEAGUE: tr("MeetingWords", "A colleague beside you, or close by."),
        Question.SAFETY_CONTACT: tr("MeetingWords", "Whom both of you ring when something is wrong."),
        Question.WHO_KNOWS: tr("MeetingWords", "Who knows where you are, from when, and when it ends."),
    }[question]
