"""The plan tab of a person's page."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wayside.ui.context import UiContext
from wayside.ui.desk import Desk, Touched
from wayside.ui.identities.tab_scroll import TabScroll
from wayside.ui.people.person.unfinished import keep_in_dialog
from wayside.ui.people.person.words import isolated, short
from wayside.ui.plans.begin_card import BeginCard
from wayside.ui.plans.earlier_card import EarlierCard
from wayside.ui.plans.now_card import NowCard
from wayside.ui.plans.outline_editor import CameFrom, OutlineChange, OutlineEditor, OutlineWrite
from wayside.ui.plans.promises_card import PromisesCard
from wayside.ui.plans.reading import PlanView
from wayside.ui.plans.stop_card import StopCard
from wayside.ui.plans.way_card import WayCard
from wayside.ui.plans.words import plan_name
from wayside.ui.shell.page import Area, Place
from wayside.ui.theme.tokens import Space, Tone
from wayside.ui.widgets.notice import InlineNotice
from wayside.vault.connection import Connection
from wayside.work import plans
from wayside.work.people import PersonId
from wayside.work.plans import Plan, PlanId, PlaybookId

_HELP = Place(area=Area.HANDBOOK, topic="conversation-plan")


class PlanTab(TabScroll):
    """A way to begin, or the running plan with what surrounds it.

    Args:
        context: looks and the clock.
        desk: the way to the vault.
        parent: owner.

    Signals:
        changed: the plan or a promise is another way now; look again.
        opener_chosen(str): put this into the draft.
        place_requested(Place): somebody wants to be somewhere else.
        undo_offered(str, object): as `Page.undo_offered`.
    """

    changed = Signal()
    opener_chosen = Signal(str)
    place_requested = Signal(object)
    undo_offered = Signal(str, object)

    def __init__(self, context: UiContext, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._desk = desk
        self._wanted: PlanView | None = None
        self._view: PlanView | None = None
        self._edited: PlanId | None = None
        self.editing = QWidget()
        self.notice = InlineNotice(
            context.look,
            self.tr("You are changing this plan only. The playbook it came from stays as it is."),
            Tone.ACCENT,
            action=self.tr("Back to the plan"),
        )
        self.notice.button.setObjectName("plan_edit_done")
        self.outline = OutlineEditor(context, desk, with_sources=False)
        self.begin = BeginCard()
        self.way = WayCard(context, desk)
        self.now = NowCard(context.look)
        self.stop = StopCard(context, desk)
        self.promises = PromisesCard(context, desk)
        self.earlier = EarlierCard(context)
        self._build()
        self._connect()

    def _build(self) -> None:
        column = QVBoxLayout(self.editing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        column.addWidget(self.notice)
        column.addWidget(self.outline)
        self.whole.addWidget(self.editing)
        self.editing.hide()
        self.fill([self.begin, self.way, self.now], [self.stop, self.promises, self.earlier])

    def _connect(self) -> None:
        self.begin.begun.connect(self._begin)
        self.begin.place_requested.connect(self.place_requested)
        self.way.move_requested.connect(self._move)
        self.way.edit_requested.connect(self._edit)
        self.notice.action_requested.connect(self._edit_done)
        self.now.opener_chosen.connect(self.opener_chosen)
        self.earlier.end_requested.connect(self._ask_to_end)
        self.stop.help_requested.connect(lambda: self.place_requested.emit(_HELP))
        for part in (self.way, self.stop, self.outline):
            part.kept.connect(lambda _plan: self.changed.emit())
        self.promises.changed.connect(self.changed)
        for offering in (self.promises, self.outline):
            offering.undo_offered.connect(self.undo_offered)

    def turn_away(self) -> None:
        """Show nothing of the person before until it is read what is planned with the next one."""
        self._wanted = self._view = None
        self._leave_editing()
        self.columns.hide()

    def show_view(self, view: PlanView) -> None:
        """Show what is planned with a person, once somebody looks."""
        self._wanted = view
        if self.isVisible():
            self._show_wanted()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what was read in the meantime."""
        super().showEvent(event)
        self._show_wanted()

    def _show_wanted(self) -> None:
        view, self._wanted = self._wanted, None
        if view is None:
            return
        is_other = self._view is None or view.person != self._view.person
        self._view = view
        plan = view.plan
        self.begin.setVisible(plan is None)
        for card in (self.way, self.stop):
            card.setVisible(plan is not None)
        if plan is None:
            self.now.hide()
            self.begin.show_view(view)
            self.way.leave()
            self.stop.leave()
        else:
            self.way.show_plan(plan)
            self.now.show_plan(plan)
            self.stop.show_plan(plan)
        if plan is None or plan.id != self._edited:
            self._leave_editing()
        else:
            self.outline.refresh(plan.outline)
        self.promises.show_view(view)
        self.earlier.show_view(view)
        if is_other:
            self.verticalScrollBar().setValue(0)

    # Doing --------------------------------------------------------------------------------------------------

    @property
    def _plan(self) -> Plan | None:
        return self._view.plan if self._view is not None else None

    def _begin(self, playbook: PlaybookId | None) -> None:
        view = self._view
        if view is None:
            return
        person, name = view.person, isolated(short(view.name))

        def done(plan: Plan) -> None:
            self.changed.emit()
            said = self.tr("{name} has a plan: {plan}.").replace("{plan}", isolated(plan_name(plan.name)))
            self.undo_offered.emit(said.replace("{name}", name), lambda: take_back(plan.id))
            self._focus_when_shown(person)

        def take_back(plan: PlanId) -> None:
            self._desk.write(
                self,
                lambda connection: plans.discard_plan(connection, plan),
                Touched.PLANS,
                lambda _nothing: self.changed.emit(),
            )

        self._desk.write(
            self, lambda connection: plans.start_plan(connection, person, playbook), Touched.PLANS, done
        )

    def _focus_when_shown(self, person: PersonId) -> None:
        """Go on where the next move is written, once the plan has been read."""

        def shown(_nothing: bool) -> None:
            if self._view is not None and self._view.person == person and self._plan is not None:
                self.way.next_move.line.setFocus()

        self._desk.read(self, lambda _connection: True, shown)

    def _move(self, stage: int) -> None:
        plan = self._plan
        if plan is None:
            return
        before, number = plan.stage, plan.id

        def done(moved: Plan) -> None:
            self.changed.emit()
            name = moved.current.name if moved.current is not None else ""
            said = self.tr("Now: {0}").replace("{0}", isolated(short(name)))
            self.undo_offered.emit(said, undo)

        def undo() -> None:
            self._desk.write(
                self,
                lambda connection: plans.move_to(connection, number, before),
                Touched.PLANS,
                lambda _plan: self.changed.emit(),
            )

        self._desk.write(
            self, lambda connection: plans.move_to(connection, number, stage), Touched.PLANS, done
        )

    def _ask_to_end(self) -> None:
        from wayside.ui.identities.reason_dialog import ReasonDialog

        plan, view = self._plan, self._view
        if plan is None or view is None:
            return
        dialog = ReasonDialog(
            self.tr("End the plan with {0}").replace("{0}", isolated(short(view.name))),
            self.tr(
                "It stays readable under “Earlier plans”. A new one can be made at any time; promises stay open."
            ),
            self.tr("He took the place; a colleague goes on"),
            self.tr("End it"),
            danger=False,
            parent=self.window(),
        )
        keep_in_dialog(dialog, self._desk, "end-plan", {"reason": dialog.reason.edit}, plan.id, view.person)
        dialog.reason_given.connect(lambda reason: self._end(plan.id, reason))
        dialog.open()

    def _end(self, plan: PlanId, reason: str) -> None:
        def done(_plan: Plan) -> None:
            self.changed.emit()
            self.undo_offered.emit(self.tr("The plan has ended."), resume)

        def resume() -> None:
            self._desk.write(
                self,
                lambda connection: plans.resume_plan(connection, plan),
                Touched.PLANS,
                lambda _plan: self.changed.emit(),
            )

        self._desk.write(
            self, lambda connection: plans.end_plan(connection, plan, reason), Touched.PLANS, done
        )

    # Changing stages and lines ------------------------------------------------------------------------------

    def _edit(self) -> None:
        plan = self._plan
        if plan is None:
            return
        self._edited = plan.id
        self.outline.open_for(plan.outline, _outline_writer(plan.id), plan.stage)
        self.editing.show()
        self.columns.hide()
        self.verticalScrollBar().setValue(0)
        stages = self.outline.stages
        (stages.list if stages.stages() else stages.add).setFocus()

    def _edit_done(self) -> None:
        self._leave_editing()
        self.changed.emit()
        self.way.edit.setFocus()

    def _leave_editing(self) -> None:
        if self._edited is not None:
            self._edited = None
            self.outline.leave()
        self.columns.show()
        self.editing.hide()


def _outline_writer(plan: PlanId) -> OutlineWrite:
    def write(connection: Connection, change: OutlineChange, came_from: CameFrom | None) -> Plan:
        before = plans.get_plan(connection, plan)
        return plans.update_plan(connection, plan, outline=change(before.outline), came_from=came_from)

    return write
