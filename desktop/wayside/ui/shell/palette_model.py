"""The lines of the palette: headings, actions, people, what was found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from wayside.ui import say
from wayside.ui.shell.page import Area, PersonTab, Place
from wayside.ui.shell.palette_actions import Action
from wayside.ui.shell.palette_filters import Completion
from wayside.ui.theme.icons import Icon
from wayside.ui.widgets.key_cap import KeyCap
from wayside.work.index import DocumentKind
from wayside.work.people import PersonRow
from wayside.work.search import Hit
from wayside.work.snippets import Marker, Needle, Span

LINE_ROLE = Qt.ItemDataRole.UserRole + 120
_AnyIndex = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()


class LineKind(Enum):
    """What a line is."""

    HEADING = "heading"
    ACTION = "action"
    PERSON = "person"
    FOUND = "found"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line.

    Attributes:
        kind: what it is; a heading cannot be chosen.
        spans: what it says; matched pieces are marked.
        below: the quieter second line.
        icon: before it.
        keys: a shortcut, as this system writes it.
        place: where it leads, or
        act: what it asks the window to do, or
        fill: what it writes into the search line.
        subject: the kind and number of what it is about, to list nothing twice.
    """

    kind: LineKind
    spans: tuple[Span, ...]
    below: tuple[Span, ...] = ()
    icon: Icon | None = None
    keys: str = ""
    place: Place | None = None
    act: str = ""
    fill: str = ""
    subject: tuple[DocumentKind, int] | None = None

    @property
    def spoken(self) -> str:
        """The line as a screen reader says it."""
        said = ("".join(span.text for span in spans) for spans in (self.spans, self.below))
        return ", ".join(part for part in (*said, self.keys) if part)


def _tr(text: str) -> str:
    return QCoreApplication.translate("PaletteLines", text)


def heading(text: str) -> Line:
    """Return a line that names those below it."""
    return Line(kind=LineKind.HEADING, spans=(Span(text, matched=False),))


def action_line(action: Action) -> Line:
    """Return the line of an action."""
    return Line(
        kind=LineKind.ACTION,
        spans=(Span(action.title, matched=False),),
        icon=action.icon,
        keys=KeyCap.words(action.keys) if action.keys else "",
        place=action.place,
        act=action.act,
        fill=action.fill,
    )


def completion_line(completion: Completion) -> Line:
    """Return the line of a completion."""
    return Line(
        kind=LineKind.ACTION,
        spans=(Span(completion.piece, matched=False), Span(f"   {completion.effect}", matched=False)),
        icon=Icon.FILTER,
        fill=completion.text,
    )


def person_line(person: PersonRow, needles: tuple[Needle, ...]) -> Line:
    """Return the line of a person found by name, with what they are worked towards."""
    closed = _tr("closed")
    aim = person.aim or _tr("Aim missing")
    below = f"{closed} · {aim}" if person.is_closed else aim
    return Line(
        kind=LineKind.PERSON,
        spans=Marker(needles).mark(person.code_name),
        below=(Span(" ".join(below.split()), matched=False),),
        icon=Icon.PERSON,
        place=Place(area=Area.PEOPLE, person=person.id),
        subject=(DocumentKind.PERSON, person.id),
    )


def hit_line(hit: Hit, text: str, now_ms: int, locale: QLocale) -> Line:
    """Return the line of something found.

    Args:
        hit: what.
        text: the line it was found with, to be marked where it leads.
        now_ms: the present, in milliseconds.
        locale: of the date.
    """
    when = say.moment(hit.at, now_ms, locale) if hit.at is not None else ""
    if hit.kind is DocumentKind.PERSON:
        return Line(
            kind=LineKind.PERSON,
            spans=hit.name,
            below=hit.snippet,
            icon=Icon.PERSON,
            place=Place(area=Area.PEOPLE, person=hit.person_id),
            subject=(DocumentKind.PERSON, hit.person_id),
        )
    contact = hit.kind is DocumentKind.CONTACT
    # The name keeps its own direction without turning the line, which is ours.
    said = (f"\u2068{hit.code_name}\u2069", _tr("contact") if contact else _tr("note"), when)
    return Line(
        kind=LineKind.FOUND,
        spans=hit.snippet,
        below=(Span(" · ".join(part for part in said if part), matched=False),),
        icon=Icon.CONTACT if contact else Icon.NOTE,
        place=Place(
            area=Area.PEOPLE,
            person=hit.person_id,
            tab=PersonTab.TIMELINE if contact else PersonTab.NOTES,
            entry=hit.entry_id,
            match=text,
        ),
        subject=(hit.kind, hit.entry_id or 0),
    )


class PaletteModel(QAbstractListModel):
    """The lines in order; asks for more when its end comes into view.

    Signals:
        more_asked: there is more, and somebody wants to see it.
    """

    more_asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Line] = []
        self._more = False

    def show_lines(self, lines: Sequence[Line], *, more: bool) -> None:
        """Replace everything."""
        self.beginResetModel()
        self._lines = list(lines)
        self._more = more
        self.endResetModel()

    def add_lines(self, lines: Sequence[Line], *, more: bool) -> None:
        """Put lines at the end."""
        self._more = more
        if lines:
            count = len(self._lines)
            self.beginInsertRows(_TOP, count, count + len(lines) - 1)
            self._lines += lines
            self.endInsertRows()

    def line(self, row: int) -> Line:
        """Return a line."""
        return self._lines[row]

    def subjects(self) -> set[tuple[DocumentKind, int] | None]:
        """Return what the lines are about."""
        return {line.subject for line in self._lines}

    def next_choice(self, row: int, step: int) -> int:
        """Return the nearest row that can be chosen, at or beyond a row in a direction; -1 if there is none."""
        while 0 <= row < len(self._lines):
            if self._lines[row].kind is not LineKind.HEADING:
                return row
            row += step
        return -1

    def rowCount(self, parent: _AnyIndex = _TOP) -> int:
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: _AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a line, or its words."""
        line = self._lines[index.row()]
        if role == LINE_ROLE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return line.spoken
        return None

    def flags(self, index: _AnyIndex) -> Qt.ItemFlag:
        """Let everything be chosen but headings."""
        if self._lines[index.row()].kind is LineKind.HEADING:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def canFetchMore(self, parent: _AnyIndex) -> bool:
        """Tell whether the search has more."""
        return self._more and not parent.isValid()

    def fetchMore(self, _parent: _AnyIndex) -> None:
        """Ask for more, once."""
        self._more = False
        self.more_asked.emit()
