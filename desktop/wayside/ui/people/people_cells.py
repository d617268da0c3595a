"""What the list of people says about a person, in words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import IntEnum

from PySide6.QtCore import QLocale, QObject

from wayside.ui import say
from wayside.ui.people.person.words import stage_name
from wayside.ui.theme.tokens import Tone
from wayside.ui.widgets.rows import ChipText
from wayside.work.people import PersonRow, Sort, Stage

_STAGE_TONES = {
    Stage.OFFER_MADE: Tone.ACCENT,
    Stage.MOVING_OFFLINE: Tone.ACCENT,
    Stage.HANDED_OVER: Tone.GOOD,
}


class Column(IntEnum):
    """The columns in their order."""

    NAME = 0
    STAGE = 1
    AIM = 2
    NEXT_STEP = 3
    LAST_CONTACT = 4


SORTS = {
    Column.NAME: Sort.NAME,
    Column.STAGE: Sort.STAGE,
    Column.NEXT_STEP: Sort.NEXT_STEP,
    Column.LAST_CONTACT: Sort.LAST_CONTACT,
}
"""What a column is sorted by; an aim has no order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One cell. `lead` is said first and in the tone; `spoken` is the whole for a screen reader."""

    text: str
    lead: str = ""
    tone: Tone = Tone.NEUTRAL
    chip: ChipText | None = None
    spoken: str = ""


class CellWords(QObject):
    """Turns a person into cells, for one moment.

    Args:
        now_ms: the present, milliseconds since the epoch.
        day: today where the worker is.
        locale: language and clock.
    """

    def __init__(self, now_ms: int, day: date, locale: QLocale) -> None:
        super().__init__()
        self._now_ms = now_ms
        self._day = day
        self._locale = locale

    def cells(self, row: PersonRow) -> tuple[Cell, ...]:
        """Return the cells of a person in the order of the columns."""
        return (
            Cell(text=row.code_name, spoken=row.code_name),
            self._stage(row),
            self._aim(row),
            self._next_step(row),
            self._last_contact(row),
        )

    def title(self, column: Column) -> str:
        """Return the heading of a column."""
        return {
            Column.NAME: self.tr("Code name"),
            Column.STAGE: self.tr("Stage"),
            Column.AIM: self.tr("Aim"),
            Column.NEXT_STEP: self.tr("Next step"),
            Column.LAST_CONTACT: self.tr("Last contact"),
        }[column]

    def spoken_title(self, column: Column, sort: Sort, *, descending: bool) -> str:
        """Return a heading with how the list is sorted by it."""
        if SORTS.get(column) is not sort:
            return self.title(column)
        forward, backward = {
            Sort.NAME: (self.tr("sorted from A to Z"), self.tr("sorted from Z to A")),
            Sort.STAGE: (self.tr("sorted, first stage first"), self.tr("sorted, last stage first")),
            Sort.NEXT_STEP: (self.tr("sorted, earliest first"), self.tr("sorted, latest first")),
            Sort.LAST_CONTACT: (self.tr("sorted, longest ago first"), self.tr("sorted, newest first")),
        }[sort]
        return f"{self.title(column)}, {backward if descending else forward}"

    def tooltip(self, row: PersonRow, column: Column) -> str:
        """Return what a cell shortens, and exact times. Made when it is wanted: exact times take longest to say."""
        if column is Column.STAGE and row.is_closed:
            return f"{self.tr('Closed')}  ·  {stage_name(row.stage)}"
        if column is Column.AIM:
            return row.aim
        if column is Column.NEXT_STEP and row.next_step_on is not None:
            exact = self.tr("Due {0}").format(say.exact_day(row.next_step_on, self._locale))
            return f"{row.next_step}\n{exact}"
        if column is Column.NEXT_STEP:
            return row.next_step
        if column is Column.LAST_CONTACT and row.last_contact_at is not None:
            return say.exact(row.last_contact_at, self._locale)
        return ""

    def _aim(self, row: PersonRow) -> Cell:
        if not row.aim:
            missing = self.tr("Aim missing")
            return Cell(text=missing, chip=ChipText(missing, Tone.CAUTION), spoken=missing)
        return Cell(text=row.aim, spoken=row.aim)

    def _stage(self, row: PersonRow) -> Cell:
        name = stage_name(row.stage)
        if row.is_closed:
            closed = self.tr("Closed")
            return Cell(text=closed, chip=ChipText(closed), spoken=f"{closed}, {name}")
        chip = ChipText(name, _STAGE_TONES.get(row.stage, Tone.NEUTRAL))
        return Cell(text=name, chip=chip, spoken=name)

    def _next_step(self, row: PersonRow) -> Cell:
        if not row.next_step:
            return Cell(text="", spoken=self.tr("no next step"))
        if row.next_step_on is None:
            return Cell(text=row.next_step, spoken=row.next_step)
        overdue = row.next_step_on < self._day and not row.is_closed
        spoken = say.day(row.next_step_on, self._day, self._locale)
        lead = self.tr("Overdue") if overdue else spoken[:1].upper() + spoken[1:]
        return Cell(
            text=row.next_step,
            lead=lead,
            tone=Tone.CAUTION if overdue else Tone.NEUTRAL,
            spoken=f"{lead}: {row.next_step}",
        )

    def _last_contact(self, row: PersonRow) -> Cell:
        if row.last_contact_at is None:
            return Cell(text="", spoken=self.tr("no contact yet"))
        text = say.moment(row.last_contact_at, self._now_ms, self._locale)
        return Cell(text=text, spoken=text)
