"""The exposure log and the burn procedure."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from wayside.errors import ErrorCode, WaysideError
from wayside.vault.connection import Connection
from wayside.work import identities
from wayside.work.identities import (
    BURN_STEPS,
    CLOSE,
    ExposureFields,
    ExposureId,
    IdentityId,
    IdentityState,
    Severity,
)
from wayside.work.people import PersonId


def refused(act: Callable[[], object]) -> ErrorCode:
    with pytest.raises(WaysideError) as error:
        act()
    return error.value.code


def burn(connection: Connection, identity: IdentityId) -> None:
    identities.step(connection, identity, IdentityState.BURNED, "recognised")


def test_what_happened_newest_first_and_what_was_done(
    connection: Connection, heron: PersonId, jonas: IdentityId, logged: Callable[[], list[str]]
) -> None:
    slip = ExposureFields(at=1_000, severity=Severity.SLIP, what=" Named the street.\n", person_id=heron)
    first = identities.note_exposure(connection, jonas, slip)
    second = identities.note_exposure(
        connection, jonas, ExposureFields(at=2_000, severity=Severity.KNOWN, what="He asked.")
    )
    assert identities.exposures(connection, jonas) == [second, first]
    assert first.fields.what == "Named the street."
    assert first.is_open
    done = ExposureFields(
        at=1_000, severity=Severity.SUSPECTED, what="Named the street.", done="Told the lead."
    )
    changed = identities.update_exposure(connection, first.id, done)
    assert identities.exposures(connection, jonas) == [second, changed]
    assert not changed.is_open
    assert logged() == ["exposure-noted", "exposure-noted", "exposure-changed"]


def test_what_cannot_be_noted(connection: Connection, jonas: IdentityId) -> None:
    fields = ExposureFields(at=0, severity=Severity.SLIP, what="x")
    of_nobody = ExposureFields(at=0, severity=Severity.SLIP, what="x", person_id=PersonId(9_999))
    empty = ExposureFields(at=0, severity=Severity.SLIP, what=" \n ")
    assert (
        refused(lambda: identities.note_exposure(connection, IdentityId(9_999), fields))
        is ErrorCode.NOT_FOUND
    )
    assert refused(lambda: identities.note_exposure(connection, jonas, of_nobody)) is ErrorCode.NOT_FOUND
    assert refused(lambda: identities.note_exposure(connection, jonas, empty)) is ErrorCode.VALUE_REQUIRED
    assert (
        refused(lambda: identities.update_exposure(connection, ExposureId(9), fields)) is ErrorCode.NOT_FOUND
    )
    assert identities.exposures(connection, jonas) == []


def test_the_procedure_begins_when_the_identity_is_burned(connection: Connection, jonas: IdentityId) -> None:
    assert identities.burn_procedure(connection, jonas) is None
    assert (
        refused(lambda: identities.do_burn_step(connection, jonas, "tell-the-lead")) is ErrorCode.STEP_REFUSED
    )
    burn(connection, jonas)
    procedure = identities.burn_procedure(connection, jonas)
    assert procedure is not None
    assert [state.step for state in procedure.steps] == list(BURN_STEPS)
    assert procedure.progress == (0, len(BURN_STEPS))


def test_steps_are_done_with_a_remark_and_closed_at_the_end(
    connection: Connection, jonas: IdentityId, logged: Callable[[], list[str]]
) -> None:
    burn(connection, jonas)
    before = len(logged())
    assert refused(lambda: identities.do_burn_step(connection, jonas, CLOSE)) is ErrorCode.STEP_REFUSED
    for step in BURN_STEPS[:-1]:
        procedure = identities.do_burn_step(connection, jonas, step.key, f"remark on {step.key}")
        assert not procedure.is_closed
    assert procedure.may_close
    closed = identities.do_burn_step(connection, jonas, CLOSE)
    assert closed.is_closed
    assert closed.progress == (len(BURN_STEPS), len(BURN_STEPS))
    assert closed.steps[0].remark == "remark on stop-contact"
    assert logged()[before:] == ["burn-step-done"] * len(BURN_STEPS)


def test_a_step_that_was_not_done_opens_the_procedure_again(
    connection: Connection, jonas: IdentityId
) -> None:
    burn(connection, jonas)
    for step in BURN_STEPS:
        identities.do_burn_step(connection, jonas, step.key)
    again = identities.undo_burn_step(connection, jonas, "warn-people")
    assert again.progress == (len(BURN_STEPS) - 2, len(BURN_STEPS))
    assert not again.is_closed
    assert not again.may_close


def test_a_remark_is_changed_without_changing_when_it_was_done(
    connection: Connection, jonas: IdentityId
) -> None:
    burn(connection, jonas)
    first = identities.do_burn_step(connection, jonas, "tell-the-lead", "called").steps[1]
    second = identities.do_burn_step(connection, jonas, "tell-the-lead", "called twice").steps[1]
    assert (second.done_at, second.remark) == (first.done_at, "called twice")
    assert refused(lambda: identities.do_burn_step(connection, jonas, "sing")) is ErrorCode.NOT_FOUND


def test_every_step_has_a_reason_and_its_own_key() -> None:
    assert len({step.key for step in BURN_STEPS}) == len(BURN_STEPS)
    assert all(step.title and step.reason for step in BURN_STEPS)
    assert BURN_STEPS[-1].key == CLOSE
