"""The overview tab: what is known and planned on the left, who and when on the right."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from wayside.ui.context import UiContext
from wayside.ui.conversations.conversation_card import ConversationCard
from wayside.ui.desk import Desk
from wayside.ui.identities.bearing import Bearing
from wayside.ui.identities.beliefs_card import BeliefsCard
from wayside.ui.identities.mixing_notice import MixingNotice
from wayside.ui.identities.person_words_card import PersonWordsCard
from wayside.ui.identities.truth_card import TruthCard
from wayside.ui.outcomes.impacts_card import ImpactsCard
from wayside.ui.people.person.contacts_card import ContactsCard
from wayside.ui.people.person.handles_card import HandlesCard
from wayside.ui.people.person.reading import PersonView
from wayside.ui.people.person.relationships_card import RelationshipsCard
from wayside.ui.people.person.standing_card import StandingCard
from wayside.ui.people.person.step_card import StepCard
from wayside.ui.people.person.story_card import StoryCard
from wayside.ui.theme.tokens import Space

_TWO_COLUMNS_FROM = 860


class OverviewTab(QScrollArea):
    """Cards in two columns, or one below the other where there is no room.

    Args:
        context: looks and the clock.
        desk: the way to the vault.
        parent: owner.

    Signals:
        changed: something here is another way now; look again.
        person_requested(int): somebody wants to see another person.
        timeline_requested: somebody wants to see the timeline.
        bearing_changed: what identities have to do with the person is another way now; look again.
        undo_offered(str, object): as `Page.undo_offered`.
        told(str): as `Page.told`.
    """

    changed = Signal()
    person_requested = Signal(object)
    timeline_requested = Signal()
    bearing_changed = Signal()
    undo_offered = Signal(str, object)
    told = Signal(str)

    def __init__(self, context: UiContext, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._wants_truth = False
        inner = QWidget(self)
        self.setWidget(inner)
        # In the order the eye takes, which Tab follows.
        self.mixing = MixingNotice(context, inner)
        self.step = StepCard(context, desk, inner)
        self.story = StoryCard(context, desk, inner)
        self.standing = StandingCard(context, desk, inner)
        self.truth = TruthCard(context, desk, inner)
        self.conversation = ConversationCard(context, desk, inner)
        self.beliefs = BeliefsCard(context, desk, inner)
        self.handles = HandlesCard(context, desk, inner)
        self.relationships = RelationshipsCard(context, desk, inner)
        self.contacts = ContactsCard(context, inner)
        self.impacts = ImpactsCard(context, desk, inner)
        self.words = PersonWordsCard(context, desk, inner)
        self._lay_out(inner)
        for card in (self.step, self.standing, self.handles, self.relationships):
            card.changed.connect(lambda *_: self.changed.emit())
            card.undo_offered.connect(self.undo_offered)
        for part in (self.beliefs, self.truth):
            part.changed.connect(self.bearing_changed)
        for offering in (self.beliefs, self.words):
            offering.undo_offered.connect(self.undo_offered)
        for other in (self.handles, self.relationships):
            other.person_requested.connect(self.person_requested)
        self.contacts.timeline_requested.connect(self.timeline_requested)
        self.conversation.told.connect(self.told)
        self.impacts.undo_offered.connect(self.undo_offered)

    def _lay_out(self, inner: QWidget) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, inner)
        self._columns.setContentsMargins(0, Space.L, Space.S, Space.L)
        self._columns.setSpacing(Space.L)
        for cards, share in (
            (
                (self.mixing, self.step, self.story, self.standing, self.truth, self.conversation),
                3,
            ),
            (
                (
                    self.beliefs,
                    self.handles,
                    self.relationships,
                    self.contacts,
                    self.impacts,
                    self.words,
                ),
                2,
            ),
        ):
            column = QVBoxLayout()
            column.setSpacing(Space.M)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
            self._columns.addLayout(column, share)

    def open_for(self, view: PersonView) -> None:
        """Turn to another person."""
        self.step.open_for(view.person.id, view.person.fields)
        self.story.open_for(view.person.id, view.person.fields)
        self._show_rest(view)
        self.words.open_for(view.person.id)
        for card in (self.mixing, self.beliefs, self.truth):
            # Until it is read what there is about this person: what is typed there goes to whom it was read for.
            card.hide()
        self.verticalScrollBar().setValue(0)

    def refresh(self, view: PersonView) -> None:
        """Show the same person as they are now; what is being typed is left alone."""
        self.step.refresh(view.person.fields)
        self.story.refresh(view.person.fields)
        self._show_rest(view)

    def _show_rest(self, view: PersonView) -> None:
        self.standing.show_person(view.person, view.tags)
        self.handles.show_person(view)
        self.relationships.show_person(view)
        self.contacts.show_contacts(view.contacts)
        for card in (self.conversation, self.impacts):
            card.show_person(view.person.id, view.person.code_name)

    def show_bearing(self, bearing: Bearing) -> None:
        """Show what identities have to do with the person."""
        self.mixing.show_bearing(bearing)
        self.beliefs.show_bearing(bearing)
        self.truth.show_bearing(bearing)
        if self._wants_truth and self.truth.isVisibleTo(self):
            self.truth.review.edit.setFocus()
            self.ensureWidgetVisible(self.truth)
        self._wants_truth = False

    def begin_truth(self) -> None:
        """Put the keyboard where the plan to tell the truth is looked at again, once it is read."""
        self._wants_truth = True

    def begin_step(self) -> None:
        """Put the keyboard where the next step is written."""
        self.step.step.setFocus()
        self.ensureWidgetVisible(self.step)

    def begin_import(self) -> None:
        """Ask for the export of a conversation."""
        self.ensureWidgetVisible(self.conversation)
        self.conversation.choose()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the columns below each other where there is no room."""
        super().resizeEvent(event)
        wide = event.size().width() >= self._context.look.pixels(_TWO_COLUMNS_FROM)
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._columns.direction() != direction:
            self._columns.setDirection(direction)
