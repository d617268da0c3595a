"""The outcome report: who was written to, who answered, with whom it lasted, what showed, who was met."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from wayside.vault.connection import Connection
from wayside.work.identities import IdentityKind
from wayside.work.offers.uptake import uptake
from wayside.work.outcomes import counting, definitions, street, suppression
from wayside.work.outcomes.counting import Case, Period
from wayside.work.outcomes.definitions import Counted, Definition
from wayside.work.outcomes.statistics import Agreement, Share, quartiles
from wayside.work.outcomes.street import Tally
from wayside.work.outcomes.suppression import SMALL, Shape
from wayside.work.timeline import Mode

# The sentences of `words.py` that every report carries, on the screen and in every export.
MONITORING_SENTENCE = "monitoring"
CLEAR_SENTENCE = "leaves-vault"

_MOST_ROWS = 40


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


OTHERS = "\N{HORIZONTAL ELLIPSIS}"


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


def report(
    connection: Connection,
    period: Period,
    made_at: int,
    wanted: Sequence[Definition] = (),
    hide_below: int = SMALL,
) -> Report:
    """Count a period.

    Args:
        connection: the vault's.
        period: which days.
        made_at: the present, in milliseconds since the epoch.
        wanted: definitions of "sustained" side by side, the first one leading; the vault's if none.
        hide_below: cells of tables that count fewer people are hidden.
    """
    chosen = tuple(dict.fromkeys(wanted)) or definitions.stored(connection)
    everybody = counting.cases(connection, period)
    contacted = [case for case in everybody if case.sent]
    signs, met = counting.with_signs(connection, period), counting.moved_offline(connection, period)
    counts = _counts(contacted, chosen, signs, met)
    funnel = _funnel(contacted, counts, chosen)
    days = street.by_day(street.tallies(connection, period.first, period.last))
    return Report(
        period=period,
        made_at=made_at,
        hide_below=hide_below,
        funnel=funnel,
        by_messages=sum(case.from_messages for case in contacted),
        by_contacts=sum(not case.from_messages for case in contacted),
        elsewhere=len((signs | met) - {case.person for case in contacted}),
        first_response=_first_response(contacted, hide_below),
        agreement=_agreement(connection, period),
        tables=_cross_tables(connection, contacted, counts, chosen, hide_below),
        uptake=_uptake(connection, period, hide_below),
        street=_street(days, hide_below),
        street_days=len(days),
    )


def _counts(
    cases: Sequence[Case], chosen: Sequence[Definition], signs: set[int], met: set[int]
) -> list[tuple[bool, ...]]:
    """Return for each person in which columns of a cross-table they count."""
    # Thousands of people and few different conversations: each is judged once.
    reached: dict[tuple[int, int, int], tuple[bool, ...]] = {}
    counts = []
    for case in cases:
        talk = (case.total, case.received, case.exchanges)
        if talk not in reached:
            reached[talk] = (True, case.exchanges > 0, *(definition.holds(*talk) for definition in chosen))
        counts.append((*reached[talk], case.person in signs, case.person in met))
    return counts


def _funnel(
    cases: Sequence[Case], counts: Sequence[tuple[bool, ...]], chosen: Sequence[Definition]
) -> Funnel:
    everybody, signs = len(cases), -2
    # People are many, ways through the funnel are few.
    ways = Counter(counts).items()
    totals = [sum(n for way, n in ways if way[place]) for place in range(len(chosen) + 4)]
    return Funnel(
        contacted=everybody,
        responded=Share(count=totals[1], of=everybody),
        sustained=tuple(
            Sustained(
                definition=definition,
                sustained=Share(count=totals[place], of=everybody),
                unanswered=sum(n for way, n in ways if way[place] and not way[1]),
                impact_within=Share(
                    count=sum(n for way, n in ways if way[place] and way[signs]), of=totals[place]
                ),
            )
            for place, definition in enumerate(chosen, start=2)
        ),
        impact=Share(count=totals[signs], of=everybody),
        offline=Share(count=totals[-1], of=everybody),
    )


def _first_response(cases: Sequence[Case], hide_below: int) -> FirstResponse:
    waits = [c.answered_at - c.sent_at for c in cases if c.answered_at is not None and c.sent_at is not None]
    found = quartiles(waits) if len(waits) >= hide_below else None
    lower, median, upper = found or (None, None, None)
    return FirstResponse(answered=len(waits), lower=lower, median=median, upper=upper)


def _agreement(connection: Connection, period: Period) -> Agreement:
    found = counting.ratings(connection, period)
    return Agreement(
        both_yes=found.get((1, 1), 0),
        first_only=found.get((1, 0), 0),
        second_only=found.get((0, 1), 0),
        both_no=found.get((0, 0), 0),
    )


# Tables -----------------------------------------------------------------------------------------------------


def _cross_tables(
    connection: Connection,
    cases: Sequence[Case],
    counts: Sequence[tuple[bool, ...]],
    chosen: Sequence[Definition],
    hide_below: int,
) -> tuple[Table, ...]:
    columns = (
        Column(measure=Measure.CONTACTED),
        Column(measure=Measure.RESPONDED),
        *(Column(measure=Measure.SUSTAINED, definition=definition) for definition in chosen),
        Column(measure=Measure.IMPACT),
        Column(measure=Measure.OFFLINE),
    )
    shape = _cross_shape(chosen)
    modes = {int(mode): _code(mode) for mode in Mode}
    kinds = {
        identity: _code(IdentityKind(kind)) for identity, kind in counting.identity_kinds(connection).items()
    }
    names = counting.playbook_names(connection)
    codes: dict[Dimension, Callable[[Case], str]] = {
        Dimension.TONE: lambda case: case.tone or "",
        Dimension.CONTENT: lambda case: case.content or "",
        Dimension.METHOD: lambda case: case.method or "",
        Dimension.MODE: lambda case: modes.get(case.mode, "") if case.mode is not None else "",
        Dimension.IDENTITY: lambda case: kinds.get(case.identity or 0, ""),
        Dimension.PLATFORM: lambda case: case.platform or "",
        Dimension.PLAYBOOK: lambda case: names.get(case.playbook or 0, ""),
    }
    coded = (Dimension.MODE, Dimension.IDENTITY)
    return tuple(
        _table(
            dimension.value,
            columns,
            _grouped([code(case) for case in cases], counts),
            shape,
            hide_below,
            is_coded=dimension in coded,
        )
        for dimension, code in codes.items()
    )


def _cross_shape(chosen: Sequence[Definition]) -> Shape:
    """Return how the columns hang together: what always holds, whatever the conversations are.

    A stricter definition counts a part of a looser one. "Responded" is one exchange or more.
    """
    answered = Definition(counted=Counted.EXCHANGES, least=1)
    columns = (answered, *chosen)
    within = [
        (0, *(place for place, wider in enumerate(columns, 1) if place != own and narrow.is_within(wider)))
        for own, narrow in enumerate(columns, 1)
    ]
    return Shape(parts=((), *within, (0,), (0,)))


def _code(member: Enum) -> str:
    """Return a member as a fixed word: `one-to-one`."""
    return member.name.lower().replace("_", "-")


def _grouped(codes: Sequence[str], counts: Sequence[tuple[bool, ...]]) -> dict[str, list[int]]:
    groups: dict[str, list[int]] = {}
    for (code, way), number in Counter(zip(codes, counts, strict=True)).items():
        row = groups.setdefault(code, [0] * len(way))
        for place, counted in enumerate(way):
            row[place] += number * counted
    return groups


def _table(
    name: str,
    columns: tuple[Column, ...],
    groups: dict[str, list[int]],
    shape: Shape,
    hide_below: int,
    *,
    is_coded: bool = False,
) -> Table:
    """Return a table with its small cells hidden, the largest rows first, rows without a tag and others last."""
    order = sorted(groups, key=lambda code: (code == "", -groups[code][0], code))
    kept, rest = order[:_MOST_ROWS], order[_MOST_ROWS:]
    numbers = [groups[code] for code in kept]
    if rest:
        kept.append(OTHERS)
        numbers.append([sum(column) for column in zip(*(groups[code] for code in rest), strict=True)])
    table = _shown(name, columns, kept, numbers, shape, hide_below)
    unnamed = {code for code in kept if code not in ("", OTHERS) and 0 < groups[code][0] < hide_below}
    if is_coded or not table.rows or not unnamed:
        return replace(table, is_coded=is_coded, pooled=len(rest))
    return replace(table, rows=_unnamed(table.rows, unnamed), pooled=len(rest) + len(unnamed))


def _unnamed(rows: tuple[TableRow, ...], unnamed: set[str]) -> tuple[TableRow, ...]:
    """Return the rows with those of few people as one that says nothing.

    Their cells are hidden already; a word somebody typed for few people may itself be about one of them.
    """
    named = tuple(row for row in rows if row.code not in unnamed and row.code != OTHERS)
    return (*named, TableRow(code=OTHERS, cells=(None,) * len(rows[0].cells)))


def _shown(
    name: str,
    columns: tuple[Column, ...],
    codes: Sequence[str],
    numbers: Sequence[Sequence[int]],
    shape: Shape,
    hide_below: int,
    *,
    by_size: bool = True,
) -> Table:
    """Return a table as it may be shown."""
    shown = suppression.protect(numbers, shape, hide_below)
    rows = () if shown is None else _in_order(codes, shown, by_size=by_size)
    return Table(
        name=name,
        columns=columns,
        rows=tuple(TableRow(code=code, cells=cells) for code, cells in rows),
        totals=tuple(sum(row[place] for row in numbers) for place in range(len(columns))),
        withheld=shown is None,
    )


def _in_order(
    codes: Sequence[str], shown: suppression.Shown, *, by_size: bool
) -> list[tuple[str, tuple[int | None, ...]]]:
    """Return the rows as they may stand: by size, those whose size is hidden have no place and come by name.

    Between a row of six and one of five a hidden one would be told by where it stands.
    """
    rows = list(zip(codes, shown, strict=True))
    if by_size:
        # Within the rows that are shown the order stays; those without a tag and the pooled ones stay last.
        last = [row for row in rows if row[0] in ("", OTHERS)]
        told = [row for row in rows if row not in last and row[1][0] is not None]
        untold = sorted(row for row in rows if row not in last and row[1][0] is None)
        rows = [*told, *untold, *last]
    return rows


def _uptake(connection: Connection, period: Period, hide_below: int) -> Table:
    """Return what became of the offers made in a period, each offer a row."""
    measures = (
        Measure.OFFERED,
        Measure.INTERESTED,
        Measure.ACCEPTED,
        Measure.TOOK_PART,
        Measure.ENDED,
    )
    groups = uptake(connection, *period.bounds())
    return _table(
        "uptake",
        tuple(Column(measure=measure) for measure in measures),
        groups,
        Shape(parts=((), (0,), (0, 1), (0, 1, 2), (0,))),
        hide_below,
    )


def _street(days: Sequence[Tally], hide_below: int) -> Table:
    """Return the days of streetwork; its four counts are of different things, none a part of another."""
    measures = (Measure.SITUATIONS, Measure.INTERVENTIONS, Measure.GROUPS, Measure.INDIVIDUALS)
    return _shown(
        "street",
        tuple(Column(measure=measure) for measure in measures),
        [day.day.isoformat() for day in days],
        [day.numbers for day in days],
        Shape(parts=((),) * len(measures)),
        hide_below,
        by_size=False,
    )
