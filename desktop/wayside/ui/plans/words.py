"""The words of plans and playbooks."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from wayside.ui import say
from wayside.ui.i18n import Languages
from wayside.ui.people.person.words import isolated, short
from wayside.work.plans import Line, LineKind, Plan

_LONGEST_NAME = 60


def _tr(text: str) -> str:
    return QCoreApplication.translate("PlanWords", text)


def _number(text: str, count: int) -> str:
    return QCoreApplication.translate("PlanWords", text, None, count)


def kind_name(kind: LineKind) -> str:
    """Return what lines of a kind are called."""
    return {
        LineKind.OPENER: _tr("Openers"),
        LineKind.METHOD: _tr("Methods"),
        LineKind.DO: _tr("Do"),
        LineKind.DONT: _tr("Do not"),
        LineKind.RED_LINE: _tr("Red lines"),
        LineKind.STOP_RULE: _tr("Stop rules"),
        LineKind.SOURCE: _tr("Sources"),
    }[kind]


def kind_hint(kind: LineKind) -> str:
    """Return what to write there, one a line."""
    return {
        LineKind.OPENER: _tr("A sentence to begin with, as you would write it"),
        LineKind.METHOD: _tr("Open question: begin with what, how or when"),
        LineKind.DO: _tr("Answer when you said you would"),
        LineKind.DONT: _tr("Argue about ideology"),
        LineKind.RED_LINE: _tr("What is never done, whatever happens"),
        LineKind.STOP_RULE: _tr("What ends the conversation and goes to safeguarding"),
        LineKind.SOURCE: _tr("What this is grounded in"),
    }[kind]


def stage_count(count: int, locale: QLocale) -> str:
    """Return "4 stages"."""
    if count == 0:
        return _tr("no stages yet")
    return _tr("1 stage") if count == 1 else _number("%Ln stages", count)


def running_count(count: int, locale: QLocale) -> str:
    """Return "2 running plans"."""
    if count == 0:
        return _tr("no running plan")
    return _tr("1 running plan") if count == 1 else _number("%Ln running plans", count)


def language_name(code: str, languages: Languages) -> str:
    """Return a language by its own name where the program knows it, else as it was written."""
    wanted = code.strip().lower()
    return next((each.name for each in languages.available() if each.code.lower() == wanted), code)


def numbered(place: int, name: str, locale: QLocale) -> str:
    """Return a stage with its number: "2 A first message"."""
    return f"{say.number(place + 1, locale)}  {isolated(name)}"


def stage_of(stage: int, stages: int, name: str, locale: QLocale) -> str:
    """Return how far a plan is: "stage 2 of 4: A first message"."""
    if not stages:
        return _tr("no stages yet")
    said = _tr("stage {number} of {count}: {name}")
    said = said.replace("{number}", say.number(stage + 1, locale))
    return said.replace("{count}", say.number(stages, locale)).replace("{name}", isolated(name))


def plan_name(name: str) -> str:
    """Return what a plan is called."""
    return short(name, _LONGEST_NAME) or _tr("A plan of your own")


def plan_heading(plan: Plan) -> str:
    """Return the heading of a plan: "Plan: slow trust"."""
    if not plan.name:
        return _tr("Plan")
    return _tr("Plan: {0}").replace("{0}", isolated(short(plan.name, _LONGEST_NAME)))


def listed(line: Line) -> str:
    """Return a line as one of a list."""
    return f"–  {isolated(line_text(line))}"


def line_text(line: Line) -> str:
    """Return a line as it is read: a method with its name before it."""
    text = " ".join(line.text.split())
    return f"{line.title}: {text}" if line.title else text
