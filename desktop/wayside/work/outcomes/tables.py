"""The tables of a report, with the small cells hidden and the words that would be told of few people left out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from enum import Enum

from wayside.vault.connection import Connection
from wayside.work.identities import IdentityKind
from wayside.work.offers.uptake import uptake
from wayside.work.outcomes import counting, suppression
from wayside.work.outcomes.counting import Case, Period
from wayside.work.outcomes.definitions import Counted, Definition
from wayside.work.outcomes.records import OTHERS, Column, Dimension, Measure, Table, TableRow
from wayside.work.outcomes.street import Tally
from wayside.work.outcomes.suppression import Shape
from wayside.work.timeline import Mode

_MOST_ROWS = 40


def cross_tables(
    connection: Connection,
    cases: Sequence[Case],
    counts: Sequence[tuple[bool, ...]],
    chosen: Sequence[Definition],
    hide_below: int,
) -> tuple[Table, ...]:
    """Return a table for each dimension: how far the people of each tag came.

    Args:
        connection: the vault's.
        cases: everybody who was written to.
        counts: for each of them, in which columns they count.
        chosen: the definitions of "sustained", a column each.
        hide_below: cells that count fewer people are hidden.
    """
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


def uptake_table(connection: Connection, period: Period, hide_below: int) -> Table:
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


def street_table(days: Sequence[Tally], hide_below: int) -> Table:
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


# What may be shown ------------------------------------------------------------------------------------------


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
