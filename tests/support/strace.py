"""Running a program under strace and reading what it wrote and where."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

import pytest

needs_strace = pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")

_OPENED = re.compile(r'openat?\((?:AT_FDCWD, )?"(?P<path>[^"]*)", (?P<flags>[A-Z_|]+)')


def run_traced(
    arguments: Sequence[str],
    trace: Path,
    calls: str,
    environment: dict[str, str] | None = None,
) -> subprocess.CompletedProcess[bytes]:
    """Run Python with arguments under strace; the trace names the calls with their whole payloads."""
    command = [
        "strace",
        "-f",
        "-qq",
        "-s",
        "200000",
        "-e",
        f"trace={calls}",
        "-o",
        str(trace),
    ]
    return subprocess.run(
        [*command, sys.executable, *arguments],
        env={**os.environ, **(environment or {})},
        capture_output=True,
        timeout=300,
        check=False,
    )


def spellings(markers: Iterable[str]) -> list[str]:
    """Return how markers look in a trace: as UTF-8 and as UTF-16, which strace writes with its zero bytes escaped."""
    found = []
    for marker in markers:
        found += [marker, "".join(f"{character}\\0" for character in marker)]
    return found


def lines_with(trace: Path, markers: Iterable[str]) -> list[str]:
    """Return the traced calls whose payload holds one of the markers."""
    wanted = spellings(markers)
    with trace.open(encoding="utf-8", errors="replace") as lines:
        return [line[:300] for line in lines if any(word in line for word in wanted)]


def opened_for_writing(trace: Path) -> set[Path]:
    """Return the files a traced run opened to write into."""
    found = set()
    with trace.open(encoding="utf-8", errors="replace") as lines:
        for line in lines:
            match = _OPENED.search(line)
            if match and any(flag in match["flags"] for flag in ("O_WRONLY", "O_RDWR", "O_CREAT")):
                found.add(Path(match["path"]))
    return found
