"""A report as CSV: one number a line, so that a spreadsheet can sort and filter it."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator

from wayside.work.outcomes import words as wording
from wayside.work.outcomes.records import CLEAR_SENTENCE, Report, Table
from wayside.work.outcomes.statistics import Share
from wayside.work.outcomes.words import ENGLISH, Words

# What makes a spreadsheet take a cell for a formula; the wide forms count for some of them, and a line end may hide
# what follows it.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
# Where a spreadsheet expects another sign between cells, a cell may fall in two within its quotation.
_AFTER_A_SPLIT = re.compile('([;,|\t\r\n][ "\u00a0\ufeff]*)([=+\\-@\uff1d\uff0b\uff0d\uff20])')
_HEAD = ("section", "row", "measure", "definition", "count", "of", "percent", "low", "high", "text")

Line = tuple[str, ...]


def harmless(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula: an apostrophe stands before its sign."""
    cell = _AFTER_A_SPLIT.sub(r"\1'\2", cell)
    return f"'{cell}" if cell.lstrip(" \u00a0\ufeff").startswith(_FORMULA) else cell


def export_csv(report: Report, words: Words = ENGLISH) -> bytes:
    """Return a report as CSV in UTF-8 with a byte order mark, which spreadsheets need to see that it is UTF-8.

    A hidden number is empty. The first lines carry the warning, the period and what the numbers mean.
    """
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(_HEAD)
    for line in _lines(report, words):
        writer.writerow([harmless(cell) for cell in line])
    return b"\xef\xbb\xbf" + text.getvalue().encode("utf-8")


def _lines(report: Report, words: Words) -> Iterator[Line]:
    yield _text("about", words["title"], wording.period_text(report, words))
    yield _text("about", CLEAR_SENTENCE, words[CLEAR_SENTENCE])
    for name, sentence in zip(report.sentences, wording.sentences(report, words), strict=True):
        yield _text("about", name, sentence)
    yield _text("about", words["made"], wording.made_text(report))
    yield from _funnel(report, words)
    yield from _response(report, words)
    yield from _agreement(report, words)
    for table in (*report.tables, report.uptake, report.street):
        yield from _table(table, words)


def _funnel(report: Report, words: Words) -> Iterator[Line]:
    funnel = report.funnel
    yield _line("funnel", words["of-contacted"], words["contacted"], "", str(funnel.contacted))
    yield _share("funnel", words["of-contacted"], words["responded"], funnel.responded)
    for part in funnel.sustained:
        rule = part.definition.rule
        yield _share("funnel", words["of-contacted"], words["sustained"], part.sustained, rule)
        yield _share("funnel", words["of-sustained"], words["impact"], part.impact_within, rule)
    yield _share("funnel", words["of-contacted"], words["impact"], funnel.impact)
    yield _share("funnel", words["of-contacted"], words["offline"], funnel.offline)


def _response(report: Report, words: Words) -> Iterator[Line]:
    first = report.first_response
    for name, value in (("lower", first.lower), ("median", first.median), ("upper", first.upper)):
        told = words["too-few"] if value is None else wording.duration(value)
        yield _text("response", words[f"response-{name}"], told)


def _agreement(report: Report, words: Words) -> Iterator[Line]:
    found = report.agreement
    if found.rated < report.hide_below:
        yield _text("agreement", words["kappa"], words["too-few"])
        return
    yield _share("agreement", words["rated"], words["agreed"], found.agreed)
    yield _text("agreement", "kappa-meaning", words["kappa-meaning"])
    yield _text("agreement", words["kappa"], "" if found.kappa is None else f"{found.kappa:.2f}")


def _table(table: Table, words: Words) -> Iterator[Line]:
    if table.withheld:
        yield _text(table.name, "", words["withheld"])
        return
    for row in table.rows:
        title = wording.row_title(table, row.code, words)
        for place, column in enumerate(table.columns):
            rule = column.definition.rule if column.definition else ""
            share = row.share(place) if place and table.name != "street" else None
            name = words[column.measure.value]
            if share is not None:
                yield _share(table.name, title, name, share, rule)
            else:
                count = row.cells[place]
                yield _line(table.name, title, name, rule, "" if count is None else str(count))
    for place, column in enumerate(table.columns):
        rule = column.definition.rule if column.definition else ""
        total = str(table.totals[place])
        yield _line(table.name, words["total"], words[column.measure.value], rule, total)


def _text(section: str, row: str, text: str) -> Line:
    return (section, row, *[""] * 7, text)


def _line(section: str, row: str, measure: str, rule: str, count: str) -> Line:
    return (section, row, measure, rule, count, *[""] * 5)


def _share(section: str, row: str, measure: str, share: Share, rule: str = "") -> Line:
    numbers = ["", "", ""]
    if share.value is not None and share.interval is not None:
        numbers = [f"{value * 100:.1f}" for value in (share.value, share.interval.low, share.interval.high)]
    return (section, row, measure, rule, str(share.count), str(share.of), *numbers, "")
