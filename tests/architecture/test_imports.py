"""Who may import what, read from the source itself, lazily imported or not."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "desktop" / "wayside"
SOURCES = sorted(PACKAGE.rglob("*.py"))

NETWORK = {
    "_socket",
    "_ssl",
    "aiohttp",
    "asyncio",
    "ftplib",
    "http",
    "httpx",
    "imaplib",
    "nntplib",
    "poplib",
    "requests",
    "smtplib",
    "socket",
    "socketserver",
    "ssl",
    "telnetlib",
    "urllib3",
    "webbrowser",
    "wsgiref",
    "xmlrpc",
}
NETWORK_BELOW = {
    "multiprocessing.connection",
    "multiprocessing.managers",
    "PySide6.QtNetwork",
    "PySide6.QtWebChannel",
    "PySide6.QtWebEngineCore",
    "PySide6.QtWebEngineWidgets",
    "PySide6.QtWebSockets",
    "urllib.request",
}

# A person waits for these to load.
START_PATH = ["wayside.entry", "wayside.supervisor", "wayside.ui.session"]
HEAVY = {"click", "cryptography", "diceware", "logging", "msgspec", "rich", "sqlcipher3", "zxcvbn_rs_py"}


def imported(path: Path) -> Iterator[str]:
    """Yield the full names that a module imports anywhere in it."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Call) and node.args and _is_import_function(node.func):
            name = node.args[0]
            if isinstance(name, ast.Constant) and isinstance(name.value, str):
                yield name.value


def _is_import_function(function: ast.expr) -> bool:
    name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
    return name in {"import_module", "__import__"}


def where(path: Path) -> str:
    return path.relative_to(PACKAGE).as_posix()


def test_s6_no_module_imports_the_network() -> None:
    offenders = {
        (where(path), name)
        for path in SOURCES
        for name in imported(path)
        if name.split(".")[0] in NETWORK or any(f"{name}.".startswith(f"{below}.") for below in NETWORK_BELOW)
    }
    assert offenders == set()


def test_only_the_window_imports_qt() -> None:
    offenders = {
        (where(path), name)
        for path in SOURCES
        if not where(path).startswith("ui/")
        for name in imported(path)
        if name.split(".")[0] in {"PySide6", "shiboken6"}
    }
    assert offenders == set()


def test_the_check_sees_every_way_to_import(tmp_path: Path) -> None:
    module = tmp_path / "module.py"
    module.write_text(
        "import a.b as c\nfrom d import e\ndef f():\n    from g.h import i\n"
        "    __import__('j')\n    importlib.import_module('k.l')\n"
    )
    assert {"a.b", "d", "d.e", "g.h", "g.h.i", "j", "k.l"} <= set(imported(module))


@pytest.mark.parametrize("module", START_PATH)
def test_the_way_to_the_window_loads_nothing_heavy(module: str) -> None:
    script = f"import sys, {module}; print(*sorted({{name.split('.')[0] for name in sys.modules}}))"
    answer = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert HEAVY & set(answer.stdout.split()) == set()


def test_nothing_outside_the_window_loads_qt() -> None:
    names = [
        "wayside." + where(path).removesuffix(".py").removesuffix("/__init__").replace("/", ".")
        for path in SOURCES
        if not where(path).startswith("ui/") and where(path) != "__main__.py" and "windows" not in where(path)
    ]
    script = f"import importlib, sys; [importlib.import_module(n) for n in {names}]; print(*sys.modules)"
    answer = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert [name for name in answer.stdout.split() if name.startswith(("PySide6", "shiboken6"))] == []
