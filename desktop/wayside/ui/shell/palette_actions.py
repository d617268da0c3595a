"""What the palette can do, and the words people use to ask for it.

Everything is matched in the language of the window: a translator translates titles and the ways to say them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import Enum

from PySide6.QtCore import QCoreApplication

from wayside.ui.shell.page import Area, PersonTab, Place
from wayside.ui.shell.rail import area_keys
from wayside.ui.theme.icons import Icon
from wayside.work import index
from wayside.work.offers import OfferId
from wayside.work.people import PersonId
from wayside.work.plans import PlaybookId


def _tr(text: str, note: str | None = None) -> str:
    return QCoreApplication.translate("PaletteActions", text, note)


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """Something to do.

    Attributes:
        title: what it is called.
        icon: stands before the title.
        words: other words it is found by.
        place: where it leads, or
        act: what the window is asked to do, or
        fill: what it writes into the line, to be completed.
        keys: the shortcut that does the same, in portable form.
    """

    title: str
    icon: Icon
    words: str = ""
    place: Place | None = None
    act: str = ""
    fill: str = ""
    keys: str = ""
    tokens: tuple[str, ...] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "tokens", tuple(index.fold(f"{self.title} {self.words}").split()))


class Verb(Enum):
    """What can be done with a person."""

    CONTACT = "contact"
    NOTE = "note"
    PLAN = "plan"
    IMPORT = "import"
    OPEN = "open"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """A beginning that asks to do something with somebody; `name` is the beginning of a code name, folded."""

    verb: Verb
    name: str


def person_action(verb: Verb, person: PersonId, name: str) -> Action:
    """Return the action that does something with a person."""
    if verb is Verb.CONTACT:
        return Action(
            title=_tr("New contact with {name}").format(name=name),
            icon=Icon.CONTACT,
            place=Place(area=Area.PEOPLE, person=person, tab=PersonTab.TIMELINE, action="new-contact"),
        )
    if verb is Verb.NOTE:
        return Action(
            title=_tr("New note about {name}").format(name=name),
            icon=Icon.NOTE,
            place=Place(area=Area.PEOPLE, person=person, tab=PersonTab.NOTES, action="new-note"),
        )
    if verb is Verb.PLAN:
        return Action(
            title=_tr("Plan of {name}").format(name=name),
            icon=Icon.PLAN,
            place=Place(area=Area.PEOPLE, person=person, tab=PersonTab.PLAN),
        )
    if verb is Verb.IMPORT:
        return Action(
            title=_tr("Import a conversation with {name}").format(name=name),
            icon=Icon.CHART,
            place=Place(area=Area.PEOPLE, person=person, action="import-conversation"),
        )
    return Action(
        title=_tr("Open {name}").format(name=name),
        icon=Icon.PERSON,
        place=Place(area=Area.PEOPLE, person=person),
    )


def playbook_action(playbook: PlaybookId, name: str) -> Action:
    """Return the action that opens a playbook."""
    return Action(
        title=_tr("Open the playbook {name}").replace("{name}", name),
        icon=Icon.PLAN,
        place=Place(area=Area.PLANS, playbook=playbook),
    )


def offer_action(offer: OfferId, title: str) -> Action:
    """Return the action that opens an offer."""
    return Action(
        title=_tr("Offer: {title}").format(title=title),
        icon=Icon.OFFER,
        place=Place(area=Area.OFFERS, offer=offer),
    )


def wishes(text: str) -> list[Wish]:
    """Return what a line may ask to do with somebody, the plainest reading first; the name may be missing."""
    tokens = index.fold(text).split()
    found = dict[Verb, Wish]()
    for verb, ways in _ways().items():
        for way in ways:
            said = index.fold(way).split()
            if said and tokens[: len(said)] == said:
                found.setdefault(verb, Wish(verb=verb, name=" ".join(tokens[len(said) :])))
    return list(found.values())


def _ways() -> dict[Verb, list[str]]:
    """Return how people say it, longest first, so that "with" is not taken for the beginning of a name."""
    note = "Ways to ask for it, with semicolons between. A code name follows."
    said = {
        Verb.CONTACT: _tr("new contact with; contact with; new contact; contact; log", note),
        Verb.NOTE: _tr("new note about; note about; new note on; note on; new note; note", note),
        Verb.PLAN: _tr("plan of; plan for; plan with; plan; promise to", note),
        Verb.IMPORT: _tr("import a conversation with; import conversation with; import", note),
        Verb.OPEN: _tr("go to; open; show", note),
    }
    return {verb: sorted(ways.split(";"), key=lambda way: -len(way.split())) for verb, ways in said.items()}


def begun() -> list[Action]:
    """Return the actions that still need a name; choosing one writes its beginning into the line."""
    return [
        Action(
            title=_tr("New contact with …"),
            words=_tr("contact log", "Other words for New contact"),
            icon=Icon.CONTACT,
            fill=_tr("new contact with") + " ",
        ),
        Action(
            title=_tr("New note about …"),
            words=_tr("note write", "Other words for New note"),
            icon=Icon.NOTE,
            fill=_tr("new note about") + " ",
        ),
        Action(
            title=_tr("Plan of …"),
            words=_tr("stage promise next move", "Other words for Plan of somebody"),
            icon=Icon.PLAN,
            fill=_tr("plan of") + " ",
        ),
        Action(
            title=_tr("Import a conversation with …"),
            words=_tr("whatsapp telegram messenger chat", "Other words for Import a conversation"),
            icon=Icon.CHART,
            fill=_tr("import conversation with") + " ",
        ),
    ]


def everywhere(
    sections: Sequence[tuple[str, str]], chapters: Callable[[], Sequence[tuple[str, str]]]
) -> list[Action]:
    """Return the actions that are always possible, the most important first.

    Args:
        sections: of the settings, as (topic, title).
        chapters: gives those of the handbook, as (topic, title).
    """
    go_to = _tr("Go to {place}")
    areas = (
        (Area.TODAY, _tr("Today"), Icon.TODAY),
        (Area.PEOPLE, _tr("People"), Icon.PEOPLE),
        (Area.PLANS, _tr("Plans"), Icon.PLAN),
        (Area.OFFERS, _tr("Offers"), Icon.OFFER),
        (Area.IDENTITIES, _tr("Identities"), Icon.SHIELD),
        (Area.OUTCOMES, _tr("Outcomes"), Icon.CHART),
        (Area.SETTINGS, _tr("Settings"), Icon.SETTINGS),
        (Area.HANDBOOK, _tr("Handbook"), Icon.HANDBOOK),
    )
    return [
        Action(
            title=_tr("New person"),
            words=_tr("add create", "Other words for New person"),
            icon=Icon.ADD,
            place=Place(area=Area.PEOPLE, action="new-person"),
        ),
        *(
            Action(title=go_to.format(place=name), icon=icon, place=Place(area=area), keys=area_keys(area))
            for area, name, icon in areas
        ),
        Action(
            title=_tr("Lock"),
            words=_tr("close leave", "Other words for Lock"),
            icon=Icon.LOCK,
            act="lock",
            keys="Ctrl+L",
        ),
        Action(
            title=_tr("Lock and quit"),
            words=_tr("exit end", "Other words for Quit"),
            icon=Icon.LOCK,
            act="quit",
            keys="Ctrl+Q",
        ),
        Action(
            title=_tr("Keyboard shortcuts"),
            words=_tr("keys help", "Other words for keyboard shortcuts"),
            icon=Icon.KEYBOARD,
            act="shortcuts",
            keys="F1",
        ),
        Action(
            title=_tr("New playbook"),
            words=_tr("add create plan stages", "Other words for New playbook"),
            icon=Icon.ADD,
            place=Place(area=Area.PLANS, action="new-playbook"),
        ),
        Action(
            title=_tr("New offer"),
            words=_tr("add create catalogue", "Other words for New offer"),
            icon=Icon.OFFER,
            place=Place(area=Area.OFFERS, action="new-offer"),
        ),
        Action(
            title=_tr("Export the outcome report"),
            words=_tr("pdf html csv funder", "Other words for Export the outcome report"),
            icon=Icon.CHART,
            place=Place(area=Area.OUTCOMES, action="export"),
        ),
        *(
            Action(
                title=_tr("Settings: {section}").format(section=title),
                icon=Icon.SETTINGS,
                place=Place(area=Area.SETTINGS, topic=topic),
            )
            for topic, title in sections
        ),
        *(
            Action(
                title=_tr("Handbook: {chapter}").format(chapter=title),
                words=_tr("help", "Another word for the handbook"),
                icon=Icon.HANDBOOK,
                place=Place(area=Area.HANDBOOK, topic=topic),
            )
            for topic, title in chapters()
        ),
    ]


WORK_AS = "work-as:"
"""Begins the act of working as an identity; its number follows."""


def working(usable: Sequence[tuple[int, str]], used: tuple[int, str] | None) -> list[Action]:
    """Return the actions about who somebody works as.

    Args:
        usable: identities that can be worked under, as (number, name).
        used: the one in use.
    """
    stop = [
        Action(
            title=_tr("Stop working as {name}").replace("{name}", used[1]),
            words=_tr("end identity", "Other words for Stop working as somebody"),
            icon=Icon.SHIELD,
            act="stop-working",
        )
        for used in ([used] if used is not None else [])
    ]
    begin = [
        Action(
            title=_tr("Work as {name}").replace("{name}", name),
            words=_tr("identity alias", "Other words for Work as somebody"),
            icon=Icon.SHIELD,
            act=f"{WORK_AS}{number}",
        )
        for number, name in usable
        if used is None or number != used[0]
    ]
    choose = Action(
        title=_tr("Choose who you work as"),
        words=_tr("identity alias", "Other words for Work as somebody"),
        icon=Icon.SHIELD,
        act="choose-identity",
    )
    return [*stop, *begin, choose]


def fitting(text: str, actions: Sequence[Action], limit: int) -> list[Action]:
    """Return the actions all words of a text are beginnings of, those that begin like the text first."""
    tokens = index.fold(text).split()
    if not tokens:
        return []
    found = [
        action
        for action in actions
        if all(any(word.startswith(token) for word in action.tokens) for token in tokens)
    ]
    # Sorting is stable, so equals keep their order of importance.
    found.sort(key=lambda action: (not action.tokens[0].startswith(tokens[0]), len(action.title) > 40))
    return found[:limit]
