"""The life of an identity, and what stands in the way of working under it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wayside.errors import ErrorCode, WaysideError
from wayside.vault import activity
from wayside.vault.connection import Connection
from wayside.work import identities
from wayside.work.identities import (
    Account,
    AccountFields,
    AccountId,
    AccountState,
    Caution,
    Conflict,
    Identity,
    IdentityFields,
    IdentityId,
    IdentityKind,
    IdentityState,
    Obstacle,
    RuleCard,
    RuledAccount,
)

TODAY = date(2026, 11, 25)
ALIAS = IdentityFields(
    name="Jonas K.",
    kind=IdentityKind.ALIAS,
    authorised_by="head of the team",
    authorised_on=TODAY - timedelta(days=30),
    authorised_until=TODAY + timedelta(days=60),
)


def identity_of(
    changes: Mapping[str, object] | None = None,
    *,
    fields: IdentityFields = ALIAS,
    state: IdentityState = IdentityState.AUTHORISED,
) -> Identity:
    changed = replace(fields, **(changes or {}))  # type: ignore[arg-type]  # names are checked by replace
    return Identity(id=IdentityId(1), fields=changed, state=state, created_at=0, updated_at=0)


def card_of(platform: str = "Facebook", **changes: object) -> RuleCard:
    card = RuleCard(
        platform=platform,
        rule="One account under one's own name.",
        conflict=Conflict.CONFLICT,
        applies_to=frozenset({IdentityKind.ALIAS}),
        source="the platform",
        dated="2024-07-31",
        read_on=TODAY,
    )
    return replace(card, **changes)  # type: ignore[arg-type]  # names are checked by replace


def ruled(
    card: RuleCard | None,
    *,
    platform: str = "Facebook",
    accepted: str = "",
    state: AccountState = AccountState.ACTIVE,
) -> RuledAccount:
    account = Account(
        id=AccountId(1),
        identity_id=IdentityId(1),
        fields=AccountFields(platform=platform, handle="jonas", state=state),
        accepted_by="head of the team" if accepted else "",
        accepted_on=TODAY if accepted else None,
        accepted_rule=accepted,
        updated_at=0,
    )
    return RuledAccount(account=account, card=card)


@pytest.mark.parametrize(
    ("changes", "day", "expected"),
    [
        ({}, TODAY, ()),
        ({"authorised_by": ""}, TODAY, (Obstacle.NOT_AUTHORISED,)),
        ({"authorised_on": None}, TODAY, (Obstacle.NOT_AUTHORISED,)),
        ({"authorised_until": None}, TODAY, (Obstacle.NOT_AUTHORISED,)),
        ({}, TODAY + timedelta(days=60), ()),
        ({}, TODAY + timedelta(days=61), (Obstacle.AUTHORISATION_ENDED,)),
        ({}, TODAY - timedelta(days=30), ()),
        ({}, TODAY - timedelta(days=31), (Obstacle.AUTHORISATION_NOT_BEGUN,)),
    ],
)
@pytest.mark.parametrize("state", [IdentityState.AUTHORISED, IdentityState.ACTIVE])
def test_an_alias_needs_a_whole_authorisation_that_holds_today(
    state: IdentityState, changes: dict[str, object], day: date, expected: tuple[Obstacle, ...]
) -> None:
    assert identities.obstacles(identity_of(changes, state=state), (), day) == expected


def test_an_alias_that_is_only_proposed_is_not_authorised_whatever_its_fields_say() -> None:
    proposed = identity_of(state=IdentityState.PROPOSED)
    assert identities.obstacles(proposed, (), TODAY) == (Obstacle.NOT_AUTHORISED,)


@pytest.mark.parametrize("kind", [IdentityKind.REAL_NAME, IdentityKind.ROLE_SHOWN])
def test_the_other_kinds_need_nobodys_leave_but_keep_to_one_that_was_given(kind: IdentityKind) -> None:
    free = IdentityFields(name="Mira", kind=kind)
    assert identities.obstacles(identity_of(fields=free, state=IdentityState.PROPOSED), (), TODAY) == ()
    ended = identity_of({"authorised_until": TODAY - timedelta(days=1)}, fields=free)
    assert identities.obstacles(ended, (), TODAY) == (Obstacle.AUTHORISATION_ENDED,)


def test_every_obstacle_is_told_and_an_end_stands_for_itself() -> None:
    resting = identity_of({"authorised_until": TODAY - timedelta(days=1)}, state=IdentityState.RESTING)
    assert identities.obstacles(resting, (ruled(card_of()),), TODAY) == (
        Obstacle.RESTING,
        Obstacle.AUTHORISATION_ENDED,
        Obstacle.RULE_NOT_ACCEPTED,
    )
    for state, obstacle in (
        (IdentityState.BURNED, Obstacle.BURNED),
        (IdentityState.RETIRED, Obstacle.RETIRED),
    ):
        assert identities.obstacles(identity_of(state=state), (ruled(card_of()),), TODAY) == (obstacle,)


@pytest.mark.parametrize(
    ("kind", "account", "blocked"),
    [
        (IdentityKind.ALIAS, ruled(card_of()), True),
        (IdentityKind.ALIAS, ruled(card_of(), accepted=card_of().version), False),
        (IdentityKind.ALIAS, ruled(card_of(dated="2026-01"), accepted=card_of().version), True),
        (IdentityKind.ALIAS, ruled(card_of(rule="Stricter."), accepted=card_of().version), True),
        (
            IdentityKind.ALIAS,
            ruled(card_of(), accepted=card_of(conflict=Conflict.CONDITIONS).version),
            True,
        ),
        (IdentityKind.ALIAS, ruled(card_of(dated=""), accepted=card_of(dated="").version), False),
        (IdentityKind.ALIAS, ruled(card_of(), state=AccountState.TAKEN_DOWN), False),
        (IdentityKind.ALIAS, ruled(card_of(), state=AccountState.RESTRICTED), True),
        (IdentityKind.ALIAS, ruled(card_of(conflict=Conflict.CONDITIONS)), False),
        (IdentityKind.ALIAS, ruled(None), False),
        (IdentityKind.ROLE_SHOWN, ruled(card_of()), False),
        (IdentityKind.REAL_NAME, ruled(card_of()), False),
    ],
)
def test_a_rule_against_this_kind_must_be_accepted_as_it_is_now(
    kind: IdentityKind, account: RuledAccount, blocked: bool
) -> None:
    found = identities.obstacles(identity_of({"kind": kind}), (account,), TODAY)
    assert found == ((Obstacle.RULE_NOT_ACCEPTED,) if blocked else ())


@pytest.mark.parametrize(
    ("changes", "accounts", "expected"),
    [
        ({}, (), ()),
        ({"authorised_until": TODAY}, (), (Caution.AUTHORISATION_ENDS_SOON,)),
        ({"authorised_until": TODAY + timedelta(days=14)}, (), (Caution.AUTHORISATION_ENDS_SOON,)),
        ({"authorised_until": TODAY + timedelta(days=15)}, (), ()),
        ({"review_on": TODAY}, (), (Caution.REVIEW_DUE,)),
        ({"review_on": TODAY + timedelta(days=1)}, (), ()),
        ({}, (ruled(card_of(read_on=TODAY - timedelta(days=180))),), ()),
        ({}, (ruled(card_of(read_on=TODAY - timedelta(days=181))),), (Caution.CARD_STALE,)),
        ({}, (ruled(None),), (Caution.RULE_UNKNOWN,)),
        ({"kind": IdentityKind.REAL_NAME}, (ruled(None),), ()),
        ({}, (ruled(card_of(), state=AccountState.TAKEN_DOWN),), ()),
        (
            {},
            (ruled(card_of("X"), platform="Twitter", state=AccountState.TAKEN_DOWN), ruled(card_of("X"), platform="x")),
            (Caution.ACCOUNT_AFTER_TAKE_DOWN,),
        ),
    ],
)  # fmt: skip
def test_what_one_is_warned_of(
    changes: dict[str, object], accounts: tuple[RuledAccount, ...], expected: tuple[Caution, ...]
) -> None:
    assert identities.warnings(identity_of(changes), accounts, TODAY) == expected


def test_nobody_is_warned_of_what_is_over() -> None:
    for state in (IdentityState.BURNED, IdentityState.RETIRED):
        assert (
            identities.warnings(identity_of({"review_on": TODAY}, state=state), (ruled(None),), TODAY) == ()
        )


DAYS = st.dates(TODAY - timedelta(days=400), TODAY + timedelta(days=400))


@given(st.sampled_from(IdentityState), st.none() | DAYS, st.none() | DAYS, DAYS)
def test_no_alias_is_usable_outside_its_authorisation(
    state: IdentityState, begins: date | None, ends: date | None, today: date
) -> None:
    alias = identity_of({"authorised_on": begins, "authorised_until": ends}, state=state)
    usable = not identities.obstacles(alias, (), today)
    within = begins is not None and ends is not None and begins <= today <= ends
    assert usable == (within and state in (IdentityState.AUTHORISED, IdentityState.ACTIVE))


def test_an_alias_goes_its_way_and_every_step_is_kept(connection: Connection) -> None:
    jonas = identities.add(connection, IdentityFields(name="Jonas K.", kind=IdentityKind.ALIAS))
    with pytest.raises(WaysideError) as error:
        identities.start(connection, jonas, TODAY)
    assert error.value.code is ErrorCode.IDENTITY_NOT_USABLE
    assert error.value.params == {"obstacle": "not-authorised"}
    identities.authorise(
        connection, jonas, by="head of the team", on=TODAY, until=TODAY + timedelta(days=9), review_on=TODAY
    )
    assert identities.start(connection, jonas, TODAY).state is IdentityState.ACTIVE
    identities.step(connection, jonas, IdentityState.RESTING, "holiday")
    identities.step(connection, jonas, IdentityState.AUTHORISED, "back")
    identities.start(connection, jonas, TODAY)
    identities.step(connection, jonas, IdentityState.BURNED, "recognised by a voice")
    assert [(step.state, step.reason) for step in identities.steps(connection, jonas)] == [
        (IdentityState.PROPOSED, ""),
        (IdentityState.AUTHORISED, "head of the team, 2026-11-25 – 2026-12-04"),
        (IdentityState.ACTIVE, ""),
        (IdentityState.RESTING, "holiday"),
        (IdentityState.AUTHORISED, "back"),
        (IdentityState.ACTIVE, ""),
        (IdentityState.BURNED, "recognised by a voice"),
    ]


def test_the_end_of_an_authorisation_is_seen_at_every_start(connection: Connection) -> None:
    jonas = identities.add(connection, ALIAS)
    identities.step(connection, jonas, IdentityState.AUTHORISED, "")
    identities.start(connection, jonas, TODAY)
    later = TODAY + timedelta(days=61)
    assert identities.get(connection, jonas).state is IdentityState.ACTIVE
    assert identities.standing(connection, jonas, later).obstacles == (Obstacle.AUTHORISATION_ENDED,)
    with pytest.raises(WaysideError) as error:
        identities.start(connection, jonas, later)
    assert error.value.params == {"obstacle": "authorisation-ended"}
    identities.authorise(connection, jonas, by="board", on=later, until=later + timedelta(days=1))
    assert identities.start(connection, jonas, later).state is IdentityState.ACTIVE
    last = identities.steps(connection, jonas)[-1]
    assert (last.state, last.reason) == (IdentityState.ACTIVE, "board, 2027-01-25 – 2027-01-26")


def test_an_authorisation_shortened_under_an_active_alias_counts_at_once(connection: Connection) -> None:
    jonas = identities.add(connection, ALIAS)
    identities.step(connection, jonas, IdentityState.AUTHORISED, "")
    identities.start(connection, jonas, TODAY)
    identities.update(connection, jonas, authorised_until=TODAY - timedelta(days=1))
    assert not identities.standing(connection, jonas, TODAY).is_usable
    assert len(identities.steps(connection, jonas)) == 4


def test_a_renewal_does_not_wake_what_rests(connection: Connection) -> None:
    jonas = identities.add(connection, ALIAS)
    identities.step(connection, jonas, IdentityState.AUTHORISED, "")
    identities.step(connection, jonas, IdentityState.RESTING, "holiday")
    renewed = identities.authorise(connection, jonas, by="board", on=TODAY, until=TODAY)
    assert renewed.state is IdentityState.RESTING


def test_burned_and_retired_are_final(connection: Connection) -> None:
    for state in (IdentityState.BURNED, IdentityState.RETIRED):
        one = identities.add(connection, replace(ALIAS, name=state.name))
        identities.step(connection, one, state, "over")
        for goal in IdentityState:
            with pytest.raises(WaysideError) as error:
                identities.step(connection, one, goal, "again")
            assert error.value.code is ErrorCode.STEP_REFUSED
        with pytest.raises(WaysideError) as error:
            identities.authorise(connection, one, by="board", on=TODAY, until=TODAY)
        assert error.value.code is ErrorCode.STEP_REFUSED
        with pytest.raises(WaysideError) as error:
            identities.start(connection, one, TODAY)
        assert error.value.code is ErrorCode.IDENTITY_NOT_USABLE
        assert identities.get(connection, one).state is state


def test_nobody_is_made_active_but_by_starting(connection: Connection) -> None:
    for state in IdentityState:
        assert IdentityState.ACTIVE not in identities.next_states(state)


def test_some_steps_need_a_reason_and_an_alias_needs_its_authorisation_first(connection: Connection) -> None:
    jonas = identities.add(connection, IdentityFields(name="Jonas K.", kind=IdentityKind.ALIAS))
    for state, field in (
        (IdentityState.BURNED, "reason"),
        (IdentityState.RETIRED, "reason"),
        (IdentityState.AUTHORISED, "authorised_by"),
    ):
        with pytest.raises(WaysideError) as error:
            identities.step(connection, jonas, state, " \n")
        assert (error.value.code, error.value.params["field"]) == (ErrorCode.VALUE_REQUIRED, field)
    identities.update(connection, jonas, authorised_by="board")
    with pytest.raises(WaysideError) as error:
        identities.step(connection, jonas, IdentityState.AUTHORISED, "")
    assert error.value.params["field"] == "authorised_on"
    assert identities.get(connection, jonas).state is IdentityState.PROPOSED


def test_every_start_is_in_the_activity_log(connection: Connection) -> None:
    mira = identities.add(connection, IdentityFields(name="Mira", kind=IdentityKind.ROLE_SHOWN))
    identities.start(connection, mira, TODAY)
    identities.start(connection, mira, TODAY)
    kinds = [entry.kind for entry in activity.page(connection, limit=3)]
    assert kinds == ["identity-started", "identity-started", "identity-step"]


def test_signs_that_name_nobody_authorise_nothing(connection: Connection, jonas: IdentityId) -> None:
    for role in ("\u200b", "\u2800", "…"):
        with pytest.raises(WaysideError) as error:
            identities.authorise(connection, jonas, by=role, on=TODAY, until=TODAY + timedelta(days=1))
        assert (error.value.code, error.value.params["field"]) == (ErrorCode.VALUE_REQUIRED, "authorised_by")
    assert identities.get(connection, jonas).state is IdentityState.PROPOSED
