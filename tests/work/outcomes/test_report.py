"""The report through a real vault: the published numbers, the definitions, what is counted and what is hidden."""

from __future__ import annotations

from datetime import UTC, date, timedelta, timezone

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.work.outcomes.conftest import DAY_MS, MARCH, NOW, START, Talk
from wayside.errors import ErrorCode, WaysideError
from wayside.vault.connection import Connection, transaction
from wayside.work import identities, offers, outcomes, people, timeline
from wayside.work.identities import IdentityFields, IdentityKind
from wayside.work.offers import MoveFields, OfferFields, Uptake
from wayside.work.outcomes import (
    Definition,
    ImpactFields,
    ImpactKind,
    Period,
    Report,
    Tally,
    parse,
    words,
)
from wayside.work.people import PersonFields, PersonId
from wayside.work.timeline import ContactFields, Direction, Mode


def read(connection: Connection, *rules: str, period: Period | None = None, hide_below: int = 5) -> Report:
    """Make a report."""
    return outcomes.report(connection, period or Period(), NOW, [parse(rule) for rule in rules], hide_below)


def sign(connection: Connection, person: PersonId, *, day: int = 1, is_one: bool = True) -> outcomes.ImpactId:
    """Note a sign of impact."""
    fields = ImpactFields(
        at=START + day * DAY_MS, kind=ImpactKind.SAID, description="Doubts it now.", sign=is_one
    )
    return outcomes.add_impact(connection, person, fields)


def imported(connection: Connection, person: PersonId, lines: str, *, day: int = 0) -> None:
    """Put an imported conversation into the vault, as an import leaves it."""
    with transaction(connection):
        run = connection.execute(
            "INSERT INTO import_run(at, kind, format, zone, person_id, read, added, known, left_out, kept_text)"
            " VALUES (?, 0, 'test', 'UTC', ?, 1, 1, 0, 0, 0)",
            (NOW, person),
        ).lastrowid
        for place, side in enumerate(lines):
            connection.execute(
                "INSERT INTO message(person_id, import_id, platform, at, direction, length, fingerprint)"
                " VALUES (?, ?, 'WhatsApp', ?, ?, 12, ?)",
                (
                    person,
                    run,
                    START + day * DAY_MS + place * 60_000,
                    0 if side == "o" else 1,
                    bytes([day, place]),
                ),
            )


def test_the_published_totals_give_the_published_rates(connection: Connection, talk: Talk) -> None:
    """ISD Counter Conversations, as reported by the BBC (2018): 569 people, 76 with five or more, 8 with signs."""
    with transaction(connection):
        sustained = [talk("oioio") for _ in range(76)]
        for number in range(569 - 76):
            talk("oi" if number % 3 == 0 else "o")
        for person in sustained[:8]:
            sign(connection, person)
    found = read(connection, "total:5")
    leading = found.leading
    assert (found.funnel.contacted, leading.sustained.count, found.funnel.impact.count) == (569, 76, 8)
    shares = (leading.sustained, leading.impact_within, found.funnel.impact)
    assert [round((share.value or 0) * 100, 1) for share in shares] == [13.4, 10.5, 1.4]
    interval = leading.sustained.interval
    assert interval is not None
    assert (round(interval.low, 3), round(interval.high, 3)) == (0.108, 0.164)


def test_what_sustained_means_changes_the_result_and_is_said(connection: Connection, talk: Talk) -> None:
    talk("ooooo")
    talk("oiooo")
    talk("oioio")
    talk("oiiii")
    found = read(connection, "total:5", "person:3", "exchanges:2")
    assert [part.sustained.count for part in found.funnel.sustained] == [4, 1, 1]
    assert [part.unanswered for part in found.funnel.sustained] == [1, 0, 0]
    assert found.funnel.responded.count == 3
    assert [part.definition.rule for part in found.funnel.sustained] == ["total:5", "person:3", "exchanges:2"]


def test_definitions_are_stored_and_lead_the_next_report(connection: Connection, talk: Talk) -> None:
    talk("oi")
    assert read(connection).leading.definition.rule == "total:5"
    outcomes.store(connection, [parse("exchanges:1"), parse("person:2"), parse("exchanges:1")])
    assert [part.definition.rule for part in read(connection).funnel.sustained] == ["exchanges:1", "person:2"]
    assert read(connection).leading.sustained.count == 1


@pytest.mark.parametrize(
    "rule", ["", "5", "total:0", "total:-1", "total:x", "all:5", "total:5x", "total:99999"]
)
def test_a_rule_that_says_nothing_is_refused(rule: str) -> None:
    with pytest.raises(WaysideError) as caught:
        parse(rule)
    assert caught.value.code is ErrorCode.VALUE_INVALID


