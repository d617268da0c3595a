"""Three identities with everything their pages can show."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from tests.ui.desk_fixtures import DAY, HOUR, NOW_MS, TODAY
from wayside.vault.connection import Connection
from wayside.work import identities, people, timeline
from wayside.work.identities import (
    AccountFields,
    AccountState,
    DisclosureFields,
    ExposureFields,
    FactKind,
    IdentityFields,
    IdentityId,
    IdentityKind,
    IdentityState,
    Severity,
    WatchKind,
)
from wayside.work.people import PersonFields, PersonId
from wayside.work.timeline import ContactFields, Direction


@dataclass(frozen=True, slots=True, kw_only=True)
class Cast:
    """Jonas is an alias in use, Mira shows her role, Leon is burned, Nika waits; Heron and Otter are people."""

    jonas: IdentityId
    mira: IdentityId
    leon: IdentityId
    nika: IdentityId
    heron: PersonId
    otter: PersonId


def fill(connection: Connection) -> Cast:
    """Write them into the vault."""
    heron = people.add(
        connection,
        PersonFields(
            code_name="Heron", aim="get him to the trial day at the workshop.", likes="drill, his dog"
        ),
        at=NOW_MS - 40 * DAY,
    )
    otter = people.add(connection, PersonFields(code_name="Otter", aim="Listen."), at=NOW_MS - 50 * DAY)
    people.add_relationship(connection, heron, "older brother", other=otter)
    people.add_handle(connection, heron, "Instagram", "iron.fist", since=NOW_MS - 40 * DAY)
    jonas = _jonas(connection)
    mira = identities.add(
        connection,
        IdentityFields(
            name="Mira",
            kind=IdentityKind.ROLE_SHOWN,
            band=1,
            purpose="Street work, first name and the office's name.",
        ),
        at=NOW_MS - 90 * DAY,
    )
    identities.add_account(connection, mira, AccountFields(platform="Instagram", handle="mira.streetwork"))
    identities.start(connection, mira, TODAY)
    leon = _leon(connection)
    nika = identities.add(connection, IdentityFields(name="Nika", kind=IdentityKind.ALIAS, band=3))
    identities.add_account(connection, nika, AccountFields(platform="Facebook", handle="nika.w"))
    _met(connection, jonas, heron, otter)
    for kind, text in (
        (WatchKind.NAME, "Ada"),
        (WatchKind.NAME, "Lindqvist"),
        (WatchKind.WORKPLACE, "Lindenhof"),
        (WatchKind.ADDRESS, "Mill Lane"),
    ):
        identities.add_watch_term(connection, None, kind, text)
    return Cast(jonas=jonas, mira=mira, leon=leon, nika=nika, heron=heron, otter=otter)


def _jonas(connection: Connection) -> IdentityId:
    jonas = identities.add(
        connection,
        IdentityFields(
            name="Jonas K.",
            kind=IdentityKind.ALIAS,
            purpose="First contact under videos, until a conversation can move to somebody who shows their role.",
        ),
        at=NOW_MS - 120 * DAY,
    )
    identities.authorise(
        connection, jonas, by="team lead", on=TODAY - timedelta(days=80), until=TODAY + timedelta(days=6)
    )
    identities.update(connection, jonas, review_on=TODAY - timedelta(days=1))
    account = identities.add_account(
        connection,
        jonas,
        AccountFields(platform="Instagram", handle="jonas.k_91", password_place="KeePassXC, entry 14"),
    )
    other = identities.add_account(connection, jonas, AccountFields(platform="TikTok", handle="jonask91"))
    for one, platform in ((account, "Instagram"), (other, "TikTok")):
        card = identities.card_for(identities.cards(connection), platform)
        assert card is not None
        identities.accept_rule(connection, one, "team lead", TODAY - timedelta(days=70), card)
    for kind, text in (
        (FactKind.AGE, "24"),
        (FactKind.TOWN, "a small town near Graz"),
        (FactKind.JOB, "works in a warehouse"),
        (FactKind.FAMILY, "has a sister"),
        (FactKind.HOURS, "18:00-22:30"),
        (FactKind.NEVER, "city, football club, workplace"),
    ):
        identities.add_fact(connection, jonas, kind, text)
    identities.start(connection, jonas, TODAY)
    return jonas


def _leon(connection: Connection) -> IdentityId:
    leon = identities.add(
        connection, IdentityFields(name="Leon", kind=IdentityKind.ALIAS, band=2), at=NOW_MS - 300 * DAY
    )
    identities.authorise(connection, leon, by="team lead", on=date(2026, 1, 7), until=date(2026, 12, 31))
    identities.add_account(
        connection,
        leon,
        AccountFields(
            platform="Facebook",
            handle="leon.b",
            state=AccountState.TAKEN_DOWN,
            state_reason="“Profile reported as not genuine”, 2 Nov",
        ),
    )
    identities.note_exposure(
        connection,
        leon,
        ExposureFields(
            at=NOW_MS - 21 * DAY,
            severity=Severity.KNOWN,
            what="Somebody in the group wrote that this account belongs to a social worker.",
            done="Told the lead, stopped writing.",
        ),
    )
    identities.step(connection, leon, IdentityState.BURNED, "Facebook took the profile down on 2 Nov")
    for key in ("stop-contact", "tell-the-lead", "check-exposed"):
        identities.do_burn_step(connection, leon, key, "with the lead" if key == "check-exposed" else "")
    return leon


def _met(connection: Connection, jonas: IdentityId, heron: PersonId, otter: PersonId) -> None:
    for ago, direction, text in (
        (5 * HOUR, Direction.IN, "Asked whether the workshop takes people without a certificate."),
        (3 * DAY, Direction.OUT, "Told him about the trial day, no pressure."),
    ):
        fields = ContactFields(
            at=NOW_MS - ago, text=text, platform="Instagram", direction=direction, identity_id=jonas
        )
        timeline.add_contact(connection, heron, fields)
    identities.tell(connection, jonas, heron, FactKind.JOB, "works in a warehouse", at=NOW_MS - 19 * DAY)
    identities.tell(connection, jonas, heron, FactKind.AGE, "24", at=NOW_MS - 19 * DAY)
    identities.tell(connection, jonas, otter, FactKind.FAMILY, "a sister", at=NOW_MS - 9 * DAY)
    identities.plan_disclosure(
        connection,
        jonas,
        heron,
        DisclosureFields(
            moment="At the trial day, before he signs anything",
            words="I am not Jonas. I work for the youth office, and I wrote to you because I care how it goes.",
            present="the trainer at the workshop",
            review_on=TODAY - timedelta(days=2),
        ),
    )
    identities.allow(connection, jonas, heron, 12, "graz")
    identities.add_watch_term(connection, heron, WatchKind.NAME, "Tobias")
