"""What outcomes are counted from, quickly made."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest

from wayside.vault.connection import Connection
from wayside.work import people, timeline
from wayside.work.people import PersonFields, PersonId
from wayside.work.timeline import ContactFields, Direction

DAY_MS = 86_400_000
START = int(datetime(2026, 3, 1, 12, tzinfo=UTC).timestamp() * 1000)
NOW = START + 100 * DAY_MS
MARCH = (date(2026, 3, 1), date(2026, 3, 31))

Talk = Callable[..., PersonId]


@pytest.fixture
def talk(connection: Connection) -> Talk:
    """Return a function that makes a person with lines of contact: `oi` is one out and one in, a minute apart."""
    numbers = iter(range(10_000))

    def make(lines: str, *, day: int = 0, **fields: object) -> PersonId:
        person = people.add(connection, PersonFields(code_name=f"P{next(numbers)}", aim="listen"))
        for place, side in enumerate(lines):
            timeline.add_contact(
                connection,
                person,
                ContactFields(
                    at=START + day * DAY_MS + place * 60_000,
                    text="hello",
                    direction=Direction.OUT if side == "o" else Direction.IN,
                    **fields,  # type: ignore[arg-type]  # names are those of the fields
                ),
            )
        return person

    return make
