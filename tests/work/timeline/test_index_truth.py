"""Whatever is done in whatever order, search knows exactly what the rows say."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from wayside.errors import WaysideError
from wayside.vault.connection import Connection
from wayside.work import people, timeline
from wayside.work.people import HandleId, PersonFields, PersonId, RelationshipId
from wayside.work.search import search
from wayside.work.timeline import ContactFields, EntryId, EntryKind, NoteMark

TEXT = st.one_of(
    st.sampled_from(["", "kettle", "Ünïcode", "عربي", "中文字", "a\0b", "👩‍👩‍👧", "one two one", "\u202ex"]),
    st.text(max_size=12),
)
STEP = st.tuples(
    st.sampled_from(
        [
            "add", "update", "tags", "close", "reopen", "handle", "end", "unhandle", "relate", "unrelate",
            "contact", "correct", "remove", "note", "write", "write", "seal", "amend", "discard", "restore",
            "search",
        ]
    ),
    st.integers(0, 3),
    TEXT,
    TEXT,
)  # fmt: skip


class Worker:
    """Does what a worker does, to whichever of the things there are."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.people: list[PersonId] = []
        self.entries: list[EntryId] = []
        self.handles: list[tuple[PersonId, HandleId]] = []
        self.relationships: list[RelationshipId] = []
        self.gone: list[timeline.Note] = []

    def do(self, name: str, which: int, one: str, two: str) -> None:
        method: Callable[[int, str, str], None] = getattr(self, "do_" + name)
        # What is refused, or not there to be done, must leave the index as true as what is done.
        with contextlib.suppress(WaysideError, IndexError):
            method(which, one, two)

    def entry(self, which: int) -> EntryId:
        return self.entries[which % len(self.entries)] if self.entries else EntryId(0)

    def person(self, which: int) -> PersonId:
        return self.people[which % len(self.people)]

    def do_add(self, _which: int, one: str, two: str) -> None:
        self.people.append(people.add(self.connection, PersonFields(code_name=one, aim=two or "aim")))

    def do_update(self, which: int, one: str, two: str) -> None:
        on = date(2026, 1, 1) if two else None
        people.update(self.connection, self.person(which), likes=one, next_step=two, next_step_on=on)

    def do_tags(self, which: int, one: str, two: str) -> None:
        people.update(self.connection, self.person(which), tags=(one, two))

    def do_close(self, which: int, one: str, _two: str) -> None:
        people.close(self.connection, self.person(which), one)

    def do_reopen(self, which: int, _one: str, _two: str) -> None:
        people.reopen(self.connection, self.person(which))

    def do_handle(self, which: int, one: str, two: str) -> None:
        person = self.person(which)
        self.handles.append((person, people.add_handle(self.connection, person, one, two)))

    def do_end(self, which: int, _one: str, _two: str) -> None:
        people.end_handle(self.connection, self.handles[which][1])

    def do_unhandle(self, which: int, _one: str, _two: str) -> None:
        people.remove_handle(self.connection, *self.handles[which])

    def do_relate(self, which: int, one: str, two: str) -> None:
        other = self.person(which + 1) if len(two) > 3 else None
        self.relationships.append(
            people.add_relationship(self.connection, self.person(which), one, other=other, label=two)
        )

    def do_unrelate(self, which: int, _one: str, _two: str) -> None:
        people.remove_relationship(self.connection, self.relationships[which])

    def do_contact(self, which: int, one: str, two: str) -> None:
        fields = ContactFields(at=len(two) * 1_000, text=one, platform=two)
        self.entries.append(timeline.add_contact(self.connection, self.person(which), fields).id)

    def do_correct(self, which: int, one: str, two: str) -> None:
        timeline.update_contact(
            self.connection, self.entry(which), ContactFields(at=len(one), text=one, platform=two)
        )

    def do_remove(self, which: int, _one: str, _two: str) -> None:
        timeline.remove_contact(self.connection, self.entry(which))

    def do_note(self, which: int, one: str, _two: str) -> None:
        self.entries.append(timeline.start_note(self.connection, self.person(which), one).id)

    def do_write(self, which: int, one: str, two: str) -> None:
        timeline.write_note(self.connection, self.entry(which), one, mark=NoteMark.FACT, source=two)

    def do_seal(self, which: int, _one: str, _two: str) -> None:
        timeline.seal_note(self.connection, self.entry(which))

    def do_amend(self, which: int, one: str, two: str) -> None:
        timeline.amend_note(self.connection, self.entry(which), one, mark=NoteMark.OPINION, source=two)

    def do_discard(self, which: int, _one: str, _two: str) -> None:
        self.gone.append(timeline.discard_note(self.connection, self.entry(which)))

    def do_restore(self, which: int, _one: str, _two: str) -> None:
        self.entries.append(timeline.restore_note(self.connection, self.gone[which]).id)

    def do_search(self, _which: int, one: str, _two: str) -> None:
        search(self.connection, one)


@pytest.mark.timeout(120)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(STEP, min_size=1, max_size=25))
def test_after_any_sequence_the_index_is_what_a_fresh_one_would_be(
    connection: Connection,
    index_state: Callable[[], Any],
    rebuilt_state: Callable[[], Any],
    steps: list[tuple[str, int, str, str]],
) -> None:
    # Rolled back at the end, so that each example begins with an empty vault.
    connection.execute("BEGIN")
    try:
        worker = Worker(connection)
        worker.do("add", 0, "Heron", "aim")
        for step in steps:
            worker.do(*step)
        before = index_state()
        assert before == rebuilt_state()
        for person in worker.people:
            latest = timeline.page(connection, person, kind=EntryKind.CONTACT, limit=1)
            expected = timeline.cursor(latest[0]).at if latest else None
            assert people.get(connection, person).last_contact_at == expected
    finally:
        connection.execute("ROLLBACK")
