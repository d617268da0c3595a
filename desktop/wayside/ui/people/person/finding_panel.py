"""What the leak guard found in a draft, explained one by one, with the ways out of each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from wayside.safety.leak_guard import Finding
from wayside.ui import findings, say
from wayside.ui.theme.icons import Icon
from wayside.ui.theme.theme import Appearance
from wayside.ui.theme.tokens import ColorRole, Space, Tone
from wayside.ui.widgets.buttons import Button, IconButton, Kind
from wayside.ui.widgets.chip import Chip
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel


class FindingPanel(QFrame):
    """Shows one finding of several.

    Args:
        look: icons.
        parent: owner.

    Attributes:
        reason: the sentence.
        ways: the buttons, to be laid out by who owns the panel.

    Signals:
        fix_requested: go to the words.
        allowed_once: let them pass in this draft.
        allowed_always: let them pass here from now on.
        stepped(int): 1 for the next finding, -1 for the one before.
    """

    fix_requested = Signal()
    allowed_once = Signal()
    allowed_always = Signal()
    stepped = Signal(int)

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = Chip("", Tone.DANGER)
        self._count.setObjectName("composer_count")
        self._place = PlainTextLabel("", LabelRole.SECONDARY)
        self._place.setObjectName("composer_place")
        self.reason = PlainTextLabel("", LabelRole.BODY, wrap=True)
        self.reason.setObjectName("composer_reason")
        self._before = IconButton(
            look.icon(Icon.CHEVRON_LEFT, ColorRole.SECONDARY), self.tr("Previous finding, Shift+F8")
        )
        self._next = IconButton(
            look.icon(Icon.CHEVRON_RIGHT, ColorRole.SECONDARY), self.tr("Next finding, F8")
        )
        self._next.setObjectName("composer_next")
        self._fix = Button(self.tr("Fix"))
        self._fix.setObjectName("composer_fix")
        self._fix.setToolTip(self.tr("Selects the words, so that you can write something else"))
        self._once = Button(self.tr("Allow once"), Kind.QUIET)
        self._once.setObjectName("composer_once")
        self._always = Button(self.tr("Allow always here"), Kind.QUIET)
        self._always.setObjectName("composer_always")
        self.ways = (self._fix, self._once, self._always)
        self._lay_out()
        self._fix.clicked.connect(self.fix_requested)
        self._once.clicked.connect(self.allowed_once)
        self._always.clicked.connect(self.allowed_always)
        self._before.clicked.connect(lambda: self.stepped.emit(-1))
        self._next.clicked.connect(lambda: self.stepped.emit(1))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(self._count, 0, top)
        row.addWidget(self._place, 0, top)
        row.addWidget(self.reason, 1)
        row.addWidget(self._before, 0, top)
        row.addWidget(self._next, 0, top)

    def hide_all(self) -> None:
        """Hide it and the ways out of what it showed."""
        self.hide()
        for way in self.ways:
            way.hide()

    def show_finding(
        self, found: Sequence[Finding], current: int, reason: str, *, can_allow_always: bool
    ) -> None:
        """Show one of the findings.

        Args:
            found: all that are open.
            current: which of them.
            reason: why it should not leave, in a sentence.
            can_allow_always: whether there is an identity to remember it for.
        """
        tones = {findings.tone(each) for each in found}
        self._count.setText(findings.counted(len(found)))
        self._count.set_tone(Tone.DANGER if Tone.DANGER in tones else Tone.CAUTION)
        several = len(found) > 1
        place, count = (say.number(number, QLocale()) for number in (current + 1, len(found)))
        self._place.setText(
            self.tr("{number} of {count}").format(number=place, count=count) if several else ""
        )
        for widget in (self._before, self._next, self._place):
            widget.setVisible(several)
        self.reason.setText(reason)
        self.show()
        self._fix.show()
        self._once.show()
        self._always.setVisible(can_allow_always)
