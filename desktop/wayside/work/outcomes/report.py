"""The outcome report: who was written to, who answered, with whom it lasted, what showed, who was met."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from wayside.vault.connection import Connection
from wayside.work.outcomes import counting, definitions, street, tables
from wayside.work.outcomes.counting import Case, Period
from wayside.work.outcomes.definitions import Definition
from wayside.work.outcomes.records import FirstResponse, Funnel, Report, Sustained
from wayside.work.outcomes.statistics import Agreement, Share, quartiles
from wayside.work.outcomes.suppression import SMALL


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
        tables=tables.cross_tables(connection, contacted, counts, chosen, hide_below),
        uptake=tables.uptake_table(connection, period, hide_below),
        street=tables.street_table(days, hide_below),
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
