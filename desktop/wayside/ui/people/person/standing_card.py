"""Where the work stands: stage, whether the person is a minor, tags."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wayside.errors import WaysideError
from wayside.ui import errors
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk, Touched
from wayside.ui.people.person.suggest_line import SuggestLine
from wayside.ui.people.person.unfinished import Unfinished
from wayside.ui.people.person.words import short, stage_name
from wayside.ui.theme.icons import Icon
from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.buttons import Button, IconButton, Kind
from wayside.ui.widgets.card import Card
from wayside.ui.widgets.chip import Chip
from wayside.ui.widgets.choice import Choice
from wayside.ui.widgets.flow_layout import FlowLayout
from wayside.ui.widgets.labelled_field import LabelledField
from wayside.ui.widgets.segmented import Segmented
from wayside.ui.widgets.tab_place import TabPlace
from wayside.ui.widgets.tooltips import plain_tooltip
from wayside.vault.connection import Connection
from wayside.work import people
from wayside.work.people import Minor, Person, PersonId, Stage


class StandingCard(Card):
    """Choices that are kept when they are made.

    Args:
        context: looks.
        desk: the way to the vault.
        parent: owner.

    Signals:
        changed(Person): what the person is like now.
        undo_offered(str, object): as `Page.undo_offered`.
    """

    changed = Signal(object)
    undo_offered = Signal(str, object)

    def __init__(self, context: UiContext, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("Where it stands"))
        self._desk = desk
        self._person: PersonId | None = None
        self.stage = Choice(
            context.look, self.tr("Stage"), [(str(int(stage)), stage_name(stage)) for stage in Stage]
        )
        self.stage.setObjectName("overview_stage")
        self.minor = Segmented(
            self.tr("Minor"),
            [
                (str(int(Minor.UNKNOWN)), self.tr("Unknown")),
                (str(int(Minor.YES)), self.tr("Yes")),
                (str(int(Minor.NO)), self.tr("No")),
            ],
        )
        self.minor.setObjectName("overview_minor")
        self.tags = TagsEditor(context)
        self._stage_field = LabelledField(self.tr("Stage"), _at_start(self.stage))
        self._minor_field = LabelledField(
            self.tr("Minor"),
            _at_start(self.minor),
            hint=self.tr("Unknown is not no: until you know, treat them as a minor."),
        )
        self._tags_field = LabelledField(self.tr("Tags"), self.tags)
        self.body.setSpacing(Space.M)
        for field in (self._stage_field, self._minor_field, self._tags_field):
            self.body.addWidget(field)
        self.stage.chosen.connect(lambda key: self._write(stage=Stage(int(key))))
        self.minor.chosen.connect(lambda key: self._write(minor=Minor(int(key))))
        self.tags.changed.connect(lambda tags: self._write(tags=tags))
        self._unfinished = Unfinished(desk, "tag", {"tag": self.tags.line}, self)

    def show_person(self, person: Person, tags_in_use: Sequence[str]) -> None:
        """Show a person."""
        if person.id != self._person:
            self._tags_field.set_error("")
        self._person = person.id
        self._unfinished.open_for(person.id, person.id)
        fields = person.fields
        self.stage.set_current(str(int(fields.stage)))
        self.minor.set_current(str(int(fields.minor)))
        self.tags.show_tags(fields.tags, tags_in_use)

    def _write(self, **changes: object) -> None:
        person = self._person
        if person is None:
            return

        def change(connection: Connection) -> Person:
            return people.update(connection, person, **changes)

        def failed(error: WaysideError) -> None:
            self._tags_field.set_error(errors.sentence(error))

        self._desk.write(self, change, Touched.PEOPLE, self._on_changed, failed=failed)

    def _on_changed(self, person: Person) -> None:
        self._tags_field.set_error("")
        if person.id == self._person:
            self.tags.show_tags(person.fields.tags, self.tags.in_use())
            self.changed.emit(person)


class TagsEditor(QWidget):
    """Chips that can be taken off, and a line to type another.

    Signals:
        changed(tuple): the tags as somebody wants them.
    """

    changed = Signal(object)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._tags: tuple[str, ...] = ()
        self._in_use: tuple[str, ...] = ()
        self._flow = FlowLayout(self)
        self._place = TabPlace(self)
        self.line = SuggestLine(self.tr("Add a tag"), placeholder=self.tr("Add a tag"))
        self.line.setObjectName("overview_tag")
        self.line.setMaximumWidth(context.look.pixels(160))
        self._add = Button(self.tr("Add"), Kind.QUIET)
        self._add.setAccessibleName(self.tr("Add the tag"))
        self._flow.addWidget(self.line)
        self._flow.addWidget(self._add)
        self.setFocusProxy(self.line)
        self.line.returnPressed.connect(self._add_typed)
        # The line takes the suggestion only after it has told us, so what it holds now is not yet it.
        self.line.picked.connect(self._add_typed, Qt.ConnectionType.QueuedConnection)
        self._add.clicked.connect(self._add_typed)

    def in_use(self) -> tuple[str, ...]:
        """Return the tags offered."""
        return self._in_use

    def show_tags(self, tags: tuple[str, ...], in_use: Sequence[str]) -> None:
        """Show the tags of a person and offer those of others."""
        self._in_use = tuple(in_use)
        self.line.set_suggestions([tag for tag in in_use if tag not in tags])
        if tags == self._tags:
            return
        self._tags = tags
        while self._flow.count() > 2:
            item = self._flow.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        keep = [self._flow.takeAt(0), self._flow.takeAt(0)]
        for tag in tags:
            self._flow.addWidget(self._tag(tag))
        for item in keep:
            if item is not None:
                self._flow.addItem(item)
        self._order_tabs()
        self._flow.invalidate()
        self.updateGeometry()

    def _tag(self, tag: str) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        chip = Chip(short(tag))
        chip.setToolTip(plain_tooltip(tag))
        row.addWidget(chip)
        off = IconButton(self._context.look.icon(Icon.CLOSE), "")
        off.setAccessibleName(self.tr("Take off the tag {0}").replace("{0}", short(tag)))
        off.setToolTip(self.tr("Take off"))
        off.clicked.connect(self._taking_off(tag))
        row.addWidget(off)
        return whole

    def _taking_off(self, tag: str) -> Callable[[], None]:
        def take_off() -> None:
            self.line.setFocus()
            self.changed.emit(tuple(other for other in self._tags if other != tag))

        return take_off

    def _order_tabs(self) -> None:
        buttons = self.findChildren(IconButton)
        shown = [button for button in buttons if button.isVisibleTo(self)]
        self._place.followed_by([*shown, self.line])

    def _add_typed(self) -> None:
        text = self.line.text().strip()
        self.line.clear()
        if text:
            self.changed.emit((*self._tags, text))


def _at_start(widget: QWidget) -> QWidget:
    """Keep a widget at its own width at the beginning of a row."""
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(widget)
    row.addStretch(1)
    whole.setFocusProxy(widget)
    return whole
