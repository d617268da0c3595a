"""What the card of a draft message is made of; `Composer` brings it to life."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from wayside.ui.context import UiContext
from wayside.ui.people.person.finding_panel import FindingPanel
from wayside.ui.people.person.remark_panel import RemarkPanel
from wayside.ui.people.person.save_line import SaveLine
from wayside.ui.people.person.tag_picks import TagPicks
from wayside.ui.theme.tokens import Space, Tone
from wayside.ui.widgets.buttons import Button, Kind
from wayside.ui.widgets.flow_layout import FlowLayout
from wayside.ui.widgets.note_editor import NoteEditor
from wayside.ui.widgets.notice import InlineNotice
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.ui.widgets.rows_box import RowsBox
from wayside.ui.widgets.status_line import StatusLine


class SecondStep(QFrame):
    """Asks once more before a text with findings leaves.

    Signals:
        confirmed: let it out.
        refused: keep it.
    """

    confirmed = Signal()
    refused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("notice", Tone.DANGER.value)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        column.setSpacing(Space.S)
        self.text = PlainTextLabel("", LabelRole.BODY, wrap=True)
        column.addWidget(self.text)
        buttons = QWidget(self)
        flow = FlowLayout(buttons)
        self.back = Button(self.tr("Keep it here"))
        self.text.setObjectName("composer_second_text")
        self.back.setObjectName("composer_keep")
        self.go = Button(self.tr("Copy all the same"), Kind.DANGER)
        self.go.setObjectName("composer_copy_anyway")
        flow.addWidget(self.back)
        flow.addWidget(self.go)
        column.addWidget(buttons)
        self.go.clicked.connect(self.confirmed)
        self.back.clicked.connect(self.refused)
        self.hide()


class ComposerFace(QFrame):
    """The widgets of a draft message.

    Attributes:
        head: what stands above it: the tags.
        tags: tone, content, method.
        nobody: says that no identity is in use.
        warnings: what to know before writing.
        editor: the draft.
        panel: what was found in it.
        remarks: what is remarked on in it.
        second: the second step of a copy with findings.
        foot: what can be done with it.
        who: to whom, under which identity.
        saved: what became of what was typed.
        sent, copy_button: the ways on.
        status: what became of the copy.
    """

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("composer")
        self.tags = TagPicks("composer", self)
        self.head: tuple[QWidget, ...] = self.tags.buttons
        self.nobody = InlineNotice(
            context.look,
            self.tr("No identity is in use: this is read against your own words and other people only."),
            Tone.CAUTION,
            action=self.tr("Choose who you write as"),
        )
        self.nobody.setObjectName("composer_nobody")
        self.nobody.button.setObjectName("composer_choose")
        self.warnings = RowsBox()
        self.warnings.setObjectName("composer_warnings")
        self.editor = NoteEditor(
            self.tr("Draft message"),
            placeholder=self.tr("What do you want to write? It is read for leaks as you type."),
            growing=True,
            min_lines=2,
            max_lines=8,
        )
        self.editor.setObjectName("composer_editor")
        self.panel = FindingPanel(context.look)
        self.panel.setObjectName("composer_panel")
        self.remarks = RemarkPanel(context.look)
        self.remarks.setObjectName("composer_remarks")
        self.second = SecondStep()
        self.second.setObjectName("composer_second")
        self.who = PlainTextLabel("", LabelRole.SECONDARY)
        self.who.setObjectName("composer_who")
        self.saved = SaveLine(context.now_ms)
        self.sent = Button(self.tr("It was sent: note it"), Kind.PRIMARY)
        self.sent.setObjectName("composer_sent")
        self.sent.setToolTip(
            self.tr("Writes a contact into the timeline; Ctrl+Return in the draft does it too")
        )
        self.copy_button = Button("", Kind.PRIMARY)
        self.copy_button.setObjectName("composer_copy")
        self.status = StatusLine()
        self.status.setObjectName("composer_status")
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.nobody)
        column.addWidget(self.warnings)
        column.addWidget(self.editor)
        column.addWidget(self.panel)
        column.addWidget(self.remarks)
        column.addWidget(self.second)
        self.foot = QWidget(self)
        flow = FlowLayout(self.foot, last_at_end=True)
        for widget in (self.who, *self.panel.ways, self.saved, self.sent, self.copy_button):
            flow.addWidget(widget)
        column.addWidget(self.foot)
        column.addWidget(self.status)
        for hidden in (self.sent, self.copy_button, self.nobody, self.status):
            hidden.hide()
        self.panel.hide_all()
