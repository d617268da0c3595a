"""The words that must not be said, hidden until somebody wants to see them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from wayside.errors import ErrorCode, WaysideError
from wayside.ui import errors, say
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk, Touched
from wayside.ui.identities.add_row import AddRow
from wayside.ui.identities.ledger_words import watch_name
from wayside.ui.people.person.unfinished import Beside
from wayside.ui.theme.icons import Icon
from wayside.ui.theme.tokens import ColorRole, Space
from wayside.ui.widgets.buttons import Button, IconButton
from wayside.ui.widgets.chip import Chip
from wayside.ui.widgets.elided_label import ElidedLabel
from wayside.ui.widgets.more_rows import MoreRows
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.vault.connection import Connection, transaction
from wayside.work import identities
from wayside.work.identities import WatchKind, WatchTerm, WatchTermId
from wayside.work.people import PersonId

_LONGEST = 200
_ANYWHERE, _WHOLE = "anywhere", "whole"
_COMING = (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
"""How somebody comes to a line, and not the page on its own."""


class WatchList(QWidget):
    """Terms of the worker's own life, or of a person's. They are hidden again as soon as the list is left.

    A term left half typed comes back, hidden until somebody comes to the line.

    Args:
        context: looks.
        desk: the way to the vault.
        name: the name of the line for a new term.
        hints: what to write, for each kind; also the kinds that are offered, in their order.
        parent: owner.

    Signals:
        counted(int): how many terms there are now.
        changed: they are others now.
        undo_offered(str, object): as `Page.undo_offered`.
    """

    counted = Signal(int)
    changed = Signal()
    undo_offered = Signal(str, object)

    def __init__(
        self,
        context: UiContext,
        desk: Desk,
        name: str,
        hints: dict[WatchKind, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._desk = desk
        self._person: PersonId | None = None
        self._terms: tuple[WatchTerm, ...] = ()
        self._edited: WatchTermId | None = None
        self._shown = False
        options = [(int(kind), watch_name(kind), hint) for kind, hint in hints.items()]
        self.form = AddRow(context.look, name, options, kind_name=self.tr("What kind of word it is"))
        self.form.line.setObjectName("watch_line")
        self.form.kind.setObjectName("watch_kind")
        self.form.add.setObjectName("watch_add")
        self.anywhere = QCheckBox(self.tr("Also inside longer words"))
        self.anywhere.setObjectName("watch_anywhere")
        self.anywhere.setAccessibleDescription(self._about_anywhere())
        self.show_button = Button("", icon=context.look.icon(Icon.EYE))
        self.show_button.setObjectName("watch_show")
        self._summary = PlainTextLabel("", LabelRole.SECONDARY, wrap=True)
        self._rows = MoreRows()
        self._build()
        anywhere = Beside(
            value=self._anywhere_key, choose=lambda key: self.anywhere.setChecked(key == _ANYWHERE)
        )
        edited = Beside(
            value=lambda: str(self._edited or ""), choose=lambda key: self._edit(WatchTermId(int(key)))
        )
        beside = {"anywhere": anywhere, "edited": edited}
        self._unfinished = self.form.unfinished(desk, "watch", self, beside)
        self._unfinished.restored.connect(self._cover)
        self._unfinished.emptied.connect(self._begin_new)
        self.anywhere.toggled.connect(self._unfinished.touch)
        self.form.line.installEventFilter(self)
        self.form.line.textEdited.connect(self._uncover)
        self.form.submitted.connect(self._submit)
        self.show_button.clicked.connect(lambda: self.set_shown(not self._shown))
        self._say()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self.form)
        about = QVBoxLayout()
        about.setSpacing(0)
        about.addWidget(self.anywhere)
        about.addWidget(PlainTextLabel(self._about_anywhere(), LabelRole.SECONDARY, wrap=True))
        column.addLayout(about)
        shown = QHBoxLayout()
        shown.setSpacing(Space.M)
        shown.addWidget(self._summary, 1)
        shown.addWidget(self.show_button, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(shown)
        column.addWidget(self._rows)

    def _about_anywhere(self) -> str:
        return self.tr(
            "“Berg” is then found in “Bergmann” too. Leave it off for short words: they are in many others."
        )

    # Showing ------------------------------------------------------------------------------------------------

    def open_for(self, person: PersonId | None) -> None:
        """Turn to the worker's own life, or to a person's, hidden."""
        self._person = person
        if self._is_unchanged():
            self.form.line.clear()
            self._begin_new()
        if self._unfinished.open_for(person, person):
            self._begin_new()
        self.set_shown(False)
        self.look_again()

    def look_again(self) -> None:
        """Read the terms."""
        person = self._person

        def done(terms: list[WatchTerm]) -> None:
            if person == self._person:
                self._take(tuple(terms))

        self._desk.read(self, lambda connection: identities.watch_terms(connection, person), done)

    def set_shown(self, shown: bool) -> None:
        """Show the terms, or only how many there are."""
        self._shown = shown and bool(self._terms)
        self._say()
        if self._shown:
            self._uncover()
        else:
            self._cover()

    def hideEvent(self, event: QHideEvent) -> None:
        """Hide the terms when the page is left: who comes back decides again."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.set_shown(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show what is half typed to whoever comes to the line."""
        comes = isinstance(event, QFocusEvent) and event.gotFocus() and event.reason() in _COMING
        if watched is self.form.line and (comes or event.type() == QEvent.Type.MouseButtonPress):
            self._uncover()
        return super().eventFilter(watched, event)

    def _cover(self) -> None:
        if self.form.line.text():
            self.form.line.setEchoMode(QLineEdit.EchoMode.Password)

    def _uncover(self, _text: str = "") -> None:
        self.form.line.setEchoMode(QLineEdit.EchoMode.Normal)

    def _take(self, terms: tuple[WatchTerm, ...]) -> None:
        self._terms = terms
        self._shown = self._shown and bool(terms)
        self._say()
        self.counted.emit(len(terms))

    def _say(self) -> None:
        self.show_button.setVisible(bool(self._terms))
        self.show_button.setText(self.tr("Hide") if self._shown else self.tr("Show"))
        icon = Icon.EYE_OFF if self._shown else Icon.EYE
        self.show_button.setIcon(self._context.look.icon(icon, ColorRole.INK))
        self._summary.setText(self._summarised())
        if not self._shown:
            self._rows.begin()
        self._rows.show_items(self._listed() if self._shown else [], self._line)

    def _summarised(self) -> str:
        if not self._terms:
            return self.tr("Nothing is watched for yet.")
        counts = [
            f"{watch_name(kind)} {say.number(number, QLocale())}"
            for kind in WatchKind
            if (number := sum(term.kind is kind for term in self._terms))
        ]
        listed = "  ·  ".join(counts)
        if self._shown:
            return listed
        hidden = self.tr("Hidden, in case somebody looks over your shoulder.")
        return f"{listed}\n{hidden}"

    def _listed(self) -> list[WatchKind | WatchTerm]:
        """Return the kinds there are, each followed by its terms."""
        listed: list[WatchKind | WatchTerm] = []
        for kind in WatchKind:
            terms = [term for term in self._terms if term.kind is kind]
            listed += [kind, *terms] if terms else []
        return listed

    def _line(self, item: WatchKind | WatchTerm) -> QWidget:
        if isinstance(item, WatchTerm):
            return self._row(item)
        return PlainTextLabel(watch_name(item), LabelRole.HEADING)

    def _row(self, term: WatchTerm) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(ElidedLabel(term.text, LabelRole.BODY))
        if term.anywhere:
            row.addWidget(Chip(self.tr("also inside words")))
        row.addStretch(1)
        look = self._context.look
        change = IconButton(look.icon(Icon.EDIT), self.tr("Change"))
        change.setAccessibleName(self.tr("Change {0}").replace("{0}", term.text[:_LONGEST]))
        change.clicked.connect(partial(self._begin_change, term))
        remove = IconButton(look.icon(Icon.CLOSE), self.tr("Remove"))
        remove.setAccessibleName(self.tr("Remove {0}").replace("{0}", term.text[:_LONGEST]))
        remove.clicked.connect(partial(self._remove, term))
        row.addWidget(change)
        row.addWidget(remove)
        return whole

    # Doing --------------------------------------------------------------------------------------------------

    def _anywhere_key(self) -> str:
        return _ANYWHERE if self.anywhere.isChecked() else _WHOLE

    def _begin_new(self) -> None:
        self._edited = None
        self.form.add.setText(self.tr("Add"))
        self.anywhere.setChecked(False)
        self._uncover()

    def _edit(self, term: WatchTermId) -> None:
        self._edited = term
        self.form.add.setText(self.tr("Keep"))

    def _is_unchanged(self) -> bool:
        """Say whether a term was to be changed and nothing of it has been."""
        return any(term.id == self._edited and term.text == self.form.line.text() for term in self._terms)

    def _begin_change(self, term: WatchTerm) -> None:
        self._edit(term.id)
        self._uncover()
        self.form.kind.set_current(str(int(term.kind)))
        self.form.line.setText(term.text)
        self.anywhere.setChecked(term.anywhere)
        self.form.line.setFocus()
        self.form.line.selectAll()

    def _submit(self, kind: int, text: str) -> None:
        person, before, anywhere = self._person, self._edited, self.anywhere.isChecked()

        def write(connection: Connection) -> WatchTerm:
            with transaction(connection):
                if before is not None:
                    identities.remove_watch_term(connection, before)
                return identities.add_watch_term(connection, person, WatchKind(kind), text, anywhere=anywhere)

        def done(term: WatchTerm) -> None:
            if before is None and any(term.id == other.id for other in self._terms):
                self.form.say(self.tr("This is watched for already."))
            self._after_write()

        self._unfinished.finish(write, Touched.IDENTITIES, done, self._refuse)

    def _refuse(self, error: WaysideError) -> None:
        if error.code is ErrorCode.VALUE_INVALID:
            least = say.number(identities.SHORTEST_ANYWHERE, QLocale())
            words = self.tr(
                "Inside longer words only from {0} letters on: it would be found in every sentence."
            )
            self.form.refuse(words.format(least))
        else:
            self.form.refuse(errors.sentence(error))

    def _remove(self, term: WatchTerm) -> None:
        def done(_term: WatchTerm) -> None:
            if term.id == self._edited:
                self._begin_new()
                self._unfinished.touch()
            self._after_write()
            self.undo_offered.emit(self.tr("One word is no longer watched for."), self._bringing_back(term))

        self._desk.write(
            self,
            lambda connection: identities.remove_watch_term(connection, term.id),
            Touched.IDENTITIES,
            done,
        )

    def _bringing_back(self, term: WatchTerm) -> Callable[[], None]:
        def bring_back(connection: Connection) -> WatchTerm:
            return identities.add_watch_term(
                connection, term.person_id, term.kind, term.text, anywhere=term.anywhere
            )

        def undo() -> None:
            self._desk.write(self, bring_back, Touched.IDENTITIES, lambda _term: self._after_write())

        return undo

    def _after_write(self) -> None:
        self.look_again()
        self.changed.emit()
