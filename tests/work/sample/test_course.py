"""What became of the sample's work: whole, repeatable, sober, and something to report on."""

from __future__ import annotations

import json
import re
from itertools import pairwise
from pathlib import Path

from wayside.resources import resource
from wayside.vault.connection import Connection, transaction
from wayside.work import offers, outcomes, people, plans, vocabularies
from wayside.work.offers import Hindrance, Question, Uptake
from wayside.work.outcomes import Period
from wayside.work.sample import DEFAULT_ENTRIES, DEFAULT_PEOPLE, fill
from wayside.work.sample.times import date_of
from wayside.work.vocabularies import VocabularyKind

NOW = 1_795_470_000_000  # Monday 23 November 2026, 21:40 UTC
_TABLES = ("offer", "offer_step", "offline_move", "impact", "plan", "plan_stage", "promise", "street_tally")


def _person(connection: Connection, code_name: str) -> people.PersonId:
    found = people.find(connection, code_name)
    assert found is not None
    return found


def test_the_people_written_by_hand_have_plans_promises_and_offers(connection: Connection) -> None:
    fill(connection, DEFAULT_PEOPLE, DEFAULT_ENTRIES, 1, NOW)
    today = date_of(NOW)
    heron = _person(connection, "Heron")
    plan = plans.running_plan(connection, heron)
    assert plan is not None
    assert plan.current is not None
    assert plan.current.name == "Making it"
    assert plan.entered[1] is not None
    assert plan.entered[2] is None
    assert [p.is_open for p in plans.promises(connection, heron)] == [True, False]
    made = offers.offers_to(connection, heron)
    assert [offer.state for offer in made] == [Uptake.INTERESTED]
    assert len(plans.open_promises(connection, today)) >= 2
    kestrel = offers.moves(connection, _person(connection, "Kestrel"))
    assert offers.open_questions(kestrel[0].fields) == (Question.COLLEAGUE, Question.WHO_KNOWS)
    juniper = outcomes.impacts(connection, _person(connection, "Juniper"))
    assert {impact.second_rating for impact in juniper} == {True}


def test_the_catalogue_shows_what_may_be_offered_and_what_not(connection: Connection) -> None:
    fill(connection, DEFAULT_PEOPLE, DEFAULT_ENTRIES, 1, NOW)
    found = {
        offer.fields.title: offers.hindrances(offer, date_of(NOW)) for offer in offers.catalogue(connection)
    }
    assert found["Thursday football"] == ()
    assert found["Open microphone"] == (Hindrance.NOT_CHECKED,)
    assert found["Chess in the park"] == (Hindrance.EXPIRED,)
    heron = people.get(connection, _person(connection, "Heron")).fields
    first = offers.matches(heron, offers.catalogue(connection), date_of(NOW))[0]
    assert first.offer.fields.title == "Trial day in the metal workshop"
    assert {reason.word for reason in first.reasons} >= {"metalwork", "a place to be good at something"}


def test_steps_go_forward_in_time_and_nothing_lies_ahead(connection: Connection) -> None:
    fill(connection, 60, 3_000, 5, NOW)
    for (person,) in connection.execute("SELECT DISTINCT person_id FROM offer_step").fetchall():
        for made in offers.offers_to(connection, person):
            assert all(one.at <= next_.at <= NOW for one, next_ in pairwise(made.steps))
            assert all(one.state < next_.state for one, next_ in pairwise(made.steps))
            assert made.steps[0].state is Uptake.OFFERED
    for column in (
        "impact.at",
        "impact.second_at",
        "offline_move.moved_at",
        "promise.made_at",
        "plan.started_at",
    ):
        table = column.partition(".")[0]
        assert (
            connection.execute(f"SELECT count(*) FROM {table} WHERE {column} > ?", (NOW,)).fetchone()[0] == 0
        )


def test_contacts_are_tagged_with_words_of_the_vocabularies(connection: Connection) -> None:
    fill(connection, 30, 900, 5, NOW)
    for kind in VocabularyKind:
        column = kind.name.lower()
        rows = connection.execute(f"SELECT DISTINCT {column} FROM entry WHERE {column} IS NOT NULL")
        used = {word for (word,) in rows}
        assert used <= set(vocabularies.words(connection, kind))
        assert len(used) >= 3
    untagged = connection.execute(
        "SELECT count(*) FROM entry WHERE tone IS NOT NULL AND (kind = 2 OR direction = 1)"
    )
    assert untagged.fetchone()[0] == 0


def test_there_is_something_to_report_on(connection: Connection) -> None:
    fill(connection, 300, 6_000, 5, NOW)
    found = outcomes.report(connection, Period(), NOW)
    assert found.funnel.impact.count >= 5
    assert found.funnel.offline.count >= 5
    assert found.agreement.rated >= 5
    assert not found.uptake.withheld
    assert found.street_days > 10
    shown = {table.name: table for table in found.tables}
    for name in ("tone", "content", "method", "mode", "identity", "platform", "playbook"):
        assert any(row.cells[0] is not None for row in shown[name].rows), name


def test_the_same_seed_and_present_make_the_same_course(connection: Connection) -> None:
    def everything() -> str:
        rows = [connection.execute(f"SELECT * FROM {table} ORDER BY 1, 2").fetchall() for table in _TABLES]
        # Numbers of rows go on where the ones before ended.
        return re.sub(r"(?<![\d.'-])\d{1,4}(?![\d.'-])", "", repr(rows))

    def again(seed: int) -> str:
        with transaction(connection):
            for table in ("person", "identity", "watch_term", "offer", "playbook", "street_tally"):
                connection.execute(f"DELETE FROM {table}")
            connection.execute("INSERT INTO search_index(search_index) VALUES ('delete-all')")
        fill(connection, DEFAULT_PEOPLE, DEFAULT_ENTRIES, seed, NOW)
        return everything()

    first = again(1)
    assert again(1) == first
    assert again(2) != first


def test_a_small_sample_has_a_catalogue_too(connection: Connection) -> None:
    fill(connection, 2, 3, 1, NOW)
    assert len(offers.catalogue(connection)) == 7
    assert len(plans.all_playbooks(connection)) == 3


def test_nothing_in_it_is_unsober() -> None:
    from tests.work.sample.test_sample import UNWANTED

    stored = json.loads(Path(resource("sample/plans.json")).read_text("utf-8"))
    assert not UNWANTED.search(json.dumps(stored, ensure_ascii=False))
