"""The words of a report on paper and in files, in English. The window hands in a translation of the same ids."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime

from wayside.work.outcomes.definitions import Definition
from wayside.work.outcomes.records import OTHERS, Column, Measure, Report, Table

Words = Mapping[str, str]

ENGLISH: Words = {
    "title": "Outcome report",
    "period": "Period",
    "period-all": "everything so far",
    "period-from": "from {first}",
    "period-to": "until {last}",
    "period-both": "{first} to {last}",
    "made": "Made on",
    "leaves-vault": (
        "This file left the vault in clear: whoever has it can read it. Delete it when it is no longer needed."
    ),
    "monitoring": (
        "This is monitoring, not proof. The numbers say what happened in conversations that were chosen, held and "
        "judged by the same people; they do not say what would have happened without them."
    ),
    "definition-total": "Sustained means: at least {least} messages in all, whoever wrote them.",
    "definition-person": "Sustained means: at least {least} messages from the person.",
    "definition-exchanges": "Sustained means: the person wrote after the worker at least {least} times.",
    "short-total": "{least} in all",
    "short-person": "{least} from the person",
    "short-exchanges": "{least} exchanges",
    "hidden": (
        "Cells that count fewer than {hide_below} people, or leave fewer of their row over, are hidden, and further "
        "cells with them so that none can be computed."
    ),
    "base": (
        "Counted are people the worker wrote to in the period: by the messages of imported conversations where "
        "there are some in the period ({by_messages}), else by lines of contact ({by_contacts})."
    ),
    "elsewhere": (
        "With further people ({elsewhere}) there was a sign of impact or a meeting in the period, but no message "
        "to them in it; they are not counted."
    ),
    "opening": "Each person is counted once in each table, under the tag of the worker's first contact in the period.",
    "unanswered": "Of these, {count} never wrote back.",
    "interval": "95 % interval after Wilson",
    "withheld": "Not shown: with so few rows or people everything in it would be told.",
    "pooled": "The smallest {pooled} rows are one: “others”.",
    "street-days": (
        "{days} days were counted; on average a day had {situations} situations, {interventions} interventions, "
        "{groups} groups and {individuals} individuals."
    ),
    "about": "About",
    "funnel": "From contact to impact",
    "sustained-by": "Sustained, by definition",
    "response": "First answer",
    "answered": "answered",
    "response-lower": "a quarter answered within",
    "response-median": "half answered within",
    "response-upper": "three quarters answered within",
    "too-few": "hidden: too few",
    "agreement": "Two raters",
    "rated": "signs rated by two",
    "agreed": "agreed on",
    "kappa": "Cohen's kappa",
    "kappa-meaning": (
        "Kappa is the agreement that chance does not explain: 1 is complete, 0 is what two people would reach by "
        "guessing, below 0 is worse than that."
    ),
    "total": "all",
    "no-tag": "not noted",
    "others": "others",
    "count": "people",
    "share": "share",
    "of-contacted": "of all contacted",
    "of-sustained": "of the sustained",
    "contacted": "contacted",
    "responded": "responded",
    "sustained": "sustained",
    "impact": "signs of impact",
    "offline": "moved offline",
    "offered": "offered",
    "interested": "interested",
    "accepted": "accepted",
    "took-part": "took part",
    "ended": "ended",
    "situations": "situations",
    "interventions": "interventions",
    "groups": "groups",
    "individuals": "individuals",
    "tone": "By tone",
    "content": "By content",
    "method": "By method",
    "mode": "By mode",
    "identity": "By kind of identity",
    "platform": "By platform",
    "playbook": "By playbook",
    "uptake": "Uptake of offers",
    "street": "Streetwork by the day",
    "one-to-one": "one to one",
    "one-to-many": "one to many",
    "real-name": "real name",
    "role-shown": "role shown, name limited",
    "alias": "alias",
}


def definition_sentence(definition: Definition, words: Words = ENGLISH) -> str:
    """Return what a definition of "sustained" says."""
    return words[f"definition-{definition.counted.value}"].format(least=definition.least)


def definition_short(
    definition: Definition, words: Words = ENGLISH, number: Callable[[int], str] = str
) -> str:
    """Return a definition fit for the head of a column: "5 in all"."""
    return words[f"short-{definition.counted.value}"].format(least=number(definition.least))


def sentences(report: Report, words: Words = ENGLISH) -> list[str]:
    """Return the sentences a report carries wherever it is shown."""
    values = {
        "least": report.leading.definition.least,
        "hide_below": report.hide_below,
        "by_messages": report.by_messages,
        "by_contacts": report.by_contacts,
        "elsewhere": report.elsewhere,
    }
    return [words[name].format(**values) for name in report.sentences]


def column_title(column: Column, words: Words = ENGLISH) -> str:
    """Return the head of a column; "sustained" with its definition."""
    if column.measure is Measure.SUSTAINED and column.definition is not None:
        return f"{words[column.measure.value]} ({definition_short(column.definition, words)})"
    return words[column.measure.value]


def row_title(table: Table, code: str, words: Words = ENGLISH) -> str:
    """Return the head of a row: a word of the vault as it is, or the program's word for a fixed one."""
    if code == "":
        return words["no-tag"]
    if code == OTHERS and table.pooled:
        return words["others"]
    return words[code] if table.is_coded else code


def period_text(report: Report, words: Words = ENGLISH) -> str:
    """Return the period in ISO days."""
    first, last = report.period.first, report.period.last
    name = {
        (False, False): "period-all",
        (True, False): "period-from",
        (False, True): "period-to",
        (True, True): "period-both",
    }[first is not None, last is not None]
    return words[name].format(first=first, last=last)


def made_text(report: Report) -> str:
    """Return when a report was made, in UTC."""
    return datetime.fromtimestamp(report.made_at // 1000, UTC).strftime("%Y-%m-%d %H:%M UTC")


def coarse(milliseconds: int) -> int:
    """Return a length of time rounded down to what `duration` says of it."""
    unit = (
        60_000 if milliseconds < 120 * 60_000 else 3_600_000 if milliseconds < 48 * 3_600_000 else 86_400_000
    )
    return milliseconds // unit * unit


def duration(milliseconds: int) -> str:
    """Return a length of time, coarse enough that it points to no single message: 45 min, 7 h, 3 d."""
    minutes = milliseconds // 60_000
    if minutes < 120:
        return f"{minutes} min"
    hours = minutes // 60
    return f"{hours} h" if hours < 48 else f"{hours // 24} d"


def street_days(report: Report, words: Words, number: Callable[[float], str]) -> str:
    """Return what an average day of streetwork was like; "" for fewer than two days, or where they are not shown."""
    if report.street_days < 2 or report.street.withheld:
        return ""
    names = ("situations", "interventions", "groups", "individuals")
    means = {
        name: number(total / report.street_days)
        for name, total in zip(names, report.street.totals, strict=True)
    }
    return words["street-days"].format(days=report.street_days, **means)
