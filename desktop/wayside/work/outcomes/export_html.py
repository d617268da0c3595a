"""A report as one HTML file: nothing is loaded, nothing runs, every word of the vault is escaped."""

from __future__ import annotations

from html import escape

from wayside.work.outcomes import words as wording
from wayside.work.outcomes.records import CLEAR_SENTENCE, Report, Sustained, Table
from wayside.work.outcomes.statistics import Share
from wayside.work.outcomes.words import ENGLISH, Words

# Colours of the system only: the file follows the reader's light or dark.
_STYLE = """
:root { color-scheme: light dark; }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 62rem; margin: 2.5rem auto; padding: 0 1.25rem;
  color: CanvasText; background: Canvas; }
h1 { font-size: 1.6rem; margin-bottom: 0; }
h2 { font-size: 1.1rem; margin: 2.2rem 0 .5rem; }
p { max-width: 46rem; }
table { border-collapse: collapse; width: 100%; }
th, td { padding: .3rem .5rem; text-align: end; border-bottom: 1px solid GrayText; vertical-align: baseline; }
th:first-child, td:first-child { text-align: start; }
thead th { font-weight: 600; vertical-align: bottom; }
tfoot td { border-bottom: none; font-weight: 600; }
th::first-letter, td:first-child::first-letter { text-transform: uppercase; }
td:first-child { overflow-wrap: anywhere; min-width: 7rem; }
td:not(:first-child) { white-space: nowrap; }
small { opacity: .75; }
.wide { overflow-x: auto; }
.warning { border-inline-start: 4px solid CanvasText; padding: .2rem .8rem; font-weight: 600; }
.bar { display: inline-block; height: .6rem; min-width: 1px; background: currentColor; opacity: .55; }
.track, td.track { width: 30%; text-align: start; }
@media print {
  body { margin: 0; max-width: none; font-size: 11px; }
  h2 { break-after: avoid; }
  tr { break-inside: avoid; }
  .wide { overflow: visible; }
}
"""


def export_html(report: Report, words: Words = ENGLISH, *, language: str = "en", rtl: bool = False) -> bytes:
    """Return a report as HTML in UTF-8.

    Args:
        report: what to say.
        words: in which words.
        language: of the words, for whoever reads it aloud.
        rtl: whether that language is written from right to left.
    """
    parts = [
        "<!DOCTYPE html>",
        f'<html lang="{escape(language)}" dir="{"rtl" if rtl else "ltr"}"><head><meta charset="utf-8">',
        # Says to the browser what is so anyway: no script, nothing from elsewhere.
        """<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">""",
        '<meta name="viewport" content="width=device-width">',
        f"<title>{escape(words['title'])}</title><style>{_STYLE}</style></head><body>",
        f"<h1>{escape(words['title'])}</h1>",
        f"<p>{escape(wording.period_text(report, words))} · "
        f"{escape(words['made'])} {escape(wording.made_text(report))}</p>",
        f'<p class="warning">{escape(words[CLEAR_SENTENCE])}</p>',
        *(f"<p>{escape(sentence)}</p>" for sentence in wording.sentences(report, words)),
        _funnel(report, words),
        _response(report, words),
        _agreement(report, words),
        f"<p>{escape(words['opening'])}</p>",
        *(_table(table, words) for table in (*report.tables, report.uptake, report.street)),
        _days(report, words),
        "</body></html>\n",
    ]
    return "\n".join(part for part in parts if part).encode("utf-8")


def _funnel(report: Report, words: Words) -> str:
    funnel = report.funnel
    everybody = f"<tr><td>{escape(words['contacted'])}</td><td>{funnel.contacted}</td><td></td><td></td><td></td></tr>"
    rows = [everybody, _bar(words["responded"], funnel.responded)]
    for part in funnel.sustained:
        rows.append(
            _bar(
                f"{words['sustained']} ({wording.definition_short(part.definition, words)})",
                part.sustained,
                _aside(part, words),
            )
        )
        rows.append(_bar(f"{words['impact']}, {words['of-sustained']}", part.impact_within))
    rows.append(_bar(f"{words['impact']}, {words['of-contacted']}", funnel.impact))
    rows.append(_bar(words["offline"], funnel.offline))
    head = ("", words["count"], words["share"], words["interval"], "")
    table = f"{_head(head)}<tbody>{''.join(rows)}</tbody>"
    return f"<h2>{escape(words['funnel'])}</h2>{_wide(table)}"


