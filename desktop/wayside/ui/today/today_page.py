"""Today: whose turn it is, what was left half written, who has gone quiet."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer
from PySide6.QtWidgets import QWidget

from wayside.ui import say
from wayside.ui.context import UiContext
from wayside.ui.desk import Change, Desk, Touched
from wayside.ui.shell.page import Area, Page, Place, Shortcut
from wayside.ui.today.columns import Columns
from wayside.ui.today.must_not_slip import Slipping, SlippingWords, read_slipping
from wayside.ui.today.rows_model import SUBJECT_ROLE, Item
from wayside.ui.today.short_list import ShortList
from wayside.ui.today.step_list import StepList
from wayside.ui.today.today_rows import TodayWords, local_day
from wayside.ui.today.waiting_card import WaitingCard
from wayside.ui.widgets.empty_state import EmptyState
from wayside.ui.widgets.page_header import PageHeader
from wayside.ui.widgets.page_scroll import PageScroll
from wayside.work import people, today
from wayside.work.today import NextStep, Quiet, Today

_SHOWN = 12
_ALL_DRAFTS = 500
_TICK_MS = 30_000
_LEAD_WIDTH = 86


class TodayPage(Page):
    """The first page after unlocking.

    Args:
        context: looks, clock, locale.
        desk: the way to the vault.
        parent: owner.
    """

    def __init__(self, context: UiContext, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(context, desk, parent)
        self.setObjectName("today_page")
        self._read: Today | None = None
        self._slipping_count = 0
        self._day = local_day(context.now_ms())
        self._drafts_shown = _SHOWN
        self._header = PageHeader("")
        self._steps = WaitingCard(context.look, StepList(context.look, ""))
        self._drafts = WaitingCard(context.look, ShortList(context.look, "", lead_width=_LEAD_WIDTH))
        self._slipping = WaitingCard(context.look, ShortList(context.look, ""))
        self._quiet = WaitingCard(context.look, ShortList(context.look, ""))
        self._columns = Columns(context.look)
        self._empty: EmptyState | None = None
        self._build()
        self._connect()
        self._say()
        # Half a minute, not "until midnight": a laptop sleeps, and "2 h ago" grows old as well.
        self._tick = QTimer(self, interval=_TICK_MS, timerType=Qt.TimerType.VeryCoarseTimer)
        self._tick.timeout.connect(self.refresh_clock)
        self._tick.start()

    def _build(self) -> None:
        self._steps.rows.setObjectName("today_steps")
        self._drafts.rows.setObjectName("today_drafts")
        self._quiet.rows.setObjectName("today_quiet")
        self._columns.main.addWidget(self._steps)
        self._columns.main.addWidget(self._drafts)
        self._columns.main.addStretch(1)
        self._slipping.rows.setObjectName("today_slipping")
        self._slipping.hide()
        self._columns.side.addWidget(self._slipping)
        self._columns.side.addWidget(self._quiet)
        self._columns.side.addStretch(1)
        self._scroll = PageScroll()
        self._scroll.body.addWidget(self._header)
        self._scroll.body.addWidget(self._columns)
        self._scroll.body.addStretch(1)
        self._fill_with(self._scroll)

    def _connect(self) -> None:
        steps = self._step_list()
        for rows in (steps, self._drafts.rows, self._slipping.rows, self._quiet.rows):
            rows.row_opened.connect(self._open)
        steps.done_requested.connect(self._finish_step)
        steps.move_requested.connect(self._move_step)
        steps.new_contact_requested.connect(self._begin_contact)
        self._steps.all_requested.connect(lambda: self._go_to_people("next-step"))
        self._quiet.all_requested.connect(lambda: self._go_to_people("last-contact"))
        self._drafts.all_requested.connect(self._show_all_drafts)
        self.desk.changed.connect(self._on_changed)

    def _step_list(self) -> StepList:
        rows = self._steps.rows
        if not isinstance(rows, StepList):
            raise TypeError("the first card holds the next steps")
        return rows

    # The frame's questions ----------------------------------------------------------------------------------

    def enter(self, place: Place) -> None:
        """Look again; what was read before stays until the answer comes."""
        self._drafts_shown = _SHOWN
        self._look_again()

    def first_focus(self) -> QWidget:
        """Return the first list with something in it; the page itself until it is known."""
        if self._empty is not None and self._empty.isVisible():
            return self._empty.button
        for card in (self._steps, self._drafts, self._slipping, self._quiet):
            if card.rows.rows.rowCount():
                return card.rows
        return self

    def shortcuts(self) -> Sequence[Shortcut]:
        """Return the keys of this page."""
        return (
            Shortcut(keys="Return", text=self.tr("Open what is marked")),
            Shortcut(keys="D", text=self.tr("Next step: done")),
            Shortcut(keys="T", text=self.tr("Next step: tomorrow")),
            Shortcut(keys="W", text=self.tr("Next step: next week")),
            Shortcut(keys="C", text=self.tr("Next step: new contact with this person")),
            Shortcut(keys="Menu", text=self.tr("All that can be done with a next step")),
        )

    # Reading ------------------------------------------------------------------------------------------------

    def refresh_clock(self) -> None:
        """Say times anew; on a new day look again."""
        day = local_day(self.context.now_ms())
        if day != self._day:
            self._day = day
            self._look_again()
        elif self._read is not None and self.isVisible():
            self._show(self._read)

    def _on_changed(self, change: Change) -> None:
        # Whoever comes back here later enters, and then it is read anyhow.
        wanted = (
            Touched.PEOPLE
            | Touched.TIMELINE
            | Touched.DRAFTS
            | Touched.IDENTITIES
            | Touched.OFFERS
            | Touched.PLANS
        )
        if change.touched & wanted and self.isVisible():
            self._look_again()

    def _look_again(self) -> None:
        now, drafts_shown = self.context.now_ms(), self._drafts_shown
        day = self._day = local_day(now)
        self._header.set_title(TodayWords(now, self.context.locale).title())
        self.desk.read(
            self,
            lambda connection: today.overview(connection, now, day, _SHOWN, drafts_shown),
            self._show,
            key="today",
        )
        self.desk.read(
            self,
            lambda connection: read_slipping(connection, day),
            self._show_slipping,
            key="today-slipping",
        )

    def _show_slipping(self, slipping: Slipping) -> None:
        items = SlippingWords(self._day, self.context.locale).items(slipping)
        self._slipping_count = len(items)
        self._slipping.show_items(items, "")
        self._slipping.setVisible(bool(items))
        if self._read is not None:
            self._show_state(self._read, TodayWords(self.context.now_ms(), self.context.locale))

    def _show(self, read: Today) -> None:
        self._read = read
        words = TodayWords(self.context.now_ms(), self.context.locale)
        drafts = self._newest_drafts(read, words)
        self._steps.show_items([*map(words.step, read.steps)], self._all_steps(read))
        self._drafts.show_items(drafts, self._all_drafts(read, len(drafts)))
        self._quiet.show_items([*map(words.quiet, read.quiet)], self._all_quiet(read))
        self._show_state(read, words)

    def _show_state(self, read: Today, words: TodayWords) -> None:
        self._header.set_title(words.title())
        self._header.set_state(words.state(read, self._slipping_count))
        nobody = not read.has_people and not read.drafts_count and not self._slipping_count
        self._columns.setVisible(not nobody)
        self._show_empty(nobody)
        self._pass_focus_on()

    def _newest_drafts(self, read: Today, words: TodayWords) -> list[Item]:
        dated = [(note.updated_at, words.note(note)) for note in read.notes]
        dated += [(form.updated_at, words.form(form)) for form in read.forms]
        dated.sort(key=lambda pair: pair[0], reverse=True)
        return [item for _, item in dated[: self._drafts_shown]]

    def _show_empty(self, nobody: bool) -> None:
        if nobody and self._empty is None:
            self._empty = EmptyState(
                self.tr("No people yet. Add the first person you write with."),
                action=self.tr("New person"),
                example=self.tr("For example: code name “Heron”, aim “Find a training place with him”."),
            )
            self._empty.button.setObjectName("today_new")
            self._empty.action_requested.connect(lambda: self.go.emit(_NEW_PERSON))
            self._scroll.body.insertWidget(1, self._empty)
        if self._empty is not None:
            self._empty.setVisible(nobody)

    # What is done here --------------------------------------------------------------------------------------

    def _open(self, index: QModelIndex) -> None:
        subject = index.data(SUBJECT_ROLE)
        if isinstance(subject, Place):
            self.go.emit(subject)
        elif isinstance(subject, (NextStep, Quiet)):
            self.go.emit(Place(area=Area.PEOPLE, person=subject.person_id))

    def _begin_contact(self, index: QModelIndex) -> None:
        step = self._step(index)
        if step is not None:
            self.go.emit(Place(area=Area.PEOPLE, person=step.person_id, action="new-contact"))

    def _finish_step(self, index: QModelIndex) -> None:
        step = self._step(index)
        if step is not None:
            told = self.tr("{name}: next step done.").format(name=step.code_name)
            self._change_step(step, told, next_step="", next_step_on=None)

    def _move_step(self, index: QModelIndex, days: int) -> None:
        step = self._step(index)
        if step is not None:
            on = self._day + timedelta(days=days)
            spoken = say.exact_day(on, self.context.locale)
            told = self.tr("{name}: next step moved to {day}.").format(name=step.code_name, day=spoken)
            self._change_step(step, told, next_step_on=on)

    def _change_step(self, step: NextStep, told: str, **changes: object) -> None:
        def undo() -> None:
            self._write_step(step, next_step=step.step, next_step_on=step.on)

        self._write_step(step, lambda: self.undo_offered.emit(told, undo), **changes)

    def _write_step(self, step: NextStep, done: Callable[[], None] | None = None, **changes: object) -> None:
        self.desk.write(
            self,
            lambda connection: people.update(connection, step.person_id, **changes),
            Touched.PEOPLE,
            None if done is None else lambda _person: done(),
        )

    def _step(self, index: QModelIndex) -> NextStep | None:
        subject = self._steps.rows.rows.subject(index)
        return subject if isinstance(subject, NextStep) else None

    def _go_to_people(self, sort: str) -> None:
        self.go.emit(Place(area=Area.PEOPLE, topic=sort))

    def _show_all_drafts(self) -> None:
        self._drafts_shown = _ALL_DRAFTS
        self._look_again()

    # Words --------------------------------------------------------------------------------------------------

    def _say(self) -> None:
        days = today.QUIET_AFTER_DAYS
        self._steps.say(
            self.tr("Next steps"),
            self.tr("No step is due this week. Set a next step on a person's page and it waits here."),
        )
        self._drafts.say(
            self.tr("Drafts"), self.tr("Nothing half written. Notes and forms you leave are kept here.")
        )
        self._slipping.say(self.tr("Must not slip"), "")
        self._quiet.say(
            self.tr("Gone quiet"), self.tr("No conversation has been quiet for more than %Ln days.", "", days)
        )

    def _all_steps(self, read: Today) -> str:
        cut = read.steps_count > len(read.steps)
        return self.tr("All %Ln next steps this week…", "", read.steps_count) if cut else ""

    def _all_drafts(self, read: Today, shown: int) -> str:
        return self.tr("All %Ln drafts…", "", read.drafts_count) if read.drafts_count > shown else ""

    def _all_quiet(self, read: Today) -> str:
        cut = read.quiet_count > len(read.quiet)
        return self.tr("All %Ln, longest quiet first…", "", read.quiet_count) if cut else ""

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language now chosen."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
            if self._empty is not None:
                self._empty.deleteLater()
                self._empty = None
            if self._read is not None:
                self._show(self._read)
        super().changeEvent(event)


_NEW_PERSON = Place(area=Area.PEOPLE, action="new-person")
