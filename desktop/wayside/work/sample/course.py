"""What became of the work: plans, promises, offers and their steps, signs of impact, tags on contacts, streetwork.

The people written by hand have theirs from `plans.json`, with days relative to the present; the others' are drawn, each
from a source of chance of their own, so that the same seed and present give the same course.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import timedelta
from pathlib import Path
from random import Random
from typing import Any

from wayside.resources import resource
from wayside.vault.connection import Connection, transaction
from wayside.work import index, offers, people, plans, vocabularies
from wayside.work.offers import Ending, OfferKind, Safety, Uptake
from wayside.work.outcomes import ImpactKind
from wayside.work.people import Stage
from wayside.work.plans import records
from wayside.work.plans.records import LineKind
from wayside.work.sample.phrases import Draw
from wayside.work.sample.times import DAY_MS, MINUTE_MS, date_of, day_start
from wayside.work.vocabularies import VocabularyKind

# All contacts of so many people are tagged; of the others only the first, which is what reports go by.
_MOST_TAGGED = 70
_STREET_DAYS = 40
_NOON = 12 * 60 * MINUTE_MS
_SIGNS = (
    (ImpactKind.SAID, "Says that he is no longer sure about what they told him."),
    (ImpactKind.ASKED_FOR_HELP, "Asked for help without being asked whether he needed it."),
    (ImpactKind.LEFT, "Left a group and said why."),
    (ImpactKind.TOOK_PART, "Came back to the group a second time, alone."),
    (ImpactKind.TOLD_BY_OTHERS, "A colleague hears that there is less quarrelling at home."),
)


def add_course(connection: Connection, seed: int, now_ms: int) -> None:
    """Add what became of the work to a vault whose people and identities are there already.

    Args:
        connection: of a vault without playbooks and offers.
        seed: as of the people.
        now_ms: the present, milliseconds since the epoch.
    """
    stored = json.loads(Path(resource("sample/plans.json")).read_text("utf-8"))
    with transaction(connection):
        writer = _Writer(connection, now_ms)
        writer.playbooks()
        writer.offers(stored["offers"])
        for plan in stored["plans"]:
            writer.plan(plan)
        for promise in stored["promises"]:
            writer.promise(*promise)
        for steps in stored["steps"]:
            writer.steps(*steps)
        for move in stored["moves"]:
            writer.move(move)
        for impact in stored["impacts"]:
            writer.impact(*impact)
        _Drawn(connection, seed, now_ms, writer).everybody()


class _Writer:
    """Writes rows as they were left by somebody who worked with the program all those months."""

    def __init__(self, connection: Connection, now: int) -> None:
        self._connection = connection
        self._now = now
        self.offer_numbers: list[int] = []
        self.playbook_numbers: list[int] = []

    def at(self, ago: float) -> int:
        """Return about noon so many days ago, but never later than the present."""
        return min(day_start(self._now) - int(ago * DAY_MS) + _NOON, self._now)

    def _day(self, ahead: int | None) -> str | None:
        return None if ahead is None else (date_of(self._now) + timedelta(days=ahead)).isoformat()

    def insert(self, table: str, **values: object) -> int:
        """Insert a row and return its id."""
        names, marks = ", ".join(values), ", ".join("?" * len(values))
        cursor = self._connection.execute(
            f"INSERT INTO {table}({names}) VALUES ({marks})", tuple(values.values())
        )
        return int(cursor.lastrowid)

    def _person(self, code_name: str) -> int | None:
        return people.find(self._connection, code_name)

    def playbooks(self) -> None:
        """Put the starters in, as somebody did when the vault was new."""
        for key in plans.STARTERS:
            fields = plans.starter(key)
            number = self.insert(
                "playbook",
                name=fields.name,
                name_key=index.fold_key(fields.name),
                language=fields.language,
                purpose=fields.purpose,
                starter=key,
                created_at=self.at(330),
                updated_at=self.at(330),
            )
            records.write(self._connection, "playbook", number, fields.outline)
            self.playbook_numbers.append(number)

    def offers(self, stored: Iterable[Mapping[str, Any]]) -> None:
        """Fill the catalogue."""
        for one in stored:
            number = self.insert(
                "offer",
                title=one["title"],
                title_key=index.fold_key(one["title"]),
                kind=int(OfferKind[one["kind"]]),
                what=one["what"],
                serves="\n".join(one["serves"]),
                place=one["place"],
                age_from=one["age_from"],
                age_to=one["age_to"],
                language=one["language"],
                contact=one["contact"],
                cost=one["cost"],
                safety=int(Safety[one["safety"]]),
                safety_note=one.get("safety_note", ""),
                checked_by=one["checked_by"],
                checked_on=self._day(one["checked"]),
                valid_until=self._day(one["valid"]),
                capacity=one["capacity"],
                created_at=self.at(200),
                updated_at=self.at(12),
            )
            self.offer_numbers.append(number)

    def plan(self, one: Mapping[str, Any]) -> None:
        """Write a plan of somebody written by hand."""
        person = self._person(one["person"])
        if person is not None:
            place = plans.STARTERS.index(one["playbook"])
            self.plan_for(person, place, one["started"], one["stage"], one["aim"], one["next_move"])

    def plan_for(self, person: int, place: int, started: float, stage: int, aim: str, next_move: str) -> None:
        """Write a plan made from one of the starters, its stages entered evenly since it began."""
        fields = plans.starter(plans.STARTERS[place])
        number = self.insert(
            "plan",
            person_id=person,
            playbook_id=self.playbook_numbers[place],
            name=fields.name,
            aim=aim,
            stage=stage,
            next_move=next_move,
            stop_when="\n".join(line.text for line in fields.outline.of(LineKind.STOP_RULE)),
            started_at=self.at(started),
            ended_reason="",
            updated_at=self.at(started / (stage + 2)),
        )
        records.write(self._connection, "plan", number, fields.outline)
        self._connection.executemany(
            "UPDATE plan_stage SET entered_at = ? WHERE plan_id = ? AND position = ?",
            [(self.at(started * (1 - step / (stage + 1))), number, step) for step in range(stage + 1)],
        )

    def promise(
        self, code_name: str, text: str, made: int, due: int, kept: int | None, dropped: str | None
    ) -> None:
        """Write a promise of somebody written by hand; `made` and `kept` days ago, `due` days ahead."""
        person = self._person(code_name)
        if person is not None:
            self.insert(
                "promise",
                person_id=person,
                text=text,
                made_at=self.at(made),
                due_on=self._day(due),
                kept_at=None if kept is None else self.at(kept),
                dropped_at=None if dropped is None else self.at(-due if due < 0 else 0),
                dropped_reason=dropped or "",
            )

    def steps(self, code_name: str, title: str, steps: list[tuple[str, int, str]]) -> None:
        """Write what became of an offer to somebody written by hand."""
        person, offer = self._person(code_name), self._offer(title)
        if person is None:
            return
        for words, ago, remark in steps:
            state, _, ending = words.partition(" ")
            self.offer_step(
                offer, person, Uptake[state], self.at(ago), Ending[ending] if ending else None, remark
            )

    def offer_step(
        self, offer: int, person: int, state: Uptake, at: int, ending: Ending | None = None, remark: str = ""
    ) -> None:
        """Write one step of an offer."""
        self.insert(
            "offer_step",
            offer_id=offer,
            person_id=person,
            state=int(state),
            ending=None if ending is None else int(ending),
            at=at,
            remark=remark,
        )

    def _offer(self, title: str) -> int:
        key = index.fold_key(title)
        row = self._connection.execute("SELECT id FROM offer WHERE title_key = ?", (key,)).fetchone()
        return int(row[0])

    def move(self, one: Mapping[str, Any]) -> None:
        """Write a meeting of somebody written by hand."""
        person = self._person(one["person"])
        if person is not None:
            answers = {question.value: one[question.value] for question in offers.Question}
            self.insert(
                "offline_move",
                person_id=person,
                offer_id=self._offer(one["offer"]),
                planned_on=self._day(one["planned"]),
                **answers,
                remark="",
                moved_at=None if one["moved"] is None else self.at(one["moved"]),
                created_at=self.at(max(1, -one["planned"] + 6)),
                updated_at=self.at(max(1, -one["planned"] + 1)),
            )

    def impact(self, code_name: str, ago: int, kind: str, text: str, sign: int, second: int | None) -> None:
        """Write a sign of somebody written by hand."""
        person = self._person(code_name)
        if person is not None:
            self.sign(person, self.at(ago), ImpactKind[kind], text, sign, second)

    def sign(self, person: int, at: int, kind: ImpactKind, text: str, sign: int, second: int | None) -> None:
        """Write a sign with its ratings; the second one came a week later."""
        rated = second is not None
        self.insert(
            "impact",
            person_id=person,
            at=at,
            kind=int(kind),
            description=text,
            sign=sign,
            second_rating=second,
            second_rater="supervision" if rated else "",
            second_at=min(at + 7 * DAY_MS, self._now) if rated else None,
            created_at=at,
        )


class _Drawn:
    """Draws the course of the people who are not written by hand, and the tags of everybody's contacts."""

    def __init__(self, connection: Connection, seed: int, now: int, writer: _Writer) -> None:
        self._connection = connection
        self._seed = seed
        self._now = now
        self._writer = writer

    def everybody(self) -> None:
        """Draw for everybody in the vault."""
        settled = {
            person
            for (person,) in self._connection.execute(
                "SELECT person_id FROM plan UNION SELECT person_id FROM offer_step UNION SELECT person_id FROM impact"
            )
        }
        rows = self._connection.execute(
            "SELECT id, aim, stage, closed_at IS NOT NULL, created_at, last_contact_at FROM person ORDER BY id"
        ).fetchall()
        for place, (person, aim, stage, closed, created, last) in enumerate(rows):
            draw = Random(f"{self._seed}/course/{place}").random
            if person not in settled and last is not None:
                self._course(draw, person, Stage(stage), created, last)
                if not closed:
                    self._plan(draw, person, Stage(stage), aim, created)
        self._tags([row[0] for row in rows])
        self._street()

    def _plan(self, draw: Draw, person: int, stage: Stage, aim: str, created: int) -> None:
        if draw() > 0.4 or person - self._first() > 4 * _MOST_TAGGED:
            return
        book = 0 if stage < Stage.OFFER_MADE else 1 if stage is Stage.OFFER_MADE else 2
        days = (self._now - created) / DAY_MS * (0.3 + 0.6 * draw())
        self._writer.plan_for(person, book, days, int(4 * draw()), aim, "")

    def _course(self, draw: Draw, person: int, stage: Stage, created: int, last: int) -> None:
        """Draw offers, a meeting and signs between the first days and the last contact."""
        span = last - created

        def moment(share: float) -> int:
            return created + int(span * share)

        if stage >= Stage.OFFER_MADE:
            reached = 1 + int(3.2 * draw()) if stage > Stage.OFFER_MADE else int(2.4 * draw())
            offer = self._writer.offer_numbers[int(5 * draw())]
            states = [Uptake.OFFERED, Uptake.INTERESTED, Uptake.ACCEPTED, Uptake.TOOK_PART][: reached + 1]
            for place, state in enumerate(states):
                self._writer.offer_step(offer, person, state, moment(0.6 + 0.1 * place))
            if draw() < 0.3:
                ending = Ending.DONE if reached >= int(Uptake.TOOK_PART) else Ending.DECLINED
                self._writer.offer_step(offer, person, Uptake.ENDED, last, ending)
        if stage >= Stage.MOVING_OFFLINE and draw() < (0.8 if stage is Stage.HANDED_OVER else 0.35):
            self._met(person, moment(0.9))
        if draw() < {Stage.HANDED_OVER: 0.6, Stage.MOVING_OFFLINE: 0.4, Stage.OFFER_MADE: 0.2}.get(
            stage, 0.03
        ):
            self._signs(draw, person, moment(0.5 + 0.5 * draw()))

    def _met(self, person: int, at: int) -> None:
        self._writer.insert(
            "offline_move",
            person_id=person,
            planned_on=date_of(at).isoformat(),
            place="the library",
            colleague="a colleague",
            consent="given",
            safety_contact="the office",
            who_knows="the office",
            remark="",
            moved_at=at,
            created_at=at - 6 * DAY_MS,
            updated_at=at,
        )

    def _signs(self, draw: Draw, person: int, at: int) -> None:
        kind, text = _SIGNS[int(len(_SIGNS) * draw())]
        sign = int(draw() < 0.9)
        second = None if draw() < 0.3 else sign if draw() < 0.85 else 1 - sign
        self._writer.sign(person, at, kind, text, sign, second)

    def _first(self) -> int:
        return int(self._connection.execute("SELECT min(id) FROM person").fetchone()[0])

    def _tags(self, persons: list[int]) -> None:
        """Tag the first message to everybody, and every message to some people, each in the manner of a person."""
        tagged = set(persons[:_MOST_TAGGED])
        openings = {
            person: entry
            for person, entry, _at in self._connection.execute(
                "SELECT person_id, id, min(at) FROM entry WHERE kind = 1 AND direction = 0 GROUP BY person_id"
            )
        }
        places = {person: place for place, person in enumerate(persons)}
        changes = []
        for person, entry in openings.items():
            draw = Random(f"{self._seed}/tags/{places[person]}").random
            entries = [entry]
            if person in tagged:
                entries += self._later(person, entry)
            changes += [(*self._words(draw), number) for number in entries]
        self._connection.executemany(
            "UPDATE entry SET tone = ?, content = ?, method = ?, playbook_id = ? WHERE id = ?", changes
        )

    def _later(self, person: int, first: int) -> list[int]:
        rows = self._connection.execute(
            "SELECT id FROM entry WHERE person_id = ? AND kind = 1 AND direction = 0 AND id <> ? ORDER BY at, id",
            (person, first),
        )
        return [entry for (entry,) in rows]

    def _words(self, draw: Draw) -> tuple[str | None, str | None, str | None, int | None]:
        tone, content, method = (
            self._word(draw, vocabularies.starters(kind)) if draw() < share else None
            for kind, share in zip(VocabularyKind, (0.92, 0.88, 0.7), strict=True)
        )
        playbook = self._writer.playbook_numbers[int(3 * draw() * draw())] if draw() < 0.6 else None
        return tone, content, method, playbook

    def _word(self, draw: Draw, words: tuple[str, ...]) -> str:
        return words[int(len(words) * draw() * draw())]

    def _street(self) -> None:
        """Put in a month and a half of streetwork, on most working days."""
        draw = Random(f"{self._seed}/street").random
        today = date_of(self._now)
        for ago in range(1, _STREET_DAYS):
            day = today - timedelta(days=ago)
            for platform in ("TikTok", "Discord"):
                if day.weekday() < 5 and draw() < 0.6:
                    self._writer.insert(
                        "street_tally",
                        day=day.isoformat(),
                        platform=platform,
                        situations=5 + int(14 * draw()),
                        interventions=1 + int(7 * draw()),
                        groups=int(6 * draw()),
                        individuals=4 + int(16 * draw()),
                    )
