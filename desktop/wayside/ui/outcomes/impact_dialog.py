"""A sign of impact is noted, and later rated by somebody who does not know the first rating."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QWidget

from wayside.errors import WaysideError
from wayside.ui import errors, say
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk, Touched
from wayside.ui.outcomes.impact_words import impact_name
from wayside.ui.people.person.unfinished import Beside, keep_in_dialog
from wayside.ui.people.person.when_line import WhenLine
from wayside.ui.people.person.words import isolated, short
from wayside.ui.widgets.announce import announce
from wayside.ui.widgets.buttons import Kind
from wayside.ui.widgets.choice import Choice
from wayside.ui.widgets.labelled_field import LabelledField
from wayside.ui.widgets.note_editor import NoteEditor
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.ui.widgets.segmented import Segmented
from wayside.ui.widgets.tall_dialog import TallDialog
from wayside.ui.widgets.text_field import TextField
from wayside.work import outcomes
from wayside.work.outcomes import Impact, ImpactFields, ImpactId, ImpactKind
from wayside.work.people import PersonId

_YES, _NO = "yes", "no"
_LONGEST = 600


class ImpactDialog(TallDialog):
    """When, what kind of evidence, in own words, and whether it is a sign at all.

    Args:
        context: looks and the clock.
        desk: the way to the vault.
        person: whose sign it is.
        name: the person's code name.
        parent: the window it belongs to.

    Signals:
        added: the vault has it.
    """

    added = Signal()

    def __init__(self, context: UiContext, desk: Desk, person: PersonId, name: str, parent: QWidget) -> None:
        title = self.tr("Note a sign of impact: {0}").replace("{0}", isolated(short(name)))
        super().__init__(context.look, title, parent=parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("impact")
        self._desk = desk
        self._person = person
        self.kind = Choice(
            context.look,
            self.tr("Kind of evidence"),
            [(str(int(kind)), impact_name(kind)) for kind in ImpactKind],
        )
        self.kind.setObjectName("impact_kind")
        self.when = WhenLine(context.now_ms)
        self.when.setObjectName("impact_when")
        self._when_field = LabelledField(self.tr("When"), self.when)
        self.what = NoteEditor(self.tr("What happened"), growing=True, min_lines=3, max_lines=8)
        self.what.setObjectName("impact_what")
        self._what_field = LabelledField(
            self.tr("What happened"),
            self.what,
            hint=self.tr("What was seen or heard, in your own words; no quotations, no names."),
        )
        self.sign = Segmented(
            self.tr("Is it a sign of impact?"), [(_YES, self.tr("Yes")), (_NO, self.tr("No, or not sure"))]
        )
        self.sign.setObjectName("impact_sign")
        self._build()
        self._keep()

    def _keep(self) -> None:
        beside = {
            "kind": Beside(value=self.kind.current, choose=self.kind.set_current),
            "when": Beside(value=self._when_text, choose=self.when.setText),
            "sign": Beside(value=self.sign.current, choose=self.sign.set_current),
        }
        lines, person = {"what": self.what}, self._person
        kept = keep_in_dialog(self, self._desk, "impact", lines, person, person, beside=beside)
        for changed in (self.kind.chosen, self.sign.chosen, self.when.textChanged):
            changed.connect(kept.touch)

    def _when_text(self) -> str:
        """Return the time as it will still be understood later, when "an hour ago" means another."""
        at = self.when.fixed()
        return self.when.text() if at is None else self.when.said(at)

    def _build(self) -> None:
        for part in (
            LabelledField(self.tr("Kind of evidence"), self.kind),
            self._when_field,
            self._what_field,
        ):
            self.content.addWidget(part)
        self.content.addWidget(PlainTextLabel(self.tr("Is it a sign of impact?"), LabelRole.LABEL))
        self.content.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignLeading)
        self.content.addWidget(
            PlainTextLabel(
                self.tr(
                    "Note also what you are not sure of: a second person rates it without knowing your answer, and"
                    " how often you two agree says what the numbers are worth."
                ),
                LabelRole.SECONDARY,
                wrap=True,
            )
        )
        self.content.addStretch(1)
        self.add_button(self.tr("Cancel"))
        add = self.add_button(self.tr("Note it"), Kind.PRIMARY, on_click=self._add)
        add.setObjectName("impact_add")
        self.what.submitted.connect(self._add)
        self.what.textChanged.connect(lambda: self._what_field.set_error(""))
        self.when.textChanged.connect(lambda: self._when_field.set_error(""))
        self.kind.setFocus()

    def _add(self) -> None:
        at = self.when.at()
        if at is None:
            self._when_field.set_error(self.tr("This is not a time yet."))
            self.when.setFocus()
            return
        if not self.what.text().strip():
            self._what_field.set_error(self.tr("Say what happened; one line is enough."))
            self.what.setFocus()
            return
        fields = ImpactFields(
            at=at,
            kind=ImpactKind(int(self.kind.current())),
            description=self.what.text(),
            sign=self.sign.current() == _YES,
        )

        def done(_impact: ImpactId) -> None:
            self.accept()
            self.added.emit()

        def failed(error: WaysideError) -> None:
            self._what_field.set_error(errors.sentence(error))

        self._desk.write(
            self,
            lambda connection: outcomes.add_impact(connection, self._person, fields),
            Touched.OUTCOMES,
            done,
            failed=failed,
        )


class RatingDialog(TallDialog):
    """A second person says what they make of a sign; once, and without being told the first answer.

    Args:
        context: looks and the clock.
        desk: the way to the vault.
        impact: what is rated.
        parent: the window it belongs to.

    Signals:
        rated: the vault has it.
    """

    rated = Signal()

    def __init__(self, context: UiContext, desk: Desk, impact: Impact, parent: QWidget) -> None:
        super().__init__(context.look, self.tr("Second rating"), parent=parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("rating")
        self._desk = desk
        self._impact = impact
        when = say.moment(impact.fields.at, context.now_ms(), QLocale())
        self.content.addWidget(
            PlainTextLabel(f"{impact_name(impact.fields.kind)}  ·  {when}", LabelRole.SECONDARY, wrap=True)
        )
        self.content.addWidget(
            PlainTextLabel(short(impact.fields.description, _LONGEST), LabelRole.BODY, wrap=True)
        )
        self.sign = Segmented(
            self.tr("Is it a sign of impact?"), [(_YES, self.tr("Yes")), (_NO, self.tr("No, or not sure"))]
        )
        self.sign.setObjectName("rating_sign")
        self.sign.choose_none()
        self._missing = PlainTextLabel("", LabelRole.DANGER, wrap=True)
        self.content.addWidget(PlainTextLabel(self.tr("Is it a sign of impact?"), LabelRole.LABEL))
        self.content.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignLeading)
        self.content.addWidget(self._missing)
        self._missing.hide()
        self.rater = TextField(
            self.tr("Who rates it"),
            hint=self.tr("A role, not a name. It is rated once: a rating made to agree is worth nothing."),
            placeholder=self.tr("colleague in the team, supervisor"),
        )
        self.rater.edit.setObjectName("rating_rater")
        self.content.addWidget(self.rater)
        self.content.addStretch(1)
        self.add_button(self.tr("Cancel"))
        keep = self.add_button(self.tr("Keep the rating"), Kind.PRIMARY, on_click=self._keep)
        keep.setObjectName("rating_keep")
        self.rater.submitted.connect(self._keep)
        self.sign.chosen.connect(lambda _key: self._missing.hide())

    def _keep(self) -> None:
        sign, rater = self.sign.current() == _YES, self.rater.text()
        if not self.sign.current():
            self._missing.setText(self.tr("Say what you make of it, yes or no."))
            self._missing.show()
            announce(self._missing, self._missing.text(), urgent=True)
            self.fit()
            return
        if not rater.strip():
            self.rater.set_error(self.tr("Say who rates it, by role."))
            self.rater.edit.setFocus()
            return

        def done(_impact: Impact) -> None:
            self.accept()
            self.rated.emit()

        def failed(error: WaysideError) -> None:
            self.rater.set_error(errors.sentence(error))

        self._desk.write(
            self,
            lambda connection: outcomes.rate_second(connection, self._impact.id, sign=sign, rater=rater),
            Touched.OUTCOMES,
            done,
            failed=failed,
        )
