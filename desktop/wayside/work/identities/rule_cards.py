"""Platform rule cards: what a platform's own rules say about names that are not one's own, in our words, with a date.

A card informs a decision that the organisation takes; nothing here helps to evade a platform's enforcement. Rules
change, so a card that nobody has read again for half a year asks for it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import IntEnum
from functools import cache
from pathlib import Path
from typing import Annotated, NewType

import msgspec

from wayside.errors import ErrorCode, WaysideError
from wayside.resources import resource
from wayside.vault import activity
from wayside.vault.connection import Connection, transaction
from wayside.work import plain_yaml
from wayside.work.identities.records import IdentityKind, clean_role
from wayside.work.platforms import platform_key
from wayside.work.text import clean_line, clean_text

ReadingId = NewType("ReadingId", int)

STALE_AFTER = timedelta(days=180)
_SHIPPED = "rule_cards/cards.yaml"


class Conflict(IntEnum):
    """How a platform's rule stands to a name that is not one's own. Stored by number."""

    NONE = 0
    CONDITIONS = 1
    CONFLICT = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleReading:
    """That a role read a platform's rule on a day, and it still said what the card says."""

    by: str
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleCard:
    """A platform's rule.

    `conflict` holds for the kinds of identity in `applies_to`. `dated` is the date the platform puts on its rule, as
    far as it says ("2024-07-31", "2025-04"), empty if it says none; `read_on` is when whoever wrote the card read it.
    `again` is the last time somebody here read the rule since. Cards are equal if they say the same, whoever read it.
    """

    platform: str
    rule: str
    conflict: Conflict
    applies_to: frozenset[IdentityKind]
    source: str
    dated: str
    read_on: date
    again: RuleReading | None = field(default=None, compare=False)

    @property
    def last_read(self) -> date:
        """When somebody last read the rule: whoever wrote the card, or somebody here since."""
        return max(self.read_on, self.again.on) if self.again is not None else self.read_on

    @property
    def version(self) -> str:
        """What an acceptance remembers of the card: its date, or when it was read if there is none, and what it says.

        The date alone is not enough: an organisation may word a rule more strictly without the platform's date
        changing, and nobody has accepted that one.
        """
        kinds = ",".join(kind.name for kind in sorted(self.applies_to))
        said = f"{self.conflict.name}\n{kinds}\n{' '.join(self.rule.split())}"
        print_of = hashlib.sha256(said.encode()).hexdigest()[:16]
        return f"{self.dated or f'read {self.read_on.isoformat()}'} {print_of}"

    def conflict_for(self, kind: IdentityKind) -> Conflict:
        """Return how the rule stands to an identity of a kind."""
        return self.conflict if kind in self.applies_to else Conflict.NONE


def card_for(pack: Sequence[RuleCard], platform: str) -> RuleCard | None:
    """Return the card of a platform, however its name is written."""
    key = platform_key(platform)
    return next((card for card in pack if platform_key(card.platform) == key), None)


def is_stale(card: RuleCard, today: date) -> bool:
    """Return whether the rule behind a card should be read again."""
    return today - card.last_read > STALE_AFTER


# Packs ------------------------------------------------------------------------------------------------------

_Line = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]


class _CardInFile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    platform: _Line
    conflict: Annotated[str, msgspec.Meta(pattern=r"\A(?:none|conditions|conflict)\Z")]
    applies_to: Annotated[
        list[Annotated[str, msgspec.Meta(pattern=r"\A(?:real_name|role_shown|alias)\Z")]],
        msgspec.Meta(max_length=len(IdentityKind)),
    ]
    rule: Annotated[str, msgspec.Meta(min_length=1, max_length=2000)]
    source: _Line
    read_on: date
    dated: Annotated[str, msgspec.Meta(pattern=r"\A\d{4}(?:-\d\d){0,2}\Z")] | None = None


class _PackInFile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    cards: Annotated[list[_CardInFile], msgspec.Meta(min_length=1, max_length=200)]


def parse_pack(data: bytes, today: date | None = None) -> tuple[RuleCard, ...]:
    """Return the cards of a pack.

    Args:
        data: the file.
        today: refuse a rule that was read on a later day, which would ask to be read again too late or never.

    Raises:
        WaysideError: as `plain_yaml.read`; IMPORT_INVALID also for a platform that has two cards.
    """
    pack, places = plain_yaml.read(data, _PackInFile)
    cards = tuple(map(_card, pack.cards))
    seen: set[str] = set()
    for number, card in enumerate(cards):
        key = platform_key(card.platform)
        if not key or key in seen or not card.rule or not card.source:
            line = plain_yaml.line_of(places, f"cards[{number}]")
            raise WaysideError(ErrorCode.IMPORT_INVALID, line=line, field="platform" if card.rule else "rule")
        if today is not None and card.read_on > today:
            line = plain_yaml.line_of(places, f"cards[{number}].read_on")
            raise WaysideError(ErrorCode.IMPORT_INVALID, line=line, field="read_on")
        seen.add(key)
    return cards


