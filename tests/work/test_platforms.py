"""Names that mean the same platform, also in vaults whose keys were made before that was known."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.support.vaults import MadeVault, make_vault
from wayside.vault.connection import Connection, transaction
from wayside.work import identities, index, people, platforms
from wayside.work.identities import AccountFields, IdentityFields, IdentityKind, Mixing
from wayside.work.people import PersonFields, PersonId

_NAMES = ["X", "x", "𝕏", "Twitter", "X (Twitter)", "x.com", "https://twitter.com/home"]


def _people(connection: Connection) -> tuple[PersonId, PersonId]:
    heron, otter = (
        people.add(connection, PersonFields(code_name=name, aim="Listen.")) for name in ("Heron", "Otter")
    )
    return heron, otter


@pytest.mark.parametrize("written", _NAMES)
@pytest.mark.parametrize("kept", ["X", "Twitter"])
def test_a_handle_is_the_same_under_every_name_of_its_platform(
    connection: Connection, kept: str, written: str
) -> None:
    heron, otter = _people(connection)
    people.add_handle(connection, heron, kept, "@Iron.Fist")
    assert people.same_handle(connection, written, "iron.fist", besides=otter) == [(heron, "Heron")]
    assert people.same_handle(connection, "Telegram", "iron.fist", besides=otter) == []
    assert people.same_handle(connection, written, "iron", besides=otter) == []


@pytest.fixture
def earlier(tmp_path: Path) -> MadeVault:
    """A vault as it was before: Heron on Twitter, Otter on X and an alias on X, all called "fox"."""
    made = make_vault(tmp_path / "Earlier.vault")
    with made.open() as vault, transaction(vault.connection):
        connection = vault.connection
        heron, otter = _people(connection)
        people.add_handle(connection, heron, "Twitter", "@Fox", since=1_000)
        people.add_handle(connection, otter, "X", "fox", since=1_000)
        jonas = identities.add(connection, IdentityFields(name="Jonas K.", kind=IdentityKind.ALIAS))
        account = identities.add_account(connection, jonas, AccountFields(platform="twitter", handle="Fox"))
        card = identities.card_for(identities.cards(connection), "X")
        assert card is not None
        identities.accept_rule(connection, account, "lead", date(2026, 11, 1), card)
        for table in ("handle", "account"):
            connection.execute(
                f"UPDATE {table} SET handle_key = ? || char(10) || 'fox' WHERE platform LIKE 'twitter'",
                ("twitter",),
            )
        connection.execute("DELETE FROM meta WHERE key = 'handle-keys'")
    return made


def test_a_vault_from_before_sees_it_too_once_it_is_opened(earlier: MadeVault) -> None:
    with earlier.open() as vault:
        connection = vault.connection
        heron, otter = (people.find(connection, name) for name in ("Heron", "Otter"))
        assert heron is not None
        assert otter is not None
        assert people.same_handle(connection, "X", "fox", besides=heron) == [(otter, "Otter")]
        assert people.same_handle(connection, "Twitter", "fox", besides=otter) == [(heron, "Heron")]
        (jonas,) = identities.all_identities(connection)
        found = identities.account_warnings(connection, jonas.id)
        assert {one.person_id for one in found if one.kind is Mixing.ACCOUNT_OF_A_PERSON} == {heron, otter}
        # What was typed and decided is as it was.
        assert [(h.platform, h.handle, h.since) for h in people.handles(connection, heron)] == [
            ("Twitter", "@Fox", 1_000)
        ]
        (account,) = identities.accounts(connection, jonas.id)
        assert (account.fields.platform, account.accepted_by) == ("twitter", "lead")


def test_keys_are_made_anew_once_and_again_only_under_other_rules(earlier: MadeVault) -> None:
    spoilt = "UPDATE handle SET handle_key = 'spoilt'"
    keys = "SELECT DISTINCT handle_key FROM handle"
    with earlier.open() as vault, transaction(vault.connection):
        vault.connection.execute(spoilt)
    with earlier.open() as vault, transaction(vault.connection):
        # Not looked at: opening does not cost a walk through all handles.
        assert vault.connection.execute(keys).fetchall() == [("spoilt",)]
        vault.connection.execute("UPDATE meta SET value = '1/3.0' WHERE key = 'handle-keys'")
    with earlier.open() as vault:
        assert vault.connection.execute(keys).fetchall() == [("x\nfox",)]


def test_a_new_vault_has_keys_of_this_program_and_its_folding(tmp_path: Path) -> None:
    with make_vault(tmp_path / "New.vault").open() as vault:
        assert platforms.keys_are_current(vault.connection)
    assert platforms.KEYS.endswith(index.FOLDING)
