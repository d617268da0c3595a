"""The log of exposures: what happened, how far it has come, what was done about it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wayside.ui import say
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk
from wayside.ui.identities.exposure_form import ExposureForm
from wayside.ui.identities.safety_words import SEVERITY_TONES, severity_name
from wayside.ui.people.person.words import isolated, short
from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.buttons import Button, Kind
from wayside.ui.widgets.card import Card
from wayside.ui.widgets.chip import Chip
from wayside.ui.widgets.flow_layout import FlowLayout
from wayside.ui.widgets.more_rows import MoreRows
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.work.identities import Exposure, IdentityId
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
        self.form = ExposureForm(context, desk)
        self.corner.addWidget(self.form.state)
        self._rows = MoreRows(gap=Space.M)
        self._nothing = PlainTextLabel(
            self.tr("Nothing so far. A slip counts too: noted early, it is small."),
            LabelRole.SECONDARY,
            wrap=True,
        )
        self.body.setSpacing(Space.M)
        for part in (self.form, self._nothing, self._rows):
            self.body.addWidget(part)
        self.form.noted.connect(self.changed)

    def open_for(self, identity: IdentityId) -> None:
        """Turn to another identity."""
        self.form.open_for(identity)

    def show_exposures(self, exposures: tuple[Exposure, ...], names: dict[PersonId, str]) -> None:
        """Show the log."""
        self._nothing.setVisible(not exposures)
        self._rows.show_items(exposures, lambda exposure: self._row(exposure, names))

    def _row(self, exposure: Exposure, names: dict[PersonId, str]) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        fields = exposure.fields
        holder = QWidget()
        top = FlowLayout(holder)
        parts = [say.moment(fields.at, self._context.now_ms(), QLocale())]
        whom = names.get(fields.person_id, "…") if fields.person_id is not None else ""
        if whom:
            parts.append(self.tr("before {0}").replace("{0}", isolated(short(whom))))
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
        change.clicked.connect(partial(self.form.change, exposure, whom))
        column.addWidget(change, 0, Qt.AlignmentFlag.AlignLeading)
        return whole
