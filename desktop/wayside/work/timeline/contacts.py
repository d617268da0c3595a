"""Lines of contact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wayside.errors import ErrorCode, WaysideError
from wayside.vault import activity
from wayside.vault.connection import Connection, transaction
from wayside.work import vocabularies
from wayside.work.hidden import HIDDEN_FROM
from wayside.work.people import PersonId
from wayside.work.text import clean_line
from wayside.work.timeline.records import (
    Contact,
    ContactFields,
    EntryId,
    EntryKind,
    get,
    reindex,
)

if TYPE_CHECKING:
    from wayside.work.identities import IdentityId


def _cleaned(fields: ContactFields) -> ContactFields:
    return ContactFields(
        at=fields.at,
        text=clean_line(fields.text, "summary", required=True),
        platform=clean_line(fields.platform, "platform"),
        direction=fields.direction,
        mode=fields.mode,
        started_by=fields.started_by,
        tone=vocabularies.clean_word(fields.tone, "tone"),
        content=vocabularies.clean_word(fields.content, "content"),
        method=vocabularies.clean_word(fields.method, "method"),
        playbook_id=fields.playbook_id,
        identity_id=fields.identity_id,
    )


def add_contact(connection: Connection, person: PersonId, fields: ContactFields) -> Contact:
    """Add a line of contact.

    Raises:
        WaysideError: VALUE_REQUIRED, VALUE_TOO_LONG.
    """
    f = _cleaned(fields)
    now = activity.now_ms()
    with transaction(connection):
        row = connection.execute(
            "INSERT INTO entry(person_id, kind, at, text, platform, direction, mode, started_by,"
            " tone, content, method, playbook_id, identity_id, version, updated_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?)",
            (
                person,
                EntryKind.CONTACT,
                f.at,
                f.text,
                f.platform,
                f.direction,
                f.mode,
                f.started_by,
                f.tone or None,
                f.content or None,
                f.method or None,
                f.playbook_id,
                f.identity_id,
                now,
            ),
        )
        contact = Contact(id=EntryId(row.lastrowid), person_id=person, fields=f, updated_at=now)
        reindex(connection, None, contact)
        refresh_last_contact(connection, person)
        activity.append(connection, "contact-added", person=person, entry=contact.id)
    return contact


def update_contact(connection: Connection, entry: EntryId, fields: ContactFields) -> Contact:
    """Correct a line of contact.

    Raises:
        WaysideError: NOT_FOUND, VALUE_REQUIRED, VALUE_TOO_LONG.
    """
    f = _cleaned(fields)
    now = activity.now_ms()
    with transaction(connection):
        before = _contact(connection, entry)
        connection.execute(
            "UPDATE entry SET at = ?, text = ?, platform = ?, direction = ?, mode = ?, started_by = ?,"
            " tone = ?, content = ?, method = ?, playbook_id = ?, identity_id = ?, updated_at = ? WHERE id = ?",
            (
                f.at,
                f.text,
                f.platform,
                f.direction,
                f.mode,
                f.started_by,
                f.tone or None,
                f.content or None,
                f.method or None,
                f.playbook_id,
                f.identity_id,
                now,
                entry,
            ),
        )
        after = Contact(id=entry, person_id=before.person_id, fields=f, updated_at=now)
        reindex(connection, before, after)
        refresh_last_contact(connection, before.person_id)
        activity.append(connection, "contact-changed", person=before.person_id, entry=entry)
    return after


def remove_contact(connection: Connection, entry: EntryId) -> Contact:
    """Take out a line of contact; what is returned can be added again to undo it.

    Raises:
        WaysideError: NOT_FOUND.
    """
    with transaction(connection):
        before = _contact(connection, entry)
        connection.execute("DELETE FROM entry WHERE id = ?", (entry,))
        reindex(connection, before, None)
        refresh_last_contact(connection, before.person_id)
        activity.append(connection, "contact-removed", person=before.person_id, entry=entry)
    return before


def had_contact(connection: Connection, person: PersonId, identity: IdentityId) -> bool:
    """Return whether any contact with a person under an identity is noted."""
    row = connection.execute(
        "SELECT 1 FROM entry WHERE identity_id = ? AND person_id = ? LIMIT 1", (identity, person)
    ).fetchone()
    return row is not None


def _contact(connection: Connection, entry: EntryId) -> Contact:
    found = get(connection, entry)
    if not isinstance(found, Contact):
        raise WaysideError(ErrorCode.NOT_FOUND)
    return found


def refresh_last_contact(connection: Connection, person: PersonId) -> None:
    """Look anew when there was contact last: by a line of contact or by a message of an imported conversation."""
    connection.execute(
        "UPDATE person SET last_contact_at = nullif(max("
        "coalesce((SELECT at FROM entry WHERE person_id = ?1 AND kind = 1 ORDER BY at DESC LIMIT 1), -1),"
        f"coalesce((SELECT at FROM message WHERE person_id = ?1 AND id < {HIDDEN_FROM} ORDER BY at DESC LIMIT 1), -1)"
        "), -1) WHERE id = ?1",
        (person,),
    )
