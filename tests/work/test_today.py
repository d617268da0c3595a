"""Today: what waits, what is left out, and that the numbers count what the lists cut."""

from __future__ import annotations

from datetime import date, timedelta

from wayside.vault.connection import Connection
from wayside.work import drafts, people, timeline, today
from wayside.work.people import PersonFields, PersonId
from wayside.work.timeline import ContactFields, Direction
from wayside.work.today import Today

NOW = 1_795_444_200_000
DAY_MS = 86_400_000
DAY = date(2026, 11, 23)


def add(connection: Connection, name: str, *, due_in: int | None = None) -> PersonId:
    """Add a person, perhaps with a step so many days ahead."""
    on = DAY + timedelta(days=due_in) if due_in is not None else None
    step = f"step of {name}" if on else ""
    return people.add(connection, PersonFields(code_name=name, aim="listen", next_step=step, next_step_on=on))


def wrote(
    connection: Connection, person: PersonId, days_ago: float, direction: Direction, text: str = "hello"
) -> None:
    """Add a contact."""
    at = NOW - int(days_ago * DAY_MS)
    timeline.add_contact(connection, person, ContactFields(at=at, text=text, direction=direction))


def read(connection: Connection, limit: int = 12, drafts_limit: int | None = None) -> Today:
    """Read the overview at the test's present."""
    return today.overview(connection, NOW, DAY, limit, drafts_limit)


def test_an_empty_vault_has_nothing(connection: Connection) -> None:
    empty = read(connection)
    assert (empty.steps, empty.notes, empty.forms, empty.quiet) == ((), (), (), ())
    assert (empty.steps_due, empty.drafts_count, empty.quiet_count, empty.people_count) == (0, 0, 0, 0)
    assert not empty.has_people


def test_steps_overdue_and_near_earliest_first(connection: Connection) -> None:
    for name, due in (("Far", 8), ("Soon", 7), ("Today", 0), ("Late", -5)):
        add(connection, name, due_in=due)
    add(connection, "None")
    people.close(connection, add(connection, "Closed", due_in=-1), "moved")
    found = read(connection)
    assert [step.code_name for step in found.steps] == ["Late", "Today", "Soon"]
    assert found.steps_due == 2
    assert found.steps_count == 3


def test_counts_are_of_all_when_the_lists_are_cut(connection: Connection) -> None:
    for number in range(5):
        person = add(connection, f"P{number}", due_in=0)
        wrote(connection, person, 10, Direction.OUT)
        timeline.start_note(connection, person, "begun")
    found = read(connection, limit=2)
    assert (len(found.steps), found.steps_count, found.steps_due) == (2, 5, 5)
    assert (len(found.notes), found.drafts_count) == (2, 5)
    assert (len(found.quiet), found.quiet_count) == (2, 5)
    assert len(read(connection, limit=2, drafts_limit=100).notes) == 5


def test_a_step_says_who_wrote_last(connection: Connection) -> None:
    mine, theirs, nobody = (add(connection, name, due_in=0) for name in ("A", "B", "C"))
    wrote(connection, mine, 2, Direction.IN)
    wrote(connection, mine, 1, Direction.OUT)
    wrote(connection, theirs, 1, Direction.IN)
    found = {step.person_id: step for step in read(connection).steps}
    assert not found[mine].by_them
    assert found[theirs].by_them
    assert found[nobody].last_contact_at is None
    assert not found[nobody].by_them


def test_quiet_begins_after_seven_days_and_not_for_the_closed(connection: Connection) -> None:
    for name, days in (("Six", 6.9), ("Eight", 8), ("Month", 30)):
        wrote(connection, add(connection, name), days, Direction.IN, f"last of {name}")
    add(connection, "Never")
    closed = add(connection, "Closed")
    wrote(connection, closed, 20, Direction.OUT)
    people.close(connection, closed, "moved")
    found = read(connection)
    assert [(quiet.code_name, quiet.last_line, quiet.by_them) for quiet in found.quiet] == [
        ("Eight", "last of Eight", True),
        ("Month", "last of Month", True),
    ]
    assert found.quiet_count == 2


def test_a_removed_contact_ends_the_silence_or_begins_it(connection: Connection) -> None:
    person = add(connection, "Heron")
    wrote(connection, person, 20, Direction.OUT, "long ago")
    wrote(connection, person, 1, Direction.IN, "just now")
    assert read(connection).quiet == ()
    newest = timeline.page(connection, person)[0]
    timeline.remove_contact(connection, newest.id)
    assert [quiet.last_line for quiet in read(connection).quiet] == ["long ago"]


def test_draft_notes_but_not_sealed_ones(connection: Connection, heron: PersonId) -> None:
    timeline.start_note(connection, heron, "first line\nsecond   line")
    sealed = timeline.start_note(connection, heron, "sealed")
    timeline.seal_note(connection, sealed.id)
    found = read(connection)
    assert [note.preview for note in found.notes] == ["first line second line"]
    assert found.drafts_count == 1


def test_a_preview_of_a_very_long_draft_is_short(connection: Connection, heron: PersonId) -> None:
    timeline.start_note(connection, heron, "word " * 100_000)
    assert len(read(connection).notes[0].preview) <= 160


def test_forms_left_behind_are_known_by_their_words(connection: Connection, heron: PersonId) -> None:
    drafts.save(connection, f"contact:{heron}", heron, {"at": "2026-11-23 14:30:00", "text": "asked"})
    drafts.save(connection, "new-person", None, {"aim": "", "stage": "3"})
    found = {form.slot: form for form in read(connection).forms}
    assert found[f"contact:{heron}"].code_name == "Heron"
    assert found[f"contact:{heron}"].preview == "asked"
    assert (found["new-person"].code_name, found["new-person"].preview) == ("", "")


def test_what_was_chosen_beside_the_words_does_not_stand_for_them(
    connection: Connection, heron: PersonId
) -> None:
    chosen = {"tone": "a tone with many words", "dismissed": "closed-question:Do you want to come along?"}
    drafts.save(connection, f"message:{heron}", heron, {"text": "Come?", **chosen})
    drafts.save(connection, f"contact:{heron}", heron, {"summary": "asked", "content": "offer of help"})
    found = {form.slot.partition(":")[0]: form.preview for form in read(connection).forms}
    assert found == {"message": "Come?", "contact": "asked"}


def test_the_numbers_beside_the_rail(connection: Connection) -> None:
    person = add(connection, "Heron", due_in=-1)
    add(connection, "Later", due_in=1)
    people.close(connection, add(connection, "Closed", due_in=-1), "moved")
    timeline.start_note(connection, person, "begun")
    drafts.save(connection, "new-person", None, {"aim": "listen"})
    waiting = today.waiting(connection, DAY)
    assert (waiting.steps_due, waiting.drafts, waiting.people) == (1, 2, 2)


def test_somebody_who_is_closed_is_still_somebody(connection: Connection, heron: PersonId) -> None:
    people.close(connection, heron, "moved")
    found = read(connection)
    assert found.people_count == 0
    assert found.has_people
