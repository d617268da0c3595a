"""The choice of a kind of identity, each with the sentence that says what it means."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from wayside.ui.identities.words import kind_meaning, kind_title
from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.ui.widgets.tab_stop import stop_at_chosen
from wayside.work.identities import IdentityKind

_INDENT = 29


class KindChoice(QWidget):
    """Three radio buttons with explanations; arrow keys move the choice.

    Args:
        parent: owner.

    Signals:
        chosen(IdentityKind): the kind a person chose.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        self._group = QButtonGroup(self)
        self._of_label: dict[QObject, QRadioButton] = {}
        for kind in IdentityKind:
            button = QRadioButton(kind_title(kind))
            button.setObjectName(f"kind_{kind.name.lower()}")
            button.setAccessibleDescription(kind_meaning(kind))
            self._group.addButton(button, int(kind))
            meaning = PlainTextLabel(kind_meaning(kind), LabelRole.SECONDARY, wrap=True)
            meaning.installEventFilter(self)
            self._of_label[meaning] = button
            column.addWidget(button)
            below = QHBoxLayout()
            below.addSpacing(_INDENT)
            below.addWidget(meaning, 1)
            column.addLayout(below)
            column.addSpacing(Space.XS)
        self._group.button(int(IdentityKind.ROLE_SHOWN)).setChecked(True)
        stop_at_chosen(self._group)
        self._is_telling = True
        self._group.idToggled.connect(self._toggled)

    def current(self) -> IdentityKind:
        """Return the kind chosen."""
        return IdentityKind(self._group.checkedId())

    def set_current(self, kind: IdentityKind) -> None:
        """Choose without telling anybody."""
        self._is_telling = False
        self._group.button(int(kind)).setChecked(True)
        self._is_telling = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let a click on the sentence choose, as one on the words above it does."""
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            button = self._of_label.get(watched)
            if button is not None:
                button.click()
        return super().eventFilter(watched, event)

    def _toggled(self, kind: int, checked: bool) -> None:
        if checked and self._is_telling:
            self.chosen.emit(IdentityKind(kind))
