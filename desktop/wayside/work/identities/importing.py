"""Brings identities that an organisation wrote down in YAML into a vault: all of them or none.

What is brought in is what somebody decided elsewhere, so an existing identity is never changed by a file, and a
platform's rule is not accepted by one: that is done with the card in view.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Literal

import msgspec

from wayside.errors import ErrorCode, WaysideError
from wayside.vault import activity
from wayside.vault.connection import Connection, transaction
from wayside.work import plain_yaml
from wayside.work.identities.accounts import AccountFields, AccountState, add_account
from wayside.work.identities.facts import FactKind, add_fact
from wayside.work.identities.lifecycle import step
from wayside.work.identities.records import (
    IdentityFields,
    IdentityId,
    IdentityKind,
    IdentityState,
    add,
    free_band,
)
from wayside.work.identities.watch import WatchKind, add_watch_term
from wayside.work.plain_yaml import Places

_Line = Annotated[str, msgspec.Meta(min_length=1, max_length=300)]
_Remark = Annotated[str, msgspec.Meta(max_length=5000)]


class _Authorised(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    by: _Line
    on: date
    until: date


class _Account(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    platform: _Line
    handle: _Line
    state: Literal["active", "restricted", "taken_down"] = "active"
    state_reason: _Remark | None = None
    password_place: _Remark | None = None


class _Fact(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    kind: Literal["age", "town", "job", "family", "voice", "hours", "never", "other"]
    text: _Remark


class _Identity(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    name: _Line
    kind: Literal["real_name", "role_shown", "alias"]
    purpose: _Remark | None = None
    authorised: _Authorised | None = None
    review_on: date | None = None
    accounts: Annotated[list[_Account], msgspec.Meta(max_length=100)] = []
    facts: Annotated[list[_Fact], msgspec.Meta(max_length=500)] = []


class _Watch(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    kind: Literal["name", "nickname", "address", "workplace", "family", "phone", "handle", "mail", "other"]
    text: _Line
    anywhere: bool = False


class _File(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    identities: Annotated[list[_Identity], msgspec.Meta(min_length=1, max_length=200)]
    watch: Annotated[list[_Watch], msgspec.Meta(max_length=1000)] = []


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportSummary:
    """How much was brought in."""

    identities: int
    accounts: int
    facts: int
    watch_terms: int


def import_identities(connection: Connection, data: bytes) -> ImportSummary:
    """Bring in the identities of a file. Where one cannot be brought in, none is.

    Args:
        connection: the vault's.
        data: YAML as `docs/import-identities.md` describes it.

    Raises:
        WaysideError: as `plain_yaml.read`; IMPORT_NAME_TAKEN and IMPORT_INVALID with the line; as the disk has it.
    """
    file, places = plain_yaml.read(data, _File)
    with transaction(connection):
        for number, one in enumerate(file.identities):
            _add(connection, one, places, f"identities[{number}]")
        for number, term in enumerate(file.watch):
            with _at_its_line(places, f"watch[{number}]"):
                add_watch_term(
                    connection, None, WatchKind[term.kind.upper()], term.text, anywhere=term.anywhere
                )
        activity.append(connection, "identities-imported", identities=len(file.identities))
    return ImportSummary(
        identities=len(file.identities),
        accounts=sum(len(one.accounts) for one in file.identities),
        facts=sum(len(one.facts) for one in file.identities),
        watch_terms=len(file.watch),
    )


def _add(connection: Connection, one: _Identity, places: Places, path: str) -> None:
    leave = one.authorised
    with _at_its_line(places, path):
        identity = add(
            connection,
            IdentityFields(
                name=one.name,
                kind=IdentityKind[one.kind.upper()],
                band=free_band(connection),
                purpose=one.purpose or "",
                authorised_by=leave.by if leave else "",
                authorised_on=leave.on if leave else None,
                authorised_until=leave.until if leave else None,
                review_on=one.review_on,
            ),
        )
        if leave:
            step(connection, identity, IdentityState.AUTHORISED, "")
    for number, account in enumerate(one.accounts):
        with _at_its_line(places, f"{path}.accounts[{number}]"):
            _add_account(connection, identity, account)
    for number, fact in enumerate(one.facts):
        with _at_its_line(places, f"{path}.facts[{number}]"):
            add_fact(connection, identity, FactKind[fact.kind.upper()], fact.text)


def _add_account(connection: Connection, identity: IdentityId, account: _Account) -> None:
    add_account(
        connection,
        identity,
        AccountFields(
            platform=account.platform,
            handle=account.handle,
            state=AccountState[account.state.upper()],
            state_reason=account.state_reason or "",
            password_place=account.password_place or "",
        ),
    )


# The file's own words for what the vault calls otherwise.
_IN_FILE = {
    "authorised_by": "authorised.by",
    "authorised_until": "authorised.until",
    "fact": "text",
    "watch_term": "text",
}


@contextlib.contextmanager
def _at_its_line(places: Places, path: str) -> Iterator[None]:
    """Turn what the vault refuses into the line of the file it came from."""
    try:
        yield
    except WaysideError as error:
        if error.code is ErrorCode.NAME_TAKEN:
            line = plain_yaml.line_of(places, f"{path}.name")
            raise WaysideError(ErrorCode.IMPORT_NAME_TAKEN, line=line) from None
        if "field" not in error.params:
            raise
        field = str(error.params["field"])
        inner = _IN_FILE.get(field, field)
        line = plain_yaml.line_of(places, f"{path}.{inner}")
        field = inner.rpartition(".")[2]
        raise WaysideError(ErrorCode.IMPORT_INVALID, line=line, field=field) from None
