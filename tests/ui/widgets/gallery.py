"""A window with every widget in it, to be looked at. `python tests/ui/widgets/gallery.py` shows it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QAbstractListModel, QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from wayside.ui.theme.icons import Icon
from wayside.ui.theme.theme import Appearance
from wayside.ui.theme.tokens import Space, Tone
from wayside.ui.widgets.buttons import Button, IconButton, Kind
from wayside.ui.widgets.card import Card
from wayside.ui.widgets.chip import Chip
from wayside.ui.widgets.choice import Choice
from wayside.ui.widgets.date_field import DateField
from wayside.ui.widgets.elided_label import ElidedLabel
from wayside.ui.widgets.empty_state import EmptyState
from wayside.ui.widgets.flow_layout import FlowLayout
from wayside.ui.widgets.labelled_field import LabelledField
from wayside.ui.widgets.nav_button import NavButton
from wayside.ui.widgets.note_editor import NoteEditor
from wayside.ui.widgets.notice import InlineNotice
from wayside.ui.widgets.page_header import PageHeader
from wayside.ui.widgets.passphrase_field import PassphraseField
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.ui.widgets.progress_row import ProgressRow
from wayside.ui.widgets.rows import CHIP_ROLE, ROW_ROLE, ChipText, Row, RowList, spoken
from wayside.ui.widgets.search_field import SearchField
from wayside.ui.widgets.segmented import Segmented
from wayside.ui.widgets.skeleton import Skeleton
from wayside.ui.widgets.status_line import StatusLine
from wayside.ui.widgets.tab_bar import TabBar
from wayside.ui.widgets.table import DataTable
from wayside.ui.widgets.text_field import TextField
from wayside.ui.widgets.toast import Toast

_Index = QModelIndex | QPersistentModelIndex
TODAY = date(2026, 11, 23)


class SampleRows(QAbstractListModel):
    """Four rows as on the page Today."""

    def __init__(self, words: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = [
            Row(
                words.tr("Answer his question about the training place"),
                words.tr("wrote 2 h ago"),
                "Heron",
                chip=words.tr("Contact first"),
                tone=Tone.DANGER,
            ),
            Row(
                words.tr("Offer: football group Thursday, ask if he wants to come along and bring a friend"),
                words.tr("3 d quiet"),
                "Birch",
                chip=words.tr("Contact soon"),
                tone=Tone.CAUTION,
            ),
            Row(words.tr("Open question"), words.tr("6 d quiet"), "Quill", trailing=words.tr("due today")),
            Row(words.tr("First approach"), words.tr("new"), "<b>Slate</b> & Co"),
        ]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a row, or its words."""
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole):
            return spoken(row)
        return None


class SampleTable(QAbstractTableModel):
    """A few people."""

    def __init__(self, words: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._heads = [words.tr("Code name"), words.tr("Stage"), words.tr("Last contact")]
        self._cells = [
            ("Heron", ChipText(words.tr("building trust"), Tone.ACCENT), words.tr("2 h ago")),
            ("Birch", ChipText(words.tr("first contact")), words.tr("Fri 20 Nov 19:20")),
            ("طائر الشاطئ", ChipText(words.tr("handed over"), Tone.GOOD), words.tr("yesterday 19:20")),
        ]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        """Return how many people there are."""
        return 0 if parent.isValid() else len(self._cells)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self._heads)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the head of a column."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell."""
        cell = self._cells[index.row()][index.column()]
        if isinstance(cell, ChipText):
            return {CHIP_ROLE: cell, Qt.ItemDataRole.DisplayRole: cell.text}.get(role)
        return cell if role == Qt.ItemDataRole.DisplayRole else None


