"""The shape of the repository, and what must not be in any of its files."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import sys
import tokenize
from functools import cache
from pathlib import Path

from wayside.commands import COMMANDS

ROOT = Path(__file__).resolve().parents[2]
TOP_LEVEL = {
    ".ci", ".editorconfig", ".gitattributes", ".github", ".gitignore", "CHANGELOG.md", "LICENSE", "Makefile",
    "README.md", "SECURITY.md", "desktop", "packaging", "pyproject.toml", "resources", "tests",
}  # fmt: skip

# Written in pieces, so that this file does not find itself.
MACHINE_PATHS = re.compile(r"(?<![\w.~/-])/(?:ro" + r"ot|wo" + r"rk|op" + r"t/(?:pypi|wheels))/")
HOSTS = re.compile(
    "py" + r"pi\.org|python" + r"hosted|--(?:extra-)?ind" + r"ex-url|--find" + r"-links|://[^/\s]+/simple\b"
)
UNFINISHED = re.compile(r"\b(?:TO" + r"DO|FIX" + r"ME|XX" + r"X)\b")
COLOUR = re.compile(r"#(?:[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})\b")


@cache
def tracked() -> tuple[Path, ...]:
    """Return the files of the project: what git tracks or would add."""
    git = shutil.which("git")
    if git is None or not (ROOT / ".git").exists():
        generated = {".venv", "build", "dist", "__pycache__"}
        return tuple(
            path
            for path in ROOT.rglob("*")
            if path.is_file() and not generated & set(path.relative_to(ROOT).parts)
        )
    command = [git, "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    answer = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return tuple(path for name in answer.stdout.split("\0") if name and (path := ROOT / name).is_file())


def texts() -> dict[str, str]:
    """Return the content of every text file of the project, the licence apart, by its path."""
    found = {}
    for path in tracked():
        data = path.read_bytes()
        if path.name != "LICENSE" and b"\0" not in data[:8192]:
            found[path.relative_to(ROOT).as_posix()] = data.decode("utf-8", errors="replace")
    return found


def lines_with(pattern: re.Pattern[str]) -> list[str]:
    return [
        f"{name}:{number}"
        for name, text in texts().items()
        for number, line in enumerate(text.splitlines(), 1)
        if pattern.search(line)
    ]


def test_no_library_is_shadowed() -> None:
    assert list((ROOT / "packaging").rglob("__init__.py")) == []
    assert list((ROOT / "resources").rglob("__init__.py")) == []


def test_the_top_level_is_the_agreed_one() -> None:
    assert {path.relative_to(ROOT).parts[0] for path in tracked()} <= TOP_LEVEL


def test_no_path_of_a_machine() -> None:
    assert lines_with(MACHINE_PATHS) == []


def test_no_host_of_a_package_registry() -> None:
    assert lines_with(HOSTS) == []


def test_nothing_is_marked_as_unfinished() -> None:
    assert lines_with(UNFINISHED) == []


def test_colours_live_in_the_tokens() -> None:
    offenders = []
    for path in sorted((ROOT / "desktop" / "wayside").rglob("*.py")):
        name = path.relative_to(ROOT).as_posix()
        if name.startswith("desktop/wayside/ui/theme/tokens"):
            continue
        for token in tokenize.generate_tokens(io.StringIO(path.read_text(encoding="utf-8")).readline):
            if token.type == tokenize.STRING and COLOUR.search(token.string):
                offenders.append(f"{name}:{token.start[0]}")
    assert offenders == []


def test_the_known_commands_are_the_registered_ones() -> None:
    answer = subprocess.run(
        [sys.executable, "-m", "wayside", "--help"], capture_output=True, text=True, check=True
    )
    listed = answer.stdout.split("Commands:\n")[1].split("\n\n")[0]
    assert set(re.findall(r"^  ([a-z][a-z-]*)", listed, re.MULTILINE)) == COMMANDS
