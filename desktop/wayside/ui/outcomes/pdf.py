"""The report on paper: what is written, in its order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from wayside.ui import say
from wayside.ui.outcomes.answer_words import kappa_meaning
from wayside.ui.outcomes.figures import (
    capital,
    definition_heads,
    definition_rows,
    duration,
    funnel_rows,
    percent,
    share_heads,
    table_heads,
    table_rows,
)
from wayside.ui.outcomes.pdf_sheet import BODY, GAP, QUIET, TITLE, Paper, Sheet, painted
from wayside.ui.outcomes.pdf_table import PaperTable
from wayside.ui.outcomes.period_row import period_words
from wayside.ui.widgets.figure_table import Figure, Row
from wayside.work.outcomes import Report, Table
from wayside.work.outcomes import words as wording
from wayside.work.outcomes.words import Words


def _tr(text: str) -> str:
    return QCoreApplication.translate("ReportPdf", text)


def report_pdf(report: Report, words: Words, locale: QLocale, family: str, *, rtl: bool) -> bytes:
    """Return a report as PDF; on any thread.

    Args:
        report: what to say.
        words: in which words.
        locale: of numbers and days.
        family: of the letters.
        rtl: whether its language is written from right to left.
    """
    title = words["title"]
    foot = f"{title}  ·  {period_words(report.period, words, locale)}"
    paper = Paper(title=title, foot=foot, locale=locale, family=family, rtl=rtl)
    return painted(paper, lambda sheet: _Report(sheet, report, words, locale).write())


class _Report:
    """One report on one sheet."""

    def __init__(self, sheet: Sheet, report: Report, words: Words, locale: QLocale) -> None:
        self._sheet, self._report, self._words, self._locale = sheet, report, words, locale

    def write(self) -> None:
        """Write all of it."""
        self._opening()
        words, locale = self._words, self._locale
        self._table(words["funnel"], share_heads(_tr("Step")), funnel_rows(self._report, words, locale))
        self._sheet.text(_tr("The line over a bar is the {0}.").format(words["interval"]), QUIET)
        self._table(words["sustained-by"], definition_heads(words), definition_rows(self._report, locale))
        self._answers()
        self._raters()
        for number, table in enumerate(self._report.tables):
            self._counts(table, words["opening"] if number == 0 else "")
        self._counts(self._report.uptake)
        mean = wording.street_days(self._report, words, lambda value: locale.toString(value, "f", 1))
        self._counts(self._report.street, mean)

    def _opening(self) -> None:
        report, words, sheet, locale = self._report, self._words, self._sheet, self._locale
        sheet.text(words["title"], TITLE, after=20)
        period = period_words(report.period, words, locale)
        sheet.text(f"{period}  ·  {words['made']} {wording.made_text(report)}", QUIET, after=2 * GAP)
        sheet.box(words["leaves-vault"])
        for sentence in self._sentences():
            sheet.text(sentence, BODY)

    def _sentences(self) -> Iterator[str]:
        report, words = self._report, self._words
        said = dict(zip(report.sentences, wording.sentences(report, words), strict=True))
        yield said["monitoring"]
        for name, text in said.items():
            if name.startswith("definition"):
                count = report.leading.unanswered
                number = say.number(count, self._locale)
                yield f"{text} {words['unanswered'].format(count=number)}" if count else text
        yield said["base"]
        if "elsewhere" in said:
            yield said["elsewhere"]
        yield said["hidden"]

    def _table(self, title: str, heads: Sequence[str], rows: Sequence[Row]) -> None:
        PaperTable(self._sheet, title, heads, rows).write()

    def _facts(self, title: str, facts: Sequence[tuple[str, str]], hidden: str = "") -> None:
        """Write names and values; a value that is the word for "hidden" is quiet."""
        rows = [
            (Figure(text=capital(name)), Figure(text=value, muted=value == hidden)) for name, value in facts
        ]
        self._table(title, ("", ""), rows)

    def _answers(self) -> None:
        words, first, locale = self._words, self._report.first_response, self._locale
        waits = (("lower", first.lower), ("median", first.median), ("upper", first.upper))
        told = [
            (words[f"response-{name}"], words["too-few"] if value is None else duration(value, locale))
            for name, value in waits
        ]
        answered = (words["answered"], say.number(first.answered, locale))
        self._facts(words["response"], [answered, *told], hidden=words["too-few"])

    def _raters(self) -> None:
        words, found, locale = self._words, self._report.agreement, self._locale
        if not found.rated:
            return
        if found.rated < self._report.hide_below:
            self._sheet.heading(words["agreement"], 200)
            self._sheet.text(words["too-few"], BODY)
            return
        kappa = "–" if found.kappa is None else locale.toString(found.kappa, "f", 2)
        facts = (
            (words["rated"], say.number(found.rated, locale)),
            (words["agreed"], percent(found.agreed.value, locale)),
            (words["kappa"], kappa),
        )
        self._facts(words["agreement"], facts)
        self._sheet.text(kappa_meaning(found, words), QUIET)

    def _counts(self, table: Table, note: str = "") -> None:
        words, locale, sheet = self._words, self._locale, self._sheet
        if not any(table.totals):
            return
        title = words[table.name]
        if table.withheld:
            sheet.heading(title, 200)
            sheet.text(words["withheld"], BODY)
            return
        self._table(title, ("", *table_heads(table, words, locale)[1:]), table_rows(table, words, locale))
        notes = [note] if note else []
        if table.pooled:
            notes.append(words["pooled"].format(pooled=table.pooled))
        if notes:
            sheet.text(" ".join(notes), QUIET)