class Gallery(QWidget):
    """Three columns of widgets."""

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.XXL, Space.XL, Space.XXL, Space.XL)
        row.setSpacing(Space.XL)
        for build in (self._first, self._second, self._third):
            column = QVBoxLayout()
            column.setSpacing(Space.M)
            build(column)
            column.addStretch(1)
            row.addLayout(column, 1)
        self.toast = Toast(self)

    def _first(self, column: QVBoxLayout) -> None:
        header = PageHeader("Heron", self.tr("Aim: keep a door open and get him to the trial day."))
        header.chips.addWidget(Chip(self.tr("Contact first"), Tone.DANGER))
        header.chips.addWidget(Chip(self.tr("Stage: building trust")))
        header.buttons.addWidget(Button(self.tr("Edit"), icon=self._look.icon(Icon.EDIT)))
        column.addWidget(header)
        names = [self.tr("Overview"), self.tr("Timeline"), self.tr("Notes")]
        self.tabs = TabBar(self._look, self.tr("Parts of the case"), names)
        self.tabs.setCurrentIndex(1)
        column.addWidget(self.tabs)
        card = Card(self.tr("Next, by your own priority system"))
        rows = RowList(self._look, self.tr("Next"), lead_width=82)
        rows.setModel(SampleRows(self, rows))
        rows.setFixedHeight(rows.height_of_rows(4))
        rows.setCurrentIndex(rows.model().index(1, 0))
        card.body.addWidget(rows)
        column.addWidget(card)
        people = Card(self.tr("People"))
        table = DataTable(self._look, self.tr("People"))
        table.setModel(SampleTable(self, table))
        table.resizeColumnsToContents()
        table.horizontalHeader().setStretchLastSection(True)
        table.selectRow(1)
        table.setMinimumHeight(table.rowHeight(0) * 4 + 12)
        people.body.addWidget(table)
        column.addWidget(people)
        chips = FlowLayout()
        for tone in Tone:
            chips.addWidget(Chip(self.tr("tone {0}").format(tone.value), tone))
        column.addLayout(chips)
        column.addWidget(Skeleton(self._look, 2))

    def _second(self, column: QVBoxLayout) -> None:
        self.search = SearchField(self._look, self.tr("Search"))
        self.search.setText("person:heron")
        column.addWidget(self.search)
        column.addWidget(
            SearchField(
                self._look,
                self.tr("Search"),
                placeholder=self.tr("Search people and notes"),
                key_cap="Ctrl K",
            )
        )
        self.code_name = TextField(self.tr("Code name"), hint=self.tr("Not a real name."))
        self.code_name.set_text("Heron")
        column.addWidget(self.code_name)
        self.broken = TextField(self.tr("Aim"), placeholder=self.tr("What should come of it?"))
        self.broken.set_error(self.tr("An aim is needed: one sentence on what should come of it."))
        column.addWidget(self.broken)
        self.passphrase = PassphraseField(self.tr("Passphrase"))
        self.passphrase.edit.setText("sample sample sample")
        column.addWidget(self.passphrase)
        self.when = DateField(self.tr("Next step on"), lambda: TODAY)
        self.when.set_date(date(2026, 11, 27))
        column.addWidget(LabelledField(self.tr("Next step on"), self.when))
        editor = NoteEditor(self.tr("Note"), growing=True, placeholder=self.tr("What happened?"))
        editor.set_text(self.tr("Long message about his brother. Angry, then calmer."))
        column.addWidget(LabelledField(self.tr("Note"), editor, hint=self.tr("Ctrl Enter seals it.")))
        status = StatusLine()
        status.saved("14:03")
        column.addWidget(status)
        options = [("in", self.tr("He wrote")), ("out", self.tr("You wrote"))]
        column.addWidget(Segmented(self.tr("Direction"), options))
        stages = [("first", self.tr("First contact")), ("trust", self.tr("Building trust"))]
        combo = Choice(self._look, self.tr("Stage"), stages)
        column.addWidget(LabelledField(self.tr("Stage"), combo))
        box = QCheckBox(self.tr("Show closed cases"))
        box.setChecked(True)
        column.addWidget(box)
        for text in (self.tr("Follow the system"), self.tr("Always dark")):
            radio = QRadioButton(text)
            radio.setChecked(True)
            column.addWidget(radio)

    def _third(self, column: QVBoxLayout) -> None:
        row = FlowLayout()
        row.addWidget(Button(self.tr("Open"), Kind.PRIMARY))
        row.addWidget(Button(self.tr("Other vault…")))
        row.addWidget(Button(self.tr("Delete"), Kind.DANGER, icon=self._look.icon(Icon.TRASH)))
        row.addWidget(Button(self.tr("Review"), Kind.QUIET))
        row.addWidget(Button(self.tr("recovery code"), Kind.LINK))
        row.addWidget(IconButton(self._look.icon(Icon.CLOSE), self.tr("Close")))
        off = Button(self.tr("Not now"), Kind.PRIMARY)
        off.setEnabled(False)
        row.addWidget(off)
        column.addLayout(row)
        today = NavButton(self.tr("Today"))
        today.setChecked(True)
        today.set_count(6, self.tr("6 wait"))
        column.addWidget(today)
        people = NavButton(self.tr("People"))
        people.set_count(23)
        column.addWidget(people)
        column.addWidget(InlineNotice(self._look, self.tr("Nothing is sent anywhere.")))
        column.addWidget(
            InlineNotice(
                self._look,
                self.tr("This could not be saved. Your text is still here."),
                Tone.DANGER,
                action=self.tr("Try again"),
            )
        )
        column.addWidget(InlineNotice(self._look, self.tr("The disk is almost full."), Tone.CAUTION))
        progress = ProgressRow(self.tr("Preparing the vault"))
        progress.set_progress(1200, 3000)
        column.addWidget(progress)
        empty = Card()
        empty.body.addWidget(
            EmptyState(
                self.tr("Contacts with this person go here, one line each."),
                action=self.tr("Write the first contact"),
                example=self.tr("For example: “Asked about the workshop. Friendly, short.”"),
            )
        )
        column.addWidget(empty)
        roles = Card(self.tr("Text roles"))
        for role in LabelRole:
            roles.body.addWidget(PlainTextLabel(f"{role.value} <b>&amp; 123", role))
        roles.body.addWidget(
            ElidedLabel(self.tr("A line that is much longer than the room it has here, and gives way"))
        )
        column.addWidget(roles)


def main() -> None:
    """Show the gallery."""
    from PySide6.QtWidgets import QApplication

    from wayside.ui.theme.tokens import ThemeChoice

    app = QApplication(["gallery", "-style", "fusion"])
    look = Appearance(app)
    look.apply(ThemeChoice.SYSTEM)
    window = Gallery(look)
    window.show()
    app.exec()


if __name__ == "__main__":
    main()
