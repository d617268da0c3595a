"""Playbooks: those that come along, those that are written, and their way in and out as files."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.conftest import HOSTILE_TEXTS
from wayside.errors import ErrorCode, WaysideError
from wayside.resources import resource
from wayside.vault.connection import Connection
from wayside.work import offers, outcomes, people, plans, timeline
from wayside.work.offers import OfferFields
from wayside.work.outcomes import ImpactFields, ImpactKind
from wayside.work.people import PersonFields
from wayside.work.plans import Line, LineKind, Outline, PlaybookFields, Stage, playbooks
from wayside.work.timeline import ContactFields

MARKER = "zephyrquartz"
BOOK = PlaybookFields(
    name="Door",
    purpose="Two lines\nof purpose.",
    language="en",
    outline=Outline(
        stages=(
            Stage(
                name="First",
                aim="An answer.",
                move_on="They wrote back.",
                lines=(
                    Line(kind=LineKind.OPENER, text="What was the hardest part?"),
                    Line(
                        kind=LineKind.METHOD, title="Reflection", text="Say it shorter: \"so …\" # not 'more'"
                    ),
                    Line(kind=LineKind.DO, text="- keep it short"),
                    Line(kind=LineKind.DONT, text="argue: never"),
                ),
            ),
            Stage(name="Second"),
        ),
        lines=(
            Line(kind=LineKind.RED_LINE, text="No lies."),
            Line(kind=LineKind.STOP_RULE, text="Harm: to safeguarding."),
            Line(kind=LineKind.SOURCE, text="A paper, 2016"),
        ),
    ),
)


@pytest.mark.parametrize("key", plans.STARTERS)
def test_a_starter_is_whole_and_says_where_it_comes_from(key: str) -> None:
    book = plans.starter(key)
    outline = book.outline
    assert book.starter == key
    assert len(outline.stages) >= 3
    assert all(stage.aim and stage.move_on and stage.lines for stage in outline.stages)
    assert any(stage.of(LineKind.OPENER) for stage in outline.stages)
    assert any(stage.of(LineKind.METHOD) for stage in outline.stages)
    assert len(outline.of(LineKind.RED_LINE)) >= 2
    assert any("safeguarding" in line.text for line in outline.of(LineKind.STOP_RULE))
    assert any("Berlin" in line.text and "2016" in line.text for line in outline.of(LineKind.SOURCE))


@pytest.mark.parametrize("key", plans.STARTERS)
def test_the_openers_of_the_starters_pass_their_own_remarks(key: str) -> None:
    for stage in plans.starter(key).outline.stages:
        for opener in stage.of(LineKind.OPENER):
            found = [r for r in plans.remarks(opener.text, "en") if r.rule.value != "closed-question"]
            assert found == [], opener.text


def test_there_is_no_other_starter() -> None:
    assert sorted(path.stem for path in Path(resource("playbooks")).iterdir()) == sorted(plans.STARTERS)
    with pytest.raises(ValueError, match="playbook"):
        plans.starter("../rule_cards/cards")


def test_starters_come_once(connection: Connection) -> None:
    assert plans.add_starters(connection) == 3
    assert plans.add_starters(connection) == 0
    rows = plans.all_playbooks(connection)
    assert [row.name for row in rows] == ["A concrete offer", "Moving offline", "Personal first and open"]
    assert {row.stages for row in rows} == {4}
    assert plans.get(connection, rows[0].id).fields == plans.starter("concrete-offer")


def test_a_playbook_is_kept_as_it_was_written(connection: Connection) -> None:
    book = plans.add(connection, BOOK)
    assert plans.get(connection, book).fields == BOOK
    fewer = replace(BOOK, name="Other door", outline=Outline(stages=(Stage(name="Only"),)))
    assert plans.update(connection, book, fewer).fields == fewer
    with pytest.raises(WaysideError):
        plans.update(connection, plans.PlaybookId(book + 1), BOOK)


def test_two_of_one_name_are_refused_and_a_retired_one_keeps_its_name(connection: Connection) -> None:
    book = plans.add(connection, BOOK)
    plans.retire(connection, book)
    assert plans.all_playbooks(connection) == []
    assert [row.is_retired for row in plans.all_playbooks(connection, retired=True)] == [True]
    with pytest.raises(WaysideError) as caught:
        plans.add(connection, replace(BOOK, name="DOOR"))
    assert caught.value.params["field"] == "name"
    plans.retire(connection, book, retired=False)
    assert len(plans.all_playbooks(connection)) == 1


@pytest.mark.parametrize(
    "fields",
    [
        replace(BOOK, name="\u200b"),
        replace(BOOK, name="x" * 201),
        replace(BOOK, outline=Outline(stages=(Stage(name=" "),))),
        replace(BOOK, outline=Outline(stages=(Stage(name="s"),) * 21)),
        replace(BOOK, outline=Outline(lines=(Line(kind=LineKind.OPENER, text="in the wrong place"),))),
        replace(BOOK, outline=Outline(lines=(Line(kind=LineKind.RED_LINE, text=" "),))),
        replace(BOOK, outline=Outline(lines=(Line(kind=LineKind.RED_LINE, text="x"),) * 61)),
        replace(BOOK, outline=Outline(stages=(Stage(name="s", aim="x" * 4001),))),
    ],
)
def test_what_does_not_fit_is_refused(connection: Connection, fields: PlaybookFields) -> None:
    with pytest.raises(WaysideError):
        plans.add(connection, fields)
    assert plans.all_playbooks(connection) == []


# Files ------------------------------------------------------------------------------------------------------


def test_out_and_in_again(connection: Connection, tmp_path: Path) -> None:
    path = tmp_path / "door.yaml"
    path.write_bytes(plans.export(BOOK))
    book = plans.import_playbook(connection, path)
    assert plans.get(connection, book).fields == BOOK
    with pytest.raises(WaysideError) as caught:
        plans.import_playbook(connection, path)
    assert caught.value.code is ErrorCode.IMPORT_NAME_TAKEN


words = st.one_of(st.text(max_size=40), st.sampled_from(list(HOSTILE_TEXTS.values())).map(lambda t: t[:100]))


@given(words, words, st.lists(st.tuples(words, words), max_size=4))
def test_whatever_a_playbook_says_comes_back(name: str, purpose: str, lines: list[tuple[str, str]]) -> None:
    written = PlaybookFields(
        name=f"N {name}",
        purpose=purpose,
        outline=Outline(
            stages=(
                Stage(
                    name=f"S {name}",
                    aim=purpose,
                    lines=tuple(
                        Line(kind=LineKind.METHOD, title=f"T {title}", text=f"X {text}")
                        for title, text in lines
                    ),
                ),
            ),
            lines=tuple(Line(kind=LineKind.RED_LINE, text=f"R {text}") for _, text in lines),
        ),
    )
    kept = playbooks.cleaned(written)
    assert plans.parse(plans.export(kept)) == kept


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"playbook: text",
        b"playbook: {name: ''}",
        b"playbook: {name: x, surprise: y}",
        b"playbook: {name: x, stages: [{name: s, openers: [&a b, *a]}]}",
        b"playbook: {name: x, stages: [{aim: nameless}]}",
        b"playbook: {name: x, red_lines: ['\xe2\x80\x8b', '  ']}",
        b"\xff\xfe",
        b"playbook: {name: x, stages: " + b"[" * 500,
        b"playbook: !!python/object:os.system {name: x}",
        b"playbook:\n  name: x\n  purpose: " + b"y" * 4001,
        b"playbook:\n  name: x\n  stages: [" + b"{name: s}, " * 21 + b"]",
        b"playbook: {name: x}\n---\nplaybook: {name: y}",
        b"playbook: {name: x}\n#" + b" " * 1_000_000,
    ],
    ids=range(14),
)
def test_a_file_that_does_not_fit_adds_nothing(connection: Connection, tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "odd.yaml"
    path.write_bytes(data)
    with pytest.raises(WaysideError) as caught:
        plans.import_playbook(connection, path)
    assert caught.value.code.name.startswith("IMPORT_")
    assert plans.all_playbooks(connection, retired=True) == []


class _Listening:
    """A connection that notes down what it is asked."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.asked: list[str] = []

    def execute(self, statement: str, *values: Any) -> Any:
        self.asked.append(statement)
        return self._connection.execute(statement, *values)


