"""The top of an offer's page: its name, its kind, how it stands, and what that amounts to in words."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wayside.errors import ErrorCode, WaysideError
from wayside.ui import errors, say
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk, Touched
from wayside.ui.identities.kept import local_day
from wayside.ui.offers import words
from wayside.ui.people.person.editable_line import EditableLine
from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.buttons import Button
from wayside.ui.widgets.chip import Chip, ChipRow
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.work import offers
from wayside.work.offers import Offer


class OfferHeader(QWidget):
    """Name, chips, a line, and the way out of the catalogue.

    Args:
        context: looks and the clock.
        desk: the way to the vault.
        parent: owner.

    Signals:
        changed: it has another name now.
        retire_requested: it should leave the catalogue.
    """

    changed = Signal()
    retire_requested = Signal()

    def __init__(self, context: UiContext, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._desk = desk
        self._offer: Offer | None = None
        self.title = EditableLine(context.look, self.tr("Name"), self.tr("Change the name"), LabelRole.TITLE)
        self.title.setObjectName("offer_title")
        self.title.edit.setObjectName("offer_title_line")
        self.title.submitted.connect(self._rename)
        self._chips = ChipRow()
        self.retire = Button(self.tr("Retire"))
        self.retire.setObjectName("offer_retire")
        self.retire.setToolTip(
            self.tr("Takes it out of the catalogue. What was offered before stays on record.")
        )
        self.retire.clicked.connect(self.retire_requested)
        self._line = PlainTextLabel("", LabelRole.SUBTITLE, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        top = QHBoxLayout()
        top.setSpacing(Space.M)
        top.addWidget(self.title)
        top.addWidget(self._chips, 1, Qt.AlignmentFlag.AlignVCenter)
        top.addWidget(self.retire, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(top)
        column.addWidget(self._line)
        self.title.editing_changed.connect(self._on_editing)

    def show_offer(self, offer: Offer) -> None:
        """Show an offer; a name being changed is left alone unless it is another offer."""
        if self._offer is None or offer.id != self._offer.id:
            self.title.leave()
        self._offer = offer
        self.title.set_text(offer.fields.title)
        self._chips.show_chips(
            Chip(words.kind_name(offer.fields.kind)),
            Chip(*words.standing(offer, local_day(self._context.now_ms()))),
        )
        self.retire.setVisible(offer.retired_at is None and not self.title.is_editing())
        self._line.setText(self._said(offer))

    def _said(self, offer: Offer) -> str:
        fields, locale = offer.fields, QLocale()
        for_whom = words.ages(fields, locale)
        left = words.places(offer, locale)
        until = "" if fields.valid_until is None else say.exact_day(fields.valid_until, locale)
        parts = [
            fields.place,
            self.tr("ages: {0}").replace("{0}", for_whom) if for_whom else "",
            self.tr("until {0}").replace("{0}", until) if until else "",
            self.tr("places left: {0}").replace("{0}", left) if left else "",
        ]
        return "  ·  ".join(part for part in parts if part) or self.tr("Say where it is and for whom.")

    def _on_editing(self, editing: bool) -> None:
        self._chips.setVisible(not editing)
        self.retire.setVisible(not editing and self._offer is not None and self._offer.retired_at is None)

    def _rename(self, name: str) -> None:
        offer = self._offer
        if offer is None:
            return

        def done(_offer: Offer) -> None:
            if self._offer is not None and offer.id == self._offer.id:
                self.title.leave()
                self.changed.emit()

        def failed(error: WaysideError) -> None:
            if error.code is ErrorCode.VALUE_REQUIRED:
                self.title.refuse(self.tr("Every offer needs a name. The one before is kept."))
            elif error.code is ErrorCode.VALUE_INVALID:
                self.title.refuse(self.tr("There is already an offer of this name."))
            else:
                self.title.refuse(errors.sentence(error))

        self._desk.write(
            self,
            lambda connection: offers.change(connection, offer.id, title=name),
            Touched.OFFERS,
            done,
            failed=failed,
        )