def test_no_definition_and_too_many_are_refused(connection: Connection) -> None:
    with pytest.raises(WaysideError):
        outcomes.store(connection, [])
    with pytest.raises(WaysideError):
        outcomes.store(connection, [parse(f"total:{n}") for n in range(1, 9)])
    assert [d.rule for d in outcomes.stored(connection)] == ["total:5"]


def test_an_exchange_is_a_change_from_the_worker_to_the_person(connection: Connection, talk: Talk) -> None:
    talk("iioo")  # wrote first, was answered, did not come back
    talk("iooii")  # one change
    talk("ioi")
    found = read(connection, "exchanges:1", "exchanges:2")
    assert found.funnel.contacted == 3
    assert found.funnel.responded.count == 2
    assert [part.sustained.count for part in found.funnel.sustained] == [2, 0]


def test_only_people_the_worker_wrote_to_in_the_period_count(connection: Connection, talk: Talk) -> None:
    talk("oi")
    talk("ii")
    late = talk("oi", day=40)
    sign(connection, late, day=2)
    found = read(connection, period=Period(first=MARCH[0], last=MARCH[1]))
    assert found.funnel.contacted == 1
    assert found.elsewhere == 1
    told = "\n".join(words.sentences(found))
    assert "sign of impact or a meeting in the period" in told
    assert words.period_text(found) == "2026-03-01 to 2026-03-31"
    assert [
        words.period_text(read(connection, period=period))
        for period in (Period(), Period(first=MARCH[0]), Period(last=MARCH[1]))
    ] == ["everything so far", "from 2026-03-01", "until 2026-03-31"]
    assert "further people" not in "\n".join(words.sentences(read(connection)))
    assert found.funnel.impact.count == 0


def test_both_ends_of_a_period_belong_to_it_in_its_own_time_zone(connection: Connection) -> None:
    person = people.add(connection, PersonFields(code_name="Late", aim="listen"))
    at = START - START % DAY_MS + 23 * 3_600_000  # 23:00 UTC on the first of March
    timeline.add_contact(connection, person, ContactFields(at=at, text="hello"))
    first, second = date(2026, 3, 1), date(2026, 3, 2)
    east = timezone(timedelta(hours=2))
    assert read(connection, period=Period(first=first, last=first)).funnel.contacted == 1
    assert read(connection, period=Period(first=second)).funnel.contacted == 0
    assert read(connection, period=Period(first=second, zone=east)).funnel.contacted == 1
    assert read(connection, period=Period(last=first, zone=east)).funnel.contacted == 0
    assert Period(first=date.min, last=date.max).bounds()[0] < 0
    with pytest.raises(WaysideError):
        Period(first=second, last=first, zone=UTC)


def test_a_person_is_counted_by_messages_or_by_contacts_never_by_both(
    connection: Connection, talk: Talk
) -> None:
    both = talk("oioi")
    imported(connection, both, "oi")
    talk("oioi")
    found = read(connection, "total:4")
    assert (found.by_messages, found.by_contacts) == (1, 1)
    assert found.leading.sustained.count == 1
    # Where the period has no messages, its contacts count.
    later = Period(first=date(2026, 4, 1))
    timeline.add_contact(connection, both, ContactFields(at=START + 40 * DAY_MS, text="again"))
    assert read(connection, period=later).by_contacts == 1


def test_messages_in_one_minute_keep_the_order_they_were_read_in(connection: Connection) -> None:
    person = people.add(connection, PersonFields(code_name="Quick", aim="listen"))
    imported(connection, person, "oioi")
    with transaction(connection):
        connection.execute("UPDATE message SET at = ?", (START,))
    assert read(connection, "exchanges:2").leading.sustained.count == 1


def test_the_first_answer_is_timed_from_the_first_message(connection: Connection, talk: Talk) -> None:
    for _ in range(4):
        talk("oooi")  # three minutes
    assert read(connection).first_response.median is None  # four are too few to tell of
    talk("ioi")  # two minutes after the worker's first
    found = read(connection).first_response
    assert (found.answered, found.median, found.lower) == (5, 180_000, 180_000)


def test_a_person_has_the_tags_of_the_workers_first_contact(connection: Connection, talk: Talk) -> None:
    for _ in range(6):
        person = talk("oi", tone="warm", platform="Instagram", mode=Mode.ONE_TO_MANY)
        timeline.add_contact(
            connection, person, ContactFields(at=START + DAY_MS, text="later", tone="dry", platform="X")
        )
    for _ in range(5):
        talk("o")
    tables = {table.name: table for table in read(connection).tables}
    rows = {row.code: row.cells for row in tables["tone"].rows}
    assert rows == {"warm": (6, 6, 0, 0, 0), "": (5, 0, 0, 0, 0)}
    assert {row.code: row.cells[0] for row in tables["mode"].rows} == {"one-to-many": 6, "one-to-one": 5}
    assert {row.code for row in tables["platform"].rows} == {"Instagram", ""}
    assert tables["content"].withheld  # everybody in one row
    assert tables["content"].totals[0] == 11


