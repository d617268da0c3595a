"""What went wrong with an identity, and what is done when it is burned.

The log holds descriptions, never a picture or a recording: what is not on this computer cannot be found on it, and
some material may not be kept at all.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import Any, NewType

from wayside.errors import ErrorCode, WaysideError
from wayside.vault import activity
from wayside.vault.connection import Connection, transaction
from wayside.work import people
from wayside.work.identities.records import IdentityId, IdentityState, get
from wayside.work.people import PersonId
from wayside.work.text import clean_line, clean_text

ExposureId = NewType("ExposureId", int)


class Severity(IntEnum):
    """How far it has come. Stored by number."""

    SLIP = 0
    """A slip that, as far as the worker can tell, nobody noticed."""
    SUSPECTED = 1
    """Somebody may have noticed, or asked."""
    KNOWN = 2
    """Somebody knows."""
    SPREAD = 3
    """It was passed on, published or used as a threat."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExposureFields:
    """What the worker types about an exposure: what happened, when, before whom, and what was done about it."""

    at: int
    severity: Severity
    what: str
    done: str = ""
    person_id: PersonId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Exposure:
    """An exposure as stored."""

    id: ExposureId
    identity_id: IdentityId
    fields: ExposureFields

    @property
    def is_open(self) -> bool:
        """Whether nothing was done about it yet."""
        return not self.fields.done


def note_exposure(connection: Connection, identity: IdentityId, fields: ExposureFields) -> Exposure:
    """Note that an identity was exposed, or nearly.

    Raises:
        WaysideError: NOT_FOUND, VALUE_REQUIRED, VALUE_TOO_LONG.
    """
    cleaned = _cleaned(fields)
    with transaction(connection):
        get(connection, identity)
        _require_person(connection, cleaned)
        cursor = connection.execute(
            "INSERT INTO exposure(identity_id, person_id, at, severity, what, done) VALUES (?, ?, ?, ?, ?, ?)",
            (identity, cleaned.person_id, cleaned.at, cleaned.severity, cleaned.what, cleaned.done),
        )
        activity.append(connection, "exposure-noted", identity=identity, severity=int(cleaned.severity))
    return Exposure(id=ExposureId(cursor.lastrowid), identity_id=identity, fields=cleaned)


def update_exposure(connection: Connection, exposure: ExposureId, fields: ExposureFields) -> Exposure:
    """Say more about an exposure: what else is known, what was done.

    Raises:
        WaysideError: NOT_FOUND, VALUE_REQUIRED, VALUE_TOO_LONG.
    """
    cleaned = _cleaned(fields)
    with transaction(connection):
        row = connection.execute("SELECT identity_id FROM exposure WHERE id = ?", (exposure,)).fetchone()
        if row is None:
            raise WaysideError(ErrorCode.NOT_FOUND)
        _require_person(connection, cleaned)
        connection.execute(
            "UPDATE exposure SET person_id = ?, at = ?, severity = ?, what = ?, done = ? WHERE id = ?",
            (cleaned.person_id, cleaned.at, cleaned.severity, cleaned.what, cleaned.done, exposure),
        )
        activity.append(connection, "exposure-changed", identity=row[0], severity=int(cleaned.severity))
    return Exposure(id=exposure, identity_id=IdentityId(row[0]), fields=cleaned)


def exposures(connection: Connection, identity: IdentityId) -> list[Exposure]:
    """Return what happened to an identity, newest first."""
    rows = connection.execute(
        "SELECT id, identity_id, at, severity, what, done, person_id FROM exposure WHERE identity_id = ?"
        " ORDER BY at DESC, id DESC",
        (identity,),
    )
    return [_exposure(row) for row in rows]


def _exposure(row: tuple[Any, ...]) -> Exposure:
    return Exposure(
        id=ExposureId(row[0]),
        identity_id=IdentityId(row[1]),
        fields=ExposureFields(
            at=row[2],
            severity=Severity(row[3]),
            what=row[4],
            done=row[5],
            person_id=PersonId(row[6]) if row[6] is not None else None,
        ),
    )


def _cleaned(fields: ExposureFields) -> ExposureFields:
    return ExposureFields(
        at=fields.at,
        severity=fields.severity,
        what=clean_text(fields.what, "what", required=True).strip(),
        done=clean_text(fields.done, "done").strip(),
        person_id=fields.person_id,
    )


def _require_person(connection: Connection, fields: ExposureFields) -> None:
    if fields.person_id is not None:
        people.get(connection, fields.person_id)


# The burn procedure -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class BurnStep:
    """A step of the procedure.

    Attributes:
        key: what the vault and the program call it.
        title: what to do.
        reason: why.
        source: where the rule comes from; empty where it is our own.
    """

    key: str
    title: str
    reason: str
    source: str = ""


