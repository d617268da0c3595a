"""The sample work: exact, repeatable, plausible, sober, and found again once it is in a vault."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache

import pytest

from wayside.vault.connection import Connection
from wayside.work import identities, index, people, timeline
from wayside.work.identities import Caution, IdentityKind, IdentityState, Obstacle
from wayside.work.people import PeopleQuery, Show, Stage
from wayside.work.sample import (
    DEFAULT_ENTRIES,
    DEFAULT_PEOPLE,
    SamplePerson,
    fill,
    generate,
    phrases,
)
from wayside.work.sample.names import CodeNames
from wayside.work.sample.times import date_of
from wayside.work.timeline import EntryKind, NoteState

NOW = 1_795_470_000_000  # Monday 23 November 2026, 21:40 UTC
DAY = 86_400_000

SCRIPTS = {
    "Arabic": re.compile("[\u0600-\u06ff]"),
    "Cyrillic": re.compile("[\u0400-\u04ff]"),
    "German": re.compile(r"\b(und|nicht|nächster)\b", re.IGNORECASE),
    "French": re.compile(r"\b(sans|prochain|avec)\b", re.IGNORECASE),
    "Turkish": re.compile("[ğışİ]"),
    "emoji": re.compile("[\U0001f300-\U0001faff]"),
}
# Not a filter for the program, only a fence around these files: none of it may slip into invented work.
UNWANTED = re.compile(
    r"\b(jihad\w*|kuffar|caliphate|nazis?|hitler|reich|88|1488|antisem\w*|racial|race war|bomb\w*|martyr\w*|"
    r"terror\w*|berlin|london|paris|facebook|weapon\w*|knife attack)\b",
    re.IGNORECASE,
)


@cache
def _work(count: int = 400, entries: int = 12_000, seed: int = 7) -> list[SamplePerson]:
    return list(generate(count, entries, seed, NOW))


def _texts(person: SamplePerson) -> Iterator[str]:
    fields = person.fields
    yield from (fields.code_name, fields.aim, fields.likes, fields.needs, fields.fears, fields.protective)
    yield from (fields.next_step, person.closed_reason, *fields.tags)
    yield from (handle.handle for handle in person.handles)
    yield from (f"{relation.label} {relation.kind}" for relation in person.relations)
    for entry in person.entries:
        yield entry.text
        yield entry.source
        yield from (old.text for old in entry.older)


def _digest(work: list[SamplePerson]) -> str:
    return hashlib.sha256("\n".join(repr(person) for person in work).encode()).hexdigest()[:16]


def test_a_seed_always_gives_the_same_work() -> None:
    assert _digest(list(generate(40, 1500, 7, NOW))) == "e0e3372ae61535d2"


def test_another_seed_gives_other_work() -> None:
    assert _digest(list(generate(40, 1500, 8, NOW))) != _digest(list(generate(40, 1500, 7, NOW)))


@pytest.mark.parametrize(
    ("count", "entries"),
    [(0, 0), (1, 0), (1, 5), (3, 2000), (8, 76), (8, 77), (23, 600), (700, 3), (500, 20_000)],
)
def test_the_numbers_are_exact(count: int, entries: int) -> None:
    work = list(generate(count, entries, 3, NOW))
    assert len(work) == count
    assert sum(len(person.entries) for person in work) == entries


@pytest.mark.parametrize(("count", "entries"), [(-1, 0), (1, -1), (0, 1)])
def test_numbers_without_sense_are_refused(count: int, entries: int) -> None:
    with pytest.raises(ValueError, match="people"):
        generate(count, entries, 3, NOW)


def test_the_default_sample_begins_with_the_people_written_by_hand() -> None:
    work = list(generate(DEFAULT_PEOPLE, DEFAULT_ENTRIES, 1, NOW))
    names = [person.fields.code_name for person in work]
    assert names[:4] == ["Heron", "Birch", "Quill", "Slate"]
    assert len(set(names)) == DEFAULT_PEOPLE
    heron = work[0]
    assert heron.fields.fears == "losing his brother’s respect"
    last = [entry for entry in heron.entries if entry.kind is EntryKind.CONTACT][-1]
    assert NOW - last.at == 2 * 3_600_000


def test_the_present_has_something_due_something_late_drafts_and_quiet_conversations() -> None:
    work = list(generate(DEFAULT_PEOPLE, DEFAULT_ENTRIES, 1, NOW))
    steps = [(p.fields.next_step_on - _today()).days for p in work if p.fields.next_step_on]
    assert 0 in steps
    assert min(steps) < 0 < max(steps)
    drafts = [e for p in work for e in p.entries if e.state is NoteState.DRAFT]
    assert 2 <= len(drafts) <= 12
    quiet = [p for p in work if p.closed_at is None and p.entries and p.entries[-1].at < NOW - 7 * DAY]
    assert quiet
    assert any(p.closed_at for p in work)


def test_times_ascend_and_nothing_lies_in_the_future() -> None:
    for person in _work():
        times = [entry.at for entry in person.entries]
        assert times == sorted(times)
        assert all(t <= NOW for t in (*times, person.created_at, person.updated_at, person.closed_at or 0))
        assert all(entry.at <= entry.updated_at <= NOW for entry in person.entries)
        assert all(person.created_at <= t for t in times)


def test_contacts_happen_when_people_are_awake() -> None:
    hours = Counter(
        e.at % DAY // 3_600_000 for p in _work() for e in p.entries if e.kind is EntryKind.CONTACT
    )
    assert sum(hours[hour] for hour in range(5)) == 0
    assert sum(hours[hour] for hour in range(15, 24)) > 0.8 * hours.total()


def test_lines_and_notes_have_the_length_of_real_ones() -> None:
    generated = [entry for person in _work()[7:] for entry in person.entries]
    lines = [len(e.text) for e in generated if e.kind is EntryKind.CONTACT]
    notes = [len(e.text) for e in generated if e.kind is EntryKind.NOTE]
    assert min(lines) >= 40
    assert max(lines) <= 160
    assert min(notes) >= 150
    assert sum(length > 1300 for length in notes) < 0.02 * len(notes)
    assert max(notes) > 4000
    assert 0.15 < len(notes) / len(generated) < 0.35


def test_texts_have_no_control_characters_and_no_unfilled_slots() -> None:
    for person in _work():
        for text in _texts(person):
            assert not any(unicodedata.category(c) == "Cc" and c != "\n" for c in text)
            assert not set(text) & set("{}%"), text


def test_all_languages_and_emoji_occur() -> None:
    text = "\n".join(entry.text for person in _work() for entry in person.entries)
    for name, pattern in SCRIPTS.items():
        assert pattern.search(text), name


def test_the_language_is_rich_enough_to_measure_search_with() -> None:
    sections = [phrases.read_sections(f"{language}.txt") for language in phrases.LANGUAGES]
    sentences = {
        item
        for language in sections
        for key, items in language.items()
        for item in items
        if key.split(".")[0] in ("out", "in", "note", "fact", "opinion", "hypothesis", "tail")
    }
    assert len(sentences) >= 300
    words = Counter(
        word
        for person in _work()
        for entry in person.entries
        for word in re.findall(r"\w+", entry.text.lower())
    )
    assert len(words) >= 2500
    # A few words make up much of it, many words are rare: what search meets in real notes.
    total = words.total()
    assert 0.2 < sum(n for _, n in words.most_common(20)) / total < 0.5
    assert sum(n < 20 for n in words.values()) > 300


def test_work_is_unevenly_spread() -> None:
    sizes = sorted(len(person.entries) for person in _work())
    assert sizes[0] == 0
    assert sizes[-1] > 8 * sizes[len(sizes) // 2]


def test_code_names_are_unique_for_a_hundred_thousand_people_however_they_are_spelled() -> None:
    words = phrases.read_sections("names.txt")
    names = CodeNames(words["noun"], words["adjective"], lambda: 0.37)
    keys = {index.fold_key(names[number]) for number in range(150_000)}
    assert len(keys) == 150_000


def test_no_handle_can_be_somebodys() -> None:
    for person in _work():
        for handle in person.handles:
            assert "-" in handle.handle
            assert handle.platform in {"Instagram", "TikTok", "Discord", "Telegram"}
            assert handle.until is None or handle.since < handle.until <= NOW


def test_relationships_point_to_earlier_or_known_people() -> None:
    work = _work()
    for number, person in enumerate(work):
        for relation in person.relations:
            assert (relation.other is None) == bool(relation.label)
            assert relation.other is None or (relation.other < len(work) and relation.other != number)


def test_nothing_extremist_and_no_real_place_slipped_in() -> None:
    for person in _work():
        for text in _texts(person):
            assert not UNWANTED.search(text), text


def test_new_people_have_not_been_written_to_by_the_person() -> None:
    for person in _work():
        if person.fields.stage is Stage.NEW:
            assert all(int(e.direction) == 0 for e in person.entries if e.kind is EntryKind.CONTACT)


def test_a_filled_vault_reads_as_if_the_work_had_been_typed(connection: Connection) -> None:
    told: list[tuple[int, int]] = []
    summary = fill(connection, 60, 900, 5, NOW, lambda done, total: told.append((done, total)))
    work = list(generate(60, 900, 5, NOW))
    assert (summary.people, summary.entries) == (60, 900)
    assert summary.text_bytes == sum(len(e.text.encode()) for p in work for e in p.entries)
    assert told[-1] == (900, 900)
    assert people.count(connection, PeopleQuery(show=Show.ALL)) == 60
    for sample in work:
        found = people.find(connection, sample.fields.code_name)
        assert found is not None
        person = people.get(connection, found)
        assert person.fields == sample.fields
        assert (person.closed_at, person.closed_reason) == (sample.closed_at, sample.closed_reason)
        assert {h.handle for h in people.handles(connection, found)} == {h.handle for h in sample.handles}
        stored = timeline.page(connection, found, limit=1000)
        assert Counter(_text(entry) for entry in stored) == Counter(e.text for e in sample.entries)
        contacts = [entry.at for entry in sample.entries if entry.kind is EntryKind.CONTACT]
        assert person.last_contact_at == (max(contacts) if contacts else None)
        related = {r.other for r in people.relationships(connection, found) if not r.noted_by_other}
        assert {
            people.find(connection, work[r.other].fields.code_name) for r in sample.relations if r.other
        } <= related


def test_amended_notes_keep_their_earlier_versions(connection: Connection) -> None:
    fill(connection, DEFAULT_PEOPLE, DEFAULT_ENTRIES, 1, NOW)
    rows = connection.execute("SELECT DISTINCT entry_id FROM note_version").fetchall()
    assert len(rows) >= 2
    for (entry,) in rows:
        versions = timeline.note_versions(connection, timeline.EntryId(entry))
        assert [version.version for version in versions] == [2, 1]
        assert versions[0].sealed_at > versions[1].sealed_at


def test_what_was_filled_in_is_indexed_like_what_is_typed(
    connection: Connection,
    index_state: Callable[[], object],
    rebuilt_state: Callable[[], object],
) -> None:
    fill(connection, 30, 300, 5, NOW)
    filled = index_state()
    assert filled == rebuilt_state()


def test_the_sample_has_an_alias_a_shown_role_and_a_burned_one(connection: Connection) -> None:
    fill(connection, DEFAULT_PEOPLE, DEFAULT_ENTRIES, 1, NOW)
    jonas, mira, lena = identities.all_identities(connection)
    assert [(one.name, one.fields.kind, one.state) for one in (jonas, mira, lena)] == [
        ("Jonas K.", IdentityKind.ALIAS, IdentityState.ACTIVE),
        ("Mira", IdentityKind.ROLE_SHOWN, IdentityState.ACTIVE),
        ("Lena B.", IdentityKind.ALIAS, IdentityState.BURNED),
    ]
    today = _today()
    standing = identities.standing(connection, jonas.id, today)
    assert standing.is_usable
    assert standing.warnings == (Caution.AUTHORISATION_ENDS_SOON,)
    assert [ruled.account.fields.platform for ruled in standing.accounts] == ["Instagram", "TikTok"]
    assert identities.standing(connection, mira.id, today).is_usable
    assert identities.standing(connection, lena.id, today).obstacles == (Obstacle.BURNED,)
    tiktok = standing.accounts[1]
    assert tiktok.is_accepted
    (facebook,) = (one for one in identities.accounts(connection, lena.id) if one.accepted_by)
    card = identities.card_for(identities.cards(connection), "Facebook")
    assert card is not None
    assert facebook.accepted_rule == card.version
    procedure = identities.burn_procedure(connection, lena.id)
    assert procedure is not None
    assert procedure.progress == (6, 9)


def test_what_the_sample_told_is_known_of_its_people(connection: Connection) -> None:
    fill(connection, DEFAULT_PEOPLE, DEFAULT_ENTRIES, 1, NOW)
    heron = people.find(connection, "Heron")
    assert heron is not None
    (belief,) = identities.beliefs(connection, heron)
    assert [told.text for told in belief.told] == ["24", "works in a warehouse", "has a sister"]
    contacts = [e for e in timeline.page(connection, heron) if isinstance(e, timeline.Contact)]
    assert {contact.fields.identity_id for contact in contacts} == {belief.identity_id}
    assert identities.disclosure(connection, belief.identity_id, heron) is not None
    own = {term.text for term in identities.watch_terms(connection, None)}
    assert "Lindenhof" in own
    # Nothing that must not be said is said anywhere in the sample, or every picture of it would show a leak.
    texts = "\n".join(row[0] for row in connection.execute("SELECT text FROM entry"))
    assert not [term for term in own if term in texts]


def test_contacts_are_shared_among_identities_that_were_there(connection: Connection) -> None:
    fill(connection, 60, 3_000, 5, NOW)
    rows = connection.execute(
        "SELECT name, count(*), min(at), max(at), count(DISTINCT person_id) FROM entry"
        " JOIN identity ON identity.id = identity_id GROUP BY identity_id ORDER BY identity_id"
    ).fetchall()
    assert [row[0] for row in rows] == ["Jonas K.", "Mira", "Lena B."]
    assert rows[0][2] >= NOW - 95 * DAY
    assert rows[2][3] <= NOW - 149 * DAY
    assert all(row[4] > 1 for row in rows)


def test_the_same_present_makes_the_same_identities(connection: Connection) -> None:
    def everything() -> list[object]:
        tables = (
            "identity",
            "identity_step",
            "account",
            "fact",
            "told",
            "watch_term",
            "exposure",
            "burn_step",
        )
        return [connection.execute(f"SELECT * FROM {table} ORDER BY 1, 2").fetchall() for table in tables]

    def without_numbers(rows: list[object]) -> str:
        return re.sub(r"(?<![\d.'-])\d{1,4}(?![\d.'-])", "", repr(rows))

    fill(connection, DEFAULT_PEOPLE, DEFAULT_ENTRIES, 1, NOW)
    first = without_numbers(everything())
    for table in ("person", "identity", "watch_term", "playbook", "offer", "street_tally"):
        connection.execute(f"DELETE FROM {table}")
    connection.execute("INSERT INTO search_index(search_index) VALUES ('delete-all')")
    fill(connection, DEFAULT_PEOPLE, DEFAULT_ENTRIES, 1, NOW)
    assert without_numbers(everything()) == first


def test_a_small_sample_has_its_identities_too(connection: Connection) -> None:
    fill(connection, 2, 3, 1, NOW)
    assert len(identities.all_identities(connection)) == 3
    assert identities.told(connection) == []


def test_sample_work_goes_only_into_an_empty_vault(connection: Connection, heron: people.PersonId) -> None:
    with pytest.raises(ValueError, match="empty"):
        fill(connection, 3, 3, 1, NOW)
    assert people.get(connection, heron).code_name == "Heron"


def _text(entry: timeline.Entry) -> str:
    return entry.fields.text if isinstance(entry, timeline.Contact) else entry.text


def _today() -> date:
    return date_of(NOW)
