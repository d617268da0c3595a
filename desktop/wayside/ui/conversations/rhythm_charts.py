"""The rhythm of a conversation as small charts, and the same as tables."""

from __future__ import annotations

from datetime import UTC, date, datetime

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wayside.ui import say
from wayside.ui.conversations.rhythm_view import RhythmView
from wayside.ui.outcomes.figures import duration
from wayside.ui.theme.theme import Appearance
from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.buttons import Button, Kind
from wayside.ui.widgets.figure_table import Figure, FigureTable, Row
from wayside.ui.widgets.pair_bars import Pair, PairBars
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.ui.widgets.span_bars import SpanBars, SpanOfTime
from wayside.work.conversations import Answers, Quiet, Week
from wayside.work.timeline import Direction

_MINUTE = 60_000
_HOUR = 60 * _MINUTE
_DAY = 24 * _HOUR


class RhythmCharts(QWidget):
    """Messages a week, response times, who starts, quiet stretches.

    Args:
        look: colours and sizes.
        parent: owner.
    """

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._summary = PlainTextLabel("", LabelRole.BODY, wrap=True)
        self._summary.setObjectName("rhythm_summary")
        self._weeks_title = PlainTextLabel(
            self.tr("Messages a week: you solid, they hatched"), LabelRole.LABEL, wrap=True
        )
        self.weeks = PairBars(look, self.tr("Messages a week"))
        self.weeks.setObjectName("rhythm_weeks")
        self._week = PlainTextLabel("", LabelRole.SECONDARY, wrap=True)
        self._answers_title = PlainTextLabel(self.tr("How long an answer takes"), LabelRole.LABEL, wrap=True)
        locale = QLocale()
        ticks = (_MINUTE, _HOUR, _DAY, 7 * _DAY)
        self.answers = SpanBars(look, [(at, self._tick(at, locale)) for at in ticks])
        self._starts = PlainTextLabel("", LabelRole.LABEL, wrap=True)
        self._starts.setObjectName("rhythm_starts")
        self.start_table = FigureTable(look, self.tr("Who starts"))
        self._quiet = PlainTextLabel(
            self.tr("When it was quiet for two weeks or more"), LabelRole.LABEL, wrap=True
        )
        self.quiet_table = FigureTable(look, self.tr("Quiet stretches"))
        self.quiet_table.setObjectName("rhythm_quiet")
        self.table = FigureTable(look, self.tr("Messages a week"))
        self.table.setObjectName("rhythm_table")
        self.switch = Button("", Kind.LINK)
        self.switch.setObjectName("rhythm_switch")
        self._is_table = False
        self._lay_out()
        self.weeks.pointed.connect(self._say_week)
        self.switch.clicked.connect(self._turn)
        self._say_switch()

    def _tick(self, at: int, locale: QLocale) -> str:
        if at == 7 * _DAY:
            return self.tr("1 week")
        if at == _DAY:
            return self.tr("1 day")
        return self.tr("1 h") if at == _HOUR else self.tr("1 min")

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        for part in (
            self._summary,
            self._weeks_title,
            self.weeks,
            self._week,
            self.table,
            self._answers_title,
            self.answers,
            self._starts,
            self.start_table,
            self._quiet,
            self.quiet_table,
        ):
            column.addWidget(part)
        column.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignLeading)
        self.table.hide()

    def show_rhythm(self, view: RhythmView, now: int) -> None:
        """Show a conversation."""
        locale, today = QLocale(), _day(now)
        self._summary.setText(self._summed(view, locale))
        said = [self._week_said(week, today, locale) for week in view.weeks]
        self.weeks.show_pairs(
            [
                Pair(first=week.out, second=week.incoming, said=text)
                for week, text in zip(view.weeks, said, strict=True)
            ],
            say.exact_day(_day(view.weeks[0].began_at), locale),
            say.exact_day(_day(view.weeks[-1].began_at), locale),
        )
        self._say_week("")
        self.table.show_figures(
            (self.tr("Week of"), self.tr("You"), self.tr("They")),
            [
                (
                    Figure(text=say.exact_day(_day(week.began_at), locale)),
                    Figure(text=say.number(week.out, locale)),
                    Figure(text=say.number(week.incoming, locale)),
                )
                for week in view.weeks
                if week.out or week.incoming
            ],
        )
        self._show_answers(view, locale)
        self._show_starts(view, locale)
        self._show_quiet(view, now, locale)

    def _summed(self, view: RhythmView, locale: QLocale) -> str:
        out = sum(week.out for week in view.weeks)
        came = sum(week.incoming for week in view.weeks)
        text = self.tr("{all} messages: {yours} from you, {theirs} from them.").format(
            all=say.number(out + came, locale),
            yours=say.number(out, locale),
            theirs=say.number(came, locale),
        )
        if view.earlier:
            text += " " + self.tr("Before that, {0} more.").format(say.number(view.earlier, locale))
        return text

    def _say_week(self, said: str) -> None:
        self._week.setText(
            said or self.tr("Point at a bar, or go to it with the arrow keys, for its numbers.")
        )

    def _week_said(self, week: Week, today: date, locale: QLocale) -> str:
        return self.tr("Week of {day}: you {yours}, they {theirs}").format(
            day=say.exact_day(_day(week.began_at), locale),
            yours=say.number(week.out, locale),
            theirs=say.number(week.incoming, locale),
        )

    def _show_answers(self, view: RhythmView, locale: QLocale) -> None:
        spans = [
            self._span(name, found, locale)
            for name, found in ((self.tr("They"), view.theirs), (self.tr("You"), view.yours))
            if found is not None
        ]
        self.answers.show_spans(spans)
        for part in (self._answers_title, self.answers):
            part.setVisible(bool(spans))

    def _span(self, name: str, found: Answers, locale: QLocale) -> SpanOfTime:
        said = self.tr("half within {median} ({lower} to {upper})").format(
            median=duration(found.median, locale),
            lower=duration(found.lower, locale),
            upper=duration(found.upper, locale),
        )
        return SpanOfTime(name=name, lower=found.lower, median=found.median, upper=found.upper, said=said)

    def _show_starts(self, view: RhythmView, locale: QLocale) -> None:
        yours, all_of_them = view.started
        self._starts.setText(self.tr("Who starts again after half a day of silence"))
        share = yours / all_of_them if all_of_them else 0.0
        self.start_table.show_figures(
            (self.tr("Who"), self.tr("Began"), self.tr("Share")),
            [
                (
                    Figure(text=name),
                    Figure(text=say.number(count, locale)),
                    Figure(share=part, spoken=self.tr("{0} %").format(say.number(round(part * 100), locale))),
                )
                for name, count, part in (
                    (self.tr("You"), yours, share),
                    (self.tr("They"), all_of_them - yours, 1 - share),
                )
            ],
        )

    def _show_quiet(self, view: RhythmView, now: int, locale: QLocale) -> None:
        for part in (self._quiet, self.quiet_table):
            part.setVisible(bool(view.quiet))
        longest = max((one.ended_at - one.began_at for one in view.quiet), default=1)
        self.quiet_table.show_figures(
            (self.tr("Since"), self.tr("Days"), self.tr("How long"), self.tr("Who wrote then")),
            [self._quiet_row(one, longest, locale) for one in view.quiet],
        )

    def _quiet_row(self, one: Quiet, longest: int, locale: QLocale) -> Row:
        length = one.ended_at - one.began_at
        days, since = say.number(length // _DAY, locale), say.exact_day(_day(one.began_at), locale)
        if one.broken_by is None:
            said = self.tr("Quiet since {day}, {days} days now.")
            who = self.tr("nobody yet")
        elif one.broken_by is Direction.IN:
            said = self.tr("Quiet from {day} for {days} days, then they wrote.")
            who = self.tr("They")
        else:
            said = self.tr("Quiet from {day} for {days} days, then you wrote.")
            who = self.tr("You")
        return (
            Figure(text=since),
            Figure(text=days),
            Figure(share=length / longest, spoken=said.format(day=since, days=days)),
            Figure(text=who),
        )

    # Tables -------------------------------------------------------------------------------------------------

    def _turn(self) -> None:
        self._is_table = not self._is_table
        for part in (self.weeks, self._week):
            part.setVisible(not self._is_table)
        self.table.setVisible(self._is_table)
        self._say_switch()

    def _say_switch(self) -> None:
        self.switch.setText(
            self.tr("Show the weeks as a chart") if self._is_table else self.tr("Show the weeks as a table")
        )


def _day(at: int) -> date:
    """Return the day of a week's beginning, which is a midnight in UTC, or of an instant."""
    return datetime.fromtimestamp(at / 1_000, UTC).date()
