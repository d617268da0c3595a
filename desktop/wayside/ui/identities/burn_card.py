"""The procedure of a burned identity, step by step."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from wayside.ui import say
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk, Touched
from wayside.ui.identities.safety_words import burn_text
from wayside.ui.people.person.unfinished import Unfinished
from wayside.ui.people.person.words import short
from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.card import Card
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.ui.widgets.rows_box import RowsBox
from wayside.work import identities
from wayside.work.identities import CLOSE, BurnProcedure, StepState

_INDENT = 39


class BurnCard(Card):
    """Each step with its reason; ticking it notes when, with a remark if there is one.

    Args:
        context: looks and the clock.
        desk: the way to the vault.
        parent: owner.

    Signals:
        changed: a step is done, or not after all.
        undo_offered(str, object): as `Page.undo_offered`.
    """

    changed = Signal()
    undo_offered = Signal(str, object)

    def __init__(self, context: UiContext, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("Procedure after burning"))
        self._context = context
        self._desk = desk
        self._procedure: BurnProcedure | None = None
        self._count = PlainTextLabel("", LabelRole.SECONDARY)
        self.corner.addWidget(self._count)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Steps done"))
        self._rows = RowsBox(gap=Space.M)
        self.body.setSpacing(Space.M)
        self.body.addWidget(self._bar)
        self.body.addWidget(self._rows)
        self.hide()

    def show_procedure(self, procedure: BurnProcedure | None) -> None:
        """Show how far it is; without a procedure there is nothing to see."""
        self.setVisible(procedure is not None)
        if procedure is None or procedure == self._procedure:
            return
        self._procedure = procedure
        done, steps = procedure.progress
        said = self.tr("{0} of {1} steps done").format(
            say.number(done, QLocale()), say.number(steps, QLocale())
        )
        self._count.setText(said)
        self._bar.setRange(0, steps)
        self._bar.setValue(done)
        self._rows.show_rows([self._row(procedure, state) for state in procedure.steps])

    def _row(self, procedure: BurnProcedure, state: StepState) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        key = state.step.key
        done = state.done_at is not None
        box = QCheckBox()
        box.setObjectName(f"burn_{key}")
        box.setChecked(done)
        box.setEnabled(done or key != CLOSE or procedure.may_close)
        box.setAccessibleName(burn_text(state.step.title))
        box.setAccessibleDescription(burn_text(state.step.reason))
        top = QHBoxLayout()
        top.setSpacing(Space.XS)
        top.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
        title = PlainTextLabel(burn_text(state.step.title), LabelRole.STRONG, wrap=True)
        top.addWidget(title, 1)
        column.addLayout(top)
        below = QHBoxLayout()
        below.addSpacing(_INDENT)
        about = QVBoxLayout()
        about.setSpacing(Space.XS)
        about.addWidget(PlainTextLabel(burn_text(state.step.reason), LabelRole.SECONDARY, wrap=True))
        remark = QLineEdit(whole)
        kept = Unfinished(self._desk, f"burn-{key}", {"remark": remark}, remark)
        if state.done_at is not None:
            when = say.moment(state.done_at, self._context.now_ms(), QLocale())
            noted = f"{when}  ·  {short(state.remark, 200)}" if state.remark else when
            about.addWidget(PlainTextLabel(noted, LabelRole.GOOD, wrap=True))
            remark.hide()
        else:
            remark.setObjectName(f"burn_remark_{key}")
            remark.setAccessibleName(self.tr("Remark: {0}").replace("{0}", burn_text(state.step.title)))
            remark.setPlaceholderText(self.tr("Remark, or why it does not apply"))
            remark.setEnabled(box.isEnabled())
            about.addWidget(remark)
            remark.returnPressed.connect(box.click)
            kept.open_for(procedure.identity_id)
        below.addLayout(about, 1)
        column.addLayout(below)

        def set_step(ticked: bool) -> None:  # a slot of Qt
            if ticked:
                self._do(key, remark.text(), kept)
            else:
                self._undo(key)

        box.clicked.connect(set_step)
        return whole

    def _do(self, key: str, remark: str, kept: Unfinished) -> None:
        procedure = self._procedure
        if procedure is None:
            return
        identity = procedure.identity_id
        kept.finish(
            lambda connection: identities.do_burn_step(connection, identity, key, remark),
            Touched.IDENTITIES,
            lambda _procedure: self.changed.emit(),
            self._desk.failed.emit,
        )

    def _undo(self, key: str) -> None:
        procedure = self._procedure
        if procedure is None:
            return
        identity = procedure.identity_id
        before = next(state for state in procedure.steps if state.step.key == key)

        def done(_procedure: BurnProcedure) -> None:
            self.changed.emit()
            self.undo_offered.emit(self.tr("The step is open again."), do_again)

        def do_again() -> None:
            self._desk.write(
                self,
                lambda connection: identities.do_burn_step(connection, identity, key, before.remark),
                Touched.IDENTITIES,
                lambda _procedure: self.changed.emit(),
            )

        self._desk.write(
            self,
            lambda connection: identities.undo_burn_step(connection, identity, key),
            Touched.IDENTITIES,
            done,
        )
