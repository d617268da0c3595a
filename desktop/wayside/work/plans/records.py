"""What playbooks and plans are made of: stages, and lines of advice for a stage or for the whole."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any, NewType

from wayside.errors import ErrorCode, WaysideError
from wayside.vault.connection import Connection
from wayside.work.text import clean_line, clean_text

PlaybookId = NewType("PlaybookId", int)

MAX_STAGES = 20
MAX_LINES = 60
MAX_TITLE = 200
MAX_WORDS = 4000


class LineKind(IntEnum):
    """What a line is. The first four belong to a stage, the others to the whole."""

    OPENER = 0
    METHOD = 1
    DO = 2
    DONT = 3
    RED_LINE = 4  # what is never done, whatever happens
    STOP_RULE = 5  # what ends the conversation and leads to safeguarding
    SOURCE = 6

    @property
    def is_of_stage(self) -> bool:
        """Whether lines of this kind belong to a stage."""
        return self <= LineKind.DONT


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A piece of advice. Methods have a title; the others say all in their text."""

    kind: LineKind
    text: str
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """A part of the way: what it is for, and how one knows that it is time to go on."""

    name: str
    aim: str = ""
    move_on: str = ""
    lines: tuple[Line, ...] = ()

    def of(self, kind: LineKind) -> tuple[Line, ...]:
        """Return the stage's lines of a kind."""
        return tuple(line for line in self.lines if line.kind is kind)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """Stages in their order, and the lines of the whole."""

    stages: tuple[Stage, ...] = ()
    lines: tuple[Line, ...] = ()

    def of(self, kind: LineKind) -> tuple[Line, ...]:
        """Return the lines of the whole of a kind."""
        return tuple(line for line in self.lines if line.kind is kind)


def cleaned(outline: Outline) -> Outline:
    """Return an outline as it may be stored.

    Raises:
        WaysideError: VALUE_REQUIRED for a stage without a name or a line without text, VALUE_TOO_LONG, VALUE_INVALID
            for a line in the wrong place or too many of anything.
    """
    if len(outline.stages) > MAX_STAGES:
        raise WaysideError(ErrorCode.VALUE_INVALID, field="stages")
    return Outline(
        stages=tuple(
            Stage(
                name=_short(stage.name, "stage", required=True),
                aim=_long(stage.aim, "aim"),
                move_on=_long(stage.move_on, "move_on"),
                lines=_lines(stage.lines, of_stage=True),
            )
            for stage in outline.stages
        ),
        lines=_lines(outline.lines, of_stage=False),
    )


def came_from(before: Sequence[Stage], after: Sequence[Stage]) -> tuple[int | None, ...]:
    """Return for each stage which place it had before: by its name, or by its place if it was renamed; None if new."""
    left = dict(enumerate(stage.name for stage in before))
    found: list[int | None] = []
    for stage in after:
        old = next((place for place, name in left.items() if name == stage.name), None)
        found.append(old)
        if old is not None:
            del left[old]
    for place, old in enumerate(found):
        if old is None and place in left:
            found[place] = place
            del left[place]
    return tuple(found)


def _lines(lines: tuple[Line, ...], *, of_stage: bool) -> tuple[Line, ...]:
    if len(lines) > MAX_LINES or any(line.kind.is_of_stage is not of_stage for line in lines):
        raise WaysideError(ErrorCode.VALUE_INVALID, field="lines")
    found = [
        Line(
            kind=line.kind,
            title=_short(line.title, "title"),
            text=_long(line.text, "line", required=True),
        )
        for line in lines
    ]
    # As they are stored and read: by kind, and within a kind in the given order.
    return tuple(sorted(found, key=lambda line: line.kind))


def _short(text: str, field: str, *, required: bool = False) -> str:
    return _within(clean_line(text, field, required=required), field, MAX_TITLE)


def _long(text: str, field: str, *, required: bool = False) -> str:
    return _within(clean_text(text, field, required=required).strip(), field, MAX_WORDS)


def _within(text: str, field: str, limit: int) -> str:
    if len(text) > limit:
        raise WaysideError(ErrorCode.VALUE_TOO_LONG, field=field, limit=limit)
    return text


# Rows -------------------------------------------------------------------------------------------------------
#
# Playbooks and plans lie in tables of the same form: `playbook_stage`, `playbook_line`, `plan_stage`, `plan_line`.


def write(connection: Connection, owner: str, number: int, outline: Outline) -> None:
    """Put a cleaned outline in the place of what a playbook or plan had.

    Args:
        connection: the vault's, inside a transaction.
        owner: `playbook` or `plan`.
        number: its id.
        outline: as `cleaned` returns it.
    """
    for table in ("stage", "line"):
        connection.execute(f"DELETE FROM {owner}_{table} WHERE {owner}_id = ?", (number,))
    connection.executemany(
        f"INSERT INTO {owner}_stage({owner}_id, position, name, aim, move_on) VALUES (?, ?, ?, ?, ?)",
        [(number, place, stage.name, stage.aim, stage.move_on) for place, stage in enumerate(outline.stages)],
    )
    connection.executemany(
        f"INSERT INTO {owner}_line({owner}_id, stage, kind, position, title, text) VALUES (?, ?, ?, ?, ?, ?)",
        [
            (number, place, int(line.kind), position, line.title, line.text)
            for place, lines in _with_places(outline)
            for position, line in enumerate(lines)
        ],
    )


def read(connection: Connection, owner: str, number: int) -> Outline:
    """Return the outline of a playbook or plan."""
    lines: dict[int | None, list[Line]] = {}
    for stage, kind, title, text in connection.execute(
        f"SELECT stage, kind, title, text FROM {owner}_line WHERE {owner}_id = ? ORDER BY stage, kind, position",
        (number,),
    ):
        lines.setdefault(stage, []).append(Line(kind=LineKind(kind), title=title, text=text))
    stages: list[tuple[Any, ...]] = connection.execute(
        f"SELECT position, name, aim, move_on FROM {owner}_stage WHERE {owner}_id = ? ORDER BY position",
        (number,),
    ).fetchall()
    return Outline(
        stages=tuple(
            Stage(name=name, aim=aim, move_on=move_on, lines=tuple(lines.get(place, ())))
            for place, name, aim, move_on in stages
        ),
        lines=tuple(lines.get(None, ())),
    )


def _with_places(outline: Outline) -> Iterable[tuple[int | None, tuple[Line, ...]]]:
    yield from enumerate(stage.lines for stage in outline.stages)
    yield None, outline.lines
