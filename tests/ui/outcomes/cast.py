"""A year of work as it may be counted: many contacted, some who answered, few who stayed."""

from __future__ import annotations

from datetime import timedelta

from tests.ui.desk_fixtures import DAY, HOUR, NOW_MS, TODAY
from wayside.vault.connection import Connection
from wayside.work import identities, offers, outcomes, people, timeline
from wayside.work.identities import IdentityFields, IdentityKind
from wayside.work.offers import OfferFields, Uptake
from wayside.work.outcomes import ImpactFields, ImpactKind, Tally
from wayside.work.people import PersonFields, PersonId
from wayside.work.timeline import ContactFields, Direction

_TONES = ("reflective", "casual", "arguing", "")
_CONTENTS = ("personal question", "offer of help", "belief or argument")
_PLATFORMS = ("Instagram", "Facebook", "Telegram", "TikTok")
# How a talk goes: `o` is the worker, `i` the person. Every eighth person has the last one.
_TALKS = ("o", "oo", "oi", "o", "oioi", "oi", "oo", "oioioio")


def fill(connection: Connection) -> list[PersonId]:
    """Fill a vault with 96 people, signs with two ratings, an offer, and a few days of streetwork."""
    mira = identities.add(connection, IdentityFields(name="Mira", kind=IdentityKind.ROLE_SHOWN))
    found = [_talk(connection, number, mira) for number in range(96)]
    stayed = found[7::8]
    for number, person in enumerate(stayed[:8]):
        sign = outcomes.add_impact(
            connection,
            person,
            ImpactFields(
                at=NOW_MS - (number + 2) * DAY,
                kind=ImpactKind(number % 6),
                description="Said that the group is no longer where the evenings go.",
            ),
        )
        outcomes.rate_second(connection, sign, sign=number % 4 != 3, rater="colleague in the team")
    for person in stayed[8:11]:
        sign = outcomes.add_impact(
            connection,
            person,
            ImpactFields(
                at=NOW_MS - DAY, kind=ImpactKind.OTHER, description="Thanked for the talk.", sign=False
            ),
        )
        outcomes.rate_second(connection, sign, sign=False, rater="colleague in the team")
    _offer(connection, stayed)
    for ago, numbers in ((3, (41, 12, 7, 9)), (2, (28, 9, 6, 5)), (1, (35, 6, 5, 11))):
        outcomes.set_tally(
            connection,
            Tally(
                day=TODAY - timedelta(days=ago),
                platform="Facebook",
                situations=numbers[0],
                interventions=numbers[1],
                groups=numbers[2],
                individuals=numbers[3],
            ),
        )
    return found


def _talk(connection: Connection, number: int, identity: identities.IdentityId) -> PersonId:
    person = people.add(
        connection, PersonFields(code_name=f"Bird {number}", aim="Stay in touch"), at=NOW_MS - 200 * DAY
    )
    begun = NOW_MS - (20 + number % 60) * DAY
    for place, side in enumerate(_TALKS[number % 8]):
        fields = ContactFields(
            at=begun + place * (5 + number % 7) * HOUR,
            text="One line.",
            direction=Direction.OUT if side == "o" else Direction.IN,
            platform=_PLATFORMS[number % 4 if number > 2 else 3],
            identity_id=identity if number % 3 else None,
            tone=_TONES[(number // 8) % 4],
            content=_CONTENTS[number % 3],
        )
        timeline.add_contact(connection, person, fields)
    return person


def _offer(connection: Connection, stayed: list[PersonId]) -> None:
    workshop = offers.add(connection, OfferFields(title="Trial day at the workshop"))
    running = offers.add(connection, OfferFields(title="Evening football"))
    for number, person in enumerate(stayed):
        offer = workshop if number % 2 else running
        for ago, state in ((9, Uptake.OFFERED), (7, Uptake.INTERESTED))[: 1 + number % 2]:
            offers.step(connection, offer, person, state, at=NOW_MS - ago * DAY)
