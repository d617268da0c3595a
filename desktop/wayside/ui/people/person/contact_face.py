"""What the card of a contact is made of; `ContactForm` brings it to life."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from wayside.ui.context import UiContext
from wayside.ui.people.person.save_line import SaveLine
from wayside.ui.people.person.suggest_line import SuggestLine
from wayside.ui.people.person.tag_picks import TagPicks
from wayside.ui.people.person.when_line import WhenLine
from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.buttons import Button, Kind
from wayside.ui.widgets.choice import Choice
from wayside.ui.widgets.flow_layout import FlowLayout
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.ui.widgets.segmented import Segmented
from wayside.work.timeline import Direction, Mode, StartedBy

_SHORTEST_NAME = 12


class ContactFace(QFrame):
    """The widgets of a contact.

    Attributes:
        head: what stands above it: the tags, and what is being done.
        tags: tone, content, method.
        correcting: says that a contact is being corrected.
        state: what became of what was typed.
        summary, direction, when, platform, mode, started, identity: the contact.
        error: why it cannot be saved.
        save, cancel: what can be done with it.
    """

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("contact_form")
        self._look = context.look
        self._make_head(context)
        self._make_fields(context)
        self._lay_out()

    def _make_head(self, context: UiContext) -> None:
        self.tags = TagPicks("contact", self)
        self.correcting = PlainTextLabel(self.tr("Correct this contact"), LabelRole.HEADING)
        self.correcting.hide()
        self.state = SaveLine(context.now_ms)
        self.state.setObjectName("contact_saved")
        self.cancel = Button(self.tr("Leave as it was"), Kind.QUIET)
        self.cancel.setObjectName("contact_cancel")
        self.cancel.hide()
        doing = QWidget()
        row = QHBoxLayout(doing)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        for widget in (self.correcting, self.cancel, self.state):
            row.addWidget(widget)
        self.head: tuple[QWidget, ...] = (*self.tags.buttons, doing)

    def _make_fields(self, context: UiContext) -> None:
        self.summary = QLineEdit()
        self.summary.setObjectName("contact_summary")
        self.summary.setPlaceholderText(self.tr("One line: what was it about?"))
        self.summary.setAccessibleName(self.tr("Contact in one line"))
        self.direction = Segmented(
            self.tr("Who wrote"),
            [
                (str(Direction.IN.value), self.tr("They wrote")),
                (str(Direction.OUT.value), self.tr("You wrote")),
            ],
        )
        self.direction.setObjectName("contact_direction")
        self.when = WhenLine(context.now_ms)
        self.when.setObjectName("contact_when")
        self.platform = SuggestLine(self.tr("Platform"), placeholder=self.tr("Platform"))
        self.platform.setObjectName("contact_platform")
        self.mode = Segmented(
            self.tr("Who could read it"),
            [
                (str(Mode.ONE_TO_ONE.value), self.tr("One-to-one")),
                (str(Mode.ONE_TO_MANY.value), self.tr("One-to-many")),
            ],
        )
        self.mode.setObjectName("contact_mode")
        self.started = Segmented(
            self.tr("Who started"),
            [
                (str(StartedBy.WORKER.value), self.tr("You started")),
                (str(StartedBy.PERSON.value), self.tr("They started")),
            ],
        )
        self.started.setObjectName("contact_started")
        self.identity = Choice(context.look, self.tr("Under which identity"), ())
        self.identity.setObjectName("contact_identity")
        self.identity.setMinimumContentsLength(_SHORTEST_NAME)
        self.error = PlainTextLabel("", LabelRole.DANGER, wrap=True)
        self.error.hide()
        self.save = Button(self.tr("Save contact"), Kind.PRIMARY)
        self.save.setObjectName("contact_save")

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        line = QHBoxLayout()
        line.setSpacing(Space.S)
        line.addWidget(self.summary, 1)
        line.addWidget(self.save)
        column.addLayout(line)
        choices = QWidget()
        flow = FlowLayout(choices)
        self._fit_lines()
        for field in (self.direction, self.identity, self.when, self.platform, self.mode, self.started):
            flow.addWidget(field)
        column.addWidget(choices)
        column.addWidget(self.error)
        self.summary.setMinimumWidth(self._look.pixels(120))

    def _fit_lines(self) -> None:
        self.when.setFixedWidth(self._look.pixels(176))
        self.platform.setFixedWidth(self._look.pixels(132))

    def changeEvent(self, event: QEvent) -> None:
        """Keep the lines wide enough for their text."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit_lines()
        super().changeEvent(event)
