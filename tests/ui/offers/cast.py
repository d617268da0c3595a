"""A catalogue with everything that can be right and wrong about an offer, and people to whom some were made."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from tests.ui.desk_fixtures import DAY, NOW_MS, TODAY
from wayside.vault.connection import Connection
from wayside.work import offers, people
from wayside.work.offers import Ending, OfferFields, OfferId, OfferKind, Safety, Uptake
from wayside.work.people import Minor, PersonFields, PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class Cast:
    """Offers by what is the matter with them, and three people."""

    trial: OfferId
    football: OfferId
    talk: OfferId
    microphone: OfferId
    chess: OfferId
    heron: PersonId
    otter: PersonId
    alder: PersonId


def fill(connection: Connection) -> Cast:
    """Write them into the vault."""
    heron = people.add(
        connection,
        PersonFields(
            code_name="Heron",
            aim="get him to the trial day at the workshop.",
            minor=Minor.YES,
            likes="drill, metalwork, his dog",
            needs="a place to be good at something",
            fears="losing his brother’s respect",
        ),
        at=NOW_MS - 40 * DAY,
    )
    otter = people.add(
        connection, PersonFields(code_name="Otter", aim="Listen.", likes="football"), at=NOW_MS - 50 * DAY
    )
    alder = people.add(connection, PersonFields(code_name="Alder", aim="Listen."), at=NOW_MS - 50 * DAY)
    trial = offers.add(
        connection,
        OfferFields(
            title="Trial day in the metal workshop",
            what="A day among people who weld, solder and repair.",
            serves=("metalwork", "a training place"),
            place="the workshop by the canal",
            age_from=15,
            age_to=21,
            language="German",
            contact="the foreman",
            safety=Safety.SAFE,
            checked_by="head of the office",
            checked_on=TODAY - timedelta(days=20),
            valid_until=TODAY + timedelta(days=68),
            capacity=4,
        ),
    )
    football = offers.add(
        connection,
        OfferFields(
            title="Thursday football",
            what="Mixed group, tea afterwards.",
            serves=("football",),
            age_from=16,
            safety=Safety.SAFE,
            checked_by="a colleague",
            checked_on=TODAY - timedelta(days=12),
            valid_until=TODAY + timedelta(days=5),
        ),
    )
    talk = offers.add(
        connection,
        OfferFields(
            title="Talk with somebody who left",
            kind=OfferKind.ROLE_MODEL,
            what="An hour with a man who was in such a circle.",
            serves=("brother’s respect", "metalwork"),
            age_from=18,
            safety=Safety.CONDITIONS,
            safety_note="Only with a colleague in the room.",
            checked_by="the exit programme",
            checked_on=TODAY - timedelta(days=200),
            capacity=1,
        ),
    )
    microphone = offers.add(
        connection, OfferFields(title="Open microphone", what="Poetry, drill.", serves=("drill",))
    )
    chess = offers.add(
        connection,
        OfferFields(
            title="Chess in the park",
            safety=Safety.SAFE,
            checked_by="a colleague",
            valid_until=TODAY - timedelta(days=20),
        ),
    )
    offers.step(connection, football, otter, Uptake.OFFERED, at=NOW_MS - 9 * DAY)
    offers.step(connection, football, otter, Uptake.INTERESTED, at=NOW_MS - 3 * DAY, remark="thursday maybe")
    offers.step(connection, chess, alder, Uptake.OFFERED, at=NOW_MS - 30 * DAY)
    offers.step(connection, chess, alder, Uptake.ENDED, ending=Ending.DECLINED, at=NOW_MS - 28 * DAY)
    return Cast(
        trial=trial,
        football=football,
        talk=talk,
        microphone=microphone,
        chess=chess,
        heron=heron,
        otter=otter,
        alder=alder,
    )