def _aside(part: Sustained, words: Words) -> str:
    told = wording.definition_sentence(part.definition, words)
    if part.unanswered:
        told += " " + words["unanswered"].format(count=part.unanswered)
    return f"<br><small>{escape(told)}</small>"


def _bar(title: str, share: Share, aside: str = "") -> str:
    width = f"{(share.value or 0) * 100:.1f}%"
    return (
        f"<tr><td>{escape(title)}{aside}</td><td>{share.count}</td><td>{_percent(share)}</td>"
        f'<td>{_interval(share)}</td><td class="track"><span class="bar" style="width:{width}"></span></td></tr>'
    )


def _response(report: Report, words: Words) -> str:
    first = report.first_response
    found = (("lower", first.lower), ("median", first.median), ("upper", first.upper))
    rows = "".join(
        f"<tr><td>{escape(words[f'response-{name}'])}</td>"
        f"<td>{escape(words['too-few'] if value is None else wording.duration(value))}</td></tr>"
        for name, value in found
    )
    return f"<h2>{escape(words['response'])}</h2><table><tbody>{rows}</tbody></table>"


def _agreement(report: Report, words: Words) -> str:
    found = report.agreement
    if not found.rated:
        return ""
    told = escape(words["too-few"])
    if found.rated >= report.hide_below:
        kappa = "–" if found.kappa is None else f"{found.kappa:.2f}"
        told = (
            f"{escape(words['rated'])}: {found.rated}; {escape(words['agreed'])}: {_percent(found.agreed)};"
            f" {escape(words['kappa'])}: {kappa}"
        )
        told += f"</p><p>{escape(words['kappa-meaning'])}"
    return f"<h2>{escape(words['agreement'])}</h2><p>{told}</p>"


def _table(table: Table, words: Words) -> str:
    title = f"<h2>{escape(words[table.name])}</h2>"
    if table.withheld:
        return f"{title}<p>{escape(words['withheld'])}</p>" if any(table.totals) else ""
    shares = table.name != "street"
    rows = "".join(
        f"<tr><td><bdi>{escape(wording.row_title(table, row.code, words))}</bdi></td>"
        + "".join(
            f"<td>{_cell(row.cells[place], row.share(place) if place and shares else None, words)}</td>"
            for place in range(len(table.columns))
        )
        + "</tr>"
        for row in table.rows
    )
    totals = "".join(f"<td>{total}</td>" for total in table.totals)
    head = _head(("", *(wording.column_title(column, words) for column in table.columns)))
    pooled = f"<p>{escape(words['pooled'].format(pooled=table.pooled))}</p>" if table.pooled else ""
    foot = f"<tfoot><tr><td>{escape(words['total'])}</td>{totals}</tr></tfoot>"
    whole = _wide(f"{head}<tbody>{rows}</tbody>{foot}")
    return f"{title}{whole}{pooled}"


def _days(report: Report, words: Words) -> str:
    told = wording.street_days(report, words, lambda value: f"{value:.1f}")
    return f"<p>{escape(told)}</p>" if told else ""


def _wide(table: str) -> str:
    """Return a table that scrolls sideways by itself where the window is narrow."""
    return f'<div class="wide"><table>{table}</table></div>'


def _cell(count: int | None, share: Share | None, words: Words) -> str:
    if count is None:
        return f"<small>{escape(words['too-few'])}</small>"
    if share is None:
        return f"{count}"
    return f"{count}<br><small>{_percent(share)}<br>{_interval(share)}</small>"


def _head(titles: tuple[str, ...]) -> str:
    return "<thead><tr>" + "".join(f"<th>{escape(title)}</th>" for title in titles) + "</tr></thead>"


def _percent(share: Share) -> str:
    return "–" if share.value is None else f"{share.value * 100:.1f} %"


def _interval(share: Share) -> str:
    found = share.interval
    return "–" if found is None else f"{found.low * 100:.1f}–{found.high * 100:.1f} %"
