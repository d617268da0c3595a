"""What a report is made of: the funnel, the tables, and what they are told apart by."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from wayside.work.outcomes.counting import Period
from wayside.work.outcomes.definitions import Definition
from wayside.work.outcomes.statistics import Agreement, Share

# The sentences of `words.py` that every report carries, on the screen and in every export.
MONITORING_SENTENCE = "monitoring"
CLEAR_SENTENCE = "leaves-vault"

OTHERS = "\N{HORIZONTAL ELLIPSIS}"
"""The code of the row that stands for all the smallest ones together."""


class Dimension(Enum):
    """What the people of a report are told apart by: a tag of the worker's first message in the period."""

    TONE = "tone"
    CONTENT = "content"
    METHOD = "method"
    MODE = "mode"
    IDENTITY = "identity"
    PLATFORM = "platform"
    PLAYBOOK = "playbook"


class Measure(Enum):
    """The columns of the tables."""

    CONTACTED = "contacted"
    RESPONDED = "responded"
    SUSTAINED = "sustained"
    IMPACT = "impact"
    OFFLINE = "offline"
    OFFERED = "offered"
    INTERESTED = "interested"
    ACCEPTED = "accepted"
    TOOK_PART = "took-part"
    ENDED = "ended"
    SITUATIONS = "situations"
    INTERVENTIONS = "interventions"
    GROUPS = "groups"
    INDIVIDUALS = "individuals"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sustained:
    """The funnel from "sustained" on, under one definition. The shares are of all who were contacted.

    `unanswered` counts sustained conversations in which the person never wrote back; only a definition that counts
    the messages of both sides has any. `impact_within` is the share of the sustained with a sign of impact.
    """

    definition: Definition
    sustained: Share
    unanswered: int
    impact_within: Share


@dataclass(frozen=True, slots=True, kw_only=True)
class Funnel:
    """The whole: counted people, none of them hidden."""

    contacted: int
    responded: Share
    sustained: tuple[Sustained, ...]
    impact: Share
    offline: Share


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column of a table; the definition belongs to `SUSTAINED`."""

    measure: Measure
    definition: Definition | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TableRow:
    """A row: None is hidden. `code` is a fixed word of the program or a word of the vault, "" for no tag."""

    code: str
    cells: tuple[int | None, ...]

    def share(self, column: int) -> Share | None:
        """Return a cell as a share of the row, if both may be seen and there is anybody."""
        part, whole = self.cells[column], self.cells[0]
        return Share(count=part, of=whole) if part is not None and whole else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table. `rows` are empty and `withheld` is true where showing any of it would show all.

    `is_coded` says that the rows' codes are words of the program, to be translated. `pooled` is how many of the
    smallest rows are one together, the last, whose code is `OTHERS`: those beyond the longest table, and those whose
    words would be told of few people.
    """

    name: str
    columns: tuple[Column, ...]
    rows: tuple[TableRow, ...]
    totals: tuple[int, ...]
    withheld: bool
    is_coded: bool = False
    pooled: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstResponse:
    """How long people took to answer the worker's first message of the period, in milliseconds; None if too few."""

    answered: int
    lower: int | None
    median: int | None
    upper: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """Everything a report says, with what it was counted by.

    `by_messages` and `by_contacts` are how many people were counted by imported messages and by lines of contact;
    `elsewhere` how many have a sign of impact or a meeting in the period without having been written to in it.
    """

    period: Period
    made_at: int
    hide_below: int
    funnel: Funnel
    by_messages: int
    by_contacts: int
    elsewhere: int
    first_response: FirstResponse
    agreement: Agreement
    tables: tuple[Table, ...]
    uptake: Table
    street: Table
    street_days: int

    @property
    def leading(self) -> Sustained:
        """The funnel under the first definition."""
        return self.funnel.sustained[0]

    @property
    def sentences(self) -> tuple[str, ...]:
        """The ids of the sentences that go with the report wherever it is shown."""
        definition = f"definition-{self.leading.definition.counted.value}"
        elsewhere = ("elsewhere",) if self.elsewhere else ()
        return (MONITORING_SENTENCE, definition, "hidden", "base", *elsewhere)
