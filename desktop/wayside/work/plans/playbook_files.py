"""Playbooks as YAML files: those that come with the program, and those that organisations hand to each other.

An export is made from a playbook and nothing else. This module reads no table; what it writes cannot hold a case.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Annotated

import msgspec

from wayside.errors import ErrorCode, WaysideError
from wayside.resources import resource
from wayside.vault.connection import Connection, transaction
from wayside.work import plain_yaml
from wayside.work.plans import playbooks
from wayside.work.plans.playbooks import PlaybookFields
from wayside.work.plans.records import (
    MAX_LINES,
    MAX_STAGES,
    MAX_TITLE,
    MAX_WORDS,
    Line,
    LineKind,
    Outline,
    PlaybookId,
    Stage,
)

STARTERS = ("personal-first", "concrete-offer", "moving-offline")

_Title = Annotated[str, msgspec.Meta(min_length=1, max_length=MAX_TITLE)]
_Words = Annotated[str, msgspec.Meta(max_length=MAX_WORDS)]
_Text = Annotated[str, msgspec.Meta(min_length=1, max_length=MAX_WORDS)]
_Texts = Annotated[list[_Text], msgspec.Meta(max_length=MAX_LINES)]


class _Method(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    name: _Title
    text: _Text


class _Stage(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    name: _Title
    aim: _Words = ""
    move_on: _Words = ""
    openers: _Texts = []
    methods: Annotated[list[_Method], msgspec.Meta(max_length=MAX_LINES)] = []
    do: _Texts = []
    do_not: _Texts = []


class _Playbook(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    name: _Title
    language: Annotated[str, msgspec.Meta(max_length=20)] = ""
    purpose: _Words = ""
    stages: Annotated[list[_Stage], msgspec.Meta(max_length=MAX_STAGES)] = []
    red_lines: _Texts = []
    stop_rules: _Texts = []
    sources: _Texts = []


class _File(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    playbook: _Playbook


def parse(data: bytes, starter: str = "") -> PlaybookFields:
    """Return the playbook of a file.

    Raises:
        WaysideError: as `plain_yaml.read`; IMPORT_INVALID if a text is empty once it is cleaned.
    """
    found, places = plain_yaml.read(data, _File)
    book = found.playbook
    try:
        return playbooks.cleaned(
            PlaybookFields(
                name=book.name,
                language=book.language,
                purpose=book.purpose,
                starter=starter,
                outline=Outline(
                    stages=tuple(map(_stage, book.stages)),
                    lines=(
                        *_lines(LineKind.RED_LINE, book.red_lines),
                        *_lines(LineKind.STOP_RULE, book.stop_rules),
                        *_lines(LineKind.SOURCE, book.sources),
                    ),
                ),
            )
        )
    except WaysideError as error:
        field = str(error.params.get("field", "playbook"))
        line = plain_yaml.line_of(places, "playbook")
        raise WaysideError(ErrorCode.IMPORT_INVALID, line=line, field=field) from None


def _stage(stage: _Stage) -> Stage:
    return Stage(
        name=stage.name,
        aim=stage.aim,
        move_on=stage.move_on,
        lines=(
            *_lines(LineKind.OPENER, stage.openers),
            *(Line(kind=LineKind.METHOD, title=method.name, text=method.text) for method in stage.methods),
            *_lines(LineKind.DO, stage.do),
            *_lines(LineKind.DONT, stage.do_not),
        ),
    )


def _lines(kind: LineKind, texts: list[str]) -> tuple[Line, ...]:
    return tuple(Line(kind=kind, text=text) for text in texts)


@cache
def starter(key: str) -> PlaybookFields:
    """Return a playbook that comes with the program, by its key in `STARTERS`."""
    if key not in STARTERS:
        raise ValueError("there is no such playbook")
    return parse(Path(resource(f"playbooks/{key}.yaml")).read_bytes(), key)


def add_starters(connection: Connection) -> int:
    """Put the playbooks that come with the program into a vault, but for those it has by name; return how many."""
    wanted = [starter(key) for key in STARTERS]
    with transaction(connection):
        missing = [fields for fields in wanted if not playbooks.is_name_taken(connection, fields.name)]
        for fields in missing:
            playbooks.add(connection, fields)
    return len(missing)


def import_playbook(connection: Connection, path: Path) -> PlaybookId:
    """Add the playbook of a file.

    Raises:
        WaysideError: as `parse` and `plain_yaml.read_file`; IMPORT_NAME_TAKEN if the vault has one so called.
            Then nothing was added.
    """
    fields = parse(plain_yaml.read_file(path))
    if playbooks.is_name_taken(connection, fields.name):
        raise WaysideError(ErrorCode.IMPORT_NAME_TAKEN, line=1)
    return playbooks.add(connection, fields)


# Writing ----------------------------------------------------------------------------------------------------

# What YAML does not take as it is, and what ends a quoted text.
_ESCAPED = re.compile('[^\x20-\x7e\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]|[\\\\"]')
_SHORT = {"\n": "\\n", "\t": "\\t", '"': '\\"', "\\": "\\\\"}


def export(fields: PlaybookFields) -> bytes:
    """Return a playbook as YAML that `parse` reads back as it was.

    Args:
        fields: of the playbook; nothing else goes in.
    """
    lines = ["playbook:", *_pair(1, "name", fields.name)]
    lines += [*_pair(1, "language", fields.language), *_pair(1, "purpose", fields.purpose)]
    if fields.outline.stages:
        lines.append("  stages:")
    for stage in fields.outline.stages:
        lines.append(f"    - name: {_quoted(stage.name)}")
        lines += [*_pair(3, "aim", stage.aim), *_pair(3, "move_on", stage.move_on)]
        lines += _texts(3, "openers", stage.of(LineKind.OPENER))
        methods = stage.of(LineKind.METHOD)
        if methods:
            lines.append("      methods:")
        for method in methods:
            lines.append(f"        - name: {_quoted(method.title or method.text[:MAX_TITLE])}")
            lines.append(f"          text: {_quoted(method.text)}")
        lines += _texts(3, "do", stage.of(LineKind.DO))
        lines += _texts(3, "do_not", stage.of(LineKind.DONT))
    lines += _texts(1, "red_lines", fields.outline.of(LineKind.RED_LINE))
    lines += _texts(1, "stop_rules", fields.outline.of(LineKind.STOP_RULE))
    lines += _texts(1, "sources", fields.outline.of(LineKind.SOURCE))
    return ("\n".join(lines) + "\n").encode("utf-8")


def _pair(depth: int, name: str, text: str) -> list[str]:
    return [f"{'  ' * depth}{name}: {_quoted(text)}"] if text else []


def _texts(depth: int, name: str, lines: tuple[Line, ...]) -> list[str]:
    if not lines:
        return []
    indent = "  " * depth
    return [f"{indent}{name}:", *(f"{indent}  - {_quoted(line.text)}" for line in lines)]


def _quoted(text: str) -> str:
    return f'"{_ESCAPED.sub(_escape, text)}"'


def _escape(found: re.Match[str]) -> str:
    character = found[0]
    return _SHORT.get(character) or f"\\U{ord(character):08x}"
