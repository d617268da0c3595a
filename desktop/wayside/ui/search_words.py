"""The filters of the search in the language of the window: what is shown, and what is understood beside English.

A translator gives one word of letters, or several with a semicolon between them; the first is shown. The English
names are understood in every language, and mean the same in all of them.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from wayside.work.query import FilterWords


def _filter(text: str) -> str:
    return QCoreApplication.translate("SearchFilters", text)


def _kind(text: str) -> str:
    return QCoreApplication.translate("SearchKinds", text)


def filter_words() -> FilterWords:
    """Return the names of filters and kinds in the language of the window. May be called on any thread."""
    return FilterWords(
        filters=_named(
            {
                "person": _filter("person"),
                "kind": _filter("kind"),
                "after": _filter("after"),
                "before": _filter("before"),
            }
        ),
        kinds=_named({"person": _kind("person"), "contact": _kind("contact"), "note": _kind("note")}),
    )


def _named(translated: dict[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple((name, meant) for meant, names in translated.items() for name in names.split("; "))
