"""Completing the filters of a search while they are typed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from wayside.work import search

_LEAST = 2
_PIECE = re.compile(r'(?:^|(?<=\s))(?:(?P<key>[A-Za-z]+):(?P<value>"[^"]*|[^\s"]*)|(?P<word>[^\s":]+))$')


@dataclass(frozen=True, slots=True, kw_only=True)
class Completion:
    """What the line would be, the piece that is new in it, and what that does."""

    text: str
    piece: str
    effect: str


def _tr(text: str) -> str:
    return QCoreApplication.translate("PaletteFilters", text)


def effects() -> dict[str, str]:
    """Return what each filter does."""
    return {
        "person": _tr("Only what belongs to one person"),
        "kind": _tr("Only people, contacts or notes"),
        "after": _tr("From a day on"),
        "before": _tr("Before a day"),
    }


def is_filter(text: str) -> bool:
    """Tell whether a filter is being typed at the end of a line."""
    found = _PIECE.search(text)
    return found is not None and (found["key"] or "").casefold() in search.FILTERS


def name_beginning(text: str) -> str | None:
    """Return the value of a `person:` filter that is being typed at the end of a line, or None."""
    found = _PIECE.search(text)
    if found is None or (found["key"] or "").casefold() != "person":
        return None
    return found["value"].lstrip('"')


def with_name(text: str, name: str) -> Completion:
    """Return a line whose unfinished `person:` filter is finished with a code name."""
    shown = f'person:"{name}"' if re.search(r"\s", name) else f"person:{name}"
    return _completed(text, shown, effects()["person"])


def completions(text: str, today: date) -> list[Completion]:
    """Return how the end of a line may go on, as far as that needs no vault."""
    found = _PIECE.search(text)
    if found is None:
        return []
    if found["word"]:
        word = found["word"].casefold()
        names = [name for name in search.FILTERS if len(word) >= _LEAST and name.startswith(word)]
        return [_completed(text, f"{name}:", effects()[name]) for name in names]
    key, value = found["key"].casefold(), found["value"].casefold()
    if key == "kind":
        words = {"person": _tr("People"), "contact": _tr("Contacts"), "note": _tr("Notes")}
        kinds = [kind for kind in search.KINDS if kind.startswith(value) and kind != value]
        return [_completed(text, f"kind:{kind}", words[kind]) for kind in kinds]
    if key in ("after", "before") and not value:
        days = {
            today - timedelta(days=7): _tr("A week ago"),
            today - timedelta(days=30): _tr("30 days ago"),
            today.replace(month=1, day=1): _tr("The beginning of this year"),
        }
        return [_completed(text, f"{key}:{day.isoformat()}", said) for day, said in days.items()]
    return []


def _completed(text: str, piece: str, effect: str) -> Completion:
    found = _PIECE.search(text)
    before = text[: found.start()] if found is not None else text
    gap = "" if piece.endswith(":") else " "
    return Completion(text=before + piece + gap, piece=piece, effect=effect)
