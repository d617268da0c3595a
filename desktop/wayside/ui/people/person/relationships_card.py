"""How a person stands to others, who may have a page here or not."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from wayside.errors import ErrorCode, WaysideError
from wayside.ui import errors
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk, Touched
from wayside.ui.people.person.reading import PersonView, Somebody
from wayside.ui.people.person.suggest_line import SuggestLine
from wayside.ui.people.person.unfinished import Unfinished
from wayside.ui.people.person.words import short
from wayside.ui.theme.icons import Icon
from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.buttons import Button, IconButton, Kind
from wayside.ui.widgets.card import Card
from wayside.ui.widgets.elided_label import ElidedLabel
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.ui.widgets.tooltips import plain_tooltip
from wayside.vault.connection import Connection
from wayside.work import people
from wayside.work.people import PersonId, Relationship, RelationshipId


class RelationshipsCard(Card):
    """Relationships.

    Args:
        context: looks.
        desk: the way to the vault.
        parent: owner.

    Signals:
        changed: the relationships are others now.
        person_requested(int): somebody wants to see the other person.
        undo_offered(str, object): as `Page.undo_offered`.
    """

    changed = Signal()
    person_requested = Signal(object)
    undo_offered = Signal(str, object)

    def __init__(self, context: UiContext, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("Relationships"))
        self._context = context
        self._desk = desk
        self._view: PersonView | None = None
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Space.XS)
        self.body.setSpacing(Space.S)
        self.body.addLayout(self._rows)
        self.kind = QLineEdit()
        self.kind.setObjectName("relationship_kind")
        self.kind.setAccessibleName(self.tr("Kind of relationship"))
        self.kind.setPlaceholderText(self.tr("Older brother, trusts"))
        self.who = SuggestLine(self.tr("Who"), placeholder=self.tr("Code name or a few words"))
        self.who.setObjectName("relationship_who")
        self.who.setToolTip(self.tr("A code name links to that person; anything else describes somebody."))
        self.add = Button(self.tr("Add"))
        self.add.setObjectName("relationship_add")
        self.add.setAccessibleName(self.tr("Add the relationship"))
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.kind, 2)
        row.addWidget(self.who, 3)
        row.addWidget(self.add)
        self.body.addLayout(row)
        self._error = PlainTextLabel("", LabelRole.DANGER, wrap=True)
        self._error.hide()
        self.body.addWidget(self._error)
        self.kind.returnPressed.connect(self.who.setFocus)
        self.kind.textChanged.connect(lambda: self._show_error(""))
        self.who.returnPressed.connect(self._add_typed)
        self.who.textEdited.connect(self._complete)
        self.add.clicked.connect(self._add_typed)
        self._unfinished = Unfinished(desk, "relationship", {"kind": self.kind, "who": self.who}, self)
        self._unfinished.emptied.connect(self.kind.setFocus)

    def show_person(self, view: PersonView) -> None:
        """Show a person's relationships."""
        before, self._view = self._view, view
        is_other = self._unfinished.open_for(view.person.id, view.person.id)
        if not is_other and before is not None and view.relationships == before.relationships:
            return
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for relationship in view.relationships:
            self._rows.addWidget(self._row(relationship))
        if not view.relationships:
            self._rows.addWidget(
                PlainTextLabel(self.tr("Nobody is noted yet."), LabelRole.SECONDARY, wrap=True)
            )

    def _row(self, relationship: Relationship) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        if relationship.noted_by_other:
            kind = self.tr("{0}, noted there").replace("{0}", relationship.kind)
        else:
            kind = relationship.kind
        row.addWidget(ElidedLabel(kind, LabelRole.SECONDARY), 1)
        other = relationship.other
        if other is not None:
            link = Button("", Kind.LINK)
            link.set_plain_text(short(relationship.label, 24))
            link.setToolTip(plain_tooltip(relationship.label[:400]))
            link.clicked.connect(lambda: self.person_requested.emit(other))
            row.addWidget(link)
        else:
            row.addWidget(ElidedLabel(relationship.label, LabelRole.BODY), 1)
        remove = IconButton(self._context.look.icon(Icon.CLOSE), self.tr("Remove"))
        remove.setAccessibleName(
            self.tr("Remove the relationship with {0}").replace("{0}", short(relationship.label))
        )
        remove.clicked.connect(self._removing(relationship))
        row.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
        return whole

    # Doing --------------------------------------------------------------------------------------------------

    def _add_typed(self) -> None:
        view, kind, who = self._view, self.kind.text(), self.who.text()
        if view is None:
            return
        missing = self.kind if not kind.strip() else self.who if not who.strip() else None
        if missing is not None:
            self._show_error(self.tr("Say how they are related and to whom."))
            missing.setFocus()
            return
        person = view.person.id

        def add(connection: Connection) -> RelationshipId:
            other = people.find(connection, who)
            return people.add_relationship(connection, person, kind, other=other, label=who)

        def failed(error: WaysideError) -> None:
            if error.code is ErrorCode.VALUE_INVALID:
                self._show_error(self.tr("This is the person whose page this is. Choose somebody else."))
            else:
                self._show_error(errors.sentence(error))

        self._unfinished.finish(add, Touched.PEOPLE, lambda _relationship: self.changed.emit(), failed)

    def _complete(self, text: str) -> None:
        self._show_error("")
        if self._view is None or not text.strip():
            return
        own = self._view.person.id

        def offer(found: list[Somebody]) -> None:
            self.who.set_suggestions([name for person, name in found if person != own])

        self._desk.read(
            self, lambda connection: people.names(connection, text), offer, key="relationship-who"
        )

    def _removing(self, relationship: Relationship) -> Callable[[], None]:
        view = self._view
        owner = view.person.id if view is not None else PersonId(0)
        other = relationship.other
        # One noted at the other's page goes back there.
        first, second = (
            (other, owner) if relationship.noted_by_other and other is not None else (owner, other)
        )

        def put_back(connection: Connection) -> RelationshipId:
            label = relationship.label if second is None else ""
            return people.add_relationship(connection, first, relationship.kind, other=second, label=label)

        def undo() -> None:
            self._desk.write(self, put_back, Touched.PEOPLE, lambda _new: self.changed.emit())

        def done(_none: None) -> None:
            self.changed.emit()
            said = self.tr("Relationship with {0} removed.").replace("{0}", short(relationship.label))
            self.undo_offered.emit(said, undo)

        def remove() -> None:
            self._desk.write(
                self,
                lambda connection: people.remove_relationship(connection, relationship.id),
                Touched.PEOPLE,
                done,
            )

        return remove

    def _show_error(self, text: str) -> None:
        self._error.setText(text)
        self._error.setVisible(bool(text))
