"""After a crash: what happened, what was kept, where in the program it was. Never what was worked on."""

from __future__ import annotations

import platform
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

import wayside
from wayside.supervising.protocol import After, clean_locations
from wayside.ui.theme.tokens import Space, TextRole
from wayside.ui.unlock.column import Column
from wayside.ui.widgets.buttons import Button, Kind
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.ui.widgets.status_line import StatusLine

if TYPE_CHECKING:
    from wayside.ui.context import UiContext

_WIDTH = 560
_LINES = 9


class CrashPage(Column):
    """Says it calmly and leads back to the passphrase.

    Signals:
        unlock_asked: on to the passphrase.

    Args:
        context: looks.
        locations: where in the code it happened, innermost last; anything else in them is dropped.
        after: whether it crashed or stopped answering.
        parent: owner.
    """

    unlock_asked = Signal()

    def __init__(
        self,
        context: UiContext,
        locations: Sequence[str],
        after: After = After.CRASH,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context.look, _WIDTH, parent=parent)
        self._text = details(locations)
        self._clipboard = context.clipboard
        self._build(context, after)

    def _build(self, context: UiContext, after: After) -> None:
        hung = after is After.HUNG
        title = self.tr("Wayside stopped answering") if hung else self.tr("Wayside closed unexpectedly")
        happened = (
            self.tr(
                "It did not answer for a while, so it was closed. That was a mistake in the "
                "program, not yours."
            )
            if hung
            else self.tr("Something went wrong in the program. It was not your mistake.")
        )
        kept = self.tr(
            "Everything that was shown as saved is in the vault. Of what was half typed, the "
            "last second may be missing."
        )
        self.body.addWidget(PlainTextLabel(title, LabelRole.DISPLAY, wrap=True))
        self.body.addSpacing(Space.S)
        self.body.addWidget(PlainTextLabel(happened, LabelRole.SUBTITLE, wrap=True))
        self.body.addSpacing(Space.S)
        self.body.addWidget(PlainTextLabel(kept, LabelRole.SUBTITLE, wrap=True))
        self.body.addSpacing(Space.XL)
        self._unlock = Button(self.tr("Unlock again"), Kind.PRIMARY)
        self._unlock.setObjectName("crash_unlock")
        self._unlock.clicked.connect(self.unlock_asked)
        row = QHBoxLayout()
        row.addWidget(self._unlock)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addSpacing(Space.XXL)
        self._build_details(context)

    def _build_details(self, context: UiContext) -> None:
        heading = PlainTextLabel(
            self.tr("Details for whoever looks after the program"), LabelRole.LABEL, wrap=True
        )
        self.body.addWidget(heading)
        self.body.addSpacing(Space.XS)
        note = self.tr("Only places in the program's code: no names, no text, nothing from the vault.")
        self.body.addWidget(PlainTextLabel(note, LabelRole.SECONDARY, wrap=True))
        self.body.addSpacing(Space.S)
        box = QPlainTextEdit(self._text)
        box.setObjectName("crash_details")
        box.setReadOnly(True)
        box.setTabChangesFocus(True)
        box.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        box.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        box.setFont(context.look.font(TextRole.MONO))
        box.setAccessibleName(heading.text())
        box.setFixedHeight(box.fontMetrics().lineSpacing() * _LINES + 2 * Space.L)
        self.body.addWidget(box)
        self.body.addSpacing(Space.S)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        self._copy = Button(self.tr("Copy details"))
        self._copy.setObjectName("crash_copy")
        self._copy.clicked.connect(self._copy_details)
        self._status = StatusLine()
        row.addWidget(self._copy)
        row.addWidget(self._status, 1)
        self.body.addLayout(row)

    def first_focus(self) -> QWidget:
        """Return the widget that should have the keyboard."""
        return self._unlock

    @Slot()
    def _copy_details(self) -> None:
        self._clipboard.copy(self._text)
        self._status.say(self.tr("Copied. It is taken back from the clipboard after a while."))

    def showEvent(self, event: QShowEvent) -> None:
        """Give the way on the keyboard."""
        super().showEvent(event)
        self._unlock.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Escape, too."""
        if event.key() == Qt.Key.Key_Escape:
            self.unlock_asked.emit()
            return
        super().keyPressEvent(event)


def details(locations: Sequence[str]) -> str:
    """Return what may be passed on: versions, system, and places in the code, outermost first."""
    python = ".".join(str(part) for part in sys.version_info[:3])
    head = [f"Wayside {wayside.__version__}", f"Python {python}", f"{platform.system()} {platform.machine()}"]
    places = clean_locations(tuple(locations)) or ("(no place in the code is known)",)
    return "\n".join([*head, "", *places])
