"""The accounts of an identity, without passwords, and whose decision it was to have one against a platform's rule."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import IntEnum
from typing import Any, NewType

from wayside.errors import ErrorCode, WaysideError
from wayside.vault import activity
from wayside.vault.connection import Connection, transaction
from wayside.work.identities.records import IdentityId, clean_role, iso
from wayside.work.identities.rule_cards import RuleCard, card_for, cards
from wayside.work.platforms import handle_key, platform_key
from wayside.work.text import clean_line

AccountId = NewType("AccountId", int)


class AccountState(IntEnum):
    """What the platform lets an account do. Stored by number."""

    ACTIVE = 0
    RESTRICTED = 1
    TAKEN_DOWN = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountFields:
    """What the worker types about an account. `password_place` says where the password lies; it is not one."""

    platform: str
    handle: str
    state: AccountState = AccountState.ACTIVE
    state_reason: str = ""
    password_place: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """An account as stored.

    `accepted_by` is the role that accepted the platform's rule and `accepted_rule` the version of the rule card it
    was shown; both are empty while nobody did.
    """

    id: AccountId
    identity_id: IdentityId
    fields: AccountFields
    accepted_by: str
    accepted_on: date | None
    accepted_rule: str
    updated_at: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RuledAccount:
    """An account and the card of its platform; no card where nobody wrote one."""

    account: Account
    card: RuleCard | None

    @property
    def platform_key(self) -> str:
        """The key under which two spellings are the same platform."""
        return platform_key(self.account.fields.platform)

    @property
    def is_accepted(self) -> bool:
        """Whether somebody accepted the rule as the card has it now."""
        return (
            self.card is not None
            and bool(self.account.accepted_by)
            and self.account.accepted_rule == self.card.version
        )


_COLUMNS = (
    "id, identity_id, platform, handle, state, state_reason, password_place, accepted_by, accepted_on,"
    " accepted_rule, updated_at"
)


def _account(row: tuple[Any, ...]) -> Account:
    return Account(
        id=AccountId(row[0]),
        identity_id=IdentityId(row[1]),
        fields=AccountFields(
            platform=row[2],
            handle=row[3],
            state=AccountState(row[4]),
            state_reason=row[5],
            password_place=row[6],
        ),
        accepted_by=row[7],
        accepted_on=date.fromisoformat(row[8]) if row[8] else None,
        accepted_rule=row[9],
        updated_at=row[10],
    )


def _cleaned(fields: AccountFields) -> AccountFields:
    return replace(
        fields,
        platform=clean_line(fields.platform, "platform", required=True),
        handle=clean_line(fields.handle, "handle", required=True),
        state_reason=clean_line(fields.state_reason, "state_reason"),
        password_place=clean_line(fields.password_place, "password_place"),
    )


def _values(fields: AccountFields) -> dict[str, Any]:
    return {
        "platform": fields.platform,
        "platform_key": platform_key(fields.platform),
        "handle": fields.handle,
        # As people's handles are kept, so that the same name in two places is found by comparing keys.
        "handle_key": handle_key(fields.platform, fields.handle),
        "state": int(fields.state),
        "state_reason": fields.state_reason,
        "password_place": fields.password_place,
    }


def add_account(
    connection: Connection, identity: IdentityId, fields: AccountFields, *, at: int | None = None
) -> AccountId:
    """Note an account of an identity.

    Raises:
        WaysideError: VALUE_REQUIRED, VALUE_TOO_LONG.
    """
    cleaned = _cleaned(fields)
    now = activity.now_ms() if at is None else at
    with transaction(connection):
        values = {"identity_id": identity} | _values(cleaned)
        values |= {"accepted_by": "", "accepted_rule": "", "created_at": now, "updated_at": now}
        names = ", ".join(values)
        marks = ", ".join("?" * len(values))
        cursor = connection.execute(f"INSERT INTO account({names}) VALUES ({marks})", tuple(values.values()))
        account = AccountId(cursor.lastrowid)
        activity.append(connection, "account-added", identity=identity, account=account)
    return account


def get_account(connection: Connection, account: AccountId) -> Account:
    """Return an account.

    Raises:
        WaysideError: NOT_FOUND.
    """
    row = connection.execute(f"SELECT {_COLUMNS} FROM account WHERE id = ?", (account,)).fetchone()
    if row is None:
        raise WaysideError(ErrorCode.NOT_FOUND)
    return _account(row)


def accounts(connection: Connection, identity: IdentityId) -> list[Account]:
    """Return the accounts of an identity, by platform."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM account WHERE identity_id = ? ORDER BY platform_key, handle_key, id",
        (identity,),
    )
    return [_account(row) for row in rows]