def _card(card: _CardInFile) -> RuleCard:
    return RuleCard(
        platform=clean_line(card.platform, "platform"),
        rule=clean_text(card.rule, "rule").strip(),
        conflict=Conflict[card.conflict.upper()],
        applies_to=frozenset(IdentityKind[kind.upper()] for kind in card.applies_to),
        source=clean_line(card.source, "source"),
        dated=card.dated or "",
        read_on=card.read_on,
    )


@cache
def shipped_cards() -> tuple[RuleCard, ...]:
    """Return the cards that come with the program."""
    return parse_pack(Path(resource(_SHIPPED)).read_bytes())


def cards(connection: Connection) -> tuple[RuleCard, ...]:
    """Return the cards that hold: the organisation's if it has brought its own, else those of the program."""
    pack = _own_cards(connection) or shipped_cards()
    again = _readings(connection)
    return tuple(replace(card, again=again.get((platform_key(card.platform), card.version))) for card in pack)


def _own_cards(connection: Connection) -> tuple[RuleCard, ...]:
    rows = connection.execute(
        "SELECT platform, rule, conflict, applies_to, source, dated, read_on FROM rule_card ORDER BY platform_key"
    )
    return tuple(
        RuleCard(
            platform=platform,
            rule=rule,
            conflict=Conflict(conflict),
            applies_to=frozenset(IdentityKind[kind.upper()] for kind in applies_to.split()),
            source=source,
            dated=dated,
            read_on=date.fromisoformat(read_on),
        )
        for platform, rule, conflict, applies_to, source, dated, read_on in rows
    )


def read_pack(path: Path, today: date) -> tuple[RuleCard, ...]:
    """Return the cards of a file.

    Raises:
        WaysideError: as `parse_pack`; NO_SUCH_FOLDER or NO_PERMISSION if the file cannot be read.
    """
    return parse_pack(plain_yaml.read_file(path), today)


def replace_pack(connection: Connection, pack: Sequence[RuleCard]) -> None:
    """Put an organisation's pack in the place of all cards so far; what was read again of them stays noted."""
    with transaction(connection):
        connection.execute("DELETE FROM rule_card")
        connection.executemany(
            "INSERT INTO rule_card(platform_key, platform, conflict, applies_to, rule, source, dated, read_on)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            map(_row, pack),
        )
        activity.append(connection, "rule-cards-replaced", cards=len(pack))


def _row(card: RuleCard) -> tuple[object, ...]:
    return (
        platform_key(card.platform),
        card.platform,
        int(card.conflict),
        " ".join(kind.name.lower() for kind in sorted(card.applies_to)),
        card.rule,
        card.source,
        card.dated,
        card.read_on.isoformat(),
    )


# Reading again ----------------------------------------------------------------------------------------------


def note_reading(connection: Connection, card: RuleCard, role: str, on: date, today: date) -> ReadingId:
    """Keep that somebody read a platform's rule again and it still says what the card says.

    A reading belongs to the version of the card it was compared with: another wording asks to be read by itself.

    Args:
        connection: the vault's.
        card: what the rule was compared with.
        role: the role that read it, by its name.
        on: the day it was read; not before the card was written and not after today.
        today: the worker's day.

    Raises:
        WaysideError: VALUE_REQUIRED, VALUE_TOO_LONG; VALUE_INVALID for the day.
    """
    cleaned = clean_role(role, "read_by", required=True)
    if not card.read_on <= on <= today:
        raise WaysideError(ErrorCode.VALUE_INVALID, field="read_on")
    with transaction(connection):
        cursor = connection.execute(
            "INSERT INTO rule_reading(platform_key, version, read_by, read_on, noted_at) VALUES (?, ?, ?, ?, ?)",
            (platform_key(card.platform), card.version, cleaned, on.isoformat(), activity.now_ms()),
        )
        reading = ReadingId(cursor.lastrowid)
        activity.append(connection, "rule-read-again", reading=reading)
    return reading


def remove_reading(connection: Connection, reading: ReadingId) -> None:
    """Take out a reading that was noted by mistake. One that is gone already is no error."""
    with transaction(connection):
        cursor = connection.execute("DELETE FROM rule_reading WHERE id = ?", (reading,))
        if cursor.rowcount:
            activity.append(connection, "rule-reading-removed", reading=reading)


def _readings(connection: Connection) -> dict[tuple[str, str], RuleReading]:
    """Return the last reading of each version of a card."""
    rows = connection.execute(
        "SELECT platform_key, version, read_by, read_on FROM rule_reading ORDER BY read_on, id"
    )
    return {(key, version): RuleReading(by=by, on=date.fromisoformat(on)) for key, version, by, on in rows}
