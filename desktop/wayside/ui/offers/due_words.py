"""What about offers must not slip, as rows of Today: meetings with open questions, offers about to end."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QLocale, QObject

from wayside.ui import say
from wayside.ui.people.person.words import isolated, short
from wayside.ui.shell.page import Area, PersonTab, Place
from wayside.ui.theme.tokens import Tone
from wayside.ui.today.rows_model import Item
from wayside.ui.widgets.rows import Row
from wayside.work.offers import DueMeeting, DueOffer, DueOffers

_TITLE = 60


class OfferDueWords(QObject):
    """Turns it into rows, for one day.

    Args:
        today: the worker's day.
        locale: language of dates.
    """

    def __init__(self, today: date, locale: QLocale) -> None:
        super().__init__()
        self._today = today
        self._locale = locale

    def items(self, due: DueOffers) -> list[Item]:
        """Return the rows, meetings first."""
        return [*map(self._meeting, due.meetings), *map(self._offer, due.offers)]

    def _meeting(self, due: DueMeeting) -> Item:
        past = due.on < self._today
        title = self.tr("{0}: the meeting").replace("{0}", isolated(short(due.code_name)))
        place = Place(area=Area.PEOPLE, person=due.person_id, tab=PersonTab.OFFERS, action="meeting")
        row = Row(
            title=title,
            secondary=self.tr("Note whether it took place") if past else self._open(due.open),
            chip=self._when(due.on),
            tone=Tone.DANGER if due.open and due.on <= self._today else Tone.CAUTION,
        )
        return Item(
            key=("meeting", due.move_id), row=row, subject=place, tooltip=say.exact_day(due.on, self._locale)
        )

    def _open(self, count: int) -> str:
        return self.tr("1 question is open") if count == 1 else self.tr("%Ln questions are open", "", count)

    def _offer(self, due: DueOffer) -> Item:
        over = due.on < self._today
        title = self.tr("{0}: it is over") if over else self.tr("{0}: it ends")
        people = (
            self.tr("It is open to 1 person")
            if due.people == 1
            else self.tr("It is open to %Ln people", "", due.people)
        )
        row = Row(
            title=title.replace("{0}", isolated(short(due.title, _TITLE))),
            secondary=people,
            chip=self._when(due.on),
            tone=Tone.CAUTION,
        )
        place = Place(area=Area.OFFERS, offer=due.offer_id)
        return Item(
            key=("offer", due.offer_id), row=row, subject=place, tooltip=say.exact_day(due.on, self._locale)
        )

    def _when(self, on: date) -> str:
        when = say.day(on, self._today, self._locale)
        return when[:1].upper() + when[1:]
