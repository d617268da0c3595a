"""The handbook's chapters as files: which there are, in which language, and what they say."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from wayside.resources import resource

_FALLBACK = "en"


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapter:
    """A chapter: its name for links, its title, one line about it, and its file."""

    id: str
    title: str
    summary: str
    path: Path

    def text(self) -> str:
        """Return the chapter in Markdown."""
        return self.path.read_text("utf-8")


def chapters(language: str) -> list[Chapter]:
    """Return the chapters in order, in a language if the handbook speaks it and in English if not.

    Args:
        language: a code such as `de` or `de_AT`.
    """
    root = Path(resource("handbook"))
    names = (language, language.partition("_")[0], _FALLBACK)
    folder = next(root / name for name in names if name and (root / name / "index.json").is_file())
    index = json.loads((folder / "index.json").read_text("utf-8"))
    return [
        Chapter(id=item["id"], title=item["title"], summary=item["summary"], path=folder / item["file"])
        for item in index["chapters"]
    ]
