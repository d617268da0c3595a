"""The life of an identity: from proposed to burned or retired, and what stands in the way of working under it.

A tick that was once given proves nothing: whether an identity may be used is worked out anew from the day, the
authorisation and the platforms' rules each time it is asked.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from wayside.errors import ErrorCode, WaysideError
from wayside.vault import activity
from wayside.vault.connection import Connection, transaction
from wayside.work.identities.accounts import AccountState, RuledAccount, ruled_accounts
from wayside.work.identities.records import (
    Identity,
    IdentityId,
    IdentityKind,
    IdentityState,
    authorisation_words,
    clean_role,
    get,
    update,
    write_step,
)
from wayside.work.identities.rule_cards import Conflict, is_stale
from wayside.work.text import clean_line

ENDS_SOON = timedelta(days=14)

# Active is missing as a goal: `start` alone leads there. What rests wakes as authorised and is then started.
_STEPS = {
    IdentityState.PROPOSED: (IdentityState.AUTHORISED, IdentityState.BURNED, IdentityState.RETIRED),
    IdentityState.AUTHORISED: (IdentityState.RESTING, IdentityState.BURNED, IdentityState.RETIRED),
    IdentityState.ACTIVE: (IdentityState.RESTING, IdentityState.BURNED, IdentityState.RETIRED),
    IdentityState.RESTING: (IdentityState.AUTHORISED, IdentityState.BURNED, IdentityState.RETIRED),
    IdentityState.BURNED: (),
    IdentityState.RETIRED: (),
}
_NEED_A_REASON = (IdentityState.RESTING, IdentityState.BURNED, IdentityState.RETIRED)


class Obstacle(Enum):
    """Why nobody works under an identity now. The value is the word an error carries."""

    BURNED = "burned"
    RETIRED = "retired"
    RESTING = "resting"
    NOT_AUTHORISED = "not-authorised"
    AUTHORISATION_NOT_BEGUN = "authorisation-not-begun"
    AUTHORISATION_ENDED = "authorisation-ended"
    RULE_NOT_ACCEPTED = "rule-not-accepted"


class Caution(Enum):
    """What somebody who works under an identity should know, without standing in the way."""

    AUTHORISATION_ENDS_SOON = "authorisation-ends-soon"
    REVIEW_DUE = "review-due"
    CARD_STALE = "card-stale"
    RULE_UNKNOWN = "rule-unknown"
    ACCOUNT_AFTER_TAKE_DOWN = "account-after-take-down"


@dataclass(frozen=True, slots=True, kw_only=True)
class IdentityStep:
    """A state an identity came into. `at` is in milliseconds since the epoch, UTC.

    A step into the state it was in already is a change of the authorisation, which is then the reason.
    """

    at: int
    state: IdentityState
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What can be said today about working under an identity; `to_accept` are accounts with an unaccepted rule."""

    identity: Identity
    accounts: tuple[RuledAccount, ...]
    obstacles: tuple[Obstacle, ...]
    warnings: tuple[Caution, ...]
    to_accept: tuple[RuledAccount, ...]

    @property
    def is_usable(self) -> bool:
        """Whether somebody may work under it."""
        return not self.obstacles


# The rules --------------------------------------------------------------------------------------------------


def next_states(state: IdentityState) -> tuple[IdentityState, ...]:
    """Return where `step` leads from a state."""
    return _STEPS[state]


def obstacles(identity: Identity, accounts: Sequence[RuledAccount], today: date) -> tuple[Obstacle, ...]:
    """Return why nobody may work under an identity today; nothing if somebody may.

    Args:
        identity: as stored.
        accounts: its accounts with the platforms' rule cards.
        today: the worker's day.
    """
    if identity.state is IdentityState.BURNED:
        return (Obstacle.BURNED,)
    if identity.state is IdentityState.RETIRED:
        return (Obstacle.RETIRED,)
    found = [Obstacle.RESTING] if identity.state is IdentityState.RESTING else []
    found += _authorisation_obstacles(identity, today)
    if rules_to_accept(identity, accounts):
        found.append(Obstacle.RULE_NOT_ACCEPTED)
    return tuple(found)


def _authorisation_obstacles(identity: Identity, today: date) -> list[Obstacle]:
    fields = identity.fields
    if fields.kind is IdentityKind.ALIAS:
        given = fields.authorised_by and fields.authorised_on and fields.authorised_until
        if not given or identity.state is IdentityState.PROPOSED:
            return [Obstacle.NOT_AUTHORISED]
    # The other kinds need nobody's leave, but keep to one that was given.
    if fields.authorised_on is not None and today < fields.authorised_on:
        return [Obstacle.AUTHORISATION_NOT_BEGUN]
    if fields.authorised_until is not None and today > fields.authorised_until:
        return [Obstacle.AUTHORISATION_ENDED]
    return []


def rules_to_accept(identity: Identity, accounts: Sequence[RuledAccount]) -> tuple[RuledAccount, ...]:
    """Return the accounts whose platform's rule forbids this kind of identity and was not accepted as it is now."""
    return tuple(
        ruled
        for ruled in accounts
        if ruled.card is not None
        and ruled.account.fields.state is not AccountState.TAKEN_DOWN
        and ruled.card.conflict_for(identity.fields.kind) is Conflict.CONFLICT
        and not ruled.is_accepted
    )


