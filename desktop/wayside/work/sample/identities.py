"""The identities written by hand, what they told, and whose contacts were theirs. Days are relative to the present."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any

from wayside.resources import resource
from wayside.vault.connection import Connection, transaction
from wayside.work import identities, index, people
from wayside.work.identities import AccountState, FactKind, IdentityKind, IdentityState, Severity, WatchKind
from wayside.work.identities.records import IdentityFields, authorisation_words
from wayside.work.sample.times import DAY_MS, MINUTE_MS, date_of, day_start

# So many of the people who are not written by hand have their contacts under an identity; the others stay without.
_MOST_PEOPLE = 60
_NOON = 12 * 60 * MINUTE_MS


def add_identities(connection: Connection, now_ms: int) -> None:
    """Add the sample's identities to a vault whose people are there already.

    Args:
        connection: of a vault without identities.
        now_ms: the present, milliseconds since the epoch.
    """
    stored = json.loads(Path(resource("sample/identities.json")).read_text("utf-8"))
    with transaction(connection):
        writer = _Writer(connection, now_ms)
        numbers = [writer.identity(one) for one in stored["identities"]]
        for code_name, kind, text, anywhere in stored["watch"]:
            writer.watch(code_name, kind, text, anywhere=anywhere)
        alias, shown, burned = zip(numbers, stored["identities"], strict=True)
        writer.share_contacts(alias[0], shown[0], burned[0], burned_on=burned[1]["steps"][-1][0])


class _Writer:
    def __init__(self, connection: Connection, now: int) -> None:
        self._connection = connection
        self._now = now

    def _at(self, days: int) -> int:
        """Return noon of a day before (below 0) or after the present."""
        return min(day_start(self._now) + days * DAY_MS + _NOON, self._now) if days <= 0 else self._now

    def _day(self, days: int) -> str:
        return (date_of(self._now) + timedelta(days=days)).isoformat()

    def _insert(self, table: str, **values: object) -> int:
        names, marks = ", ".join(values), ", ".join("?" * len(values))
        cursor = self._connection.execute(
            f"INSERT INTO {table}({names}) VALUES ({marks})", tuple(values.values())
        )
        return int(cursor.lastrowid)

    def identity(self, one: Mapping[str, Any]) -> int:
        """Write an identity with everything that belongs to it."""
        leave = one["authorised"]
        fields = IdentityFields(
            name=one["name"],
            kind=IdentityKind[one["kind"]],
            authorised_by=one["authorised_by"],
            authorised_on=date_of(self._now) + timedelta(days=leave[0]) if leave else None,
            authorised_until=date_of(self._now) + timedelta(days=leave[1]) if leave else None,
        )
        steps = one["steps"]
        number = self._insert(
            "identity",
            name=fields.name,
            name_key=index.fold_key(fields.name),
            kind=int(fields.kind),
            band=one["band"],
            purpose=one["purpose"],
            state=int(IdentityState[steps[-1][1]]),
            authorised_by=fields.authorised_by,
            authorised_on=self._day(leave[0]) if leave else None,
            authorised_until=self._day(leave[1]) if leave else None,
            review_on=self._day(one["review_on"]),
            created_at=self._at(steps[0][0]),
            updated_at=self._at(steps[-1][0]),
        )
        for days, name, reason in steps:
            state = IdentityState[name]
            words = authorisation_words(fields) if state is IdentityState.AUTHORISED else reason
            self._insert(
                "identity_step", identity_id=number, at=self._at(days), state=int(state), reason=words
            )
        parts: tuple[tuple[str, Callable[..., None]], ...] = (
            ("accounts", self._account),
            ("facts", self._fact),
            ("told", self._told),
            ("disclosures", self._disclosure),
            ("exposures", self._exposure),
            ("burn_steps", self._burn_step),
        )
        for name, write in parts:
            for item in one.get(name, ()):
                write(number, self._at(steps[0][0]), *item)
        self._contacts_of(number, one["people"])
        return number

    def _account(
        self,
        number: int,
        at: int,
        platform: str,
        handle: str,
        state: str,
        reason: str,
        place: str,
        accepted: list[Any] | None,
    ) -> None:
        role, days = accepted or ("", None)
        card = identities.card_for(identities.shipped_cards(), platform) if accepted else None
        self._insert(
            "account",
            identity_id=number,
            platform=platform,
            platform_key=identities.platform_key(platform),
            handle=handle,
            handle_key=people.handle_key(platform, handle),
            state=int(AccountState[state]),
            state_reason=reason,
            password_place=place,
            accepted_by=role,
            accepted_on=None if days is None else self._day(days),
            accepted_rule=card.version if card is not None else "",
            created_at=at,
            updated_at=at,
        )

    def _fact(self, number: int, at: int, kind: str, text: str) -> None:
        self._insert("fact", identity_id=number, kind=int(FactKind[kind]), text=text, updated_at=at)

    def _told(self, number: int, _at: int, code_name: str, kind: str, text: str, ago: int) -> None:
        person = people.find(self._connection, code_name)
        if person is not None:
            at = self._at(-ago)
            self._insert(
                "told", identity_id=number, person_id=person, kind=int(FactKind[kind]), text=text, at=at
            )

    def _disclosure(
        self, number: int, _at: int, code_name: str, moment: str, words: str, present: str, review: int
    ) -> None:
        person = people.find(self._connection, code_name)
        if person is not None:
            self._insert(
                "disclosure",
                identity_id=number,
                person_id=person,
                moment=moment,
                words=words,
                present=present,
                review_on=self._day(review),
                outcome="",
                updated_at=self._at(-1),
            )

    def _exposure(self, number: int, _at: int, days: int, severity: str, what: str, done: str) -> None:
        self._insert(
            "exposure",
            identity_id=number,
            at=self._at(days),
            severity=int(Severity[severity]),
            what=what,
            done=done,
        )

    def _burn_step(self, number: int, _at: int, step: str, days: int, remark: str) -> None:
        self._insert("burn_step", identity_id=number, step=step, done_at=self._at(days), remark=remark)

    def watch(self, code_name: str, kind: str, text: str, *, anywhere: bool) -> None:
        """Write a term to watch for, of a person if that one is there."""
        person = people.find(self._connection, code_name) if code_name else None
        if person is not None or not code_name:
            self._insert(
                "watch_term",
                person_id=person,
                kind=int(WatchKind[kind]),
                text=text,
                anywhere=int(anywhere),
                created_at=self._at(-90),
            )

    def _contacts_of(self, number: int, code_names: list[str]) -> None:
        for code_name in code_names:
            person = people.find(self._connection, code_name)
            if person is not None:
                self._connection.execute(
                    "UPDATE entry SET identity_id = ? WHERE person_id = ? AND kind = 1", (number, person)
                )

    def share_contacts(self, alias: int, shown: int, burned: int, *, burned_on: int) -> None:
        """Give the contacts of the people who are not written by hand to identities that were there at the time."""
        first = self._connection.execute("SELECT min(id) FROM person").fetchone()[0]
        self._connection.execute(
            "UPDATE entry SET identity_id = CASE"
            " WHEN (person_id - ?8) % 4 = 0 AND at >= ?5 AND platform IN ('Instagram', 'TikTok') THEN ?1"
            " WHEN (person_id - ?8) % 4 = 0 AND at < ?6 AND platform = 'Instagram' THEN ?3"
            " WHEN (person_id - ?8) % 4 BETWEEN 1 AND 2 AND at >= ?7 AND platform <> 'TikTok' THEN ?2 END"
            " WHERE kind = 1 AND identity_id IS NULL AND person_id IN"
            " (SELECT id FROM person WHERE id NOT IN (SELECT person_id FROM entry WHERE identity_id IS NOT NULL)"
            " ORDER BY id LIMIT ?4)",
            (alias, shown, burned, _MOST_PEOPLE, self._at(-94), self._at(burned_on), self._at(-400), first),
        )