def test_identities_and_playbooks_are_told_apart(connection: Connection, talk: Talk) -> None:
    alias = identities.add(connection, IdentityFields(name="Kim", kind=IdentityKind.ALIAS))
    with transaction(connection):
        book = connection.execute(
            "INSERT INTO playbook(name, name_key, language, purpose, starter, created_at, updated_at)"
            " VALUES ('Door', 'door', 'en', '', '', 0, 0)"
        ).lastrowid
    for _ in range(5):
        talk("o", identity_id=alias, playbook_id=book)
        talk("oi")
    tables = {table.name: table for table in read(connection).tables}
    assert {row.code for row in tables["identity"].rows} == {"alias", ""}
    assert {row.code for row in tables["playbook"].rows} == {"Door", ""}


def test_small_cells_are_hidden_but_the_whole_is_told(connection: Connection, talk: Talk) -> None:
    for number in range(20):
        talk("oi" if number < 2 else "o", tone="warm")
        talk("oi" if number < 9 else "o", tone="dry")
        talk("oi" if number < 8 else "o", tone="plain")
    found = read(connection)
    assert found.funnel.responded.count == 19
    rows = {row.code: row.cells for row in found.tables[0].rows}
    assert rows["warm"][:2] == (20, None)
    assert [rows["dry"][1], rows["plain"][1]].count(None) == 1
    assert read(connection, hide_below=2).tables[0].rows[0].cells[1] is not None


def test_many_platforms_are_pooled(connection: Connection, talk: Talk) -> None:
    with transaction(connection):
        for number in range(60):
            for _ in range(5):
                talk("o", platform=f"Place {number:02}")
    table = next(table for table in read(connection).tables if table.name == "platform")
    assert (len(table.rows), table.pooled) == (41, 20)
    assert table.rows[-1].cells[0] == 100


def test_uptake_counts_each_offer_to_each_person_once(connection: Connection, talk: Talk) -> None:
    trial = offers.add(connection, OfferFields(title="Trial day"))
    group = offers.add(connection, OfferFields(title="Football"))
    for number in range(6):
        person = talk("oi")
        at = START + number * DAY_MS
        offers.step(connection, trial, person, Uptake.OFFERED, at=at)
        offers.step(connection, trial, person, Uptake.TOOK_PART, at=at + 1)
        offers.step(connection, trial, person, Uptake.ENDED, ending=offers.Ending.DONE, at=at + 2)
        offers.step(connection, trial, person, Uptake.OFFERED, at=at + 3)
        offers.step(connection, group, person, Uptake.OFFERED, at=at)
    found = read(connection, period=Period(first=MARCH[0], last=MARCH[1])).uptake
    assert {row.code: row.cells for row in found.rows} == {
        "Trial day": (6, 6, 6, 6, 6),
        "Football": (6, 0, 0, 0, 0),
    }
    assert read(connection, period=Period(first=date(2026, 5, 1))).uptake.totals == (0, 0, 0, 0, 0)


def test_moved_offline_is_a_dated_fact(connection: Connection, talk: Talk) -> None:
    person = talk("oi")
    move = offers.plan_move(connection, person, MoveFields(place="library"))
    assert read(connection).funnel.offline.count == 0
    offers.record_meeting(connection, move, START + 40 * DAY_MS)
    assert read(connection).funnel.offline.count == 1
    assert read(connection, period=Period(last=MARCH[1])).funnel.offline.count == 0


def test_two_raters(connection: Connection, talk: Talk) -> None:
    person = talk("oi")
    for first, second in ((True, True), (True, True), (True, False), (False, False), (False, True)):
        noted = sign(connection, person, is_one=first)
        outcomes.rate_second(connection, noted, sign=second, rater="supervisor")
    sign(connection, person)  # not rated a second time
    found = read(connection).agreement
    assert (found.both_yes, found.first_only, found.second_only, found.both_no) == (2, 1, 1, 1)
    assert found.kappa == pytest.approx(1 / 6)
    assert found.agreed.value == pytest.approx(3 / 5)
    assert read(connection).funnel.impact.count == 1


def test_what_the_first_rater_saw_no_sign_in_is_none(connection: Connection, talk: Talk) -> None:
    sign(connection, talk("oi"), is_one=False)
    assert read(connection).funnel.impact.count == 0


