"""Text leaves the window by one way only (S8)."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

UI = Path(__file__).resolve().parents[2] / "desktop" / "wayside" / "ui"
OWNER = "clipboard.py"
FORBIDDEN = {"clipboard", "setClipboard"}
"""Calls that lead past the owner: the system's clipboard, by whatever object it is asked for."""


def offences(source: str) -> Iterator[str]:
    """Yield what a module does that only the owner may do."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in FORBIDDEN:
                yield f"{name}()"
        elif isinstance(node, ast.ImportFrom | ast.Import):
            yield from (
                alias.name for alias in node.names if alias.name.split(".")[-1] in {"QClipboard", "QDrag"}
            )
        elif isinstance(node, ast.Attribute) and node.attr == "QDrag":
            yield node.attr


def test_s8_only_one_module_touches_the_clipboard() -> None:
    found = {
        (path.relative_to(UI).as_posix(), offence)
        for path in sorted(UI.rglob("*.py"))
        if path.relative_to(UI).as_posix() != OWNER
        for offence in offences(path.read_text(encoding="utf-8"))
    }
    assert found == set()


def test_s8_the_owner_does_touch_it() -> None:
    assert "clipboard()" in set(offences((UI / OWNER).read_text(encoding="utf-8")))


def test_s8_the_check_sees_every_way() -> None:
    source = "QGuiApplication.clipboard()\nself._app.clipboard().text()\nfrom PySide6.QtGui import QDrag, QClipboard\n"
    assert set(offences(source)) == {"clipboard()", "QDrag", "QClipboard"}
