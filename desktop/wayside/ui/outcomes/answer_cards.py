"""Two small parts of the report: how long the first answer took, and how far two raters agree."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from wayside.ui import say
from wayside.ui.outcomes.answer_words import kappa_meaning
from wayside.ui.outcomes.figures import duration, percent
from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.card import Card
from wayside.ui.widgets.facts import Facts
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.work.outcomes import Report
from wayside.work.outcomes.words import Words


class FirstAnswerCard(Card):
    """How long people took to answer the worker's first message."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._facts = Facts()
        self._note = PlainTextLabel("", LabelRole.SECONDARY, wrap=True)
        self.body.setSpacing(Space.S)
        self.body.addWidget(self._facts)
        self.body.addWidget(self._note)

    def show_report(self, report: Report, words: Words) -> None:
        """Show the quartiles, or that there are too few answers for them."""
        self.set_heading(words["response"])
        locale, first = QLocale(), report.first_response
        answered = (words["answered"], say.number(first.answered, locale))
        if first.lower is None or first.median is None or first.upper is None:
            self._facts.show_facts([answered])
            self._note.setText(
                self.tr("How long it took is shown from {0} answers on.").format(
                    say.number(report.hide_below, locale)
                )
            )
        else:
            self._facts.show_facts(
                [
                    answered,
                    (words["response-lower"], duration(first.lower, locale)),
                    (words["response-median"], duration(first.median, locale)),
                    (words["response-upper"], duration(first.upper, locale)),
                ]
            )
            self._note.setText(self.tr("From your first message of the period to their first one after it."))


class RatersCard(Card):
    """How far a second person saw the same signs, and what that number is worth."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._facts = Facts()
        self._note = PlainTextLabel("", LabelRole.SECONDARY, wrap=True)
        self._note.setObjectName("kappa_meaning")
        self.body.setSpacing(Space.S)
        self.body.addWidget(self._facts)
        self.body.addWidget(self._note)

    def show_report(self, report: Report, words: Words) -> None:
        """Show the agreement in numbers and in a sentence."""
        self.set_heading(words["agreement"])
        locale, found = QLocale(), report.agreement
        rated = (words["rated"], say.number(found.rated, locale))
        if found.rated < report.hide_below:
            self._facts.show_facts([rated])
            self._note.setText(
                self.tr(
                    "From {0} signs on that two people rated without knowing of each other, their agreement is shown"
                    " here. The second rating is entered beside the sign, on the person’s page."
                ).format(say.number(report.hide_below, locale))
            )
            return
        kappa = "–" if found.kappa is None else locale.toString(found.kappa, "f", 2)
        self._facts.show_facts(
            [rated, (words["agreed"], percent(found.agreed.value, locale)), (words["kappa"], kappa)]
        )
        self._note.setText(kappa_meaning(found, words))