def test_an_export_holds_nothing_of_a_case(connection: Connection) -> None:
    """It reads the tables of playbooks only, and those refer to no person, entry or identity."""
    book = plans.add(connection, BOOK)
    person = people.add(
        connection,
        PersonFields(code_name=f"Heron {MARKER}", aim=MARKER, likes=MARKER, needs=MARKER, fears=MARKER),
    )
    plan = plans.start_plan(connection, person, book, aim=MARKER)
    plans.update_plan(connection, plan.id, next_move=MARKER, stop_when=MARKER)
    plans.promise(connection, person, MARKER)
    timeline.add_contact(connection, person, ContactFields(at=1, text=MARKER, playbook_id=book, tone=MARKER))
    offers.add(connection, OfferFields(title=MARKER))
    outcomes.add_impact(connection, person, ImpactFields(at=1, kind=ImpactKind.SAID, description=MARKER))

    listening = _Listening(connection)
    data = plans.export(plans.get(listening, book).fields)
    assert data == plans.export(BOOK)
    assert MARKER.encode() not in data
    read = {table for statement in listening.asked for table in re.findall(r"FROM (\w+)", statement)}
    assert read == {"playbook", "playbook_stage", "playbook_line"}
    for table in read:
        referred = {row[2] for row in connection.execute(f"PRAGMA foreign_key_list({table})")}
        assert referred <= {"playbook"}
