"""Which lines the palette shows: for what is typed, and for what the vault answers to it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime

from PySide6.QtCore import QObject

from wayside.ui.context import UiContext
from wayside.ui.handbook.chapters import chapters
from wayside.ui.people.person.words import short
from wayside.ui.settings.sections import sections
from wayside.ui.shell import palette_actions, palette_filters
from wayside.ui.shell.page import Place
from wayside.ui.shell.palette_actions import Action, Verb
from wayside.ui.shell.palette_lookup import Answer
from wayside.ui.shell.palette_model import (
    Line,
    action_line,
    completion_line,
    heading,
    hit_line,
    person_line,
)
from wayside.work.people import PersonId
from wayside.work.query import ENGLISH, FilterWords, parse
from wayside.work.search import Result

_ACTIONS = 5
_MAIN_ACTIONS = 15
_VISITED = 5


class PaletteLines(QObject):
    """Puts the lines together.

    Args:
        context: language, clock, who is worked as.
        parent: owner.
    """

    def __init__(self, context: UiContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._actions: list[Action] = []
        self._visited: tuple[PersonId, ...] = ()
        self._here: PersonId | None = None
        self._words = ENGLISH

    def begin(self, recent: Sequence[Place], words: FilterWords) -> None:
        """Take in what can be done now.

        Args:
            recent: where somebody has been, the present place first.
            words: what the filters are called.
        """
        self._words = words
        self._here = recent[0].person if recent else None
        persons = dict.fromkeys(place.person for place in recent if place.person is not None)
        self._visited = tuple(person for person in persons if person != self._here)[:_VISITED]
        handbook = chapters(self._context.languages.code)
        self._actions = palette_actions.everywhere(
            sections(), lambda: [(chapter.id, chapter.title) for chapter in handbook]
        )
        used = self._context.working.identity
        self._actions += palette_actions.working(
            [(each.id, each.name) for each in self._context.working.usable],
            (used.id, used.name) if used is not None else None,
        )

    @property
    def people(self) -> tuple[PersonId, ...]:
        """The people visited lately, whoever is on the screen first: their names have to be known."""
        return (*((self._here,) if self._here is not None else ()), *self._visited)

    def of(self, text: str, answer: Answer) -> list[Line]:
        """Return the lines for what is typed; an empty answer gives those that need no vault."""
        if not text.strip():
            return self._at_rest(answer)
        narrow = _titled(self.tr("Narrow down"), self._completions(text, answer))
        lines = _titled(self.tr("Actions"), self._fitting_actions(text, answer))
        # A filter being typed is meant; a word that merely begins like one may be just a word.
        lines = narrow + lines if palette_filters.is_filter(text, self._words) else lines + narrow
        needles = parse(text, typing=True, words=self._words).needles if answer.people else ()
        persons = [person_line(person, needles) for person in answer.people]
        lines += _titled(self.tr("People"), persons)
        if answer.result is not None:
            known = {line.subject for line in lines}
            lines += _titled(self.tr("Found"), self.of_hits(text, answer.result, known))
        return lines

    def of_hits(self, text: str, result: Result, known: Collection[object]) -> list[Line]:
        """Return the lines for what was found, without what is listed already."""
        now, locale = self._context.now_ms(), self._context.locale
        lines = (hit_line(hit, text, now, locale) for hit in result.hits)
        return [line for line in lines if line.subject not in known]

    def _at_rest(self, answer: Answer) -> list[Line]:
        """Return what is offered while nothing is typed: where somebody was, and the main actions."""
        known = {person.id: person for person in answer.people}
        here = known.get(self._here) if self._here is not None else None
        actions = list[Action]()
        if here is not None:
            verbs = (Verb.CONTACT, Verb.NOTE, Verb.PLAN)
            actions = [palette_actions.person_action(verb, here.id, here.code_name) for verb in verbs]
        actions += palette_actions.begun() if here is None else []
        actions += self._actions
        visited = [person_line(known[person], ()) for person in self._visited if person in known]
        lines = _titled(self.tr("Recent"), visited)
        return lines + _titled(self.tr("Actions"), [action_line(it) for it in actions[:_MAIN_ACTIONS]])

    def _fitting_actions(self, text: str, answer: Answer) -> list[Line]:
        wished = [palette_actions.person_action(verb, person, name) for verb, person, name in answer.wished]
        general = palette_actions.fitting(text, [*palette_actions.begun(), *self._actions], _ACTIONS)
        books = [
            palette_actions.playbook_action(playbook, short(name)) for playbook, name in answer.playbooks
        ]
        found = [palette_actions.offer_action(offer, short(title)) for offer, title in answer.offers]
        return [action_line(action) for action in (*wished, *general, *books, *found)]

    def _completions(self, text: str, answer: Answer) -> list[Line]:
        today = datetime.fromtimestamp(self._context.now_ms() / 1000).astimezone().date()
        found = [
            *(palette_filters.with_name(text, name, self._words) for name in answer.completions),
            *palette_filters.completions(text, today, self._words),
        ]
        return [
            completion_line(completion) for completion in found if completion.text.strip() != text.strip()
        ]


def _titled(title: str, lines: list[Line]) -> list[Line]:
    return [heading(title), *lines] if lines else []
