"""Outcomes: who was contacted, who answered, with whom it lasted, what showed, who was met."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wayside.ui import say
from wayside.ui.context import UiContext
from wayside.ui.desk import Change, Desk, Touched
from wayside.ui.identities.kept import today
from wayside.ui.outcomes.answer_cards import FirstAnswerCard, RatersCard
from wayside.ui.outcomes.cross_card import CrossCard, TableCard
from wayside.ui.outcomes.definitions_card import DefinitionsCard
from wayside.ui.outcomes.figures import funnel_rows, share_heads, short_definition
from wayside.ui.outcomes.period_row import PeriodRow, period_words
from wayside.ui.outcomes.report_words import report_words
from wayside.ui.outcomes.street_card import StreetCard
from wayside.ui.shell.page import Area, Page, Place, Shortcut
from wayside.ui.theme.tokens import Space, Tone
from wayside.ui.today.columns import Columns
from wayside.ui.widgets.announce import announce
from wayside.ui.widgets.buttons import Button
from wayside.ui.widgets.card import Card
from wayside.ui.widgets.empty_state import EmptyState
from wayside.ui.widgets.figure_table import FigureTable
from wayside.ui.widgets.notice import InlineNotice
from wayside.ui.widgets.page_header import PageHeader
from wayside.ui.widgets.page_scroll import PageScroll
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.ui.widgets.progress_row import ProgressRow
from wayside.ui.widgets.skeleton import Skeleton
from wayside.vault.connection import Connection
from wayside.vault.thread import JobHandle
from wayside.work import outcomes
from wayside.work.outcomes import Report
from wayside.work.outcomes.words import Words, sentences

_PATIENCE_MS = 500
_COUNTED = Touched.PEOPLE | Touched.TIMELINE | Touched.IDENTITIES | Touched.OUTCOMES


class OutcomesPage(Page):
    """The report of a period.

    Args:
        context: looks, clock, locale.
        desk: the way to the vault.
        parent: owner.
    """

    def __init__(self, context: UiContext, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(context, desk, parent)
        self.setObjectName("outcomes_page")
        self.report: Report | None = None
        self._job: JobHandle | None = None
        self._is_export_wanted = False
        self._header = PageHeader(self.tr("Outcomes"))
        self.export = Button(self.tr("Export…"))
        self.export.setObjectName("outcomes_export")
        self._monitoring = InlineNotice(context.look, "", Tone.NEUTRAL)
        self.period = PeriodRow(today(context))
        self._waiting = Skeleton(context.look, rows=5)
        self._progress = ProgressRow(self.tr("Counting"))
        self._progress.setObjectName("outcomes_progress")
        self._stopped = InlineNotice(context.look, "", Tone.CAUTION, action=" ")
        self._said = InlineNotice(context.look, "", Tone.CAUTION)
        self._said.setObjectName("outcomes_said")
        self._empty = EmptyState(
            self.tr(
                "Nobody was written to in this period. What you note as contacts, or import as a conversation, is"
                " counted here."
            ),
            action=self.tr("Show all people"),
            example=self.tr("For example: 40 contacted, 22 answered, 9 of them for five messages or more."),
        )
        self._funnel_card = Card(" ")
        self.funnel = FigureTable(context.look, self.tr("From contact to impact"))
        self.funnel.setObjectName("outcomes_funnel")
        self._notes = PlainTextLabel("", LabelRole.SECONDARY, wrap=True)
        self._notes.setObjectName("outcomes_notes")
        self.definitions = DefinitionsCard(context, desk)
        self.cross = CrossCard(context.look)
        self._answers, self._raters = FirstAnswerCard(), RatersCard()
        self._uptake = TableCard(
            context.look,
            self.tr("Uptake of offers"),
            "uptake",
            self.tr("No offer was made in this period."),
        )
        self.street = StreetCard(context, desk)
        self._parts = QWidget()
        self._pair = Columns(context.look, equal=True)
        self._slow, self._next = QTimer(self), QTimer(self)
        self._to_show: list[Callable[[], None]] = []
        self._build()
        self._connect()

    def _build(self) -> None:
        self._header.buttons.addWidget(self.export)
        self._funnel_card.body.setSpacing(Space.M)
        self._funnel_card.body.addWidget(self.funnel)
        self._funnel_card.body.addWidget(self._notes)
        # From the inside out and from top to bottom: so goes the order of Tab.
        column = QVBoxLayout(self._parts)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        self._pair.main.addWidget(self._answers)
        self._pair.side.addWidget(self._raters)
        below = (self.definitions, self.cross, self._pair, self._uptake)
        for card in (self._funnel_card, *below):
            column.addWidget(card)
        scroll = PageScroll()
        for part in (
            self._header,
            self._said,
            self._monitoring,
            self.period,
            self._progress,
            self._stopped,
            self._waiting,
            self._empty,
            self._parts,
            self.street,
        ):
            scroll.body.addWidget(part)
        scroll.body.addStretch(1)
        self._fill_with(scroll)
        hidden = (self._said, self._progress, self._stopped, self._empty, self._parts, self.street, *below)
        for part in hidden:
            part.hide()
        self.export.setEnabled(False)

    def _connect(self) -> None:
        self.period.changed.connect(self._count)
        self.definitions.changed.connect(self._count)
        self.street.changed.connect(self._count)
        self.export.clicked.connect(self.open_export)
        self._progress.cancel_requested.connect(self._stop)
        self._stopped.action_requested.connect(self._count)
        self._empty.action_requested.connect(lambda: self.go.emit(Place(area=Area.PEOPLE)))
        self._slow.setSingleShot(True)
        self._slow.setInterval(_PATIENCE_MS)
        self._slow.timeout.connect(self._show_progress)
        self._next.setSingleShot(True)
        self._next.setInterval(0)
        self._next.timeout.connect(self._show_next)
        self.desk.changed.connect(self._on_changed)
        self._add_key("Ctrl+E", self.open_export)

    # The frame's questions ----------------------------------------------------------------------------------

    def enter(self, place: Place) -> None:
        """Count again; the action "export" opens the export."""
        self._said.hide()
        self._count()
        self._is_export_wanted = place.action == "export"

    def first_focus(self) -> QWidget:
        """Return the choice of the period."""
        return self.period.first_focus()

    def shortcuts(self) -> Sequence[Shortcut]:
        """Return the keys of this page."""
        return (
            Shortcut(keys="Ctrl+E", text=self.tr("Export the report")),
            Shortcut(keys="Tab", text=self.tr("From one table to the next; the arrow keys read its cells")),
        )

    # Counting -----------------------------------------------------------------------------------------------

    def _count(self) -> None:
        period, now = self.period.period(), self.context.now_ms()

        def count(connection: Connection) -> Report:
            return outcomes.report(connection, period, now)

        self._stopped.hide()
        self._slow.start()
        self._job = self.desk.read(self, count, self._show, key="outcomes")

    def _show_progress(self) -> None:
        self._progress.reset(self.tr("Counting"))
        self._progress.show()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
        self._slow.stop()
        self._progress.hide()
        self._waiting.hide()
        self._stopped.set_text(
            self.tr("Stopped. What is shown below, if anything, is what was counted before."),
            action=self.tr("Count again"),
        )
        self._stopped.show()

    def _show(self, report: Report) -> None:
        fresh, self.report = self.report is None, report
        words = report_words()
        self._slow.stop()
        self._progress.hide()
        self._waiting.hide()
        self._monitoring.set_text(words["monitoring"])
        is_empty = not report.funnel.contacted
        self._empty.setVisible(is_empty)
        self._parts.setVisible(not is_empty)
        self.export.setEnabled(bool(report.funnel.contacted or report.street_days))
        self._header.set_state(self.state(report))
        self._show_funnel(report, words)
        # The rest lies below what can be seen, and the window is not to stand still for it.
        self._to_show = [
            lambda: self.definitions.show_report(report, words),
            lambda: self.cross.show_report(report, words),
            lambda: self._answers.show_report(report, words),
            lambda: self._raters.show_report(report, words),
            lambda: self._uptake.show_table(report.uptake, report.hide_below, words),
            lambda: self.street.show_report(report, words),
            self._show_cards,
        ]
        self._next.start()
        if not fresh:
            announce(self._header, self.state(report))
        if self._is_export_wanted:
            self._is_export_wanted = False
            self.open_export()

    def _show_next(self) -> None:
        if self._to_show:
            self._to_show.pop(0)()
            self._next.start()

    def _show_cards(self) -> None:
        for card in (self.definitions, self.cross, self._pair, self._uptake, self.street):
            card.show()

    def _show_funnel(self, report: Report, words: Words) -> None:
        self._funnel_card.set_heading(words["funnel"])
        locale = QLocale()
        self.funnel.show_figures(share_heads(self.tr("Step")), funnel_rows(report, words, locale))
        said = dict(zip(report.sentences, sentences(report, words), strict=True))
        leading = report.leading
        notes = [text for name, text in said.items() if name.startswith("definition")]
        if leading.unanswered:
            notes[-1] += " " + words["unanswered"].format(count=say.number(leading.unanswered, locale))
        notes.append(said["base"])
        if "elsewhere" in said:
            notes.append(said["elsewhere"])
        notes.append(
            self.tr(
                "The line over a bar is the interval: with as few people as these, the true share may as well lie"
                " anywhere on it ({0})."
            ).format(words["interval"])
        )
        self._notes.setText("\n".join(notes))

    def state(self, report: Report) -> str:
        """Return the line under the title."""
        locale, funnel = QLocale(), report.funnel
        when = period_words(report.period, report_words(), locale)
        if not funnel.contacted:
            return "  ·  ".join((self.tr("Nobody contacted"), when))
        sustained = report.leading
        parts = (
            self.tr("{0} contacted").format(say.number(funnel.contacted, locale)),
            self.tr("{count} sustained ({definition})").format(
                count=say.number(sustained.sustained.count, locale),
                definition=short_definition(sustained.definition, locale),
            ),
            self.tr("{0} with signs of impact").format(say.number(funnel.impact.count, locale)),
            when,
        )
        return "  ·  ".join(parts)

    def _on_changed(self, change: Change) -> None:
        # Whoever comes back here later enters, and then it is counted anyhow.
        if change.touched & _COUNTED and self.isVisible():
            self._count()

    # Exporting ----------------------------------------------------------------------------------------------

    def open_export(self) -> None:
        """Ask in which form, after a warning."""
        if self.report is None or not self.export.isEnabled():
            return
        from wayside.ui.outcomes.export_dialog import ExportDialog

        dialog = ExportDialog(self.context, self.desk, self.report, self.window())
        dialog.written.connect(self._on_written)
        dialog.open()

    def _on_written(self, path: Path) -> None:
        self.told.emit(self.tr("The report was written."))
        self._said.set_text(
            self.tr("Written to {0}. It is not encrypted; the vault remembers that it was made.").replace(
                "{0}", f"\u2066{path}\u2069"
            )
        )
        self._said.show()
