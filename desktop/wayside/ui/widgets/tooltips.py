"""Tooltips cannot be told to be plain text, so their text is made harmless."""

from __future__ import annotations


def plain_tooltip(text: str) -> str:
    """Return a tooltip that shows a text literally, wrapped, whatever is in it."""
    if not text:
        return ""
    safe = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    # A tooltip that begins like markup is read as rich text; making it always so leaves no doubt.
    return f'<span style="white-space: pre-wrap">{safe}</span>'
