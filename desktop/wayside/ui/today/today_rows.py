"""What Today says about each thing that waits, in words."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QLocale, QObject

from wayside.ui import say
from wayside.ui.shell.page import Area, IdentityTab, PersonTab, Place
from wayside.ui.theme.tokens import Tone
from wayside.ui.today.rows_model import Item
from wayside.ui.widgets.rows import Row
from wayside.work.identities import IdentityId
from wayside.work.people import PersonId
from wayside.work.timeline import EntryId
from wayside.work.today import DraftForm, DraftNote, NextStep, Quiet, Today


class TodayWords(QObject):
    """Turns what was read into rows, for one moment.

    Args:
        now_ms: the present, milliseconds since the epoch.
        locale: language and clock.
    """

    def __init__(self, now_ms: int, locale: QLocale) -> None:
        super().__init__()
        self._now_ms = now_ms
        self._day = local_day(now_ms)
        self._locale = locale

    def title(self) -> str:
        """Return today's date."""
        return say.long_day(self._day, self._locale)

    def state(self, today: Today, slipping: int = 0) -> str:
        """Return how much waits: "3 next steps due · 2 drafts · 4 conversations gone quiet".

        Args:
            today: what the page shows.
            slipping: how many things must not slip.
        """
        if not today.people_count and not today.drafts_count and not slipping:
            return self.tr("Nobody is waiting yet.")
        parts = [
            self._steps_due(today.steps_due),
            self._slipping(slipping),
            self._drafts(today.drafts_count),
            self._quiet(today.quiet_count),
            self._aims_missing(today.aims_missing),
        ]
        return "  ·  ".join(part for part in parts if part) or self.tr("Nothing is due.")

    def _steps_due(self, count: int) -> str:
        if count < 2:
            return self.tr("1 next step due") if count else ""
        return self.tr("%Ln next steps due", "", count)

    def _slipping(self, count: int) -> str:
        if count < 2:
            return self.tr("1 thing must not slip") if count else ""
        return self.tr("%Ln things must not slip", "", count)

    def _drafts(self, count: int) -> str:
        if count < 2:
            return self.tr("1 draft") if count else ""
        return self.tr("%Ln drafts", "", count)

    def _quiet(self, count: int) -> str:
        if count < 2:
            return self.tr("1 conversation gone quiet") if count else ""
        return self.tr("%Ln conversations gone quiet", "", count)

    def _aims_missing(self, count: int) -> str:
        if count < 2:
            return self.tr("1 person without an aim") if count else ""
        return self.tr("%Ln people without an aim", "", count)

    def step(self, step: NextStep) -> Item:
        """Return the row of a next step."""
        chip, tone = self._due(step.on)
        row = Row(
            lead=step.code_name,
            title=step.step,
            secondary=self._last_contact(step),
            chip=chip,
            tone=tone,
        )
        exact = [self.tr("Due {0}").format(say.exact_day(step.on, self._locale))]
        if step.last_contact_at is not None:
            exact.append(self.tr("Last contact {0}").format(say.exact(step.last_contact_at, self._locale)))
        return Item(
            key=step.person_id, row=row, subject=step, tooltip="\n".join([step.code_name, step.step, *exact])
        )

    def note(self, note: DraftNote) -> Item:
        """Return the row of a note that was begun."""
        return self._draft(
            ("note", note.entry_id),
            note.code_name,
            note.preview or self.tr("Empty note"),
            self.tr("Note"),
            note.updated_at,
            Place(area=Area.PEOPLE, person=note.person_id, tab=PersonTab.NOTES, entry=note.entry_id),
        )

    def form(self, form: DraftForm) -> Item:
        """Return the row of a form left half filled in."""
        kinds = {
            "contact": self.tr("New contact"),
            "amend": self.tr("Amendment"),
            "message": self.tr("Draft message"),
            "promise": self.tr("Promise"),
            "new-person": self.tr("New person"),
            "new-identity": self.tr("New identity"),
            "new-offer": self.tr("New offer"),
            "exposure": self.tr("Exposure"),
        }
        kind = kinds.get(form.slot.partition(":")[0], self.tr("Form"))
        return self._draft(
            ("form", form.slot),
            form.code_name or kind,
            form.preview or kind,
            kind,
            form.updated_at,
            form_place(form.slot, form.person_id),
        )

    def quiet(self, quiet: Quiet) -> Item:
        """Return the row of a conversation in which nobody has written for a while."""
        if quiet.last_line:
            who = self.tr("They wrote: {0}") if quiet.by_them else self.tr("You wrote: {0}")
        else:
            who = self.tr("They wrote last") if quiet.by_them else self.tr("You wrote last")
        days = (self._day - local_day(quiet.last_contact_at)).days
        row = Row(
            title=quiet.code_name,
            secondary=who.format(quiet.last_line),
            trailing=self.tr("%Ln days", "", days),
        )
        when = self.tr("Last contact {0}").format(say.exact(quiet.last_contact_at, self._locale))
        tooltip = "\n".join(filter(None, (quiet.last_line, when)))
        return Item(key=quiet.person_id, row=row, subject=quiet, tooltip=tooltip)

    def _draft(self, key: object, name: str, preview: str, kind: str, at: int, place: Place) -> Item:
        ago = say.moment(at, self._now_ms, self._locale)
        row = Row(lead=name, title=preview, secondary=f"{kind}  ·  {ago}")
        return Item(
            key=key, row=row, subject=place, tooltip=f"{name}\n{preview}\n{say.exact(at, self._locale)}"
        )

    def _due(self, on: date) -> tuple[str, Tone]:
        if on < self._day:
            return self.tr("Overdue"), Tone.CAUTION
        if on == self._day:
            return self.tr("Today"), Tone.ACCENT
        spoken = say.day(on, self._day, self._locale)
        return spoken[:1].upper() + spoken[1:], Tone.NEUTRAL

    def _last_contact(self, step: NextStep) -> str:
        if step.last_contact_at is None:
            return self.tr("no contact yet")
        when = say.moment(step.last_contact_at, self._now_ms, self._locale)
        return (self.tr("wrote {0}") if step.by_them else self.tr("last contact {0}")).format(when)


def local_day(at_ms: int) -> date:
    """Return the local day of an instant."""
    return datetime.fromtimestamp(at_ms / 1_000).date()  # local on purpose


def form_place(slot: str, person: PersonId | None) -> Place:
    """Return where a form that was left can be gone on with."""
    kind, _, subject = slot.partition(":")
    if kind == "new-identity":
        return Place(area=Area.IDENTITIES, action="new-identity")
    if kind == "new-offer":
        return Place(area=Area.OFFERS, action="new-offer")
    if kind == "exposure" and subject.isdecimal():
        identity = IdentityId(int(subject))
        return Place(area=Area.IDENTITIES, identity=identity, identity_tab=IdentityTab.SAFETY)
    if person is None:
        return Place(area=Area.PEOPLE, action="new-person")
    if kind == "contact":
        return Place(area=Area.PEOPLE, person=person, action="new-contact")
    if kind == "message":
        return Place(area=Area.PEOPLE, person=person, action="new-message")
    if kind == "promise":
        return Place(area=Area.PEOPLE, person=person, tab=PersonTab.PLAN)
    if kind == "amend" and subject.isdecimal():
        return Place(area=Area.PEOPLE, person=person, tab=PersonTab.NOTES, entry=EntryId(int(subject)))
    return Place(area=Area.PEOPLE, person=person)
