"""Completing the filters of a search while they are typed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from wayside.work.query import FILTERS, KINDS, FilterWords

_LEAST = 2
_PIECE = re.compile(r'(?:^|(?<=\s))(?:(?P<key>[^\W\d_]+):(?P<value>"[^"]*|[^\s"]*)|(?P<word>[^\s":]+))$')


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


def is_filter(text: str, words: FilterWords) -> bool:
    """Tell whether a filter is being typed at the end of a line."""
    found = _PIECE.search(text)
    return found is not None and words.filter_of(found["key"] or "") is not None


def name_beginning(text: str, words: FilterWords) -> str | None:
    """Return the value of a `person:` filter that is being typed at the end of a line, or None."""
    found = _PIECE.search(text)
    if found is None or words.filter_of(found["key"] or "") != "person":
        return None
    return found["value"].lstrip('"')


def with_name(text: str, name: str, words: FilterWords) -> Completion:
    """Return a line whose unfinished `person:` filter is finished with a code name."""
    found = _PIECE.search(text)
    key = found["key"].casefold() if found is not None and found["key"] else words.filter_name("person")
    shown = f'{key}:"{name}"' if re.search(r"\s", name) else f"{key}:{name}"
    return _completed(text, shown, effects()["person"])


def completions(text: str, today: date, words: FilterWords) -> list[Completion]:
    """Return how the end of a line may go on, as far as that needs no vault."""
    found = _PIECE.search(text)
    if found is None:
        return []
    if found["word"]:
        word = found["word"].casefold()
        names = [(_name(word, words.filter_name(meant), meant), meant) for meant in FILTERS]
        return [
            _completed(text, f"{name}:", effects()[meant])
            for name, meant in names
            if name and len(word) >= _LEAST
        ]
    key, value = found["key"].casefold(), found["value"].casefold()
    meant = words.filter_of(key)
    if meant == "kind":
        said = {"person": _tr("People"), "contact": _tr("Contacts"), "note": _tr("Notes")}
        kinds = [(_name(value, words.kind_name(kind), kind), kind) for kind in KINDS]
        return [
            _completed(text, f"{key}:{name}", said[kind]) for name, kind in kinds if name and name != value
        ]
    if meant in ("after", "before") and not value:
        days = {
            today - timedelta(days=7): _tr("A week ago"),
            today - timedelta(days=30): _tr("30 days ago"),
            today.replace(month=1, day=1): _tr("The beginning of this year"),
        }
        return [_completed(text, f"{key}:{day.isoformat()}", said) for day, said in days.items()]
    return []


def _name(beginning: str, *names: str) -> str:
    """Return the first name that begins so, that of the language before the English one; "" if none does."""
    return next((name for name in names if name.casefold().startswith(beginning)), "")


def _completed(text: str, piece: str, effect: str) -> Completion:
    found = _PIECE.search(text)
    before = text[: found.start()] if found is not None else text
    gap = "" if piece.endswith(":") else " "
    return Completion(text=before + piece + gap, piece=piece, effect=effect)
