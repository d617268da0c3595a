"""`outcomes`: the report of a period, for people, for programs and as files."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import click

from wayside.cli import output, secrets
from wayside.vault import activity
from wayside.work import outcomes, store, zones
from wayside.work.outcomes import Period, Report, Share, Table
from wayside.work.outcomes import words as wording
from wayside.work.outcomes.export_csv import export_csv
from wayside.work.outcomes.export_html import export_html
from wayside.work.outcomes.suppression import SMALL

_Day = click.DateTime(["%Y-%m-%d"])
_File = click.Path(path_type=Path)


@click.command("outcomes")
@click.argument("folder", metavar="VAULT", type=_File)
@click.option("--from", "first", type=_Day, help="The first day; the beginning if not given.")
@click.option("--to", "last", type=_Day, help="The last day, included; open if not given.")
@click.option(
    "--utc", "in_utc", is_flag=True, help="Days are those of UTC, not those of this computer's time zone."
)
@click.option(
    "--sustained",
    metavar="RULE",
    multiple=True,
    help="What sustained means: total:5, person:3 or exchanges:2. Given again, side by side; the first one leads.",
)
@click.option(
    "--hide-below",
    type=click.IntRange(2, 100),
    default=SMALL,
    show_default=True,
    help="Hide cells of tables that count fewer people.",
)
@click.option("--csv", "csv_file", type=_File, help="Also write a CSV file, in clear. Never over another.")
@click.option(
    "--html", "html_file", type=_File, help="Also write an HTML file, in clear. Never over another."
)
@secrets.passphrase_file_option
@secrets.recovery_file_option
@output.json_option
def outcomes_command(
    folder: Path,
    first: datetime | None,
    last: datetime | None,
    in_utc: bool,
    sustained: tuple[str, ...],
    hide_below: int,
    csv_file: Path | None,
    html_file: Path | None,
    passphrase_file: Path | None,
    recovery_code_file: Path | None,
    as_json: bool,
) -> None:
    """Report a period: contacted, responded, sustained, signs of impact, moved offline.

    Days are those of this computer's time zone, as in the window.
    Monitoring, not proof of effect. What "sustained" means is printed with every report.
    """
    period = Period(first=_day(first), last=_day(last), zone=UTC if in_utc else zones.local_zone())
    wanted = [outcomes.parse(rule) for rule in sustained]
    with store.open_vault(folder, secrets.existing(passphrase_file, recovery_code_file)) as vault:
        connection = vault.connection
        found = outcomes.report(connection, period, activity.now_ms(), wanted, hide_below)
        for path, form, make in ((csv_file, "csv", export_csv), (html_file, "html", export_html)):
            if path is not None:
                outcomes.write_export(connection, path, make(found), "outcomes", form)
                output.tell(wording.ENGLISH["leaves-vault"])
    if as_json:
        output.document(_document(found))
    else:
        _print(found)


def _day(given: datetime | None) -> date | None:
    return given.date() if given is not None else None


# For people -------------------------------------------------------------------------------------------------


def _print(found: Report) -> None:
    funnel, words = found.funnel, wording.ENGLISH
    output.line(f"{words['title']}, {wording.period_text(found)}")
    output.line()
    output.line(f"{words['contacted']:<36} {funnel.contacted:>7,}")
    _print_share(words["responded"], funnel.responded)
    for part in funnel.sustained:
        _print_share(f"{words['sustained']} ({wording.definition_short(part.definition)})", part.sustained)
        _print_share(f"  {words['impact']}, {words['of-sustained']}", part.impact_within)
        if part.unanswered:
            output.line(f"  {words['unanswered'].format(count=part.unanswered)}")
    _print_share(f"{words['impact']}, {words['of-contacted']}", funnel.impact)
    _print_share(words["offline"], funnel.offline)
    median = found.first_response.median
    if median is not None:
        output.line(f"{words['response-median']:<36} {wording.duration(median):>7}")
    for table in (*found.tables, found.uptake):
        _print_table(table)
    output.line()
    for sentence in wording.sentences(found):
        output.line(sentence)


def _print_share(title: str, share: Share) -> None:
    value, interval = share.value, share.interval
    if value is None or interval is None:
        output.line(f"{title:<36} {share.count:>7,}")
        return
    ends = f"{interval.low * 100:.1f} to {interval.high * 100:.1f}"
    output.line(f"{title:<36} {share.count:>7,}  {value * 100:5.1f} %  ({ends})")


def _print_table(table: Table) -> None:
    if not any(cell for row in table.rows for cell in row.cells):
        return  # nothing but hidden cells and noughts
    output.line()
    heads = [wording.column_title(column) for column in table.columns]
    output.line(f"{wording.ENGLISH[table.name]:<28}" + "".join(f"  {head:>16}" for head in heads))
    for row in table.rows:
        cells = "".join(f"  {'hidden' if cell is None else f'{cell:,}':>16}" for cell in row.cells)
        output.line(f"{wording.row_title(table, row.code)[:28]:<28}{cells}")


# For programs -----------------------------------------------------------------------------------------------


def _document(found: Report) -> dict[str, object]:
    funnel = found.funnel
    first, last = found.period.first, found.period.last
    leading = found.leading
    return {
        "period": {
            "from": first.isoformat() if first else None,
            "to": last.isoformat() if last else None,
        },
        "definition": leading.definition.rule,
        "sentences": wording.sentences(found),
        "hide_below": found.hide_below,
        "counted_by": {"messages": found.by_messages, "contacts": found.by_contacts},
        "contacted": funnel.contacted,
        "responded": _share(funnel.responded),
        "sustained": _share(leading.sustained),
        "impact": _share(funnel.impact),
        "impact_of_sustained": _share(leading.impact_within),
        "offline": _share(funnel.offline),
        "not_counted": found.elsewhere,
        "definitions": [
            {
                "definition": part.definition.rule,
                "meaning": wording.definition_sentence(part.definition),
                "sustained": _share(part.sustained),
                "impact_of_sustained": _share(part.impact_within),
                "unanswered": part.unanswered,
            }
            for part in funnel.sustained
        ],
        "first_response_ms": {
            "answered": found.first_response.answered,
            # As coarse as on paper: to the millisecond it would point to two messages of somebody.
            "lower": _coarse(found.first_response.lower),
            "median": _coarse(found.first_response.median),
            "upper": _coarse(found.first_response.upper),
        },
        "agreement": _agreement(found),
        "tables": {table.name: _table(table) for table in found.tables},
        "uptake": _table(found.uptake),
        "street": {"days": found.street_days, **_table(found.street)},
    }


def _share(share: Share) -> dict[str, object]:
    value, interval = share.value, share.interval
    return {
        "count": share.count,
        "of": share.of,
        "percent": None if value is None else round(value * 100, 1),
        "low": None if interval is None else round(interval.low * 100, 1),
        "high": None if interval is None else round(interval.high * 100, 1),
    }


def _coarse(milliseconds: int | None) -> int | None:
    return None if milliseconds is None else wording.coarse(milliseconds)


def _agreement(found: Report) -> dict[str, object]:
    rated = found.agreement
    if rated.rated < found.hide_below:
        return {"rated": None, "agreed": None, "kappa": None}
    kappa = None if rated.kappa is None else round(rated.kappa, 3)
    return {"rated": rated.rated, "agreed": rated.agreed.count, "kappa": kappa}


def _table(table: Table) -> dict[str, object]:
    names = [
        f"{column.measure.value}:{column.definition.rule}" if column.definition else column.measure.value
        for column in table.columns
    ]
    return {
        "withheld": table.withheld,
        "rows": [{"row": row.code, **dict(zip(names, row.cells, strict=True))} for row in table.rows],
        "totals": {} if table.withheld else dict(zip(names, table.totals, strict=True)),
        "pooled": table.pooled,
    }
