"""The recovery code: shown once, and confirmed by typing two of its groups."""

from __future__ import annotations

import secrets

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from wayside.ui.first_run.step import Step
from wayside.ui.theme.theme import Appearance
from wayside.ui.theme.tokens import Space, TextRole, Tone
from wayside.ui.unlock.code_groups import GROUP_CHARS, GroupEdit, clean, group_name
from wayside.ui.widgets.card import Card
from wayside.ui.widgets.labelled_field import LabelledField
from wayside.ui.widgets.notice import InlineNotice
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.vault import recovery

_ACROSS = 4
_ASKED = 2


class CodeStep(Step):
    """Shows the code, big, with no way to copy it but by hand.

    Args:
        look: fonts and colours.
        code: the code, groups joined by hyphens.
        title: instead of that of the assistant.
        text: the same.
        parent: owner.
    """

    def __init__(
        self, look: Appearance, code: str, *, title: str = "", text: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(
            title or self.tr("Your recovery code"),
            text or self.tr("The vault is made. If the passphrase is ever lost, only this code opens it."),
            parent,
        )
        card = Card()
        # The code reads from left to right in every language.
        card.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.XL)
        grid.setVerticalSpacing(Space.M)
        font = _code_font(look)
        for place, group in enumerate(code.split("-")):
            cell = QGridLayout()
            cell.setSpacing(0)
            number = PlainTextLabel(str(place + 1), LabelRole.FAINT)
            shown = QLabel(group)
            shown.setTextFormat(Qt.TextFormat.PlainText)
            shown.setFont(font)
            shown.setObjectName(f"first_run_code_group_{place + 1}")
            shown.setAccessibleName(f"{group_name(place)}: {' '.join(group)}")
            cell.addWidget(number, 0, 0, Qt.AlignmentFlag.AlignHCenter)
            cell.addWidget(shown, 1, 0, Qt.AlignmentFlag.AlignHCenter)
            grid.addLayout(cell, place // _ACROSS, place % _ACROSS)
        card.body.addLayout(grid)
        self.body.addWidget(card)
        advice = self.tr(
            "Write it on paper now, and keep the paper away from this computer, for example with "
            "your passport. "
            "Do not photograph it. Whoever holds it can open the vault. It is shown only this once."
        )
        self.body.addWidget(InlineNotice(look, advice, Tone.CAUTION))

    def next_text(self) -> str:
        """Return what the person says by going on."""
        return self.tr("I have written it down")


class ConfirmStep(Step):
    """Asks for two groups of the code.

    Args:
        look: fonts and colours.
        code: the code, groups joined by hyphens.
        parent: owner.
    """

    def __init__(self, look: Appearance, code: str, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Check your paper"),
            self.tr("Type these two groups from what you wrote down. Then you know that it can be read."),
            parent,
        )
        self._code = code
        drawn = secrets.SystemRandom().sample(range(recovery.GROUPS), _ASKED)
        self.places = tuple(sorted(drawn))
        self._fields: list[LabelledField] = []
        for number, place in enumerate(self.places, 1):
            edit = GroupEdit(look, group_name(place))
            edit.setObjectName(f"first_run_confirm_{number}")
            edit.setMaximumWidth(look.pixels(160))
            field = LabelledField(group_name(place), edit)
            edit.textEdited.connect(lambda _text, field=field, place=place: self._check(field, place))
            edit.returnPressed.connect(self._enter)
            self._fields.append(field)
            self.body.addWidget(field)

    def next_text(self) -> str:
        """Return what happens at the end."""
        return self.tr("Open the vault")

    def can_go_on(self) -> bool:
        """Whether both groups are right."""
        return all(self._matches(field, place) for field, place in self._pairs())

    def explain(self) -> None:
        """Say which group is not right, and go there."""
        for field, place in reversed(self._pairs()):
            if not self._matches(field, place):
                self._complain(field)
                field.editor.setFocus()

    def first_focus(self) -> QWidget:
        """Return the first group that is not right yet."""
        wrong = (field.editor for field, place in self._pairs() if not self._matches(field, place))
        return next(wrong, self._fields[0].editor)

    def _pairs(self) -> list[tuple[LabelledField, int]]:
        return list(zip(self._fields, self.places, strict=True))

    def _typed(self, field: LabelledField) -> str:
        return field.editor.text() if isinstance(field.editor, GroupEdit) else ""

    def _matches(self, field: LabelledField, place: int) -> bool:
        return recovery.same_group(self._code, place, self._typed(field))

    def _check(self, field: LabelledField, place: int) -> None:
        if self._matches(field, place):
            field.set_error("")
            field.set_hint(self.tr("This is right."))
            if not self.can_go_on():
                self.first_focus().setFocus()
        elif len(clean(self._typed(field))) >= GROUP_CHARS:
            self._complain(field)
        else:
            field.set_error("")
            field.set_hint("")
        self.changed.emit()

    def _complain(self, field: LabelledField) -> None:
        field.set_hint("")
        field.set_error(self.tr("This is not what was shown. Go back and compare it with the paper."))

    @Slot()
    def _enter(self) -> None:
        self.go_on.emit()


def _code_font(look: Appearance) -> QFont:
    font = look.font(TextRole.MONO)
    font.setPixelSize(look.text_pixels(TextRole.TITLE))
    font.setWeight(QFont.Weight.DemiBold)
    return font