def ruled_accounts(connection: Connection, identity: IdentityId) -> list[RuledAccount]:
    """Return the accounts of an identity with the cards of their platforms."""
    found = accounts(connection, identity)
    pack = cards(connection) if found else ()
    return [RuledAccount(account=one, card=card_for(pack, one.fields.platform)) for one in found]


def update_account(connection: Connection, account: AccountId, **changes: object) -> Account:
    """Change some of an account's fields, named as in `AccountFields`, and return it as it is now.

    Another platform or handle is another account: nobody has accepted a rule for that one yet.

    Raises:
        WaysideError: NOT_FOUND, VALUE_REQUIRED, VALUE_TOO_LONG; then nothing has changed.
    """
    with transaction(connection):
        before = get_account(connection, account)
        fields = _cleaned(replace(before.fields, **changes))  # type: ignore[arg-type]  # names are checked by replace
        if fields == before.fields:
            return before
        values = _values(fields) | {"updated_at": activity.now_ms()}
        if _key(fields) != _key(before.fields):
            values |= {"accepted_by": "", "accepted_on": None, "accepted_rule": ""}
        assignments = ", ".join(f"{name} = ?" for name in values)
        connection.execute(f"UPDATE account SET {assignments} WHERE id = ?", (*values.values(), account))
        if fields.state is not before.fields.state:
            activity.append(connection, "account-state", account=account, state=fields.state.name.lower())
        return get_account(connection, account)


def _key(fields: AccountFields) -> str:
    return handle_key(fields.platform, fields.handle)


def remove_account(connection: Connection, account: AccountId) -> Account:
    """Take out an account that was noted by mistake; what is returned can be put back.

    Raises:
        WaysideError: NOT_FOUND.
    """
    with transaction(connection):
        record = get_account(connection, account)
        connection.execute("DELETE FROM account WHERE id = ?", (account,))
        activity.append(connection, "account-removed", identity=record.identity_id, account=account)
    return record


def put_back_account(connection: Connection, account: Account) -> None:
    """Put back an account that was taken out, with who accepted the platform's rule."""
    now = activity.now_ms()
    values = _values(account.fields) | {
        "identity_id": account.identity_id,
        "accepted_by": account.accepted_by,
        "accepted_on": iso(account.accepted_on),
        "accepted_rule": account.accepted_rule,
        "created_at": now,
        "updated_at": account.updated_at,
    }
    with transaction(connection):
        names, marks = ", ".join(values), ", ".join("?" * len(values))
        cursor = connection.execute(f"INSERT INTO account({names}) VALUES ({marks})", tuple(values.values()))
        activity.append(connection, "account-added", identity=account.identity_id, account=cursor.lastrowid)


def accept_rule(connection: Connection, account: AccountId, role: str, on: date, card: RuleCard) -> Account:
    """Keep who decided, knowing the platform's rule, that this account exists all the same.

    Args:
        connection: the vault's.
        account: which.
        role: the role that decided, by its name, for example "head of the team".
        on: the day it decided.
        card: the card it was shown; a later version asks again.

    Raises:
        WaysideError: NOT_FOUND, VALUE_REQUIRED, VALUE_TOO_LONG; VALUE_INVALID if the card is another platform's.
    """
    cleaned = clean_role(role, "accepted_by", required=True)
    with transaction(connection):
        before = get_account(connection, account)
        if platform_key(before.fields.platform) != platform_key(card.platform):
            raise WaysideError(ErrorCode.VALUE_INVALID, field="platform")
        connection.execute(
            "UPDATE account SET accepted_by = ?, accepted_on = ?, accepted_rule = ?, updated_at = ? WHERE id = ?",
            (cleaned, iso(on), card.version, activity.now_ms(), account),
        )
        activity.append(connection, "rule-accepted", identity=before.identity_id, account=account)
        return get_account(connection, account)
