"""The page of a playbook: what it is for, its stages, its red lines and stop rules, its sources."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from wayside.errors import ErrorCode, WaysideError
from wayside.ui import errors
from wayside.ui.context import UiContext
from wayside.ui.desk import Change, Desk, Touched
from wayside.ui.identities.back_line import BackLine
from wayside.ui.people.person.editable_line import EditableLine
from wayside.ui.people.person.words import short
from wayside.ui.plans.outline_editor import CameFrom, OutlineChange, OutlineEditor, OutlineWrite
from wayside.ui.plans.purpose_card import PurposeCard
from wayside.ui.plans.reading import PlaybookView, read_playbook
from wayside.ui.plans.words import line_text, running_count, stage_count
from wayside.ui.shell.page import Area, Page, Place, Shortcut
from wayside.ui.theme.tokens import Space, Tone
from wayside.ui.widgets.buttons import Button
from wayside.ui.widgets.card import Card
from wayside.ui.widgets.empty_state import EmptyState
from wayside.ui.widgets.notice import InlineNotice
from wayside.ui.widgets.page_scroll import PageScroll
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.ui.widgets.skeleton import Skeleton
from wayside.vault.connection import Connection
from wayside.work import plans
from wayside.work.plans import LineKind, Playbook, PlaybookId


class PlaybookPage(Page):
    """One playbook at a time; kept as it is typed.

    Args:
        context: looks, clock, locale.
        desk: the way to the vault.
        parent: owner.
    """

    def __init__(self, context: UiContext, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(context, desk, parent)
        self.setObjectName("playbook_page")
        self._wanted: PlaybookId | None = None
        self._view: PlaybookView | None = None
        self._stack = QStackedWidget(self)
        self.back = BackLine(context.look, area=Area.PLANS)
        self.title = EditableLine(context.look, self.tr("Name"), self.tr("Change the name"), LabelRole.TITLE)
        self.title.setObjectName("playbook_title")
        self.hand_on = Button(self.tr("Hand on as a file…"))
        self.hand_on.setObjectName("playbook_hand_on")
        self.retire = Button(self.tr("Retire"))
        self.retire.setObjectName("playbook_retire")
        self._state = PlainTextLabel("", LabelRole.SUBTITLE, wrap=True)
        self._retired = InlineNotice(
            context.look,
            self.tr("This playbook is retired: no new plan is made from it."),
            Tone.CAUTION,
            action=self.tr("Bring it back"),
        )
        self._retired.button.setObjectName("playbook_bring_back")
        self._said = InlineNotice(context.look, "", Tone.CAUTION)
        self._said.setObjectName("playbook_said")
        self.purpose = PurposeCard(context, desk)
        self.outline = OutlineEditor(context, desk, with_sources=True)
        self.sources = Card(self.tr("What it is grounded in"))
        self._sources_text = PlainTextLabel("", LabelRole.BODY, wrap=True, selectable=True)
        self._sources_text.setObjectName("playbook_sources")
        self._build()
        self._connect()

    def _build(self) -> None:
        content = PageScroll()
        content.body.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeading)
        top = QHBoxLayout()
        top.setSpacing(Space.S)
        top.addWidget(self.title, 1)
        for button in (self.hand_on, self.retire):
            top.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        head = QVBoxLayout()
        head.setSpacing(Space.XS)
        head.addLayout(top)
        head.addWidget(self._state)
        content.body.addLayout(head)
        self.sources.body.setSpacing(Space.S)
        self.sources.body.addWidget(self._sources_text)
        origin = self.tr(
            "This playbook came with Wayside. Change it as you need; what it is grounded in stays here."
        )
        self.sources.body.addWidget(PlainTextLabel(origin, LabelRole.SECONDARY, wrap=True))
        for part in (self._retired, self._said, self.purpose, self.outline, self.sources):
            content.body.addWidget(part)
        content.body.addStretch(1)
        self._content = content
        self._waiting = Skeleton(self.context.look, rows=5)
        self._missing = EmptyState(
            self.tr("This playbook is no longer here."), action=self.tr("Show all plans")
        )
        for page in (self._waiting, content, self._missing):
            self._stack.addWidget(page)
        self._fill_with(self._stack)
        self._said.hide()

    def _connect(self) -> None:
        self.back.area_requested.connect(self.go)
        self._missing.action_requested.connect(lambda: self.go.emit(Place(area=Area.PLANS)))
        self.title.submitted.connect(self._rename)
        self.hand_on.clicked.connect(self.open_hand_on)
        self.retire.clicked.connect(lambda: self._set_retired(True))
        self._retired.action_requested.connect(lambda: self._set_retired(False))
        self.outline.undo_offered.connect(self.undo_offered)
        self.outline.kept.connect(self._on_kept)
        self.desk.changed.connect(self._on_changed)
        QShortcut(QKeySequence("F2"), self).activated.connect(self.title.begin)

    # The frame's questions ----------------------------------------------------------------------------------

    def enter(self, place: Place) -> None:
        """Show a playbook."""
        if place.playbook is None:
            return
        if place.playbook != self._wanted:
            self._wanted = place.playbook
            self._said.hide()
            self._stack.setCurrentWidget(self._waiting)
        self._read()

    def first_focus(self) -> QWidget:
        """Return the list of stages, or the button that adds the first."""
        if self._stack.currentWidget() is not self._content:
            return self
        stages = self.outline.stages
        return stages.list if stages.stages() else stages.add

    def shortcuts(self) -> Sequence[Shortcut]:
        """Return the keys of this page."""
        return (
            Shortcut(keys="F2", text=self.tr("Change the name")),
            Shortcut(keys="Down", text=self.tr("In the list of stages: the next stage")),
            Shortcut(keys="Alt+Up", text=self.tr("Move the stage earlier")),
            Shortcut(keys="Alt+Down", text=self.tr("Move the stage later")),
            Shortcut(keys="Return", text=self.tr("Write in the stage that is chosen")),
            Shortcut(keys="Delete", text=self.tr("Take out the stage that is chosen")),
            Shortcut(keys="Alt+Left", text=self.tr("Back to where you came from")),
        )

    # Reading ------------------------------------------------------------------------------------------------

    def _read(self) -> None:
        wanted = self._wanted
        if wanted is None:
            return

        def failed(error: WaysideError) -> None:
            if error.code is not ErrorCode.NOT_FOUND:
                self.desk.failed.emit(error)
            elif wanted == self._wanted:
                self._view = None
                self._stack.setCurrentWidget(self._missing)

        self.desk.read(
            self,
            lambda connection: read_playbook(connection, wanted),
            self._show,
            failed=failed,
            key="playbook",
        )

    def _show(self, view: PlaybookView) -> None:
        book = view.playbook
        if book.id != self._wanted:
            return
        fresh = self._view is None or self._view.playbook.id != book.id
        self._view = view
        fields = book.fields
        if fresh:
            self.title.leave()
            self.purpose.open_for(book)
            self.outline.open_for(fields.outline, _outline_writer(book.id))
            self._content.verticalScrollBar().setValue(0)
        else:
            self.purpose.refresh(book)
            self.outline.refresh(fields.outline)
        self.title.set_text(fields.name)
        self._say(view)
        is_starter = bool(fields.starter)
        self.outline.show_sources(not is_starter)
        self.sources.setVisible(is_starter)
        self._sources_text.setText("\n".join(line_text(line) for line in fields.outline.of(LineKind.SOURCE)))
        self._retired.setVisible(book.retired_at is not None)
        self.retire.setVisible(book.retired_at is None)
        arriving = self._stack.currentWidget() is not self._content
        self._stack.setCurrentWidget(self._content)
        if arriving and self.window().focusWidget() in (self, None):
            self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, view: PlaybookView) -> None:
        locale = QLocale()
        parts = [
            stage_count(len(view.playbook.fields.outline.stages), locale),
            running_count(view.plans, locale),
        ]
        said = "  ·  ".join(parts)
        self._state.setText(
            f"{said}\n{self.tr('What you change here does not change plans already made from it.')}"
        )

    def _on_kept(self, record: object) -> None:
        if isinstance(record, Playbook) and self._view is not None and record.id == self._view.playbook.id:
            self._view = replace(self._view, playbook=record)
            self._say(self._view)

    @Slot(object)
    def _on_changed(self, change: Change) -> None:
        """Look again after somebody else wrote."""
        if change.touched & Touched.PLANS and self.isVisible() and not self._is_own(change.source):
            self._read()

    # What is done here --------------------------------------------------------------------------------------

    def _rename(self, name: str) -> None:
        playbook = self._wanted
        if playbook is None:
            return

        def rename(connection: Connection) -> Playbook:
            before = plans.get(connection, playbook)
            return plans.update(connection, playbook, replace(before.fields, name=name))

        def done(record: Playbook) -> None:
            if record.id == self._wanted:
                self.title.leave()
                self._read()

        def failed(error: WaysideError) -> None:
            if error.code is ErrorCode.VALUE_REQUIRED:
                self.title.refuse(self.tr("Every playbook needs a name. The one before is kept."))
            elif error.code is ErrorCode.VALUE_INVALID:
                self.title.refuse(self.tr("There is already a playbook of this name. Choose another."))
            else:
                self.title.refuse(errors.sentence(error))

        self.desk.write(self, rename, Touched.PLANS, done, failed=failed)

    def _set_retired(self, retired: bool) -> None:
        view = self._view
        if view is None:
            return
        playbook, name = view.playbook.id, short(view.playbook.fields.name)

        def done(_nothing: None) -> None:
            self._read()
            if retired:
                self.undo_offered.emit(self.tr("Retired: {0}").replace("{0}", name), bring_back)
                self._retired.button.setFocus()

        def bring_back() -> None:
            self.desk.write(
                self,
                lambda connection: plans.retire(connection, playbook, retired=False),
                Touched.PLANS,
                lambda _nothing: self._read(),
            )

        self.desk.write(
            self,
            lambda connection: plans.retire(connection, playbook, retired=retired),
            Touched.PLANS,
            done,
        )

    def open_hand_on(self) -> None:
        """Say what the file holds, and ask where to write it."""
        from wayside.ui.plans.files import HandOnDialog

        if self._view is None:
            return
        book = self._view.playbook
        dialog = HandOnDialog(self.context, self.desk, book.id, book.fields.name, self.window())
        dialog.written.connect(self._on_written)
        dialog.open()

    def _on_written(self, path: Path) -> None:
        self._said.set_text(
            self.tr(
                "Written to {0}. It holds this playbook and no case. It is not encrypted; the vault remembers that it"
                " was made."
            ).replace("{0}", f"\u2066{path}\u2069")
        )
        self._said.show()


def _outline_writer(playbook: PlaybookId) -> OutlineWrite:
    def write(connection: Connection, change: OutlineChange, _came_from: CameFrom | None) -> Playbook:
        before = plans.get(connection, playbook).fields
        return plans.update(connection, playbook, replace(before, outline=change(before.outline)))

    return write
