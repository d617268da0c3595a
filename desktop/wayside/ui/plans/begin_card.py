"""Before there is a plan: choose a playbook, or begin with nothing."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wayside.ui.people.person.words import isolated, short
from wayside.ui.plans.reading import PlanView
from wayside.ui.plans.words import stage_count
from wayside.ui.shell.page import Area, Place
from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.buttons import Button, Kind
from wayside.ui.widgets.card import Card, Rule
from wayside.ui.widgets.flow_layout import FlowLayout
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.ui.widgets.rows_box import RowsBox
from wayside.work.plans import PlaybookRow

_PURPOSE = 220


class BeginCard(Card):
    """The playbooks one under the other, each with what it is for.

    Args:
        parent: owner.

    Signals:
        begun(object): begin with this playbook, or with None for nothing.
        place_requested(Place): somebody wants to see the playbooks.
    """

    begun = Signal(object)
    place_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent=parent)
        self._text = PlainTextLabel("", LabelRole.SECONDARY, wrap=True)
        self._rows = RowsBox(gap=Space.M)
        self.empty = Button(self.tr("Begin an empty plan"))
        self.empty.setObjectName("plan_begin_empty")
        self.books = Button(self.tr("See the playbooks"), Kind.LINK)
        self.books.setObjectName("plan_playbooks")
        self.body.setSpacing(Space.M)
        self.body.addWidget(self._text)
        self.body.addWidget(self._rows)
        foot = QWidget()
        flow = FlowLayout(foot)
        flow.addWidget(self.empty)
        flow.addWidget(self.books)
        self.body.addWidget(foot)
        self.empty.clicked.connect(lambda: self.begun.emit(None))
        self.books.clicked.connect(lambda: self.place_requested.emit(Place(area=Area.PLANS)))

    def show_view(self, view: PlanView) -> None:
        """Show what a plan can be made from."""
        self.set_heading(self.tr("No plan for {0} yet").replace("{0}", isolated(short(view.name))))
        if view.playbooks:
            said = self.tr(
                "Choose a playbook. The plan takes over its stages and lines and is then its own: changing one does not"
                " change the other."
            )
        else:
            said = self.tr(
                "A plan says what you want, in which stage you are, what comes next and what makes you stop. There is"
                " no playbook to make it from yet; three come with Wayside."
            )
        self._text.setText(said)
        self._rows.show_rows([self._row(book) for book in view.playbooks])

    def _row(self, book: PlaybookRow) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        top = QHBoxLayout()
        top.setSpacing(Space.M)
        name = PlainTextLabel(short(book.name, 80), LabelRole.STRONG, wrap=True)
        use = Button(self.tr("Use it"))
        use.setObjectName(f"plan_use_{book.id}")
        use.setAccessibleName(self.tr("Use the playbook {0}").replace("{0}", short(book.name, 80)))
        use.clicked.connect(partial(self._use, book))
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addWidget(name)
        said = "  ·  ".join(
            part for part in (short(book.purpose, _PURPOSE), stage_count(book.stages, QLocale())) if part
        )
        text.addWidget(PlainTextLabel(said, LabelRole.SECONDARY, wrap=True))
        top.addLayout(text, 1)
        top.addWidget(use, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(Rule())
        column.addLayout(top)
        return whole

    def _use(self, book: PlaybookRow) -> None:
        self.begun.emit(book.id)