def warnings(identity: Identity, accounts: Sequence[RuledAccount], today: date) -> tuple[Caution, ...]:
    """Return what to tell somebody who works under an identity today."""
    if identity.state.is_final:
        return ()
    fields = identity.fields
    found = []
    if fields.authorised_until is not None and today <= fields.authorised_until <= today + ENDS_SOON:
        found.append(Caution.AUTHORISATION_ENDS_SOON)
    if fields.review_on is not None and fields.review_on <= today:
        found.append(Caution.REVIEW_DUE)
    if fields.kind is not IdentityKind.REAL_NAME:
        open_accounts = [
            ruled for ruled in accounts if ruled.account.fields.state is not AccountState.TAKEN_DOWN
        ]
        if any(ruled.card is not None and is_stale(ruled.card, today) for ruled in open_accounts):
            found.append(Caution.CARD_STALE)
        if any(ruled.card is None for ruled in open_accounts):
            found.append(Caution.RULE_UNKNOWN)
    if _came_back(accounts):
        found.append(Caution.ACCOUNT_AFTER_TAKE_DOWN)
    return tuple(found)


def _came_back(accounts: Sequence[RuledAccount]) -> bool:
    """Return whether a platform took an account down and there is another one on it: that would evade its decision."""
    down = {r.platform_key for r in accounts if r.account.fields.state is AccountState.TAKEN_DOWN}
    return any(
        ruled.platform_key in down and ruled.account.fields.state is not AccountState.TAKEN_DOWN
        for ruled in accounts
    )


# The rows ---------------------------------------------------------------------------------------------------


def standing(connection: Connection, identity: IdentityId, today: date) -> Standing:
    """Return what can be said today about working under an identity.

    Raises:
        WaysideError: NOT_FOUND.
    """
    record = get(connection, identity)
    accounts = tuple(ruled_accounts(connection, identity))
    return Standing(
        identity=record,
        accounts=accounts,
        obstacles=obstacles(record, accounts, today),
        warnings=warnings(record, accounts, today),
        to_accept=rules_to_accept(record, accounts),
    )


def authorise(
    connection: Connection,
    identity: IdentityId,
    *,
    by: str,
    on: date,
    until: date,
    review_on: date | None = None,
) -> Identity:
    """Authorise an identity by the name of a role, or renew its authorisation.

    Raises:
        WaysideError: NOT_FOUND, VALUE_REQUIRED, VALUE_TOO_LONG, VALUE_INVALID; STEP_REFUSED if it is burned or
            retired.
    """
    role = clean_role(by, "authorised_by", required=True)
    with transaction(connection):
        before = get(connection, identity)
        if before.state.is_final:
            raise WaysideError(ErrorCode.STEP_REFUSED)
        changes = {"authorised_by": role, "authorised_on": on, "authorised_until": until}
        if review_on is not None:
            update(connection, identity, review_on=review_on, **changes)
        else:
            update(connection, identity, **changes)
        if before.state is IdentityState.PROPOSED:
            step(connection, identity, IdentityState.AUTHORISED, "")
        return get(connection, identity)


def step(connection: Connection, identity: IdentityId, state: IdentityState, reason: str) -> Identity:
    """Bring an identity into another state; `start` is the way to active.

    Raises:
        WaysideError: NOT_FOUND; STEP_REFUSED if there is no such step from here; VALUE_REQUIRED for a missing
            reason (resting, burned, retired) or an alias without a whole authorisation; VALUE_TOO_LONG.
    """
    with transaction(connection):
        before = get(connection, identity)
        if state not in _STEPS[before.state]:
            raise WaysideError(ErrorCode.STEP_REFUSED)
        cleaned = clean_line(reason, "reason", required=state in _NEED_A_REASON)
        if state is IdentityState.AUTHORISED:
            _require_authorisation(before)
            if not cleaned and before.fields.authorised_by:
                cleaned = authorisation_words(before.fields)
        _enter(connection, identity, state, cleaned)
        return get(connection, identity)


def _require_authorisation(identity: Identity) -> None:
    if identity.fields.kind is not IdentityKind.ALIAS:
        return
    for field in ("authorised_by", "authorised_on", "authorised_until"):
        if not getattr(identity.fields, field):
            raise WaysideError(ErrorCode.VALUE_REQUIRED, field=field)


def start(connection: Connection, identity: IdentityId, today: date) -> Identity:
    """Begin to work under an identity: it becomes active, and the activity log says so each time.

    Raises:
        WaysideError: NOT_FOUND; IDENTITY_NOT_USABLE, with the first obstacle; `standing` tells them all.
    """
    with transaction(connection):
        now = standing(connection, identity, today)
        if now.obstacles:
            raise WaysideError(ErrorCode.IDENTITY_NOT_USABLE, obstacle=now.obstacles[0].value)
        if now.identity.state is not IdentityState.ACTIVE:
            _enter(connection, identity, IdentityState.ACTIVE, "")
        activity.append(connection, "identity-started", identity=identity)
        return get(connection, identity)


def steps(connection: Connection, identity: IdentityId) -> list[IdentityStep]:
    """Return an identity's life, from the beginning on."""
    rows = connection.execute(
        "SELECT at, state, reason FROM identity_step WHERE identity_id = ? ORDER BY at, id", (identity,)
    )
    return [IdentityStep(at=at, state=IdentityState(state), reason=reason) for at, state, reason in rows]


def _enter(connection: Connection, identity: IdentityId, state: IdentityState, reason: str) -> None:
    now = activity.now_ms()
    connection.execute(
        "UPDATE identity SET state = ?, updated_at = ? WHERE id = ?", (int(state), now, identity)
    )
    write_step(connection, identity, state, reason, now)
    activity.append(connection, "identity-step", identity=identity, state=state.name.lower())