def test_a_second_rating_is_given_once_and_by_somebody(connection: Connection, talk: Talk) -> None:
    person = talk("oi")
    noted = sign(connection, person)
    with pytest.raises(WaysideError) as caught:
        outcomes.rate_second(connection, noted, sign=True, rater=" ")
    assert caught.value.code is ErrorCode.VALUE_REQUIRED
    rated = outcomes.rate_second(connection, noted, sign=False, rater=" shift  lead ")
    assert (rated.second_rating, rated.second_rater) == (False, "shift lead")
    assert rated.second_at is not None
    with pytest.raises(WaysideError):
        outcomes.rate_second(connection, noted, sign=True, rater="shift lead")
    assert outcomes.impacts(connection, person) == [rated]
    assert outcomes.remove_impact(connection, noted) == rated
    with pytest.raises(WaysideError):
        outcomes.remove_impact(connection, noted)


def test_streetwork_is_counted_by_the_day(connection: Connection) -> None:
    for day in range(1, 4):
        for platform in ("TikTok", "Discord"):
            outcomes.set_tally(
                connection,
                Tally(day=date(2026, 3, day), platform=platform, situations=9, groups=day, individuals=20),
            )
    outcomes.set_tally(connection, Tally(day=date(2026, 3, 3), platform="Discord"))
    found = read(connection, period=Period(first=MARCH[0], last=MARCH[1]))
    assert found.street_days == 3
    assert found.street.totals == (45, 0, 9, 100)
    assert [row.code for row in found.street.rows] == ["2026-03-01", "2026-03-02", "2026-03-03"]
    assert [row.cells[0] for row in found.street.rows] == [18, 18, 9]
    assert [row.cells[2] for row in found.street.rows] == [None, None, None]
    with pytest.raises(WaysideError):
        outcomes.set_tally(connection, Tally(day=date(2026, 3, 3), situations=-1))


def test_an_empty_vault_has_a_report_too(connection: Connection) -> None:
    found = read(connection, "total:5", "person:3")
    assert found.funnel.contacted == 0
    assert found.leading.sustained.value is None
    assert all(table.withheld for table in found.tables)


definitions = st.sampled_from(["total:1", "total:3", "person:1", "person:2", "exchanges:1", "exchanges:2"])


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.tuples(st.text("oi", min_size=1, max_size=7), st.sampled_from(["warm", "dry", ""])), max_size=14
    ),
    st.lists(definitions, min_size=1, max_size=3, unique=True),
)
def test_the_counts_are_those_of_a_reader_with_a_pencil(
    connection: Connection, talk: Talk, talks: list[tuple[str, str]], rules: list[str]
) -> None:
    with transaction(connection):
        connection.execute("DELETE FROM person")
        for lines, tone in talks:
            talk(lines, tone=tone)
    found = read(connection, *rules, hide_below=2)
    reached = [(lines, tone) for lines, tone in talks if "o" in lines]
    assert found.funnel.contacted == len(reached)
    assert found.funnel.responded.count == sum("oi" in lines for lines, _ in reached)
    for part in found.funnel.sustained:
        assert part.sustained.count == sum(_sustained(part.definition, lines) for lines, _ in reached)
    tones = found.tables[0]
    for row in tones.rows:
        if row.cells[0] is not None:
            assert row.cells[0] == sum(tone == row.code for _, tone in reached)


def _sustained(definition: Definition, lines: str) -> bool:
    numbers = {"total": len(lines), "person": lines.count("i"), "exchanges": lines.count("oi")}
    return numbers[definition.counted.value] >= definition.least


@given(st.text("oi", max_size=12), definitions, definitions)
def test_a_stricter_definition_counts_a_part_of_a_looser_one(lines: str, one: str, other: str) -> None:
    narrow, wide = parse(one), parse(other)
    if narrow.is_within(wide) and _sustained(narrow, lines):
        assert _sustained(wide, lines)


def test_direction_of_the_person_alone_is_no_contact(connection: Connection, heron: PersonId) -> None:
    timeline.add_contact(connection, heron, ContactFields(at=START, text="hi", direction=Direction.IN))
    assert read(connection).funnel.contacted == 0


def test_the_order_of_rows_does_not_tell_what_is_hidden(connection: Connection, talk: Talk) -> None:
    # By size the two hidden rows would stand after the five: together nine, the larger at most five, so five and four.
    for tone, people_in_it in (("calm", 30), ("warm", 5), ("zany", 5), ("apt", 4)):
        for _ in range(people_in_it):
            talk("o", tone=tone)
    table = next(table for table in read(connection).tables if table.name == "tone")
    hidden = [row.code for row in table.rows if row.cells[0] is None]
    assert len(hidden) == 2
    assert hidden == sorted(hidden)
    assert [row.cells[0] for row in table.rows[:2]] == [30, 5]


def test_messages_without_a_word_of_the_worker_do_not_hide_that_they_wrote(
    connection: Connection, talk: Talk
) -> None:
    person = talk("oi", platform="Instagram")
    imported(connection, person, "ii")
    found = read(connection)
    assert (found.funnel.contacted, found.by_contacts, found.by_messages) == (1, 1, 0)
