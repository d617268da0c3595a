"""What the unlock page shows. What it does is in `unlock_page`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from wayside.supervising.protocol import After
from wayside.ui.theme.tokens import Space, Tone
from wayside.ui.unlock.caps_lock import CapsLock
from wayside.ui.unlock.column import Column, link_row
from wayside.ui.widgets.buttons import Button, Kind
from wayside.ui.widgets.passphrase_field import PassphraseField
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel

if TYPE_CHECKING:
    from wayside.ui.theme.theme import Appearance
    from wayside.ui.unlock.code_groups import CodeGroups

_WIDTH = 392
PROMISE_CHAPTER = "what-it-protects"


class UnlockForm(Column):
    """Name of the vault, field, buttons, links. Made of few plain widgets, because people wait for it.

    Signals:
        chapter_asked(str): somebody wants to read this chapter of the handbook.
        details_asked: somebody wants to know where the crash before happened.

    Args:
        look: size of text.
        after: why the session started.
        parent: owner.
    """

    chapter_asked = Signal(str)
    details_asked = Signal()

    def __init__(self, look: Appearance, after: After, parent: QWidget | None = None) -> None:
        super().__init__(look, _WIDTH, parent=parent)
        self._look = look
        self._codes: CodeGroups | None = None
        self._by_code = False
        self._build(after)

    def _build(self, after: After) -> None:
        body = self.body
        body.addWidget(PlainTextLabel(self.tr("Wayside"), LabelRole.DISPLAY))
        body.addSpacing(Space.XS)
        self._subtitle = PlainTextLabel("", LabelRole.SUBTITLE, wrap=True)
        body.addWidget(self._subtitle)
        notice = self._make_notice(after)
        if notice is not None:
            body.addSpacing(Space.L)
            body.addWidget(notice)
        body.addSpacing(Space.XXL)
        self._field = PassphraseField(self.tr("Passphrase"))
        self._field.edit.setObjectName("unlock_passphrase")
        body.addWidget(self._field)
        self._caps = PlainTextLabel(self.tr("Caps Lock seems to be on."), LabelRole.CAUTION, wrap=True)
        self._caps.setContentsMargins(0, Space.XS, 0, 0)
        self._caps.hide()
        CapsLock(self._field.edit).suspected.connect(self._caps.setVisible)
        body.addWidget(self._caps)
        self._error = PlainTextLabel("", LabelRole.DANGER, wrap=True)
        self._error.setObjectName("unlock_error")
        self._error.setContentsMargins(0, Space.S, 0, 0)
        self._error.hide()
        body.addWidget(self._error)
        body.addSpacing(Space.L)
        body.addLayout(self._make_buttons())
        body.addSpacing(Space.L)
        self._way = PlainTextLabel("", LabelRole.SECONDARY, wrap=True)
        body.addWidget(self._way)
        body.addSpacing(Space.XS)
        body.addLayout(self._make_links())
        body.addSpacing(Space.XXL)
        body.addWidget(self._make_promise())

    def _make_notice(self, after: After) -> QWidget | None:
        """Say how the session before ended. Nothing here names what was being worked on."""
        texts = {
            After.LOCK: self.tr("Locked."),
            After.LOCK_CUT_SHORT: self.tr(
                "Locked. Locking took too long, so the last words typed may be missing."
            ),
            After.CRASH: self.tr("Wayside closed unexpectedly. What was saved is safe."),
            After.HUNG: self.tr("Wayside stopped answering and was closed. What was saved is safe."),
        }
        text = texts.get(after)
        if text is None:
            return None
        frame = QFrame()
        frame.setProperty("notice", (Tone.NEUTRAL if after is After.LOCK else Tone.CAUTION).value)
        column = QVBoxLayout(frame)
        column.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        column.setSpacing(Space.XS)
        label = PlainTextLabel(text, LabelRole.SECONDARY, wrap=True)
        label.setObjectName("unlock_notice")
        column.addWidget(label)
        if after in (After.CRASH, After.HUNG):
            details = Button(self.tr("Details"), Kind.LINK)
            details.setObjectName("unlock_details")
            details.clicked.connect(self.details_asked)
            column.addLayout(link_row(details))
        return frame

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        self._open = Button(self.tr("Open"), Kind.PRIMARY)
        self._open.setObjectName("unlock_open")
        self._other = Button(self.tr("Other vault…"))
        self._other.setObjectName("unlock_other")
        self._cancel = Button(self.tr("Cancel"))
        self._cancel.setObjectName("unlock_cancel")
        self._cancel.hide()
        row.addWidget(self._open, 1)
        row.addWidget(self._other)
        row.addWidget(self._cancel)
        return row

    def _make_links(self) -> QHBoxLayout:
        self._way_link = Button("", Kind.LINK)
        self._way_link.setObjectName("unlock_recovery_link")
        self._new = Button(self.tr("New vault…"), Kind.LINK)
        self._new.setObjectName("unlock_new")
        return link_row(self._way_link, self._new)

    def _make_promise(self) -> QWidget:
        card = QFrame()
        card.setProperty("card", "true")
        column = QVBoxLayout(card)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        column.setSpacing(Space.XS)
        column.addWidget(
            PlainTextLabel(
                self.tr("Nothing is sent anywhere. This program has no network code."),
                LabelRole.SECONDARY,
                wrap=True,
            )
        )
        link = Button(self.tr("What it protects, and what it cannot"), Kind.LINK)
        link.setObjectName("unlock_promise")
        link.clicked.connect(lambda: self.chapter_asked.emit(PROMISE_CHAPTER))
        column.addLayout(link_row(link))
        return card

    # Showing ------------------------------------------------------------------------------------------------

    def show_way(self, *, by_code: bool) -> None:
        """Show the field for the passphrase, or the eight boxes for the recovery code."""
        self._by_code = by_code
        if by_code and self._codes is None:
            self._codes = self._make_codes()
        if self._codes is not None:
            self._codes.setVisible(by_code)
            self._codes_label.setVisible(by_code)
        self._field.setVisible(not by_code)
        self._caps.hide()
        if by_code:
            self._way.setText(self.tr("If you have the passphrase after all, use that."))
            self._way_link.setText(self.tr("Passphrase"))
        else:
            self._way.setText(self.tr("If the passphrase is lost, the recovery code opens the vault too."))
            self._way_link.setText(self.tr("Recovery code"))

    def _make_codes(self) -> CodeGroups:
        from wayside.ui.unlock.code_groups import CodeGroups

        codes = CodeGroups(self._look)
        self._codes_label = PlainTextLabel(self.tr("Recovery code"), LabelRole.LABEL)
        self._codes_label.setContentsMargins(0, 0, 0, Space.XS + 2)
        at = self.body.indexOf(self._field) + 1
        self.body.insertWidget(at, self._codes_label)
        self.body.insertWidget(at + 1, codes)
        for before, after in zip(codes.groups, [*codes.groups[1:], self._open], strict=True):
            QWidget.setTabOrder(before, after)
        return codes

    def set_usable(self, *, busy: bool, chosen: bool, text: str, waiting: bool) -> None:
        """Show whether an attempt runs, has to wait, or may begin.

        Args:
            busy: an attempt runs.
            chosen: there is a vault to open.
            text: what the button says.
            waiting: the next attempt has to wait.
        """
        self._open.setText(text)
        self._open.setEnabled(chosen and not busy and not waiting)
        self._field.setEnabled(chosen and not busy)
        if self._codes is not None:
            self._codes.setEnabled(not busy)
        self._other.setVisible(not busy)
        self._cancel.setVisible(busy)
        self._new.setEnabled(not busy)
        self._way_link.setEnabled(not busy)
        self._way_link.setVisible(chosen)
        self._way.setVisible(chosen)

    def say_error(self, text: str) -> None:
        """Say what went wrong, always in the same place; nothing went wrong with an empty text."""
        if text == self._error.text():
            return
        from wayside.ui.widgets.restyle import restyle

        self._error.setText(text)
        self._error.setVisible(bool(text))
        self._field.edit.setAccessibleDescription(text)
        self._field.editor.setProperty("invalid", "true" if text else "false")
        restyle(self._field.editor)
        if text:
            from wayside.ui.widgets.announce import announce

            announce(self._error, text, urgent=True)
            self.keep_in_view(self._error)