CLOSE = "close"
BURN_STEPS = (
    BurnStep(
        key="stop-contact",
        title="Stop writing from this identity's accounts",
        reason="Every further message confirms what somebody suspects. Do not say goodbye from the account either.",
    ),
    BurnStep(
        key="tell-the-lead",
        title="Tell your lead today, by voice",
        reason="What happens next is not for one person to decide, and not for one person to carry.",
        source="REASSURE: researchers met threats and doxing without support and without having been warned of them",
    ),
    BurnStep(
        key="check-exposed",
        title="Write down what was exposed: name, workplace, picture, other people",
        reason="Who is in danger depends on what is known. A list made now is better than a memory next week.",
    ),
    BurnStep(
        key="warn-people",
        title="Warn everybody it puts at risk: family, colleagues, people you write with",
        reason="They can only protect themselves if they know. Offer help; do not ask them for anything.",
    ),
    BurnStep(
        key="passwords-and-devices",
        title="Change the passwords and log out every device, also of the mail address behind the accounts",
        reason="An account you no longer watch is an account that somebody else may speak from.",
    ),
    BurnStep(
        key="check-identities",
        title="Check the other identities: shared people, pictures, handles, habits of speech",
        reason="Whoever found one looks for the next. What they have in common leads there.",
    ),
    BurnStep(
        key="keep-descriptions",
        title="Keep evidence as descriptions and links, without pictures or recordings",
        reason="Threats have to be proved later. Extremist material itself does not belong on a personal computer.",
        source="Universities UK: Oversight of security-sensitive research material",
    ),
    BurnStep(
        key="decide-disclosure",
        title="Decide with your lead whether, how and by whom the young people are told",
        reason="They trusted somebody. Hearing it from strangers costs more than hearing it from you.",
        source="Bavarian youth work's quality standards (2024): workers are recognisable as such",
    ),
    BurnStep(
        key=CLOSE,
        title="Close it together with your lead",
        reason="Somebody else looks whether anything was left out, and how you are.",
    ),
)
"""In the order they are best done in. Where no source is named, the rule is our own."""
_KEYS = frozenset(step.key for step in BURN_STEPS)


@dataclass(frozen=True, slots=True, kw_only=True)
class StepState:
    """A step and, once it is done, when and with what remark."""

    step: BurnStep
    done_at: int | None
    remark: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BurnProcedure:
    """How far the procedure of a burned identity has come."""

    identity_id: IdentityId
    steps: tuple[StepState, ...]

    @property
    def progress(self) -> tuple[int, int]:
        """How many steps are done, of how many."""
        return sum(state.done_at is not None for state in self.steps), len(self.steps)

    @property
    def is_closed(self) -> bool:
        """Whether the last step is done."""
        return self.steps[-1].done_at is not None

    @property
    def may_close(self) -> bool:
        """Whether everything but the last step is done."""
        return all(state.done_at is not None for state in self.steps[:-1])


def burn_procedure(connection: Connection, identity: IdentityId) -> BurnProcedure | None:
    """Return the procedure of an identity; None while it is not burned.

    Raises:
        WaysideError: NOT_FOUND.
    """
    if get(connection, identity).state is not IdentityState.BURNED:
        return None
    rows = connection.execute(
        "SELECT step, done_at, remark FROM burn_step WHERE identity_id = ?", (identity,)
    )
    done = {step: (at, remark) for step, at, remark in rows}
    return BurnProcedure(
        identity_id=identity,
        steps=tuple(
            StepState(step=step, done_at=at, remark=remark)
            for step in BURN_STEPS
            for at, remark in (done.get(step.key, (None, "")),)
        ),
    )


def do_burn_step(connection: Connection, identity: IdentityId, key: str, remark: str = "") -> BurnProcedure:
    """Note that a step is done, or why it does not apply; doing it again changes the remark.

    Raises:
        WaysideError: NOT_FOUND; STEP_REFUSED if the identity is not burned, or for the last step while another is
            open; VALUE_TOO_LONG.
    """
    cleaned = clean_line(remark, "remark")
    with transaction(connection):
        procedure = _running(connection, identity, key)
        if key == CLOSE and not procedure.may_close:
            raise WaysideError(ErrorCode.STEP_REFUSED)
        connection.execute(
            "INSERT INTO burn_step(identity_id, step, done_at, remark) VALUES (?, ?, ?, ?)"
            " ON CONFLICT DO UPDATE SET remark = excluded.remark",
            (identity, key, activity.now_ms(), cleaned),
        )
        activity.append(connection, "burn-step-done", identity=identity, step=key)
        return _running(connection, identity, key)


def undo_burn_step(connection: Connection, identity: IdentityId, key: str) -> BurnProcedure:
    """Note that a step is not done after all; a closed procedure is open again.

    Raises:
        WaysideError: NOT_FOUND; STEP_REFUSED if the identity is not burned.
    """
    with transaction(connection):
        _running(connection, identity, key)
        connection.execute(
            "DELETE FROM burn_step WHERE identity_id = ? AND step IN (?, ?)", (identity, key, CLOSE)
        )
        activity.append(connection, "burn-step-undone", identity=identity, step=key)
        return _running(connection, identity, key)


def _running(connection: Connection, identity: IdentityId, key: str) -> BurnProcedure:
    procedure = burn_procedure(connection, identity)
    if procedure is None:
        raise WaysideError(ErrorCode.STEP_REFUSED)
    if key not in _KEYS:
        raise WaysideError(ErrorCode.NOT_FOUND)
    return procedure
