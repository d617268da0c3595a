"""The transition letter: what is in it, and what never is."""

from __future__ import annotations

from datetime import date

import pytest

from wayside.vault.connection import Connection
from wayside.work import identities, offers, people, timeline
from wayside.work.identities import (
    PHRASES,
    AccountFields,
    DisclosureFields,
    ExposureFields,
    FactKind,
    IdentityId,
    IdentityState,
    Severity,
    WatchKind,
)
from wayside.work.offers import Ending, MoveFields, OfferFields, Uptake
from wayside.work.people import PersonId
from wayside.work.timeline import ContactFields

TODAY = date(2026, 11, 25)
AT = 1_764_000_000_000  # 24 November 2025


def letter(connection: Connection) -> str:
    return identities.transition_letter(identities.read_letter(connection, TODAY))


@pytest.fixture
def worked(
    connection: Connection, heron: PersonId, otter: PersonId, jonas: IdentityId, mira: IdentityId
) -> str:
    """The letter of a worker with two people and two aliases, one of them burned."""
    people.update(connection, heron, next_step="Ask about the trial day", next_step_on=date(2026, 12, 1))
    people.add_relationship(connection, heron, "friend", other=otter)
    people.add_handle(connection, heron, "Instagram", "iron_fist")
    identities.add_account(
        connection, jonas, AccountFields(platform="Instagram", handle="jonas_k", password_place="the safe")
    )
    timeline.add_contact(connection, heron, ContactFields(at=AT, text="hello", identity_id=jonas))
    identities.tell(connection, jonas, heron, FactKind.JOB, "works in a *warehouse*", at=AT)
    plan = DisclosureFields(moment="After the trial day", present="a colleague", review_on=TODAY)
    identities.plan_disclosure(connection, jonas, heron, plan)
    identities.note_exposure(
        connection, jonas, ExposureFields(at=AT, severity=Severity.KNOWN, what="Named the\nstreet.")
    )
    timeline.add_contact(connection, otter, ContactFields(at=AT, text="hello", identity_id=mira))
    identities.step(connection, mira, IdentityState.BURNED, "recognised")
    identities.add_watch_term(connection, None, WatchKind.WORKPLACE, "Lindenhof")
    identities.add_watch_term(connection, heron, WatchKind.NAME, "Theobald")
    return letter(connection)


def section(text: str, name: str) -> list[str]:
    body = text.split(f"### {name}\n", 1)[1]
    return [line for line in body.split("\n#", 1)[0].splitlines() if line]


def test_what_a_successor_needs_about_a_person(worked: str) -> None:
    assert section(worked, "Heron") == [
        "- Aim: Keep a door open.",
        "- Stage: new",
        "- Next step: Ask about the trial day (2026-12-01)",
        "- Knows: Otter (friend)",
        "- In contact with: Jonas K. (last 2025-11-24)",
        r"- Believes about Jonas K., work: works in a \*warehouse\* (told 2025-11-24)",
        "- **Does not know that Jonas K. is an alias**: planned: After the trial day; with a colleague;"
        " look at it again on 2026-11-25",
    ]
    assert section(worked, "Otter") == [
        "- Aim: Listen.",
        "- Stage: new",
        "- No next step is promised.",
        "- Knows: Heron (friend)",
        "- In contact with: Mira (last 2025-11-24)",
        "- **Mira is burned; do not write from it.**",
        "- **Does not know that Mira is an alias**: no plan to tell them",
    ]


def test_what_a_successor_needs_about_an_identity(worked: str) -> None:
    assert section(worked, "Jonas K.") == [
        "- alias, proposed",
        r"- Account: Instagram, jonas\_k (in use)",
        "- **Open risk**, 2025-11-24: Named the street. (nothing done about it yet)",
    ]
    assert section(worked, "Mira") == [
        "- alias, burned",
        f"- **Burn procedure**: not closed, 0 of {len(identities.BURN_STEPS)} steps",
    ]


@pytest.mark.parametrize("word", ["Lindenhof", "Theobald", "iron", "the safe"])
def test_the_watch_list_handles_and_password_places_are_not_in_it(worked: str, word: str) -> None:
    assert word not in worked


def test_open_offers_and_planned_meetings_are_promises(connection: Connection, heron: PersonId) -> None:
    trial = offers.add(connection, OfferFields(title="Trial day"))
    course = offers.add(connection, OfferFields(title="Boxing"))
    for state in (Uptake.OFFERED, Uptake.ACCEPTED):
        offers.step(connection, trial, heron, state, at=AT)
    offers.step(connection, course, heron, Uptake.OFFERED, at=AT)
    offers.step(connection, course, heron, Uptake.ENDED, ending=Ending.DECLINED, at=AT)
    offers.plan_move(connection, heron, MoveFields(planned_on=date(2026, 12, 4), place="Station clock"))
    past = offers.plan_move(connection, heron, MoveFields(planned_on=date(2026, 11, 4)))
    offers.record_meeting(connection, past, AT)
    text = letter(connection)
    assert "- Offer: Trial day (accepted, 2025-11-24)\n- Meeting planned on 2026-12-04\n" in text
    for word in ("Boxing", "Station", "2026-11-04"):
        assert word not in text


def test_whoever_knows_is_said_to_know(connection: Connection, heron: PersonId, jonas: IdentityId) -> None:
    identities.plan_disclosure(connection, jonas, heron, DisclosureFields(moment="Later"))
    identities.disclosed(connection, jonas, heron, "Was relieved.", at=AT)
    assert "- Knows that Jonas K. is an alias, since 2025-11-24: Was relieved." in letter(connection)


def test_an_exposure_that_was_dealt_with_is_no_open_risk(connection: Connection, jonas: IdentityId) -> None:
    fields = ExposureFields(at=AT, severity=Severity.SLIP, what="slip", done="told the lead")
    identities.note_exposure(connection, jonas, fields)
    assert "Open risk" not in letter(connection)


def test_closed_work_is_left_out_and_an_empty_vault_says_so(connection: Connection, heron: PersonId) -> None:
    people.close(connection, heron, "moved away")
    text = letter(connection)
    assert "Heron" not in text
    assert "There is nobody." in text
    assert "There is no identity." in text


@pytest.mark.usefixtures("worked")
def test_every_phrase_can_be_said_in_another_language(connection: Connection) -> None:
    asked = []

    def say(phrase: str) -> str:
        asked.append(phrase)
        return phrase

    identities.transition_letter(identities.read_letter(connection, TODAY), say)
    assert set(asked) <= set(PHRASES)
    assert len(set(PHRASES)) == len(PHRASES)


def test_content_does_not_become_structure(
    connection: Connection, jonas: IdentityId, heron: PersonId, hostile_text: str
) -> None:
    headings = letter(connection).count("\n#")
    identities.tell(connection, jonas, heron, FactKind.OTHER, f"x{hostile_text[:500]}")
    what = f"x\n# Heading\n- item\n{hostile_text[:500]}"
    identities.note_exposure(connection, jonas, ExposureFields(at=AT, severity=Severity.SLIP, what=what))
    text = letter(connection)
    assert text.count("\n#") == headings
    assert "\n- item" not in text
