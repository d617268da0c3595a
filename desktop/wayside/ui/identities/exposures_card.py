"""The log of exposures: what happened, how far it has come, what was done about it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wayside.errors import WaysideError
from wayside.ui import errors, say
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk, Touched
from wayside.ui.identities.safety_words import SEVERITY_TONES, severity_name
from wayside.ui.people.person.words import short
from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.buttons import Button, Kind
from wayside.ui.widgets.card import Card
from wayside.ui.widgets.chip import Chip
from wayside.ui.widgets.choice import Choice
from wayside.ui.widgets.flow_layout import FlowLayout
from wayside.ui.widgets.labelled_field import LabelledField
from wayside.ui.widgets.note_editor import NoteEditor
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.ui.widgets.rows_box import RowsBox
from wayside.work import identities
from wayside.work.identities import Exposure, ExposureFields, IdentityId, Severity
from wayside.work.people import PersonId

_LONGEST = 600


class ExposuresCard(Card):
    """A form for another one, and those noted, newest first.

    Args:
        context: looks and the clock.
        desk: the way to the vault.
        parent: owner.

    Signals:
        changed: the log is another one now.
    """

    changed = Signal()

    def __init__(self, context: UiContext, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("Exposures"))
        self._context = context
        self._desk = desk
        self._identity: IdentityId | None = None
        self._edited: Exposure | None = None
        self.what = NoteEditor(self.tr("What happened"), growing=True, min_lines=2, max_lines=8)
        self.what.setObjectName("exposure_what")
        self.severity = Choice(
            context.look,
            self.tr("How far it has come"),
            [(str(int(severity)), severity_name(severity)) for severity in Severity],
        )
        self.severity.setObjectName("exposure_severity")
        self.done = NoteEditor(self.tr("What was done about it"), growing=True, min_lines=1, max_lines=6)
        self.done.setObjectName("exposure_done")
        self.add = Button(self.tr("Note it"))
        self.add.setObjectName("exposure_add")
        self._what_field = LabelledField(
            self.tr("What happened"),
            self.what,
            hint=self.tr("In words. No pictures, no recordings, no quotes of material."),
        )
        self._rows = RowsBox(gap=Space.M)
        self._nothing = PlainTextLabel(
            self.tr("Nothing so far. A slip counts too: noted early, it is small."),
            LabelRole.SECONDARY,
            wrap=True,
        )
        self._build()
        self.add.clicked.connect(self._submit)
        self.what.submitted.connect(self._submit)
        self.done.submitted.connect(self._submit)
        self.what.textChanged.connect(lambda: self._what_field.set_error(""))

    def _build(self) -> None:
        self.body.setSpacing(Space.M)
        self.body.addWidget(self._what_field)
        self.body.addWidget(LabelledField(self.tr("How far it has come"), self.severity))
        self.body.addWidget(LabelledField(self.tr("What was done about it"), self.done))
        self.body.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(self._nothing)
        self.body.addWidget(self._rows)

    def open_for(self, identity: IdentityId) -> None:
        """Turn to another identity."""
        self._identity = identity
        self._clear()

    def show_exposures(self, exposures: tuple[Exposure, ...], names: dict[PersonId, str]) -> None:
        """Show the log."""
        self._nothing.setVisible(not exposures)
        self._rows.show_rows([self._row(exposure, names) for exposure in exposures])

    def _row(self, exposure: Exposure, names: dict[PersonId, str]) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        fields = exposure.fields
        holder = QWidget()
        top = FlowLayout(holder)
        parts = [say.moment(fields.at, self._context.now_ms(), QLocale())]
        if fields.person_id is not None:
            parts.append(short(names.get(fields.person_id, "…")))
        when = PlainTextLabel("  ·  ".join(parts), LabelRole.SECONDARY)
        when.setToolTip(say.exact(fields.at, QLocale()))
        top.addWidget(when)
        top.addWidget(Chip(severity_name(fields.severity), SEVERITY_TONES[fields.severity]))
        column.addWidget(holder)
        column.addWidget(PlainTextLabel(short(fields.what, _LONGEST), LabelRole.BODY, wrap=True))
        if exposure.is_open:
            column.addWidget(
                PlainTextLabel(self.tr("Nothing done about it yet."), LabelRole.CAUTION, wrap=True)
            )
        else:
            done = self.tr("Done: {0}").replace("{0}", short(fields.done, _LONGEST))
            column.addWidget(PlainTextLabel(done, LabelRole.SECONDARY, wrap=True))
        change = Button(self.tr("Change"), Kind.LINK)
        change.setObjectName(f"exposure_change_{exposure.id}")
        change.setAccessibleName(self.tr("Change: {0}").replace("{0}", short(fields.what)))
        change.clicked.connect(partial(self._begin_change, exposure))
        column.addWidget(change, 0, Qt.AlignmentFlag.AlignLeading)
        return whole

    # Doing --------------------------------------------------------------------------------------------------

    def _begin_change(self, exposure: Exposure) -> None:
        self._edited = exposure
        self.what.set_text(exposure.fields.what)
        self.done.set_text(exposure.fields.done)
        self.severity.set_current(str(int(exposure.fields.severity)))
        self.add.setText(self.tr("Keep"))
        self.done.setFocus(Qt.FocusReason.OtherFocusReason)

    def _clear(self) -> None:
        self._edited = None
        self.what.set_text("")
        self.done.set_text("")
        self.severity.set_current(str(int(Severity.SLIP)))
        self.add.setText(self.tr("Note it"))
        self._what_field.set_error("")

    def _submit(self) -> None:
        identity, edited = self._identity, self._edited
        if identity is None:
            return
        if not self.what.text().strip():
            self._what_field.set_error(self.tr("Say what happened; one line is enough."))
            self.what.setFocus()
            return
        fields = ExposureFields(
            at=edited.fields.at if edited else self._context.now_ms(),
            severity=Severity(int(self.severity.current())),
            what=self.what.text(),
            done=self.done.text(),
            person_id=edited.fields.person_id if edited else None,
        )

        def done(_exposure: Exposure) -> None:
            self._clear()
            self.changed.emit()

        def failed(error: WaysideError) -> None:
            self._what_field.set_error(errors.sentence(error))

        self._desk.write(
            self,
            lambda connection: (
                identities.update_exposure(connection, edited.id, fields)
                if edited is not None
                else identities.note_exposure(connection, identity, fields)
            ),
            Touched.IDENTITIES,
            done,
            failed=failed,
        )
