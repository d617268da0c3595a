"""A report in cells: what the tables of the page and of the PDF show, in the words and numbers of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from wayside.ui import say
from wayside.ui.outcomes.report_words import report_words
from wayside.ui.widgets.figure_table import Figure, Row
from wayside.work.outcomes import Definition, Measure, Report, Share, Table, TableRow
from wayside.work.outcomes import words as wording
from wayside.work.outcomes.words import Words

_MINUTE = 60_000
_HOUR = 60 * _MINUTE
_DAY = 24 * _HOUR
BETWEEN = "  ·  "
"""Stands between a number and its share."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Figures", text)


# Numbers in words -------------------------------------------------------------------------------------------


def capital(text: str) -> str:
    """Return a word of the report as the beginning of a line: its first letter large, where there are such."""
    return text[:1].upper() + text[1:]


def percent(value: float | None, locale: QLocale) -> str:
    """Return a share as "13.4 %"."""
    if value is None:
        return "–"
    return _tr("{0} %").format(locale.toString(value * 100, "f", 1))


def span(share: Share, locale: QLocale) -> str:
    """Return how far a share can be trusted, as "10.8 – 16.4 %"."""
    found = share.interval
    if found is None:
        return "–"
    low, high = (locale.toString(end * 100, "f", 1) for end in (found.low, found.high))
    return _tr("{low} – {high} %").format(low=low, high=high)


def duration(milliseconds: int, locale: QLocale) -> str:
    """Return a length of time, coarse enough that it points to no single message: "45 min", "7 h", "3 days"."""
    if milliseconds < 2 * _HOUR:
        return _tr("{0} min").format(say.number(milliseconds // _MINUTE, locale))
    if milliseconds < 2 * _DAY:
        return _tr("{0} h").format(say.number(milliseconds // _HOUR, locale))
    return _tr("{0} days").format(say.number(milliseconds // _DAY, locale))


def short_definition(definition: Definition, locale: QLocale) -> str:
    """Return a definition fit for the head of a column: "5 in all"."""
    return wording.definition_short(definition, report_words(), lambda least: say.number(least, locale))


def spoken_share(share: Share, locale: QLocale) -> str:
    """Return a share as a whole sentence."""
    if share.value is None:
        return _tr("nobody")
    return _tr("{count} of {all}, {percent}, interval {span}").format(
        count=say.number(share.count, locale),
        all=say.number(share.of, locale),
        percent=percent(share.value, locale),
        span=span(share, locale),
    )


# Rows -------------------------------------------------------------------------------------------------------


def share_heads(first: str) -> tuple[str, ...]:
    """Return the heads of a table of shares."""
    return (first, _tr("People"), _tr("Share"), _tr("95 % interval"), _tr("Share with interval"))


def share_row(title: str, share: Share, locale: QLocale) -> Row:
    """Return a title, how many, which share, the interval, and all of it as a chart."""
    found = share.interval
    return (
        Figure(text=capital(title)),
        Figure(text=say.number(share.count, locale)),
        Figure(text=percent(share.value, locale)),
        Figure(text=span(share, locale)),
        Figure(
            share=share.value or 0.0,
            low=found.low if found else None,
            high=found.high if found else None,
            spoken=spoken_share(share, locale),
        ),
    )


def funnel_rows(report: Report, words: Words, locale: QLocale) -> list[Row]:
    """Return the steps, each a share of everybody who was contacted."""
    funnel = report.funnel
    everybody = Figure(text=percent(1.0 if funnel.contacted else None, locale))
    whole = Figure(share=1.0 if funnel.contacted else 0.0, spoken=_tr("everybody"))
    contacted = (
        Figure(text=capital(words["contacted"])),
        Figure(text=say.number(funnel.contacted, locale)),
        everybody,
        Figure(text="–"),
        whole,
    )
    return [
        contacted,
        share_row(words["responded"], funnel.responded, locale),
        share_row(words["sustained"], report.leading.sustained, locale),
        share_row(words["impact"], funnel.impact, locale),
        share_row(words["offline"], funnel.offline, locale),
    ]


def definition_heads(words: Words) -> tuple[str, ...]:
    """Return the heads of the table that puts definitions side by side."""
    return (
        _tr("Sustained means at least"),
        capital(f"{words['sustained']}, {words['of-contacted']}"),
        capital(f"{words['impact']}, {words['of-sustained']}"),
        _tr("Never wrote back"),
    )


def definition_rows(report: Report, locale: QLocale) -> list[Row]:
    """Return the same data under every definition in use."""
    return [
        (
            Figure(text=short_definition(part.definition, locale)),
            share_cell(part.sustained, locale),
            share_cell(part.impact_within, locale),
            Figure(text=say.number(part.unanswered, locale)),
        )
        for part in report.funnel.sustained
    ]


def share_cell(share: Share, locale: QLocale) -> Figure:
    """Return a number with its share, and the bar below."""
    found = share.interval
    count = say.number(share.count, locale)
    return Figure(
        text=count if share.value is None else f"{count}{BETWEEN}{percent(share.value, locale)}",
        share=share.value,
        low=found.low if found else None,
        high=found.high if found else None,
        spoken=spoken_share(share, locale),
        aside=span(share, locale) if found else "",
    )


# Tables -----------------------------------------------------------------------------------------------------


def table_heads(table: Table, words: Words, locale: QLocale) -> tuple[str, ...]:
    """Return the heads of a table of the report; that of the names of rows is the title of the table."""
    heads = []
    for column in table.columns:
        word = capital(words[column.measure.value])
        if column.definition is not None:
            word = f"{word}: {short_definition(column.definition, locale)}"
        heads.append(word)
    first = {"uptake": _tr("Offer"), "street": _tr("Day")}.get(table.name, words[table.name])
    return (first, *heads)


def table_rows(table: Table, words: Words, locale: QLocale) -> list[Row]:
    """Return the rows of a table and its totals; what is hidden says so."""
    rows = [_table_row(table, row, words, locale) for row in table.rows]
    totals = tuple(Figure(text=say.number(total, locale)) for total in table.totals)
    return [*rows, (Figure(text=capital(words["total"])), *totals)]


def _table_row(table: Table, row: TableRow, words: Words, locale: QLocale) -> Row:
    return (Figure(text=_row_title(table, row.code, words, locale)), *_cells(table, row, locale))


def _row_title(table: Table, code: str, words: Words, locale: QLocale) -> str:
    if _is_days(table):
        day = QDate.fromString(code, "yyyy-MM-dd").toPython()
        return say.exact_day(day, locale)  # type: ignore[arg-type]  # an ISO day of the room
    return wording.row_title(table, code, words)


def _cells(table: Table, row: TableRow, locale: QLocale) -> Row:
    cells = []
    for place, count in enumerate(row.cells):
        share = row.share(place) if place and not _is_days(table) else None
        if count is None:
            cells.append(Figure(text=_tr("hidden"), muted=True, spoken=_tr("hidden: it would count too few")))
        elif share is not None:
            cells.append(share_cell(share, locale))
        else:
            cells.append(Figure(text=say.number(count, locale)))
    return tuple(cells)


def _is_days(table: Table) -> bool:
    return table.columns[0].measure is Measure.SITUATIONS


def has_hidden(table: Table) -> bool:
    """Say whether anything in a table is hidden."""
    return any(cell is None for row in table.rows for cell in row.cells)
