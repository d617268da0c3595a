"""Accounts of identities, and whose decision they are."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from wayside.errors import ErrorCode, WaysideError
from wayside.vault import activity
from wayside.vault.connection import Connection
from wayside.work import identities, people
from wayside.work.identities import (
    AccountFields,
    AccountId,
    AccountState,
    IdentityFields,
    IdentityId,
    IdentityKind,
    Obstacle,
)

TODAY = date(2026, 11, 25)
FACEBOOK = AccountFields(platform="Facebook", handle="jonas.k", password_place="blue envelope, safe")


@pytest.fixture
def jonas(connection: Connection) -> IdentityId:
    identity = identities.add(connection, IdentityFields(name="Jonas K.", kind=IdentityKind.ALIAS))
    identities.authorise(connection, identity, by="board", on=TODAY, until=TODAY)
    return identity


def test_everything_typed_comes_back(connection: Connection, jonas: IdentityId) -> None:
    typed = AccountFields(
        platform="Instagram",
        handle="@jonas_k",
        state=AccountState.RESTRICTED,
        state_reason="cannot write to strangers for a week",
        password_place="blue envelope, safe",
    )
    account = identities.add_account(connection, jonas, typed)
    record = identities.get_account(connection, account)
    assert (record.fields, record.identity_id, record.accepted_by) == (typed, jonas, "")
    assert identities.accounts(connection, jonas) == [record]
    key = connection.execute("SELECT handle_key FROM account").fetchone()[0]
    assert key == people.handle_key("instagram", "JONAS_K")


def test_platform_and_handle_are_needed(connection: Connection, jonas: IdentityId) -> None:
    for field in ("platform", "handle"):
        with pytest.raises(WaysideError) as error:
            identities.add_account(connection, jonas, replace(FACEBOOK, **{field: " "}))  # type: ignore[arg-type]  # one of two names
        assert (error.value.code, error.value.params["field"]) == (ErrorCode.VALUE_REQUIRED, field)


def test_facebook_forbids_an_alias_until_a_role_has_decided(
    connection: Connection, jonas: IdentityId
) -> None:
    account = identities.add_account(connection, jonas, FACEBOOK)
    standing = identities.standing(connection, jonas, TODAY)
    assert standing.obstacles == (Obstacle.RULE_NOT_ACCEPTED,)
    assert [ruled.account.id for ruled in standing.to_accept] == [account]
    card = standing.to_accept[0].card
    assert card is not None
    accepted = identities.accept_rule(connection, account, " head of the team ", TODAY, card)
    assert (accepted.accepted_by, accepted.accepted_on) == ("head of the team", TODAY)
    assert accepted.accepted_rule == card.version
    assert card.version.startswith("2024-07-31 ")
    assert identities.standing(connection, jonas, TODAY).is_usable
    assert activity.page(connection, limit=1)[0].kind == "rule-accepted"


def test_the_same_rule_is_no_matter_for_a_real_name(connection: Connection) -> None:
    own = identities.add(connection, IdentityFields(name="R. Sommer", kind=IdentityKind.REAL_NAME))
    identities.add_account(connection, own, FACEBOOK)
    assert identities.standing(connection, own, TODAY).is_usable


def test_nobody_accepts_without_a_role_or_with_another_platforms_card(
    connection: Connection, jonas: IdentityId
) -> None:
    account = identities.add_account(connection, jonas, FACEBOOK)
    pack = identities.cards(connection)
    facebook, discord = (identities.card_for(pack, name) for name in ("facebook", "discord"))
    assert facebook is not None
    assert discord is not None
    for role, card, code in (
        (" ", facebook, ErrorCode.VALUE_REQUIRED),
        ("\u200b\u2800 -", facebook, ErrorCode.VALUE_REQUIRED),
        ("board", discord, ErrorCode.VALUE_INVALID),
    ):
        with pytest.raises(WaysideError) as error:
            identities.accept_rule(connection, account, role, TODAY, card)
        assert error.value.code is code
    assert identities.get_account(connection, account).accepted_rule == ""


def test_another_handle_or_platform_is_another_account_that_nobody_has_accepted(
    connection: Connection, jonas: IdentityId
) -> None:
    account = identities.add_account(connection, jonas, FACEBOOK)
    card = identities.card_for(identities.cards(connection), "Facebook")
    assert card is not None
    identities.accept_rule(connection, account, "board", TODAY, card)
    kept = identities.update_account(connection, account, state=AccountState.RESTRICTED, handle="@JONAS.K")
    assert kept.accepted_by == "board"
    changed = identities.update_account(connection, account, handle="jonas.m")
    assert (changed.accepted_by, changed.accepted_on, changed.accepted_rule) == ("", None, "")


def test_an_account_noted_by_mistake_is_taken_out(connection: Connection, jonas: IdentityId) -> None:
    account = identities.add_account(connection, jonas, FACEBOOK)
    identities.remove_account(connection, account)
    assert identities.accounts(connection, jonas) == []
    with pytest.raises(WaysideError) as error:
        identities.remove_account(connection, AccountId(account))
    assert error.value.code is ErrorCode.NOT_FOUND


def test_the_activity_log_holds_neither_handle_nor_place(connection: Connection, jonas: IdentityId) -> None:
    account = identities.add_account(connection, jonas, FACEBOOK)
    identities.update_account(
        connection, account, state=AccountState.TAKEN_DOWN, state_reason="no reason given"
    )
    entries = activity.page(connection, limit=2)
    assert [entry.kind for entry in entries] == ["account-state", "account-added"]
    assert entries[0].fields == {"account": account, "state": "taken_down"}
    assert "jonas" not in str(entries)
