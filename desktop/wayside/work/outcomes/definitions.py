"""What "sustained" means: a definition that is stored with the vault and printed with every report.

The published "five or more messages" does not say whose messages are counted, and the answer changes the result
completely (field report, section 5). So there is no unnamed number here: a definition says what it counts.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from wayside.errors import ErrorCode, WaysideError
from wayside.vault import activity
from wayside.vault.connection import Connection, transaction

MAX_DEFINITIONS = 6
_MOST = 10_000
_FORM = re.compile(r"(total|person|exchanges):([1-9][0-9]{0,4})", re.ASCII)


class Counted(Enum):
    """What a definition counts: messages of both sides, the person's, or changes from the worker to the person."""

    TOTAL = "total"
    PERSON = "person"
    EXCHANGES = "exchanges"


@dataclass(frozen=True, slots=True, kw_only=True)
class Definition:
    """A conversation is sustained when it has at least `least` of what is counted."""

    counted: Counted
    least: int

    @property
    def rule(self) -> str:
        """The short form: `total:5`."""
        return f"{self.counted.value}:{self.least}"

    def holds(self, total: int, received: int, exchanges: int) -> bool:
        """Return whether a conversation with these numbers is sustained."""
        if self.counted is Counted.TOTAL:
            return total >= self.least
        return (received if self.counted is Counted.PERSON else exchanges) >= self.least

    def is_within(self, other: Definition) -> bool:
        """Return whether whoever meets this definition meets the other, whatever the conversation is.

        A message of the person is a message; an exchange is one of each side.
        """
        implied = {
            Counted.TOTAL: {Counted.TOTAL: self.least},
            Counted.PERSON: {Counted.TOTAL: self.least, Counted.PERSON: self.least},
            Counted.EXCHANGES: {
                Counted.TOTAL: 2 * self.least,
                Counted.PERSON: self.least,
                Counted.EXCHANGES: self.least,
            },
        }
        return implied[self.counted].get(other.counted, 0) >= other.least


DEFAULT = Definition(counted=Counted.TOTAL, least=5)


def parse(rule: str) -> Definition:
    """Return the definition of `total:N`, `person:N` or `exchanges:N`.

    Raises:
        WaysideError: VALUE_INVALID.
    """
    match = _FORM.fullmatch(rule.strip())
    if match is None or int(match[2]) > _MOST:
        raise WaysideError(ErrorCode.VALUE_INVALID, field="sustained")
    return Definition(counted=Counted(match[1]), least=int(match[2]))


def stored(connection: Connection) -> tuple[Definition, ...]:
    """Return the vault's definitions, the leading one first; five messages in all if none was stored."""
    rows = connection.execute("SELECT rule FROM outcome_definition ORDER BY position").fetchall()
    return tuple(parse(rule) for (rule,) in rows) or (DEFAULT,)


def store(connection: Connection, wanted: Sequence[Definition]) -> None:
    """Keep these definitions for the reports to come, the leading one first.

    Raises:
        WaysideError: VALUE_REQUIRED for none, VALUE_INVALID for more than `MAX_DEFINITIONS`.
    """
    once = tuple(dict.fromkeys(wanted))
    if not once:
        raise WaysideError(ErrorCode.VALUE_REQUIRED, field="sustained")
    if len(once) > MAX_DEFINITIONS:
        raise WaysideError(ErrorCode.VALUE_INVALID, field="sustained")
    with transaction(connection):
        connection.execute("DELETE FROM outcome_definition")
        connection.executemany(
            "INSERT INTO outcome_definition(rule, position) VALUES (?, ?)",
            [(definition.rule, place) for place, definition in enumerate(once)],
        )
        activity.append(connection, "outcome-definitions-changed", leading=once[0].rule, count=len(once))
