"""The transition letter: what somebody needs who takes over from a worker who leaves.

It goes by code names, because it will be read outside the vault: no handle of a young person, no place of a password,
and nothing of the watch list, which is not even read here. What a worker typed into other fields is given as it
stands; whoever writes the letter to a file lets the leak guard read it first.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo

from wayside.vault.connection import Connection
from wayside.work import offers, people
from wayside.work.identities.accounts import Account, AccountState, accounts
from wayside.work.identities.disclosure import Disclosure, disclosures
from wayside.work.identities.exposure import BurnProcedure, Exposure, burn_procedure, exposures
from wayside.work.identities.facts import FactKind, Told, told
from wayside.work.identities.records import Identity, IdentityId, IdentityKind, IdentityState, all_identities
from wayside.work.offers import OfferMade, Uptake
from wayside.work.people import Person, PersonId, Relationship, Stage

Say = Callable[[str], str]
SayDay = Callable[[date], str]
SayNumber = Callable[[int], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterIdentity:
    """An identity with what a successor has to know of it."""

    identity: Identity
    accounts: tuple[Account, ...]
    exposures: tuple[Exposure, ...]
    burn: BurnProcedure | None


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterPerson:
    """A person: what was promised, the identities they heard from and when last, what they believe, what is planned.

    `offers` are those that have not ended, `meetings` the days of meetings that are still to come; where they are is
    not for a letter.
    """

    person: Person
    offers: tuple[OfferMade, ...]
    meetings: tuple[date, ...]
    relationships: tuple[Relationship, ...]
    heard_from: tuple[tuple[IdentityId, int], ...]
    told: tuple[Told, ...]
    disclosures: tuple[Disclosure, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """Everything the letter says, before it is words."""

    written_on: date
    identities: tuple[LetterIdentity, ...]
    people: tuple[LetterPerson, ...]


# Reading ----------------------------------------------------------------------------------------------------


def read_letter(connection: Connection, today: date) -> Letter:
    """Return what a successor needs: every identity, also those that are over, and everybody whose work is not."""
    rows = connection.execute("SELECT id FROM person WHERE closed_at IS NULL ORDER BY name_key").fetchall()
    return Letter(
        written_on=today,
        identities=tuple(_identity(connection, one) for one in all_identities(connection)),
        people=tuple(_person(connection, PersonId(person)) for (person,) in rows),
    )


def _identity(connection: Connection, identity: Identity) -> LetterIdentity:
    return LetterIdentity(
        identity=identity,
        accounts=tuple(accounts(connection, identity.id)),
        exposures=tuple(exposures(connection, identity.id)),
        burn=burn_procedure(connection, identity.id),
    )


def _person(connection: Connection, person: PersonId) -> LetterPerson:
    rows = connection.execute(
        "SELECT identity_id, max(at) FROM"
        " (SELECT identity_id, at FROM entry WHERE person_id = ?1 AND identity_id IS NOT NULL"
        " UNION ALL SELECT identity_id, at FROM told WHERE person_id = ?1"
        " UNION ALL SELECT identity_id, at FROM message WHERE person_id = ?1 AND identity_id IS NOT NULL)"
        " GROUP BY identity_id ORDER BY max(at) DESC",
        (person,),
    )
    return LetterPerson(
        person=people.get(connection, person),
        offers=tuple(one for one in offers.offers_to(connection, person) if one.state is not Uptake.ENDED),
        meetings=tuple(
            move.fields.planned_on
            for move in offers.moves(connection, person)
            if move.moved_at is None and move.fields.planned_on is not None
        ),
        relationships=tuple(people.relationships(connection, person)),
        heard_from=tuple((IdentityId(identity), at) for identity, at in rows),
        told=tuple(told(connection, person=person)),
        disclosures=tuple(disclosures(connection, person=person)),
    )


# Writing ----------------------------------------------------------------------------------------------------

_STAGES = {
    Stage.NEW: "new",
    Stage.FIRST_CONTACT: "first contact",
    Stage.BUILDING_TRUST: "building trust",
    Stage.IN_CONVERSATION: "in conversation",
    Stage.OFFER_MADE: "offer made",
    Stage.MOVING_OFFLINE: "moving offline",
    Stage.HANDED_OVER: "handed over",
}
_UPTAKES = {
    Uptake.OFFERED: "offered",
    Uptake.INTERESTED: "interested",
    Uptake.ACCEPTED: "accepted",
    Uptake.TOOK_PART: "took part",
}
_KINDS = {
    IdentityKind.REAL_NAME: "real name",
    IdentityKind.ROLE_SHOWN: "role shown, name limited",
    IdentityKind.ALIAS: "alias",
}
_STATES = {
    IdentityState.PROPOSED: "proposed",
    IdentityState.AUTHORISED: "authorised",
    IdentityState.ACTIVE: "active",
    IdentityState.RESTING: "resting",
    IdentityState.BURNED: "burned",
    IdentityState.RETIRED: "retired",
}
_ACCOUNT_STATES = {
    AccountState.ACTIVE: "in use",
    AccountState.RESTRICTED: "restricted",
    AccountState.TAKEN_DOWN: "taken down",
}
_FACTS = {
    FactKind.AGE: "age",
    FactKind.TOWN: "town",
    FactKind.JOB: "work",
    FactKind.FAMILY: "family",
    FactKind.VOICE: "voice",
    FactKind.HOURS: "hours",
    FactKind.NEVER: "never spoken of",
    FactKind.OTHER: "other",
}
PHRASES = (
    "Transition letter", "Written on {day}. Code names only; the key to them is not in this letter.", "Identities",
    "People", "Account", "Authorised by", "until", "Aim", "Stage", "Next step", "No next step is promised.",
    "Offer", "Meeting planned on",
    "Knows", "In contact with", "Nobody wrote to them under an identity.", "last", "Believes about", "told",
    "Open risk", "nothing done about it yet", "Burn procedure", "{done} of {of} steps", "not closed",
    "Knows that {name} is an alias", "since", "Does not know that {name} is an alias", "no plan to tell them",
    "planned", "words", "with", "look at it again on", "{name} is burned; do not write from it.",
    "There is no identity.", "There is nobody.", *_STAGES.values(), *_UPTAKES.values(), *_KINDS.values(),
    *_STATES.values(), *_ACCOUNT_STATES.values(), *_FACTS.values(),
)  # fmt: skip
"""Every fixed phrase of the letter, for whoever translates it."""

_MARKDOWN = re.compile(r"([\\`*_\[\]<>#|~])")


def transition_letter(
    letter: Letter,
    say: Say = str,
    zone: tzinfo = UTC,
    *,
    day: SayDay = date.isoformat,
    number: SayNumber = str,
) -> str:
    """Return the letter as Markdown; without more, always the same for the same vault, with ISO days.

    Args:
        letter: what to say.
        say: gives a phrase of `PHRASES` in the reader's language; braces stay.
        zone: the worker's, in which days are given.
        day: gives a day as the reader writes it.
        number: gives a count in the reader's digits.
    """
    return "\n".join(_Writer(letter, say, zone, day, number).lines()) + "\n"


class _Writer:
    """Writes one letter."""

    def __init__(self, letter: Letter, say: Say, zone: tzinfo, day: SayDay, number: SayNumber) -> None:
        self._letter, self._say, self._zone = letter, say, zone
        self._said_day, self._number = day, number
        self._identities = {one.identity.id: one.identity for one in letter.identities}

    def lines(self) -> Iterator[str]:
        say = self._say
        yield f"# {say('Transition letter')}"
        yield ""
        day = self._said_day(self._letter.written_on)
        yield say("Written on {day}. Code names only; the key to them is not in this letter.").format(day=day)
        yield ""
        yield f"## {say('Identities')}"
        for identity in self._letter.identities:
            yield from self._identity(identity)
        if not self._letter.identities:
            yield from ("", say("There is no identity."))
        yield ""
        yield f"## {say('People')}"
        for person in self._letter.people:
            yield from self._person(person)
        if not self._letter.people:
            yield from ("", say("There is nobody."))

    def _identity(self, one: LetterIdentity) -> Iterator[str]:
        say, fields = self._say, one.identity.fields
        yield ""
        yield f"### {_plain(fields.name)}"
        yield ""
        yield f"- {say(_KINDS[fields.kind])}, {say(_STATES[one.identity.state])}"
        if fields.purpose:
            yield f"- {_plain(fields.purpose)}"
        if fields.authorised_by:
            end = fields.authorised_until
            until = f", {say('until')} {self._said_day(end)}" if end else ""
            yield f"- {say('Authorised by')}: {_plain(fields.authorised_by)}{until}"
        for account in one.accounts:
            where, state = account.fields, say(_ACCOUNT_STATES[account.fields.state])
            yield f"- {say('Account')}: {_plain(where.platform)}, {_plain(where.handle)} ({state})"
        yield from self._risks(one)

    def _risks(self, one: LetterIdentity) -> Iterator[str]:
        say = self._say
        for exposure in one.exposures:
            if exposure.is_open:
                what = f"{self._day(exposure.fields.at)}: {_plain(exposure.fields.what)}"
                yield f"- **{say('Open risk')}**, {what} ({say('nothing done about it yet')})"
        if one.burn is not None and not one.burn.is_closed:
            done, of = one.burn.progress
            steps = say("{done} of {of} steps").format(done=self._number(done), of=self._number(of))
            yield f"- **{say('Burn procedure')}**: {say('not closed')}, {steps}"

    def _person(self, one: LetterPerson) -> Iterator[str]:
        say, fields = self._say, one.person.fields
        yield ""
        yield f"### {_plain(fields.code_name)}"
        yield ""
        yield f"- {say('Aim')}: {_plain(fields.aim)}"
        yield f"- {say('Stage')}: {say(_STAGES[fields.stage])}"
        if fields.next_step:
            on = f" ({self._said_day(fields.next_step_on)})" if fields.next_step_on else ""
            yield f"- {say('Next step')}: {_plain(fields.next_step)}{on}"
        else:
            yield f"- {say('No next step is promised.')}"
        for made in one.offers:
            state = say(_UPTAKES[made.state])
            yield f"- {say('Offer')}: {_plain(made.title)} ({state}, {self._day(made.steps[-1].at)})"
        for day in one.meetings:
            yield f"- {say('Meeting planned on')} {self._said_day(day)}"
        for relation in one.relationships:
            yield f"- {say('Knows')}: {_plain(relation.label)} ({_plain(relation.kind)})"
        yield from self._contacts(one)
        yield from self._beliefs(one)
        yield from self._disclosures(one)

    def _contacts(self, one: LetterPerson) -> Iterator[str]:
        say = self._say
        if not one.heard_from:
            yield f"- {say('Nobody wrote to them under an identity.')}"
        for identity, at in one.heard_from:
            yield f"- {say('In contact with')}: {self._name(identity)} ({say('last')} {self._day(at)})"
            if self._identities[identity].state is IdentityState.BURNED:
                warning = say("{name} is burned; do not write from it.").format(name=self._name(identity))
                yield f"- **{warning}**"

    def _beliefs(self, one: LetterPerson) -> Iterator[str]:
        say = self._say
        for belief in one.told:
            about = f"{self._name(belief.identity_id)}, {say(_FACTS[belief.kind])}"
            when = f"{say('told')} {self._day(belief.at)}"
            yield f"- {say('Believes about')} {about}: {_plain(belief.text)} ({when})"

    def _disclosures(self, one: LetterPerson) -> Iterator[str]:
        plans = {plan.identity_id: plan for plan in one.disclosures}
        for identity in dict.fromkeys((*plans, *(heard for heard, _at in one.heard_from))):
            plan = plans.get(identity)
            if plan is not None or self._identities[identity].fields.kind is IdentityKind.ALIAS:
                yield self._disclosure(identity, plan)

    def _disclosure(self, identity: IdentityId, plan: Disclosure | None) -> str:
        say, name = self._say, self._name(identity)
        if plan is not None and plan.told_at is not None:
            knows = say("Knows that {name} is an alias").format(name=name)
            return f"- {knows}, {say('since')} {self._day(plan.told_at)}: {_plain(plan.outcome)}"
        does_not = f"- **{say('Does not know that {name} is an alias').format(name=name)}**"
        if plan is None:
            return f"{does_not}: {say('no plan to tell them')}"
        fields = plan.fields
        parts = [f"{say('planned')}: {_plain(fields.moment)}"]
        if fields.words:
            parts.append(f"{say('words')}: {_plain(fields.words)}")
        if fields.present:
            parts.append(f"{say('with')} {_plain(fields.present)}")
        if fields.review_on:
            parts.append(f"{say('look at it again on')} {self._said_day(fields.review_on)}")
        return f"{does_not}: {'; '.join(parts)}"

    def _name(self, identity: IdentityId) -> str:
        return _plain(self._identities[identity].name)

    def _day(self, at: int) -> str:
        return self._said_day(datetime.fromtimestamp(at / 1000, self._zone).date())


def _plain(text: str) -> str:
    """Return a text on one line that Markdown leaves as it is."""
    return _MARKDOWN.sub(r"\\\1", " ".join(text.split()))
